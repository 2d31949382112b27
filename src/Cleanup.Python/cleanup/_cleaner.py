"""The client."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar, Union

from ._cleaned import Cleaned, record_of, text_of
from ._command import Option, find_command, spell_options
from ._errors import CleanupError
from ._lines import Lines

if TYPE_CHECKING:
    import pyarrow

    from ._arrow import Batches

_Item = TypeVar("_Item")
_Command = Union[str, "PathLike[str]", Sequence[str], None]

# What it says itself when it starts the command.
_OWN_OPTIONS = {"about", "changes_only", "input_format", "quiet"}

# The answer to most records.
_NOTHING = b"{}\n"

# What json.dumps would make anew for each record.
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

# Enough that what a round trip costs does not count, and little to hold.
_BATCH_BYTES = 256 * 1024


class Cleaner:
    """Cleans texts, records and tables.

    Thread-safe: threads take turns. One child does the work, on one core; for more cores take more processes. It is started when it is
    first needed, and again when it died. After a fork, or where it was pickled to, a cleaner starts a child of its own.

    :param command: what starts the command, see :func:`cleanup.find_command`.
    :param options: options of ``cleanup filter``, with ``_`` for ``-``: ``cut="certain"``, ``field=["body"]``, ``lean=True``.
    :raises TypeError: for an option that is the client's own.
    """

    def __init__(self, *, command: _Command = None, **options: Option) -> None:
        if own := _OWN_OPTIONS & options.keys():
            raise TypeError(f"not for a Cleaner: {', '.join(sorted(own))}")
        self._begin(command, dict(options))

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

    def clean_table(self, table: pyarrow.Table) -> pyarrow.Table:
        """A table of Arrow without leaks: its columns, and ``related_links``, ``leaks`` and ``edits`` behind, see :meth:`clean_batches`."""
        from ._arrow import batches_of, table_of
        return table_of(self.clean_batches(batches_of(table)))

    def clean_batches(self, batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        """Record batches of Arrow without leaks, one for one, in their order. Needs ``pyarrow``.

        They gain the columns ``related_links``, ``leaks`` and ``edits``, with JSON where something was found, and null where nothing was.
        Where a column has such a name already there is one for all, ``cleanup``. A row that could not be cleaned stays as it is, and its
        ``leaks`` are ``{"error": …}``.

        :raises CleanupError: when there is no column with texts, or one of a type that the command does not take.
        """
        from ._arrow import Batches
        arrow = self._arrow or Batches(self._words("--input-format", "arrow"))
        self._arrow = arrow
        return map(arrow.answer, batches)

    def about(self) -> dict[str, str]:
        """The version of the command and a hash of its settings: all that clean one corpus should have the same."""
        done = subprocess.run(self._words("--about")(), capture_output=True, check=False)
        if done.returncode != 0:
            raise CleanupError(done.stderr.decode("utf-8", "replace").strip())
        return json.loads(done.stdout)

    def close(self) -> None:
        """Ends the child. The cleaner can be used again all the same."""
        self._lines.close()
        if self._arrow is not None:
            self._arrow.close()

    def __enter__(self) -> Cleaner:
        return self

    def __exit__(
            self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        return {"command": self._command, "options": self._options}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._begin(state["command"], state["options"])

    def _begin(self, command: _Command, options: dict[str, Option]) -> None:
        self._command = command
        self._options = options
        self._lines = Lines(self._words("--changes-only"))
        self._arrow: Batches | None = None

    def _text_field(self) -> str:
        fields = self._options.get("field", "text")
        return fields if isinstance(fields, str) else next(iter(fields), "text")

    # Found when it is needed: where it was pickled to it may be elsewhere. It does not hold the cleaner, which goes with its last user.
    def _words(self, *more: str) -> Callable[[], list[str]]:
        command, options = self._command, self._options
        return lambda: [*find_command(command), "filter", *more, "--quiet", *spell_options(options)]

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
                yield some, self._lines.answer(lines)
                some, lines, size = [], [], 0
        if some:
            yield some, self._lines.answer(lines)


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
