"""Organs that a law names by their task alone: 国务院专利行政部门, 国务院民政部门."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.extract.sought import Sought
from kg.loaders.lexicon.agencies import central_organs, departments

_COUNCIL = "国务院"
_TASK = re.compile(
    _COUNCIL
    + "(?:法制机构|(?!主管|行政|管理)(?:(?!有关|其他|其它|相关|组成|直属|指定|授权|确定|规定|批准|或|以及|会同|关于|各|等|的|由|及|与|和地方|机制|部门)[\u4e00-\u9fff]){2,14}(?:(?<!文件和)部门|(?:监督管理|监管|执法|主管|法制)机构))"
)

# 国家无线电管理机构: a rule of the nation names it so.
_NATIONAL = Sought(
    "(?:(?<![\u4e00-\u9fff])|(?<=[由向经报商与和及同对受在是以被为]))国家(?:(?!有关|其他|其它|相关|规定|指定|机关|政府|地方|公园|[\u4e00-\u9fff]{0,2}保护区|开发区|高新|新区|实验室|[\u4e00-\u9fff]{0,2}项目|工程|重点|重大|基地|中心|湿地|森林公园|级|进口|或|各|等|的|由|及|与|和)[\u4e00-\u9fff]){2,8}(?:管理|监管|主管)(?:机构|部门)"
)


def national(text: str) -> Iterator[AgencyMention]:
    """The bodies that a text names as the nation's for their task: 国家无线电管理机构."""
    for hit in _NATIONAL.finditer(text):
        properties = names.properties(level="central", branch="government")
        yield AgencyMention(*hit.span(), AgencyName(hit.group(), (), properties, "task", 0.85))


def by_task(text: str, start: int) -> AgencyMention | None:
    """The department of the State Council that ``text`` names at ``start``: the ministry of today whose name says the same task,
    or one of its own name, since laws outlive ministries; None for a collective (国务院有关部门).

    >>> by_task("国务院民政部门负责全国的慈善工作。", 0).agency.name
    '民政部'
    >>> by_task("国务院专利行政部门会同国务院有关部门制定。", 0).agency.name
    '国务院专利行政部门'
    """
    hit = _TASK.match(text, start)
    return AgencyMention(start, hit.end(), _department(hit.group())) if hit else None


@cache
def _department(name: str) -> AgencyName:
    for kind in departments().get(name.removeprefix(_COUNCIL), ()):
        organ = central_organs().get(kind.central or kind.form[:-1] + "部")
        if organ and (not organ.years or organ.years.endswith("-")):  # 国务院卫生行政部门 is no longer the 卫生部
            agency = names.central(organ.name, "task", 0.85)
            return agency._replace(aliases=(*agency.aliases, name))
    return AgencyName(name, (), names.properties(level="central", branch="government"), "task", 0.9, _COUNCIL)
