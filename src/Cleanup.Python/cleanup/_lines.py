"""Lines, each answered with a line."""

from __future__ import annotations

import json
from collections.abc import Sequence

from ._child import Child, ChildDied
from ._keeper import Keeper


class Lines(Keeper["_LinesChild"]):
    """Answers lines."""

    def answer(self, lines: Sequence[bytes]) -> list[bytes]:
        """An answer for each line.

        :raises CleanupError: when the command is used wrongly.
        """
        answers: list[bytes] = []
        with self._lock:
            while len(answers) < len(lines):
                self._answer_rest(lines, answers)
        return answers

    # What a child that died had answered is not asked again. A record that one died at is asked alone: if it dies again it is the record.
    def _answer_rest(self, lines: Sequence[bytes], answers: list[bytes]) -> None:
        try:
            self._append(lines[len(answers):], answers)
            return
        except ChildDied:
            pass
        try:
            self._append([lines[len(answers)]], answers)
        except ChildDied as death:
            answers.append(f"{json.dumps({'error': str(death)})}\n".encode())

    def _append(self, lines: Sequence[bytes], answers: list[bytes]) -> None:
        self._ask(_LinesChild, lambda child: child.ask(lines, answers))


class _LinesChild(Child):
    def ask(self, lines: Sequence[bytes], answers: list[bytes]) -> None:
        """Appends an answer for each line.

        :raises ChildDied: when it ended; what it had answered is appended.
        :raises CleanupError: when it is used wrongly.
        """
        wanted = len(answers) + len(lines)
        # It answers no line before it has read all of it.
        wait = self._send(b"".join(lines), answers_early=len(lines) > 1)
        while len(answers) < wanted:
            line = self._output.readline()
            if not line.endswith(b"\n"):
                self._raise_end()
            answers.append(line)
        wait()
