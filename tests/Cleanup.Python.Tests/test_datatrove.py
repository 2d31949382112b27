"""The step for datatrove, in a host of the same shape: the package itself is not in the registries that the tests may use."""

import pickle
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "hosts"))

from datatrove.data import Document  # noqa: E402

from cleanup.datatrove import CleanupStep  # noqa: E402

LEAK = "One.\n\narray(1) {\n  [0]=>\n  int(5)\n}\n\nTwo."


def documents(count):
    for number in range(count):
        yield Document(text=f"{number} {LEAK if number % 4 == 0 else 'It rained.'}", id=str(number), metadata={"n": number})


class StepTests(unittest.TestCase):
    def test_documents_go_through_in_their_order(self):
        step = CleanupStep(batch_size=7)
        done = list(step(documents(100), rank=3, world_size=8))
        self.assertEqual([document.id for document in done], [str(number) for number in range(100)])
        for number, document in enumerate(done):
            if number % 4 == 0:
                self.assertEqual(document.text, f"{number} One.\n\nTwo.")
                self.assertEqual(document.metadata["leaks"][0]["value"], [5])
                self.assertEqual(document.metadata["n"], number)
            else:
                self.assertEqual((document.text, document.metadata), (f"{number} It rained.", {"n": number}))
        self.assertEqual(step.stats["documents"], 100)
        self.assertEqual(step.stats["documents_with_leaks"], 25)
        self.assertEqual(step.stats["leaks_cut"], 25)
        self.assertEqual(step.stats["timed batch"], 15)
        self.assertEqual(step.stats["doc_len"], sum(len(document.text) for document in done))

    def test_it_takes_no_more_than_a_batch_ahead(self):
        taken = []

        def counted():
            for document in documents(1000):
                taken.append(document)
                yield document

        done = CleanupStep(batch_size=10).run(counted())
        next(done)
        self.assertEqual(len(taken), 10)
        done.close()

    def test_it_is_pickled_on_its_way_to_a_task(self):
        step = pickle.loads(pickle.dumps(CleanupStep(cut="certain")))
        self.assertEqual(len(list(step(documents(5)))), 5)

    def test_metadata_for_columns(self):
        document = next(CleanupStep(as_json=True).run(documents(1)))
        self.assertTrue(document.metadata["leaks"].startswith('[{"kind": "php-var-dump"'))

    def test_a_document_that_fails_goes_on(self):
        step = CleanupStep(record_limit=1000)
        done = list(step(iter([Document(text="a" * 5000, id="0"), Document(text=LEAK, id="1")])))
        self.assertEqual((done[0].text, done[1].text), ("a" * 5000, "One.\n\nTwo."))
        self.assertIn("record limit", done[0].metadata["cleanup_error"])
        self.assertEqual(step.stats["documents_failed"], 1)

    def test_nothing(self):
        self.assertEqual(list(CleanupStep()(iter([]))), [])


if __name__ == "__main__":
    unittest.main()
