"""Persons and their posts: 民政部党组书记、部长陆治原, 国务院副总理丁薛祥, 李强总理.

A name is believed only beside a post: a family name, one or two characters, and after it what follows names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from kg.loaders.extract.rule import Rule
from kg.loaders.extract.sought import Sought
from kg.loaders.lexicon.tables import rows

_LINES = [
    line
    for line in files("kg.loaders.lexicon").joinpath("surnames.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
_SURNAMES = "".join(_LINES[:-1])
_COMPOUND_NAMES = tuple(_LINES[-1].split())
_COMPOUND = "|".join(_COMPOUND_NAMES)
_CHINESE = re.compile(r"[\u4e00-\u9fff]{2,4}")
_MOST_ORGANS = 6
_ORGAN_ENDS = frozenset("部省市厅局司署府会院委处社团组")
_COUNCILLOR = "国务委员"
_GOVERNMENT_HEADS = frozenset(
    ["省长", "市长", "区长", "县长", "州长", "副省长", "副市长", "副区长", "副县长", "副州长"]
)
_POST = (
    r"(?:总书记|国务委员|新闻发言人|发言人|检察长|总(?:会计|工程|经济|规划|农艺)师|(?:常务)?副?(?:总理|委员长|主席|秘书长|审计长|理事长"
    r"|部长|省长|市长|区长|县长|州长|盟长|乡长|镇长|旗长|厅长|局长|司长|署长|行长|院长|处长|科长|所长|会长|关长|社长|校长|组长|主任|书记|主任委员)"
    r"|常委|副?政治委员|委员|[一二]级巡视员|巡视员|(?:党组|党委|委务会议?)?成员)"
)
_VERBS = (
    "主持|出席|会见|会谈|表示|指出|强调|介绍|要求|讲话|致辞|传达|通报|宣布|签署|签发|签批|参加|陪同|前往|应邀|一行|同志|分别|近日|日前|今天|昨天|上午"
    "|下午|当天|代表|认为|透露|告诉|主讲|带队|率队|深入|担任|就任|当选|发表"
)
_VERB = re.compile(_VERBS)
_FOLLOWS = re.compile(
    rf"[，。、；：！？（）“”《\s\d]|\Z|{_VERBS}|[作做说在于向同与和及等将就对率赴到来为的任]|回[到应国答]|以及"
)
# Characters that no given name ends with, and those that end one only where a verb follows.
_NEVER_LAST = frozenset("在于等和说及与向将对赴到的是也了称共副来去并就")
_CLOSES = ("，", "、", "。", "；", "）")
_SELDOM_LAST = frozenset("回会介同率作任有十为以")
_NO_NAME = re.compile(
    "方[面案式法]|高[度级层]|任[命职务期何免内组主]|安[排全]|关[于心怀爱切注]|时[间刻]|程[序度]|常[务委]|万[人元]|党[组委员中的内]|成[员立]|项目|班子|相[关应]"
    "|严[格重]|温[暖度]|包[括含]|甘肃|安徽|江[苏西]|宁[夏波]|贵州|云南|金融|水利|文[化件明]|石[油家]|房[屋地]|农[业村]|连[续任]|易地|白[俄宫]|蒙古"
    "|古巴|于[近今当]|单[位列]|马[来上达]|乌[克兹]|申[请报]|边[境防]|查[看处]|许[多可]|应[当邀]|计划|解[决放]|简[化称历]|曾[经任]|施[行工]|索马|席[位]|习惯"
    "|路|韩国|车|甘当|黎巴嫩|沙特|荣[获誉]|老挝|郑重|卓[越著]|贺[信电词]|纪[念委检]|金砖|文献|习近平主"
)
# The end of a post is matched and not looked back at, for a pattern that begins with a character is searched faster.
_AFTER_POST = re.compile(rf"[记理席长委任员师人](?=( ?(?:{_COMPOUND}|[{_SURNAMES}])[\u4e00-\u9fff]))")
_LEADERS = {name + post: (name, post, organ) for name, post, organ in rows("leaders.tsv", 3)}
LEADING = frozenset(name for name, _, _ in _LEADERS.values())
"""The names of the holders of the highest posts."""
_LED = Sought("|".join(_LEADERS))
RULES = (
    Rule("post-before-name", _AFTER_POST, 0.92, "部党组书记、部长陆治原主持会议", "省长高度重视这项工作"),
    Rule("leader-before-post", _LED.pattern, 0.97, "李强总理提出明确要求", "李显龙总理来访"),
)
_AFTER, _LEADER = RULES
_POST_AT_END = re.compile(rf"{_POST}\Z")
_SEGMENT = re.compile(
    rf"(?P<agency>[\u4e00-\u9fff“”（）]{{0,30}}?)(?P<former>原)?(?:(?P<second>{_POST})兼)?(?P<post>{_POST})\Z"
)
_ACTS_ON = re.compile("对(?![外台口])|会见(?!厅)|会谈|作为|(?:来访|来华访问|访华)的")
_PARTY_GROUP = re.compile(r"(?:分?党组|机关党委|党委)\Z")
_BARE = frozenset(["", *"部省市局委厅县区州会院署", "时任", "我部", "该部", "兼"])


@dataclass(frozen=True, slots=True)
class PersonMention:
    """``text[start:end]`` is the name; ``posts`` those in one organ, the one next to the name first.

    ``text[agency_start:agency_end]`` is the organ as written, an empty range where the posts stand alone.
    ``agency`` is the organ's name where the range is empty and the post implies it (国务院 of 国务委员); where both are
    empty, the document's own organ is meant.
    """

    start: int
    end: int
    name: str
    posts: tuple[str, ...]
    agency_start: int
    agency_end: int
    agency: str
    rule: str
    confidence: float


def find_people(text: str) -> list[PersonMention]:
    """The persons that ``text`` names beside a post, in order; one mention for each organ they hold posts in."""
    found: list[PersonMention] = []
    read = 0
    for hit in _AFTER_POST.finditer(text):
        end = hit.end()
        if end < read:
            continue  # inside the beginning of the name before
        read = hit.end(1)
        if _POST_AT_END.search(text, max(0, end - 8), end):
            found += _post_then_name(text, end, end + (text[end] == " "))
    for hit in _LED.finditer(text):
        name, post, organ = _LEADERS[hit.group()]
        start, end = hit.start(), hit.start() + len(name)
        posts = (post,) if organ else ()
        found.append(PersonMention(start, end, name, posts, start, start, organ, _LEADER.name, _LEADER.confidence))
    return sorted(found, key=lambda person: (person.start, person.agency_start))


def _name_at(text: str, start: int) -> str:
    """The name that begins at ``start``, or empty."""
    surname = 2 if text.startswith(_COMPOUND_NAMES, start) else 1
    if _NO_NAME.match(text, start):
        return ""
    for end in (start + surname + 2, start + surname + 1):
        name = text[start:end]
        verb = _VERB.match(text, end)
        if not _CHINESE.fullmatch(name) or not (verb or _FOLLOWS.match(text, end)) or _VERB.match(text, end - 1):
            continue
        if name[-1] == "和" and text[end : end + 1] in _CLOSES:
            return name  # 和 joins nothing there
        if name[-1] in _NEVER_LAST or (name[-1] in _SELDOM_LAST and not verb):
            continue
        return name
    return ""


def _post_then_name(text: str, post_end: int, start: int) -> list[PersonMention]:
    name = _name_at(text, start)
    if not name:
        return []
    groups: list[tuple[int, int, list[str]]] = []
    posts: list[str] = []
    end = post_end
    while segment := _segment(text, end):
        agency_start, agency_end, said = segment
        if said[0].startswith("原"):
            posts = ["原" + post.removeprefix("原") for post in posts]  # 原党委书记、关长: neither any more
        posts += said
        if text[agency_start:agency_end] not in _BARE:
            groups.append((agency_start, agency_end, posts))
            posts = []
        if agency_start == 0 or text[agency_start - 1] != "、" or len(groups) == _MOST_ORGANS:
            break
        end = agency_start - 1
    if posts:
        groups.append((post_end, post_end, posts))
    return [person for group in groups for person in _mentions(text, start, name, *group)]


def _mentions(text: str, start: int, name: str, a: int, b: int, posts: list[str]) -> Iterator[PersonMention]:
    """The posts in the organ ``text[a:b]``; of 河北省委副书记、省长 the second is in the government of the same place,
    of 中共中央政治局委员、国务委员 in the State Council."""
    end, says = start + len(name), (_AFTER.name, _AFTER.confidence)
    organ = text[a:b]
    head = (
        [post for post in posts if post.removeprefix("原") in _GOVERNMENT_HEADS]
        if organ.endswith(("省委", "市委", "区委", "县委", "州委"))
        else []
    )
    if head:
        yield PersonMention(start, end, name, tuple(head), a, a, organ[:-1] + "人民政府", *says)
    of_state = [post for post in posts if post == _COUNCILLOR] if organ else []
    if of_state:
        yield PersonMention(start, end, name, tuple(of_state), a, a, "国务院", *says)
    rest = tuple(post for post in posts if post not in head and post not in of_state)
    if rest:
        implied = "" if organ else "国务院" if rest[0] == _COUNCILLOR else _LEADERS.get(name + rest[0], ("", "", ""))[2]
        yield PersonMention(start, end, name, rest, a, b, implied, *says)


def _segment(text: str, end: int) -> tuple[int, int, list[str]] | None:
    """The organ and the posts of the stretch that ends at ``end``, back to the mark before it."""
    begin = max(max(0, end - 40), *(text.rfind(mark, max(0, end - 40), end) + 1 for mark in "、，。；：》\n "))
    for of in _ACTS_ON.finditer(text, begin, end):
        begin = of.end()  # 中央纪委对某省副省长…进行审查, 会见作为特使来访的某国副总理
    hit = _SEGMENT.match(text, begin, end)
    if hit is None:
        return None
    agency, post, former = hit["agency"], hit["post"], hit["former"] is not None
    if group := _PARTY_GROUP.search(agency):
        post, agency = group.group() + post, agency[: group.start()]
        former = former or agency.endswith("原")  # 大连海关原党委书记
        agency = agency.removesuffix("原")
    elif (
        agency
        and post[0] in "部省市厅局司署"
        and len(post) == 2
        and agency[-1] not in _ORGAN_ENDS
        and agency not in _BARE
    ):
        agency += post[0]  # 民政部长 is the 部长 of 民政部
    if post == "主席" and agency.endswith("国家"):  # 国务院报请国家主席签署
        begin, agency = end - len("国家主席"), "国家"
    posts = ["原" * former + word for word in (post, hit["second"]) if word]
    return begin, begin + len(agency), posts
