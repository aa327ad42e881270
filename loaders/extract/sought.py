"""Patterns that are looked for in whole documents, each tried only where a word stands that it cannot do without.

All the words of all such patterns are found in one pass, so that what a document does not name costs nothing.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache, lru_cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.loaders.extract.cues import cues

_CUES: dict[str, None] = {}  # of every pattern that is sought, in the order in which they were met


class Sought:
    """A pattern with the cues of its matches, which are read from it."""

    def __init__(self, expression: str, flags: int = 0) -> None:
        self.pattern = re.compile(expression, flags)
        told = cues(self.pattern)
        if not told:
            raise ValueError(f"nothing must stand in a text for {expression} to match")
        self._characters = [cue for cue in sorted(told) if len(cue) == 1]  # quicker one by one, for they are common
        self._cues = told.difference(self._characters)
        _CUES.update(dict.fromkeys(sorted(self._cues)))
        _automaton.cache_clear()
        _standing.cache_clear()

    def may_stand_in(self, text: str) -> bool:
        """False where no cue of the pattern stands in the text, which then holds no match."""
        return any(cue in text for cue in self._characters) or not self._cues.isdisjoint(_standing(text))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(text) if self.may_stand_in(text) else iter(())

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.pattern.search(text, start, end) if self.may_stand_in(text) else None


@cache
def _automaton() -> tuple[AhoCorasick, tuple[str, ...]]:
    words = tuple(_CUES)
    return AhoCorasick(words, matchkind=MatchKind.Standard, implementation=Implementation.DFA), words


@lru_cache(maxsize=4)  # a document is asked about many times, as it was written and as it was normalised
def _standing(text: str) -> frozenset[str]:
    """The cues that stand in the text, also those inside others."""
    automaton, words = _automaton()
    return frozenset({words[number] for number, _, _ in automaton.find_matches_as_indexes(text, overlapping=True)})
