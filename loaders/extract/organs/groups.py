"""Bodies with names of their own that end alike: 领导小组, 联席会议, 指挥部, 委员会, 管委会, and their offices."""

from __future__ import annotations

import re

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.extract.organs.places import BEFORE, country_before, level_scope
from kg.loaders.lexicon.regions import Region, inside, starting_at

_REACH = 34  # characters before the ending that the name may take
_BREAK = re.compile(r"[^\u4e00-\u9fff“”、0-9A-Za-z+＋]|[的了]|组成(?=国家|国务院|[省市县区])")
_NATION = re.compile("国务院|中央|(?:第[一二三四五六七八九十]{1,3}次)?全国|国家")
_YEAR_BEFORE = re.compile("20\\d\\d年\\Z")
_GAMES = re.compile("(?:冬|残|冬残|青)?奥(?:运)?会|世博会|亚运会|大运会|进博会|全运会")  # 北京奥运会…协调委员会
_ROLES = re.compile("部际联席会议")
_OF_MANY = ("跨部门", "部门", "多部门")
# 云计算服务安全评估工作协调机制（以下简称“协调机制”）: only such a one is a body.
_MECHANISM = re.compile("(?:(?<=部际)协调机制|协调机制(?:办公室)?（以下简称)")
_VERB = re.compile(
    "根据|按照|依据|建立|健全|完善|成立|设立|由|经(?!济)|召开|依托|发挥|通过|会同|纳入|落实|确保|简称|执行|贯彻|提请|经由|报|向|在|和|与|及|、|对"
)
_FOUNDED = re.compile("成立|设立|组建")
_EACH = re.compile("各[^，。；：\\n]{0,14}\\Z")  # 各省要成立…领导小组: each its own
_OWN_WORDS = 8  # characters of a name without a place that is no kind of body (试点推进工作小组)
_INTRODUCED = re.compile("[ 　]?（以下简称")
_OFFICE = re.compile("办公室|秘书处")
_OTHER_PARTY = re.compile("(?:越共|越南共产党|老挝人民?革命?党|朝鲜劳动党|古巴共产党)[^。\\n]{0,40}\\Z")
# words that no body's own name holds: a sentence ran into the ending, or the body is one of many
_FOREIGN_TO_NAME = re.compile(
    "主席|总理|主任|书记|会议|会见|同志|选举|当选|共同|携手|成立|出席|主持|代表|关于|作为|担任|听取|审议|届|各|该|及其|有关|相关|专门委"
    "|常务委|执行委|审查委|中央委|全国委|全体|村民|居民|业主|社区|教职工|家长|学术|评审|评标|评委|董事|薪酬|仲裁|合作组织|顾问|企业家"
    "|标准化技术|专家|协会|会暨|部门(?!$)|^大赛$|^活动$|充分|建立|层面|党工委|年|月|(?<!自)由|向|将|是|为"
)


def group_at(text: str, start: int, end: int, place: str, level: str) -> AgencyMention | None:
    """The body whose name ends with the words at ``start`` and begins at a place, a level word, 国务院 or 全国.

    >>> group_at("设立国务院减轻企业负担部际联席会议，", 13, 17, "", "central").agency.name
    '国务院减轻企业负担部际联席会议'
    """
    mechanism = text.startswith("协调机制", start)
    if mechanism and _MECHANISM.match(text, start) is None:
        return None
    left = max(0, start - _REACH)
    for hit in _BREAK.finditer(text, left, start):
        left = hit.end()
    if "“" not in text[left:start]:
        left = text.rfind("、", left, start) + 1 or left
    behind = _VERB if mechanism else _FOUNDED
    left = max((hit.end() for hit in behind.finditer(text, left, start)), default=left)
    begin, region, head = _anchor(text, left, start, place, level)
    middle = text[head:start]
    standards = begin >= 0 and middle.endswith("标准化技术") and text.startswith("全国", begin)
    # 成立福建省工艺美术评审委员会（以下简称省评审委员会）: one that the text gives a short name is no committee of experts.
    called = middle.replace("评审", "") if _INTRODUCED.match(text, end) else middle
    if begin < 0 or not 2 <= start - head <= 26 or (_FOREIGN_TO_NAME.search(called) and not standards):
        return None
    if text.startswith("中央", begin) and region is None and _OTHER_PARTY.search(text, max(0, begin - 40), begin):
        return None  # 越共中央政治局委员、中央理论委员会主席
    own = text[head:end]
    if own.startswith(("和", "与")) or ("、" in own and "“" not in own):
        return None
    office = _OFFICE.match(text, end)
    if office:
        end = office.end()
    country = country_before(text, begin) if region is None else ""
    if country:
        name = country + text[begin:end]
        return AgencyMention(begin - len(country), end, AgencyName(name, (), names.properties(), "foreign", 0.8))
    name = region.full_name + text[head:end] if region else text[begin:end]
    games = _GAMES.match(own)
    if region and text[begin] not in "省市县区" and (games or ("组委会" in own and "赛" in own)):
        name = text[begin:end]  # 福建创新创业大赛组委会: the name is the contest's
    if (games or name.endswith("组委会")) and (year := _YEAR_BEFORE.search(text, max(0, begin - 5), begin)):
        begin, name = year.start(), year.group() + name  # 2018年福建省某大赛组委会
    properties = names.properties(
        level=region.level if region else "central",
        region=region.full_name if region else "",
        branch="party" if name.startswith("中央") or own.startswith("委") else "government",
    )
    return AgencyMention(begin, end, AgencyName(name, (), properties, "group", 0.85))


def _anchor(text: str, left: int, start: int, place: str, level: str) -> tuple[int, Region | None, int]:
    """(where the name begins, its place, where its own words begin); (-1, None, -1) without one."""
    for begin in range(left, start):
        found = starting_at(text, begin, start, place)
        while found and (nearer := starting_at(text, found[0], start, found[1].full_name)):
            if not inside(nearer[1], found[1].full_name):
                break
            found = nearer  # 重庆市綦江区…联席会议
        if found:
            return begin, found[1], found[0]
    for hit in _NATION.finditer(text, left, start):
        if hit.start() == left or text[hit.start() - 1] in BEFORE or country_before(text, hit.start()):
            return hit.start(), None, hit.end()
    for at in range(left, start):
        if text[at] in "省市县区" and (at == left or text[at - 1] in BEFORE | {"本", "我"}):
            scope = level_scope(text, at + 1, place, level)
            if scope.region and scope.rule == "level":
                return at, scope.region, at + 1
    called = level == "central" and text.startswith(("工作小组", "领导小组", "工作领导小组"), start)
    if (
        called
        and start - left >= _OWN_WORDS
        and _FOUNDED.match(text, left - 2)
        and not _EACH.search(text, max(0, left - _REACH), left)
    ):
        return left, None, left  # 成立城镇小区配套幼儿园治理工作小组
    if _ROLES.match(text, start - 2) or text.startswith("协调机制", start):
        if _EACH.search(text, max(0, left - _REACH), left) or text.startswith(_OF_MANY, left):
            return -1, None, -1
        begin = left
        for hit in _VERB.finditer(text, left, start):
            begin = hit.end()
        return (begin, None, begin) if start - begin > 2 else (-1, None, -1)
    return -1, None, -1
