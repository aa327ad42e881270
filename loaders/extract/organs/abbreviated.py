"""Short names that a text itself gives to a body: 试点工作小组 of 某试点工作小组（以下简称试点工作小组）."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.extract.organs.scan import known
from kg.loaders.extract.organs.units import inner_unit
from kg.loaders.extract.sought import Sought

_CALLED = re.compile("（(?:以下)?(?:统一)?简称(?:为)?[：:]?“?(?P<short>[\u4e00-\u9fff]{2,14})”?）")
_OFFICE = ("办公室", "秘书处")
# 由组委会颁发证书, 联席会议统筹协调工作, in a text that names one in full
_ALONE = (
    ("组委会", re.compile("(?:[省市]?(?:大赛|赛事|比赛|竞赛|活动|论坛|展会|大会))?组委会")),
    ("联席会议", re.compile("(?<=[。；，：\n])联席会议(?!制度|成员|纪要|具体|日常|工作|[由的])")),
    (
        "领导小组",
        re.compile(
            "(?<=[。；，：\n])(?:[\u4e00-\u9fff]{2,4}工作|[\u4e00-\u9fff]{2,4})?领导小组(?!成员|组长|具体|日常|工作|[由的])"
        ),
    ),
    ("指挥部", re.compile("(?<=[。；，：\n])指挥部(?!成员|总指挥|具体|日常|工作|[由的])")),
)
# 大赛设立组委会…，组委会下设秘书处: the bodies of a contest that names none of them in full.
_OF_CONTEST = Sought("大赛(?:设立|成立|设)组委会")
_CONTEST_BODY = re.compile(
    "(?:大赛)?(?P<body>组委会|秘书处|专家委员会)(?P<office>办公室)?(?!成员|主任|副主任|[\u4e00-\u9fff]{0,3}由)"
)
_GROUP_OFFICE = "领导小组办公室"
_OF_GOVERNMENT = "人民政府"
_SHORTEST_TASK = 3  # characters: 省应急办 and 省政府办 are offices of their own
_SET_UP_OFFICE = "下设办公室"
# 环资委提出了关于…的议案: a committee of the parliament that the text has named.
_COMMITTEE_OF_PARLIAMENT = Sought(
    "(?<![\u4e00-\u9fff])(民族委|宪法法律委|监察司法委|财经委|教科文卫委|外事委|华侨委|环资委|农业农村委|社会委|常委会法工委)(?=副?主任|提出了|关于|作了)"
)


def abbreviated(text: str, found: Sequence[AgencyMention]) -> Iterator[AgencyMention]:
    """Where the text names an organ by the short name that it has given it, in order; its office is a unit of its own."""
    alone = [*_committee(text, found), *_of_contest(text)]
    yield from alone
    yield from _of_parliament(text, found)
    yield from _offices(text, (*found, *alone))
    if "简称" not in text:
        return
    for mention in found:
        called = _CALLED.match(text, mention.end)
        if called is None:
            continue
        short = called["short"]
        agency = mention.agency._replace(rule="abbreviated", confidence=0.9)
        at = text.find(short, called.end())
        while at >= 0:
            end = at + len(short)
            yield _with_office(text, at, end, agency)
            at = text.find(short, end)


def offices_in_full(found: list[AgencyMention]) -> list[AgencyMention]:
    """The mentions, of which 某省海洋经济办 is 某省加快海洋经济发展领导小组办公室 where the text names that in full, and
    某省节能办 is 某省人民政府节约能源办公室."""
    named = {mention.agency.name: mention.agency for mention in found if mention.agency.name.endswith("办公室")}
    offices = [agency for name, agency in named.items() if name.endswith(_GROUP_OFFICE) or _OF_GOVERNMENT in name]
    return [mention._replace(agency=_in_full(mention.agency, offices)) for mention in found] if offices else found


def _in_full(agency: AgencyName, offices: Sequence[AgencyName]) -> AgencyName:
    """The only one of the offices that the agency is by its short name; else the agency."""
    region = agency.properties.get("region", "")
    if not agency.name.endswith("办"):
        return agency
    task = agency.name[len(region) : -1]
    of_it = [
        office
        for office in offices
        if office.properties.get("region", "") == region and _is_short_for(task, office.name[len(region) :])
    ]
    return of_it[0]._replace(rule="abbreviated") if len(of_it) == 1 else agency


def _is_short_for(task: str, office: str) -> bool:
    """Whether a task shortens that of an office: 海洋经济 that of a group, 节能 (for 节约能源) that of a government's."""
    if office.endswith(_GROUP_OFFICE):
        return len(task) >= _SHORTEST_TASK and task in office.removesuffix(_GROUP_OFFICE)
    whole = office.removeprefix(_OF_GOVERNMENT).removesuffix("办公室")
    rest = iter(whole)
    return 1 < len(task) < len(whole) and whole[0] == task[0] and all(character in rest for character in task)


def _committee(text: str, found: Sequence[AgencyMention]) -> Iterator[AgencyMention]:
    """Where the text says 组委会, 大赛组委会 or 联席会议 alone of the one that it names in full."""
    for word, alone in _ALONE:
        named = {m.agency.name: m.agency for m in found if m.agency.rule == "group" and m.agency.name.endswith(word)}
        if len(named) == 1:
            agency = next(iter(named.values()))._replace(rule="abbreviated", confidence=0.9)
            for hit in alone.finditer(text):
                if word == "组委会" or agency.name.endswith(hit.group()):
                    yield _with_office(text, hit.start(), hit.end(), agency)


def _of_parliament(text: str, found: Sequence[AgencyMention]) -> Iterator[AgencyMention]:
    """The committees of the National People's Congress by their short names, in a text about its standing committee."""
    if any(mention.agency.name == "全国人大常委会" for mention in found):
        for hit in _COMMITTEE_OF_PARLIAMENT.finditer(text):
            if agency := known(f"全国人大{hit[1]}"):
                yield AgencyMention(*hit.span(1), agency._replace(rule="abbreviated", confidence=0.9))


def _of_contest(text: str) -> Iterator[AgencyMention]:
    """The bodies of a contest that names none of them in full: 大赛组委会, 大赛秘书处, its 办公室."""
    for hit in _CONTEST_BODY.finditer(text) if _OF_CONTEST.search(text) else ():
        body = AgencyName(f"大赛{hit['body']}", (), names.properties(), "contest", 0.8)
        yield AgencyMention(*hit.span(), inner_unit(body, hit["office"]) if hit["office"] else body)


def _offices(text: str, bodies: Sequence[AgencyMention]) -> Iterator[AgencyMention]:
    """某领导小组下设办公室: the office that a body of its own name sets up."""
    if _SET_UP_OFFICE in text:
        for body in bodies:
            if body.agency.rule in ("group", "abbreviated", "contest") and text.startswith(_SET_UP_OFFICE, body.end):
                yield AgencyMention(body.end + 2, body.end + len(_SET_UP_OFFICE), inner_unit(body.agency, "办公室"))


def _with_office(text: str, start: int, end: int, agency: AgencyName) -> AgencyMention:
    """The body that ``text[start:end]`` names, or its office, whose name follows."""
    unit = next((office for office in _OFFICE if text.startswith(office, end)), "")
    return AgencyMention(start, end + len(unit), inner_unit(agency, unit) if unit else agency)
