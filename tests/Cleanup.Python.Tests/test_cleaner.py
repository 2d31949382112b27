"""The client, with the command behind it."""

import json
import multiprocessing
import os
import pickle
import shlex
import signal
import sys
import threading
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from cleanup import Cleaned, Cleaner, CleanupError, find_command

LEAK = "One.\n\narray(1) {\n  [0]=>\n  int(5)\n}\n\nTwo."
CUT = "One.\n\nTwo."


def _in_process(cleaner, texts, queue):
    queue.put([cleaned.text for cleaned in cleaner.clean_many(texts)])


class CleanerTests(unittest.TestCase):
    def setUp(self):
        self.cleaner = Cleaner()
        self.addCleanup(self.cleaner.close)

    def test_a_text(self):
        cleaned = self.cleaner.clean(LEAK)
        self.assertEqual(cleaned.text, CUT)
        self.assertTrue(cleaned.is_changed)
        self.assertEqual([leak["value"] for leak in cleaned.leaks], [[5]])
        leak = cleaned.leaks[0]
        self.assertTrue(LEAK[leak["start"]:leak["end"]].startswith("array(1) {"))
        self.assertGreater(cleaned.cut_ratio, 0.5)
        self.assertIsNone(cleaned.error)

    def test_edits_give_the_text(self):
        text = "😀 é\n" + LEAK
        cleaned = self.cleaner.clean(text)
        for edit in reversed(cleaned.edits):
            self.assertEqual(text[edit["start"]:edit["end"]], edit["raw"])
            text = text[:edit["start"]] + edit["with"] + text[edit["end"]:]
        self.assertEqual(text, cleaned.text)

    def test_nothing_found(self):
        self.assertEqual(self.cleaner.clean("It rained."), Cleaned("It rained."))

    def test_hostile_texts_come_back(self):
        for text in ["", "\0", "a\u2028b\u0085c\r\nd", "\ud800", "half \udc00 a pair", '"\\', "\x1f", "e\u0301 😀", "x" * 3_000_000]:
            with self.subTest(text[:20]):
                self.assertEqual(self.cleaner.clean(text), Cleaned(text))

    def test_order_is_kept_and_input_is_taken_as_needed(self):
        taken = []

        def texts():
            for number in range(20_000):
                taken.append(number)
                yield f"{number}. {LEAK}" if number % 7 == 0 else f"{number}. It rained." * 5

        answers = self.cleaner.clean_many(texts())
        next(answers)
        self.assertLess(len(taken), 10_000)
        for number, cleaned in enumerate(answers, start=1):
            self.assertTrue(cleaned.text.startswith(f"{number}."))
            self.assertEqual(cleaned.is_changed, number % 7 == 0)
        self.assertEqual(number, 19_999)

    def test_a_large_batch_of_large_answers(self):
        texts = [f"{number} {LEAK}" for number in range(5000)]
        self.assertEqual({cleaned.text[-4:] for cleaned in self.cleaner.clean_many(texts)}, {"Two."})

    def test_records(self):
        record = {"id": 7, "text": LEAK, "meta": {"a": [1, LEAK]}}
        before = json.dumps(record)
        cleaned = self.cleaner.clean_record(record)
        self.assertEqual((cleaned["id"], cleaned["text"], len(cleaned["leaks"])), (7, CUT, 1))
        self.assertEqual(json.dumps(record), before)
        self.assertEqual(self.cleaner.clean_record({"id": 8, "text": "a"}), {"id": 8, "text": "a"})

    def test_records_say_what_the_command_writes(self):
        import subprocess
        record = {"id": 7, "text": LEAK, "title": "A", "n": [1.5, None, True]}
        line = json.dumps(record).encode()
        whole = json.loads(subprocess.run([*find_command(), "filter"], input=line, capture_output=True, check=True).stdout)
        del whole["versions"]
        mine = self.cleaner.clean_record(record)
        mine.pop("cut_ratio")
        self.assertEqual(mine, whole)

    def test_texts_inside_of_others(self):
        with Cleaner(field=["/meta/a/1"]) as cleaner:
            record = {"text": LEAK, "meta": {"a": [1, LEAK], "b": 2}}
            cleaned = cleaner.clean_record(record)
            self.assertEqual(cleaned["meta"], {"a": [1, CUT], "b": 2})
            self.assertEqual(cleaned["text"], LEAK)
            self.assertEqual(record["meta"]["a"][1], LEAK)

    def test_what_is_found_under_one_name(self):
        with Cleaner(into="found") as cleaner:
            self.assertEqual(cleaner.clean(LEAK).text, CUT)
            self.assertEqual(len(cleaner.clean(LEAK).leaks), 1)
            self.assertEqual(len(cleaner.clean_record({"text": LEAK})["found"]["leaks"]), 1)

    def test_a_record_that_fails_costs_itself(self):
        with Cleaner(record_limit=1000) as cleaner:
            answers = list(cleaner.clean_many(["a", "b" * 5000, LEAK]))
            self.assertEqual([cleaned.text for cleaned in answers], ["a", "b" * 5000, CUT])
            self.assertIn("record limit of 1000 bytes", answers[1].error)
            record = cleaner.clean_record({"text": "b" * 5000})
            self.assertIn("record limit", record["cleanup_error"])
        self.assertIn("not a JSON object", self.cleaner.clean_record({"n": float("nan")})["cleanup_error"])

    def test_lines(self):
        lines = [b'{"text":"a"}', b'{"text":"b"}\n', b"", b"nonsense"]
        answers = list(self.cleaner.clean_lines(lines))
        self.assertEqual(answers[:3], [b"{}\n", b"{}\n", b"{}\n"])
        self.assertIn(b'"error"', answers[3])
        with self.assertRaises(ValueError):
            list(self.cleaner.clean_lines([b"a\nb"]))

    def test_options(self):
        with Cleaner(except_kinds=None, kinds="java-stack-trace", lean=False) as cleaner:
            self.assertEqual(cleaner.clean(LEAK).text, LEAK)
        with Cleaner(field=["body"]) as cleaner:
            self.assertEqual(cleaner.clean(LEAK).text, CUT)
        self.assertNotEqual(Cleaner(cut="certain").about(), self.cleaner.about())
        self.assertEqual(self.cleaner.about().keys(), {"version", "judge", "settings"})
        with self.assertRaises(TypeError):
            Cleaner(changes_only=True)

    def test_paths(self):
        with TemporaryDirectory() as folder:
            settings = Path(folder) / "settings.json"
            settings.write_text('{"kinds": {"php-var-dump": {"action": "report"}}}')
            with Cleaner(config=settings) as cleaner:
                self.assertEqual(cleaner.clean(LEAK).text, LEAK)
            program = Path(folder) / "program"
            program.write_text(f'#!/bin/sh\nexec {shlex.join(find_command())} "$@"\n')
            program.chmod(0o755)
            with Cleaner(command=program) as cleaner:
                self.assertEqual(cleaner.clean(LEAK).text, CUT)

    def test_wrong_usage_is_an_error(self):
        with self.assertRaisesRegex(CleanupError, "--no-such-option"):
            Cleaner(no_such_option=True).clean("a")
        with self.assertRaisesRegex(CleanupError, "--cut"):
            Cleaner(cut="sometimes").about()
        with self.assertRaises(CleanupError):
            Cleaner(command="/no/such/command").clean("a")

    def test_it_is_used_again_when_closed(self):
        self.cleaner.clean("a")
        self.cleaner.close()
        self.assertEqual(self.cleaner.clean(LEAK).text, CUT)

    def test_threads_share_it(self):
        wrong = []

        def work(thread):
            for number in range(30):
                texts = [f"{thread}.{number}.{i} {LEAK if i % 3 else 'It rained.'}" for i in range(40)]
                for i, cleaned in enumerate(self.cleaner.clean_many(texts)):
                    if not cleaned.text.startswith(f"{thread}.{number}.{i} ") or cleaned.is_changed != bool(i % 3):
                        wrong.append((thread, number, i))

        threads = [threading.Thread(target=work, args=(thread,)) for thread in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])

    def test_a_fork_has_a_child_of_its_own(self):
        self.cleaner.clean("a")
        context = multiprocessing.get_context("fork")
        queue = context.Queue()
        processes = [context.Process(target=_in_process, args=(self.cleaner, [f"{n} {LEAK}"] * 200, queue)) for n in range(3)]
        for process in processes:
            process.start()
        mine = [cleaned.text for cleaned in self.cleaner.clean_many([LEAK] * 200)]
        theirs = [queue.get(timeout=60) for _ in processes]
        for process in processes:
            process.join()
        self.assertEqual(mine, [CUT] * 200)
        self.assertEqual(sorted(theirs), [[f"{n} {CUT}"] * 200 for n in range(3)])

    def test_it_can_be_pickled(self):
        self.cleaner.clean("a")
        with pickle.loads(pickle.dumps(self.cleaner)) as other:
            self.assertEqual(other.clean(LEAK).text, CUT)

    def test_an_interrupted_batch_leaves_nothing_behind(self):
        if sys.platform == "win32":
            self.skipTest("no signals")

        def interrupt(*_):
            raise KeyboardInterrupt

        before = signal.signal(signal.SIGALRM, interrupt)
        self.addCleanup(signal.signal, signal.SIGALRM, before)
        self.cleaner.clean("a")
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        with self.assertRaises(KeyboardInterrupt):
            while True:
                list(self.cleaner.clean_many([LEAK] * 3000))
        self.assertEqual(self.cleaner.clean("b").text, "b")


class CommandTests(unittest.TestCase):
    def test_it_is_found(self):
        self.assertEqual(find_command("a b"), ["a b"])
        self.assertEqual(find_command(["a", "b"]), ["a", "b"])
        named = os.environ.get("CLEANUP_COMMAND")
        try:
            os.environ["CLEANUP_COMMAND"] = "dotnet 'a b.dll'"
            self.assertEqual(find_command(), ["dotnet", "a b.dll"])
            del os.environ["CLEANUP_COMMAND"]
            with TemporaryDirectory() as folder:
                program = Path(folder) / "cleanup"
                program.write_text("#!/bin/sh\n")
                program.chmod(0o755)
                path, os.environ["PATH"] = os.environ["PATH"], folder
                try:
                    self.assertTrue(find_command()[0].endswith("/cleanup"))
                finally:
                    os.environ["PATH"] = path
        finally:
            if named is not None:
                os.environ["CLEANUP_COMMAND"] = named


if __name__ == "__main__":
    unittest.main()
