"""The governments of a row of places of several kinds: 北京、湖南、西藏、陕西省（自治区、直辖市）人民政府."""

from __future__ import annotations

from collections.abc import Iterator

from kg.loaders.extract.organs.coordinated import JOINS, row_before
from kg.loaders.extract.organs.names import AgencyMention
from kg.loaders.extract.organs.scan import known
from kg.loaders.extract.sought import Sought

_KINDS = Sought(
    "(?<=[\u4e00-\u9fff])（(?:省|市|区|县|[、，])*(?:自治区|直辖市)(?:省|自治区|直辖市|市|[、，])*）(?P<organ>人民政府)"
)
_BEFORE = JOINS + "由向请"


def of_all_kinds(text: str, place: str) -> Iterator[AgencyMention]:
    """One for each place of the row, the last first; collectives (各省（自治区、直辖市）人民政府) name none."""
    for hit in _KINDS.finditer(text):
        row: list[AgencyMention] = []
        last, first = hit.end(), hit.start()  # the last place has the bracket and what follows it
        for begin, end, region in row_before(text, hit.start(), place):
            if agency := known(region.full_name + hit["organ"]):
                row.append(AgencyMention(begin, last or end, agency._replace(rule="place", confidence=0.9)))
            last, first = 0, begin
        first -= text[first - 1] in JOINS
        if not "\u4e00" <= text[first - 1 : first] <= "\u9fff" or text[first - 1] in _BEFORE:
            yield from row
