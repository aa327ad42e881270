"""Organs of several places named with one ending: 三明、南平和龙岩市人民政府."""

from __future__ import annotations

from collections.abc import Iterator

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention
from kg.loaders.extract.organs.patterns import Surface
from kg.loaders.lexicon.regions import Region, ending_at, resolve

JOINS = "、和与及"


def coordinated(text: str, mention: AgencyMention, surface: Surface, place: str) -> Iterator[AgencyMention]:
    """The organs of the places that stand before a place's organ in the same row, each the same kind, in order.

    >>> from kg.loaders.extract.organs.scan import scan
    >>> [mention.agency.name for mention in scan("三明、南平和龙岩市政府", "福建省", "provincial")]
    ['三明市人民政府', '南平市人民政府', '龙岩市人民政府']
    """
    own = resolve(str(mention.agency.properties.get("region", "")), place)
    if not surface.kind or own is None or text[mention.start - 1] not in JOINS:
        return
    before: list[AgencyMention] = []
    for begin, end, region in row_before(text, mention.start - 1, place):
        if region.level != own.level:
            break
        before.insert(0, AgencyMention(begin, end, names.local(surface.kind, region, "place", 0.9)))
    yield from before


def row_before(text: str, end: int, place: str) -> Iterator[tuple[int, int, Region]]:
    """The places of the row that ends at ``end``, the last first, as (start, end, place)."""
    while end > 1 and (near := ending_at(text, end, place)):
        begin, region = near
        yield begin, end, region
        if text[begin - 1] not in JOINS:
            return
        end = begin - 1
