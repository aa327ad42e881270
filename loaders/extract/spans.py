"""Mentions by their place: those of a sentence are found without going through those of the whole text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import Protocol, TypeVar


class Span(Protocol):
    """What stands at ``text[start:end]``."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


S = TypeVar("S", bound=Span)
_START = attrgetter("start")


def starting_in(spans: Sequence[S], start: int, end: int) -> Sequence[S]:
    """Those of the sorted ``spans`` that begin in ``text[start:end]``."""
    first = bisect_left(spans, start, key=_START)
    if first == len(spans) or spans[first].start >= end:  # mostly none does
        return spans[:0]
    return spans[first : bisect_left(spans, end, first + 1, key=_START)]


def within(spans: Sequence[S], start: int, end: int) -> list[S]:
    """Those of the sorted ``spans`` that lie wholly in ``text[start:end]``."""
    return [span for span in starting_in(spans, start, end) if span.end <= end]
