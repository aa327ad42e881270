"""Which agency one written form means where it stands."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.extract.organs.patterns import Surface
from kg.loaders.extract.organs.places import (
    BEFORE,
    Scope,
    chinese,
    country_near,
    home_region,
    level_scope,
    scope_before,
)
from kg.loaders.lexicon.agencies import central_organs, foreign_names
from kg.loaders.lexicon.regions import Region

# what a name must not be followed by, by its last character: 民政部门, 气象局面, 教育部署, 网信办理, 国资委托
_NOT_BEFORE = {
    "部": re.compile("[门署件位队级类委]|分(?!别)|落(?!实)"),
    "局": re.compile("[面势限域]|部(?!署)"),
    "军": re.compile("[工事民]"),
    "委": re.compile("[托员任派屈]"),
    "办": re.compile("[理公法事学案结好税件园展成]"),
    "厅": re.compile("级"),
    "署": re.compile("名"),
    "院": re.compile("[士校]|落(?!实)"),
    "大": re.compile("[代会制工]"),
    "会": re.compile("议"),
    "府": re.compile("[间性债投购引网机扶补资数权职办储]|采(?!取)|统(?!一|筹)"),
    "社": re.compile("[记电讯会区员]|[\u4e00-\u9fff]{2,4}\\d{1,2}月"),
    "室": re.compile("[内外]"),
    "校": re.compile("[园舍]"),
    "台": re.compile("[账]"),
    "心": re.compile("有限|公司"),
    "馆": re.compile("藏"),
    "区": re.compile("[域]"),
}
# a collective inside the organ, not the organ: 国务院有关部门, 省政府各部门
_COLLECTIVE = re.compile(
    "有关部门|相关部门|主管部门|各部门|各部委|各有关|各直属|各组成|组成部门|直属机构|其他部门|(?:[省市]内|各)?分支机构"
)
# a document's number begins with its organ: 工信部联企业〔2021〕5号
_NUMBER = re.compile(r"(?!公告|令|文件)[\u4e00-\u9fff]{1,5}(?:[〔﹝]|[\[［（(](?:19|20)\d\d[\]］）)])")
_RUNS_ON = frozenset("发函字电为道使走动业政理法事")
_LEAGUE = "共青团"
OF_GROUP = ("领导小组", "领导小组办公室", "指挥部", "联席会议", "协调机制")
_SEPARATOR = re.compile(r"[、，和与及或/／；（ \u3000\n]{1,2}|以及|会同|联合")


class Previous(NamedTuple):
    """The end and scope of the name before: members of a list share its place."""

    end: int = -1
    rule: str = ""
    region: Region | None = None
    country: str = ""
    party: bool = False
    form: str = ""


# What stands around a form that is no name there: the forms, what is before, what is behind.
_NO_NAMES = (
    ("党中央(?:委员会)?", "[产动民革人社公国命]", ""),  # 老挝人革党中央
    ("总(?:政治|参谋|后勤|装备)部", "[队军]", ""),  # 俄武装部队总政治部
    (".*(?:发射中心|发射场)", "[在从于到]|我国|抵达|来到|运抵", ""),  # 在酒泉卫星发射中心: a place
    (
        "国务院",
        "",
        "(?:[\u4e00-\u9fff]{2,12}、){1,14}[\u4e00-\u9fff]{2,14}部门",
    ),  # 国务院财政、税务主管部门: not itself
    ("中央(?:书记处|政治局|委员会|宣传部|组织部|军委).*", "[越老古朝柬]共", ""),  # 越共中央书记处
    ("中央书记处", "", "常务书记"),  # a post of other parties
    ("外交部|国防部", "(?:副总理|总统|夫人|首相|王储|议长)、", ""),  # 访华的有总统夫人、副总理、外交部部长
    ("[^中国]{1,6}部", "(?:王子|公主|亲王|王妃)、", "部?长"),
    ("民航局", "[巴印美韩俄英法德澳伊叙乌泰]", ""),
    ("机械工业部", "第[一二三四五六七八]", ""),
    ("商业部|石油部|航空部", "", "部?长"),  # a guest: 陪同来访的有石油部部长
    (".*报社", "", "论"),  # 人民日报社论
    (".*军区", "", "总?医院"),
    ("国务院|全国人大|全国政协", "", "组织法(?![治制学律官庭])|议事规则"),  # 国务院组织法修订草案: a law
    ("克里姆林宫|白宫", "在|莫斯科|抵达|官邸|袭击|离开", ""),  # 在克里姆林宫出席仪式: a place
    ("白宫", "", "[内外前]|附近|门[口前]|周边|[南北]?草坪|举行|会[见晤]|迎接|椭圆"),
    ("克里姆林宫", "", "司令|迎宾|时|内|外|附近|事件"),
    (".*(?:部|总局)", "成员国|(?:各|两|双|[三四五六]|多)[国方]", ""),  # 各成员国司法部
)
_IN_FULL = {"央行": "中央银行", "最高法": "最高法院"}
_FOREIGN_GOES_ON = ("长会", "长级", "军")  # 欧盟能源部长会议, 叙政府军


def follows(text: str, surface: Surface, end: int) -> bool:
    """Whether what comes after the form lets it be a name."""
    if len(surface.form) == 2 and surface.central and not _alone(text, end - 2, end):
        return False
    if surface.foreign and text.startswith(_FOREIGN_GOES_ON, end):
        return False
    start = end - len(surface.form)
    for before, behind in _no_names(surface.form):
        if before.search(text, max(0, start - 4), start) and behind.match(text, end):
            return False
    bad = _NOT_BEFORE.get(surface.form[-1])
    if _NUMBER.match(text, end):
        return False
    return not (bad and bad.match(text, end)) and not _COLLECTIVE.match(text, end)


@cache
def _no_names(form: str) -> list[tuple[re.Pattern[str], re.Pattern[str]]]:
    """What stands before and behind the form where it is no name."""
    around = ((before, behind) for forms, before, behind in _NO_NAMES if re.fullmatch(forms, form))
    return [(re.compile(f"(?:{before})\\Z"), re.compile(behind)) for before, behind in around]


def _alone(text: str, start: int, end: int) -> bool:
    """Whether two characters stand by themselves: 国办, not 全国办理 nor 国办发〔2019〕5号."""
    before = not chinese(text, start - 1) or text[start - 1] in BEFORE
    return before and text[end : end + 1] not in _RUNS_ON


def resolve(
    text: str, start: int, end: int, surface: Surface, place: str, level: str, previous: Previous
) -> tuple[AgencyMention | None, Previous]:
    """The agency that ``text[start:end]`` names, if any, and the scope that a list member after it shares."""
    scope = _scope(text, start, surface, place, level)
    if surface.having:
        return _having(text, end, surface, scope), Previous()
    party = bool(surface.level) or surface.committee
    joined = scope.rule == "bare" and previous.rule != "" and _SEPARATOR.fullmatch(text, previous.end, start)
    if joined and previous.rule != "central" and (not surface.central or surface.kind):
        scope = Scope(start, "list" if previous.rule != "nameless" else "nameless", previous.region, previous.country)
        party = previous.party
    if scope.rule == "bare" and surface.foreign and surface.central:
        scope = _perhaps_foreign(text, scope, surface, previous)
    in_row = scope.rule == "bare" and surface.kind and text.startswith("、", start - 1)
    if scope.rule == "bare" and surface.kind and _EACH.search(text, max(0, start - 12), start):
        scope = Scope(start, "nameless")
    if in_row and _OF_EACH_PLACE.search(text, max(0, start - 60), start):
        scope = Scope(start, "nameless")
    if scope.rule == "bare" and not surface.central and chinese(text, start - 1) and text[start - 1] not in BEFORE:
        scope = Scope(start, "nameless")
    if joined and previous.rule == "central" and surface.kind and surface.kind.central:
        agency: AgencyName | None = names.central(surface.kind.central, "list", 0.9)
    else:
        agency = _agency(surface, scope, place, level, party)
    rule = "central" if agency and agency.name in central_organs() else scope.rule if scope.rule != "bare" else ""
    known = Previous(end, rule, scope.region, scope.country, party, surface.form)
    if scope.rule == "nameless" or agency is None:
        return None, known
    begin = start if surface.central == agency.name else _with_prefix(text, scope.start)
    if surface.committee and scope.region and text.startswith(_LEAGUE, begin):
        agency = names.youth_league(scope.region, scope.rule, agency.confidence)
    return AgencyMention(begin, end, agency), known


def _having(text: str, end: int, surface: Surface, scope: Scope) -> AgencyMention | None:
    """The organ of the document's own place that has the task: 市民政部门 of a city's notice; not 我市民政部门, which are many."""
    if scope.rule != "level" or scope.region is None or text[scope.start - 1 : scope.start] in ("我", "本"):
        return None
    fit = surface.having
    if scope.region.level != "provincial":  # a 厅 stands in a province
        fit = tuple(kind for kind in fit if not kind.form.endswith("厅")) or fit
    if scope.region.level == "county":
        fit = (*(kind for kind in fit if kind.form.endswith("局")), *fit)
    agency = names.local(fit[0], scope.region, "task", 0.8)
    return AgencyMention(
        scope.start, end, agency._replace(aliases=(*agency.aliases, scope.region.full_name + surface.form))
    )


def _scope(text: str, start: int, surface: Surface, place: str, level: str) -> Scope:
    if not surface.level:
        return scope_before(text, start, place, level)
    inner = start + 1 if surface.league else start
    after = inner + len(surface.level)
    if surface.league:
        return level_scope(text[:start] + text[inner:after], start + len(surface.level), place, level)
    scope = scope_before(text, after, place, level)
    return scope if scope.rule in ("place", "level", "antecedent") else Scope(start, "nameless")


# 各地工业和信息化主管部门、卫生健康委: each place's.
_EACH = re.compile("各[市县区、]{0,4}（[市县区、]{1,6}）\\Z")  # 各县（市、区）金融办
_OF_EACH_PLACE = re.compile(
    "各(?:地(?!区|各)|省|设区市)[^，。；：\n]{2,40}(?:部门|[局委厅办])(?:（[局委厅办]）)?、(?:[^，。；：、\n]{2,10}、)*\\Z"
)
_NEAR = 16
_OTHERS = re.compile("[。；！？\n]|中国|中方|我国")  # who is named behind it is another state's no longer


def _perhaps_foreign(text: str, scope: Scope, surface: Surface, previous: Previous) -> Scope:
    """国防部 may be another state's: one that the words before name, whose 国防部 was named just before or another organ
    in the same sentence."""
    country = country_near(text, scope.start)
    between = scope.start - previous.end
    if not country and (
        (between < 200 and previous.form == surface.form)
        or (between < _NEAR and not _OTHERS.search(text, previous.end, scope.start))
    ):
        country = previous.country
    return Scope(scope.start, "foreign", country=country) if country else scope


def _agency(surface: Surface, scope: Scope, place: str, level: str, party: bool) -> AgencyName | None:
    kind, region = surface.kind, scope.region
    if scope.rule == "foreign" or scope.country or surface.form in foreign_names():
        return _foreign(surface, scope.country)
    if surface.central and region and surface.form.endswith(OF_GROUP):
        return None
    if surface.central and not (kind and (region or place or scope.rule == "nameless")):
        return names.central(surface.central, "gazetteer", 0.98)
    if region:
        confidence = {"place": 0.97, "level": 0.96, "list": 0.93, "antecedent": 0.75}[scope.rule]
        if surface.committee:
            return names.party_committee(region, scope.rule, confidence)
        if surface.league:
            return names.youth_league(region, scope.rule, confidence)
        return names.local(kind, region, scope.rule, confidence) if kind else None
    if kind is None or kind.kind != "organ" or scope.rule != "bare":
        return None
    if not place:
        return names.central(kind.central, "bare", 0.85) if kind.central else None
    region = home_region(place, kind.lower, level)
    return names.local(kind, region, "home", 0.85) if region else None


def _foreign(surface: Surface, country: str) -> AgencyName | None:
    if not (surface.foreign or surface.central):
        return None
    name = foreign_names().get(surface.form) or country + _IN_FULL.get(surface.form, surface.form)
    return AgencyName(name, (), names.properties(), "foreign", 0.9)


def _with_prefix(text: str, start: int) -> int:
    if text[start - 1 : start] not in ("党", "共", "团"):
        return start
    for prefix in ("中国共产党", "中共", _LEAGUE):
        if text.startswith(prefix, max(0, start - len(prefix))) and start >= len(prefix):
            return start - len(prefix)
    return start
