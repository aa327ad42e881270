"""What an item of a report is about: the policy that it announces, or the organ whose meeting it tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.clauses import Sentence
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.issuing import (
    LAUNCHED,
    SEVERAL,
    TOLD_TO_LAUNCH,
    Issue,
    approved_too,
    find_issue,
    may_issue,
)
from kg.loaders.extract.layout import Block
from kg.loaders.extract.policies import PROGRAMMES, PolicyMention, genre
from kg.loaders.extract.policy_book import PolicyBook
from kg.loaders.extract.spans import starting_in, within

_MEETING = re.compile(
    r"(?:(?:党组|党委|机关)?[^，。；]{0,16}?|联合[^。；]{2,90}?(?:部门|单位)，?[^，。；]{0,16}?)(?:召开|举行)(?:了)?[^，。；]{0,30}(?:会议?|大会|座谈会|全会)"
)
_MEETS = re.compile("(?:召开|举行|主持)[^，。]{0,30}会")
_BEGINS = re.compile(r"(?:[^：。，]{0,20}：)?(?:20\d\d年)?(?:第?[一二三四五六七八九十]{1,4}届)?")
# 全国人大常委会立法工作会议6日在京举行: at the beginning, an organ's own.
_MEETING_HELD = re.compile(
    r"(?:第?[一二三四五六七八九十]{1,4}届)?(?:全国委员会)?(?:常委会|常务委员会)?(?:(?:第[^，。；、的]{1,6}次)?(?:[^，。；、的]{0,10}工作|常务|全体|主席)?会议|(?:第[^，。；、的]{1,6}次)?(?:双周|远程|专题)协商(?:座谈)?会)[^，。；]{0,20}(?:召开|举行|闭幕)"
)
# 全国民政工作会议召开，民政部部长作工作报告: the meeting of the organ whose head reports.
_NATIONAL_MEETING = re.compile("全国[^，。；]{2,20}工作(?:视频|电视电话)?会议")
_HEAD_REPORTS = re.compile(
    "(?:党组书记|党委书记|[^，。；]{0,4}[部局署行院]长|主任)[^，。；]{0,20}(?:作|出席(?:会议)?并)[^，。；]{0,8}(?:报告|讲话)"
)
_NOBODYS = re.compile("发布会|吹风会|记者会|纪念|庆祝|诞辰|周年|表彰")  # an occasion, and no meeting that decides
_LEADERS = re.compile("政治局|总理|国务委员")
_HELD_FOR = re.compile(r"(?:召开|举行|主持)(?:了)?(?:的)?(?:[一二三四五六七八九十]{1,4}届)?$")
_OWN_MEETING = re.compile(
    r"(?:党组|党委|常委会|党组理论学习中心组)?(?:常务|全体|专题|办公|扩大|党组|常委会|工作|学习|主席|委员长|第[\u4e00-\u9fff\d]+次){0,4}会(?![见谈晤])议?"
)
# 国务院以“…”为主题，进行第七次专题学习
_STUDIES = re.compile("[^。；\n]{0,80}?进行(?:了)?第[一二三四五六七八九十\\d]{1,3}次(?:集体|专题)学习")
# 交通运输部部长某某主持召开部务会: the organ's own, whoever presides.
_HEADS_OWN = re.compile(
    r"(?:党组|党委)?(?:书记|[部厅局委署行院主]长|主任|检察长)[^。；\n]{0,30}?主持召开(?:了)?(?:第[^，。；]{1,6}次|\d{4}年第[^，。；]{1,6}次)?"
    r"(?:[部厅局委署省市行院](?:党组|党委|务|长办公)|党组|党委|主任办公|行务|院务)(?:理论学习中心组)?(?:\(扩大\)|（扩大）|扩大|学习)?会"
)
# Somebody who is no agency (上海, 某新区) announces a titled policy.
_ANNOUNCES_TITLE = re.compile(r"(?<!推动)(?:印发|发布|出台|公布|推出|解读|日前制定|近日制定)[了的]?$")
_IS_ANNOUNCED = re.compile(
    r"(?:日前|近日|今天|昨天|明天|今起|明起|正式|对外|已|（[^（）]{1,12}）|向社会|编制|起|将?[于自][^，。]{2,12}起?){0,4}(?:获批|发布|出台|印发|公布|(?:施行|实施)(?!情况|以来|后|[一两三四五]))"
)
# An organ launches a programme: 民政部、财政部近日部署实施…计划.
_LAUNCHES = re.compile(
    r"(?:(?!会议|要求|关于|按照|根据|贯彻)[^。；\n]){0,60}?(?P<word>部署|启动|集中|联合(?=开展|实施)|(?<=部门)共同(?=开展|实施))(?:(?<=部署)(?:各|全国)[^，。；]{1,24}?(?=深入|开展|组织|实施|集中))?(?:在全国(?:范围内)?)?(?:(?:深化|深入|组织|联合|集中|全面){0,2}(?:开展|展开|实施|推进))?(?:为期[^，。]{1,6}的)?了?(?:20\d\d年)?“?"
)
# 日前，我国开展2026年清理整顿市场秩序专项行动: nobody is named.
_NATION_LAUNCHES = re.compile(
    "[。，\\n](?:日前|近日|今天|即日起)?我国(?:正式|集中|在全国)?(?:启动|部署|组织)?(?:开展|实施|启动|部署)\\Z"
)
_IS_LAUNCHED = re.compile("(?:日前|近日|今天|昨天|正式)?启动，(?:通过|将|重点|全面|严厉|聚焦|集中|着力)")
# 某部开展甲行动\n某部近日开展甲行动: the headline names it, too.
_HOLDS = re.compile("(?:日前|近日|今天|昨天|正式|将|（[^（）]{1,12}）){0,3}(?:组织)?(?P<word>开展|实施)")
_GOES_ON = re.compile("推进|深化|继续|再次|[未尚]")  # what has been launched before
_ENDS_HERE = re.compile("[，。；（）”、\\s]|$")  # 启动某行动五大工程 starts a part of it
_LAUNCH_WORDS = re.compile("部署|启动|集中")  # without one of these many hold an activity of some motto
_QUOTED = "policy.quoted-programme"
_OTHERS = re.compile("[各与和]|(?<!在)全国|地方|会同")
# A meeting that reviews a document orders what it says itself, not in the document's name.
_REVIEWED = re.compile(r"(?:审议|讨论|听取|研究|审议通过)[^ ，。\n]{0,60}$")
_PASSED = re.compile(
    "表决，?通过(?:了)?(?:(?:新修订的|修订后的)?(?:《[^《》\\n]{2,60}》[、和]?|[^，。；《》、和]{2,20}法[、和]|关于[^，。；《》、]{4,50}的决定[、和])){0,8}(?:新修订的|修订后的)?$"
)
_ADOPTED = re.compile(
    r"(?:(?:审议|讨论)(?:并)?(?:原则)?通过|(?:会议|闭幕会)通过|研究明确)(?:了)?(?:修订后的|新修订的)?(?:《[^《》\n]{2,60}》[、和]?(?:修订后的|新修订的)?){0,4}$"
)
# 决定将草案提请全国人大常委会审议: it is the parliament's to issue.
_SUBMITTED = re.compile("，(?:会议)?决定(?:将[^，。]{0,8})?提请全国人大")
# Laws, five-year plans and strategies stand in headlines as what is carried out.
_PRINCIPALS = ("policy.title", "policy.unbracketed-title", "policy.quoted-programme")
_VOTED_ON = ("policy.title", "policy.law", "policy.new-rule")
# 《生物多样性公约》第十五次缔约方大会 is a conference.
_OCCASION = re.compile(
    "第[^，。]{1,8}[次届]|缔约|(?:工作)?(?:大会|会议|座谈|部署会|推进会|动员会|启动会)|(?:发表|签[署订]|颁布|施行|实施)[^，。]{1,6}周年|草案稿|（?征求意见稿|白皮书|蓝皮书|绿皮书"
)
# 2021年9月，国务院发布《甲方案》: so a report tells what was issued before.
_IN_A_YEAR = re.compile(r"(?:[^，。：\n]{2,14}：)?20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?，")
_NOT_OURS = ("declaration", "treaty", "bill")
# Genres of what nobody is ordered by.
_NO_ORDERS = ("report", *_NOT_OURS)
# A story from many places tells what goes on there; what it tells after naming a policy is not that policy's.
_FEATURE = re.compile("【|各地|多地|各方")
_SUFFIX = re.compile("（[^（）]*）$")  # …行动方案（2026—2028年）
# 联合出台文件, 发布18条支持养老服务的举措.
_ANY_KIND = re.compile(r"(?:了)?(?:文件|新规)(?=，)|\d{1,3}[条项][^，。；《》]{0,24}(?:措施|举措)(?=，)")
# 发布两部新规, which the headline names.
_SEVERAL = re.compile(r"[两二三四五\d][部项个份](?:新规|办法|规定|文件|政策|条例|标准)")
# 甲印发通知，部署开展…行动: the notice is that of the programme.
_NOTICE_OF = re.compile(
    "(?:[^，。]{0,6}(?:通知|意见|文件))，(?:决定|将|共同|联合|部署|组织|在全国|集中){0,3}(?:开展|实施|启动)(?:为期[^，。]{1,6}的)?“?"
)
# 印发通知，支持…: a notice without a name.
_UNTITLED = re.compile("[^，。《》]{0,4}(?:通知|文件)，")
# 印发《意见》，提出…: a name that the report does not give.
_KIND_ALONE = re.compile(
    "了?《(?P<kind>(?:指导|实施)?意见|通知|(?:实施|行动|工作)?方案|办法|规定|(?:若干)?措施|行动计划)》(?=[，。]|提出|要求|明确|指出|强调|规定)"
)
_SO_MANY_MORE = re.compile(f"等{SEVERAL}(?:部门|单位)?")
_ISSUED_ALONE = re.compile("(?:印发|发布|出台|公布|下发|发出)" + _KIND_ALONE.pattern)
# A report is about what its headline or its first paragraphs announce; later it only tells of other policies.
_LEAD_BLOCKS = 3
_LEAD = 600  # characters of a paragraph: a crawl has run several together into a longer one
_POST_AFTER = re.compile(r"(?:常委|委员|总书记|书记|主席|副|部长|总理|秘书长|成员|主任|局长|厅长|省长|市长|、)")


class Item(NamedTuple):
    """One of the items of a report: its blocks, and the policy that it is about, if any."""

    start: int
    end: int
    blocks: tuple[Block, ...]
    principal: str | None = None

    @property
    def title_end(self) -> int:
        """Where its headlines end; where it begins if it has none."""
        return max((block.end for block in self.blocks if block.kind == "title"), default=self.start)


class Subject(NamedTuple):
    """``issued``: the statement that issues the item's policy; ``meeting``: the organ that meets, with its node id,
    where the item is about no policy; ``feature``: a story from many places."""

    issued: Issue | None
    meeting: tuple[str, AgencyMention] | None
    feature: bool


def find_subject(
    draft: Draft, item: Item, agencies: Sequence[AgencyMention], policies: Sequence[PolicyMention], book: PolicyBook
) -> Subject:
    """Read who issues what in an item, and make the policy that the item is about the book's principal."""
    text = draft.text
    title_end = item.title_end
    in_title = [
        p
        for p in starting_in(policies, item.start, title_end)
        if p.end <= title_end
        and p.rule in _PRINCIPALS
        and genre(p.name) not in _NOT_OURS
        and not _OCCASION.match(text, p.end)
        and not _REVIEWED.search(text[max(item.start, p.start - 64) : p.start])
    ]
    feature = _FEATURE.search(text, item.start, title_end) is not None
    meets = not in_title and _MEETS.search(text, item.start, title_end) is not None
    issued = _issues(draft, item, agencies, policies, in_title, book, feature=feature, meets=meets)
    if issued is None and len(in_title) == 1:
        book.principal = book.mention(in_title[0])
    for policy in () if in_title else starting_in(policies, item.start, title_end):
        if policy.rule == "policy.nested-title" and text.startswith("的说明", policy.end):
            book.mention(policy)  # 《关于〈甲建议〉的说明》 says of 《建议》 what is in it
    if issued is None and book.principal is None and not feature and not meets:
        announced = next(
            (
                p
                for p in starting_in(policies, title_end, item.end)
                if p.rule in _PRINCIPALS[:2]
                and genre(p.name) not in _NO_ORDERS
                and not _OCCASION.match(text, p.end)
                and not _long_ago(text, p.start)
                and not any(block.start + _LEAD < p.start < block.end for block in item.blocks)
                and (
                    _ANNOUNCES_TITLE.search(text[p.start - 5 : p.start])
                    or (p.rule == "policy.title" and _IS_ANNOUNCED.match(text, p.end))
                    or _introduces(text, title_end, p)
                )
            ),
            None,
        )
        if announced is not None:
            book.principal = book.mention(announced)
    if (issued is None or (issued.policy is None and book.principal is None)) and not feature:
        first = text.find("。", title_end)
        launched = starting_in(policies, title_end, item.end)
        if issued:  # 启动“甲行动”，发布多项措施
            since = text.rfind("。", title_end, issued.start)
            launched = [p for p in launched if p.start < first or since < p.start < issued.end]
        headline = text[item.start : title_end]
        issued = _launch(draft, launched, agencies, book, first, headline) or issued
    meeting = _meeting_of(draft, item, agencies, title_end) if book.principal is None else None
    if meeting is not None:
        _adopts(draft, item, meeting[0], policies, book)
    return Subject(issued, meeting, feature)


def _introduces(text: str, start: int, policy: PolicyMention) -> bool:
    """Whether the first sentence of a report gives the policy the short name that the rest calls it by: 转发了甲、乙
    《…意见》（以下简称《意见》）; at a press conference it is what the host speaks about."""
    if not text.startswith("（以下简称《", policy.end) or text.find("。", start, policy.start) >= 0:
        return False
    return _NOBODYS.search(text, start, policy.start) is None


def _issues(
    draft: Draft,
    item: Item,
    agencies: Sequence[AgencyMention],
    policies: Sequence[PolicyMention],
    in_title: list[PolicyMention],
    book: PolicyBook,
    *,
    feature: bool,
    meets: bool,
) -> Issue | None:
    """Read who issues what, in every sentence; returns the statement that the report is about."""
    text = draft.text
    main: Issue | None = None
    launched = [p for p in starting_in(policies, item.start, item.title_end) if p.rule in PROGRAMMES]
    for place, block in enumerate(item.blocks):
        if block.kind == "boilerplate" or not may_issue(text, block.start, block.end, agencies):
            continue
        for sentence in draft.sentences(block.start, block.end):
            issue = find_issue(text, sentence, agencies, policies)
            if issue is None:
                if main and (another := approved_too(text, sentence, policies)):
                    _relate(draft, main, book.mention(another), sentence, "批准")
                continue
            policy = issue.policy
            if policy and policy.rule == "policy.strategy" and text.find("《", issue.start, policy.start) >= 0:
                policy = None  # 印发通知 将《贯彻中央八项规定精神的成效》列入…: what a title is about
            if policy is None and len(in_title) == 1 and main is None and _same_kind(text, issue, in_title[0]):
                policy = in_title[0]
            policy = policy or _named_below(text, issue, sentence, block, policies)
            if policy is None and main is None and len(launched) == 1 and _UNTITLED.match(text, issue.end):
                policy = launched[0]  # 甲部门启动实施某行动\n甲印发通知，支持…
            unnamed = None if in_title or main or policy else _KIND_ALONE.match(text, issue.end)
            if unnamed and _alone(text, item, block, issue) and book.called(unnamed["kind"]) is None:
                node = _of_its_kind(draft, issue, unnamed, book)
                _relate(draft, issue, node, sentence, issue.verb)
                book.principal = book.principal or node
            if policy is None:
                main = main or (issue if block.kind != "title" else None)
                for title in in_title if _SEVERAL.match(text, issue.end) else ():
                    _relate(draft, issue, book.mention(title), sentence, issue.verb)
                continue
            node = book.mention(policy)
            if issue.joint:
                draft.add(node, joint_issuers=issue.joint)
            for issued in (node, *(book.mention(other) for other in _beside(text, policy, policies))):
                _relate(draft, issue, issued, sentence, issue.verb)
            approves = issue.verb.endswith("批准")  # what a standard says is in the standard
            orders = (
                not approves
                and not _long_ago(text, policy.start)
                and genre(policy.name) not in _NO_ORDERS
                and not _OCCASION.match(text, policy.end)
            )
            leads = place <= (1 if meets else _LEAD_BLOCKS) and sentence.start <= block.start + _LEAD
            if leads and not feature and orders:
                book.principal = book.principal or node
            if block.kind != "title" and (node == book.principal or approves) and (main is None or main.policy is None):
                main = issue
    return main


def _alone(text: str, item: Item, block: Block, issue: Issue) -> bool:
    """Whether a paragraph begins with the statement, and it is the only one of the report that issues something by its kind."""
    begins = block.kind != "title" and text.find("。", block.start, issue.start) < 0
    return begins and len(_ISSUED_ALONE.findall(text, item.start, item.end)) == 1


def _of_its_kind(draft: Draft, issue: Issue, unnamed: re.Match[str], book: PolicyBook) -> str:
    """The policy that a report calls by its kind alone (甲部、乙部等七部门印发《意见》), named by its issuers."""
    text = draft.text
    others = _SO_MANY_MORE.match(text, issue.agencies[-1].end)
    issuers = "、".join(mention.agency.name for mention in issue.agencies)
    name = issuers + (others.group() if others else "") + unnamed["kind"]
    said = {"genre": genre(name)} | ({"joint_issuers": issue.joint} if issue.joint else {})
    evidence = draft.evidence(*unnamed.span("kind"), "policy.title")
    # the next notice of the same organs is another
    node = draft.node("Policy", name, evidence, scope=(draft.id,), aliases=(unnamed["kind"],), properties=said)
    book.name_short(unnamed["kind"], node)
    return node


def _relate(draft: Draft, issue: Issue, policy: str, sentence: Sentence, verb: str) -> None:
    """Those of a statement issue a policy, as the sentence says with the verb."""
    evidence = draft.evidence(sentence.start, sentence.end, "issues.report", verb)
    for mention in issue.agencies:
        draft.relate(draft.agency(mention), "ISSUES", policy, evidence)


def _long_ago(text: str, place: int) -> bool:
    """Whether the sentence that names a policy there begins with a year, as accounts of what was issued before do."""
    since = max(text.rfind("。", 0, place), text.rfind("\n", 0, place)) + 1
    told = _IN_A_YEAR.match(text, since)
    if told is None:
        return False
    return "日" not in told.group() or text.find("。", 0, since) >= 0  # with the day, the first sentence is news


def _beside(text: str, policy: PolicyMention, policies: Sequence[PolicyMention]) -> list[PolicyMention]:
    """The other titles of a row that is issued together: 印发《甲标准》和《乙方案》."""
    row = []
    place = policy.end
    for other in starting_in(policies, policy.end, policy.end + 200):
        if other.rule != "policy.title" or text[place : other.start] not in ("", "、", "和", "及", "与", "以及"):
            break
        row.append(other)
        place = other.end
    return row


def _named_below(
    text: str, issue: Issue, sentence: Sentence, block: Block, policies: Sequence[PolicyMention]
) -> PolicyMention | None:
    """What an unnamed notice sets up (印发通知，部署开展…行动), or the title that the next sentence begins with."""
    for policy in starting_in(policies, issue.end, block.end):
        if policy.rule == "policy.title" and policy.start > sentence.end:
            begins = text[sentence.end : policy.start] == "。" and not issue.policy
            return policy if begins and _same_kind(text, issue, policy) else None
        if policy.rule in PROGRAMMES and _NOTICE_OF.fullmatch(text, issue.end, policy.start):
            return policy
    return None


def _launch(
    draft: Draft,
    policies: Sequence[PolicyMention],
    agencies: Sequence[AgencyMention],
    book: PolicyBook,
    first: int,
    headline: str,
) -> Issue | None:
    """Where organs launch the programme that the item is about; a meeting that decides on one orders in its own name. One
    that nobody named launches is the principal, too, where the first sentence, which ends at ``first``, says so."""
    text = draft.text
    for policy in policies:
        if policy.rule not in PROGRAMMES:
            continue
        before = within(agencies, policy.start - 90, policy.start)
        launches = _LAUNCHES.fullmatch(text, before[-1].end, policy.start) if before else None
        if before and before[-1].agency.rule == "foreign":
            continue  # 中国公安部、某国公安部启动专项联合行动
        if before and launches is None and policy.start < first and policy.name in headline:
            launches = _HOLDS.fullmatch(text, before[-1].end, policy.start)
        told = launches is not None and TOLD_TO_LAUNCH.search(launches.group()) is not None
        if told and policy.start >= first:
            continue  # 日前，教育部部署各地开展“百日冲刺”行动, in a report of what one of them does
        if launches and (policy.rule != _QUOTED or _LAUNCH_WORDS.search(launches.group())):
            node = book.mention(policy)
            book.principal = book.principal or node
            others = _OTHERS.search(text, before[-1].end, policy.start)
            own = () if others else _side_by_side(text, before)
            new = (
                _GOES_ON.search(launches.group()) is None
                and _ENDS_HERE.match(text, policy.end) is not None
                and not text.endswith(("以来，", "年来，"), 0, before[0].start)
            )
            many = len(own) > 1 or text.startswith("等", before[-1].end)
            if own and new and (many or "启动" in launches.group()):
                evidence = draft.evidence(own[0].start, policy.end, "issues.launched", launches["word"])
                for mention in own:
                    draft.relate(draft.agency(mention), "ISSUES", node, evidence)
            return Issue(policy.start, policy.end, own, policy, 0, LAUNCHED) if node == book.principal else None
        by_nobody = _NATION_LAUNCHES.search(text, max(0, policy.start - 30), policy.start)
        if policy.start < first and (by_nobody or _IS_LAUNCHED.match(text, policy.end)):
            book.principal = book.principal or book.mention(policy)
            return None
    return None


def _side_by_side(text: str, agencies: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    """The last of the agencies with those before it in the same row; of 甲会同乙、丙 the first."""
    row = list(agencies[-1:])
    for mention in reversed(agencies[:-1]):
        between = text[mention.end : row[0].start]
        if between == "会同":
            return (mention,)
        if between not in ("、", "和", "与"):
            break
        row.insert(0, mention)
    return tuple(row)


def _adopts(draft: Draft, item: Item, organ: str, policies: Sequence[PolicyMention], book: PolicyBook) -> None:
    """What an organ's meeting adopts is issued by the organ; laws are by the parliament, which passes them by a vote."""
    parliament = draft.name_of(organ).startswith("全国人")
    for policy in starting_in(policies, item.start, item.end):
        before = draft.text[max(0, policy.start - 160) : policy.start]
        may_adopt = policy.rule in _PRINCIPALS[:2] and genre(policy.name) != "law"
        hit = _ADOPTED.search(before) if may_adopt else None
        adopted = hit is not None and not before.endswith("全会", 0, hit.start())  # whose meeting only tells of it
        passed = parliament and policy.rule in _VOTED_ON and _PASSED.search(before)
        if (adopted and not _SUBMITTED.match(draft.text, policy.end)) or passed:
            evidence = draft.evidence(policy.start, policy.end, "issues.adopted", "审议通过")
            draft.relate(organ, "ISSUES", book.mention(policy), evidence)


def _same_kind(text: str, issue: Issue, title: PolicyMention) -> bool:
    """发布方案 (or 文件, 新规, 12条举措) in the text, 《…工作方案》 in the headline."""
    if not genre(title.name):
        return False
    after = text[issue.end : issue.end + 8]
    kind = _SUFFIX.sub("", title.name)[-2:]
    return kind in after or _ANY_KIND.match(text, issue.end) is not None


def _meeting_of(
    draft: Draft, item: Item, agencies: Sequence[AgencyMention], title_end: int
) -> tuple[str, AgencyMention] | None:
    """The organ whose own meeting is reported: 民政部召开…大会, 主持召开国务院常务会议."""
    text = draft.text
    headlines = sum(block.kind == "title" for block in item.blocks)
    for block in item.blocks[: max(headlines, 1) + 3]:
        for mention in starting_in(agencies, block.start, block.end):
            jointly = (
                text.startswith(("、", "和"), mention.start - 1) and "大会" in text[mention.end : mention.end + 60]
            )
            visited = text.startswith("机关", mention.end) and text[mention.start - 1] in "在到"
            if mention.agency.name.endswith(("新闻办公室", "主席团")) or jointly or visited:
                # A press conference is not the meeting of its host, nor a celebration that several hold; a presidium hears
                # what others propose.
                continue
            before = text[max(block.start, mention.start - 8) : mention.start]
            if _HELD_FOR.search(before) and _OWN_MEETING.match(text, mention.end):
                return draft.agency(mention), mention
            if _HEADS_OWN.match(text, mention.end, block.end) and not _LEADERS.search(text, block.start, mention.start):
                return draft.agency(mention), mention
            if _STUDIES.match(text, mention.end, block.end):
                return draft.agency(mention), mention
            held = _MEETING.match(text, mention.end, min(block.end, mention.end + 140))
            begins = _BEGINS.fullmatch(text, block.start, mention.start) is not None
            own = _MEETING_HELD.match(text, mention.end, block.end) if begins else None
            held = held or own
            if held and _NOBODYS.search(text, held.start(), held.end() + 4):
                continue
            if held and (own or mention.start >= title_end) and not _POST_AFTER.match(text, mention.end):
                return draft.agency(mention), mention
            reports = _HEAD_REPORTS.match(text, mention.end, block.end) is not None
            if (
                reports
                and _NATIONAL_MEETING.search(text, block.start, block.end)
                and not _LEADERS.search(text, block.start, block.end)
            ):
                return draft.agency(mention), mention
    return None
