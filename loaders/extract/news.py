"""A report read as a reader does: who issues what, whose meeting it is, what is said to be done."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.answers import TRANSCRIPT, Answers
from kg.loaders.extract.asking import asked
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.issuing import Issue
from kg.loaders.extract.layout import ONE_BY_ONE, Block, blocks
from kg.loaders.extract.measures import read_clause
from kg.loaders.extract.passage import Context, Passage
from kg.loaders.extract.policies import PolicyMention
from kg.loaders.extract.policy_book import PolicyBook
from kg.loaders.extract.report import Item, find_subject
from kg.loaders.extract.reported import OPENS, read_reported
from kg.loaders.extract.spans import starting_in
from kg.loaders.extract.talks import HELD, read_talks
from kg.loaders.lexicon.regions import PLACE

# Talks with other states order nobody; neither do events abroad, nor does an account of what was achieved.
_NO_ORDERS = re.compile(
    r"白皮书|蓝皮书|绿皮书|亚太经合组织|会见(?![^，。\n]{2,16}(?:会议|大会)代表|[^，。\n]{2,20}领导班子)|会谈|讣告|逝世|光辉的一生|团拜会|新年贺词|追悼大会|悼词|通电话|外交部|外长|议会领导人|视频致辞|大使|总统|首相|元首|访问|国事|峰会|论坛|会晤|致贺|致信|贺信|贺电|致电|联合国|国际社会|当地时间|(?<!原产于)美国|俄|乌克兰|以色列|伊朗|日本|韩国|朝鲜|印度(?![洋尼])|巴基斯坦|英国|法国|德国|欧盟|叙利亚|基因组|出土|化石(?!能源|燃料)|加沙|哈马斯|胡塞|北约"
)
# 出席数字中国建设峰会开幕式并在福建调研: who inspects at home demands.
_GATHERINGS = ("峰会", "论坛")
_INSPECTS = re.compile("并在[^，。\n]{2,12}(?:调研|考察)")
# 习近平对非物质文化遗产保护工作作出重要指示强调…联合国教科文组织…
_INSTRUCTS = re.compile("对[^，。\n]{2,40}作出(?:重要)?(?:指示|批示)")
_INSTRUCTED = re.compile("作出(?:重要)?(?:指示|批示)")
# 致信祝贺某校建校100周年暨某同学会成立40周年
_AT_HOME = re.compile(
    "(?:祝贺|勉励)?[^，。；\n]{2,20}?(?:同学会|协会|学会|联合会|联谊会|研究院|研究所|大学|学院|军校|学校|集团|公司|基金会|剧院)(?![长领])"
)
# What a paragraph begins with that goes on from the one above.
_GOES_ON = ("与此同时，", "同时，", "此外，", "另外，")
# A paragraph that goes on 在肯定成绩的同时 has looked back at what was achieved.
_LOOKED_BACK = "在肯定成绩的同时"
# 大家认为，要…: what those who take part propose.
_PROPOSE = re.compile("认为，|(?:大家|委员们|代表们|与会[^，。；]{0,6})(?:表示|建议)，")
# 根据《某规划》，我国将建设基地；推进…: of a sentence that tells what a policy says, it is in the policy.
_BY_POLICY = re.compile(
    rf"(?:根据|按照)《[^《》]{{4,60}}(?<![法例])》，(?:我国|国家|全国|全[省市县区]|{PLACE})?(?:将|力争|到20)"
)
# Behind a semicolon, what begins like this is told by itself.
_OF_ITS_OWN = re.compile("下一步|同时|此外|另外|[昨今明]天|要|会议")
# 时间安排 heads a part of the same item.
_PART = re.compile("[^，。]{2,9}(?:条件|安排|要求|对象|方式|时间|程序|流程|范围|专业|事项|材料)")
# 本报北京1月5日电（记者甲）: what a newspaper puts before a report.
_DATELINES = frozenset("本新中人央")  # what it begins with
_DATELINE = re.compile(
    r"央视网消息(?:（[^（）\n]{2,8}）)?：|(?:本[报网站]|新华社|中新社|中新网|人民网)[^，。；：（）\n]{0,24}?(?:电|讯|消息)[：:\s]*(?:（[^（）\n]{0,12}(?:记者|通讯员)[^（）\n]{1,40}）)?\s*"
)
# 多项措施促进铁路与旅游融合发展: every paragraph tells some of them.
_MEASURES_TOLD = re.compile("(?:多项|系列|\\d+[项条])[^，。\\n]{0,10}(?:措施|举措)")
_MARK = re.compile("[。；：！？，]")


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
    if feature and issued is not None and issued.policy is None and not any(map(_is_ministry, issued.agencies)):
        issued = None  # 北京市委制定实施方案，带动…: what one of many places did
    if (book.principal is None or _headed_abroad(text, item, policies)) and (
        draft.document.title.startswith("国际")
        or "十大新闻" in draft.document.title
        or _orders_nobody(text, item, passage.agencies)
    ):
        if HELD.search(text, item.start, item.title_end):
            read_talks(passage, item.blocks, Context(None, anchor=anchor, past_is_news=True))
        return
    meeting = subject.meeting
    leads = meeting is not None and "巡视" not in meeting[1].agency.name  # whom inspectors tell is to act
    context = Context(
        book.principal,
        leaders=(meeting,) if meeting and leads else (),
        anchor=anchor,
        past_is_news=True,
    )
    answers = Answers(text, item.start) if TRANSCRIPT.search(text, item.start, item.title_end) else None
    instructed = meeting if leads and _INSTRUCTED.search(text, item.start, item.title_end) else None
    if instructed:
        context = context._replace(leaders=())  # 习近平作出重要指示…: up to the paragraph that names the organ
    speaking = in_row = answering = False
    told = _MEASURES_TOLD.search(text, item.start, item.title_end) is not None
    parent: str | None = None
    for block in item.blocks:
        if block.kind not in ("item", "paragraph"):
            continue
        passage.new_paragraph()
        if answers:
            context = context._replace(unsaid_until=answers.enter(block))
        if instructed and any(
            m.agency.name == instructed[1].agency.name for m in starting_in(passage.agencies, block.start, block.end)
        ):
            context, instructed = context._replace(leaders=(instructed,)), None
        if context.passing:
            context = context._replace(leaders=(), passing=False)
        goes_on = answering or (told and speaking) or text.startswith(_GOES_ON, block.start)
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
                speaking, context = asked(passage, *block.heading, context)
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
        propose = _PROPOSE.search(text, block.body, block.end)
        spoke, others = speaking, propose.start() if propose else -1
        cited: str | None = None
        for sentence in draft.sentences(begin, block.end):
            if block.level and text.startswith(_GOES_ON, sentence.start):
                inside = inside._replace(parent=None)  # 七是抓好审批。同时，要加大开放力度。
            if spoke and not 0 <= others < sentence.start:
                speaking = speaking or text.startswith("要", sentence.start)  # behind what only tells why
            if answers and answers.asking and sentence.mark != "？":
                continue  # 某报：企业要拓宽融资渠道。上海是怎么做的？
            if answers:
                inside = inside._replace(unsaid_until=answers.unsaid_until(sentence))
            if cited and _OF_ITS_OWN.match(text, sentence.start):
                cited = None
            if inside.policy is None and _BY_POLICY.match(text, sentence.start, sentence.end):
                cited = next((book.mention(p) for p in starting_in(policies, sentence.start, sentence.end)), None)
            told_by = inside._replace(policy=cited) if cited else inside
            speaking, inside = read_reported(passage, sentence, told_by, book, speaking, issued)
            if cited:
                inside = inside._replace(policy=None)
                cited = cited if sentence.mark == "；" else None
            spoke = spoke or speaking
            context = inside._replace(parent=None) if inside.parent else inside
        if text.startswith("问：", block.start) or text[block.end - 1] == "？":
            answering = speaking


def _is_ministry(mention: AgencyMention) -> bool:
    kind = mention.agency.properties
    return (kind.get("level"), kind.get("branch")) == ("central", "government")


def _headed_abroad(text: str, item: Item, policies: Sequence[PolicyMention]) -> bool:
    """Whether the headline tells of talks or of other states and names no policy: then one that the text names is cited."""
    hit = _NO_ORDERS.search(text, item.start, item.title_end)
    return hit is not None and not starting_in(policies, item.start, item.title_end)


def _orders_nobody(text: str, item: Item, agencies: Sequence[AgencyMention]) -> bool:
    """Whether an item tells of talks, of other states or of what is over. A letter that congratulates an organ at home
    says what is expected of it."""
    hit = _NO_ORDERS.search(text, item.start, min(item.end, item.start + 160))
    if hit and _INSTRUCTS.search(text, item.start, hit.start()):
        return False
    if hit and hit.group() in _GATHERINGS and _INSPECTS.search(text, item.start, item.title_end):
        return False
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
    return OPENS.search(text, block.body, block.end) is not None


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
        and (text[start] == "“" or re.search(r"(?:型|类|方向|模式|行动|工程)$", text[start:end]))
    ):
        return passage.measure(start, end, context, "measure.list", ())
    return None
