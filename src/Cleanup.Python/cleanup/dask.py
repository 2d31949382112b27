"""For Dask: ``from cleanup.dask import clean_bag, clean_lines, check_workers``."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import dask.bag

from ._cleaner import Cleaner
from ._command import Option
from ._errors import CleanupError

if TYPE_CHECKING:
    from distributed import Client

# One child for each worker and its options, whatever the number of partitions.
_cleaners: dict[str, Cleaner] = {}
_lock = threading.Lock()


def clean_bag(records: dask.bag.Bag, **options: Option) -> dask.bag.Bag:
    """A bag of records without their leaks, as :meth:`cleanup.Cleaner.clean_records` gives them, in their order and their partitions."""
    return records.map_partitions(_clean_records, options)


def clean_lines(lines: dask.bag.Bag, **options: Option) -> dask.bag.Bag:
    """A bag of lines of JSON, as ``dask.bag.read_text`` reads them, with an answer for each as ``--changes-only`` has it."""
    return lines.map_partitions(_clean_lines, options)


def check_workers(client: Client, **options: Option) -> dict[str, str]:
    """What all workers clean with.

    :raises CleanupError: when they do not have the same version and settings: their outputs would differ.
    """
    told = client.run(_about, options)
    first = next(iter(told.values()), {})
    if any(about != first for about in told.values()):
        raise CleanupError("the workers differ: " + "; ".join(f"{worker}: {about}" for worker, about in sorted(told.items())))
    return first


def _clean_records(records: Iterable[Mapping[str, Any]], options: dict[str, Option]) -> list[dict[str, Any]]:
    return list(_cleaner(options).clean_records(records))


def _clean_lines(lines: Iterable[str], options: dict[str, Option]) -> list[str]:
    asked = (line.encode() for line in lines)
    return [answer.decode()[:-1] for answer in _cleaner(options).clean_lines(asked)]


def _about(options: dict[str, Option]) -> dict[str, str]:
    return _cleaner(options).about()


def _cleaner(options: dict[str, Option]) -> Cleaner:
    key = repr(sorted(options.items()))
    with _lock:
        if key not in _cleaners:
            _cleaners[key] = Cleaner(**options)
        return _cleaners[key]
