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
        self._others = _any_of(each for each in every if each not in needy)
        self._anywhere = [
            (
                _any_of(each for each in some if not each.startswith("^")),
                _any_of(each for each in some if each[0] == "^"),
            )
            for some in ([each for each in every if each not in needy], needy)
        ]

    def found_in(self, clause: str) -> bool:
        """Whether the pattern is found anywhere in the clause."""
        inside, opening = self._anywhere[0]
        if inside.search(clause) or opening.match(clause):
            return True
        inside, opening = self._anywhere[1]
        return self._cue.search(clause) is not None and (
            inside.search(clause) is not None or opening.match(clause) is not None
        )

    def opens(self, clause: str) -> bool:
        """Whether the clause begins with the pattern."""
        if self._others.match(clause):
            return True
        return self._cue.search(clause) is not None and self._needy.match(clause) is not None


def _any_of(expressions: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the expressions, one that matches nothing for none."""
    return re.compile("|".join(expressions) or "(?!)")
