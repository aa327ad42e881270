"""Sentences of a report that order nothing: accounts of the past, opinions, what a meeting heard."""

from __future__ import annotations

import re

from kg.loaders.extract.cues import Cued
from kg.loaders.extract.demands import BY_YEAR, ORDERS
from kg.loaders.extract.hearing import SAID, SAYS
from kg.loaders.extract.utterance import Outcome, Utterance

_SAYS_ITSELF = re.compile("》(?:（[^（）]*）)?[^。；]{0,16}(?:提出|明确|要求|规定)")
# What was said or issued years ago is told and not ordered.
_IN_YEAR = re.compile(
    r"^[^，]{0,30}(?:，[^，]{0,30})?(?<![到至—-])(?P<year>(?:19|20)\d\d)年(?!以来|度|版|）|前|底|末|及|[^，]{0,10}(?:规划|计划|方案|行动|目标))(?P<said>[^。；]{0,60}(?:指出|强调|提出|印发|出台|发布|启动|实施|要求))?"
)
_THAT_YEAR = re.compile(r"(?:[^，。；]{2,12}(?:表示|说|介绍|指出)，)?(?P<year>20\d\d)年，")
_DEMANDED = re.compile("[要将须请]|应当")
# 举办大会，打造平台，有利于优化配置; 建设体系，办好教育，根本在于深化改革: what is said of it, unless somebody asks for it.
_SAID_OF_IT = Cued("，(?:都|这)?(?:有利于|有助于|(?:根本|关键|核心|重点)在于)")
# 应勇在报告中指出, 张军从五个方面回顾了工作: whose report the parliament hears speaks for another organ.
_REPORTS = re.compile("[\u4e00-\u9fff·]{2,8}?(?:在(?:工作)?报告[中时]|(?:从[^，。]{2,8})?(?P<looks_back>回顾))")
# 李强说，过去五年，各地区…: an account, up to whoever speaks next.
_RECALLS = re.compile(
    "[^。；]{2,20}(?:说|指出|强调|表示)，(?:过去(?:一年|[五三十两几]年)|[五三十]年来|一年来|刚刚过去的|在[^，。；]{2,20}起草过程中)"
)
# 近年来，某某提出…, 抗日战争时期，…: what was said or done in those years is told, but by whoever meets now.
_YEARS_AGO = re.compile(
    "近年来|多年来|近期，[^，。]{0,6}(?:各地|多地|地方)|(?:今年)?上半年|连日来|这段时间|过去的?(?:一年|[几两三五十]年)|早在|[^，。]{0,10}(?:十[八九]大|改革开放|成立|建立)以来，|[^，。]{2,24}(?:开展|启动|实施)以来，|[^，。]{0,6}战争时期，|[^，。]{2,8}今年还"
)
# 春节期间，某部及时调度部署，做好救援工作: what was done in those days, unless it is demanded.
_IN_HOLIDAYS = re.compile("(?:春节|国庆|中秋|元旦|端午|清明|“五一”|五一|假期|双节|两会|小长假)(?:假期)?期间，")
# Those who take up a speech or are asked for their view order nothing.
_OPINION = Cued(
    "让我们(?:共同|携手)|(?:代表们|委员们|代表委员|与会[^，。；：]{0,8}(?:人|代表|嘉宾|外宾)|大家|与会者|官兵|党员干部|干部群众|师生|职工|(?:各国|多国|各界|国际|业内|海外)[^，。；：]{0,6}人士|专家|学者|网友|民众)[^，。；：]{0,4}(?:表示|认为|指出|建议(?=[，：])|说)"
)
_PRESENT = ("大家", "代表们", "委员们", "代表委员", "与会", "党员干部")
_NOT_SAID = Cued(
    r"(?:会议|大会)(?:认为|听取|审议|通过|研究|决定(?!，|$)|还|由|传达|学习)|(?:据|记者)(?:了解|介绍|悉|获悉)|统计显示|数据显示"
)
# A meeting hears a report or adopts a draft, and then says what is to be done: 会议听取…汇报，指出要….
_THEN_SAYS = re.compile(r"(?:会议)?(?:指出|强调|要求|提出)")
_SETS_OUT = re.compile("《[^《》]{4,60}》(?:共|主要|重点){0,2}(?:包括|提出|明确|部署)")
# 据介绍，推出25条便民措施，包括…: what is announced in a report is to be done.
_LISTS_NEW = Cued("推出[^，。；]{0,16}\\d[项条][^，。；]{0,10}(?:措施|举措)，(?:主要)?包括")
_BACKGROUND = re.compile(
    r"^(?:它们?|(?:同时，)?[美日俄欧英法德印韩]方|《[^《》]{2,20}》(?:的)?(?:修订|制定|出台|印发|颁布|发布)(?:，|是)|据|记者|目前|党的[^，]{2,8}以来|\d+多?年来|截至|今年上半年|上半年|今年前|[一二三四]季度|近年来|此前|过去[一几两三五\d]|去年|今年以来|20\d\d年以来|数据显示|统计显示|这是|这也|该(?:平台|项目|工程)|问：|答：近年|业内|专家|接下来请|[^，]{0,12}(?:负责人|主任|司长|局长|院长|教授|专家)(?:说|介绍|表示))"
)


# 一是…, 同时，…: one of the things that are announced.
_ONE_OF_SEVERAL = re.compile("[一二三四五六七八九十]是|第[一二三四五六七八九十]|同时，|此外，|其中，")


def gives_reasons(said: Utterance) -> Outcome | None:
    """In the answer to why a policy was made, only what the policy itself says is ordered."""
    return (False, said.context) if said.context.why and not _SAYS_ITSELF.search(said.words) else None


def of_past_years(said: Utterance) -> Outcome | None:
    """2021年印发《意见》，…; 2022年，有关部门强化监督，…"""
    if "年" not in said.words:
        return None
    this_year = said.context.anchor[:4]
    year = _IN_YEAR.match(said.words) if this_year else None
    if year and int(year["year"]) <= int(this_year) - (2 if year["said"] else 8):
        return False, said.context
    told = _THAT_YEAR.match(said.words)
    past = told is not None and told["year"] < this_year and "今年" not in said.words
    if past and not _DEMANDED.search(said.words):
        return said.speaking and bool(said.context.policy or said.context.leaders), said.context
    return None


def said_of_it(said: Utterance) -> Outcome | None:
    """举办大会，打造平台，有利于优化配置: what something is good for."""
    if said.context.policy is not None or "将" in said.words[:24] or _ONE_OF_SEVERAL.match(said.words):
        return None
    if _SAID_OF_IT.search(said.text, said.sentence.start, said.sentence.end) is None:
        return None
    if ORDERS.search(said.words) or SAYS.search(said.words):
        return None
    return said.speaking, said.context


def looks_back(said: Utterance) -> Outcome | None:
    """A report to parliament speaks for another organ; who recalls the past orders nothing before he comes to the point."""
    context = said.context
    if context.leaders and (reports := _REPORTS.match(said.words)):
        context = said.context = context._replace(leaders=())
        if reports["looks_back"]:
            return False, context
    if _RECALLS.match(said.words):
        return True, context._replace(recalled=True)
    if context.recalled:
        if not (ORDERS.search(said.words) or SAYS.search(said.words)):
            return said.speaking, context
        said.context = context._replace(recalled=False)
    return None


def of_those_days(said: Utterance) -> Outcome | None:
    """近年来，各地…; 春节期间，某部…"""
    context = said.context
    if _YEARS_AGO.match(said.words) and (not context.leaders or not ORDERS.search(said.words)):
        return said.speaking and bool(context.policy or context.leaders or context.ordered), context
    if _IN_HOLIDAYS.match(said.words) and not _DEMANDED.search(said.words):
        return said.speaking and bool(context.leaders), context
    return None


def opinion(said: Utterance) -> Outcome | None:
    """代表们认为，…; at an organ's meeting, 大家表示，要…: what they say that is to be done is led by nobody."""
    start, end = said.sentence.start, said.sentence.end
    view = _OPINION.search(said.text, start, min(end, start + 40))
    if view is None:
        return None
    present = view.group().startswith(_PRESENT) and view.group().endswith("表示")
    proposed = present and said.text.startswith("，要", view.end())
    if said.context.policy is not None or not said.context.leaders or not proposed:
        return False, said.context
    said.context = said.context._replace(leaders=())
    said.read(view.end())
    return said.sentence.mark == "；", said.context


def was_heard(said: Utterance) -> Outcome | None:
    """会议听取了汇报, 据了解，…: a meeting goes on after what it heard; what it demands is told by its form."""
    text, sentence, context = said.text, said.sentence, said.context
    if not _NOT_SAID.search(text, sentence.start, min(sentence.end, sentence.start + 24)):
        return None
    says = SAYS.search(text, sentence.start, sentence.end) is not None
    if says and any(_THEN_SAYS.match(text, start, end) for start, end in sentence.clauses[1:]):
        return None
    if (context.policy and _SETS_OUT.search(said.words)) or BY_YEAR.match(said.words):
        return None  # 据介绍，《方案》共包括五方面，…; 据介绍，到2028年底，制度将基本实现全覆盖
    if _LISTS_NEW.search(text, sentence.start, sentence.end):
        return None
    if says and SAID.match(text, sentence.start, sentence.end):
        return None
    return said.speaking and bool(context.leaders), context


def background(said: Utterance) -> Outcome | None:
    """目前，…; 专家表示，…"""
    tells = _BACKGROUND.match(said.words) and not BY_YEAR.match(said.words)
    return (said.speaking and bool(said.context.leaders), said.context) if tells else None
