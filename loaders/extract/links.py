"""How policies stand to each other and to places: what one carries out, what it cites, where it applies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.clauses import sentences
from kg.loaders.extract.cues import Cued
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.issuing import answered, before_title, behind_title, in_title
from kg.loaders.extract.policies import PolicyMention
from kg.loaders.extract.policy_book import PolicyBook
from kg.loaders.extract.sought import Sought
from kg.loaders.extract.spans import starting_in, within
from kg.loaders.extract.titles import MADE_PUBLIC
from kg.model import Evidence

_PURPOSE = Cued(
    r"(?:(?<=[。，；：\n、 　])|^)(?:为|为了|为进一步|为深入|为全面|以)?(?:深入|全面|认真|进一步|切实|更好|坚决|有效|锲而不舍|学习){0,2}(?:贯彻落实|贯彻|落实|执行|深入实施|实施)(?!.{0,6}情况)|(?:(?<=[。，；：\n 　])|^)(?:根据|按照|依据|依照|遵照)"
)
# 省民政厅《关于甲的通知》（某号）、《关于乙的通知》 are both that organ's; a 条例 beside them is not.
_NEXT_TITLE = re.compile("(?:（[^（）]{2,36}）)?[、和及与]?")
# A plan whose title says what it is to carry out: 《贯彻实施〈国家标准化发展纲要〉行动计划》.
_CARRIES_OUT = re.compile(r"(?:贯彻落实|贯彻实施|贯彻|落实|实施)(?:〈[^〈〉]*〉[、和及]{0,2})*$")
# 深入实施“宽带中国”战略, 按照国务院办公厅《甲意见》要求: what the body of a document says that it carries out, before the
# first title of a row. Organs may stand between, and 新修订的.
_CARRYING = re.compile(
    "(?P<word>(?:深入|扎实|持续|全面|认真|坚定|加快|大力|积极|严格)?(?:(?:推进|贯彻|组织|推动)?(?:实施|贯彻落实|落实|贯彻执行)|(?:协同)?推进|贯彻|根据|按照|依据|依照|遵照)(?!情况))"
    "(?P<by>[^，。；：《》“”\\n]{0,80})$"
)
# A strategy or programme is also pursued (推进), a title is not.
_PURSUED = ("policy.strategy", "policy.quoted-programme", "policy.invoked-programme")
# 现将《甲意见》各项任务明确如下, 为抓好《甲方案》实施, 《甲决定》对改革作出了部署: its tasks are taken up.
_ITS_TASKS = re.compile(
    "(?:（[^（）]{2,40}）)?(?:的)?(?:(?P<word>(?:各项|主要|重点)任务(?:分工)?|转发(?=给?你们)|实施，|贯彻落实工作)|对[^，。；《》]{2,90}(?:作出|提出)了?[^，。；]{0,8}(?:部署|要求))"
)
_NEAR = 160  # characters behind a title
# 《甲意见》，对治理作出部署。为落实相关要求，…
_ITS_DEMANDS = re.compile(
    "[^。《》]{0,120}(?:部署|要求)。(?P<word>为(?:认真|深入|全面|切实)?(?:贯彻)?落实)(?:相关|有关|上述|这一|这些|文件)(?:要求|部署|精神)"
)
# A report on an inspection lists what it is based on.
_BASES = Sought(r"(?:检查|编制|编写|制定|政策|法律|评估)依据：?\n(?P<list>(?:[^\n《》]{0,12}《[^\n]{2,160}\n){1,20})")
_BESIDE_ORGANS = re.compile(
    "[、和及与 　]|以及|国家|好|关于(?:印发|转发)?|印发的?|新?修[订改]后?的|新?制定的|中共|我[国省市]|下发的|（[^（）]*）"
)
_DETAILS = re.compile("(?:中华人民共和国)?(.{2,40}(?:法|条例))(?:实施|施行)(?:条例|细则|办法|规定)(?:（[^（）]*）)?")
# 《甲方案》、《乙方案》已经同意，现印发给你们: several plans under one notice.
_HANDED_OUT = Sought(
    r"(?:^|\n|现将|制定了|[制拟]定的|编制的)(?P<row>《[^《》\n]{4,80}》(?:[、和及]{0,2}《[^《》\n]{4,80}》){1,6})[^。\n]{0,60}印发(?:给?你们|，请)"
    f"|{MADE_PUBLIC % 1}",
    re.MULTILINE,
)
# 现批准《甲方法》等四项标准为国家环境保护标准, and below, one a line: 一、《甲方法》（HJ 1151-2020）
_STANDARDS = Sought(
    r"现批准(?P<row>(?:《[^《》\n]{4,80}》[、和]?){1,8})(?:等[^，。《》\n]{1,8}项[^，。《》\n]{0,4})?为国家[^，。《》\n]{2,12}标准"
)
_STANDARD_LISTED = re.compile(r"[一二三四五六七八九十\d]{1,3}[、.．]\s*")
_ABOLISHED = re.compile("废止|停止")  # behind which those are listed that are not in force any more
_STANDARD_CODE = re.compile("（(?:HJ|GB|DB)")
_END_OF_PURPOSE = re.compile(
    r"(?:批准(?=《)|(?:组织|研究)起草|制定|(?<!关于)印发(?!的)|提出|现就|现将|通知如下|决定(?!的)|经.{1,20}同意|联合印发(?!的)|发布|作出(?:具体|明确)?规定)"
)


# 《甲办法》（某号）同时废止, 在《甲意见》基础上: what the document comes after.
_REPLACED = re.compile(
    "(?:（[^（）\n]{2,40}）)?(?:[、和及]{0,2}《[^《》\n]{2,80}》(?:（[^（）\n]{2,40}）)?){0,6}(?:同时|即行|自行|相应)?(?:废止|停止执行)"
    "|(?P<revised>(?:（[^（）\n]{2,40}）)?(?:的?基础上|进行(?:了)?(?:修[订改]|完善)))"
)
_FOR_NOW = re.compile("（?(?:暂行|试行)）?")
# 关于贯彻《甲条例》的通知 carries out what its title names, 关于批准《甲大纲》的通知 does not.
_CARRIED_IN_TITLE = re.compile("(?:贯彻|落实|执行|实施|转发|批转)(?:好)?[^《》〈〉]{0,30}[《〈]?$")
_CARRIED_BEHIND = re.compile("[》〉]?的?(?:实施|贯彻|落实)")  # 关于《甲意见》的实施意见
_ACTED_ON = re.compile("(?:[《〈]|批准|修改|修订|修正|废止|停止执行|征求|发布|公布)$")


def _approved(text: str, preamble_end: int) -> tuple[range, range]:
    """Where the standards stand that an announcement approves: in its sentence, and in the list below it."""
    hit = _STANDARDS.search(text, 0, preamble_end)
    if hit is None:
        return range(0), range(0)
    stop = _ABOLISHED.search(text, hit.end())
    return range(*hit.span("row")), range(hit.end(), stop.start() if stop else len(text))


def _is_line_of_a_list(text: str, mention: PolicyMention) -> bool:
    """Whether a title stands behind its number in a line of its own, with the code of a standard."""
    line = text.rfind("\n", 0, mention.start) + 1
    numbered = _STANDARD_LISTED.fullmatch(text, line, mention.start)
    return numbered is not None and _STANDARD_CODE.match(text, mention.end) is not None


def link_policies(
    draft: Draft,
    agencies: Sequence[AgencyMention],
    policies: Sequence[PolicyMention],
    book: PolicyBook,
    principals: Sequence[tuple[int, int, str | None]],
    preamble_end: int,
    *,
    is_report: bool,
) -> None:
    """Add every mentioned policy with its issuers, and relate the policy that a passage is about to the others in it.

    ``principals`` are the passages, each (start, end, its policy). What stands after 为贯彻落实, 根据 … before ``preamble_end`` is what the principal implements; the rest it cites.
    """
    text = draft.text
    related = any(node for _, _, node in principals) and len(policies) > 0
    purposes = _purposes(text, preamble_end, policies, is_report=is_report) if related else []
    carried = _carried_out(text, policies, agencies, is_report=is_report) if related else {}
    handed_out = None if is_report else _HANDED_OUT.search(text, 0, preamble_end)
    approved, listing = (range(0), range(0)) if is_report else _approved(text, preamble_end)
    before: tuple[AgencyMention, ...] = ()
    reporting: tuple[AgencyMention, ...] = ()
    last = 0
    found: dict[tuple[str, str, str], list[Evidence]] = {}
    replaced: set[tuple[str, str]] = set()
    whole = "", 0  # the title in which others stand
    for mention in policies:
        named = before_title(text, mention, agencies) or answered(text, mention, agencies)
        inside = in_title(text, mention, agencies)
        node = book.mention(mention, {m.agency.name for m in inside or named})
        listed = mention.start > last and mention.name.startswith("关于")
        listed = listed and _NEXT_TITLE.fullmatch(text, last, mention.start) is not None
        nested = mention.rule == "policy.nested-title"
        if text[last : mention.start] == "，" and text.endswith("报告", 0, last):
            named = named or reporting  # 审议国务院关于甲的报告，关于乙的报告
        reporting = inside or named
        before = before if nested else named or (before if listed and not inside else ())
        last = max(last, mention.end)
        for agency in (*(named if nested else before), *inside, *behind_title(text, mention, agencies)):
            start, end = min(agency.start, mention.start), max(agency.end, mention.end)
            evidence = draft.evidence(start, end, "issues.cited", text[agency.start : agency.end])
            draft.relate(draft.agency(agency), "ISSUES", node, evidence)
        if not nested:
            whole = node, mention.start
        elif hit := _CARRIES_OUT.search(text, whole[1], mention.start):
            evidence = draft.evidence(hit.start(), mention.end, "implements.purpose", hit.group())
            found.setdefault((whole[0], "IMPLEMENTS", node), []).append(evidence)
            continue
        principal = next((node for a, b, node in principals if a <= mention.start < b), None)
        if principal is None or node == principal:
            continue
        own, name = draft.name_of(principal), draft.name_of(node)
        said: tuple[int, int, str] | None = None
        kind = "row" if handed_out and handed_out["row"] else "lists"
        if handed_out and mention.start in range(*handed_out.span(kind)) and mention.rule == "policy.title":
            said = handed_out.start(kind), handed_out.end(), "印发" if kind == "row" else "公告"
        elif mention.start in approved or (mention.start in listing and _is_line_of_a_list(text, mention)):
            said = mention.start, mention.end, "批准"
        elif own.endswith(f"标准《{mention.name}》"):  # 关于发布国家标准《甲要求》的公告
            said = mention.start, mention.end, "标准"
        if said:
            evidence = draft.evidence(*said[:2], "issues.title", said[2])
            for issuer in draft.sources("ISSUES", principal):
                draft.relate(issuer, "ISSUES", node, evidence)
            continue
        span = (
            carried.get(mention.start)
            or _taken_up(text, mention, preamble_end)
            or next(((a, b, word) for a, b, word in purposes if a <= mention.start < b), None)
        )
        if "转发" in own and own.endswith(name):
            span = (mention.start, mention.end, "转发")
        elif f"实施{name}" in own or name == _detailed(own):  # 关于实施就业优先战略的意见
            span = (mention.start, mention.end, "实施")
        comes_after = _REPLACED.match(text, mention.end)
        pursued = mention.start in carried or text.endswith(("落实", "贯彻", "执行", "实施"), 0, mention.start)
        if comes_after and comes_after["revised"] and pursued:
            comes_after = None  # 在落实《甲意见》的基础上
        if comes_after or _acted_on(own, {name, mention.name}):
            replaced.add((principal, node))
        evidence = draft.evidence(mention.start, mention.end, "cites.mention")
        found.setdefault((principal, "CITES", node), []).append(evidence)
        if span:
            evidence = draft.evidence(span[0], max(span[1], mention.end), "implements.purpose", span[2])
            found.setdefault((principal, "IMPLEMENTS", node), []).append(evidence)
    for (principal, kind, node), places in found.items():
        carries_out = (principal, "IMPLEMENTS", node) in found and (principal, node) not in replaced
        for evidence in places if carries_out == (kind == "IMPLEMENTS") else ():
            draft.relate(principal, kind, node, evidence)
    _link_details(draft)


def _acted_on(own: str, names: set[str]) -> bool:
    """Whether a title names another policy as what it approves, publishes or amends, or is that of its later version."""
    if any(_FOR_NOW.sub("", own) == _FOR_NOW.sub("", name) for name in names):
        return True
    places = [own.partition(name) for name in names if name in own]
    carried = any(_CARRIED_IN_TITLE.search(front) or _CARRIED_BEHIND.match(behind) for front, _, behind in places)
    return not carried and any(_ACTED_ON.search(front) for front, _, _ in places)


def _link_details(draft: Draft) -> None:
    """Rules that nothing in the text is about carry out the law that they detail, too, where the text names both."""
    by_name = {draft.name_of(node): node for node in draft.of_label("Policy")}
    for name, node in by_name.items():
        if law := by_name.get(_detailed(name)):
            said = draft.evidence_of(node)[0]
            evidence = draft.evidence(said.start, said.end, "implements.purpose", "实施")
            draft.relate(node, "IMPLEMENTS", law, evidence)


def _detailed(name: str) -> str:
    """The law that a rule of that name details: 增值税法 for 增值税法实施条例; '' for any other name."""
    details = _DETAILS.fullmatch(name)
    return details[1] if details else ""


def _purposes(text: str, end: int, policies: Sequence[PolicyMention], *, is_report: bool) -> list[tuple[int, int, str]]:
    """Where a preamble says what is carried out: from 为贯彻落实 or 根据 to where the document's own act begins.

    In a report that act must stand in the same sentence; else it is not the policy but a speaker that carries out."""
    spans = []
    for sentence in sentences(text, 0, end):
        opening = _PURPOSE.search(text, sentence.start, sentence.end)
        if opening:
            named = starting_in(policies, 0, sentence.end)
            stops = (
                hit.start()
                for hit in _END_OF_PURPOSE.finditer(text, opening.end(), sentence.end)
                if not any(p.start < hit.start() < p.end for p in named)
            )
            stop = next(stops, 0 if is_report else sentence.end)
            if stop:
                spans.append((opening.start(), stop, opening.group()))
    return spans


def _taken_up(text: str, mention: PolicyMention, preamble_end: int) -> tuple[int, int, str] | None:
    """Where a preamble tells of another policy and then that it is to be carried out: 国务院印发《甲意见》，作出部署。为落实相关
    要求，…."""
    end = min(preamble_end, mention.end + _NEAR)
    hit = _ITS_DEMANDS.match(text, mention.end, end) if mention.end < end else None
    return (mention.start, hit.end(), hit["word"]) if hit else None


def _carried_out(
    text: str, policies: Sequence[PolicyMention], agencies: Sequence[AgencyMention], *, is_report: bool
) -> dict[int, tuple[int, int, str]]:
    """By where its mention begins, what a document says that it carries out: the (start, end) of the row that says so and
    its verb. In a report others may be said to carry it out, and only titles count that say it themselves."""
    found: dict[int, tuple[int, int, str]] = {}
    for bases in () if is_report else _BASES.finditer(text):
        for mention in within(policies, *bases.span("list")):
            found[mention.start] = bases.start(), mention.end, "依据"
    begin, end, word = 0, -1, ""
    for mention in policies:
        if mention.start < end:
            continue
        hit = None if is_report else _carrying(text, mention, agencies)
        if hit:
            begin, word = hit.start(), hit["word"]
        elif not is_report and (tasks := _ITS_TASKS.match(text, mention.end)):
            begin, word = mention.start, tasks["word"] or "部署"
        elif end < 0 or not (end <= mention.start < end + 80 and _only_organs(text, end, mention.start, agencies)):
            end = -1
            continue
        end = mention.end
        found[mention.start] = begin, end, word
    return found


def _carrying(text: str, mention: PolicyMention, agencies: Sequence[AgencyMention]) -> re.Match[str] | None:
    """What says right before a title that it is carried out; of 实施方案根据…《甲》 the last word counts."""
    start = max(0, mention.start - 100)
    while hit := _CARRYING.search(text, start, mention.start):
        pursued = not hit["word"].endswith("推进") or mention.rule in _PURSUED
        if pursued and _only_organs(text, *hit.span("by"), agencies):
            return hit
        start = hit.start() + 1
    return None


def _only_organs(text: str, start: int, end: int, agencies: Sequence[AgencyMention]) -> bool:
    """Whether nothing but organs stands in ``text[start:end]``, and what joins them to a title."""
    words, place = "", start
    for mention in within(agencies, start, end):
        words += text[place : mention.start]
        place = mention.end
    return not _BESIDE_ORGANS.sub("", words + text[place:end])
