"""Who says in a report what is to be done: a meeting, a document, a person, an organ; and where what is said begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.loaders.extract.acting import together_from
from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.announcing import organs_end, says_alone
from kg.loaders.extract.clauses import LONGEST_CLAUSE, Sentence
from kg.loaders.extract.cues import any_cue
from kg.loaders.extract.demands import is_demand
from kg.loaders.extract.lists import announced_list
from kg.loaders.extract.measures import read_clause
from kg.loaders.extract.passage import Context, Passage
from kg.loaders.extract.people import LEADING
from kg.loaders.extract.policy_book import PolicyBook
from kg.loaders.extract.spans import starting_in
from kg.loaders.lexicon.regions import PLACE

_SAYING = (
    "希望(?=企业|他们|大家|广大(?:[^，。；]{0,4}企业|车企|企业家|科技工作者)|"
    + PLACE
    + "(?!的)|[\u4e00-\u9fff]{2,12}(?:院|协会|学会|联合会|集团|总工会)(?:在|要|能|继续|坚持|认真|不断|深入|始终|牢记)|[^，。；]{0,10}(?:科研人员|单位|企业|实验室|同志们)[^，。；]{4})",
    "勉励(?=他们|大家|企业)",
    "(?<!专家)(?<!委员)(?<!代表)建议(?=[^，。；]{2,14}(?:地区|各地|公众|农户)(?:做好|加强|及时|抓紧|注意|提前)[^，。；]{2})",
    "叮嘱(?=他们|大家|当地)",
    "指出",
    "提到$",
    "号召",
    "(?<![加增])强调",
    "(?<!的)(?<!不再)要求",
    "提出(?!(?:更|高质量|有)[^，。；]{0,12}(?:意见|建议|对策))",
    "明确",
    "规定",
    "表示",
    "部署(?!任务|要求|精神|安排|落实|的)",
    "决定$",
    "确定$",
)
_ORDERING = ("要求", "希望", "勉励", "叮嘱", "建议")  # those of which the object may itself be the order
# What speaks before a reported demand: a meeting, a document by name or kind, a person, an organ's spokesman.
_KINDS = "通知|通报|意见|方案|规划|计划|办法|措施|政策|文件|纲要|条例|决定|行动计划|工作要点|要点|指南|公告|规定|细则"
SAID = re.compile(
    rf"(?:(?P<meeting>会议|大会|座谈会|全会|会上)|(?P<kind>(?:该|这一|这份|新)?(?:管理|指导|实施|行动|工作)?(?:{_KINDS}))|(?P<title>《[^《》\n]{{2,60}}》(?:全文|稿)?|“十[四五六]五”规划(?:纲要|建议))|(?:[^，。；：了]{{4,40}}副?(?:主席|总理|委员长|国务委员|书记|部长|主任|局长|省长|市长))?(?P<person>(?!明确|同时|进一步|其中|首次|重点|特别|最后|随后|联合|共同)[\u4e00-\u9fff·]{{2,4}}?(?:书记|总理|主席|部长|省长)?|他)|"
    r"(?P<organ>(?!要(?!求))[^，。；：了]{2,44}?(?:(?:考察|调研|讲话|报告|讨论|审议|座谈|主持(?:会议|学习))[时中]|[会全]议|[大全]会|(?:开班|结业|毕业|开幕|启动|颁奖|揭牌)式上?|负责人|发言人|有关人士|委员会|部门?|厅|局|会上?|办(?:公室)?)))?(?:日前|近日|今天|（[^（）]{1,12}）|联合|还|同时|并|最后|随后|特别|重点|其中|共同|首次|进一步|明确|发表(?:重要)?讲话|中(?=明确要求)){0,2}"
    rf"(?P<verb>{'|'.join(_SAYING)})"
    r"(?P<after>了要(?!求)|了(?=[^，。]{0,80}(?:要求|措施|任务|举措|目标)|[^，。]{2,30}(?:要|应|须))|了(?=(?:积极|进一步|加快|持续|深入|全面|着力|大力|严格|切实)[\u4e00-\u9fff]{4})|要|，|：|(?=[到将要至全各]|\d{4}年))?"
)
# 李克强说，…要保持政策稳定: of all who are quoted so, those who hold the highest posts order.
_LEADERS = tuple(sorted(LEADING))
_LEADERS_SAY = tuple(name + "说" for name in _LEADERS)
SAYING = (SAID, re.compile("指示|批示|他说|" + "|".join(_LEADERS_SAY)))
"""Where none of these matches, nobody says anything."""
SAYS = any_cue(SAYING)
"""One of the verbs of saying."""
# 科技部党组书记、部长某某就科技创新作了介绍。他说，…: the head of an organ, with whom the paragraph begins.
_HEAD_SPEAKS = re.compile("[^。；\n]{0,40}?(?:部长|主任|局长|行长|署长|书记|主席)[^。；\n]{2,60}介绍。")
# 习近平作出重要指示，某部要立即启动应急响应: who is named behind it acts.
_INSTRUCTS = re.compile("[^，。；]{0,60}作出(?:重要)?(?:指示|批示)(?:强调|要求|指出)?$")
# 一是加强统计，要求…: what the number names is to be done, too.
_NUMBERED = re.compile("[一二三四五六七八九十]是要?$")
# 要求，疫情尚未得到控制的地区，要落实责任
_THOSE_WHO_SHALL = re.compile("，?[^，。；]{2,40}的(?:地区|省份|城市|地方)，(?:要(?!求)|应|须)")
_TOLD_BY = ("各地", "重点地区", "有关地区")
# 部署各地做好工作，要求…: others are told to act.
_ADDRESSED = re.compile("各|有关|相关|地方|省份|单位|部门|企业|全国")
_OF_TITLE = re.compile("(《[^《》]{2,20}》)稿?")
# 通知指出，《条例》修订坚持…: how it was made.
_OF_MAKING = re.compile("《[^《》]{2,20}》的?(?:修订|制定|出台|起草)(?:坚持|遵循|以|是)")
# 在完善商贸网络方面，提出…: the field is itself to be done.
_PLACE = re.compile(PLACE)
# 会议要求，各部门加强协作; but 各项政策要抓紧落实 says what is done.
_ALL_SHALL = re.compile(
    "，(?:当地|(?:各|有关|相关)(?!项|类|种|环节)[^，。；]{0,10}?(?:地|级|部门|单位|方面|省|市|县|区|机构|企业|成员|委|厅|局))"
)
_ROW = 80  # characters of a row of organs
_SENT_OUT = ("巡视组", "督察组", "巡查组", "督查组", "指导组")
_JOINS = re.compile("(?:日前|近日|今天|昨天)?会同")
_RESPECT = re.compile("在[^，]{4,30}方面$")


def heard(passage: Passage, sentence: Sentence, context: Context, book: PolicyBook) -> Context | None:
    """Read what somebody (a meeting, a document, a person, an organ) says is to be done; the context from there on,
    None if nobody does."""
    text = passage.draft.text
    for start, end in sentence.clauses:
        end = min(end, start + LONGEST_CLAUSE)
        if not SAYS.search(text, start, end):
            continue
        quoted = _quoted(passage, sentence, context, start, end)
        if (quoted or _INSTRUCTS.match(text, start, end)) and end < sentence.end:
            if not quoted or is_demand(text, sentence, context, end):
                passage.read_sentence(sentence, context._replace(leaders=(), ordered=not quoted), end)
            return context
        organ = organs_end(text, passage.agencies, start, end)
        said = (SAID.match(text, organ, end) if organ else None) or SAID.match(text, start, end)
        organ = organ if said and said.start() == organ else 0
        if said is None or not _speaks(said, named=organ > 0):
            continue
        if text.startswith("，希望广大", end):  # 李强表示，希望广大企业…
            said = SAID.match(text, end + 1, sentence.end) or said
        if organ and "已" in text[organ : said.start("verb")]:
            continue  # 应急部门已提前部署: that is done
        if said["kind"] or said["title"]:
            named = book.called(
                (said["kind"] or said["title"])
                .removeprefix("该")
                .removeprefix("新")
                .removesuffix("全文")
                .removesuffix("稿")
            )
            context = context._replace(policy=named or context.policy, leaders=() if named else context.leaders)
        if context.policy is None and not _by_somebody(said) and (title := _OF_TITLE.match(text, sentence.start)):
            context = context._replace(policy=book.called(title[1]))  # 《建议》稿围绕…，提出…
        if said["person"] in ("批示", "指示"):
            context = context._replace(leaders=(), ordered=True)  # by whoever gave it
        if _OF_MAKING.match(text, said.end()):
            return context
        verb = said.start("verb")
        deployed = said["verb"] == "部署" and context.policy is None
        place = said.end()
        if said["verb"] == "部署":
            said = said_after(text, sentence, said.end(), "要求") or said
        others = text.startswith(("各", "有关", "相关", "当地"), said.end())
        others = others or (said["verb"] == "要求" and _ALL_SHALL.match(text, said.end()) is not None)
        others = others or _THOSE_WHO_SHALL.match(text, said.end(), sentence.end) is not None
        behind = said.end() + (organ > 0 and text.startswith("，", said.end()))  # 甲、乙联合要求，税务部门建立…
        ordered = said["verb"] in _ORDERING and not said["after"]
        ordered = ordered and (
            others
            or organs_end(text, passage.agencies, said.end(), sentence.end) > 0  # 希望中国工程院在新的起点上，发挥…
            or text.startswith("广大", said.end())
            or _acts(text, sentence, behind)
        )
        ordered = ordered or (said["verb"] in ("部署", "明确") and others)
        ordered = ordered or (others and said["verb"] == "要求")
        told_nobody = deployed and not _ADDRESSED.search(text, place, said.end() + 4)
        if (organ or said["organ"] or said["person"]) and context.policy is None and (told_nobody or not ordered):
            alone = says_alone(text, passage.agencies, verb)
            deployed = deployed and bool(alone)
            context = led_by(alone, context, passage)
        own = not others and bool(context.leaders) and (said["organ"] is None or told_nobody)
        inside = context._replace(leaders=context.leaders if own else (), ordered=True) if ordered else context
        begin = begins(text, sentence, said, sentence.start)
        for a, b in sentence.clauses:
            numbered = a == sentence.start and _NUMBERED.search(text, max(0, a - 3), a)
            if b < said.start() and context.policy is not None and (numbered or _RESPECT.match(text, a, b)):
                passage.read_sentence(sentence._replace(clauses=((a, b),)), context)
        if sentence.end - begin >= 4 and (ordered or deployed or is_demand(text, sentence, context, begin)):
            passage.read_sentence(sentence, inside, begin)
        return inside if sentence.mark == "；" else context
    return None


def _quoted(passage: Passage, sentence: Sentence, context: Context, start: int, end: int) -> bool:
    """Whether the clause ends by quoting a holder of the highest posts (李克强说), or the head of an organ with a demand."""
    text = passage.draft.text
    if text.endswith(_LEADERS_SAY, start, end):
        return True
    if not text.endswith("他说", start, end):
        return False
    if passage.draft.document.title.startswith(_LEADERS):
        return True
    if text.startswith("，《", end) or not _head_speaks(text, passage.agencies, start):
        return False  # 他说，《建议》强调…: the document speaks
    return is_demand(text, sentence, context, end)


def _head_speaks(text: str, agencies: Sequence[AgencyMention], place: int) -> bool:
    """Whether the paragraph began with the head of an organ who gives an introduction, right before ``place``."""
    since = text.rfind("\n", 0, place) + 1
    named = starting_in(agencies, since, since + 1)
    begun = _HEAD_SPEAKS.match(text, named[0].end, place) if named else None
    return begun is not None and begun.end() == place


def led_by(organs: Sequence[AgencyMention], context: Context, passage: Passage) -> Context:
    """The context in which organs, if there are any, lead what they announce, with those that they do it with (甲会同乙)."""
    if not organs or organs[0].agency.name.endswith(_SENT_OUT):
        return context  # 中央第三巡视组要求…: whom inspectors tell is to act
    text, last = passage.draft.text, organs[-1].end
    joins = _JOINS.match(text, last)
    helping = together_from(text, passage.agencies, joins.end(), last + _ROW)[0] if joins else ()
    leaders = tuple((passage.draft.agency(mention), mention) for mention in organs)
    return context._replace(leaders=leaders, leader_rule="leads.issuer", helping=helping)


def begins(text: str, sentence: Sentence, said: re.Match[str], since: int) -> int:
    """Where the content of what is said begins: with a list of fields that stands before (从…等5个方面提出), or behind."""
    clauses = (clause for clause in sentence.clauses if since <= clause[0] <= said.start())
    return next((start for start, end in clauses if announced_list(text, start, end)), said.end())


def said_after(text: str, sentence: Sentence, place: int, verb: str = "") -> re.Match[str] | None:
    """The first clause after ``place`` that says 提出, 明确 …, or ``verb``: the content begins behind it."""
    for start, end in sentence.clauses:
        said = SAID.match(text, start, end) if start >= place else None
        if said and not said["person"] and not said["organ"] and said["verb"].startswith(verb):
            return said
    return None


def _acts(text: str, sentence: Sentence, place: int) -> bool:
    """Does the rest of the clause at ``place`` say that somebody acts?"""
    return any(read_clause(text, place, end) is not None for start, end in sentence.clauses if start <= place < end)


def _by_somebody(said: re.Match[str]) -> bool:
    """Does the clause itself name who says it?"""
    return any(said[who] for who in ("meeting", "kind", "title", "person", "organ"))


def _speaks(said: re.Match[str], *, named: bool) -> bool:
    """Is it a demand, and not an action that begins with 明确 or a noun that ends in 要求?"""
    if named:
        return said["verb"] != "明确" or bool(said["after"])
    if said["person"] and said["verb"] in ("提出", "明确", "规定", "部署", "决定"):
        return said["after"] is not None and _PLACE.fullmatch(said["person"]) is not None  # 广东提出到2025年…
    if _by_somebody(said):
        return said["verb"] != "明确" or bool(said["after"]) or bool(said["title"] or said["kind"])
    if said["verb"] == "部署" and said.string.startswith(_TOLD_BY, said.end()):
        return True  # 下发通知，部署重点地区调用设备
    return said["verb"] in (*_ORDERING, "提出", "强调", "指出") or said["after"] is not None
