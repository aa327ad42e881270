"""The companies, works or institutes to which a letter goes: a licence, an inspection, what is to be put right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.addressed import stands_alone
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.extract.sought import Sought

_HEAD = 1200  # characters in which a letter has said to whom it goes, below what a site prints above it
_WORD = "[\u4e00-\u9fff（）]"
_NAME = f"(?!各|有关|相关|亲爱|尊敬|致)(?:{_WORD}{{4,40}}?(?:公司|厂|研究院|研究所|设计院)|{_WORD}{{2,40}}?(?:医院|学院|大学))"
_AS = "（以下(?:简称|称)“?(?P<short>(?!你)[\u4e00-\u9fff]{2,12})”?）"
_CALLED = re.compile(_AS)
_LINE = re.compile(rf"(?:\A|\n)(?P<names>{_NAME}(?:、{_NAME}){{0,2}})(?:{_AS})?[：:][ 　]*(?=\n)")
_YOU = Sought("你(?P<kind>公司|厂|院|所|校|单位)")
_HOLDS = {"公司": "公司", "厂": "厂", "院": "院", "所": "所", "校": "学", "单位": ""}
"""What the name of one holds that is called so."""
_BELONGS = re.compile(
    "(?![及和与应要须将可在按对就已])[\u4e00-\u9fff]{0,6}(?:公司|股东|董事会|工会|代表人|负责人|党委)(?=应|要|须|必须|将|可|负责|[，。])"
)


def address_line(text: str) -> tuple[str, ...]:
    """The names in the line that says to whom a letter goes; none where letters to others stand in the same text, or where
    nothing is said to them.

    >>> address_line("甲核电有限公司、乙核电有限公司：\\n你公司应采取措施。")
    ('甲核电有限公司', '乙核电有限公司')
    """
    found = {hit["names"] for hit in _LINE.finditer(text)} if _YOU.search(text) else ()
    head = _LINE.search(text, 0, _HEAD) if len(found) == 1 else None
    return tuple(head["names"].split("、")) if head else ()


def addressee(text: str) -> Iterator[AgencyMention]:
    """Each place that names an addressee, by its name, by 你公司 or by what the letter calls it (营运单位), and not what
    belongs to it (你公司工会); where a letter goes to two or three, by the name alone."""
    firms = address_line(text)
    for name in firms:
        known = AgencyName(name, (), names.properties(), "unlisted", 0.8)
        called = {hit["short"] for m in re.finditer(re.escape(name), text) if (hit := _CALLED.match(text, m.end()))}
        words = [re.escape(name), *(rf"(?<![\u4e00-\u9fff]){word}" for word in sorted(called) if len(firms) == 1)]
        for hit in re.finditer("|".join(words), text):
            if _ends_here(text, hit.end()):
                yield AgencyMention(*hit.span(), known)
        for hit in _YOU.finditer(text) if len(firms) == 1 else ():
            if _HOLDS[hit["kind"]] in name and _ends_here(text, hit.end()):
                yield AgencyMention(*hit.span(), known._replace(rule="addressed"))


def _ends_here(text: str, end: int) -> bool:
    """Whether no longer name goes on here: 你公司应, and not 你公司工会应."""
    return stands_alone(text, end) and not _BELONGS.match(text, end)
