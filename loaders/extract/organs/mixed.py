"""The governments of a row of places of several kinds: 北京、湖南、西藏、陕西省（自治区、直辖市）人民政府."""

from __future__ import annotations

from collections.abc import Iterator

from kg.loaders.extract.organs.names import AgencyMention
from kg.loaders.extract.organs.scan import known
from kg.loaders.extract.sought import Sought
from kg.loaders.lexicon.regions import ending_at

_KINDS = Sought("(?<=[\u4e00-\u9fff])（(?:省|自治区|直辖市|市|自治州|州|县|区|[、，])+）(?P<organ>人民政府)")
_JOINS = "、和与及"


def of_all_kinds(text: str, place: str) -> Iterator[AgencyMention]:
    """One for each place of the row, the last first; collectives (各省（自治区、直辖市）人民政府) name none."""
    for hit in _KINDS.finditer(text):
        start, end = hit.span()
        while start > 1 and (near := ending_at(text, start, place)):
            begin, region = near
            if agency := known(region.full_name + hit["organ"]):
                yield AgencyMention(begin, end, agency._replace(rule="place", confidence=0.9))
            if text[begin - 1] not in _JOINS:
                break
            start = end = begin - 1
