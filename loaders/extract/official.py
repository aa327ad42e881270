"""An official document read from its own layout: title, issuers, numbered tree, responsibilities, goals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.loaders.extract.agencies import AgencyMention, find_agencies
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.home import NATION
from kg.loaders.extract.issuing import number
from kg.loaders.extract.layout import Block, blocks
from kg.loaders.extract.measures import is_state_heading, read_clause
from kg.loaders.extract.numbers import find_document_numbers
from kg.loaders.extract.passage import Context, MeasureAt, Passage
from kg.loaders.extract.policy_book import PolicyBook
from kg.loaders.extract.responsibilities import Roles, find_roles, first_named_leads
from kg.loaders.extract.spans import within
from kg.loaders.extract.titles import Title

_GOALS = re.compile(r"目标(?!责任|考核|管理|导向|[及和与、](?:主要|重点|工作)?任务)|(?:主要|发展|预期|目标)指标")
_JOINT_TITLE = re.compile(r"等\s?(\d{1,2}|[一二三四五六七八九十]{1,3})个?(?:部门|单位|厅局|部委|委办局)")
_DATE = re.compile(r"[12]\d{3}年\d{1,2}月\d{1,2}日|二[〇○零]..年.{1,3}月.{1,3}日")
_HEAD = 160
_BY_DATE = re.compile(r"(?:力争|争取|确保)?(?:到|至)?(?:[12]\d{3}年|“十[一二三四五六七]五”末)[^，。；]{0,8}，")
_CONDITIONS = re.compile(r"(?:条件|要求|资格|材料|情形)(?:之一)?(?:的)?[：:]$")
_PROPOSED = re.compile("(?:共同|联合)?(?:提出(?:如下|以下)|制定(?:如下|以下|本))")
_LONGEST_OPENING = 1200
_PREAMBLE_END = re.compile(r"如下|制定(?:本|如下)|印发给你们|提出以下|（\d{4}[-—－]\d{4}年）$")
_PRINCIPLES = re.compile(
    r"总体要求|指导思想|基本原则|总体思路|工作原则|重要意义|总则|附则|充分认识|提高认识|背景|^(?:基本|申报|推荐|认定|报名|参赛|入选|准入)(?:企业|单位|项目)?条件$|^(?:征集|申报|推荐|奖励|补助|支持|扶持)对象$"
)
_NO_ACTION = re.compile(
    r"(?:征集|申报|遴选|推荐|报送|认定|材料|评审|验收).{0,6}(?:要求|条件|程序|对象|范围|方式|事项|标准)$|"
    r"^(?:项目|资金|经费|日常|后续)?(?:管理|监督|监管|服务)(?:和|与|及)(?:监督|管理|检查|考核|绩效)|总体要求|目标(?!任务落实|责任)|指导思想|原则|保障措施|组织实施|组织保障|^(?!明确|压实|建立|健全|完善|确定|规范|简化|强化|优化|细化|严格|统一|改进|放宽|降低|提高|扩大|拓展|制定|开展|调整|推行|取消|突出|丰富|公开|加强|理顺|厘清|实施(?!步骤|方案|范围|主体|机制|方式|程序|内容|安排|要求|意见|进度)).{0,5}(?:任务|举措|措施|内容|要点|安排|要求|步骤|机制|方式|条件|范围|标准|程序|事宜|事项|单位|主体|评估|进度)$|"
    r"附则|总则|联系方式|^.{2,4}$"
)
_TYPE = re.compile("[\u4e00-\u9fff“”]{2,14}(?:类|型|方向)")


def read_official(
    draft: Draft,
    title: Title,
    where: Sequence[int],
    title_end: int,
    agencies: Sequence[AgencyMention],
    book: PolicyBook,
    anchor: str,
) -> tuple[Passage, int]:
    """Read an official document into its draft; its policy becomes the book's principal. Returns what was read, and
    where the preamble ends. ``where`` is the (start, end) at which the title stands."""
    text = draft.text
    policy = _own_policy(draft, title, where, agencies, book)
    layout = blocks(text, title_end, agencies)
    _signed_by(draft, title, where, policy, layout, agencies)
    passage = Passage(draft, agencies)
    first_leads = first_named_leads(text)
    headings: dict[int, str] = {}
    covered = 0
    numbered = any(block.kind == "item" for block in layout)
    begun = not numbered
    conditions: Block | None = None
    for index, block in enumerate(layout):
        if block.kind == "responsibility":
            roles = find_roles(text, block.start, block.end, agencies, first_leads=first_leads, is_line=True)
            since = max(covered, _item_start(layout, index))
            _assign(draft, roles, passage.measures, since, block.start)
            covered = block.end
            continue
        if block.kind not in ("item", "paragraph"):
            continue
        begun = begun or block.kind == "item"
        if conditions and (block.level > conditions.level or (block.level and not conditions.level)):
            continue  # 应符合以下条件：（一）… lists what applicants are, not what is to be done
        conditions = block if _CONDITIONS.search(text, max(block.start, block.end - 8), block.end) else None
        if not begun:
            begun = _PREAMBLE_END.search(text, block.start, block.end) is not None
            continue
        context = _context(draft, layout, block, policy, headings, anchor)
        if context.section == "none":
            _dated_goals(passage, block, context)
            continue
        if block.heading:
            _heading(draft, passage, index, block, context, headings)
            context = replace(context, parent=headings.get(index, context.parent))
        roles = find_roles(text, block.body, block.end, agencies, first_leads=first_leads, is_line=False)
        _body(passage, block, context, roles)
        since = _heading_above(layout, index)
        for role in roles:
            _assign(draft, [role], passage.measures, since, role.start)
            since = role.end
            covered = role.end
    return passage, next((block.start for block in layout if block.kind == "item"), len(text))


def _own_policy(
    draft: Draft, title: Title, where: Sequence[int], agencies: Sequence[AgencyMention], book: PolicyBook
) -> str:
    document = draft.document
    policy = book.add(
        title.name,
        title.aliases,
        draft.evidence(where[0], where[1], "policy.own-title"),
        document_number=document.document_number or number_of(draft.text),
        issued_on=document.issued_on,
    )
    book.principal = policy
    for mention in agencies:
        if mention.end <= title.issuers_end:
            evidence = draft.evidence(where[0], where[1], "issues.title", draft.text[mention.start : mention.end])
            draft.relate(draft.agency(mention), "ISSUES", policy, evidence)
    return policy


def number_of(text: str) -> str:
    """The document's own number: the first in its head, before the addressee; '' where there is none."""
    return next((n.number for n in find_document_numbers(text[:_HEAD])), "")


def _signed_by(
    draft: Draft,
    title: Title,
    where: Sequence[int],
    policy: str,
    layout: list[Block],
    agencies: Sequence[AgencyMention],
) -> None:
    """Where the title names no issuer or only the first (甲等5部门), those who sign: signature lines, and the agencies
    that stand one after the other right before the first date of a line's end; else the issuer of the metadata.
    Where it names issuers, those who sign beside them."""
    joint = _JOINT_TITLE.search(draft.text, 0, title.issuers_end + 12) if title.issuers_end else None
    if joint:
        draft.add(policy, joint_issuers=number(joint.group(1)))
    lines = [within(agencies, block.start, block.end) if block.kind == "signature" else [] for block in layout]
    signed = [mention for line in lines for mention in line]
    all_named = title.issuers_end and not joint
    if all_named:
        signed = _beside(lines, {m.agency.name for m in agencies if m.end <= title.issuers_end})
    else:
        signed = signed or _before_date(draft.text, agencies, len(draft.text)) or _proposing(draft.text, agencies)
    for mention in signed:
        evidence = draft.evidence(mention.start, mention.end, "issues.signature")
        draft.relate(draft.agency(mention), "ISSUES", policy, evidence)
    if not signed and not all_named:
        _issued_by_metadata(draft, policy, where)


def _beside(lines: list[list[AgencyMention]], issuers: set[str]) -> list[AgencyMention]:
    """Those who sign in the lines around one that an issuer signs."""
    for index, line in enumerate(lines):
        if not issuers.isdisjoint(mention.agency.name for mention in line):
            first, last = index, index + 1
            while first and lines[first - 1]:
                first -= 1
            while last < len(lines) and lines[last]:
                last += 1
            return [m for near in lines[first:last] for m in near]
    return []


def _issued_by_metadata(draft: Draft, policy: str, where: Sequence[int]) -> None:
    """The issuer that only the page's table of metadata names (发文机关：…); it stands for what the title names."""
    for mention in find_agencies(f"{draft.document.issuer}\n", NATION):
        evidence = draft.evidence(where[0], where[1], "issues.metadata", draft.document.issuer)
        draft.relate(draft.organ(mention.agency, evidence), "ISSUES", policy, evidence)


def _proposing(text: str, agencies: Sequence[AgencyMention]) -> list[AgencyMention]:
    """The agencies of a letter without signature that say together what it orders: 甲、乙，丙提出如下实施意见."""
    hit = _PROPOSED.search(text, 0, _LONGEST_OPENING)
    group: list[AgencyMention] = []
    for mention in reversed([m for m in agencies if hit and m.end <= hit.start()]):
        if hit is None or text[mention.end : group[0].start if group else hit.start()].strip("、，和 "):
            break
        group.insert(0, mention)
    return group


def _before_date(text: str, agencies: Sequence[AgencyMention], end: int) -> list[AgencyMention]:
    """The signature of a letter whose crawl has lost its line breaks: …。甲 乙2020年3月5日."""
    for date in _DATE.finditer(text, 0, end):
        group: list[AgencyMention] = []
        for mention in reversed(agencies):
            if mention.end <= (group[0].start if group else date.start()):
                if text[mention.end : group[0].start if group else date.start()].strip(" 　、\n"):
                    break
                group.insert(0, mention)
        before = text[max(0, group[0].start - 2) : group[0].start].strip(" 　") if group else "，"
        if group and (not before or before[-1] in "。！”）；\n"):
            return group
    return []


def _context(
    draft: Draft, layout: list[Block], block: Block, policy: str, headings: dict[int, str], anchor: str
) -> Context:
    """What a block stands under: the nearest heading that is a measure, the chapter, goals or not."""
    above = [layout[index] for index in block.parents]
    words = [draft.text[slice(*b.heading)] for b in [*above, block] if b.heading]
    own = draft.text[slice(*block.heading)] if block.heading else ""
    section = "measures"
    for heading in words:
        if _GOALS.search(heading) or (heading == own and is_state_heading(heading)):
            section = "goals"
        elif _PRINCIPLES.search(heading):
            section = "none"
    parent = next((headings[index] for index in reversed(block.parents) if index in headings), None)
    return Context(policy, parent=parent, section=section, heading=words[0] if words else "", anchor=anchor)


def _heading(
    draft: Draft, passage: Passage, index: int, block: Block, context: Context, headings: dict[int, str]
) -> None:
    """A heading that is an action is a measure; one that is a state, in a section on goals, is a goal."""
    assert block.heading is not None
    start, end = block.heading
    words = draft.text[start:end]
    if context.section == "goals":
        if is_state_heading(words):
            passage.goal(start, end, context, None)
        return
    if _TYPE.fullmatch(words) and block.end - end > 1:
        headings[index] = passage.measure(start, end, context, "measure.list", ())
        return
    if _NO_ACTION.search(words):
        return
    if read_clause(draft.text, start, end) or any(
        read_clause(draft.text, *c) for s in draft.sentences(start, end) for c in s.clauses
    ):
        headings[index] = passage.measure(start, end, context, "measure.heading", ())


def _body(passage: Passage, block: Block, context: Context, roles: list[Roles]) -> None:
    """The body of a block without its statements of responsibility."""
    place = block.body
    for role in roles:
        passage.read(place, role.start, context)
        place = role.end
    passage.read(place, block.end, context)


def _dated_goals(passage: Passage, block: Block, context: Context) -> None:
    """The goals that general requirements state in a sentence of their own: …。到2026年年底，…."""
    goes_on = False
    for sentence in passage.draft.sentences(block.body, block.end):
        dated = _BY_DATE.match(passage.draft.text, sentence.start, sentence.end)
        if dated:
            passage.new_paragraph()
        if dated or goes_on:
            passage.read_sentence(sentence, replace(context, section="goals"))
        goes_on = bool(dated or goes_on) and sentence.mark == "；"


def _heading_above(layout: list[Block], index: int) -> int:
    """Where a block begins, with the heading that stands in a line of its own right above it."""
    above = layout[index - 1] if index and layout[index].kind == "paragraph" else None
    alone = above and above.kind == "item" and above.heading and above.heading[1] >= above.end - 1
    return above.start if above and alone else layout[index].start


def _item_start(layout: list[Block], index: int) -> int:
    """Where the stretch begins that the line ``layout[index]`` closes: its item, and the items 1. 2. 3. of one list that
    has one line at its end."""
    start, level = 0, 0
    for block in reversed(layout[:index]):
        if block.kind == "responsibility":
            return start or block.end
        if block.kind == "item":
            if level and (block.level < level or level < 3):
                return start
            start, level = block.start, level or block.level
            if level == 4 and not block.parents:
                return start
    return start


def _assign(draft: Draft, statements: list[Roles], measures: list[MeasureAt], start: int, end: int) -> None:
    """Relate what is said of responsibility to the measures in ``text[start:end]`` whose sentence names nobody itself."""
    for statement in statements:
        ends = [
            *((draft.agency(m), "LEADS", "leads.statement", m) for m in statement.leads),
            *((draft.agency(m), "SUPPORTS", "supports.statement", m) for m in statement.supports),
        ]
        for measure in measures:
            if not start <= measure.start < end or measure.subjects:
                continue
            draft.add(measure.node, responsible_text=statement.words)
            for agency, kind, rule, mention in ends:
                trigger = draft.text[mention.start : mention.end]
                evidence = draft.evidence(statement.start, statement.end, rule, trigger)
                draft.relate(agency, kind, measure.node, evidence)
