"""The client."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, TypeVar
from weakref import WeakSet

from ._child import Child, ChildDied
from ._cleaned import Cleaned, record_of, text_of
from ._command import Option, find_command, spell_options
from ._errors import CleanupError

_Item = TypeVar("_Item")

# What it says itself when it starts the command.
_OWN_OPTIONS = {"about", "changes_only", "input_format", "quiet"}

# The answer to most records.
_NOTHING = b"{}\n"

# What json.dumps would make anew for each record.
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

_cleaners: WeakSet[Cleaner] = WeakSet()

# Enough that what a round trip costs does not count, and little to hold.
_BATCH_BYTES = 256 * 1024


class Cleaner:
    """Cleans texts and records.

    Thread-safe: threads take turns. One child does the work, on one core; for more cores take more processes. It is started when it is
    first needed, and again when it died. After a fork, or where it was pickled to, a cleaner starts a child of its own.

    :param command: what starts the command, see :func:`cleanup.find_command`.
    :param options: options of ``cleanup filter``, with ``_`` for ``-``: ``cut="certain"``, ``field=["body"]``, ``lean=True``.
    :raises TypeError: for an option that is the client's own.
    """

    def __init__(self, *, command: str | Sequence[str] | None = None, **options: Option) -> None:
        if own := _OWN_OPTIONS & options.keys():
            raise TypeError(f"not for a Cleaner: {', '.join(sorted(own))}")
        self._command = command
        self._options = dict(options)
        self._begin()

    def clean(self, text: str) -> Cleaned:
        """A text without its leaks."""
        return next(self.clean_many([text]))

    def clean_many(self, texts: Iterable[str]) -> Iterator[Cleaned]:
        """Texts without their leaks, in their order. They are taken, and answered, some hundred kilobytes at a time."""
        field = self._text_field()
        into = self._options.get("into")
        for some, answers in self._batches(texts, lambda text: _line({field: text})):
            for text, answer in zip(some, answers):
                yield Cleaned(text) if answer == _NOTHING else text_of(text, json.loads(answer), field, into)

    def clean_record(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """A record without its leaks, see :meth:`clean_records`."""
        return next(self.clean_records([record]))

    def clean_records(self, records: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
        """Records without their leaks, in their order.

        A record in which something was found gains ``related_links``, ``leaks`` and ``edits``. One that could not be cleaned comes back
        as it is, and ``cleanup_error`` says why. The records themselves are not changed.
        """
        for some, answers in self._batches(records, _line):
            for record, answer in zip(some, answers):
                yield dict(record) if answer == _NOTHING else record_of(record, json.loads(answer))

    def clean_lines(self, lines: Iterable[bytes]) -> Iterator[bytes]:
        """Lines of JSON, each answered with a line as ``cleanup filter --changes-only`` writes it.

        A line may have its line feed or not. One that holds several is refused: it would be answered more than once.

        :raises ValueError: when there is a line feed inside of a line.
        """
        for _, answers in self._batches(lines, _ended):
            yield from answers

    def about(self) -> dict[str, str]:
        """The version of the command and a hash of its settings: all that clean one corpus should have the same."""
        done = subprocess.run([*self._words(), "--about"], capture_output=True, check=False)
        if done.returncode != 0:
            raise CleanupError(done.stderr.decode("utf-8", "replace").strip())
        return json.loads(done.stdout)

    def close(self) -> None:
        """Ends the child. The cleaner can be used again all the same."""
        with self._lock:
            child, self._child = self._child, None
            if child is not None:
                child.end()

    def __enter__(self) -> Cleaner:
        return self

    def __exit__(
            self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_child", None) is not None:
            self._drop()

    def __getstate__(self) -> dict[str, Any]:
        return {"command": self._command, "options": self._options}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._command = state["command"]
        self._options = state["options"]
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._child: Child | None = None
        _cleaners.add(self)

    # The lock may be held by a thread that is not there any more.
    def _begin_after_fork(self) -> None:
        if self._child is not None:
            self._child.forget()
        self._begin()

    def _text_field(self) -> str:
        fields = self._options.get("field", "text")
        return fields if isinstance(fields, str) else next(iter(fields), "text")

    def _words(self) -> list[str]:
        return [*find_command(self._command), "filter", "--changes-only", "--quiet", *spell_options(self._options)]

    def _batches(self, items: Iterable[_Item], line_of: Callable[[_Item], bytes]) -> Iterator[tuple[list[_Item], list[bytes]]]:
        some: list[_Item] = []
        lines: list[bytes] = []
        size = 0
        for item in items:
            line = line_of(item)
            some.append(item)
            lines.append(line)
            size += len(line)
            if size >= _BATCH_BYTES:
                yield some, self._ask(lines)
                some, lines, size = [], [], 0
        if some:
            yield some, self._ask(lines)

    def _ask(self, lines: list[bytes]) -> list[bytes]:
        answers: list[bytes] = []
        with self._lock:
            while len(answers) < len(lines):
                self._ask_rest(lines, answers)
        return answers

    # What a child that died had answered is not asked again. A record that one died at is asked alone: if it dies again it is the record.
    def _ask_rest(self, lines: list[bytes], answers: list[bytes]) -> None:
        try:
            self._ask_child(lines[len(answers):], answers)
            return
        except ChildDied:
            pass
        try:
            self._ask_child([lines[len(answers)]], answers)
        except ChildDied as death:
            answers.append(_line({"error": str(death)}))

    def _ask_child(self, lines: list[bytes], answers: list[bytes]) -> None:
        try:
            self._running().ask(lines, answers)
        except ChildDied:
            self._child = None
            raise
        except BaseException:
            # As of Ctrl-C: what the child would answer next is not what is asked next.
            self._drop()
            raise

    def _running(self) -> Child:
        if self._child is None:
            self._child = Child(self._words())
        return self._child

    def _drop(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()


def _line(record: Mapping[str, Any]) -> bytes:
    try:
        return f"{_encode(record)}\n".encode()
    except UnicodeEncodeError:
        # Half a surrogate pair, as crawlers' output has: JSON can say it, UTF-8 cannot.
        return f"{json.dumps(record)}\n".encode()


def _ended(line: bytes) -> bytes:
    ended = line if line.endswith(b"\n") else line + b"\n"
    if ended.count(b"\n") > 1:
        raise ValueError("a line feed inside of a line")
    return ended


def _begin_all_after_fork() -> None:
    for cleaner in list(_cleaners):
        cleaner._begin_after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_all_after_fork)
