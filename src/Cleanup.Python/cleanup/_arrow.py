"""Record batches of Arrow, each answered with one. Loaded only when it is used: it needs pyarrow."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from functools import partial
from typing import Any

import pyarrow

from ._child import Child, ChildDied
from ._errors import CleanupError
from ._keeper import Keeper

_LEAKS = "leaks"

# So many rows of a table are asked about at a time: some 30 MB of articles.
_ROWS = 10_000


def batches_of(table: pyarrow.Table) -> list[pyarrow.RecordBatch]:
    """A table as record batches; one without rows as one, which tells the columns."""
    # The dictionary of a column may not change on the way of one child.
    batches: list[pyarrow.RecordBatch] = table.unify_dictionaries().to_batches(max_chunksize=_ROWS)
    if batches:
        return batches
    columns = [column.chunk(0) for column in table.schema.empty_table().columns]
    return [pyarrow.RecordBatch.from_arrays(columns, schema=table.schema)]


def table_of(batches: Iterable[pyarrow.RecordBatch]) -> pyarrow.Table:
    """Record batches as a table."""
    return pyarrow.Table.from_batches(batches)


class Batches(Keeper["_BatchesChild"]):
    """Answers record batches. One child answers those of one schema; for another one it makes room."""

    def answer(self, batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
        """The columns of a record batch, and what its rows gain.

        :raises CleanupError: when the command is used wrongly, or does not take such columns.
        """
        sent = _sendable(batch)
        with self._lock:
            if self._child is not None and not self._child.schema.equals(sent.schema, check_metadata=True):
                self._end()
            answer = self._answer(sent)
        return _with_types(answer, sent, batch)

    # A record batch that a child died at is asked once more; if it dies again it is one of the rows: the others are asked without it.
    def _answer(self, batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
        death = None
        for _ in range(2):
            try:
                return self._ask_any(batch)
            except ChildDied as died:
                death = died
        none = self._answer_none(batch, death)
        if batch.num_rows == 0:
            return none
        if batch.num_rows == 1:
            return _failed(batch, none.schema, str(death))
        half = batch.num_rows // 2
        return _joined(self._answer(batch.slice(0, half)), self._answer(batch.slice(half)))

    # A command that dies of no row at all is not to be started twice for each.
    def _answer_none(self, batch: pyarrow.RecordBatch, death: ChildDied | None) -> pyarrow.RecordBatch:
        try:
            return self._ask_any(batch.slice(0, 0))
        except ChildDied:
            raise CleanupError(str(death)) from death

    # A new child takes what one refuses that answered others before: a dictionary that has changed.
    def _ask_any(self, batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
        is_new = self._child is None
        try:
            return self._ask_child(batch)
        except CleanupError:
            if is_new:
                raise
        return self._ask_child(batch)

    def _ask_child(self, batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
        return self._ask(partial(_BatchesChild, schema=batch.schema), lambda child: child.ask(batch))


class _BatchesChild(Child):
    def __init__(self, words: list[str], schema: pyarrow.Schema) -> None:
        super().__init__(words)
        self.schema = schema
        self._buffer = io.BytesIO()
        self._writer = pyarrow.ipc.new_stream(self._buffer, schema)
        self._reader: pyarrow.RecordBatchReader | None = None

    def ask(self, batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
        """The answer to a record batch.

        :raises ChildDied: when it ended.
        :raises CleanupError: when it is used wrongly.
        """
        self._writer.write_batch(batch)
        message = self._buffer.getvalue()
        self._buffer.seek(0)
        self._buffer.truncate()
        wait = self._send(message, answers_early=True)
        try:
            if self._reader is None:
                self._reader = pyarrow.ipc.open_stream(self._output)
            answer = self._reader.read_next_batch()
        except (pyarrow.ArrowException, OSError, StopIteration):
            # It ended before its answer did.
            self._raise_end()
        wait()
        return answer


def _sendable(batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
    """A record batch with texts of types in which the command changes some."""
    columns, schema = batch.columns, batch.schema
    for i, field in enumerate(schema):
        if _has_texts_of_its_own(field.type):
            columns[i] = columns[i].cast(pyarrow.large_string())
            schema = schema.set(i, field.with_type(pyarrow.large_string()))
    return pyarrow.RecordBatch.from_arrays(columns, schema=schema)


def _has_texts_of_its_own(kind: pyarrow.DataType) -> bool:
    if pyarrow.types.is_dictionary(kind):
        return kind.value_type in (pyarrow.string(), pyarrow.large_string())
    # Not there in pyarrow before 16.
    return str(kind) == "string_view"


def _with_types(answer: pyarrow.RecordBatch, sent: pyarrow.RecordBatch, batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
    """An answer with the types of what was asked."""
    columns, schema = answer.columns, answer.schema
    for i, field in enumerate(batch.schema):
        if field.type != sent.schema.field(i).type:
            columns[i] = batch.column(i) if columns[i].equals(sent.column(i)) else columns[i].cast(field.type)
            schema = schema.set(i, field)
    return pyarrow.RecordBatch.from_arrays(columns, schema=schema)


def _failed(row: pyarrow.RecordBatch, answered: pyarrow.Schema, why: str) -> pyarrow.RecordBatch:
    """A row as it came, with what the command itself says of one that it could not clean."""
    gained = answered.names[row.num_columns:]
    error: dict[str, Any] = {"error": why}
    # Where a column has such a name already all is in one.
    said = {_LEAKS: error} if _LEAKS in gained else {gained[-1]: {_LEAKS: error}}
    cells = [json.dumps(said[name]) if name in said else None for name in gained]
    columns = [*row.columns, *(pyarrow.array([cell], pyarrow.string()) for cell in cells)]
    return pyarrow.RecordBatch.from_arrays(columns, schema=answered)


def _joined(first: pyarrow.RecordBatch, second: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
    columns = [pyarrow.concat_arrays(parts) for parts in zip(first.columns, second.columns)]
    return pyarrow.RecordBatch.from_arrays(columns, schema=first.schema)
