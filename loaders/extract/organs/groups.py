"""Bodies with names of their own that end alike: 领导小组, 联席会议, 指挥部, 委员会, 管委会, and their offices."""

from __future__ import annotations

import re

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.extract.organs.places import level_scope
from kg.loaders.lexicon.regions import LONGEST, Region, named, resolve

_REACH = 34  # characters before the ending that the name may take
_BREAK = re.compile(r"[^\u4e00-\u9fff“”、0-9A-Za-z]|的|了")
_NATION = re.compile("国务院|中央|全国|国家")
_ROLES = re.compile("部际联席会议|厅际联席会议")
_VERB = re.compile("建立|健全|完善|成立|设立|由|经|召开|依托|发挥|通过|会同|纳入|报|向|在|和|与|及|、|对")
_OFFICE = re.compile("办公室|秘书处")
_PLAIN = re.compile(
    "村民|居民|业主|社区|监督委员会|教职工|仲裁委员会$|家长|专家|学术|评审|评标|评委|董事|薪酬|该|各|本|及其|人民代表大会|全体"
)


def group_at(text: str, start: int, end: int, place: str, level: str) -> AgencyMention | None:
    """The body whose name ends with the words at ``start``; its name begins at a place, a level word or 国务院, 全国."""
    left = max(0, start - _REACH)
    for hit in _BREAK.finditer(text, left, start):
        left = hit.end()
    begin, region, head = _anchor(text, left, start, place, level)
    if begin < 0:
        return None
    body = text[begin:end]
    own = body[len(body) - (end - start) - (start - begin) + (head - begin) :]
    if not 2 <= start - head <= 26 or _PLAIN.search(text, head, end) or "、" in own and "“" not in own:
        return None
    office = _OFFICE.match(text, end)
    if office:
        end, own = office.end(), own + office.group()
    name = region.full_name + own if region else body if not office else body + office.group()
    properties = names.properties(
        level=region.level if region else "central",
        region=region.full_name if region else "",
        branch="party" if name.startswith("中央") or own.startswith("委") else "government",
    )
    return AgencyMention(begin, end, AgencyName(name, (), properties, "group", 0.85))


def _anchor(text: str, left: int, start: int, place: str, level: str) -> tuple[int, Region | None, int]:
    """(where the name begins, its place, where its own words begin); (-1, None, -1) without one."""
    hit = _NATION.search(text, left, start)
    if hit:
        return hit.start(), None, hit.end()
    for begin in range(left, start):
        for stop in range(min(start, begin + LONGEST), begin + 1, -1):
            if named(text[begin:stop]):
                region = resolve(text[begin:stop], place)
                if region:
                    return begin, region, stop
    for at in range(left, start):
        if text[at] in "省市县区" and (at == left or text[at - 1] in "本我由经报向在、和"):
            scope = level_scope(text, at + 1, place, level)
            if scope.region and scope.rule == "level":
                return at, scope.region, at + 1
    if _ROLES.match(text, start - 2):
        begin = left
        for hit in _VERB.finditer(text, left, start):
            begin = hit.end()
        return begin, None, begin
    return -1, None, -1
