"""Where a document speaks from: the place and level that its bare names take, and the organ that speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.loaders.documents import Document
from kg.loaders.lexicon.agencies import number_prefixes
from kg.loaders.lexicon.regions import Region, named, regions

_NUMBER = re.compile(
    r"(?<![（(])([\u4e00-\u9fff]{1,12})(?:\s*[\u4e00-\u9fffA-Za-z]*)[〔\[（(【]\s*(?:19|20)\d\d\s*[〕\]）)】]"
)


@dataclass(frozen=True, slots=True)
class Home:
    """``region``: full official name of the place, '' for the nation; ``level``: central, provincial, municipal or
    county; ``agency``: the standard name of the organ that speaks, '' where the document does not say."""

    region: str
    level: str
    agency: str


def home_of(document: Document) -> Home:
    """The home of a document."""
    text = document.text
    head = text[:400]
    number = document.document_number or next((m.group() for m in _NUMBER.finditer(head)), "")
    place, agency = by_number(number)
    region = named(place)[0] if place else _named_place(document.title or head[:60]) or _named_place(text[-80:])
    if region is None:
        return Home("", "central", agency)
    return Home(region.full_name, region.level, agency)


def by_number(number: str) -> tuple[str, str]:
    """(place, organ) of a document number; the longest prefix on the list counts."""
    for length in range(min(6, len(number)), 0, -1):
        if number[:length] in number_prefixes():
            return number_prefixes()[number[:length]]
    return "", ""


def _named_place(text: str) -> Region | None:
    best: tuple[int, Region] | None = None
    for region in regions():
        if region.level != "county" and region.name in text:
            at = text.find(region.name)
            if best is None or at < best[0]:
                best = at, region
    return best[1] if best else None
