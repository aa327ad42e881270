"""Patterns that are looked for in whole documents, each tried only where a word stands that it cannot do without.

All the words of all such patterns are found in one pass, so that what a document does not name costs nothing.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache, lru_cache

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from kg.loaders.extract.cues import cues

# Every pattern that is sought, by each of its cues, in the order in which they were met.
_BY_CUE: dict[str, list[Sought]] = {}


class Sought:
    """A pattern with the cues of its matches, which are read from it."""

    def __init__(self, expression: str, flags: int = 0) -> None:
        self.pattern = re.compile(expression, flags)
        told = cues(self.pattern)
        if not told:
            raise ValueError(f"nothing must stand in a text for {expression} to match")
        for cue in sorted(told):
            _BY_CUE.setdefault(cue, []).append(self)
        _automaton.cache_clear()
        possible.cache_clear()

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(text) if self in possible(text) else iter(())

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.pattern.search(text, start, end) if self in possible(text) else None


@cache
def _automaton() -> tuple[BytesAhoCorasick, tuple[str, ...], tuple[str, ...]]:
    """That of the cues, the cues, and those that are one character: quicker one by one, for they are common."""
    words = tuple(cue for cue in _BY_CUE if len(cue) > 1)
    characters = tuple(cue for cue in _BY_CUE if len(cue) == 1)
    automaton = BytesAhoCorasick(
        [word.encode() for word in words], matchkind=MatchKind.Standard, implementation=Implementation.DFA
    )
    return automaton, words, characters


@lru_cache(maxsize=4)  # a document is asked about many times, as it was written and as it was normalised
def possible(text: str) -> frozenset[Sought]:
    """The patterns of which a cue stands in the text, also inside another: the rest hold no match."""
    automaton, words, characters = _automaton()
    data = text.encode("utf-8", "surrogatepass")  # where the cues stand does not matter: bytes need no offsets
    standing = {words[number] for number, _, _ in automaton.find_matches_as_indexes(data, overlapping=True)}
    standing.update(character for character in characters if character in text)
    return frozenset({pattern for cue in standing for pattern in _BY_CUE[cue]})
