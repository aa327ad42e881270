"""Patterns of many alternatives that are asked of one clause after another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.loaders.extract.cues import any_cue, cues

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)  # an escape, a set of characters, a character


class Alternatives:
    """Those that begin with ``^`` are tried at the beginning of a clause and not again at each of its characters; those
    that need a word are tried where such a word stands."""

    def __init__(self, expression: str) -> None:
        self.pattern = re.compile(expression)
        every = list(_alternatives(expression))
        self._opening = _any_of(each for each in every if each.startswith("^"))
        self._inside = _any_of(each for each in every if not each.startswith("^"))
        needy = [each for each in every if min(map(len, cues(re.compile(each))), default=0) > 1]
        self._cue = any_cue(map(re.compile, needy)) if needy else _any_of(())
        self._needy = _any_of(needy)
        self._others = _any_of(each for each in every if each not in needy)

    def found_in(self, clause: str) -> bool:
        """Whether the pattern is found anywhere in the clause."""
        return self._inside.search(clause) is not None or self._opening.match(clause) is not None

    def opens(self, clause: str) -> bool:
        """Whether the clause begins with the pattern."""
        if self._others.match(clause):
            return True
        return self._cue.search(clause) is not None and self._needy.match(clause) is not None


def _any_of(expressions: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the expressions, one that matches nothing for none."""
    return re.compile("|".join(expressions) or "(?!)")


def _alternatives(expression: str) -> Iterator[str]:
    """The parts of an expression between the | that stand in no bracket."""
    depth, begin = 0, 0
    for token in _TOKEN.finditer(expression):
        if token.group() == "|" and not depth:
            yield expression[begin : token.start()]
            begin = token.end()
        depth += {"(": 1, ")": -1}.get(token.group(), 0)
    yield expression[begin:]
