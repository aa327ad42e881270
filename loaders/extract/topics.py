"""Topics: the subjects of a controlled vocabulary that a title or the object of a clause is about."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.loaders.extract.rule import Rule
from kg.loaders.lexicon.tables import rows

_ORGAN_FOLLOWS = re.compile(r"(?:主管|行政)?(?:部门|[部厅局署司]|委(?!托)|管理总?局|监督管理)")
_OPENING = 2  # characters of a wording that are looked up first: none is shorter


@dataclass(frozen=True, slots=True)
class Topic:
    """``text[start:end]`` is a wording of the topic ``name``; ``aliases`` are the other wordings."""

    start: int
    end: int
    name: str
    aliases: tuple[str, ...]
    name_en: str
    rule: str
    confidence: float


def _wordings() -> dict[str, list[tuple[str, tuple[str, tuple[str, ...], str]]]]:
    """Each wording and its topic, longest first, by its first two characters."""
    index: dict[str, list[tuple[str, tuple[str, tuple[str, ...], str]]]] = {}
    for name, others, english in rows("topics.tsv", 3):
        aliases = tuple(alias for alias in others.split("|") if alias)
        for wording in (name, *aliases):
            index.setdefault(wording[:_OPENING], []).append((wording, (name, aliases, english)))
    for same in index.values():
        same.sort(key=lambda entry: (-len(entry[0]), entry[0]))
    return index


_WORDINGS = _wordings()
RULES = (
    Rule(
        "wording",
        re.compile("|".join(sorted(map(re.escape, _WORDINGS)))),
        0.9,
        "做好留守儿童和困境儿童关爱救助",
        "由教育部门会同市场监管局办理",
    ),
)
(_WORDING,) = RULES


def find_topics(text: str, start: int, end: int) -> list[Topic]:
    """The topics that ``text[start:end]`` names, in order; a wording inside an organ's name is none, nor one in a longer one."""
    found: list[Topic] = []
    place = start
    while place < end - 1:
        entry = next(
            (e for e in _WORDINGS.get(text[place : place + _OPENING], ()) if text.startswith(e[0], place, end)), None
        )
        if entry is None:
            place += 1
            continue
        wording, (name, aliases, english) = entry
        stop = place + len(wording)
        if not _ORGAN_FOLLOWS.match(text, stop):
            found.append(Topic(place, stop, name, aliases, english, _WORDING.name, _WORDING.confidence))
        place = stop
    return found
