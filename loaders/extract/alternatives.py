"""Patterns of many alternatives that are asked of one clause after another."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.loaders.extract.cues import any_cue, cues


class Alternatives:
    """Each is an argument. Those that begin with ``^`` are tried at the beginning of a clause and not again at each of its
    characters; those that need a word are tried where such a word stands."""

    def __init__(self, *every: str) -> None:
        self.pattern = re.compile("|".join(every))
        needy = [each for each in every if min(map(len, cues(re.compile(each))), default=0) > 1]
        self._cue = any_cue(map(re.compile, needy)) if needy else _any_of(())
        self._needy = _any_of(needy)
        others = [each for each in every if each not in needy]
        self._others = _any_of(others)
        self._needy_anywhere, self._others_anywhere = _anywhere(needy), _anywhere(others)

    def found_in(self, clause: str) -> bool:
        """Whether the pattern is found anywhere in the clause."""
        if _found(self._others_anywhere, clause):
            return True
        return self._cue.search(clause) is not None and _found(self._needy_anywhere, clause)

    def opens(self, clause: str) -> bool:
        """Whether the clause begins with the pattern."""
        if self._others.match(clause):
            return True
        return self._cue.search(clause) is not None and self._needy.match(clause) is not None


def _anywhere(expressions: list[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Those that may stand inside a clause, and those that are tried at its beginning."""
    opening = [each for each in expressions if each.startswith("^")]
    return _any_of(each for each in expressions if each not in opening), _any_of(opening)


def _found(anywhere: tuple[re.Pattern[str], re.Pattern[str]], clause: str) -> bool:
    inside, opening = anywhere
    return inside.search(clause) is not None or opening.match(clause) is not None


def _any_of(expressions: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the expressions, one that matches nothing for none."""
    return re.compile("|".join(expressions) or "(?!)")
