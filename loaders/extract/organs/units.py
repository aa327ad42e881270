"""Organs inside an organ: 生态环境部水生态环境司, 部党组, and what the speaker calls itself (省局, 我部)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.extract.sought import Sought
from kg.loaders.lexicon.agencies import OrganKind, central_organs, organ_kinds
from kg.loaders.lexicon.regions import by_full_name
from kg.loaders.lexicon.verbs import words

_UNIT = re.compile(
    r"(?:(?P<office>办公厅|办公室|党群工作部|(?:党组|党委)(?!书记|成员|副书记|委员|理论)|(?:直属)?机关(?:党委|纪委)|综合司|纪检监察组|纪检组)|（(?P<inside>(?!国家|以下|设在|设于)[\u4e00-\u9fff]{2,12}[司处局])）|(?<=政府)(?P<task>(?!成立|设立|指定|下设|建立)[\u4e00-\u9fff]{2,5}(?:办公室|(?<=新闻)办))|(?<=管委会)(?P<board>(?!会同|要求|协调|指导|督促|联合|和|与|及|或|市(?!场|政)|[省县区])[\u4e00-\u9fff]{2,10}局)(?=[、，。；：）\n]|要(?!求)|应|关于|负责|牵头|配合)|(?<=工委)(?P<short>办)(?![公事理])|(?<=人大常委会)(?P<body>执法检查组|代表资格审查委员会)|(?P<centre>[\u4e00-\u9fff]{0,12}?(?:(?:促进|信息|数据|服务|管理|研究|工程|评审|监测|技术|检测|检验|评价|认证|推广|培训|鉴定|交流|应急|征信|登记|宣传|教育|指导|评估|考试|人才|搜救|装备|减灾|举报|审评|审评检查|审核查验)(?:[\u4e00-\u9fff]{2,6}分)?中心|研究院|研究所))"
    r"|(?P<bureau>(?!国家|中国|国务院)[\u4e00-\u9fff]{2,8}局)(?=局长|副局长|承担|负责|(?<=管理局)[^\u4e00-\u9fff]|(?<=协调局)[^\u4e00-\u9fff])|(?:(?<=中央军委(?:政治工|装备发)[作展]部)|(?<=军区))(?P<army>[\u4e00-\u9fff]{2,6}局)"
    r"|(?P<unit>[\u4e00-\u9fff]{2,12}?[司处])(?=[^\u4e00-\u9fff长]|$|司长|处长|副司|副处|负责|有关|相关|印发|发布|关于|联系|等|就|具体|二级|网站|初审|审核|审查|汇总|备案|受理|邮箱|在线|组织|牵头|办理|统一|对[^，。；]{2,30}(?:进行|开展|予以)))|(?P<section>[\u4e00-\u9fff]{2,10}科(?=[^\u4e00-\u9fff]|$|联系))"
    r"(?![理务法])"
)
_ALWAYS = ("office", "task", "short", "body", "board")  # kinds of units that need no look at what they are called
_NOT_UNIT = re.compile(
    "公司|各|有关|相关|会同|所属|处处|部门|要求|到处|好处|用处|害处|何处|之处|此处|下属|派驻|实处|严处|查处|惩处|善处|依法|坚决|办事处|和|与|及|或|在|等|将|把|对|局|转发|关于|兼|大院|部|厅|委|省|市(?!场|政)"
)
# 计划处：联系电话…, 核设施安全监管司赵某某（010）…: whom to ask, in the organ whose letter it is.
_CONTACT = Sought(
    r"(?<=[\n；。： 　])([\u4e00-\u9fff]{2,14}[处司])(?=[：:；\s　]{0,2}联系(?:电话|人|方式)|[\u4e00-\u9fff　 ]{2,5}?[：:\s　]{0,3}(?:电话[：:]?)?[（(]?0\d{2,3}[）)-])"
)
_BETWEEN_BRACKETS = re.compile("(?!会同|各|有关|[省市区县州])[\u4e00-\u9fff]{2,12}[司处局]")
# 社会福利和慈善事业促进司: of departments, one word may join two tasks.
_DEPARTMENT = re.compile(
    "(?!会同)(?:[\u4e00-\u9fff]{2,6}[和与](?![部委省市])[\u4e00-\u9fff]{3,8}司(?<!公司)|[\u4e00-\u9fff]{2,6}与(?![省市])[\u4e00-\u9fff]{2,6}处|[\u4e00-\u9fff]{2,6}与[\u4e00-\u9fff]{2,8}中心|[\u4e00-\u9fff]{2,6}[和与][\u4e00-\u9fff]{2,6}科)"
)
_HAS_UNITS = re.compile("(?:[部委局署厅会办院心室行社]|军区)$")
_LEVELS = {"省": "provincial", "市": "municipal"}
_ASSEMBLIES = ("全国人民代表大会", "全国政协")
_SESSION = re.compile("(?:[一二三四五六七八九十]{1,3}届)?[一二三四五]次会议(?:主席团|秘书处)")
_OF_CONGRESS = re.compile("[一二三四五六七八九十]{1,3}届\\Z")
_MANY = frozenset("区各地县全级")
_GROUP = re.compile("纪检监察组|纪检组")


def with_unit(text: str, mention: AgencyMention) -> AgencyMention:
    """The mention with the inner unit that its name runs on to."""
    if text.startswith("驻", mention.start - 1) and mention.start > 0:
        group = _GROUP.match(text, mention.end)
        if group:
            return _stationed(text, mention, group.end())
    if mention.agency.name in _ASSEMBLIES and (session := _SESSION.match(text, mention.end)):
        return _of_session(text, mention, session.end())
    hit = _UNIT.match(text, mention.end)
    if (
        not hit
        or mention.agency.rule == "foreign"
        or (mention.agency.properties.get("branch") == "legislature" and hit["office"] != "党组" and not hit["body"])
    ):
        return mention
    kind = hit.lastgroup or ""
    unit = hit[kind]
    whole = _BETWEEN_BRACKETS.fullmatch(unit) if kind == "inside" else _DEPARTMENT.fullmatch(unit)
    refused = _NOT_UNIT.search(unit.removesuffix("局")) and whole is None and kind != "army"
    if kind not in _ALWAYS and (refused or not _HAS_UNITS.search(mention.agency.name)):
        return mention
    central = mention.agency.properties.get("level") == "central"
    if kind == "inside" and unit in (_of_the_nation() if central else _kinds()):
        return mention  # 省市场监管局（知识产权局）, 新闻出版广电总局（版权局）: its other name
    if kind == "short":
        unit = "办公室"  # 国务院妇儿工委办
    if kind == "task" and unit.endswith("办"):
        unit += "公室"  # 省政府新闻办
    if kind == "centre" and unit[:2] in words("verbs") and not unit.endswith("资金管理中心"):
        return mention  # 民政部建设数据中心: what it does
    agency = _of_its_place(mention.agency, unit) or inner_unit(mention.agency, unit)
    return mention._replace(end=hit.end(), agency=agency)


def _of_its_place(board: AgencyName, unit: str) -> AgencyName | None:
    """The place's own organ that a unit of those who administer the place is: 某实验区管委会经济发展局 is 某实验区经济发展局."""
    region = by_full_name().get(board.properties.get("region", ""))
    kind = _kinds().get(unit)
    if region is None or kind is None or board.name.removeprefix(region.full_name) not in ("管委会", "党工委"):
        return None
    return names.local(kind, region, board.rule, board.confidence)


@cache
def _kinds() -> dict[str, OrganKind]:
    """The kinds of local organs by every form."""
    return {form: kind for kind in organ_kinds() if kind.kind == "organ" for form in kind.written}


@cache
def _of_the_nation() -> frozenset[str]:
    """Every form of the names of the central organs."""
    return frozenset(form for name, organ in central_organs().items() for form in (name, *organ.aliases))


def inner_unit(parent: AgencyName, unit: str) -> AgencyName:
    """The unit of that name inside the parent: 生态环境部 + 水生态环境司."""
    english = parent.properties.get("name_en", "")
    kept = {key: value for key, value in parent.properties.items() if key != "name_en"}
    if unit == "办公厅" and english:
        kept["name_en"] = f"General Office of the {english}"
    if unit in ("党组", "党委", "机关党委"):
        kept["branch"] = "party"
    return AgencyName(
        parent.name + unit,
        tuple(alias + unit for alias in parent.aliases),
        names.properties(**kept),
        f"{parent.rule}, unit",
        round(parent.confidence * 0.95, 2),
        parent.name,
    )


def _of_session(text: str, assembly: AgencyMention, end: int) -> AgencyMention:
    """What leads one session: 十四届全国人大三次会议主席团, 全国政协十四届一次会议主席团."""
    congress = _OF_CONGRESS.search(text, max(0, assembly.start - 4), assembly.start)
    start = congress.start() if congress else assembly.start
    properties = assembly.agency.properties
    kept = names.properties(level="central", branch=properties.get("branch", ""))
    return AgencyMention(start, end, AgencyName(text[start:end], (), kept, "unit", 0.9, assembly.agency.name))


def _stationed(text: str, mention: AgencyMention, end: int) -> AgencyMention:
    """驻民政部纪检监察组, with 中央纪委国家监委 in front or not."""
    parent = mention.agency
    start = mention.start - 1
    for front in ("中央纪委国家监委", "中央纪委"):
        if text.endswith(front, 0, start):
            start -= len(front)
            break
    name = f"驻{parent.name}纪检监察组"
    aliases = (
        f"中央纪委国家监委{name}",
        f"中央纪委{name}",
        f"驻{parent.name[-1]}纪检监察组",
        f"{name}".replace("监察", ""),
    )
    agency = AgencyName(
        name, aliases, names.properties(level="central", branch="party"), "stationed", 0.95, parent.name
    )
    return AgencyMention(start, end, agency)


def itself(text: str, start: int, end: int, speaker: AgencyName | None) -> AgencyMention | None:
    """The organ that speaks, where the text says 我部, 省局, 部党组; None where it is not known or of another kind."""
    form = text[start:end]
    if not speaker or (form[0] in _LEVELS and _LEVELS[form[0]] != speaker.properties.get("level")):
        return None
    if form[0] in _LEVELS and text[start - 1 : start] in _MANY:
        return None
    known, agency = speaker._replace(rule="self", confidence=0.9), speaker.name
    kind = {"部": "部", "委": "委会", "局": "局", "厅": "厅", "署": "署", "办": "办室"}
    if form.startswith("驻"):
        if agency[-1] not in kind.get(form[1], ""):
            return None
        stationed = _stationed(text, AgencyMention(start + 1, end, known), end)
        return stationed._replace(start=start)
    if form == "部党组":
        return AgencyMention(start, end, inner_unit(known, "党组")) if agency.endswith("部") else None
    return AgencyMention(start, end, known) if agency[-1] in kind.get(form[-1], "") else None


def contacts(text: str, speaker: AgencyName | None) -> list[AgencyMention]:
    """The units of the organ whose letter it is that it names with a telephone: 计划处：联系电话."""
    if speaker is None or not _HAS_UNITS.search(speaker.name):
        return []
    return [
        AgencyMention(*hit.span(1), inner_unit(speaker, hit[1]))
        for hit in _CONTACT.finditer(text)
        if not _NOT_UNIT.search(hit[1]) or _DEPARTMENT.fullmatch(hit[1])
    ]


def bare_units(text: str, found: Sequence[AgencyMention]) -> list[AgencyMention]:
    """Where the text names an inner unit alone (认证检测处) that it has named in full elsewhere."""
    units = {
        mention.agency.name.removeprefix(mention.agency.parent): mention.agency
        for mention in found
        if mention.agency.rule.endswith(", unit") and mention.agency.name[-1] in "司处局"
    }
    more = []
    for unit, agency in units.items():
        at = text.find(unit)
        while at >= 0:
            more.append(AgencyMention(at, at + len(unit), agency))
            at = text.find(unit, at + len(unit))
    return more
