"""The governments of a row of places of several kinds: 北京、湖南、西藏、陕西省（自治区、直辖市）人民政府."""

from __future__ import annotations

from collections.abc import Iterator

from kg.loaders.extract.organs.names import AgencyMention
from kg.loaders.extract.organs.scan import known
from kg.loaders.extract.sought import Sought
from kg.loaders.lexicon.regions import ending_at

_KINDS = Sought(
    "(?<=[\u4e00-\u9fff])（(?:省|市|区|县|[、，])*(?:自治区|直辖市)(?:省|自治区|直辖市|市|[、，])*）(?P<organ>人民政府)"
)
_JOINS = "、和与及"
_BEFORE = "、和与及由向请"


def of_all_kinds(text: str, place: str) -> Iterator[AgencyMention]:
    """One for each place of the row, the last first; collectives (各省（自治区、直辖市）人民政府) name none."""
    for hit in _KINDS.finditer(text):
        row: list[AgencyMention] = []
        start, end = hit.span()
        while start > 1 and (near := ending_at(text, start, place)):
            begin, region = near
            if agency := known(region.full_name + hit["organ"]):
                row.append(AgencyMention(begin, end, agency._replace(rule="place", confidence=0.9)))
            start = begin
            if text[begin - 1] not in _JOINS:
                break
            start = end = begin - 1
        if not "\u4e00" <= text[start - 1 : start] <= "\u9fff" or text[start - 1] in _BEFORE:
            yield from row
