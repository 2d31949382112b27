"""The command as a child."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Sequence
from io import BufferedReader, BufferedWriter
from typing import NoReturn, cast

from ._errors import CleanupError

# What the command ends with when it is not used rightly: it would end so again.
_WRONG_USAGE = 2

# A pipe takes so much on every system we know before anybody reads it: one line more may have to wait.
_PIPE = 16 * 1024

# How many seconds a child that has nothing left to do may take to end.
_PATIENCE = 5


class ChildDied(Exception):
    """The child ended before it had answered."""


class Child:
    """One child. Not thread-safe."""

    def __init__(self, words: Sequence[str]) -> None:
        try:
            self._process = subprocess.Popen(
                words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=-1)
        except OSError as error:
            raise CleanupError(f"{words[0]}: {error.strerror}") from error
        self._input = cast(BufferedWriter, self._process.stdin)
        self._output = cast(BufferedReader, self._process.stdout)
        self._errors = cast(BufferedReader, self._process.stderr)

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def end(self) -> None:
        """Lets it end by itself: there is nothing more to ask."""
        process = self._process
        try:
            self._input.close()
        except OSError:
            pass
        try:
            process.wait(timeout=_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
        self._reap()

    def kill(self) -> None:
        """Ends it, whatever it is at."""
        self._process.kill()
        self._reap()

    def forget(self) -> None:
        """Lets go of it without ending it: it is the child of the process that this one was forked from."""
        for pipe in (self._input, self._output, self._errors):
            # Below their buffers: what the other process had in these is not ours to write.
            pipe.raw.close()
        self._process.returncode = 0

    def _send(self, payload: bytes, answers_early: bool) -> Callable[[], None]:
        """Hands it something, and gives what waits until it has taken all: to be called when its answer is there.

        :param answers_early: whether it may answer before it has read all, and wait for us to take that, while we wait for it to read on.
        """
        if not answers_early or len(payload) <= _PIPE:
            self._write(payload)
            return _taken
        writer = threading.Thread(target=self._write, args=(payload,), daemon=True)
        writer.start()
        return writer.join

    def _write(self, payload: bytes) -> None:
        try:
            self._input.write(payload)
            self._input.flush()
        except (OSError, ValueError):
            # It is gone: whoever reads its answers sees that.
            pass

    def _raise_end(self) -> NoReturn:
        process = self._process
        try:
            process.wait(timeout=_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
        said = self._errors.read().decode("utf-8", "replace").strip()
        self._reap()
        if process.returncode == _WRONG_USAGE:
            raise CleanupError(said or "the command ended with 2")
        raise ChildDied(f"the command ended with {process.returncode}{': ' if said else ''}{said}")

    def _reap(self) -> None:
        self._process.wait()
        for pipe in (self._input, self._output, self._errors):
            try:
                pipe.close()
            except OSError:
                # What was still to be written: nobody takes it.
                pass


def _taken() -> None:
    """Has nothing to wait for."""
