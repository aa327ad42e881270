"""Organs of several places named with one ending: 三明、南平和龙岩市人民政府."""

from __future__ import annotations

from collections.abc import Iterator

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention
from kg.loaders.extract.organs.patterns import Surface
from kg.loaders.lexicon.regions import ending_at, resolve

_JOINS = "、和与及"


def coordinated(text: str, mention: AgencyMention, surface: Surface, place: str) -> Iterator[AgencyMention]:
    """The organs of the places that stand before a place's organ in the same row, each the same kind, in order.

    >>> from kg.loaders.extract.organs.scan import scan
    >>> [mention.agency.name for mention in scan("三明、南平和龙岩市政府", "福建省", "provincial")]
    ['三明市人民政府', '南平市人民政府', '龙岩市人民政府']
    """
    own = resolve(str(mention.agency.properties.get("region", "")), place)
    before: list[AgencyMention] = []
    start = mention.start
    while (
        surface.kind and own and start > 2 and text[start - 1] in _JOINS and (near := ending_at(text, start - 1, place))
    ):
        begin, region = near
        if region.level != own.level:
            break
        agency = names.local(surface.kind, region, "place", 0.9)
        before.insert(0, AgencyMention(begin, start - 1, agency))
        start = begin
    yield from before
