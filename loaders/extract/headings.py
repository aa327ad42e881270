"""The headings of an official document: what they order, and whose tasks stand under them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.loaders.extract.acting import behind_collectives, done_by, together_from
from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.layout import Block
from kg.loaders.extract.measures import is_state_heading, read_clause
from kg.loaders.extract.passage import Context, Passage
from kg.loaders.extract.policies import PolicyMention, genre
from kg.loaders.extract.spans import starting_in, within
from kg.loaders.extract.titles import Title

_NO_ACTION = re.compile(
    r"^(?:检查|督查|核查|审计)发现，|^(?!优化|简化|完善|规范|改进|健全|严格|明确|公开).*?(?:征集|申报|遴选|推荐|提名|奖补|报送|认定|材料|评审|验收|鉴定|注册|复核).{0,6}(?:要求|条件|程序|流程|对象|范围|方式|事项|标准|内容|时间|类型|种类|代码|部门|资料[^，]{0,8})：?$|"
    r"^重点发展产品$|（共\d+项）$|方面(?:共)?\d+项$|^(?!出具|填写|提交)[^，]*(?:情况表|意见书)(?:（[^（）]*）)?$|联系人$|履行下列职责：?$|^(?:申请|申报|材料)[^，]{0,4}[与和及、](?:受理|审批|审核|评审|认定)$|"
    r"^(?:项目|资金|经费|日常|后续)?(?:管理|监督|监管|服务)(?:和|与|及)(?:监督|管理|检查|考核|绩效)|总体要求|目标(?!任务落实|责任)|指导思想|原则|保障措施|组织实施|组织保障|^(?!明确|压实|建立|健全|完善|确定|规范|简化|强化|优化|细化|改善|严格|统一|改进|放宽|降低|提高|扩大|拓展|制定|开展|调整|推行|取消|突出|丰富|公开|创新(?!券)|加强|理顺|厘清|实施(?!步骤|方案|范围|主体|机制|方式|程序|内容|安排|要求|意见|进度)).{0,5}(?:任务|举措|措施|内容|要点|安排|要求|步骤|机制|方式|条件|范围|标准|程序|事宜|事项|单位|主体|评估|进度)$|"
    r"附则|总则|联系方式|^(?:编制|制定)(?:目的|依据)[^，]{0,4}$|^组织(?:机构|体系)(?:[和与及]其?)?职责$|^(?:预警|监测)(?:监测|预报|预警|机制)$|^.{2,3}$|"
    # 组织领导, 研发费用, but 摸底排查, 全面整改
    r"^(?!(?:加强|强化|严格|规范)管理|(?:发布|公布|下达|签订|提交|拨付)).{2}(?!排查|整改|整治|治理|评估|检查|核查|自查|督查|培训|运营|展示|推广|提升|宣传|宣讲|动员|治疗|防控|建设|改造|监测|巡查|清理|验收|总结).{2}$"
)
_PLAIN = str.maketrans("—－", "--", "《》")
_ANNEX = re.compile(r"^附件\s?\d{1,2}[：:]")
_SHORTEST_TITLE_LINE = 6
_LONGEST_TITLE_LINE, _TITLE_LINES = 80, 4
_LINES = ("paragraph", "boilerplate")  # what the title of an annex is, below 附件2
_CHAPTER = re.compile("第[一二三四五六七八九十]{1,3}[章节]")  # of a regulation: named, not ordered
_OWN_DUTIES = re.compile("(?:主要|工作|基本)?(?:职责|职能)")
_BODY = re.compile("..(?:联席会议|领导小组|委员会|指挥部|工作组)$")
_HAS_DUTIES = re.compile(
    "(?:（[^（）]*）)?(?:[^，。；\n的]{2,16}接受[^，。\n]{2,40}，其|[是作受][^，。\n]{2,40}，(?:[^，。\n]{2,30}，)?)?(?:党组)?(?:的)?(?:主要|具体|分别)?(?:负责|承担|履行|职责|任务)[^。\n]{0,60}：?[：:]?$"
)
# 招采合一，保证使用: what is to be done stands in the second half alone, and the first is part of its name.
_PAIR = re.compile(
    "(?![对在为按根各凡如以]|立足|坚持|锚定|着眼|围绕|聚焦|紧扣|突出|紧盯|瞄准)[\u4e00-\u9fff]{4}(?<!机构)(?<!企业)(?<!政府)(?<!部门)(?<!单位)(?<!人员)(?<!后)(?<!时)，[\u4e00-\u9fff]{4}"
)
_COUNTS = re.compile(r"\d[\d.,万亿]*[\u4e00-\u9fff%％]")
_SUCCEEDS = re.compile("取得(?:新的?|显著|明显|积极|重大)(?:成效|进展|突破|成果)$")
_BETWEEN_ORGANS = re.compile(
    "及其(?:主要)?(?:职责|任务)$|[、和及与，]|（[^（）]*）|(?:的)?(?:主要)?(?:职责|任务)(?:分工)?$"
)
MEMBERS = re.compile("(?:成员|组成)单位(?:的)?(?:及其)?(?:主要)?(?:职责|任务)")
"""What stands under such a heading (指挥部成员单位职责) is no task of the body, nor of one in a heading above."""
_COLLECTIVE = re.compile("(?:各|有关|相关)[^，。]{2,14}|[^，。]{2,10}(?:部门|单位|机构)")
# 认真抓好组织实施 is an action, 组织实施 is a chapter.
_BEGINS_TO_ACT = re.compile(
    "(?:认真|切实|扎实)?(?:抓好|做好|强化|加强|加大|狠抓|落实|完成|分解|压实|细化|负责(?=[^，]{4}))"
)
# 对可能的风险予以重视，开展排查: no name of a task.
_ABOUT_WHOM = re.compile("对(?![标接外口照])[^，：]{4,60}，[^：]{4,200}")
_TYPE = re.compile("[\u4e00-\u9fff“”]{2,14}(?:类|型|方向)")
# 民营企业家素质提升项目, 非法改装排查整治, 线上交易“销售一批”: what is to be done, as a noun.
_TASK = re.compile(
    "(?!.*(?:申报|推荐|重点支持))[\u4e00-\u9fff“”A-Z0-9]{4,24}(?:整治|治理|排查|行动计划|行动|工程包?|项目|类|一批”|(?<=[育拓护资升化])服务|补助|疏导)"
)


# 一、重点方向（一）…类。1.工业互联网安全。…: each of what stands under it is one.
_DIRECTION = re.compile(
    "[\u4e00-\u9fff“”A-Za-z0-9]{4,16}(?<!要求|条件|程序|流程|材料|时间|方式|内容|对象|范围|标准|目标|原则|主体|数量|情形|名单|依据|渠道|期限|现状|情况|问题|说明|事项|资质|等次|人员|事故|机构|方法|专家)"
)
_DIRECTIONS = re.compile(
    "(?:重点|申报|支持|试点|遴选|试点示范|应用|征集)(?:方向|领域)|[\u4e00-\u9fff“”]{2,14}(?<!分)类"
)


def plain(words: str) -> str:
    """A title as it is compared: without brackets, blanks and the number of its annex."""
    return "".join(_ANNEX.sub("", words).translate(_PLAIN).split())


def enclosed_titles(policies: Sequence[PolicyMention], title: Title) -> dict[str, str]:
    """The titles in brackets beside the document's own, as they are compared: a line of its own that is one of them begins
    an annex."""
    titled = (m.name for m in policies if m.rule == "policy.title" and len(m.name) >= _SHORTEST_TITLE_LINE)
    names = {name for name in titled if genre(name) or name.endswith(("请示", "许可证"))}
    own = {plain(name) for name in (title.name, *title.aliases)}
    return {plain(name): name for name in names if plain(name) not in own}


def annex_title(text: str, layout: list[Block], index: int, enclosed: dict[str, str]) -> tuple[str, int] | None:
    """The title that begins an annex at a block, with where it ends: a line, or the few that a print breaks it into."""
    words = ""
    for block in layout[index : index + _TITLE_LINES]:
        if block.kind not in _LINES or block.end - block.start > _LONGEST_TITLE_LINE:
            break
        words += plain(text[block.start : block.end])
        if name := enclosed.get(words):
            return name, block.end
    return None


def is_title(text: str, block: Block, name: str) -> bool:
    """Whether a line is the title of the annex again, or one of the lines that it is broken into."""
    if block.kind != "paragraph":
        return False
    words = plain(text[block.start : block.end])
    return len(words) >= _SHORTEST_TITLE_LINE and plain(name).endswith(words)


def organs_of(draft: Draft, block: Block, agencies: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    """The agencies that a heading consists of: what stands under it are their tasks."""
    start, end = block.heading or (0, 0)
    named = within(agencies, start, end)
    rest = draft.text[start:end]
    if MEMBERS.search(rest):
        return ()
    for mention in named:
        rest = rest.replace(draft.text[mention.start : mention.end], "", 1)
    others = [part for part in _BETWEEN_ORGANS.split(rest) if part and not _COLLECTIVE.fullmatch(part)]
    return tuple(named) if named and not others else ()


def duty_bearers(draft: Draft, block: Block, agencies: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    """The agencies whose duties a block lists below itself: 市财政局负责资金监管：（一）…, 某联席会议制度 一、主要职责."""
    start = block.heading[0] if block.heading else block.body
    if block.heading and _OWN_DUTIES.fullmatch(draft.text, *block.heading):
        bodies = {
            m.agency.name: m
            for m in starting_in(agencies, 0, start)
            if _BODY.search(m.agency.name) and m.agency.rule == "group"
        }
        return tuple(bodies.values()) if len(bodies) == 1 else ()
    named, place = together_from(draft.text, agencies, start, block.end)
    if not named:
        named, place = together_from(draft.text, agencies, behind_collectives(draft.text, start, block.end), block.end)
    duties = named and (
        _HAS_DUTIES.match(draft.text, place, block.end)
        or (named[0].agency.rule == "addressed" and draft.text.startswith(("应", "须"), place))
    )
    return named if duties else ()  # 你公司应完善制度。（一）严格管理


def read_heading(
    draft: Draft, passage: Passage, index: int, layout: Sequence[Block], context: Context, headings: dict[int, str]
) -> None:
    """The heading of a block: an action is a measure; a state, in a section on goals, is a goal."""
    block = layout[index]
    assert block.heading is not None
    start, end = block.heading
    words = draft.text[start:end]
    if _CHAPTER.match(draft.text, block.start, start):
        return
    if context.section == "goals":
        if is_state_heading(words) or _COUNTS.search(words) or _SUCCEEDS.search(words):
            passage.goal(start, end, context, None)
        return
    follows = index + 1 < len(layout) and index in layout[index + 1].parents
    run_on = block.end - end > 1
    if (run_on and _TYPE.fullmatch(words)) or ((run_on or follows) and block.level > 1 and _TASK.fullmatch(words)):
        headings[index] = passage.measure(start, end, context, "measure.list", ())
        return
    if run_on and _DIRECTION.fullmatch(words) and _sorts(draft, block, layout):
        headings[index] = passage.measure(start, end, context, "measure.list", ())
        return
    if _NO_ACTION.search(words) and not (_BEGINS_TO_ACT.match(words) and len(words) > 5):
        return
    if run_on and _ABOUT_WHOM.fullmatch(words):
        passage.read(start, end, context)
        return
    actions = [read_clause(draft.text, *c) for s in draft.sentences(start, end) for c in s.clauses]
    by_organ = bool(starting_in(passage.agencies, start, start + 2))  # 市财政局负责资金监管
    if not words.startswith("本"):  # 本办法由某部负责解释 orders nothing
        by_organ = by_organ or bool(done_by(draft.text, passage.agencies, start, end))  # 具体办法由财政部制定
    pair = len(actions) == 2 and actions[1] is not None and _PAIR.fullmatch(words) is not None
    apart = len(actions) > 1 and ((actions[0] is None and not pair) or any(a.modal for a in actions if a))
    if by_organ or apart:
        first = len(passage.measures)
        passage.read(start, end, context)  # 对…的人员，有关部门要加强管理: an order like any other
        if passage.measures[first:]:
            headings[index] = passage.measures[first].node
    elif any(actions) or read_clause(draft.text, start, end):
        start += len("要") if words.startswith("要") else 0
        headings[index] = passage.measure(start, end, context, "measure.heading", ())


def _sorts(draft: Draft, block: Block, layout: Sequence[Block]) -> bool:
    """Whether the heading right above sorts what stands under it: 重点方向, 公共服务类."""
    above = layout[block.parents[-1]].heading if block.parents else None
    return above is not None and _DIRECTIONS.fullmatch(draft.text, *above) is not None
