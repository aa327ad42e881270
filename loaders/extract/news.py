"""A report read as a reader does: who issues what, whose meeting it is, what is said to be done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.announcing import (
    OWN_ORDERS,
    all_will,
    announced_content,
    announcers,
    announces_alone,
    nation_will,
    organs_end,
    says_alone,
    spoken_plan,
    will_act,
)
from kg.loaders.extract.clauses import LONGEST_CLAUSE, Sentence
from kg.loaders.extract.cues import any_cue
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.issuing import Issue
from kg.loaders.extract.layout import Block, blocks
from kg.loaders.extract.lists import announced_list
from kg.loaders.extract.measures import read_clause
from kg.loaders.extract.passage import Context, Passage
from kg.loaders.extract.policies import PolicyMention
from kg.loaders.extract.policy_book import PolicyBook
from kg.loaders.extract.report import Item, find_subject

_SAYING = ("指出", "强调", "要求", "提出", "明确", "规定", "表示", "部署")
# What speaks before a reported demand: a meeting, a document by name or kind, a person, an organ's spokesman.
_KINDS = "通知|意见|方案|规划|计划|办法|措施|政策|文件|纲要|条例|决定|行动计划|工作要点|要点|指南|公告|规定"
_SAID = re.compile(
    rf"(?:(?P<meeting>会议|大会|座谈会|全会|会上)|(?P<kind>(?:该|这一|这份|新)?(?:管理|指导|实施|行动|工作)?(?:{_KINDS}))|(?P<title>《[^《》\n]{{2,60}}》(?:全文)?)|(?P<person>(?!明确|同时|进一步|其中)[\u4e00-\u9fff·]{{2,4}}?(?:书记|总理|主席|部长|省长)?)|"
    r"(?P<organ>[^，。；：了]{2,30}?(?:负责人|发言人|有关人士|委员会|部门?|厅|局|会|办(?:公室)?)))?(?:日前|近日|今天|（[^（）]{1,12}）|联合|还|同时|并|最后|随后|特别|重点|其中|共同|首次|进一步|明确){0,2}"
    rf"(?P<verb>{'|'.join(_SAYING)})"
    r"(?P<after>了(?=[^，。]{0,80}(?:要求|措施|任务|举措|目标)|[^，。]{2,30}(?:要|应|须))|了(?=(?:积极|进一步|加快|持续|深入|全面|着力|大力|严格|切实)[\u4e00-\u9fff]{4})|要|，|：|(?=[到将对要至全各]|\d{4}年))?"
)
_NOT_SAID = re.compile(
    r"(?:会议|大会)(?:认为|听取|审议|通过|研究|决定|还|由|传达|学习)|(?:据|记者)(?:了解|介绍|悉|获悉)|统计显示|数据显示"
)
_BACKGROUND = re.compile(
    r"^(?:《[^《》]{2,20}》(?:的)?(?:修订|制定|出台|印发|颁布|发布)(?:，|是)|据|记者|目前|截至|今年上半年|上半年|今年前|[一二三四]季度|近年来|此前|去年|今年以来|数据显示|统计显示|这是|这也|该(?:平台|项目|工程)|问：|答：近年|业内|专家|接下来请|[^，]{0,12}(?:负责人|主任|司长|局长|院长|教授|专家)(?:说|介绍|表示))"
)
_ASKS_WHAT = re.compile(r"内容|措施|举措|如何|怎样|怎么|要求|任务|目标|亮点")
_ASKS_WHY = re.compile(r"背景|过程|意义|为什么|为何|起草|考虑")
_BY_YEAR = re.compile(r"(?:到|至)20\d\d年")
# Talks with other states order nobody; neither do events abroad, nor does an account of what was achieved.
_NO_ORDERS = re.compile(
    r"[白蓝绿]皮书|亚太经合组织|会见|会谈|讣告|逝世|通电话|外交部|外长|大使|总统|首相|元首|访问|国事|峰会|论坛|致贺|贺信|贺电|致电|联合国|国际社会|当地时间|美国|俄|乌克兰|以色列|伊朗|欧盟|叙利亚|加沙|哈马斯|胡塞|北约"
)
# 构建食物供给体系，是保障粮食安全的重要举措: praise.
_PRAISE = re.compile("，(?:这|也|既|更|就)?是(?!否)")
_ORDERS = re.compile("(?<![重主需只紧概纲])要(?![求素点件])|必须|应当")
# What a paragraph begins with that goes on from the one above.
_GOES_ON = re.compile("(?:与此)?同时，|此外，|另外，")
# 一是加强统计，要求…: what the number names is to be done, too.
_NUMBERED = re.compile("[一二三四五六七八九十]是要?$")
# 在完善商贸网络方面，提出…: the field is itself to be done.
_RESPECT = re.compile("在[^，]{4,30}方面$")
# 要坚持…, 要以…: a demand whose actions follow.
_DEMANDS = re.compile("(?:也|还|更|就|都|又|既)?要(?![求素点件闻么])")
_HAS_DONE = re.compile(
    r"(?:增设|建成|开展|举办|推出|实施|完成|成立|建立|组织|出台|启动|打造|制定)了|\d多?[万亿]?多[个家项万]|(?:以来|年来)，|[同环]比(?:增|提|下|减|上|扩)"
)
# A meeting hears a report or adopts a draft, and then says what is to be done: 会议听取…汇报，指出要….
_THEN_SAYS = re.compile(r"(?:会议)?(?:指出|强调|要求|提出)")
# What may stand before the first action of an order: 对…, 到2025年, 同时.
_BEFORE_ACTION = re.compile(
    r"要?(?:对|在|按|围绕|针对|以|坚持|到)|(?:与?此?同时|此外|另外|其中)$|(?:今年)?\d{1,2}月\d{1,2}日起$|20\d\d年|"
    r"[从自][\d今明]|[^，]{1,6}(?:人员|企业|机构|群众|居民|旅客|学生|单位)[在对凭]|"
    r"[^，]{0,6}各[^，]{1,30}?(?:按照|根据|围绕|结合|坚持|[要将](?:以|把|在|通过|依托))"
)
# What is announced with a comparison are figures.
_FIGURES = re.compile("[同环]比|较[^，。]{1,8}(?:增长|下降|提高|增加|减少)")
_FUTURE = re.compile(r"^(?:今后|下一步|未来|下阶段)")
_QUESTION = re.compile("问：|？")
# One of these stands in every sentence that ``_sentence`` reads though nobody has been speaking.
_OPENS = any_cue((_QUESTION, *OWN_ORDERS, _SAID, _BY_YEAR, _FUTURE))


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
        items.append(replace(item, principal=book.principal))
    book.principal = next((item.principal for item in items if item.principal), None)
    return passage, items


def _items(text: str, layout: list[Block]) -> list[Item]:
    """A short line without a full stop, amid full sentences, is the headline of another item."""
    groups: list[list[Block]] = [[]]
    begun = False
    for block in layout:
        headline = (
            block.kind == "paragraph"
            and block.end - block.start <= 45
            and not re.search(r"[。；：！？，]", text[block.start : block.end])
        )
        if (headline or block.kind == "title") and begun:
            groups.append([])
            begun = False
        begun = begun or not (headline or block.kind == "title")
        groups[-1].append(replace(block, kind="title") if headline else block)
    return [Item(group[0].start, group[-1].end, tuple(group)) for group in groups if group]


def _item(passage: Passage, item: Item, policies: Sequence[PolicyMention], book: PolicyBook, anchor: str) -> None:
    draft, text = passage.draft, passage.draft.text
    subject = find_subject(draft, item, passage.agencies, policies, book)
    issued, feature = subject.issued, subject.feature
    if _NO_ORDERS.search(text[item.start : item.start + 160]) and book.principal is None:
        return
    context = Context(
        book.principal,
        leaders=(subject.meeting,) if subject.meeting else (),
        anchor=anchor,
        past_is_news=len(anchor) == 10,
    )
    speaking = False
    parent: str | None = None
    for block in item.blocks:
        if block.kind not in ("item", "paragraph"):
            continue
        passage.new_paragraph()
        goes_on = _GOES_ON.match(text, block.start) is not None
        if (context.policy is None and not context.leaders and issued is None and not goes_on) or feature:
            speaking = False
        inside = context
        if block.kind == "item" and block.heading:
            speaking = (
                speaking or book.principal is not None or block.level < 4
            )  # numbered headings list what is ordered
            parent = _heading(passage, block, context) if speaking else None
            inside = replace(context, parent=parent)
        speaking = speaking or (block.level == 5 and book.principal is not None)
        if not speaking and not _may_begin(text, block, issued):
            continue
        for sentence in draft.sentences(block.body, block.end):
            speaking, inside = _sentence(passage, sentence, inside, book, speaking, issued)
            context = replace(inside, parent=None) if inside.parent else inside


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
    first = text[sentence.start : sentence.end]
    if first.startswith("问：") or sentence.mark == "？":
        return bool(_ASKS_WHAT.search(first)) and not _ASKS_WHY.search(first), context
    says = any(verb in first for verb in _SAYING)
    then_says = says and any(_THEN_SAYS.match(text, start, end) for start, end in sentence.clauses[1:])
    told = _NOT_SAID.search(first[:24]) and not then_says
    if told and not (says and _SAID.match(text, sentence.start, sentence.end)):
        return False, context
    if planning := will_act(text, passage.agencies, sentence):
        passage.read_sentence(sentence, replace(context, policy=None, leaders=(), parent=None))
        if context.policy is None and not context.leaders:
            return True, _led_by(planning, context, passage)
        return speaking, context
    if plan := spoken_plan(text, passage.agencies, sentence):
        context = _led_by(plan[:1], replace(context, policy=None, parent=None), passage)
        passage.read_sentence(sentence, context, plan[1])
        return True, context
    if place := nation_will(text, sentence):
        inside = replace(context, leaders=())
        passage.read_sentence(sentence, inside, place)
        return True, inside if organs_end(text, passage.agencies, *sentence.clauses[0]) else context
    if issued is not None and (place := all_will(text, issued, sentence)):
        context = _led_by(issued.agencies, replace(context, policy=book.principal), passage)
        passage.read_sentence(sentence, context, place)
        return True, replace(context, leaders=())
    if issued is not None and sentence.start <= issued.start < sentence.end:
        if issued.policy is None and book.principal is None and _FIGURES.search(first):
            return False, context
        organs = announcers(text, issued, titled=book.principal is not None)
        context = _led_by(organs, replace(context, policy=book.principal), passage)
        said = None if organs else _said_after(text, sentence, issued.end)
        inside = replace(context, ordered=said is not None and said["verb"] == "要求")
        passage.read_sentence(sentence, inside, _begins(text, sentence, said, issued.end) if said else issued.end)
        return True, context
    another = context.policy is None and organs_end(text, passage.agencies, *sentence.clauses[0]) > 0
    opening = sentence._replace(clauses=sentence.clauses[:1]) if speaking and another else sentence
    if announced := announced_content(text, opening, speaking and not another):
        organs = announces_alone(text, passage.agencies, *announced) if context.policy is None else ()
        context = _led_by(organs, context, passage)
        passage.read_sentence(sentence, context, announced[1])
        return True, context
    if says and (heard := _heard(passage, sentence, context, book)):
        return True, heard
    if _BACKGROUND.match(first):
        return False, context
    demanded = speaking and _is_demand(text, sentence, context, sentence.start)
    if demanded or _BY_YEAR.match(first) or (not speaking and _FUTURE.match(first)):
        passage.read_sentence(sentence, context)
    return speaking, context


def _heard(passage: Passage, sentence: Sentence, context: Context, book: PolicyBook) -> Context | None:
    """Read what somebody (a meeting, a document, a person, an organ) says is to be done; the context from there on,
    None if nobody does."""
    text = passage.draft.text
    for start, end in sentence.clauses:
        end = min(end, start + LONGEST_CLAUSE)
        organ = organs_end(text, passage.agencies, start, end)
        said = (_SAID.match(text, organ, end) if organ else None) or _SAID.match(text, start, end)
        organ = organ if said and said.start() == organ else 0
        if said is None or not _speaks(said, named=organ > 0):
            continue
        if said["kind"] or said["title"]:
            named = book.called(
                (said["kind"] or said["title"]).removeprefix("该").removeprefix("新").removesuffix("全文")
            )
            context = replace(context, policy=named or context.policy, leaders=() if named else context.leaders)
        verb = said.start("verb")
        deployed = said["verb"] == "部署" and context.policy is None
        if said["verb"] == "部署":
            said = _said_after(text, sentence, said.end(), "要求") or said
        others = text.startswith(("各", "有关", "相关"), said.end())
        ordered = said["verb"] == "要求" and not said["after"] and (others or _acts(text, sentence, said.end()))
        ordered = ordered or (said["verb"] in ("部署", "明确") and others)
        if (organ or said["organ"] or said["person"]) and context.policy is None and not ordered:
            alone = says_alone(text, passage.agencies, verb)
            deployed = deployed and bool(alone) and "已" not in text[alone[-1].end : verb]
            context = _led_by(alone, context, passage)
        inside = replace(context, leaders=(), ordered=True) if ordered else context
        begin = _begins(text, sentence, said, sentence.start)
        for a, b in sentence.clauses:
            numbered = a == sentence.start and _NUMBERED.search(text, max(0, a - 3), a)
            if b < said.start() and context.policy is not None and (numbered or _RESPECT.match(text, a, b)):
                passage.read_sentence(sentence._replace(clauses=((a, b),)), context)
        if sentence.end - begin >= 4 and (ordered or deployed or _is_demand(text, sentence, context, begin)):
            passage.read_sentence(sentence, inside, begin)
        return inside if sentence.mark == "；" else context
    return None


def _led_by(organs: Sequence[AgencyMention], context: Context, passage: Passage) -> Context:
    """The context in which organs, if there are any, lead what they announce."""
    if not organs:
        return context
    return replace(context, leaders=tuple((passage.draft.agency(m), m) for m in organs), leader_rule="leads.issuer")


def _begins(text: str, sentence: Sentence, said: re.Match[str], since: int) -> int:
    """Where the content of what is said begins: with a list of fields that stands before (从…等5个方面提出), or behind."""
    clauses = (clause for clause in sentence.clauses if since <= clause[0] <= said.start())
    return next((start for start, end in clauses if announced_list(text, start, end)), said.end())


def _said_after(text: str, sentence: Sentence, place: int, verb: str = "") -> re.Match[str] | None:
    """The first clause after ``place`` that says 提出, 明确 …, or ``verb``: the content begins behind it."""
    for start, end in sentence.clauses:
        said = _SAID.match(text, start, end) if start >= place else None
        if said and not said["person"] and not said["organ"] and said["verb"].startswith(verb):
            return said
    return None


def _is_demand(text: str, sentence: Sentence, context: Context, start: int) -> bool:
    """Is a sentence under no policy an order, and not praise or background? It begins with an action or says 要."""
    if context.policy is not None:
        return True
    first = True
    goes_on = text.startswith("对", sentence.start) and text.endswith("；", 0, sentence.start)
    if _HAS_DONE.search(text, start, sentence.end):
        return False
    if _PRAISE.search(text, start, sentence.end) and not _ORDERS.search(text, start, sentence.end):
        return False
    for a, b in ((max(a, start), b) for a, b in sentence.clauses if start < b <= a + LONGEST_CLAUSE):
        action = read_clause(text, a, b)
        if (
            _DEMANDS.match(text, a, b)
            or _BY_YEAR.match(text, a, b)
            or (action and (action.modal or ((first or goes_on) and action.subject is None)))
        ):
            return True
        first = first and _BEFORE_ACTION.match(text, a, b) is not None
    return False


def _acts(text: str, sentence: Sentence, place: int) -> bool:
    """Does the rest of the clause at ``place`` say that somebody acts?"""
    return any(read_clause(text, place, end) is not None for start, end in sentence.clauses if start <= place < end)


def _speaks(said: re.Match[str], *, named: bool) -> bool:
    """Is it a demand, and not an action that begins with 明确 or a noun that ends in 要求?"""
    if named:
        return said["verb"] != "明确" or bool(said["after"])
    if said["person"] and said["verb"] in ("提出", "明确", "规定", "部署"):
        return False
    if any(said[group] for group in ("meeting", "kind", "title", "person", "organ")):
        return said["verb"] != "明确" or bool(said["after"]) or bool(said["title"] or said["kind"])
    return said["verb"] in ("要求", "提出", "强调", "指出", "规定") or bool(said["after"] is not None)


def _heading(passage: Passage, block: Block, context: Context) -> str | None:
    assert block.heading is not None
    start, end = block.heading
    text = passage.draft.text
    if read_clause(text, start, end):
        return passage.measure(start, end, context, "measure.heading", ())
    if (
        block.level == 5
        and end - start <= 20
        and text[end : end + 1] in "，。"
        and re.search(r"(?:型|类|方向|模式|行动|工程)$", text[start:end])
    ):
        return passage.measure(start, end, context, "measure.list", ())
    return None
