"""Branches of central organs in a place: 国家能源局福建监管办公室, 人民银行福州中心支行, 审计署驻福州特派员办事处."""

from __future__ import annotations

import re
from functools import cache

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.lexicon.agencies import OrganKind, organ_kinds
from kg.loaders.lexicon.regions import Region, parent, starting_at

_ENDING = re.compile(
    "监管局|监管办公室|监管办|监管分局|地区管理局|监督管理局|管理局|中心支行|分行|支行|分局|调查总队|调查队|特派员办事处|特派办|专员办|督察局|分院"
)
_BANK = "中国人民银行"
_CENTRAL_BRANCH = "中心支行"
_ENGLISH = {_CENTRAL_BRANCH: "Central Sub-branch", "分行": "Branch", "支行": "Sub-branch", "分局": "Branch"}
_OF_CAPITAL = "0100"  # how the division code of a province's capital ends


def with_branch(text: str, mention: AgencyMention, place: str) -> AgencyMention:
    """The mention of the branch that the central organ's name runs on to, else the mention as it is."""
    start = mention.end + (text[mention.end : mention.end + 1] == "驻")
    found = starting_at(text, start, len(text), place)
    ending = _ENDING.match(text, found[0]) if found else None
    if not found or not ending:
        return mention
    agency = _branch(mention.agency, found[1], text[start : found[0]], ending)
    return AgencyMention(mention.start, ending.end(), agency)


def _branch(organ: AgencyName, region: Region, place: str, ending: re.Match[str]) -> AgencyName:
    kind = _kinds().get(organ.name)
    of_city = ending.group() == "调查队" and region.level != "provincial"  # 国家统计局杭州调查队 is none of 调查总队
    if kind and ending.group().startswith(("监管", "调查")) and not of_city:
        return names.local(kind, region, "branch", 0.95)
    fronts = (organ.name, *organ.aliases)
    if (organ.name, ending.group()) == (_BANK, _CENTRAL_BRANCH):
        name, over = _of_bank(region)
        ends = {region.short or region.full_name, region.full_name}
    else:
        name, over, ends = f"{organ.name}{place}{ending.group()}", region, {place}
    english = _ENGLISH.get(ending.group(), "")
    place_en, organ_en = region.name_en, organ.properties.get("name_en", "")
    return AgencyName(
        name,
        tuple(sorted({f"{front}{end}{ending.group()}" for front in fronts for end in ends} - {name})),
        names.properties(
            name_en=f"{place_en} {english} of the {organ_en}" if english and place_en and organ_en else "",
            level=over.level,
            region=over.full_name,
            branch=organ.properties.get("branch", ""),
        ),
        "branch",
        0.9,
        organ.name,
    )


def _of_bank(city: Region) -> tuple[str, Region]:
    """The central bank's 中心支行 in a city and the place that it is for: in the capital of a province, which names it
    without 市, the whole province."""
    province = parent(city)
    if province and city.code.endswith(_OF_CAPITAL):
        return f"{_BANK}{city.short}{_CENTRAL_BRANCH}", province
    return f"{_BANK}{city.full_name}{_CENTRAL_BRANCH}", city


@cache
def _kinds() -> dict[str, OrganKind]:
    return {kind.system: kind for kind in organ_kinds() if kind.system}
