"""Tables of Arrow, with pyarrow itself."""

import json
import os
import pickle
import signal
import subprocess
import sys
import threading
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow

from cleanup import Cleaner, CleanupError, find_command

LEAK = "One.\n\narray(1) {\n  [0]=>\n  int(5)\n}\n\nTwo."
CUT = "One.\n\nTwo."
GAINED = ["related_links", "leaks", "edits"]


def batch_of(*texts, **columns):
    return pyarrow.RecordBatch.from_pydict({"text": list(texts), **columns})


class ArrowTests(unittest.TestCase):
    def setUp(self):
        self.cleaner = Cleaner()
        self.addCleanup(self.cleaner.close)

    def clean(self, *batches, cleaner=None):
        return list((cleaner or self.cleaner).clean_batches(batches))

    def test_a_batch_for_a_batch(self):
        batches = [batch_of("It rained.", LEAK, None, number=[i, i + 1, i + 2]) for i in range(20)]
        answers = self.clean(*batches)
        self.assertEqual(len(answers), 20)
        for i, answer in enumerate(answers):
            answer.validate(full=True)
            self.assertEqual(answer.schema.names, ["text", "number", *GAINED])
            self.assertEqual(answer.column("text").to_pylist(), ["It rained.", CUT, None])
            self.assertEqual(answer.column("number"), batches[i].column("number"))
            self.assertEqual(answer.column("related_links").to_pylist(), [None, "[]", None])
            self.assertEqual([cell is None for cell in answer.column("leaks").to_pylist()], [True, False, True])
            leak = json.loads(answer.column("leaks")[1].as_py())[0]
            self.assertEqual((leak["kind"], leak["value"]), ("php-var-dump", [5]))

    def test_a_batch_is_answered_before_the_next_is_taken(self):
        taken = []

        def batches():
            for number in range(5):
                taken.append(number)
                yield batch_of(f"{number} {LEAK}")

        for number, answer in enumerate(self.cleaner.clean_batches(batches())):
            self.assertEqual(len(taken), number + 1)
            self.assertEqual(answer.column("text").to_pylist(), [f"{number} {CUT}"])

    def test_a_table(self):
        texts = [LEAK if number % 100 == 0 else f"It rained {number} times." for number in range(25_000)]
        table = pyarrow.table({"id": list(range(25_000)), "text": texts}).replace_schema_metadata({"mine": "kept"})
        cleaned = self.cleaner.clean_table(table)
        cleaned.validate(full=True)
        self.assertEqual(cleaned.column("id").to_pylist(), list(range(25_000)))
        self.assertEqual(cleaned.column("text").to_pylist(), [CUT if text == LEAK else text for text in texts])
        self.assertEqual(cleaned.column("leaks").null_count, 25_000 - 250)
        self.assertEqual(cleaned.schema.metadata[b"mine"], b"kept")

    def test_it_says_what_records_gain(self):
        record = self.cleaner.clean_record({"text": LEAK})
        [row] = self.clean(batch_of(LEAK))[0].to_pylist()
        self.assertEqual({name: json.loads(row[name]) for name in GAINED}, {name: record[name] for name in GAINED})

    def test_a_table_without_rows_gains_columns(self):
        for table in (batch_of().schema.empty_table(), pyarrow.table({"text": pyarrow.chunked_array([], pyarrow.string())})):
            table = table.cast(pyarrow.schema([("text", pyarrow.string())]))
            cleaned = self.cleaner.clean_table(table)
            self.assertEqual((cleaned.num_rows, cleaned.schema.names), (0, ["text", *GAINED]))

    def test_part_of_a_batch(self):
        batch = batch_of("a", LEAK, "b", None, LEAK, "c").slice(1, 4)
        self.assertEqual(self.clean(batch)[0].column("text").to_pylist(), [CUT, "b", None, CUT])

    def test_hostile_texts_come_back(self):
        texts = ["", "\0", "a\u2028b\u0085c\r\nd", '"\\', "\x1f", "e\u0301 😀", "x" * 3_000_000]
        self.assertEqual(self.clean(batch_of(*texts))[0].column("text").to_pylist(), texts)

    def test_other_columns_come_back(self):
        columns = {
            "flag": pyarrow.array([True, None, False]),
            "bytes": pyarrow.array([b"\0\xff", None, b""]),
            "day": pyarrow.array([1, None, 3], pyarrow.date32()),
            "at": pyarrow.array([1, None, 3], pyarrow.timestamp("us", tz="UTC")),
            "price": pyarrow.array([None, 1, 2]).cast(pyarrow.decimal128(22, 2)),
            "half": pyarrow.array([1.5, None, -0.0], pyarrow.float16()),
            "tags": pyarrow.array([["a"], None, []]),
            "inner": pyarrow.array([{"x": 1, "y": "a"}, None, {"x": None, "y": "b"}]),
            "pairs": pyarrow.array([[("a", 1)], None, []], pyarrow.map_(pyarrow.string(), pyarrow.int64())),
            "kind": pyarrow.array(["p", None, "q"]).dictionary_encode(),
            "none": pyarrow.nulls(3),
        }
        for name, column in columns.items():
            with self.subTest(name):
                answer = self.clean(batch_of("a", LEAK, None, **{name: column}))[0]
                answer.validate(full=True)
                self.assertEqual(answer.column(name), column)
                self.assertEqual(answer.column("text").to_pylist(), ["a", CUT, None])

    def test_texts_of_other_types(self):
        dictionaries = [pyarrow.dictionary(pyarrow.int8(), kind) for kind in (pyarrow.string(), pyarrow.large_string())]
        for kind in (pyarrow.large_string(), pyarrow.string_view(), *dictionaries):
            with self.subTest(str(kind)):
                texts = pyarrow.array(["a", LEAK, None]).cast(kind)
                answer = self.clean(pyarrow.RecordBatch.from_arrays([texts], ["text"]))[0]
                self.assertEqual(answer.column("text").to_pylist(), ["a", CUT, None])
                self.assertEqual(answer.schema.field("text").type, kind)

    def test_texts_inside_of_others(self):
        with Cleaner(field=["/meta/body"]) as cleaner:
            [answer] = self.clean(batch_of(LEAK, meta=[{"body": LEAK, "n": 1}]), cleaner=cleaner)
        self.assertEqual(answer.column("meta").to_pylist(), [{"body": CUT, "n": 1}])
        self.assertEqual(answer.column("text").to_pylist(), [LEAK])

    def test_columns_that_change_on_the_way(self):
        answers = self.clean(batch_of(LEAK), batch_of(LEAK, n=[1]), batch_of(LEAK), batch_of(LEAK, n=["1"]))
        self.assertEqual([answer.column("text").to_pylist() for answer in answers], [[CUT]] * 4)
        self.assertEqual([answer.num_columns for answer in answers], [4, 5, 4, 5])
        named = [batch_of("a").replace_schema_metadata({"name": name}) for name in ("one", "two")]
        self.assertEqual([answer.schema.metadata for answer in self.clean(*named)], [{b"name": b"one"}, {b"name": b"two"}])

    def test_dictionaries_that_change_on_the_way(self):
        for kinds in (["a", "a", "b", "c"], [1, 1, 2, 3]):
            with self.subTest(kinds):
                batches = [batch_of(LEAK, kind=pyarrow.array([kind]).dictionary_encode()) for kind in kinds]
                answers = self.clean(*batches)
                self.assertEqual([answer.column("kind") for answer in answers], [batch.column("kind") for batch in batches])
                self.assertEqual([answer.column("text").to_pylist() for answer in answers], [[CUT]] * 4)
                table = self.cleaner.clean_table(pyarrow.Table.from_batches(batches))
                self.assertEqual(table.column("kind").to_pylist(), kinds)

    def test_a_name_that_is_gained_is_kept(self):
        [answer] = self.clean(batch_of(LEAK, leaks=["mine"]))
        self.assertEqual(answer.schema.names, ["text", "leaks", "cleanup"])
        self.assertEqual(answer.column("leaks").to_pylist(), ["mine"])
        self.assertGreater(json.loads(answer.column("cleanup")[0].as_py()).keys(), set(GAINED))

    def test_a_row_that_fails_costs_itself(self):
        with Cleaner(record_limit=1000) as cleaner:
            [answer] = self.clean(batch_of("a" * 2000, LEAK), cleaner=cleaner)
        self.assertEqual(answer.column("text").to_pylist(), ["a" * 2000, CUT])
        self.assertIn("record limit of 1000 bytes", json.loads(answer.column("leaks")[0].as_py())["error"])

    def test_what_cannot_be_cleaned_is_an_error(self):
        with self.assertRaisesRegex(CleanupError, "no column"):
            self.clean(pyarrow.RecordBatch.from_pydict({"n": [1]}))
        with self.assertRaisesRegex(CleanupError, "--no-such-option"):
            self.clean(batch_of("a"), cleaner=Cleaner(no_such_option=True))
        self.assertEqual(self.clean(batch_of(LEAK))[0].column("text").to_pylist(), [CUT])

    def test_threads_share_it(self):
        wrong = []

        def work(thread):
            for number in range(20):
                texts = [f"{thread}.{number}.{i} {LEAK if i % 3 else 'It rained.'}" for i in range(40)]
                # Half of them with columns of their own.
                columns = {f"n{thread}": list(range(40))} if thread % 2 else {}
                [answer] = self.clean(batch_of(*texts, **columns))
                if answer.column("text").to_pylist() != [text.replace(LEAK, CUT) for text in texts]:
                    wrong.append((thread, number))

        threads = [threading.Thread(target=work, args=(thread,)) for thread in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])

    def test_texts_and_tables_by_one_cleaner(self):
        self.assertEqual(self.cleaner.clean(LEAK).text, CUT)
        self.assertEqual(self.clean(batch_of(LEAK))[0].column("text").to_pylist(), [CUT])
        with pickle.loads(pickle.dumps(self.cleaner)) as other:
            self.assertEqual(self.clean(batch_of(LEAK), cleaner=other)[0].column("text").to_pylist(), [CUT])
        self.cleaner.close()
        self.assertEqual(self.clean(batch_of(LEAK))[0].column("text").to_pylist(), [CUT])

    def test_an_interrupted_batch_leaves_nothing_behind(self):
        def interrupt(*_):
            raise KeyboardInterrupt

        self.addCleanup(signal.signal, signal.SIGALRM, signal.signal(signal.SIGALRM, interrupt))
        large = batch_of(*[LEAK] * 20_000)
        self.clean(batch_of("a"))
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        with self.assertRaises(KeyboardInterrupt):
            while True:
                self.clean(large)
        self.assertEqual(self.clean(batch_of("b"))[0].column("text").to_pylist(), ["b"])


class ArrowDeathTests(unittest.TestCase):
    def setUp(self):
        folder = TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def dying(self, word):
        cleaner = Cleaner(command=[sys.executable, str(Path(__file__).parent / "dying.py"), str(self.folder), word, *find_command()])
        self.addCleanup(cleaner.close)
        return cleaner

    def starts(self):
        return (self.folder / "starts").read_text().count("\n")

    def test_a_batch_is_answered_all_the_same_and_once(self):
        batches = [batch_of(f"{number} {LEAK}", "ONCE") for number in range(3)]
        answers = list(self.dying("ONCE").clean_batches(batches))
        self.assertEqual([answer.column("text").to_pylist() for answer in answers], [[f"{n} {CUT}", "ONCE"] for n in range(3)])
        self.assertEqual(self.starts(), 2)

    def test_a_row_at_which_a_child_died_once_is_cleaned(self):
        [answer] = self.dying("ONCE").clean_batches([batch_of(f"ONCE {LEAK}")])
        self.assertEqual(answer.column("text").to_pylist(), [f"ONCE {CUT}"])

    def test_a_table_takes_one_child(self):
        batches = [batch_of(LEAK, kind=pyarrow.array([kind]).dictionary_encode()) for kind in range(9)]
        self.dying("POISON").clean_table(pyarrow.Table.from_batches(batches))
        self.assertEqual(self.starts(), 1)

    def test_a_row_that_always_kills_costs_itself(self):
        # Apart from its neighbours: what pads a column are bytes of the row behind.
        texts = [f"{number} {'It rained. ' * 9}{'POISON' if number in (3, 4, 99) else LEAK}" for number in range(100)]
        before = batch_of(*texts, n=list(range(100)), kind=pyarrow.array(["a", "b"] * 50).dictionary_encode())
        [answer] = self.dying("POISON").clean_batches([before])
        answer.validate(full=True)
        self.assertEqual(answer.column("text").to_pylist(), [text.replace(LEAK, CUT) for text in texts])
        self.assertEqual(answer.column("n"), before.column("n"))
        self.assertEqual(answer.column("kind").to_pylist(), ["a", "b"] * 50)
        errors = [number for number, leaks in enumerate(answer.column("leaks").to_pylist()) if '"error"' in leaks]
        self.assertEqual(errors, [3, 4, 99])
        self.assertIn("ended with -9", json.loads(answer.column("leaks")[3].as_py())["error"])

    def test_what_a_row_that_kills_says_where_all_is_in_one_column(self):
        [answer] = self.dying("POISON").clean_batches([batch_of("POISON", leaks=["mine"])])
        self.assertEqual(answer.column("leaks").to_pylist(), ["mine"])
        self.assertIn("ended with", json.loads(answer.column("cleanup")[0].as_py())["leaks"]["error"])

    def test_a_command_that_always_dies_is_an_error_and_no_loop(self):
        with Cleaner(command=["sh", "-c", f"echo start >> '{self.folder}/starts'; kill -9 $$"]) as cleaner:
            with self.assertRaisesRegex(CleanupError, "ended with -9"):
                list(cleaner.clean_batches([batch_of(*["a"] * 1000)]))
        self.assertLess(self.starts(), 5)

    def test_a_child_killed_from_outside(self):
        cleaner = Cleaner()
        self.addCleanup(cleaner.close)
        batch = batch_of(*(f"{number} {LEAK}" for number in range(5000)))
        cleaned = [text.replace(LEAK, CUT) for text in batch.column("text").to_pylist()]
        list(cleaner.clean_batches([batch_of("a")]))
        for delay in (0.01, 0.1):
            killer = threading.Timer(delay, lambda: os.kill(cleaner._arrow.pid, signal.SIGKILL))
            killer.start()
            [answer] = cleaner.clean_batches([batch])
            killer.join()
            self.assertEqual(answer.column("text").to_pylist(), cleaned)


class ImportTests(unittest.TestCase):
    def test_it_is_loaded_only_when_it_is_used(self):
        code = f"""
import sys
from cleanup import Cleaner
with Cleaner() as cleaner:
    cleaner.clean("a")
    assert "pyarrow" not in sys.modules
sys.modules["pyarrow"] = None
try:
    cleaner.clean_batches([])
except ImportError as error:
    print(error.name)
"""
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        self.assertEqual(done.stdout, "pyarrow\n")


if __name__ == "__main__":
    unittest.main()
