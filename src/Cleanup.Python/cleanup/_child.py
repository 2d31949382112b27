"""The command as a child that answers lines."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Sequence

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

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def ask(self, lines: Sequence[bytes], answers: list[bytes]) -> None:
        """Appends an answer for each line.

        :raises ChildDied: when it ended; what it had answered is appended.
        :raises CleanupError: when it is used wrongly.
        """
        payload = b"".join(lines)
        wanted = len(answers) + len(lines)
        # It may answer before it has read all, and wait for us to take that, while we wait for it to read on.
        writer = None
        if len(lines) > 1 and len(payload) > _PIPE:
            writer = threading.Thread(target=self._write, args=(payload,), daemon=True)
            writer.start()
        else:
            self._write(payload)
        output = self._process.stdout
        while len(answers) < wanted:
            line = output.readline()
            if not line.endswith(b"\n"):
                self._raise_end()
            answers.append(line)
        if writer is not None:
            writer.join()

    def end(self) -> None:
        """Lets it end by itself: there is nothing more to ask."""
        process = self._process
        try:
            process.stdin.close()
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
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            # Below their buffers: what the other process had in these is not ours to write.
            pipe.raw.close()
        self._process.returncode = 0

    def _write(self, payload: bytes) -> None:
        try:
            self._process.stdin.write(payload)
            self._process.stdin.flush()
        except (OSError, ValueError):
            # It is gone: whoever reads its answers sees that.
            pass

    def _raise_end(self) -> None:
        process = self._process
        try:
            process.wait(timeout=_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
        said = process.stderr.read().decode("utf-8", "replace").strip()
        self._reap()
        if process.returncode == _WRONG_USAGE:
            raise CleanupError(said or "the command ended with 2")
        raise ChildDied(f"the command ended with {process.returncode}{': ' if said else ''}{said}")

    def _reap(self) -> None:
        process = self._process
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            try:
                pipe.close()
            except OSError:
                # What was still to be written: nobody takes it.
                pass
