"""Keeps a child."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar
from weakref import WeakSet

from ._child import Child, ChildDied

_Kept = TypeVar("_Kept", bound=Child)

_keepers: WeakSet[Keeper[Any]] = WeakSet()


class Keeper(Generic[_Kept]):
    """A child that is started when it is first needed, and again when it died. After a fork each process has one of its own.

    Thread-safe: threads take turns.

    :param words: says what starts the child.
    """

    def __init__(self, words: Callable[[], list[str]]) -> None:
        self._words = words
        self._lock = threading.Lock()
        self._child: _Kept | None = None
        _keepers.add(self)

    @property
    def pid(self) -> int | None:
        """The child's number; ``None`` where there is none."""
        child = self._child
        return None if child is None else child.pid

    def close(self) -> None:
        """Lets the child end."""
        with self._lock:
            self._end()

    def drop(self) -> None:
        """Ends the child, whatever it is at."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()

    def __del__(self) -> None:
        if getattr(self, "_child", None) is not None:
            self.drop()

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()

    def _ask(self, start: Callable[[list[str]], _Kept], ask: Callable[[_Kept], Any]) -> Any:
        try:
            child = self._child or start(self._words())
            self._child = child
            return ask(child)
        except ChildDied:
            self._child = None
            raise
        except BaseException:
            # As of Ctrl-C: what the child would answer next is not what is asked next.
            self.drop()
            raise

    def _begin_after_fork(self) -> None:
        if self._child is not None:
            self._child.forget()
        self._child = None
        # The old one may be held by a thread that is not there any more.
        self._lock = threading.Lock()


def _begin_all_after_fork() -> None:
    for keeper in list(_keepers):
        keeper._begin_after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_all_after_fork)
