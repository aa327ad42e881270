"""Reading and preparing what comes next while the server works on what came before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def ahead(items: Iterable[T]) -> Iterator[T]:
    """The same items in the same order, each made in a thread while the one before it is used.

    At most one item waits. What making an item raises, is raised when its turn comes: all before it are used first.
    """
    rest = iter(items)
    with ThreadPoolExecutor(1, "ahead") as thread:
        waiting = thread.submit(_next, rest)
        while item := waiting.result():
            waiting = thread.submit(_next, rest)
            yield item[0]


def _next(rest: Iterator[T]) -> tuple[T] | None:
    """The next item, boxed, for None may be one."""
    for item in rest:
        return (item,)
    return None
