"""A report read as a reader does: who issues what, whose meeting it is, what is said to be done."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.announcing import (
    OWN_ORDERS,
    all_will,
    announced_content,
    announcers,
    announces_alone,
    deploys,
    funds,
    learnt_plan,
    nation_will,
    organs_at,
    organs_end,
    sets_about,
    spoken_plan,
    will_act,
)
from kg.loaders.extract.clauses import Sentence
from kg.loaders.extract.cues import Cued, any_cue
from kg.loaders.extract.demands import BY_YEAR, ORDERS, STRIVEN_YEAR, is_demand
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.hearing import SAID, SAYING, SAYS, begins, heard, led_by, said_after
from kg.loaders.extract.issuing import Issue
from kg.loaders.extract.layout import ONE_BY_ONE, Block, blocks
from kg.loaders.extract.measures import read_clause
from kg.loaders.extract.passage import Context, Passage
from kg.loaders.extract.policies import PolicyMention
from kg.loaders.extract.policy_book import PolicyBook
from kg.loaders.extract.report import Item, find_subject
from kg.loaders.extract.spans import starting_in

_NOT_SAID = Cued(
    r"(?:会议|大会)(?:认为|听取|审议|通过|研究|决定(?!，|$)|还|由|传达|学习)|(?:据|记者)(?:了解|介绍|悉|获悉)|统计显示|数据显示"
)
_BACKGROUND = re.compile(
    r"^(?:它们?|(?:同时，)?[美日俄欧英法德印韩]方|《[^《》]{2,20}》(?:的)?(?:修订|制定|出台|印发|颁布|发布)(?:，|是)|据|记者|目前|党的[^，]{2,8}以来|\d+多?年来|截至|今年上半年|上半年|今年前|[一二三四]季度|近年来|此前|过去[一几两三五\d]|去年|今年以来|20\d\d年以来|数据显示|统计显示|这是|这也|该(?:平台|项目|工程)|问：|答：近年|业内|专家|接下来请|[^，]{0,12}(?:负责人|主任|司长|局长|院长|教授|专家)(?:说|介绍|表示))"
)
# Those who take up a speech or are asked for their view order nothing.
_OPINION = Cued(
    "让我们(?:共同|携手)|(?:代表们|委员们|代表委员|与会[^，。；：]{2,8}(?:人|代表|嘉宾)|大家|与会者|官兵|党员干部|干部群众|师生|职工|(?:各国|多国|各界|国际|业内|海外)[^，。；：]{0,6}人士|专家|学者|网友|民众)[^，。；：]{0,4}(?:表示|认为|指出|说)"
)
_ASKS_WHAT = re.compile(
    r"内容|措施|举措|如何|怎样|怎么|要求|任务|目标|亮点|部署|安排|打算|下一步|规定|支持|优惠|补贴|多少|责任|义务"
)
_ASKS_WHY = re.compile(
    r"征求意见|吸收|背景|(?:制定|起草|编制|修订|出台|形成)[^，。？]{0,4}过程|意义|为什么|为何|起草|考虑"
)
# Talks with other states order nobody; neither do events abroad, nor does an account of what was achieved.
_NO_ORDERS = re.compile(
    r"白皮书|蓝皮书|绿皮书|亚太经合组织|会见(?![^，。\n]{2,16}(?:会议|大会)代表)|会谈|讣告|逝世|光辉的一生|团拜会|新年贺词|通电话|外交部|外长|议会领导人|视频致辞|大使|总统|首相|元首|访问|国事|峰会|论坛|会晤|致贺|致信|贺信|贺电|致电|联合国|国际社会|当地时间|美国|俄|乌克兰|以色列|伊朗|日本|韩国|朝鲜|印度(?![洋尼])|巴基斯坦|英国|法国|德国|欧盟|叙利亚|基因组|出土|化石|加沙|哈马斯|胡塞|北约"
)
# 致信祝贺某校建校100周年暨某同学会成立40周年
_AT_HOME = re.compile(
    "(?:祝贺|勉励)?[^，。；\n]{2,20}?(?:同学会|协会|学会|联合会|联谊会|研究院|研究所|大学|学院|军校|学校|集团|公司|基金会|剧院)(?![长领])"
)
# What a paragraph begins with that goes on from the one above.
_GOES_ON = ("与此同时，", "同时，", "此外，", "另外，")
# A meeting hears a report or adopts a draft, and then says what is to be done: 会议听取…汇报，指出要….
_THEN_SAYS = re.compile(r"(?:会议)?(?:指出|强调|要求|提出)")
# What is announced with a comparison, as a sum or up to now are figures.
_FIGURES = re.compile("[同环]比|[较比][^，。]{1,8}(?:增长|下降|提高|增加|减少)|累计|\\d\\.\\d+[万亿]|已[与有]\\d")
_PLANNED = re.compile("将|每年|计划")
# 今年全国计划新开工改造老旧小区5.4万个: a number that is planned.
_PLANNED_NUMBER = re.compile(
    r"[^，。；原]{0,12}(?<![原按])计划(?:年内|今年|全年)?(?=(?:新开工|开工|改造|建成|新建|新增|完成|建设|开行|实施)[^，。；了]{0,30}?\d[\d.,万亿]*(?:个|项|公里|户|套|亩|座|列|人|家|台|所|处))"
)
_FUTURE = re.compile(
    r"^(?:接下来(?=，)|(?:按照?|根据)(?:规划|计划|方案)，[到至]20\d\d年|“十[五六]五”(?:时期|期间)，|今后|下一步(?!，[^，]{2,4}(?:计划|打算))|未来(?![^，。]{2,8}，将)|下阶段)"
)
# 近年来，某某提出…, 抗日战争时期，…: what was said or done in those years is told, but by whoever meets now.
_YEARS_AGO = re.compile(
    "近年来|多年来|近期，[^，。]{0,6}(?:各地|多地|地方)|(?:今年)?上半年|连日来|这段时间|过去(?:一年|[几两三五十]年)|早在|[^，。]{0,10}(?:十[八九]大|改革开放|成立|建立)以来，|[^，。]{2,24}(?:开展|启动|实施)以来，|[^，。]{0,6}战争时期，|[^，。]{2,8}今年还"
)
# 应勇在报告中指出, 张军从五个方面回顾了工作: whose report the parliament hears speaks for another organ.
_REPORTS = re.compile("[\u4e00-\u9fff·]{2,8}?(?:在(?:工作)?报告[中时]|(?:从[^，。]{2,8})?(?P<looks_back>回顾))")
# A paragraph that goes on 在肯定成绩的同时 has looked back at what was achieved.
_LOOKED_BACK = "在肯定成绩的同时"
# 时间安排 heads a part of the same item.
_PART = re.compile("[^，。]{2,9}(?:条件|安排|要求|对象|方式|时间|程序|流程|范围|专业|事项|材料)")
# 本报北京1月5日电（记者甲）: what a newspaper puts before a report.
_DATELINES = frozenset("本新中人央")  # what it begins with
_DATELINE = re.compile(
    r"央视网消息(?:（[^（）\n]{2,8}）)?：|(?:本[报网站]|新华社|中新社|中新网|人民网)[^，。；：（）\n]{0,24}?(?:电|讯|消息)[：:\s]*(?:（[^（）\n]{0,12}(?:记者|通讯员)[^（）\n]{1,40}）)?\s*"
)
# What was said or issued years ago is told and not ordered.
_IN_YEAR = re.compile(
    r"^[^，]{0,30}(?:，[^，]{0,30})?(?<![到至—-])(?P<year>(?:19|20)\d\d)年(?!以来|度|版|）|前|底|末|及|[^，]{0,10}(?:规划|计划|方案|行动|目标))(?P<said>[^。；]{0,60}(?:指出|强调|提出|印发|出台|发布|启动|实施|要求))?"
)
# 某某委员代表全国妇联发言说, 某某代表各民主党派中央讲话: in whose name it is said.
_IN_THE_NAME = re.compile("[\u4e00-\u9fff·]{2,12}代表(?=[^，。；]{2,40}(?:发言|讲话))")
_THAT_YEAR = re.compile(r"20\d\d年，")
# 会议从三方面部署多项措施：——…
_LISTS = re.compile(
    "^(?:会议|大会)[^，。；]{0,16}(?:部署|提出|确定|推出|明确)[^，。；]{0,16}(?:措施|举措|任务|工作|要求)$"
)
_SAYS_ITSELF = re.compile("》(?:（[^（）]*）)?[^。；]{0,16}(?:提出|明确|要求|规定)")
_SETS_OUT = re.compile("《[^《》]{4,60}》(?:共|主要|重点){0,2}(?:包括|提出|明确|部署)")
_MARK = re.compile("[。；：！？，]")
_QUESTION = re.compile("问：|？")
_ANSWERED = re.compile(r"？?\s*答：")
# 春节期间，某部及时调度部署，做好救援工作: what was done in those days, unless it is demanded.
_IN_HOLIDAYS = re.compile("(?:春节|国庆|中秋|元旦|端午|清明|“五一”|五一|假期|双节|两会|小长假)(?:假期)?期间，")
_DEMANDED = re.compile("[要将须请]|应当")
_OF_NATION = re.compile("我国|国家")
_THEN_ONE_BY_ONE = re.compile("[。；：]?\\s*(?:一是|一、|首先)")
# 李强说，过去五年，各地区…: an account, up to whoever speaks next.
_RECALLS = re.compile(
    "[^。；]{2,20}(?:说|指出|强调|表示)，(?:过去(?:一年|[五三十两几]年)|[五三十]年来|一年来|刚刚过去的)"
)
# 要求各地, 要求浙赣闽粤等地, 要求银行: those who are told; else who demands does so for itself.
_OTHERS = re.compile("[^，。；]{0,24}(?:各|有关|相关|地方|等地|部门|单位|企业|机构|银行|学校|高校|平台)")
# 甲、乙发布整治进展。今年将围绕重点主体，…: those who reported will act.
_WILL_GO_ON = re.compile("(?:今年|明年|下一步|接下来|今后|近期)，?将(?!于|有|迎|举)")
# 教育部召开部署会，实施六大行动，…: the meeting starts what it is about.
_STARTS = re.compile(
    "[^。；]{0,60}?召开[^，。；]{2,40}会，(?=(?:组织|全面|集中|部署){0,2}(?:实施|启动|推出)[^，。；]{2,40}(?:行动|措施|举措)，)"
)
# 据介绍，推出25条便民措施，包括…: what is announced in a report is to be done.
_LISTS_NEW = Cued("推出[^，。；]{0,16}\\d[项条][^，。；]{0,10}(?:措施|举措)，(?:主要)?包括")
_WILL_DO = re.compile("(?:将|下一步|接下来|近期|今年|在[^，。？]{2,30}方面)[^，。？]{0,24}(?:如何|怎样|哪些|什么)")
_ASKS_GOALS = re.compile("目标(?!.{0,8}(?:措施|举措|任务))[^？]*[？?]?$")
# One of these stands in every sentence that ``_sentence`` reads though nobody has been speaking.
_OPENS = any_cue((_QUESTION, *OWN_ORDERS, *SAYING, BY_YEAR, STRIVEN_YEAR, _FUTURE))


def read_news(
    draft: Draft,
    title_end: int,
    agencies: Sequence[AgencyMention],
    policies: Sequence[PolicyMention],
    book: PolicyBook,
    anchor: str,
) -> tuple[Passage, list[Item]]:
    """Read a report into its draft; returns what was read and its items, each with the policy that it is about.

    A round-up has several items under headlines of their own; one must not be read into the next.
    """
    passage = Passage(draft, agencies)
    items = []
    for item in _items(draft.text, blocks(draft.text, title_end)):
        book.principal = None
        _item(passage, item, policies, book, anchor)
        items.append(item._replace(principal=book.principal))
    book.principal = next((item.principal for item in items if item.principal), None)
    return passage, items


def _items(text: str, layout: list[Block]) -> list[Item]:
    """A short line without a full stop, amid full sentences, is the headline of another item, if no numbered
    sentences stand below it."""
    groups: list[list[Block]] = [[]]
    begun = False
    for block, below in zip(layout, (*layout[1:], None), strict=True):
        if text[block.start] in _DATELINES and (dateline := _DATELINE.match(text, block.start, block.end)):
            block = block._replace(start=dateline.end(), body=max(block.body, dateline.end()))
        headline = (
            (block.kind == "paragraph" or (block.kind == "signature" and not text[block.start].isdigit()))
            and block.end - block.start <= 45
            and not _MARK.search(text, block.start, block.end)
            and not (_PART.fullmatch(text, block.start, block.end) or text.endswith("——", 0, block.end))
            and not (below and below.kind == "item" and text.find("。", below.start, below.end) > 0)
        )
        if (headline or block.kind == "title") and begun:
            groups.append([])
            begun = False
        begun = begun or not (headline or block.kind == "title")
        groups[-1].append(block._replace(kind="title") if headline else block)
    return [Item(group[0].start, group[-1].end, tuple(group)) for group in groups if group]


def _item(passage: Passage, item: Item, policies: Sequence[PolicyMention], book: PolicyBook, anchor: str) -> None:
    draft, text = passage.draft, passage.draft.text
    subject = find_subject(draft, item, passage.agencies, policies, book)
    issued, feature = subject.issued, subject.feature
    if book.principal is None and (
        draft.document.title.startswith("国际")
        or "十大新闻" in draft.document.title
        or _orders_nobody(text, item, passage.agencies)
    ):
        return
    context = Context(
        book.principal,
        leaders=(subject.meeting,) if subject.meeting else (),
        anchor=anchor,
        past_is_news=True,
    )
    speaking = in_row = answering = False
    parent: str | None = None
    for block in item.blocks:
        if block.kind not in ("item", "paragraph"):
            continue
        passage.new_paragraph()
        goes_on = answering or text.startswith(_GOES_ON, block.start)
        if block.level == ONE_BY_ONE and speaking:  # 《意见》提出：一是…。二是…
            goes_on = in_row = in_row or text[block.start - 1] in "：。；"
        else:
            in_row = False
        if (context.policy is None and not context.leaders and issued is None and not goes_on) or feature:
            speaking = False
        if feature and not goes_on:
            context = context._replace(leaders=())  # whose meeting was cited says nothing more
        inside = context
        if block.kind == "item" and block.heading:
            if text.startswith("？", block.heading[1]):  # 一、制定《通知》的背景是什么？
                speaking, context = _asked(passage, *block.heading, context)
                answering = speaking
                continue
            speaking = (
                speaking or book.principal is not None or block.level < 4
            )  # numbered headings list what is ordered
            parent = _heading(passage, block, context) if speaking else None
            inside = context._replace(parent=parent)
        speaking = speaking or (block.level == ONE_BY_ONE and book.principal is not None)
        if not speaking and not _may_begin(text, block, issued):
            continue
        begin = max(block.body, text.find(_LOOKED_BACK, block.body, block.end))
        for sentence in draft.sentences(begin, block.end):
            if block.level and text.startswith(_GOES_ON, sentence.start):
                inside = inside._replace(parent=None)  # 七是抓好审批。同时，要加大开放力度。
            speaking, inside = _sentence(passage, sentence, inside, book, speaking, issued)
            context = inside._replace(parent=None) if inside.parent else inside
        if text.startswith("问：", block.start) or text[block.end - 1] == "？":
            answering = speaking


def _orders_nobody(text: str, item: Item, agencies: Sequence[AgencyMention]) -> bool:
    """Whether an item tells of talks, of other states or of what is over. A letter that congratulates an organ at home
    says what is expected of it."""
    hit = _NO_ORDERS.search(text, item.start, min(item.end, item.start + 160))
    if hit is None or not hit.group().startswith("致信"):
        return hit is not None
    named = starting_in(agencies, hit.end(), hit.end() + 6)
    if named:
        return named[0].agency.rule == "foreign"
    return _AT_HOME.match(text, hit.end()) is None


def _may_begin(text: str, block: Block, issued: Issue | None) -> bool:
    """Whether, where nobody has been speaking, a sentence of the block may say what is to be done; most blocks of news
    do not."""
    if issued is not None and block.start <= issued.start < block.end:
        return True
    return _OPENS.search(text, block.body, block.end) is not None


def _sentence(
    passage: Passage, sentence: Sentence, context: Context, book: PolicyBook, speaking: bool, issued: Issue | None
) -> tuple[bool, Context]:
    """Read one sentence if somebody demands it; returns whether the demand goes on, and in what context."""
    text = passage.draft.text
    sentence = _answer(text, sentence)
    first = text[sentence.start : sentence.end]
    if first.startswith("问：") or sentence.mark == "？":
        rhetorical = context.policy is None and not first.startswith("问：") and not _ANSWERED.match(text, sentence.end)
        return (False, context) if rhetorical else _asked(passage, sentence.start, sentence.end, context)
    if context.why and not _SAYS_ITSELF.search(first):
        return False, context
    if "计划" in first and sentence.mark == "。" and context.policy is None:
        for start, end in sentence.clauses:
            if planned := _PLANNED_NUMBER.match(text, start, end):
                passage.goal(planned.end(), end, context, None)
    if not speaking and issued is None and not _OPENS.search(first):
        return False, context
    if (
        "年" in first
        and context.anchor
        and (year := _IN_YEAR.match(first))
        and int(year["year"]) <= int(context.anchor[:4]) - (2 if year["said"] else 8)
    ):
        return False, context  # 2021年印发《意见》，…: an account of the past
    past = _THAT_YEAR.match(first) and first[:4] < context.anchor[:4]
    if past and not _DEMANDED.search(first):  # 2022年，有关部门强化监督，…
        return speaking and bool(context.policy or context.leaders), context
    if context.leaders and (reports := _REPORTS.match(first)):
        context = context._replace(leaders=())
        if reports["looks_back"]:
            return False, context
    if _RECALLS.match(first):
        return True, context._replace(recalled=True)
    if context.recalled and not (ORDERS.search(first) or SAYS.search(first)):
        return speaking, context
    context = context._replace(recalled=False)
    if _YEARS_AGO.match(first) and (not context.leaders or not ORDERS.search(first)):
        return speaking and bool(context.policy or context.leaders or context.ordered), context
    if _IN_HOLIDAYS.match(first) and not _DEMANDED.search(first):
        return speaking and bool(context.leaders), context
    if _OPINION.search(text, sentence.start, min(sentence.end, sentence.start + 40)):
        return False, context
    if context.leaders and context.leader_rule == "leads.issuer" and context.policy is None:
        begun = organs_at(text, passage.agencies, *sentence.clauses[0])
        context = led_by(begun, context, passage)  # 教育部将扩大招生。财政部加大投入，…
    if context.policy is None and not context.leaders and _WILL_GO_ON.match(first):
        paragraph = text.rfind("\n", 0, sentence.start) + 1
        context = led_by(organs_at(text, passage.agencies, paragraph, sentence.start), context, passage)
    if context.leaders and not speaking and (starts := _STARTS.match(first)):
        passage.read_sentence(sentence, context, sentence.start + starts.end())
        return True, context
    if context.leaders and (another_s := _IN_THE_NAME.match(text, *sentence.clauses[0])):
        spoken_for = organs_at(text, passage.agencies, another_s.end(), sentence.clauses[0][1])
        context = led_by(spoken_for, context._replace(leaders=()), passage)
    if "记者" in first and context.policy is None and (learnt := learnt_plan(text, passage.agencies, sentence)):
        context = led_by(learnt[0], context, passage)
        passage.read_sentence(sentence, context, learnt[1])
        return True, context
    will = "将" in first
    if will and (planning := will_act(text, passage.agencies, sentence)):
        passage.read_sentence(sentence, context._replace(policy=None, leaders=(), parent=None))
        if _THEN_ONE_BY_ONE.match(text, sentence.end):
            return True, led_by(planning, context, passage)  # 某部将密切配合。一是加强实施。…
        nobody_s = context.policy is None and (not context.leaders or context.leader_rule == "leads.issuer")
        if nobody_s or sentence.mark == "；":
            return True, led_by(planning, context._replace(policy=None, parent=None), passage)
        return speaking, context
    says = SAYS.search(text, sentence.start, sentence.end) is not None
    then_says = says and any(_THEN_SAYS.match(text, start, end) for start, end in sentence.clauses[1:])
    # A meeting goes on after what it heard and what has been done; what it demands is told by its form.
    told = _NOT_SAID.search(text, sentence.start, min(sentence.end, sentence.start + 24)) and not then_says
    told = told and not (context.policy and _SETS_OUT.search(first))  # 据介绍，《方案》共包括五方面，…
    told = told and not _LISTS_NEW.search(text, sentence.start, sentence.end)
    if told and not (says and SAID.match(text, sentence.start, sentence.end)):
        return speaking and bool(context.leaders), context
    if context.policy is None and issued is None and (deployed := deploys(text, passage.agencies, sentence)):
        return True, _deployed(passage, sentence, context, *deployed)
    if context.policy is None and "资金" in first and (paying := funds(text, passage.agencies, sentence)):
        passage.read_sentence(sentence, led_by(paying[0], context, passage), paying[1])
        return False, context
    if not speaking and (setting := sets_about(text, passage.agencies, sentence)):
        context = led_by(setting, context, passage)
        passage.read_sentence(sentence, context)
        return True, context
    if plan := spoken_plan(text, passage.agencies, sentence):
        context = led_by(plan[:1], context._replace(policy=None, parent=None), passage)
        passage.read_sentence(sentence, context, plan[1])
        return True, context
    if will and (place := nation_will(text, sentence)) and not BY_YEAR.search(text, sentence.start, place):
        inside = context._replace(leaders=())
        passage.read_sentence(sentence, inside, place)
        others_act = organs_end(text, passage.agencies, *sentence.clauses[0]) or not _OF_NATION.search(first)
        return True, inside if others_act else context
    if issued is not None and will and (place := all_will(text, issued, sentence)):
        context = led_by(issued.agencies, context._replace(policy=book.principal), passage)
        passage.read_sentence(sentence, context, place)
        return True, context._replace(leaders=())
    if issued is not None and sentence.start <= issued.start < sentence.end:
        if issued.policy is None and book.principal is None and _FIGURES.search(first) and not _PLANNED.search(first):
            return False, context
        organs = announcers(text, issued, titled=book.principal is not None)
        context = led_by(organs, context._replace(policy=book.principal), passage)
        said = None if organs else said_after(text, sentence, issued.end)
        inside = context._replace(ordered=said is not None and said["verb"] == "要求")
        comma = text.find("，", issued.end, sentence.end)
        acts = said and said.start() > comma + 1 and text.startswith(("，《", "，新《"), comma)  # 新《办法》进一步放宽…
        place = begins(text, sentence, said, issued.end) if said and not acts else issued.end
        passage.read_sentence(sentence, inside, place)
        return True, context
    another = speaking and context.policy is None and organs_end(text, passage.agencies, *sentence.clauses[0]) > 0
    opening = sentence._replace(clauses=sentence.clauses[:1]) if another else sentence
    if announced := announced_content(text, opening, speaking and not another):
        organs = announces_alone(text, passage.agencies, *announced) if context.policy is None else ()
        context = led_by(organs, context, passage)
        said = None if organs else said_after(text, sentence, announced[1])
        behind = said is not None and said.start() <= announced[1] + 1  # 《方案》发布，要求…
        begin = begins(text, sentence, said, announced[1]) if said and behind else announced[1]
        passage.read_sentence(sentence, context, begin)
        return True, context
    if sentence.mark == "：" and _LISTS.search(first):
        return True, context
    if says and (after := heard(passage, sentence, context, book)):
        return True, after
    if _BACKGROUND.match(first):
        return speaking and bool(context.leaders), context
    demanded = speaking and is_demand(text, sentence, context, sentence.start)
    if demanded or BY_YEAR.match(first) or STRIVEN_YEAR.search(first) or _FUTURE.match(first):
        passage.read_sentence(sentence, context)
    return speaking or (sentence.mark == "；" and _FUTURE.match(first) is not None), context


def _deployed(
    passage: Passage,
    sentence: Sentence,
    context: Context,
    organs: tuple[AgencyMention, ...],
    place: int,
    own: int,
) -> Context:
    """Read what organs start and what they tell others to do up to ``own``; the context of what is said from there on."""
    leading = led_by(organs, context, passage)
    told = context._replace(leaders=(), ordered=True)
    asked = said_after(passage.draft.text, sentence, place, "要求")
    stop = asked.start() if asked else sentence.end
    addressed = asked is not None and (own != place or _OTHERS.match(passage.draft.text, asked.end()) is not None)
    before = tuple(clause for clause in sentence.clauses if clause[0] < (stop if own == place else min(own, stop)))
    passage.read_sentence(sentence._replace(clauses=before), leading if own == place else told, place)
    if asked:
        passage.read_sentence(sentence, told if addressed else leading, asked.end())
    elif place < own < sentence.end:
        passage.read_sentence(sentence, leading, own)
    return context._replace(leaders=()) if addressed or own == sentence.end else leading


def _asked(passage: Passage, start: int, end: int, context: Context) -> tuple[bool, Context]:
    """Whether the question ``text[start:end]`` asks for what is to be done, and the context in which it is answered: led by
    the organs of which it asks what they will do (问：民政部在落实《意见》方面有哪些安排？)."""
    text = passage.draft.text
    what = _ASKS_WHAT.search(text, start, end) is not None
    why = _ASKS_WHY.search(text, start, end) is not None
    section = "goals" if _ASKS_GOALS.search(text[start:end]) else "measures"
    asked = context._replace(section=section, leaders=(), why=why and not what)
    named = organs_at(text, passage.agencies, start + 2 * text.startswith("问：", start), end)
    if what and not why and named and _WILL_DO.match(text, named[-1].end, end):
        return True, led_by(named, asked, passage)
    return what and not why, asked


def _answer(text: str, sentence: Sentence) -> Sentence:
    """The sentence without 答： or —— in front."""
    start, end = sentence.clauses[0]
    if not text.startswith(("答：", "——"), start) or end < start + 4:
        return sentence
    return sentence._replace(start=start + 2, clauses=((start + 2, end), *sentence.clauses[1:]))


def _heading(passage: Passage, block: Block, context: Context) -> str | None:
    assert block.heading is not None
    start, end = block.heading
    text = passage.draft.text
    if read_clause(text, start, end):
        return passage.measure(start, end, context, "measure.heading", ())
    if (
        block.level == ONE_BY_ONE
        and end - start <= 20
        and text[end : end + 1] in "，。"
        and re.search(r"(?:型|类|方向|模式|行动|工程)$", text[start:end])
    ):
        return passage.measure(start, end, context, "measure.list", ())
    return None
