"""An official document read from its own layout: title, issuers, numbered tree, responsibilities, goals."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from kg.loaders.extract.acting import together_from
from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.assignment import (
    assign,
    chapter_closed,
    each_for_itself,
    heading_above,
    item_end,
    item_start,
    lines_close_chapters,
    lost_above,
    stands_ahead,
)
from kg.loaders.extract.bound import bound
from kg.loaders.extract.clauses import Sentence
from kg.loaders.extract.demands import ORDERS
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.headings import (
    MEMBERS,
    annex_title,
    duty_bearers,
    enclosed_titles,
    is_title,
    organs_of,
    read_heading,
)
from kg.loaders.extract.kinds import ITSELF
from kg.loaders.extract.layout import Block, blocks
from kg.loaders.extract.letterhead import ordered_by, own_policy, signed_by
from kg.loaders.extract.measures import is_state, is_state_heading, read_clause
from kg.loaders.extract.passage import Context, Passage
from kg.loaders.extract.policies import PolicyMention
from kg.loaders.extract.policy_book import PolicyBook
from kg.loaders.extract.requests import ASKED_FOR, YOU, YOU_SHALL
from kg.loaders.extract.responsibilities import Roles, find_roles, first_named_leads, named_once
from kg.loaders.extract.spans import within
from kg.loaders.extract.tables import TaskRow, task_rows
from kg.loaders.extract.titles import Title

_GOALS = re.compile(
    r"(?<!绩效)目标(?!责任|考核|管理|导向|申报|[及和与、](?:主要|重点|工作)?任务)|(?:主要|发展|预期|目标)指标"
)
# 明确目标与主攻方向: what stands under it is to be done.
_GOALS_AND_MORE = re.compile("目标.*(?:方向|布局|路径|重点|安排|责任单位)|(?:方向|重点|布局)[和与及、].*目标")
# 总体要求 may hold （三）支持重点.
_TASKS = re.compile("(?:支持|主要|工作|发展|建设|重点)?(?:重点|任务|举措|措施)$")
# 落实年度目标任务 is an action.
_AIMED = re.compile("(?:落实|完成|分解|压实|细化|强化|抓好|锚定|聚焦|紧扣|围绕)[^，。：]{0,8}目标")
_BY_DATE = re.compile(
    r"(?:力争|争取|确保)?(?:(?:到|至)?(?:[12]\d{3}年|“十[一二三四五六七]五”末)[^，。；]{0,8}|(?:经过|再?用)(?:\d{1,2}|[一二三四五六七八九十两])(?:[-—至到]\d{1,2})?年[^，。；]{0,6})，"
)
# …，到2021年底煤矿数量减少60%以上: such a goal at the end of a sentence.
_BY_YEAR = re.compile(r"(?:力争|争取|确保)?[到至]20\d\d年[底末]?(?=[^，。；]*\d)")
_STRIVES = re.compile(r"(?:力争|争取|确保|实现)(?:到|在|至)?20\d\d年[底末]?(?=[^，。；]{2,40}\d)")
# Before the first number: 总体要求与目标：坚持…。经过5年左右时间，…. 具体指标：到2022年，….
_STATES_GOALS = re.compile("[^，。：]{0,8}(?:目标|指标)[^，。：]{0,4}：")
_AIMS_BELOW = re.compile("目标[是为]：$")  # what the next line says is to be reached
_FROM = re.compile(r"从20\d\d年[^，。；]{0,6}，")
_ASKS = re.compile("(?:(?<=[，。；])|(?<=你们))请(?![示求进辞])")
_TELLS = re.compile(
    "(?:各|地方|有关|[^，。；]{2,16}(?:部门|机关|单位))[^，。；]{0,30}?(?:，(?:特别|尤其)是[^，。；]{2,30}，)?(?:(?<!只)要(?![求点素])|应当?(?!急)|必须)"
)
_CARRY_OUT = re.compile("(?:认真|遵照|严格|切实)?(?:抓好|做好)?(?:贯彻落实|贯彻执行|贯彻|执行|组织实施|落实)(?=，)")
_ACCOUNTS = re.compile("^(?!附件)[^，。：]{0,30}(?:典型(?:经验)?(?:做法|案例)|经验做法|先进事迹|获奖名单)")
_CONDITIONS = re.compile(
    r"(?<!提出如下)(?<!提出以下)(?<!遵守下列许可证)(?<!遵守下列)(?<!遵守以下)(?<!整改)(?:条件|(?<!达到以下)(?<!达到下列)要求|资格|材料|情形)(?:之一)?(?:的)?[：:]$|(?:以下|下列)(?:基本)?条件$|装订成册）?[。：:]?$"
)
_DECIDES = re.compile(
    "(?:现|(?:经[^，。；]{2,12})?决定|定于[^，。；]{4,24}?)(?:继续)?(?:20\\d\\d年[年底末前]{0,2})?(?=实施[^，。；]{4,30}(?:措施|行动|计划)$|(?:联合|组织|共同)?(?:举办|召开|开展(?!了|的|以下|如下|相关|有关))[^，。；]{4}|对[^，。；]{4,60}进行(?:调整|修改|修订|修正)|向你[^，。；]{1,4}(?:颁发|核发|发放)《|面向[^，。；]{2,12}(?:公开)?征集[^，。；]{4}|委托[^，。；]{4,30}(?:开展|承担|负责)[^，。；]{4})"
)
_ASKS_OTHERS = re.compile(
    "请|现[就将]|通知|如下|认真|严格|按时|准时|申报|报送|报名|报[我省市]|推荐|参加|参赛|[做抓]好|[你各]"
)
# 我厅将组织企业参加某博览会: what the letter is about
_WILL_HOLD = re.compile(
    "[将拟](?=(?:在全[国省市区](?:范围内?)?)?(?:联合)?(?:组织|举办|召开)(?!实施)[^，。；]{6})|(?=继续(?:组织)?开展[^，。；]{4,40}工作$)"
)
# 关于授予某某荣誉称号的决定: what somebody has done stands before what is decided.
_HONOURS = re.compile("(?:授予|追授|颁发|表彰|表扬|嘉奖)[^，。]*的(?:决定|通报|命令|通令)$")
# 某某同志，男，1977年出生…: what somebody has done, and nothing that others shall.
_TELLS_DEEDS = re.compile("同志|烈士|生前|(?:男|女)，|荣获|荣立|事迹")
_CALLS_UPON = re.compile(
    "号召|希望(?!工程)|(?<![主重需])要(?![素点害])|应(?![对急用邀])|负责|由[^，。]{2,16}(?:厅|局|委|部门)|各级|各地|勉励|附件|名单"
)
_CONFERS = re.compile("决定[，：]?(?=[^，。；]{0,24}(?:授予|追授|颁发|表彰|表扬|嘉奖))")
# 通过《规划》实施，到2020年，…: what a reply says of the plan that it approves.
_BY_A_PLAN = re.compile("通过《([^《》]{2,20})》的?实施，")
_PREAMBLE_END = re.compile(
    rf"如下|现予以?(?:公布|发布)|制定(?:{ITSELF}|如下)|印发给你们|提出以下|（\d{{4}}[-—－]\d{{4}}年）$"
)
_PRINCIPLES = re.compile(
    r"总体要求|指导思想|基本原则|总体思路|工作原则|重要意义|附则|充分认识|提高认识(?!，)|背景|^(?:大赛|赛事|竞赛|活动|工作|培训|评选|分类)?目的(?:[和及与]意义)?$|^(?:项目|企业|平台)?(?:基本|申报|推荐|认定|报名|参赛|入选|准入|培育|项目|企业|申请|评选|遴选|参评|入库)(?:企业|单位|项目)?条件$|^(?:征集|申报|推荐|奖励|补助|支持|扶持)对象$|^申报范围$|^(?!.{0,4}(?:保障|改善|提升|提高)|进一步|放[宽开]|降低|优化|改善|完善|严格|规范|明确|简化|落实)[^，]*(?:认定|申报|扶持|支持|享受|奖励|补助|准入|基本|报名|参评|推荐|资助|适用)[^，]{0,4}(?:条件|资格|对象)$"
)
# How things stand and what is to be expected: no demands and no aims (一、发展基础, （一）现状与问题, 面临的形势).
_CREEDS = ("坚持", "以", "遵循", "总体", "指导", "工作思路", "基本", "重大", "重要", "必要")
_SETTING = (
    "(?:我[省市国]|全[省市国]|国内外|面临的?|当前|总体|主要|存在的?|突出|发展|产业|行业|工作|现实|基本|规划|编制){0,4}"
    "(?:现状|形势|机遇|挑战|成就|问题|基础|环境|态势|背景|短板|趋势)"
)
_BACKGROUND = re.compile(
    f"{_SETTING}(?:[和与及、]{_SETTING}){{0,2}}"
    # 电信服务监管情况: what has been done
    "|(?!认清|分析|把握|研判|看清|适应|应对)[\u4e00-\u9fff]{2,4}(?:形势|现状)"
    "|(?!报|掌握|了解|跟踪|加强|督促|通报|检查|填|反馈|公开|上报|做好|及时|定期)[^，]{0,24}(?:部署|监管|进展|完成|总体|基本|发展|开展|运行)情况"
)


def read_official(
    draft: Draft,
    title: Title | None,
    where: Sequence[int],
    title_end: int,
    agencies: Sequence[AgencyMention],
    policies: Sequence[PolicyMention],
    book: PolicyBook,
    signed: str,
    anchor: str,
) -> tuple[Passage, int, list[tuple[int, str | None]]]:
    """Read an official document into its draft; its policy becomes the book's principal. Returns what was read, where
    the preamble ends, and from where on which policy is set out: annexes with titles of their own are policies of their
    own. ``where`` is the (start, end) at which the title stands, ``signed`` the document's own day, or '', ``anchor`` what
    deadlines are reckoned from. Without a title it has no policy."""
    text = draft.text
    title = ordered_by(title, where, agencies) if title else None
    policy = own_policy(draft, title, where, agencies, book, signed) if title else None
    set_out = [(0, policy)]
    enclosed = enclosed_titles(policies, title) if title else {}
    layout = blocks(text, title_end, agencies)
    if title and policy:
        signed_by(draft, title, where, policy, layout, agencies)
    layout = _without_deeds(text, title, layout)
    passage = Passage(draft, agencies)
    rows = sorted(task_rows(text), key=lambda row: row.start)
    row_starts = [row.start for row in rows]
    first_leads, once = first_named_leads(text), named_once(text, agencies)
    closes_chapter, lost = lines_close_chapters(layout), lost_above(text, layout)
    told = bound(text, layout, agencies)
    headings: dict[int, str] = {}
    bearers: dict[int, tuple[AgencyMention, ...]] = {}
    covered = 0
    stated: set[str] = set()  # the measures for which a statement of responsibility stands
    ahead: list[tuple[Roles, int, int]] = []  # statements of what follows them, and up to where
    numbered = any(block.kind == "item" for block in layout)
    begun = not numbered
    aims: tuple[int, ...] | None = None  # the headings above the last block of goals
    accounts = False
    conditions: Block | None = None
    listed = 0  # the level of the numbers of a list of conditions
    for index, block in enumerate(layout):
        row = bisect_right(row_starts, block.start)
        if row and block.start < rows[row - 1].end:
            continue  # a line of a table, read with its row
        if index in lost:
            covered = block.end
            continue
        if block.kind == "responsibility":
            roles = find_roles(text, block.start, block.end, agencies, first_leads=first_leads, is_line=True, once=once)
            since = 0 if closes_chapter else chapter_closed(layout, index)
            since = since or item_start(layout, index, closes_chapter=closes_chapter)
            since = max(covered, since)
            for role in roles:
                stated |= assign(draft, role, passage.measures, since, block.start)
                if end := stands_ahead(layout, index):
                    ahead.append((role, block.end, end))
            covered = block.end
            continue
        if block.kind == "boilerplate":  # an annex that tells of what others have done orders nothing
            accounts = _ACCOUNTS.search(text[block.start : block.end]) is not None or (
                accounts and not text.startswith("附件", block.start)
            )
        if annex := annex_title(text, layout, index, enclosed) if enclosed else None:
            name, title_end = annex
            policy = book.add(name, (), draft.evidence(block.start, title_end, "policy.own-title"))
            set_out.append((block.start, policy))
            begun = not numbered
            continue
        if block.start < title_end or accounts or block.kind not in ("item", "paragraph"):
            continue
        if title and is_title(text, block, title.name):
            begun = not numbered  # what the letter encloses has a preamble of its own
            continue
        begun = begun or block.kind == "item"
        if conditions and block.level > conditions.level and block.level >= listed:
            listed = listed or block.level
            continue  # 应符合以下条件：（一）… lists what applicants are, not what is to be done
        listed = 0
        conditions = block if _CONDITIONS.search(text, max(block.start, block.end - 8), block.end) else None
        states_goals = block.kind == "paragraph" and not block.parents
        states_goals = states_goals and _STATES_GOALS.match(text, block.start, block.end) is not None
        if states_goals:
            _dated_goals(passage, block, Context(policy, anchor=anchor))
        if not begun and policy and not states_goals:
            _requests(passage, block, Context(policy, anchor=anchor))
        if not begun or states_goals:
            begun = begun or _PREAMBLE_END.search(text, block.start, block.end) is not None
            continue
        context = _context(draft, layout, block, policy, headings, anchor, agencies, bearers)
        above = layout[index - 1] if index else block
        if block.kind == "paragraph" and _AIMS_BELOW.search(text, max(above.start, above.end - 8), above.end):
            context = context._replace(section="goals")
        if plan := _BY_A_PLAN.match(text, block.body, block.end):
            approved = next((mention for mention in policies if plan[1] in mention.short), None)
            context = context._replace(policy=book.mention(approved) if approved else policy)
        if context.section == "background":
            continue
        if context.section == "none":
            _dated_goals(passage, block, context)
            continue
        roles = find_roles(text, block.body, block.end, agencies, first_leads=first_leads, is_line=False, once=once)
        if index in told and not context.leaders and not roles:
            leaders = tuple((draft.agency(m), m) for m in told[index])
            context = context._replace(leaders=leaders, leader_rule="leads.list")
        inside_item = len(passage.measures)
        if block.heading:
            read_heading(draft, passage, index, layout, context, headings)
            context = context._replace(parent=headings.get(index, context.parent))
        goes_on = context.section == "goals" and (block.parents == aims or index - 1 in block.parents)
        aims = block.parents if context.section == "goals" else None
        _body(passage, block, context, roles, goes_on=goes_on)
        if block.heading and roles and roles[0].start <= block.heading[1] + 1:
            ahead.append((roles[0], roles[0].end, item_end(layout, index) or block.end))
        since = heading_above(text, layout, index)
        for role in roles:
            stated |= assign(draft, role, passage.measures, since, role.start)
            if block.heading and since > block.start and each_for_itself(roles, block.heading[1]):
                # the heading without a bracket of its own is of all whom the item names
                heads = [m for m in passage.measures[inside_item:] if block.start <= m.start < block.heading[1]]
                assign(draft, role, heads, block.start, block.heading[1])
            since = role.end
            covered = role.end
    for role, start, end in ahead:
        assign(draft, role, [m for m in passage.measures if m.node not in stated], start, end)
    _table(passage, rows, agencies, Context(policy, anchor=anchor))
    return passage, next((block.start for block in layout if block.kind == "item"), len(text)), set_out


def _without_deeds(text: str, title: Title | None, layout: list[Block]) -> list[Block]:
    """The layout of a letter that honours somebody: the paragraphs before are of the kind deeds, and the one that confers
    begins with the sentence that does; so are those behind it that tell of deeds and call upon nobody; any other layout as it is."""
    if title is None or _HONOURS.search(title.name) is None:
        return layout
    for index, block in enumerate(layout):
        confers = _CONFERS.search(text, block.start, block.end) if block.kind == "paragraph" else None
        if confers:
            before = (above._replace(kind="deeds") if above.kind == "paragraph" else above for above in layout[:index])
            begins = text.rfind("。", block.start, confers.start()) + 1
            behind = (
                below._replace(kind="deeds")
                if below.kind == "paragraph"
                and _TELLS_DEEDS.search(text, below.start, below.end)
                and not _CALLS_UPON.search(text, below.start, below.end)
                else below
                for below in layout[index + 1 :]
            )
            return [*before, block._replace(body=max(block.body, begins)), *behind]
    return layout


@lru_cache(maxsize=4096)
def _section_named(heading: str) -> str:
    """The section that a heading names: goals, background, none (principles, conditions) or measures; "" for any other
    heading."""
    if _BACKGROUND.fullmatch(heading):
        return "background"
    if _GOALS.search(heading) and not _AIMED.match(heading) and not _GOALS_AND_MORE.search(heading):
        return "goals"
    if _PRINCIPLES.search(heading):
        return "none"
    return "measures" if _TASKS.search(heading) else ""


def _context(
    draft: Draft,
    layout: list[Block],
    block: Block,
    policy: str | None,
    headings: dict[int, str],
    anchor: str,
    agencies: Sequence[AgencyMention],
    bearers: dict[int, tuple[AgencyMention, ...]],
) -> Context:
    """What a block stands under: the nearest heading that is a measure, the chapter, goals or not. ``bearers`` keeps whose
    duties the blocks above list."""
    above = [layout[index] for index in block.parents]
    words = [draft.text[slice(*b.heading)] for b in [*above, block] if b.heading]
    own = draft.text[slice(*block.heading)] if block.heading else ""
    section, mixed, before = "measures", False, ""
    for heading in words:
        kind = _section_named(heading)
        if kind == "goals" or (heading == own and is_state_heading(heading)):
            section, mixed = "goals", heading.endswith("任务")
        elif mixed and read_clause(heading, 0, len(heading)):
            section, mixed = "measures", False  # 主要目标任务：（一）打造生态文明高地
        elif kind == "background":
            section = kind
            break
        elif kind == "none" or (kind == "measures" and section == "none"):
            section = kind
        elif section == "none" and before == "总体要求" and not heading.startswith(_CREEDS):
            section = "measures"  # 总体要求：（五）试点范围
        before = heading
    for index in block.parents:
        if index not in bearers:
            bearers[index] = organs_of(draft, layout[index], agencies) or duty_bearers(draft, layout[index], agencies)
    own_or_above = (organs_of(draft, block, agencies), *(bearers[index] for index in reversed(block.parents)))
    leaders = next(filter(None, own_or_above), ())
    if any(MEMBERS.search(heading) for heading in words):
        leaders = ()
    parent = next((headings[index] for index in reversed(block.parents) if index in headings), None)
    return Context(
        policy,
        leaders=tuple((draft.agency(m), m) for m in leaders),
        leader_rule="leads.statement",
        parent=parent,
        section=section,
        heading=words[0] if words else "",
        anchor=anchor,
        ordered=True,
    )


def _body(passage: Passage, block: Block, context: Context, roles: list[Roles], *, goes_on: bool) -> None:
    """The body of a block without its statements of responsibility."""
    place = block.body
    for role in roles:
        passage.read(place, role.start, context, goes_on=goes_on)
        place = role.end
    passage.read(place, block.end, context, goes_on=goes_on)


def _table(passage: Passage, rows: Sequence[TaskRow], agencies: Sequence[AgencyMention], context: Context) -> None:
    """The rows of tables that say which task is whose."""
    draft = passage.draft
    for row in rows:
        first = len(passage.measures)
        inside = context._replace(parent=passage.measure(*row.task, context, "measure.list", ()))
        for start, end in row.contents:
            passage.read(start, end, inside)
        leads, supports = (
            tuple(m for start, end in cells for m in within(agencies, start, end))
            for cells in (row.leading, row.supporting)
        )
        words = "；".join(draft.text[slice(*cell)] for cell in (*row.leading, *row.supporting))
        roles = Roles(row.start, row.end, leads, supports, words)
        assign(draft, roles, passage.measures[first:], row.start, row.end)


def _requests(passage: Passage, block: Block, context: Context) -> None:
    """What the letter itself asks for: 现印发给你们，请按通知要求立即开展自查，于3月1日前报送. To carry it out is no request."""
    text = passage.draft.text
    for sentence in passage.draft.sentences(block.start, block.end):
        for start, end in sentence.clauses:
            if _STRIVES.match(text, start, end):  # 确保2025年增加值达到3000亿元: what the whole is for
                passage.read_sentence(sentence, context._replace(section="goals"), start)
                break
        for start, end in sentence.clauses:
            named, place = together_from(text, passage.agencies, start, end)
            if decides := _DECIDES.match(text, place, end) or (
                place > start and _WILL_HOLD.match(text, place, end)
            ):  # 经研究，决定举办大赛; 省工信厅、省财政厅决定联合举办大赛
                bracket = text.find("（以下", decides.end(), end)
                passage.own_act(decides.end(), bracket if bracket > 0 else end, context, named)
                _goes_on(passage, sentence, end, context, named)
                break
        asks = _ASKS.search(text, sentence.start, sentence.end)
        first, *others = sentence.clauses
        if others and text.startswith("为", first[0]) and _TELLS.match(text, others[0][0], sentence.end):
            passage.read_sentence(sentence, context, others[0][0])  # 为做好工作，各地区要完善预案
        elif _TELLS.match(text, sentence.start, sentence.end) or YOU.match(text, sentence.start, sentence.end):
            passage.read_sentence(sentence, context)
        elif you_shall := YOU_SHALL.search(text, sentence.start, sentence.end):
            passage.read_sentence(sentence, context, you_shall.end())
        elif asks and ASKED_FOR.search(text, asks.end(), sentence.end):
            carry_out = _CARRY_OUT.match(text, asks.end(), sentence.end)
            passage.read_sentence(sentence, context, carry_out.end() if carry_out else asks.end())


def _goes_on(
    passage: Passage, sentence: Sentence, place: int, context: Context, named: Sequence[AgencyMention]
) -> None:
    """The further acts of those who decide on one: 我委决定组织申报工作，积极培育一批创新平台."""
    for start, end in sentence.clauses:
        if start < place:
            continue
        if _ASKS_OTHERS.search(passage.draft.text, start, end):
            return
        action = read_clause(passage.draft.text, start, end)
        if action is None or action.result or action.subject or action.modal:
            return
        passage.own_act(action.start, action.end, context, named)


def _dated_goals(passage: Passage, block: Block, context: Context) -> None:
    """The goals that general requirements state in sentences of their own: …。到2026年年底，…. In a paragraph that begins
    so, all are."""
    goes_on = stated = states = False
    for number, sentence in enumerate(passage.draft.sentences(block.body, block.end)):
        text = passage.draft.text
        label = _STATES_GOALS.match(text, sentence.start, sentence.end) if number == 0 else None
        dated = _BY_DATE.match(text, label.end() if label else sentence.start, sentence.end)
        stated = stated or (number == 0 and dated is not None)
        goes_on = goes_on or (states and _tells_state(text, *sentence.clauses[0]))
        if dated:
            passage.new_paragraph()
        elif goes_on and (starts := _FROM.match(text, sentence.start)):
            passage.read_sentence(sentence, context, starts.end())  # 从2019年开始，启动试点 is to be done
            stated = goes_on = False
        elif goes_on and ORDERS.search(text, sentence.start, sentence.end):
            stated = goes_on = False
        if dated or goes_on:
            passage.read_sentence(sentence, context._replace(section="goals"), label.end() if label else 0)
        elif place := next((a for a, b in sentence.clauses[1:] if _BY_YEAR.match(text, a, b)), 0):
            passage.read_sentence(sentence, context._replace(section="goals"), place)
        states = bool(dated or goes_on)
        goes_on = stated or (states and sentence.mark == "；")


def _tells_state(text: str, start: int, end: int) -> bool:
    """创新能力显著增强: so goals go on behind a full stop."""
    state = is_state(text[start:end]) or "成为" in text[start:end]
    return state and read_clause(text, start, end) is None
