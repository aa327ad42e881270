"""Reading a passage: its sentences as measures and goals, with who is ordered to act."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kg.loaders.extract.acting import ATTRIBUTE, agency_action, done_by, founded, named_only, together
from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.clauses import LONGEST_CLAUSE, Sentence, sentences
from kg.loaders.extract.cues import Cued
from kg.loaders.extract.deadlines import Deadline, find_deadlines
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.goals import is_goal, names_goal
from kg.loaders.extract.indicators import find_indicators
from kg.loaders.extract.lists import announced_list, parallel_actions, stated_goals
from kg.loaders.extract.measures import Action, is_state, read_clause
from kg.loaders.extract.slogans import is_slogan
from kg.loaders.extract.spans import starting_in, within
from kg.model import Value

_GOAL_OPENING = re.compile(
    r"(?:《[^《》]{2,20}》|会议|通知|方案|意见|规划)?(?:明确|提出|确定)?(?:的|了)?(?:到20\d\d年(?:底|末)?的)?(?:[两二三四]个?阶段)?(?:(?:普查|改革|建设)?(?:主要|总体|工作|发展|行动|预期|具体|近期|中期|远期|长期|阶段性|年度)?目标(?:任务)?(?:是|为)?[：，]?)"
)
# 重点做好以下工作：加大支持: what is counted stands behind the colon.
_AS_FOLLOWS = re.compile(
    "(?:重点|主要|着重|集中|着力)?(?:做好|抓好|开展|采取|落实|推进)(?:以下|下列|如下)[^，。；：]{0,8}(?:工作|任务|措施|举措)："
)
_BEFORE_DEADLINE = re.compile(
    r"(?:《[^《》]{2,20}》|方案|意见|规划|计划|通知|文件|纲要)?(?:(?:并|其中|提出|明确|确保|力争实现|力争|争取|努力|要|将|计划|预计|目标是|主要目标是)[：，]?){0,3}"
)
_STRIP_GOAL = re.compile(
    r"(?:确保|力争|争取|使得?|预计|计划|(?:还|也|并)将|将(?=[\u4e00-\u9fff]{0,6}(?:达|超|提))|要(?=[\u4e00-\u9fff]{0,12}达))+"
)
_ANNOUNCES_ITSELF = Cued(
    r"(?:检查|督查|核查|审计)发现，|特制定《|(?:通知|公告|通告|意见|方案|要求|规定)如下|如下(?:通知|意见|方案|措施|规定|实施方案)|现将|现予|印发给你们|(?:特)?制定(?:本(?![地区省市县单部企级系年月]|行业)|如下|以下|了《)|请(?:认真|遵照|结合实际)(?:贯彻|组织|执行|抓好)"
)
_DECIDED = re.compile(r"经[^，。]{0,16}(?:研究|同意|批准)(?:决定)?，?|决定(?!的)")
# 各市政府、某管委会是项目推进的主管单位，负责…
_IS_RESPONSIBLE = re.compile("是[^，。；]{0,24}(?:主管|责任|牵头|实施)(?:单位|部门|主体)$")
# Collectives that lead nothing by a name.
_TOLD = (
    "各地",
    "各单位",
    "各党",
    "各部门",
    "各有关",
    "各相关",
    "各级",
    "各省",
    "有关",
    "相关",
    "地方",
    "广大",
    "全党",
    "全军",
    "全社会",
    "纪检监察机关",
    "组织部门",
    "领导干部",
    "全国检察机关",
    "全国法院",
)
# 坚定不移把党中央决策部署落到实处: the organ is in the object.
_NOT_BEFORE_SUBJECT = re.compile("[把将对按向为以经]")
_DUTIES = ("负责", "具体负责", "统筹", "承担", "统一")
_PRACTICES = ("行为", "问题", "乱象", "现象", "情形")
_HELPS = re.compile("(?:积极|主动)?(?:配合|协助)|共同参与")
_MAKES = re.compile("让|使(?!用|命)")
_WITH = frozenset("与同向对将把报送经")  # 与某银行共同制定措施: the bank orders nothing
# 做好“三农”工作，要…: what the demand is about.
_TOPIC = re.compile("做好|抓好|构建|(?:进一步)?(?:全面)?深化|推进|推动|实现|建设|完成|办好")
_THEN_DEMANDS = re.compile(
    "，(?:(?:首先|就|重点|关键是?|根本)?(?:要(?!求)|必须)|(?:关键|根本|重点|基础|核心)(?:在|是)|[^，。]{2,8}(?:面临|肩负))"
)
# 旨在规范…，提升…: what a document is for, up to where it says what it orders.
_AIMS = re.compile("[^，。；]{0,20}旨在")
_ORDERS_AGAIN = re.compile(
    "(?:《[^《》]{2,20}》)?(?:还|并|主要|重点|首次){0,2}(?:提出|明确|要求|规定|包括|从|围绕|聚焦)"
)
# 对提高水平，加快建设，具有重要意义: praise.
_HAS_MEANING = Cued("(?:，(?:都)?|等)(?:具有|有着)[^，。；]{0,10}意义|，(?:意义|影响)(?:重大|深远)")
_UNTIL = re.compile("[到至前底末内—]|期间|时间|未来|今后|全年")
_WILL_BE = re.compile("[将要]|力争|争取|确保|计划|目标|预[计期]|到20")
# 确保完成“双控”目标，能耗增量控制在…以内: what follows counts as its goals.
_FOR_A_GOAL = re.compile("(?:确保|力争)?(?:如期)?(?:完成|实现)[^，。；]{4,40}目标$")
_COUNTED_STATE = re.compile(r"(?:不少于|不低于|达到?|超过?|控制在|下降)\d|\d[\d.]*(?:%|％)以上")
_HEADS = re.compile("([^，。；：]{4,24}?)主要包括：(?=[^，]{4})")
_SCHEDULE = re.compile("(?:进度安排|完成时限|完成时间|时间安排|时限要求|工作进度)：")  # when, and not what


class Context(NamedTuple):
    """What a passage stands in. ``policy`` and ``parent`` are node ids; ``leaders`` the organ of a meeting or those that
    announce together, with their node ids; ``section`` is ``measures`` or ``goals``; ``heading`` the name of the
    chapter; ``anchor`` the document's date; ``ordered``: somebody else is told to act (要求各地…)."""

    policy: str | None
    leaders: tuple[tuple[str, AgencyMention], ...] = ()
    parent: str | None = None
    section: str = "measures"
    heading: str = ""
    anchor: str = ""
    leader_rule: str = "leads.meeting"
    past_is_news: bool = False
    ordered: bool = False

    @property
    def strict(self) -> bool:
        """Without a policy, what somebody does (某区组织16家团队) is news and no order, unless it says 要 or 要求."""
        return self.policy is None and not self.ordered


class MeasureAt(NamedTuple):
    """A measure that was found: its node, where it stands, and the agencies that its own sentence orders to act."""

    node: str
    start: int
    end: int
    subjects: tuple[AgencyMention, ...]


@dataclass(slots=True)
class Passage:
    """Reads stretches of one document into its draft."""

    draft: Draft
    agencies: Sequence[AgencyMention]
    measures: list[MeasureAt] = field(default_factory=list)
    goals: list[tuple[str, int]] = field(default_factory=list)
    _inherited: Deadline | None = None
    _goals_go_on: str = ""  # the mark after the last sentence of a statement of goals
    _acting: tuple[AgencyMention, ...] = ()  # those whom the last sentence ordered to act
    _last_mark: str = ""
    _agency_at: frozenset[int] = frozenset()  # where they begin

    def __post_init__(self) -> None:
        self._agency_at = frozenset(mention.start for mention in self.agencies)

    def new_paragraph(self) -> None:
        """Deadlines and statements of goals do not reach into another paragraph."""
        self._inherited, self._goals_go_on = None, ""
        self._acting, self._last_mark = (), ""

    def read(self, start: int, end: int, context: Context, *, goes_on: bool = False) -> None:
        """All sentences of ``text[start:end]``; ``goes_on`` where the deadline of the paragraph before still holds."""
        inherited = self._inherited if goes_on else None
        self.new_paragraph()
        self._inherited = inherited
        for sentence in sentences(self.draft.text, start, end):
            self.read_sentence(sentence, context)

    def read_sentence(self, sentence: Sentence, context: Context, skip: int = 0) -> None:
        """One sentence; ``skip`` is an offset before which its clauses are not read."""
        text = self.draft.text
        skip = max(skip, _after_purpose(text, sentence, skip))
        deadlines = [
            d
            for d in find_deadlines(text, sentence.start, sentence.end, context.anchor, aims=context.section == "goals")
            if d.end > skip and not (context.past_is_news and d.date and d.date < context.anchor)
        ]
        after_goals = self._goals_go_on == "。" or self._inherited is not None
        go_on = self._goals_go_on == "；" or (after_goals and _only_states(text, sentence))
        section = "goals" if go_on else context.section
        governing = self._inherited
        own = striven = striving = aims = told = since = False
        subjects: tuple[AgencyMention, ...] = self._acting if not context.leaders and self._goes_on(sentence) else ()
        heading: tuple[AgencyMention, ...] = ()  # who heads the whole sentence: 由甲牵头，各部门共同推动…
        helping: tuple[AgencyMention, ...] = ()  # who acts beside them
        listed_before: tuple[AgencyMention, ...] = ()  # the first ones of a list with a comma: 甲、乙，丙负责…
        sentence_measures: list[str] = []
        whole = text[sentence.start : sentence.end]
        says_aim, says_goal, schedules = "旨在" in whole, "目标" in whole, "：" in whole
        before = here = (sentence.start, sentence.start)  # the clause before
        for start, end in sentence.clauses:
            before, here = here, (start, end)
            if end <= skip or end - start > LONGEST_CLAUSE or text.endswith("组成", start, end):
                continue
            start = max(start, skip)
            opens = before[1] <= max(sentence.start, skip)
            if opens and _TOPIC.match(text, start, end) and _THEN_DEMANDS.match(text, end):
                continue
            if text.startswith("从", start) and text.startswith("，到", end):
                continue  # 从构建体系，到推进攻关，…: an account of what was done
            if text.startswith("包括", start) and text.endswith(_PRACTICES, sentence.start, start - 1):
                continue  # 清理违规行为，包括以各种方式挤占休息时间
            if (context.past_is_news or text.startswith("对", start)) and _HAS_MEANING.search(text, end, sentence.end):
                break
            if schedules and (follows := _AS_FOLLOWS.match(text, start, end)):
                start = follows.end()
            if schedules and (head := _HEADS.match(text, start, end)) and read_clause(text, *head.span(1)):
                sentence_measures.append(self.measure(*head.span(1), context, "measure.clause", ()))
                start = head.end()  # 深化机构改革主要包括：组建中央金融委员会
            since = context.past_is_news and (
                text.endswith("以来", start, end) or (since and not text.startswith(("要", "必须", "应"), start))
            )
            if since:
                continue  # 指出，党的十八大以来，党中央把…: what has been done
            aims = aims and not _ORDERS_AGAIN.match(text, start, end)
            aims = aims or (says_aim and _AIMS.match(text, start, end) is not None)
            if aims or (schedules and _SCHEDULE.match(text, start, end)):
                continue
            opening = _GOAL_OPENING.match(text, start, end) if says_goal else None
            if opening and opening.end() > start + 1 and "目标" in opening.group():
                section = "goals"
                for place in deadlines:
                    if start <= place.start < opening.end():  # 到2025年的主要目标是
                        governing, own = place, True
                start = opening.end()
            clause_start = start
            for place in deadlines:
                if start <= place.start < end and _BEFORE_DEADLINE.fullmatch(text, start, place.start):
                    governing, own = place, True
                    striven = "确保" in text[start : place.end] or "力争" in text[start : place.end]
                    start = max(start, place.end)
            inner = next((d for d in deadlines if start < d.start < end and d.date), None) if deadlines else None
            while start < end and text[start] in "，、： 　":
                start += 1
            if start >= end:
                continue
            if text.endswith("目标", start, end) and (members := stated_goals(text, start, end)):
                for a, b in members:
                    self.goal(a, b, context, inner or governing)
                continue
            if section == "goals":
                self._goal_clause(start, end, context, governing or inner)
                continue
            listed = announced_list(text, start, end)
            if listed:
                self._list(listed, (start, end), context)
                continue
            action = read_clause(text, start, end)
            deadline = inner or governing
            counted = striving and _COUNTED_STATE.search(text, start, end) is not None  # 力争…，参与的站不少于360座
            striving = (
                striving
                or text.startswith(("力争", "争取"), start)
                or (text.endswith("目标", start, end) and _FOR_A_GOAL.match(text, start, end) is not None)
            )
            if (
                (striven and end - start >= 4)
                or counted
                or is_goal(
                    text[start:end],
                    action,
                    deadline,
                    governed=governing is not None and own,
                    inherited=deadline is self._inherited and self._last_mark != "；",
                )
            ):
                unplanned = (
                    context.policy is None
                    and not (deadline and _UNTIL.search(deadline.text))
                    and not _WILL_BE.search(text, sentence.start, end)
                )
                if unplanned:
                    continue  # 2025年双边贸易额达1万亿元: what nobody sets and nobody plans is no goal
                goal = self.goal(start, end, context, deadline if own or inner or governing else None)
                if sentence_measures and (striven or (action and action.result)):
                    self.draft.relate(
                        sentence_measures[-1],
                        "SERVES",
                        goal,
                        self.draft.evidence(sentence.start, sentence.end, "serves.result", text[start : start + 2]),
                    )
                continue
            if done := done_by(text, self.agencies, start, end):
                action, subjects = Action(start, end, None, False, False), done
            elif text[start] not in _WITH and not self._agency_at.isdisjoint((start, start + 1)):
                if listed_here := named_only(text, self.agencies, start, end):
                    if heading:  # 甲牵头，乙、丙等，要做好规划
                        helping = listed_here
                    else:
                        listed_before += listed_here
                    continue
                action, subjects = agency_action(text, self.agencies, start, end)
                if text.endswith("牵头", start, end):
                    heading = subjects
                elif heading and subjects:  # 甲牵头，乙、丙等要做好规划
                    helping, subjects, listed_before = (*listed_before, *subjects), heading, ()
            elif body := _IS_RESPONSIBLE.search(text, start, end):
                action, subjects = None, tuple(starting_in(self.agencies, start, body.start()))
            elif text.startswith("由", start):
                subjects = ()
            elif text.startswith(_DUTIES, start) and (new := founded(text, self.agencies, *before)):
                subjects = new  # 成立某领导小组，负责统筹协调
            elif action is not None and action.subject is not None:
                subjects = tuple(
                    m
                    for m in within(self.agencies, *action.subject)
                    if not _NOT_BEFORE_SUBJECT.search(text, action.subject[0], m.start)
                    and not ATTRIBUTE.match(text, m.end, action.subject[1])
                )
            if subjects:
                subjects, listed_before = (*listed_before, *subjects), ()
            subjects = subjects or heading
            # what 各地 are told to do is not led by those who tell them
            who = action.subject[0] if action and action.subject else start
            addressed = (action is None or action.subject is not None) and text.startswith(_TOLD, who)
            told = not subjects and (told or addressed)
            if (
                action is None
                or (action.result and self._is_outcome(action, after=bool(sentence_measures) or context.policy is None))
                or (context.strict and action.subject and not action.modal and not subjects)
                or (context.policy is None and is_slogan(text[action.start : action.end]))
            ):
                continue
            if clause_start < start == action.start and "，" not in text[clause_start:start]:
                action = action._replace(start=clause_start)  # 于11月23日前完成审核: the date is part of the order
            of_issuers = context.policy is None or context.leader_rule == "leads.issuer"
            inside = context._replace(leaders=()) if told and of_issuers else context
            acting, beside = subjects, helping
            anew = bool(subjects) and subjects[-1].start >= clause_start
            if sentence_measures and anew and _HELPS.match(text, action.start, action.end):
                acting, beside, inside = (), subjects, context._replace(leaders=())  # 甲负责建设，乙、丙共同参与评审
            for a, b in parallel_actions(text, action.start, action.end):
                sentence_measures.append(self.measure(a, b, inside, "measure.clause", acting, beside))
        if own:
            self._inherited = governing
        self._goals_go_on = sentence.mark if section == "goals" else ""
        self._acting, self._last_mark = subjects, sentence.mark

    def _is_outcome(self, action: Action, *, after: bool) -> bool:
        """Does a clause like 确保…, 让…, 形成… tell what comes of the actions before it, and is no order of its own?"""
        return (after and not action.modal) or _MAKES.search(self.draft.text, *action[:2]) is not None

    def _goes_on(self, sentence: Sentence) -> bool:
        """Does a sentence go on saying what those of the one before are to do: behind a semicolon, or with 要 alone?"""
        return self._last_mark == "；" or self.draft.text.startswith(("要", "并"), sentence.start)

    def _goal_clause(self, start: int, end: int, context: Context, deadline: Deadline | None) -> None:
        action = read_clause(self.draft.text, start, end)
        if names_goal(self.draft.text[start:end], action, dated=deadline is not None):
            self.goal(start, end, context, deadline)

    def goal(self, start: int, end: int, context: Context, deadline: Deadline | None) -> str:
        """Add the goal of a clause; returns its node id."""
        text = self.draft.text
        strip = _STRIP_GOAL.match(text, start, end)
        if strip and end - strip.end() >= 4:
            start = strip.end()
        for inner in find_deadlines(text, start, end, context.anchor, aims=True) if deadline else ():
            if inner.start == start and end - inner.end >= 4:
                start = inner.end
        rule = "goal.section" if context.section == "goals" else "goal.deadline" if deadline else "goal.indicator"
        properties: dict[str, Value] = {}
        if deadline and deadline.date:
            properties |= {"deadline": deadline.date, "deadline_text": deadline.text}
        if number := next(iter(find_indicators(text, start, end)), None):
            properties |= {
                "indicator": number.name,
                "comparator": number.comparator,
                "value": number.value,
                "unit": number.unit,
            }
        owner = context.policy or (context.leaders[0][0] if context.leaders else None)
        node = self.draft.node(
            "Goal",
            self.draft.clause_name(start, end),
            self.draft.evidence(start, end, rule, deadline.text if deadline else ""),
            scope=(self.draft.name_of(owner) if owner else self.draft.id,),
            properties=properties,
        )
        if owner:
            self.draft.relate(owner, "SETS", node, self.draft.evidence(start, end, "sets.goal"))
        self.goals.append((node, start))
        return node

    def _list(self, listed: tuple[tuple[int, int], ...], clause: tuple[int, int], context: Context) -> None:
        for start, end in listed:
            self.measure(start, end, context, "measure.list", ())

    def measure(
        self,
        start: int,
        end: int,
        context: Context,
        rule: str,
        subjects: tuple[AgencyMention, ...],
        helping: tuple[AgencyMention, ...] = (),
    ) -> str:
        """Add a measure under its parent or policy, which the subjects lead with the help of others; returns its node id."""
        draft = self.draft
        owner = context.policy or (context.leaders[0][0] if context.leaders else None)
        scope = [draft.name_of(owner) if owner else draft.id]
        if context.parent:
            scope.append(draft.name_of(context.parent))
        properties: dict[str, Value] = {"ordinal": len(self.measures) + 1}
        if context.heading:
            properties["section"] = context.heading
        node = draft.node(
            "Measure",
            draft.clause_name(start, end),
            draft.evidence(start, end, rule),
            scope=tuple(scope),
            properties=properties,
        )
        if context.parent:
            draft.relate(context.parent, "CONTAINS", node, draft.evidence(start, end, "contains.step"))
        elif context.policy:
            draft.relate(context.policy, "CONTAINS", node, draft.evidence(start, end, "contains.order"))
        beside = context.leader_rule == "leads.statement" and draft.text.startswith(
            ("配合", "协助", "负责配合", "负责协助"), start
        )
        if beside and (helped := starting_in(self.agencies, start + 2, start + 5)):
            first = helped[0]  # 配合某局开展排查: that one leads
            evidence = draft.evidence(start, end, "leads.statement", draft.text[first.start : first.end])
            draft.relate(draft.agency(first), "LEADS", node, evidence)
        for leader, mention in () if subjects else context.leaders:
            kind, how = ("SUPPORTS", "supports.statement") if beside else ("LEADS", context.leader_rule)
            draft.relate(leader, kind, node, draft.evidence(start, end, how, mention.agency.name))
        begin = min(start, *(m.start for m in subjects)) if subjects else start
        beside_them = together(draft.text, self.agencies, begin, end)
        for mention in (*beside_them, *helping):
            trigger = "牵头" if mention in helping else "会同"
            evidence = draft.evidence(min(mention.start, start), end, "supports.together", trigger)
            draft.relate(draft.agency(mention), "SUPPORTS", node, evidence)
        for mention in subjects:
            if mention in beside_them:
                continue
            evidence = draft.evidence(
                min(mention.start, start), end, "leads.subject", draft.text[mention.start : mention.end]
            )
            draft.relate(draft.agency(mention), "LEADS", node, evidence)
        self.measures.append(MeasureAt(node, start, end, subjects))
        return node


def _after_purpose(text: str, sentence: Sentence, skip: int) -> int:
    """Where a sentence that begins with its purpose or ground (为加强…，经研究，…) comes to what is ordered; 0 if at once.

    A sentence that from ``skip`` on only announces the document (现就有关事项通知如下) orders nothing: its end.
    """
    if _ANNOUNCES_ITSELF.search(text, max(sentence.start, skip), sentence.end):
        return sentence.end
    if text.startswith(("为", "根据", "按照"), sentence.start):
        decided = _DECIDED.search(text, sentence.start, sentence.end)
        return decided.end() if decided else 0
    return 0


def _only_states(text: str, sentence: Sentence) -> bool:
    """Does a sentence name states, and hardly an action? So a statement of goals goes on after its first full stop."""
    states = [read_clause(text, start, end) is None for start, end in sentence.clauses if is_state(text[start:end])]
    return len(states) == len(sentence.clauses) < 2 * sum(states)
