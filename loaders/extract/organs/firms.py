"""The companies, works or institutes to which a letter goes: a licence, an inspection, what is to be put right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention, AgencyName

_HEAD = 1200  # characters in which a letter has said to whom it goes, below what a site prints above it
_NAME = "(?!各|有关|相关)[\u4e00-\u9fff（）]{4,40}?(?:公司|厂|研究院|研究所|设计院|学院|大学)"
_LINE = re.compile(rf"(?:\A|\n)(?P<names>{_NAME}(?:、{_NAME}){{0,2}})[：:][ 　]*(?=\n)")
_YOU = re.compile("你(?:公司|厂|院|所|校|单位|企业)(?!们)")
_CALLED = re.compile("（以下(?:简称|称)“?(?P<short>[\u4e00-\u9fff]{2,12})”?）")


def addressee(text: str) -> Iterator[AgencyMention]:
    """Each place that names an addressee, by its name, by 你公司 or by what the letter calls it (营运单位); where it goes to
    two or three, by the name alone. None where letters to others stand in the same text, or where nothing is said to them.
    """
    found = {hit["names"] for hit in _LINE.finditer(text)} if _YOU.search(text) else ()
    head = _LINE.search(text, 0, _HEAD) if len(found) == 1 else None
    if head is None:
        return
    firms = head["names"].split("、")
    for name in firms:
        known = AgencyName(name, (), names.properties(), "unlisted", 0.8)
        called = {hit["short"] for m in re.finditer(re.escape(name), text) if (hit := _CALLED.match(text, m.end()))}
        words = [name, *sorted(called)] if len(firms) == 1 else [name]
        for hit in re.finditer("|".join(map(re.escape, words)), text):
            yield AgencyMention(*hit.span(), known)
        for hit in _YOU.finditer(text) if len(firms) == 1 else ():
            yield AgencyMention(*hit.span(), known._replace(rule="addressed"))
