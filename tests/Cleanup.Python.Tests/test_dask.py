"""The bags of Dask, with its own scheduler and workers."""

import json
import unittest

import dask.bag
from distributed import Client, LocalCluster

from cleanup import CleanupError
from cleanup.dask import check_workers, clean_bag, clean_lines

LEAK = "One.\n\narray(1) {\n  [0]=>\n  int(5)\n}\n\nTwo."


def record(number):
    return {"id": number, "text": f"{number} {LEAK if number % 5 == 0 else 'It rained.'}"}


class DaskTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = LocalCluster(n_workers=2, threads_per_worker=2, dashboard_address=None, host="127.0.0.1")
        cls.client = Client(cls.cluster)

    @classmethod
    def tearDownClass(cls):
        cls.client.close()
        cls.cluster.close()

    def test_records(self):
        cleaned = clean_bag(dask.bag.from_sequence(map(record, range(500)), npartitions=9)).compute()
        self.assertEqual([one["id"] for one in cleaned], list(range(500)))
        for number, one in enumerate(cleaned):
            self.assertEqual(one["text"], f"{number} {'It rained.' if number % 5 else CUT}")
            self.assertEqual("leaks" in one, number % 5 == 0)

    def test_lines(self):
        lines = [json.dumps(record(number), ensure_ascii=False) + "\n" for number in range(100)] + ["no record\n"]
        answers = clean_lines(dask.bag.from_sequence(lines, npartitions=3)).compute()
        self.assertEqual(len(answers), 101)
        self.assertEqual([number for number, answer in enumerate(answers) if answer == "{}"], [n for n in range(100) if n % 5])
        self.assertIn("error", json.loads(answers[100]))

    def test_workers_agree(self):
        self.assertEqual(check_workers(self.client, cut="certain").keys(), {"version", "judge", "settings"})
        with self.assertRaises(CleanupError):
            check_workers(self.client, cut="never")


CUT = "One.\n\nTwo."

if __name__ == "__main__":
    unittest.main()
