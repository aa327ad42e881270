"""What must stand in a text for a pattern to match there: read from the pattern, so that no list of words goes stale."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from re import _parser  # type: ignore[attr-defined]  # the parser of re itself; its tree is stable since Python 3.11
from typing import Any, NamedTuple

_MOST = 64  # strings that are kept apart before what they have in common is no longer told
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_ZERO_WIDTH = ("ASSERT", "ASSERT_NOT", "AT")
_RARE = 30.0  # a cue with one character more is about so many times rarer


class _Read(NamedTuple):
    """Of a part of a pattern: ``whole``, all the strings that it matches, or None where they are too many; ``cues``,
    strings of which every match holds one, or None."""

    whole: frozenset[str] | None
    cues: frozenset[str] | None


_NOTHING = frozenset({""})
_UNKNOWN = _Read(None, None)


def cues(pattern: re.Pattern[str]) -> frozenset[str]:
    """The strings of which every match of the pattern holds at least one; none where the pattern tells none.

    >>> sorted(cues(re.compile("(?:印发|出台)[^。]*通知")))
    ['通知']
    >>> sorted(cues(re.compile("第[一二]条|附件(?=：)")))
    ['第一条', '第二条', '附件']
    >>> cues(re.compile("[^。]*"))
    frozenset()
    """
    if pattern.flags & re.IGNORECASE:
        return frozenset()
    return _sequence(_parser.parse(pattern.pattern, pattern.flags & re.VERBOSE)).cues or frozenset()


class Cued:
    """A pattern that is searched in one sentence after another: its cues are looked for first, which is quicker, for they
    begin with characters."""

    def __init__(self, expression: str) -> None:
        self.pattern = re.compile(expression)
        self._cue = any_cue([self.pattern])

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        return self.pattern.search(text, start, end) if self._cue.search(text, start, end) else None

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(text, start, end) if self._cue.search(text, start, end) else iter(())


def any_cue(patterns: Iterable[re.Pattern[str]]) -> re.Pattern[str]:
    """A pattern that is found wherever one of the patterns is: quick to search, for it is nothing but their cues."""
    found: set[str] = set()
    for pattern in patterns:
        own = cues(pattern)
        if not own:
            raise ValueError(f"nothing must stand in a text for {pattern.pattern} to match")
        found |= own
    return re.compile("|".join(map(re.escape, sorted(_shortest(found)))))


def _sequence(parts: Any) -> _Read:
    """Runs of parts whose strings are all known are joined; the rarest cues of any run or part are those of all."""
    known: list[frozenset[str]] = []
    run = _NOTHING
    broken = False
    for operation, argument in parts:
        part = _part(str(operation), argument)
        joined = None if part.whole is None else frozenset(a + b for a in run for b in part.whole)
        if joined is None or len(joined) > _MOST:
            known.append(run)
            broken, joined = True, part.whole or _NOTHING
        if part.cues:
            known.append(part.cues)
        known.append(run)
        run = joined
    known.append(run)
    told = [_shortest(strings) for strings in known if "" not in strings]
    return _Read(None if broken else run, min(told, key=_frequency, default=None))


def _part(operation: str, argument: Any) -> _Read:
    if operation == "LITERAL":
        return _Read(frozenset({chr(argument)}), None)
    if operation in _ZERO_WIDTH:
        return _Read(_NOTHING, None)
    if operation == "IN":
        return _Read(_characters(argument), None)
    if operation == "SUBPATTERN":
        return _UNKNOWN if argument[1] & re.IGNORECASE else _sequence(argument[3])
    if operation == "ATOMIC_GROUP":
        return _sequence(argument)
    if operation == "BRANCH":
        return _branches([_sequence(branch) for branch in argument[1]])
    if operation in _REPEATS:
        least, most, body = argument
        inner = _sequence(body)
        if (least, most) == (0, 1) and inner.whole is not None:
            return _Read(inner.whole | _NOTHING, None)
        return inner if least == most == 1 else _Read(None, inner.cues if least else None)
    return _UNKNOWN


def _characters(members: list[tuple[Any, Any]]) -> frozenset[str] | None:
    found: set[str] = set()
    for operation, argument in members:
        if str(operation) == "LITERAL":
            found.add(chr(argument))
        elif str(operation) == "RANGE" and argument[1] - argument[0] < _MOST:
            found.update(map(chr, range(argument[0], argument[1] + 1)))
        else:
            return None
    return frozenset(found) if len(found) <= _MOST else None


def _branches(branches: list[_Read]) -> _Read:
    whole: frozenset[str] | None = frozenset()
    told: frozenset[str] | None = frozenset()
    for branch in branches:
        whole = None if whole is None or branch.whole is None else whole | branch.whole
        told = None if told is None or branch.cues is None else told | branch.cues
    return _Read(whole if whole is not None and len(whole) <= _MOST else None, told)


def _shortest(strings: Iterable[str]) -> frozenset[str]:
    """The strings without those that hold another of them."""
    kept: list[str] = []
    for string in sorted(strings, key=len):
        if not any(shorter in string for shorter in kept):
            kept.append(string)
    return frozenset(kept)


def _frequency(strings: frozenset[str]) -> float:
    return sum(_RARE ** -len(string) for string in strings)
