"""What an agency is called: one name, all its other forms, and its properties."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from kg.loaders.lexicon.agencies import OrganKind, central_organs
from kg.loaders.lexicon.regions import Region, parent, resolve

MUNICIPALITIES = frozenset({"北京市", "天津市", "上海市", "重庆市"})


class AgencyName(NamedTuple):
    """An agency as one occurrence resolves to it.

    ``properties`` may hold name_en, level, region (a full official name) and branch; ``rule`` says how the name
    was resolved; ``parent`` is the agency that it is a part of, or ''.
    """

    name: str
    aliases: tuple[str, ...]
    properties: Mapping[str, str]
    rule: str
    confidence: float
    parent: str = ""


class AgencyMention(NamedTuple):
    """``text[start:end]`` names the agency."""

    start: int
    end: int
    agency: AgencyName


_LARGEST = (
    "香港特别行政区",
    "澳门特别行政区",
    "新疆生产建设兵团",
)  # the places of organs that the list of central ones holds


def properties(**said: str) -> Mapping[str, str]:
    """Those of the properties that are known."""
    return MappingProxyType({key: value for key, value in said.items() if value})


@cache
def central(name: str, rule: str, confidence: float) -> AgencyName:
    """The central organ of that standard name."""
    organ = central_organs()[name]
    region = next((place for place in _LARGEST if name.startswith(place)), "")
    level = "provincial" if region else "central"
    return AgencyName(
        name,
        organ.aliases,
        properties(name_en=organ.name_en, level=level, region=region, branch=organ.branch),
        rule,
        confidence,
        organ.parent,
    )


@cache
def local(kind: OrganKind, region: Region, rule: str, confidence: float) -> AgencyName:
    """The organ of that kind in a place: 福建省 + 民政厅, 福建省委 + 组织部."""
    place = region.full_name
    form = kind.form
    if form.endswith("政府办公厅") and region.level == "county":
        form = form[:-1] + "室"  # counties and districts have no 办公厅
    if kind.kind == "party":
        place += committee(region)
    elif kind.system:
        place = region.short or place
    forms = [place + written for written in kind.written if kind.kind != "party" or "政府" not in written]
    if kind.system and kind.form.endswith("局") and kind.system in central_organs():
        organ = central_organs()[kind.system]
        forms += [f"{form}{place}监管局" for form in (organ.name, *organ.aliases)]
    if kind.kind == "party":
        forms += ["中共" + form for form in forms]
        forms += [region.full_name + written for written in kind.written if not written.endswith("部")]
    elif region.short and region.level != "county":
        forms += [region.short + kind.written[0]]
    return AgencyName(
        place + form,
        tuple(other for other in dict.fromkeys(forms) if other != place + form),
        properties(
            name_en=_english(kind.english, region),
            level="central" if kind.system == _CUSTOMS and region.short not in _OWN_CUSTOMS else region.level,
            region=region.full_name,
            branch=kind.branch,
        ),
        rule,
        confidence,
        kind.system,
    )


@cache
def party_committee(region: Region, rule: str, confidence: float) -> AgencyName:
    """The party committee of a place: 福建省委, 广西壮族自治区党委."""
    name = region.full_name + committee(region)
    return AgencyName(
        name,
        tuple(dict.fromkeys(["中共" + name, f"中国共产党{region.full_name}委员会", f"{region.full_name}党委"])),
        properties(
            name_en=_english("CPC {P} Committee", region),
            level=region.level,
            region=region.full_name,
            branch="party",
        ),
        rule,
        confidence,
    )


@cache
def youth_league(region: Region, rule: str, confidence: float) -> AgencyName:
    """The Communist Youth League's committee of a place: 共青团福建省委."""
    name = f"共青团{region.full_name}{committee(region)}"
    forms = [f"共青团{region.full_name}委员会", f"{region.short}团{region.name[-1]}委", f"{region.full_name}团委"]
    if region.level == "provincial" and region.name.endswith("省"):
        forms += [f"{region.name}团省委"]
    return AgencyName(
        name,
        tuple(forms),
        properties(
            name_en=_english("{P} Committee of the Communist Youth League", region),
            level=region.level,
            region=region.full_name,
            branch="mass organisation",
        ),
        rule,
        confidence,
    )


def committee(region: Region) -> str:
    """How the place's party committee ends: 委, or 党委 in an autonomous region and the corps."""
    return "党委" if region.name.endswith(("自治区", "兵团")) else "委"


def province(place: str) -> str:
    """The province that a place lies in, '' for the nation."""
    region: Region | None = resolve(place, "") if place else None
    while region and region.level != "provincial":
        region = parent(region)
    return region.name if region else ""


def _english(template: str, region: Region) -> str:
    """'' where the place has no English name on the list (counties)."""
    if not region.name_en or not template:
        return ""
    kind = next((en for end, en in _PLACES if region.name.endswith(end)), "")
    if kind.startswith("Autonomous"):
        between = region.name.removeprefix(region.short)
        kind = " ".join((" and ".join(_PEOPLES[people] for people in _PEOPLE.findall(between)), kind)).strip()
    if region.name in MUNICIPALITIES or (region.level == "municipal" and region.name.endswith("市")):
        adjective, noun = f"{region.name_en} Municipal", f"{region.name_en} Municipality"
    elif region.name.endswith("省"):
        adjective, noun = f"{region.name_en} Provincial", f"{region.name_en} Province"
    else:
        adjective = noun = f"{region.name_en} {kind}".strip()
    return template.replace("{P}", adjective).replace("{N}", noun).replace("{A}", region.name_en)


_PLACES = (
    ("特别行政区", "Special Administrative Region"),
    ("自治区", "Autonomous Region"),
    ("自治州", "Autonomous Prefecture"),
    ("地区", "Prefecture"),
    ("盟", "League"),
)
_CUSTOMS = "海关总署"
_OWN_CUSTOMS = ("香港", "澳门")  # where the customs are the place's; elsewhere they are the nation's
_PEOPLES = {
    "壮族": "Zhuang",
    "回族": "Hui",
    "维吾尔": "Uygur",
    "朝鲜族": "Korean",
    "土家族": "Tujia",
    "苗族": "Miao",
    "藏族": "Tibetan",
    "羌族": "Qiang",
    "彝族": "Yi",
    "布依族": "Buyei",
    "侗族": "Dong",
    "哈尼族": "Hani",
    "傣族": "Dai",
    "白族": "Bai",
    "景颇族": "Jingpo",
    "傈僳族": "Lisu",
    "蒙古": "Mongolian",
    "柯尔克孜": "Kirgiz",
    "哈萨克": "Kazak",
}
_PEOPLE = re.compile("|".join(_PEOPLES))
