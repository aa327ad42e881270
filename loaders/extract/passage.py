"""Reading a passage: its sentences as measures and goals, with who is ordered to act."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import NamedTuple

from kg.loaders.extract.acting import ASSISTS, GETS, assisted, employed, together, together_from
from kg.loaders.extract.actors import Actors
from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.aims import Aims
from kg.loaders.extract.asides import Asides, is_manner
from kg.loaders.extract.called import Group, groups
from kg.loaders.extract.clauses import LONGEST_CLAUSE, Sentence, sentences
from kg.loaders.extract.cues import Cued
from kg.loaders.extract.deadlines import Deadline, find_deadlines
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.goals import is_reached, names_goal
from kg.loaders.extract.hosting import helpers, hosts
from kg.loaders.extract.indicators import find_indicators
from kg.loaders.extract.kinds import ITSELF
from kg.loaders.extract.lists import announced_list, parallel_actions, stated_goals
from kg.loaders.extract.measures import DEALT_WITH, Action, is_state, read_clause
from kg.loaders.extract.requests import ASKED_FOR, YOU_SHALL
from kg.loaders.extract.slogans import is_slogan
from kg.loaders.extract.spans import starting_in
from kg.model import Value

# 重点做好以下工作：加大支持, 具体措施：健全制度: what is counted stands behind the colon.
_AS_FOLLOWS = re.compile(
    "(?:重点|主要|着重|集中|着力)?(?:做好|抓好|开展|采取|落实|推进)(?:以下|下列|如下)[^，。；：]{0,8}(?:工作|任务|措施|举措)："
    "|(?:[^，。；：]{0,16}的)?(?:主要|具体|工作|重点|保障|推进|落实)(?:工作)?(?:措施|任务|举措|做法|内容|要求)(?:是|为|有)?："
    "|[^，。；：]{2,16}(?:步骤|流程|程序|环节)(?:主要)?(?:包括|为|如下)："
)
# 重点检查7方面内容：职责落实情况；…: what is counted is no order.
_COUNTED_MATTERS = re.compile("[^，。；：]{4,24}\\d{1,2}(?:个)?(?:方面|项|类)(?:内容|问题|事项|情况)(?=：)")
_STRIP_GOAL = re.compile(
    r"(?:其中：|确保|力争|争取|使得?|预计|计划|(?:我国|全国|国家)将|(?:还|也|并)将|将(?=[\u4e00-\u9fff]{0,6}(?:达|超|提)|新?研究制定|新?建成|试点建设)|要(?=[\u4e00-\u9fff]{0,12}达))+"
)
_AIM_AT_END = re.compile("(?<=[\\d%％上下右家个人项户])(?:的(?:工作|总体|预期)?目标(?:任务)?)\\Z")  # 达到90%以上的目标
# 对养老机构开展排查，依法查处: the clause before is an order of its own.
_ORDERS_TOO = re.compile("开展|加强|加大|核查|排查|检查|抽查|进行|实施|建立|组织|监测")
_NOTE = re.compile(
    "（(?:[^（）]{0,6}见附[件表][^（）]*|[^（）]{0,16}(?:样?见|详见|参见)《[^（）]*|附[件表]\\s?[\\d一二三四五六、]{1,8}|[^（）]{0,12}一式[^（）]*|联系人[^（）]*|(?:(?!报送|日前)[^（）])*(?:https?:|www\\.|\\d{3,4}-\\d{7,8}|下载[^（）]{0,4}$)[^（）]*)）\\Z"
)
# 常委会会议审议国务院关于决算的报告: what is on the agenda
_AGENDA = re.compile("(?:听取(?:和|并)?)?审议(?!好)[^，]*(?:报告|草案|议案|修改稿)|分别听取[^，]*报告")
# What those who help do is what the clauses before said.
_ABOUT_WHAT = re.compile("对(?![外口])[^，。；]{2,40}，?要(?!求)")  # 对政策性强的问题要开展培训
_WITH_IT = re.compile("(?:协助|配合)(?:做好|完成|开展)?(?:相关|有关|具体|各项)?工作")
_ANNOUNCES_ITSELF = Cued(
    rf"(?:检查|督查|核查|审计)发现，|提出(?:以下|如下)[^，。；]{{0,6}}(?:意见|方案|措施|要求)|特制[定订]《|(?:通知|公告|通告|意见|方案|要求|规定)如下|如下(?:通知|意见|方案|措施|规定|实施方案)|现将|现予|印发给你们|现结合[^，。]{{2,12}}，(?:制定|提出)[^，。；]{{2,40}}(?:意见|方案|办法|措施)(?=。)|(?:特?制[定订]|编制)(?:{ITSELF}|如下|以下|了《)|请(?:认真|遵照|结合实际)(?:贯彻|组织|执行|抓好)"
)
# 现将征求意见稿印送给你们，请研究提出意见，并于10日前反馈: what the letter asks for.
_ASKS = re.compile("(?<!异议)(?<!意见)(?<!问题)，请(?![示求]|认真|遵照|结合)")
# 现将拟认定的企业名单予以公示: what the letter itself does.
_PUBLISHES = re.compile("现(?P<act>[将对][^，。；]{4,160}?(?:予以|进行)公示)")
_GRANTS = re.compile("(?:原则)?同意(?!的)|批准(?!的)|向你[^，]{1,4}(?:颁发|核发)|颁发《|授予(?!的)")
# 国务院同意新建某机场: those who asked for it build it.
_LET_OTHERS_ACT = frozenset({"国务院", "国务院办公厅", "中央军事委员会", "中央军委"})
# 同意你公司开展试运行工作: who asked for it does it.
_LETS_YOU = re.compile("(?:原则)?同意你[^，。；的省市区县部委厅局]{1,6}?(?:开展|实施|建设|组织|举办|设立|承办)")
_DECIDED = re.compile(
    r"经[^，。]{0,16}(?:研究|同意|批准)(?:决定)?，?|决定(?!的)|(?<=，)[我本][部局厅委省市](?=(?:原则)?同意(?!的))"
)
_MAKES = re.compile("让|使(?!用|命)")
_WILL_BE = re.compile("[将要]|力争|争取|确保|计划|目标|预[计期]|到20")
_SET_BY = re.compile("《|提出|明确")  # behind one of these, what is reckoned with is a policy's
_TELLS_PAST = re.compile("[已了]|开始|目前|正在|同比")
_SENTENCE_END = re.compile("[。；\n]")
_CLOSES = re.compile("[）)]")
_SHORTEST = 4  # characters of a clause that says something by itself
_COMES_ABOUT = re.compile("推出|建成|开通|开工|投产|投用|投运|竣工|完工|通车|见效")
_NEAR = 60  # characters before a clause that may hold who writes it
_HOLDS = ("举办", "联合举办", "组织举办", "共同举办", "召开")
_HEADS = re.compile(
    "([^，。；：]{4,24}?)主要包括：(?=[^，]{4})|(对[^，。；：]{4,40})：(?=对)"
    "|([^，。；：]{6,40}(?:补助|奖励|补贴|资助))：(?=[^，。；]{4,60}的(?:，|$))"
)


class Context(NamedTuple):
    """What a passage stands in. ``policy`` and ``parent`` are node ids; ``leaders`` the organ of a meeting or those that
    announce together, with their node ids, ``helping`` those that they do it with; ``section`` is ``measures`` or
    ``goals``; ``heading`` the name of the chapter; ``anchor`` the document's date; ``ordered``: somebody else is told to
    act (要求各地…); ``why``: it answers why a policy was made; ``recalled``: somebody looks back; ``passing``: the leaders
    told what the nation will do, and lead it up to the end of their paragraph; ``unsaid_until``: where officials
    who answer questions about the policy first say what is in it; before, they say what they will do beside it."""

    policy: str | None
    leaders: tuple[tuple[str, AgencyMention], ...] = ()
    parent: str | None = None
    section: str = "measures"
    heading: str = ""
    anchor: str = ""
    leader_rule: str = "leads.meeting"
    helping: tuple[AgencyMention, ...] = ()
    past_is_news: bool = False
    ordered: bool = False
    why: bool = False
    recalled: bool = False
    passing: bool = False
    unsaid_until: int = 0

    @property
    def strict(self) -> bool:
        """Without a policy, what somebody does (某区组织16家团队) is news and no order, unless it says 要 or 要求."""
        return self.policy is None and not self.ordered


class _Reading(NamedTuple):
    """A sentence while its clauses are read; ``measures`` are the nodes of those that it has ordered so far."""

    sentence: Sentence
    context: Context
    aims: Aims
    actors: Actors
    measures: list[str]


# 从推进甲，提升乙，强化丙等方面，作出安排: the fields, of which each is a clause.
_FRAME = re.compile(
    "(?P<before>(?:《[^《》]{2,40}》)?(?:还|也|主要|分别|将)?从)(?!严(?![格肃密明])|快|重(?![点视大构塑])|优(?![化先])|速|紧(?!盯)|头|源|今|明(?!确)|\\d|[^，。；]*(?:出发|入手|着手)，)(?=[^，。；]{4,40}(?:，[^，。；]{4,40}){1,6}等(?:[\\d一二三四五六七八九十几多]{1,2}个)?方面(?!制度|工作|政策))"
)
# 学习他们视人民利益高于一切，为人民安宁甘愿牺牲的崇高精神: one thing to learn, though a comma stands in it.
_SPIRIT = re.compile(
    "学习他们?(?![人国乡县市])(?:(?!，(?:学习|弘扬|发扬|传承|树立|保持|激发|大力|加强|开展|落实|培育|转变|争做|践行|组织|推进|立足)|；)[^。])*?的[^，。；的]{0,12}(?:精神|作风|品质|风范|情怀)(?=[，。；]|$)"
)
_LONGEST_FRAME = 300  # characters
# 行政机关和有关组织，起草法规，应当开展审查: on what occasion those named before it shall do so.
_WHO = re.compile("(?:组织|机关|单位|企业|个人|机构|人员|部门|者)$")
_THEN_SHALL = ("，应当", "，必须")
_NO_OCCASION = ("并", "加强", "建立", "健全", "完善", "落实", "优化", "推进", "开展", "组织", "强化")


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
    _aims_go_on: bool = False  # 到2030年，甲更加健全；乙取得突破
    _goals_go_on: str = ""  # the mark after the last sentence of a statement of goals
    _acting: tuple[AgencyMention, ...] = ()  # those whom the last sentence ordered to act
    _last_mark: str = ""
    _agency_at: frozenset[int] = frozenset()  # where they begin
    _groups: tuple[Group, ...] = ()  # of organs that the text gives a name

    def __post_init__(self) -> None:
        self._agency_at = frozenset(mention.start for mention in self.agencies)
        self._groups = groups(self.draft.text, self.agencies)

    def new_paragraph(self) -> None:
        """Deadlines and statements of goals do not reach into another paragraph."""
        self._inherited, self._aims_go_on, self._goals_go_on = None, False, ""
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
        if context.unsaid_until >= sentence.end:
            context = context._replace(policy=None)
        if context.policy and (publishes := _PUBLISHES.search(text, max(sentence.start, skip), sentence.end)):
            self.own_act(*publishes.span("act"), context)
            return
        skip = max(skip, _after_purpose(text, sentence, skip))
        deadlines = [
            d
            for d in find_deadlines(text, sentence.start, sentence.end, context.anchor, aims=context.section == "goals")
            if d.end > skip and not (context.past_is_news and d.date and d.date < context.anchor)
        ]
        after_goals = self._goals_go_on == "。" or self._inherited is not None
        go_on = self._goals_go_on == "；" or (after_goals and _only_states(text, sentence))
        in_goals = go_on or context.section == "goals" or text.startswith("经过努力，", sentence.start)
        asides = Asides(text, sentence, context.past_is_news)
        aims = Aims(text, deadlines, self._inherited, goes_on=self._aims_go_on)
        named = len(self.goals)
        acting = self._acting if not context.leaders and self._goes_on(sentence) else ()
        if text.endswith("决定", 0, skip) and not context.leaders:  # 为…，国务院决定在某地调整实施条例
            rows = (
                together_from(text, self.agencies, m.start, skip)
                for m in starting_in(self.agencies, sentence.start, skip)
            )
            acting = next((named for named, place in rows if place == skip - 2), acting)
        ordered = context.ordered and context.policy is not None and not context.past_is_news
        actors = Actors(text, self.agencies, self._agency_at, acting, self._groups, ordered=ordered)
        reading = _Reading(sentence, context, aims, actors, [])
        whole = text[sentence.start : sentence.end]
        says_goal, colon = "目标" in whole, "：" in whole
        before = here = (sentence.start, sentence.start)  # the clause before
        for start, end in _opened(text, sentence.clauses):
            before, here = here, (start, end)
            if end <= skip or end - start > LONGEST_CLAUSE or text.endswith("组成", start, end):
                continue
            start = max(start, skip)
            while end > start and text[end - 1] in "：:—（":
                end -= 1  # 提交以下材料：
            if asides.begin_praise(start, end):
                break
            if asides.hold(start, end, opens=before[1] <= max(sentence.start, skip)):
                continue
            if colon:
                if matters := _COUNTED_MATTERS.match(text, start, end):
                    end = matters.end()
                start = self._after_colon(start, end, reading)
            if says_goal and (content := aims.state(start, end)):
                in_goals, start = True, content
            while text.startswith(("—", "、"), start, end):
                start += 1
            opening = start
            start = aims.begin(start, end)
            if aims.striven and end - start < _SHORTEST <= end - opening and _COMES_ABOUT.match(text, start, end):
                self.goal(opening, end, context, aims.deadline)  # 力争今年年内推出
                continue
            while start < end and text[start] in "，、： 　":
                start += 1
            if start >= end:
                continue
            if text.endswith("目标", start, end) and (members := stated_goals(text, start, end)):
                for a, b in members:
                    self.goal(a, b, context, aims.deadline)
            elif in_goals:
                self._goal_clause(start, end, context, aims.deadline)
            elif listed := announced_list(text, start, end):
                ways = text.startswith(("按照", "分为"), start)  # 按照甲、乙等6个方向，分类开展: nobody's part of it
                for a, b in listed:
                    self.measure(a, b, context._replace(leaders=()) if ways else context, "measure.list", ())
            else:
                self._clause(start, end, reading, opening, before)
        dated = aims.goes_on or aims.own
        self._aims_go_on = dated and sentence.mark == "；" and len(self.goals) > named and not reading.measures
        if aims.own:
            self._inherited = aims.governing
        self._goals_go_on = sentence.mark if in_goals else ""
        self._acting, self._last_mark = actors.subjects, sentence.mark

    def _after_colon(self, start: int, end: int, reading: _Reading) -> int:
        """Where a clause goes on behind the colon of what it counts (重点做好以下工作：) or heads; else where it begins."""
        text = self.draft.text
        if follows := _AS_FOLLOWS.match(text, start, end):
            start = follows.end()
        head = _HEADS.match(text, start, end)
        if head and read_clause(text, *head.span(head.lastindex or 0)):
            headed = head.span(head.lastindex or 0)
            reading.measures.append(self.measure(*headed, reading.context, "measure.clause", ()))
            start = head.end()  # 深化机构改革主要包括：组建中央金融委员会; 对商品加征关税：对鸡肉加征15%关税
        return start

    def _clause(self, start: int, end: int, reading: _Reading, opening: int, before: tuple[int, int]) -> None:
        """A clause outside a statement of goals: a goal, what somebody is to do, or nothing. ``opening`` is where the
        deadline before it begins, ``before`` the clause before."""
        text = self.draft.text
        sentence, context, aims, actors, measures = reading
        if text.find("从", start, end) >= 0 and (frame := _FRAME.match(text, start, sentence.end)):
            start = opening = frame.end("before")
        elif (
            text.endswith("等方面", start, end)
            and not text.startswith(("在", "从"), start)
            and (frame := _FRAME.search(text, max(sentence.start, end - _LONGEST_FRAME), end))
            and frame.end() < start
        ):
            end -= len("等方面")
        if (more := text.find("……", start + 4, end)) > 0:
            end = more  # 构建供给体系……一项项政策接连出台
        if context.past_is_news:
            begin, end = _unquoted(text, start, end)
            opening = begin if opening == start else opening
            start = begin
        action = read_clause(text, start, end)
        if aims.reached(start, end, action, after=self._last_mark):
            if self._is_forecast(start, end, reading):
                return
            if context.policy is None and not aims.planned and not _WILL_BE.search(text, sentence.start, end):
                return  # 2025年双边贸易额达1万亿元: what nobody sets and nobody plans is no goal
            goal = self.goal(start, end, context, aims.deadline)
            if measures and (aims.striven or (action and action.result)):
                evidence = self.draft.evidence(sentence.start, sentence.end, "serves.result", text[start : start + 2])
                self.draft.relate(measures[-1], "SERVES", goal, evidence)
            return
        action = actors.of(start, end, action, before)
        acting, beside = actors.subjects, actors.helping
        if (
            action is None
            or is_manner(text, start, end)
            or (action.start > start and is_manner(text, action.start, end))
            or (not action.modal and self._is_when(start, end, before))
            or (action.result and self._is_outcome(action, after=bool(measures) or context.policy is None))
            or (context.strict and action.subject and not action.modal and not acting)
            or (context.policy is None and self._orders_nothing(action))
        ):
            return
        if opening < start == action.start and "，" not in text[opening:start]:
            joined = text.startswith("并", opening)
            action = action._replace(start=opening + joined)  # 于11月23日前完成审核: the date is part of the order
        of_issuers = context.policy is None or context.leader_rule in ("leads.issuer", "leads.list")
        if actors.told and of_issuers:
            context = context._replace(leaders=())
        anew = bool(acting) and acting[-1].start >= opening
        helps = ASSISTS.match(text, action.start, action.end) or text.startswith("共同参与", action.start)
        if helps and (anew if measures else text.startswith("请", opening)):
            if measures and _WITH_IT.fullmatch(text, action.start, action.end):  # 甲制定办法，乙、丙协助做好相关工作
                evidence = self.draft.evidence(start, end, "supports.together", text[action.start : action.start + 2])
                for node in measures:
                    for mention in acting:
                        self.draft.relate(self.draft.agency(mention), "SUPPORTS", node, evidence)
            acting, beside, context = (), acting, context._replace(leaders=())  # 甲负责建设，乙、丙共同参与评审
        if led := assisted(text, self.agencies, action.start, action.end):
            acting, beside, context = led, (*acting, *beside), context._replace(leaders=())
        beside = (*beside, *(m for m in employed(text, self.agencies, *action[:2]) if m not in acting))
        ours = actors.ours and not context.past_is_news and not context.leaders
        for a, b in parallel_actions(text, *_unquoted(text, action.start, action.end)):
            measures.append(self.measure(a, b, context, "measure.clause", acting, beside))
            if ours:
                self._by_issuers(measures[-1], context, a, b)

    def _is_forecast(self, start: int, end: int, reading: _Reading) -> bool:
        """预计全年接待游客1亿人次: what is reckoned with. What a plan reckons with by a year it sets, so does a policy
        that the sentence of a report names before."""
        text, context = self.draft.text, reading.context
        if text.find("预计", start, end) < 0:
            return False
        if context.policy is None:
            return True
        if context.past_is_news:
            return _SET_BY.search(text, reading.sentence.start, start) is None
        return reading.aims.deadline is None

    def _is_when(self, start: int, end: int, before: tuple[int, int]) -> bool:
        """Does a clause say on what occasion those of the clause before shall do what the next one orders?"""
        text = self.draft.text
        if not text.startswith(_THEN_SHALL, end) or text.startswith(_NO_OCCASION, start):
            return False
        named = _WHO.search(text, *before) is not None and "会同" not in text[before[0] : before[1]]
        return named and read_clause(text, *before) is None

    def _orders_nothing(self, action: Action) -> bool:
        """Is what a meeting or an organ says a slogan, or an item of an agenda that nobody demands?"""
        start, end = action[:2]
        agenda = not action.modal and _AGENDA.fullmatch(self.draft.text, start, end) is not None
        return agenda or is_slogan(self.draft.text[start:end])

    def _is_outcome(self, action: Action, *, after: bool) -> bool:
        """Does a clause like 确保…, 让…, 形成… tell what comes of the actions before it, and is no order of its own?"""
        return (after and not action.modal) or _MAKES.search(self.draft.text, *action[:2]) is not None

    def _goes_on(self, sentence: Sentence) -> bool:
        """Does a sentence go on saying what those of the one before are to do: behind a semicolon, or with 要 alone?"""
        text = self.draft.text
        if self._last_mark == "；" or text.startswith(("要", "并"), sentence.start):
            return True
        return _ABOUT_WHAT.match(text, sentence.start, sentence.end) is not None

    def _goal_clause(self, start: int, end: int, context: Context, deadline: Deadline | None) -> None:
        if is_manner(self.draft.text, start, end):
            return
        action = read_clause(self.draft.text, start, end)
        if names_goal(self.draft.text[start:end], action, dated=deadline is not None):
            self.goal(start, end, context, deadline)

    def goal(self, start: int, end: int, context: Context, deadline: Deadline | None) -> str:
        """Add the goal of a clause; returns its node id."""
        text = self.draft.text
        strip = _STRIP_GOAL.match(text, start, end)
        if strip and end - strip.end() >= 4:
            start = strip.end()
        if (tail := _AIM_AT_END.search(text, start, end)) and tail.start() - start >= 4:
            end = tail.start()
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
            scope=self.draft.scope_of(owner),
            properties=properties,
        )
        if owner:
            self.draft.relate(owner, "SETS", node, self.draft.evidence(start, end, "sets.goal"))
        self.goals.append((node, start))
        return node

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
        if draft.text.endswith("）", start, end) and (note := _NOTE.search(draft.text, start + 4, end)):
            end = note.start()  # 提供附件及证明材料（一式两份）
        owner = context.policy or (context.leaders[0][0] if context.leaders else None)
        scope = draft.scope_of(owner)
        if context.parent:
            scope = (*scope, draft.name_of(context.parent))
        properties: dict[str, Value] = {"ordinal": len(self.measures) + 1}
        if context.heading:
            properties["section"] = context.heading
        node = draft.node(
            "Measure",
            draft.clause_name(start, end),
            draft.evidence(start, end, rule),
            scope=scope,
            properties=properties,
        )
        if context.parent:
            draft.relate(context.parent, "CONTAINS", node, draft.evidence(start, end, "contains.step"))
        elif context.policy and start >= context.unsaid_until:
            draft.relate(context.policy, "CONTAINS", node, draft.evidence(start, end, "contains.order"))
        beside = context.leader_rule == "leads.statement" and draft.text.startswith(
            ("配合", "协助", "负责配合", "负责协助"), start
        )
        if beside and (helped := starting_in(self.agencies, start + 2, start + 5)):
            first = helped[0]  # 配合某局开展排查: that one leads
            evidence = draft.evidence(start, end, "leads.statement", draft.text[first.start : first.end])
            draft.relate(draft.agency(first), "LEADS", node, evidence)
        if not subjects and not context.leaders and _GRANTS.match(draft.text, start, end):
            self._by_issuers(node, context, start, end)
        for leader, mention in () if subjects else context.leaders:
            kind, how = ("SUPPORTS", "supports.statement") if beside else ("LEADS", context.leader_rule)
            draft.relate(leader, kind, node, draft.evidence(start, end, how, mention.agency.name))
        for mention in context.helping if context.leaders and not subjects else ():
            evidence = draft.evidence(start, end, "supports.together", draft.text[mention.start : mention.end])
            draft.relate(draft.agency(mention), "SUPPORTS", node, evidence)
        begin = min([start, *(self._since(mention, start) for mention in subjects)])
        joins = draft.text.find("，会同", begin, start) + 1
        if joins and read_clause(draft.text, joins, draft.text.find("，", joins, start)):
            begin = start  # 甲要加强协调，会同乙跟踪分析，组织评估: the rest is done alone
        beside_them = together(draft.text, self.agencies, begin, end)
        for mention in (*beside_them, *helping):
            how = next((word for word in GETS if draft.text.startswith(word, start)), "牵头")
            trigger = how if mention in helping else "会同"
            evidence = draft.evidence(self._since(mention, start), end, "supports.together", trigger)
            draft.relate(draft.agency(mention), "SUPPORTS", node, evidence)
        for mention in subjects:
            if mention in beside_them:
                continue
            trigger = draft.text[mention.start : mention.end]
            evidence = draft.evidence(self._since(mention, start), end, "leads.subject", trigger)
            draft.relate(draft.agency(mention), "LEADS", node, evidence)
        self.measures.append(MeasureAt(node, start, end, subjects))
        return node

    def own_act(self, start: int, end: int, context: Context, by: Sequence[AgencyMention] = ()) -> None:
        """What those who issue a letter do themselves: 现将名单予以公示, 决定举办大赛; ``by``: those whom the letter names
        (甲、乙拟联合举办大会)."""
        several = tuple(by) if len(by) > 1 else ()
        node = self.measure(start, end, context, "measure.clause", several)
        if several:
            return
        held_by = hosts(self.draft.text, self.agencies) if self.draft.text.startswith(_HOLDS, start) else ()
        if not held_by:
            self._by_issuers(node, context, start, end)
            return
        helping = helpers(self.draft.text, self.agencies)
        for kind, rule, mentions in ("LEADS", "leads.host", held_by), ("SUPPORTS", "supports.host", helping):
            for mention in mentions:
                evidence = self.draft.evidence(mention.start, mention.end, rule)
                self.draft.relate(self.draft.agency(mention), kind, node, evidence)

    def _by_issuers(self, node: str, context: Context, start: int, end: int) -> None:
        """Those who issue a letter do themselves what it grants, makes public (同意延续许可证) or promises (我们将…)."""
        if _LETS_YOU.match(self.draft.text, start, end):
            return
        agreed = self.draft.text.startswith(("同意", "原则同意", "批准"), start)
        near = starting_in(self.agencies, start - _NEAR, start)
        ours = [m for m in near if m.agency.rule == "self" and self.draft.text[m.start] in "我本"]
        if ours and not _SENTENCE_END.search(self.draft.text, ours[-1].end, start):  # an office writes: 我部定于5月开展
            said = self.draft.text[ours[-1].start : ours[-1].end]
            evidence = self.draft.evidence(ours[-1].start, end, "leads.issuer", said)
            self.draft.relate(self.draft.agency(ours[-1]), "LEADS", node, evidence)
            return
        for issuer in self.draft.sources("ISSUES", context.policy) if context.policy else ():
            if agreed and self.draft.name_of(issuer) in _LET_OTHERS_ACT:
                continue
            evidence = self.draft.evidence(start, end, "leads.issuer", self.draft.text[start : start + 2])
            self.draft.relate(issuer, "LEADS", node, evidence)

    def _since(self, mention: AgencyMention, start: int) -> int:
        """Where what says that somebody acts begins: with the name, unless it stands in a sentence before (考核部门)."""
        apart = _SENTENCE_END.search(self.draft.text, mention.start, start)
        return start if apart else min(mention.start, start)


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the quotes around all of it: 要“完善区域协调机制”; a term that is explained keeps its own."""
    whole = text.startswith("“", start) and text.find("”", start, end) == end - 1
    return (start + 1, end - 1) if whole and not text.startswith(("，指", "，是指"), end) else (start, end)


def _opened(text: str, clauses: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The clauses, of which a bracket that is never closed ends one (进行注册（如实填写信息，…), and what is done with somebody
    is one with whom it is about: 对金融诈骗等违法行为，依法查处."""
    read = -1
    for (start, end), (after, last) in zip_longest(clauses, clauses[1:], fillvalue=(0, 0)):
        if start < read:
            continue
        if (
            text.startswith("对", start)
            and DEALT_WITH.fullmatch(text, after, last)
            and not _ORDERS_TOO.search(text, start, end)
        ):
            end = read = last
        if text.startswith("学习他", start) and (spirit := _SPIRIT.match(text, start, clauses[-1][1])):
            end = read = max(end, spirit.end())
        bracket = text.rfind("（", start + 4, end)
        if bracket >= 0 and not _CLOSES.search(text, bracket, end):
            yield start, bracket
            start = bracket + 1
        if start < end:
            yield start, end


def _after_purpose(text: str, sentence: Sentence, skip: int) -> int:
    """Where a sentence that begins with its purpose or ground (为加强…，经研究，…) comes to what is ordered; 0 if at once.

    A sentence that from ``skip`` on only announces the document (现就有关事项通知如下) orders nothing: its end.
    """
    if announces := _ANNOUNCES_ITSELF.search(text, max(sentence.start, skip), sentence.end):
        if (
            announces.group().endswith("如下")
            and text.startswith("：", announces.end())
            and announces.end() + 1 < sentence.end
        ):
            return announces.end() + 1  # 有关事项通知如下：各地要结合实际，制定方案
        if you_shall := YOU_SHALL.search(text, announces.end(), sentence.end):
            return you_shall.end()
        asks = _ASKS.search(text, announces.end(), sentence.end)
        return asks.end() if asks and ASKED_FOR.search(text, asks.end(), sentence.end) else sentence.end
    if text.startswith(("为", "根据", "按照"), sentence.start):
        decided = _DECIDED.search(text, sentence.start, sentence.end)
        return decided.end() if decided else 0
    return 0


def _only_states(text: str, sentence: Sentence) -> bool:
    """Does a sentence name states, and hardly an action? So a statement of goals goes on after its first full stop."""
    states = [
        read_clause(text, start, end) is None or is_reached(text[start:end])
        for start, end in sentence.clauses
        if is_state(text[start:end])
    ]
    if len(states) == len(sentence.clauses) < 2 * sum(states):
        return True
    if _TELLS_PAST.search(text, sentence.start, sentence.end):
        return False
    acts = (read_clause(text, start, end) for start, end in sentence.clauses)
    none_acts = not any(action and not action.result for action in acts)
    return none_acts and len(states) >= max(1, 2 * (len(sentence.clauses) - len(states)))
