"""The pass over a text: every written form of the lexicon, resolved where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from kg.loaders.extract.organs.groups import group_at
from kg.loaders.extract.organs.names import AgencyMention
from kg.loaders.extract.organs.patterns import automaton
from kg.loaders.extract.organs.resolve import OF_GROUP, Previous, follows, resolve
from kg.loaders.extract.organs.units import itself, with_unit


def scan(text: str, place: str, level: str, agency: str = "") -> list[AgencyMention]:
    """The agencies that ``text`` names, sorted, none overlapping, in a document of that place, level and organ."""
    found: list[AgencyMention] = []
    for mention in _mentions(text, place, level, agency):
        if not found or mention.start >= found[-1].end:
            found.append(mention)
        elif mention.agency.rule != "group" and mention.end - mention.start > found[-1].end - found[-1].start:
            found[-1] = mention
    return found


def _mentions(text: str, place: str, level: str, agency: str) -> Iterator[AgencyMention]:
    matcher, surfaces = automaton()
    previous = Previous()
    for number, start, end in matcher.find_matches_as_indexes(text):
        surface = surfaces[number]
        if surface.skip or not follows(text, surface, end):
            previous = Previous()
            continue
        mention: AgencyMention | None
        if surface.itself:
            mention = itself(text, start, end, agency)
        else:
            mention, previous = resolve(text, start, end, surface, place, level, previous)
        if mention is None and (surface.group or surface.form.endswith(OF_GROUP)):
            mention = group_at(text, start, end, place, level)
        if mention:
            yield with_unit(text, mention)
