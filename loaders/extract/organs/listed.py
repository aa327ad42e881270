"""Bodies that only a statement of responsibility tells: 责任单位：局计划处、渔业处，省水产研究所，兴业银行."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.loaders.extract.labels import LABEL
from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.extract.organs.places import level_scope
from kg.loaders.extract.organs.units import inner_unit
from kg.loaders.extract.organs.unlisted import of_place
from kg.loaders.extract.sought import Sought

_LINE = Sought(
    rf"{LABEL}：(?P<members>(?:[^。：\n（）]|（[^（）]{{1,20}}）){{2,400}})"
    r"|（(?P<inside>[^（）\n]{4,300}(?:牵头|负责|配合|参与)[^（）\n]{0,40})）"
)
_ROLE = re.compile("等$|(?:等)?(?:按照?职责)?(?:分工)?(?:共同|分别)?(?:牵头|负责|配合|参与|落实).*$")
_MEMBER = re.compile("[^、，；]+")
_BODY = re.compile(
    "(?:省|市)(?P<body>[\u4e00-\u9fff]{2,12}(?:中心|站|研究[所院]|科学院|农科院|协会|学会|商会|公司|集团|总队|支队|[馆社]))"
    "|(?:本?[厅局委办])?(?P<unit>[\u4e00-\u9fff]{2,10}[处科室]|机关党委)"
    "|(?P<local>(?:汽车|电力|交通|高速公路|高速|能源|港务|港口|投资|石化|冶金|旅游|水务|国资|建工|广电网络|电子信息)(?:发展|控股|投资)?(?:集团|公司))"
    "|(?P<company>[\u4e00-\u9fff]{2,18}(?:银行|公司|集团|大学|研究院|(?:[易息]|发展|管理|促进)中心)|国网[\u4e00-\u9fff]{1,6}电力)"
)
_AFTER_NAME = (
    "[^\u4e00-\u9fff]|$|等(?:单位|部门)?(?:负责|牵头|配合|参与|按|[，。；\n]|$)|牵头|负责|会同|配合|联合|按|根据|要|应"
)
_NAMELESS = re.compile("各|有关|相关|所属|直属|辖区|等|驻|级|的|市县|企业")


def listed(text: str, place: str, level: str, speaker: AgencyName | None) -> Iterator[AgencyMention]:
    """Members of lists of responsible bodies that no other rule reads, at every place where the text names them.

    An inner unit (计划处) is the speaker's; a body of the level (省水产研究所) is the place's; a company or bank is itself.
    """
    known: dict[str, AgencyName] = {}
    for line in _LINE.finditer(text):
        at = -1  # where the last member stands that says its level: 省电子信息集团、汽车集团
        for member in _MEMBER.finditer(text, *line.span(line.lastgroup or 0)):
            words = _ROLE.sub("", member.group().strip())
            if words.startswith(("省", "市")):
                at = member.start()
            elif text[member.start() - 1] != "、":
                at = -1
            if words not in known and (agency := _member(text, member.start(), at, words, place, level, speaker)):
                known[words] = known[words.removeprefix("本").lstrip("厅局委办")] = agency
    if known:
        longest_first = "|".join(sorted(map(re.escape, known), key=lambda words: (-len(words), words)))
        for hit in re.finditer(f"(?:{longest_first})(?={_AFTER_NAME})", text):
            yield AgencyMention(hit.start(), hit.end(), known[hit.group()])


def _member(
    text: str, start: int, at: int, words: str, place: str, level: str, speaker: AgencyName | None
) -> AgencyName | None:
    """The body that the member ``words`` at ``start`` names; ``at``: where the level is said that it may share, or -1."""
    hit = _BODY.fullmatch(words)
    if hit is None or _NAMELESS.search(words):
        return None
    if hit["unit"]:
        return inner_unit(speaker, hit["unit"])._replace(rule="listed, unit", confidence=0.8) if speaker else None
    if hit["company"] or (hit["local"] and at < 0):
        return AgencyName(words, (), names.properties(), "listed", 0.7)
    scope = level_scope(text, (at if hit["local"] else start) + 1, place, level)
    if scope.region is None:
        return None
    return AgencyName(
        scope.region.full_name + (hit["body"] or words), (), of_place(words, scope.region), "listed", 0.75
    )
