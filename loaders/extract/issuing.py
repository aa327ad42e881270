"""Who issues which policy: the subject of 印发, the organ before a cited title, the organ in a title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.clauses import Sentence
from kg.loaders.extract.policies import STANDARDS, PolicyMention
from kg.loaders.extract.spans import starting_in, within

SEVERAL = r"[\d一二两三四五六七八九十]{1,3}[个家]?"
"""How many organs there are: 等十六个部门, 等18家单位."""
_ISSUES = (
    "(?:印发|发布|出台|下发|发出(?=《|了《|通知)|制定|编制(?=的)|(?:开展|发起)(?=的《[^《》]{2,60}(?:计划|行动|方案)》)|公布|推出|颁布|(?<!机)制发|发表(?=《[^《》]{2,60}》白皮书)|批准(?=《[^《》]{2,80}》"
    + STANDARDS
    + "))"
)
_APPROVES = re.compile("批准《[^《》]{2,80}》" + STANDARDS)
_ISSUED = re.compile(_ISSUES)
_ISSUE_VERB = re.compile(
    r"(?:联合|共同|正式|日前|近日|今天|今日|昨天|对外|已|已经|制定|研究|组织){0,3}"
    rf"{_ISSUES}(?:了|实施|并实施)?(?!会|为(?:新的?)?(?:契机|起点|抓手))"
)
_JOINT = re.compile(r"等\s?(\d{1,3}|[一二三四五六七八九十]{1,3})(?:个|家)?(?:部门|部委|单位|机关|部委局|机构)")
_BETWEEN = re.compile(
    r"^(?:[、，和与及\s]|日前|近日|会同|联合|以及|（[^（）]{1,20}）|等(?:国家)?[\d一二两三四五六七八九十]{0,3}[个家]?(?:部门|部委|单位|机关|机构)?){0,4}$"
)
# 国务院新闻办公室今天（3月28日）举行新闻发布会，发布《…》白皮书
_PRESS = re.compile("^(?:今天|日前|昨天)?(?:（[^（）]{1,12}）)?(?:在[^，。；]{2,12})?举行(?:新闻)?发布会，")
_OTHERS = re.compile("^等(?:[\\d一二三四五六七八九十]{1,3}[个家]?)?(?:部门|单位|部委|厅局)?")
# 《会计档案管理办法》（财政部 国家档案局令第79号）
_BY_ORDER = re.compile(
    "（(?P<organs>[\u4e00-\u9fff、 　]{2,120}?)(?:(?:联合)?(?:令|公告)\\s?(?:〔?[12]\\d{3}〕?年?)?\\s?第?\\s?\\d{1,4}\\s?号|(?:[12]\\d{3}年第?|第)\\d{1,4}号[令公])"
)
# 《某条例》(1988年4月28日国务院发布)
_ON_A_DAY = re.compile(
    "[（(][12]\\d{3}年\\d{1,2}月\\d{1,2}日(?P<organs>(?![报经])[\u4e00-\u9fff、 　]{2,60}?)(?:发布|公布|颁布)[）)]"
)
_HANDED_TO = re.compile("(?:[（(][^（）()]{2,20}[）)])?，由(?P<organs>[^，。；]{2,80})印发(?:并组织)?(?:实施|执行)")
# 你省《关于…的请示》（某号）收悉: those whom the letter answers wrote it.
_YOUR = re.compile(
    "(?:你们|你(?:省|市|区|县|州|部|委|局|厅|院|会|署|行|办|公司|单位|集团))(?:报[来送]的|上报的|呈报的)?$"
)
_RECEIVED = re.compile("》?(?:（[^（）]{2,40}）)?(?:均|业|已)?收?悉")
OF_SOME_PLACE = re.compile("自治区|[省市县区](?!场监)")
"""How an organ of a place begins that the text does not name: 省政府."""
_LONGEST_ADDRESS = 400  # characters
_HANDED_OUT = re.compile(
    "(?:(?<!关)于)?(?:[\\d〇一二三四五六七八九十]{4}年(?:[\\d一二三四五六七八九十]{1,3}月)?(?:[\\d一二三四五六七八九十]{1,3}日)?)?"
    "(?:联合|联文|共同)?(?:(?:印发|下发|发布|出台)(?:了|的)?|(?:起草|组织|研究){0,2}(?:制[定订]|编制|颁[发布]|公布)(?:实施)?[的了]|(?:组织)?(?:开展|发起)的)$"
    "|[\\d〇一二三四五六七八九十]{4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日$"
)
# 根据省财政厅《…办法》: what stands between such a word and a title issued it.
_LEADS_TO_ISSUERS = ("根据", "按照", "依据", "遵照", "执行", "落实", "贯彻", "转发", "批转")
# 《甲意见》（某号）和省财政厅《乙办法》
_AFTER_TITLE = re.compile("》(?:（[^（）]{2,36}）)?[、和]$")
_RESULTS = re.compile("(?:的)?(?:重大|首批|阶段性|最新|系列){0,3}(?:成果|进展)")
# 《国务院对确需保留的项目设定许可的决定》, 《财政部 税务总局公告》
_ENDS_ITS_ISSUERS = re.compile("对[^《》]{4,60}的(?:决定|批复)》?\\Z|(?:公告|通告)》?\\Z")
LAUNCHED = "部署"
"""The verb of those who launch a programme of their own."""
_CARRIES_OUT = ("开展", "发起")  # 甲、乙共同组织开展的《某行动计划》
TOLD_TO_LAUNCH = re.compile("部署(?:各|全国)")
"""How others are told to launch one: 部署各地开展…行动, 部署全国公安机关开展…."""
_DIGITS = {"两": 2} | {c: i for i, c in enumerate("零一二三四五六七八九十")}


@dataclass(frozen=True, slots=True)
class Issue:
    """One statement that agencies issue a policy; ``joint`` is the number in 等11部门, 0 without."""

    start: int
    end: int
    agencies: tuple[AgencyMention, ...]
    policy: PolicyMention | None
    joint: int
    verb: str

    @property
    def launches(self) -> bool:
        """Whether it says that they launch a programme or carry out one of their own, and not that they publish something."""
        return self.verb == LAUNCHED or self.verb.endswith(_CARRIES_OUT)

    @property
    def by_others(self) -> bool:
        """Whether others are told to launch the programme, or launch it too, so that no one of a name does."""
        return self.verb == LAUNCHED and not self.agencies


def number(word: str) -> int:
    """等八部门 -> 8, 等十三部门 -> 13, 等11部门 -> 11."""
    if word.isdigit():
        return int(word)
    if "十" not in word:
        return _DIGITS.get(word, 0)
    tens, _, ones = word.partition("十")
    return _DIGITS.get(tens, 1) * 10 + _DIGITS.get(ones, 0)


def may_issue(text: str, start: int, end: int, agencies: Sequence[AgencyMention]) -> bool:
    """Whether an agency and a verb of issuing stand in ``text[start:end]``, without which nobody issues anything."""
    return bool(starting_in(agencies, start, end)) and _ISSUED.search(text, start, end) is not None


def find_issue(
    text: str, sentence: Sentence, agencies: Sequence[AgencyMention], policies: Sequence[PolicyMention]
) -> Issue | None:
    """The first statement in a sentence of a report that somebody issues something, None if there is none."""
    if not may_issue(text, sentence.start, sentence.end, agencies):
        return None
    here = starting_in(agencies, sentence.start, sentence.end)
    titles = starting_in(policies, sentence.start, sentence.end)
    for verb in _ISSUE_VERB.finditer(text, sentence.start, sentence.end):
        if any(p.start < verb.start() < p.end for p in titles):
            continue
        subject = [m for m in here if m.end <= verb.start()]
        group = _last_group(text, subject, verb.start())
        if not group:
            continue
        after = next((p for p in titles if p.start >= verb.end()), None)
        if after and (
            after.start - verb.end() > 24
            or re.search(
                r"[，；》]|适用|执行|落实|贯彻|要求|推广|(?:政策|措施|举措|方案)应对|关于修[改订]$",
                text[verb.end() : after.start],
            )
        ):
            after = None
        if after and _RESULTS.match(text, after.end):
            continue  # 发布“某工程”的阶段性成果
        if after is None and text.startswith("由", group[0].start - 1):
            continue  # 由省工信厅公布名单: what is to be done
        joint = _JOINT.search(text, group[-1].end, min(group[-1].end + 12, sentence.end))
        return Issue(
            group[0].start,
            after.end if after else verb.end(),
            tuple(group),
            after,
            number(joint.group(1)) if joint else 0,
            verb.group(),
        )
    return None


def approved_too(text: str, sentence: Sentence, policies: Sequence[PolicyMention]) -> PolicyMention | None:
    """What a sentence goes on approving whose organ the one before has named: 批准《乙标准》等10项行业标准外文版."""
    titles = starting_in(policies, sentence.start, sentence.end)
    approves = _APPROVES.match(text, sentence.start, sentence.end)
    return titles[0] if approves and titles and titles[0].start == sentence.start + 2 else None


def _last_group(text: str, agencies: Sequence[AgencyMention], verb: int) -> list[AgencyMention]:
    """The agencies joined by 、和会同 that stand last before the verb, if nothing but adverbs stands between."""
    group: list[AgencyMention] = []
    for mention in reversed(agencies):
        gap = text[mention.end : group[0].start] if group else text[mention.end : verb]
        gap = gap if group else _PRESS.sub("", gap)
        if not group and (
            len(gap) > 32
            or re.search(r"[。；]|获悉|了解到|介绍|消息|部署|要求|按照|根据|关于|解读|举行|精神|讲话|推动$", gap)
        ):
            return []
        if group and not _BETWEEN.match(gap):
            break
        group.insert(0, mention)
    return group


def before_title(text: str, policy: PolicyMention, agencies: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    """The agencies right before a cited title: 国务院《关于…》, 甲、乙等16部委《关于…》."""
    group: list[AgencyMention] = []
    handed_out = False
    if _RESULTS.match(text, policy.end) or (
        policy.rule != "policy.title" and "关于" in text[max(0, policy.start - 6) : policy.start]
    ):
        return ()  # 党中央、国务院关于“双创”国家战略的部署
    for mention in reversed(within(agencies, policy.start - 200, policy.start)):
        gap = text[mention.end : group[0].start if group else policy.start]
        handed_out = handed_out or (not group and _HANDED_OUT.search(gap) is not None)
        gap = gap if group else _HANDED_OUT.sub("", gap).removesuffix("关于")
        if not _BETWEEN.match(gap) or (not group and "，" in gap):
            break
        group.insert(0, mention)
    led_to = bool(group) and (
        text.endswith(_LEADS_TO_ISSUERS, 0, group[0].start)
        or (policy.rule == "policy.title" and _AFTER_TITLE.search(text, max(0, group[0].start - 40), group[0].start))
    )
    if policy.rule == "policy.strategy":
        led_to = False  # 为贯彻落实省委、省政府创新驱动发展战略: it is carried out, whoever has called for it
    return tuple(group) if led_to or handed_out or policy.name.startswith(("关于", "转发", "印发")) else ()


def behind_title(text: str, policy: PolicyMention, agencies: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    """The agencies behind a cited title that issue it: by their order, as 《某办法》（财政部 国家档案局令第79号）; on a day, as
    《某条例》（1988年4月28日国务院发布）; or because they are told to, as 原则同意《某规划》，由甲、乙印发并组织实施."""
    hits = (pattern.match(text, policy.end) for pattern in (_BY_ORDER, _ON_A_DAY, _HANDED_TO))
    return tuple(mention for hit in hits if hit for mention in within(agencies, *hit.span("organs")))


def answered(text: str, policy: PolicyMention, agencies: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    """The addressees of a reply, which wrote what it has received: 某省人民政府：\\n你省《关于…的请示》收悉."""
    your = _YOUR.search(text, max(0, policy.start - 12), policy.start)
    if your is None or not _RECEIVED.match(text, policy.end):
        return ()
    line = max(0, your.start() - _LONGEST_ADDRESS)
    colon = text.rfind("：", line, your.start())
    if colon < 0 or text[colon + 1 : your.start()].strip():
        return ()
    return tuple(within(agencies, max(line, text.rfind("\n", line, colon) + 1), colon))


def spelled_out(title: str, text: str, organs: Iterable[AgencyMention]) -> str:
    """A title with the organs that stand in front of it by their full names, where the text leaves out their place: 省政府
    关于… is 某省人民政府关于…."""
    for organ in organs:
        word, full = text[organ.start : organ.end], organ.agency.name
        if bare := OF_SOME_PLACE.match(word):
            place = full[: full.find(bare.group()) + bare.end()]
            title = title.replace(word, max(place + word[bare.end() :], full, key=len), 1)
    return title


def with_issuers(policy: PolicyMention, text: str, agencies: Sequence[AgencyMention]) -> PolicyMention:
    """The mention, its title ``spelled_out``."""
    if not OF_SOME_PLACE.match(policy.name):
        return policy
    title = spelled_out(policy.name, text, in_title(text, policy, agencies))
    return policy if title == policy.name else replace(policy, name=title, aliases=(policy.name,))


def in_title(text: str, policy: PolicyMention, agencies: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    """The agencies at the beginning of a title, before 关于, 转发 or what ends it: 《国务院办公厅关于…》, 《甲部 乙局公告》."""
    if text.startswith("关于", policy.start + text.startswith("《", policy.start)):
        return ()  # 关于贯彻某部关于…的通知
    places = (text.find(word, policy.start, policy.end) for word in ("转发", "批转", "印发", "关于"))
    cut = min((place for place in places if place > 0), default=-1)
    if cut < 0 and (decides := _ENDS_ITS_ISSUERS.search(text, policy.start, policy.end)):
        cut = decides.start()
    if cut < 0:
        return ()
    group: list[AgencyMention] = []
    for mention in starting_in(agencies, policy.start, cut):
        if mention.end <= cut:
            gap = text[group[-1].end if group else policy.start + 1 : mention.start]
            if not _BETWEEN.match(gap):
                return ()
            group.append(mention)
    if group and _OTHERS.sub("", text[group[-1].end : cut]).strip("：: "):
        return ()
    return tuple(group)
