"""Verbs of action with the adverbs before them: whether words begin with one, and whether they come to one later."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache
from itertools import groupby

from kg.loaders.lexicon.names import Names
from kg.loaders.lexicon.verbs import words

_PAIRED = "一"  # 一企一策, 一县一案: adverbs that no list has


class Verbs:
    """The verbs and adverbs of the lexicon that have two characters or more.

    There are thousands: two characters tell whether words begin with one, and mostly with which; the pattern is for
    what may begin with an adverb.
    """

    def __init__(self, verbs: Collection[str], adverbs: Collection[str]) -> None:
        adverb = _any_of(adverbs)
        either = rf"(?:{adverb})地?|{_PAIRED}[\u4e00-\u9fff]{_PAIRED}[\u4e00-\u9fff]"
        self._verb = re.compile(rf"(?:(?:{either})、?){{0,4}}(?:{_any_of(verbs)})")
        self._adverbs = re.compile(rf"(?:(?:{adverb})地?){{0,3}}")
        self._beginnings = frozenset(word[:2] for word in (*verbs, *adverbs))
        self._names = Names(verbs)
        # Verbs that begin as no adverb does, by their beginning, the longest first.
        self._alike: dict[str, tuple[str, ...]] = {}
        led = {adverb[:2] for adverb in adverbs}
        for verb in sorted(verbs, key=len, reverse=True):
            if verb[:2] not in led and verb[0] != _PAIRED:
                self._alike[verb[:2]] = (*self._alike.get(verb[:2], ()), verb)

    def at(self, text: str, start: int, end: int) -> int:
        """Where the verb ends with which ``text[start:end]`` begins, after its adverbs; 0 without one."""
        first = text[start : start + 2]
        if alike := self._alike.get(first):
            for verb in alike:
                if text.startswith(verb, start, end):
                    return start + len(verb)
            return 0
        if first not in self._beginnings and first[:1] != _PAIRED:
            return 0
        hit = self._verb.match(text, start, end)
        return hit.end() if hit else 0

    def after_adverbs(self, words: str) -> int:
        """Where the adverbs end with which the words begin."""
        hit = self._adverbs.match(words) if words[:2] in self._beginnings else None
        return hit.end() if hit else 0

    def stand_in(self, words: str) -> bool:
        """Whether a verb stands anywhere in the words."""
        return bool(self._names.find(words))

    def later(self, words: str) -> bool:
        """Whether a verb with its adverbs begins behind the third character, one that no verb before it runs into."""
        place = 0
        while place <= 2:
            place = self.at(words, place, len(words)) or place + 1
        return bool(self._names.find(words[place:]))


@cache
def action_verbs() -> Verbs:
    """Those of the lexicon."""
    return Verbs(*(sorted(word for word in words(kind) if len(word) > 1) for kind in ("verbs", "adverbs")))


def _any_of(names: Iterable[str]) -> str:
    """A pattern for the longest of the names, those that begin alike in one group: it is tried at a tenth of them."""
    groups = groupby(sorted(names), key=lambda name: name[0])
    return "|".join(f"{re.escape(first)}(?:{_longest_first(name[1:] for name in group)})" for first, group in groups)


def _longest_first(names: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(names, key=lambda name: (-len(name), name))))
