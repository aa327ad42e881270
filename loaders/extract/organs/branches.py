"""Branches of central organs in a place: 国家能源局福建监管办公室, 人民银行福州中心支行, 审计署驻福州特派员办事处."""

from __future__ import annotations

import re
from functools import cache

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.lexicon.agencies import OrganKind, organ_kinds
from kg.loaders.lexicon.regions import Region, starting_at

_ENDING = re.compile(
    "监管局|监管办公室|监管办|监管分局|地区管理局|监督管理局|管理局|中心支行|分行|支行|分局|调查总队|调查队|特派员办事处|特派办|专员办|督察局"
)
_BANK = "中国人民银行"


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
    if kind and ending.group().startswith(("监管", "调查")):
        return names.local(kind, region, "branch", 0.95)
    fronts = (organ.name, *organ.aliases)
    extra = (f"人行{place}{ending.group()}",) if organ.name == _BANK else ()
    return AgencyName(
        f"{organ.name}{place}{ending.group()}",
        (*(f"{front}{place}{ending.group()}" for front in fronts[1:]), *extra),
        names.properties(level=region.level, region=region.full_name, branch=organ.properties.get("branch", "")),
        "branch",
        0.9,
        organ.name,
    )


@cache
def _kinds() -> dict[str, OrganKind]:
    return {kind.system: kind for kind in organ_kinds() if kind.system}
