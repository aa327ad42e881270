"""Named agencies in a text: one pass of an automaton over the lexicon's forms, each resolved where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.loaders.extract.home import Home
from kg.loaders.extract.organs.groups import group_at
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.extract.organs.patterns import automaton
from kg.loaders.extract.organs.resolve import Previous, follows, resolve
from kg.loaders.extract.organs.units import bare_units, itself, with_unit

__all__ = ["AgencyMention", "AgencyName", "find_agencies"]


def find_agencies(text: str, home: Home) -> list[AgencyMention]:
    """Every mention of a named agency, sorted, none overlapping another.

    ``text`` has full-width punctuation between Chinese characters and a paragraph a line; offsets count in it. A bare
    name (财政厅, 市人民政府) takes its place from ``home`` and from the list that it stands in; a collective with no
    name (各市人民政府, 财政部门) is no agency. Every mention of an agency holds all the forms that the text uses.
    """
    matcher, surfaces = automaton()
    found: list[AgencyMention] = []
    previous = Previous()
    for number, start, end in matcher.find_matches_as_indexes(text):
        surface = surfaces[number]
        if surface.skip or not follows(text, surface, end):
            previous = Previous()
            continue
        mention: AgencyMention | None
        if surface.itself:
            mention = itself(text, start, end, home.agency)
        else:
            mention, previous = resolve(text, start, end, surface, home.region, home.level, previous)
        if mention is None and surface.group:
            mention = group_at(text, start, end, home.region, home.level)
        if mention is None:
            continue
        mention = with_unit(text, mention)
        if found and mention.start < found[-1].end:
            mention = _longer(found.pop(), mention)
        found.append(mention)
    return _one_name_each(text, _merged(found, bare_units(text, found)))


def _longer(a: AgencyMention, b: AgencyMention) -> AgencyMention:
    """Of two that overlap: the second where it holds the first (国家税务总局福建省税务局), else the longer."""
    return b if b.end - b.start >= a.end - a.start else a


def _merged(a: list[AgencyMention], b: list[AgencyMention]) -> list[AgencyMention]:
    """Both, sorted; of two that overlap the one in ``a``."""
    if not b:
        return a
    taken = [(mention.start, mention.end) for mention in a]
    free = [m for m in b if not any(start < m.end and m.start < end for start, end in taken)]
    return sorted([*a, *free], key=lambda mention: mention.start)


def _one_name_each(text: str, found: Sequence[AgencyMention]) -> list[AgencyMention]:
    forms: dict[str, set[str]] = {}
    for mention in found:
        forms.setdefault(mention.agency.name, set(mention.agency.aliases)).add(_written(text, mention))
    return [
        replace(
            mention,
            agency=replace(mention.agency, aliases=tuple(sorted(forms[mention.agency.name] - {mention.agency.name}))),
        )
        for mention in found
    ]


def _written(text: str, mention: AgencyMention) -> str:
    return "".join(text[mention.start : mention.end].split())
