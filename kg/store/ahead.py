"""Reading and preparing what comes next while the server works on what came before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

T = TypeVar("T")


class Ahead(Generic[T]):
    """The same items in the same order, once. The next is made in a thread from :meth:`start` on, which is to be called
    when nothing but the server has work left: before that, both threads would be in each other's way.

    At most one item waits. What making an item raises, is raised when its turn comes: all before it are used first.
    """

    def __init__(self, items: Iterable[T]) -> None:
        self._rest = iter(items)
        self._thread = ThreadPoolExecutor(1, "ahead")
        self._waiting: Future[tuple[T] | None] | None = None

    def start(self) -> Future[tuple[T] | None]:
        """Begin to make the next item, unless that has begun."""
        self._waiting = self._waiting or self._thread.submit(_next, self._rest)
        return self._waiting

    def __iter__(self) -> Iterator[T]:
        with self._thread:
            while item := self.start().result():
                self._waiting = None
                yield item[0]


def _next(rest: Iterator[T]) -> tuple[T] | None:
    """The next item, boxed, for None may be one."""
    for item in rest:
        return (item,)
    return None
