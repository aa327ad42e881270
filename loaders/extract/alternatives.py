"""Patterns of many alternatives that are asked of one clause after another."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)  # an escape, a set of characters, a character


class Alternatives:
    """Those that begin with ``^`` are tried at the beginning of a clause and not again at each of its characters."""

    def __init__(self, expression: str) -> None:
        self.pattern = re.compile(expression)
        every = list(_alternatives(expression))
        self._opening = re.compile("|".join(each for each in every if each.startswith("^")) or "(?!)")
        self._inside = re.compile("|".join(each for each in every if not each.startswith("^")) or "(?!)")

    def found_in(self, clause: str) -> bool:
        """Whether the pattern is found anywhere in the clause."""
        return self._inside.search(clause) is not None or self._opening.match(clause) is not None


def _alternatives(expression: str) -> Iterator[str]:
    """The parts of an expression between the | that stand in no bracket."""
    depth, begin = 0, 0
    for token in _TOKEN.finditer(expression):
        if token.group() == "|" and not depth:
            yield expression[begin : token.start()]
            begin = token.end()
        depth += {"(": 1, ")": -1}.get(token.group(), 0)
    yield expression[begin:]
