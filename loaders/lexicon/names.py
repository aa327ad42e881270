"""Many names looked for at once: the longest that begins at a place counts, none inside another."""

from __future__ import annotations

from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind


class Names:
    """Finds every one of different names, in time that does not grow with their number."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = tuple(names)
        self._automaton = AhoCorasick(
            self._names,
            matchkind=MatchKind.LeftmostLongest,
            implementation=Implementation.DFA,
            store_patterns=False,
        )

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """(start, end, the name) of each, in order."""
        names = self._names
        return [(start, end, names[number]) for number, start, end in self._automaton.find_matches_as_indexes(text)]
