"""A child that dies."""

import os
import signal
import sys
import threading
import time
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from cleanup import Cleaner, find_command

LEAK = "One.\n\narray(1) {\n  [0]=>\n  int(5)\n}\n\nTwo."


class DeathTests(unittest.TestCase):
    def setUp(self):
        folder = TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def dying(self, when):
        cleaner = Cleaner(command=[sys.executable, str(Path(__file__).parent / "dying.py"), str(self.folder), when, *find_command()])
        self.addCleanup(cleaner.close)
        return cleaner

    def starts(self):
        return (self.folder / "starts").read_text().count("\n")

    def test_a_batch_is_answered_all_the_same_and_once(self):
        for answers in (0, 1, 199):
            with self.subTest(answers):
                for file in self.folder.iterdir():
                    file.unlink()
                cleaned = list(self.dying(str(answers)).clean_many(f"{number} {LEAK}" for number in range(200)))
                self.assertEqual([one.text for one in cleaned], [f"{number} One.\n\nTwo." for number in range(200)])
                self.assertEqual(self.starts(), 2)
                # What was answered before is not asked again.
                self.assertLessEqual((self.folder / "asked").read_bytes().count(b"\n"), 200 + 1)

    def test_a_record_that_always_kills_costs_itself(self):
        texts = [f"{number} {'POISON' if number in (3, 4, 9) else LEAK}" for number in range(12)]
        cleaned = list(self.dying("POISON").clean_many(texts))
        self.assertEqual(
            [one.text for one in cleaned], [text if "POISON" in text else f"{number} One.\n\nTwo." for number, text in enumerate(texts)])
        self.assertEqual([number for number, one in enumerate(cleaned) if one.error is not None], [3, 4, 9])
        self.assertIn("ended with -9", cleaned[3].error)

    def test_a_child_killed_from_outside(self):
        cleaner = Cleaner()
        self.addCleanup(cleaner.close)
        cleaner.clean("a")

        def kill():
            if (pid := cleaner._lines.pid) is not None:
                os.kill(pid, signal.SIGKILL)

        texts = [f"{number} {LEAK}" for number in range(5000)]
        for delay in (0.01, 0.03, 0.1, 0.3):
            # Once a round: whatever it is at, each text is answered.
            killer = threading.Timer(delay, kill)
            killer.start()
            cleaned = list(cleaner.clean_many(texts))
            killer.join()
            self.assertEqual([one.text for one in cleaned], [text.replace(LEAK, "One.\n\nTwo.") for text in texts])

    def test_a_child_that_was_killed_between_two_calls(self):
        cleaner = Cleaner()
        self.addCleanup(cleaner.close)
        cleaner.clean("a")
        os.kill(cleaner._lines.pid, signal.SIGKILL)
        time.sleep(0.2)
        self.assertEqual(cleaner.clean(LEAK).text, "One.\n\nTwo.")


if __name__ == "__main__":
    unittest.main()
