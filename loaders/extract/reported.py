"""A sentence of a report, understood in one way after another until one fits: who says it, and what is to be done."""

from __future__ import annotations

import re

from kg.loaders.extract.accounts import (
    background,
    gives_reasons,
    looks_back,
    of_past_years,
    of_those_days,
    opinion,
    said_of_it,
    was_heard,
)
from kg.loaders.extract.announcing import OWN_ORDERS, announced_content, announcers, announces_alone, organs_end
from kg.loaders.extract.asking import QUESTION, answer, question
from kg.loaders.extract.clauses import Sentence
from kg.loaders.extract.cues import any_cue
from kg.loaders.extract.demands import BY_YEAR, STRIVEN_YEAR, is_demand
from kg.loaders.extract.hearing import SAYING, SAYS, begins, heard, led_by, said_after
from kg.loaders.extract.issuing import TOLD_TO_LAUNCH, Issue
from kg.loaders.extract.measures import read_clause
from kg.loaders.extract.passage import Context, Passage
from kg.loaders.extract.policy_book import PolicyBook
from kg.loaders.extract.undertakings import (
    THIS_ONE,
    all_over,
    both_will,
    department_will,
    in_the_name,
    issuers_will,
    learnt,
    meeting_starts,
    nation,
    next_organs,
    organs_deploy,
    organs_pay,
    organs_set_about,
    organs_share_out,
    organs_strive,
    organs_will,
    set_off,
    spokesman,
)
from kg.loaders.extract.utterance import Outcome, Reading, Utterance
from kg.loaders.lexicon.regions import PLACE

# What is announced with a comparison, as a sum or up to now are figures.
_FIGURES = re.compile("[同环]比|[较比][^，。]{1,8}(?:增长|下降|提高|增加|减少)|累计|\\d\\.\\d+[万亿]|已[与有]\\d")
_TOLD_TO = re.compile(f"{TOLD_TO_LAUNCH.pattern}[^，。；]{{1,30}}?(?=(?:深入|集中|全面|组织)*(?:开展|实施))")
_DECIDED_TOO = re.compile("(?:（[^（）]{2,20}）)?，决定(?=[^，。；]{4})")
_PLANNED = re.compile("将|每年|计划")
_COUNT = r"\d[\d.,万亿]*(?:个|项|公里|户|套|亩|座|列|人|家|台|所|处)"
# 今年全国计划新开工改造老旧小区5.4万个: a number that is planned.
_PLANNED_NUMBER = re.compile(
    rf"今年力争(?:实现|使)?(?=[^，。；：]{{2,30}}{_COUNT})|[^，。；原]{{0,12}}(?<![原按])计划(?:年内|今年|全年)?(?=(?:新开工|开工|改造|建成|新建|新增|完成|建设|开行|实施)[^，。；了]{{0,30}}?{_COUNT})"
)
# 江西大力实施产业链建设，力争营收年均增长9%左右: what a place says that it is to reach.
_PLACE_STRIVES = re.compile(
    rf"(?:(?:今年|明年|20\d\d年)，?)?(?:{PLACE})(?:将|正|还|也|要)?(?:大力|加快|聚焦|围绕|实施|推进|推动|提出|计划|着力|全面|深入|统筹|持续|坚持|积极|锚定|强化|深化)[^了已]*$"
)
_STRIVES = re.compile("，力争")
_STRIVEN_NUMBER = re.compile("力争(?!(?:到|在)?20\\d\\d年)[^，。；]{2,40}(?:\\d|取得[^，。；]{0,4}突破)")
_FUTURE = re.compile(
    r"^(?:接下来(?=，)|(?:按照?|根据)(?:规划|计划|方案)，[到至]20\d\d年|“十[五六]五”(?:时期|期间)，|今后|下一步(?!，[^，]{2,4}(?:计划|打算))|未来(?![^，。]{2,8}，将)|下阶段)"
)
# 某省出台17条措施，助力就业: what the measures, which nobody names, are good for.
_ITS_EFFECT = re.compile(
    "，(?:并|全力|进一步|全链条|有效|持续|更好|切实|不断){0,2}(?:推动|促进|助力|激发|吸引|带动|营造|提振|增进|释放|惠及|保障|让|为)"
)
_SETS_OUT_WHAT = re.compile("部署|安排|明确|聚焦|围绕|决定|促进|助力|推动|就|对")
# 会议从三方面部署多项措施：——…
_LISTS = re.compile(
    "^(?:会议|大会)[^，。；]{0,16}(?:部署|提出|确定|推出|明确)[^，。；]{0,16}(?:措施|举措|任务|工作|要求)$"
)
OPENS = any_cue((QUESTION, *OWN_ORDERS, *SAYING, BY_YEAR, STRIVEN_YEAR, _FUTURE, THIS_ONE, _STRIVES))
"""One of these stands in every sentence that says what is to be done though nobody has been speaking."""


def read_reported(
    passage: Passage, sentence: Sentence, context: Context, book: PolicyBook, speaking: bool, issued: Issue | None
) -> Outcome:
    """Read one sentence if somebody demands it; returns whether the demand goes on, and in what context."""
    text = passage.draft.text
    sentence = answer(text, sentence)
    words = text[sentence.start : sentence.end]
    said = Utterance(passage, sentence, context, book, speaking, issued, text, words)
    for reading in _READINGS:
        outcome = reading(said)
        if outcome is not None:
            return outcome
    return _demanded(said)


def _planned_numbers(said: Utterance) -> Outcome | None:
    """Read 今年全国计划新开工改造老旧小区5.4万个 as a goal, whatever else the sentence says."""
    if (
        ("计划" in said.words or "今年力争" in said.words)
        and said.sentence.mark == "。"
        and said.context.policy is None
    ):
        for start, end in said.sentence.clauses:
            planned = _PLANNED_NUMBER.match(said.text, start, end)
            if planned and not said.text.endswith("基础上", start, end):
                said.passage.goal(planned.end(), end, said.context, None)
    aimed = "，力争" in said.words and said.context.policy is None and not said.speaking
    if aimed and _PLACE_STRIVES.match(said.words):
        for start, end in said.sentence.clauses[1:]:
            if _STRIVEN_NUMBER.match(said.text, start, end):
                said.passage.goal(start, end, said.context, None)
    return None


def _silence(said: Utterance) -> Outcome | None:
    """Most sentences of news: nobody has been speaking, and nobody begins to."""
    begins_here = said.speaking or said.issued is not None or OPENS.search(said.words)
    return None if begins_here else (False, said.context)


def _issued_here(said: Utterance) -> Outcome | None:
    """民政部印发《通知》，要求…: the statement that issues what the item is about."""
    issued, text, sentence = said.issued, said.text, said.sentence
    if issued is None or not sentence.start <= issued.start < sentence.end:
        return None
    if _DECIDED_TOO.match(text, issued.end):  # 印发《通知》，决定开展普查
        leading = led_by(issued.agencies, said.context._replace(policy=said.book.principal), said.passage)
        said.passage.read_sentence(sentence, leading, issued.end)
        return True, said.context._replace(policy=said.book.principal)
    if issued.by_others:
        _launched_by_others(said, issued)
    untitled = issued.policy is None and said.book.principal is None
    if untitled and _FIGURES.search(said.words) and not _PLANNED.search(said.words):
        return False, said.context
    organs = announcers(text, issued, titled=said.book.principal is not None)
    said.led_by(organs, said.context._replace(policy=said.book.principal))
    says = None if organs else said_after(text, sentence, issued.end)
    inside = said.context._replace(ordered=says is not None and says["verb"] in ("要求", "部署"))
    comma = text.find("，", issued.end, sentence.end)
    acts = says and says.start() > comma + 1 and text.startswith(("，《", "，新《"), comma)  # 新《办法》进一步放宽…
    if says and untitled and not acts and (orders := _orders(text, sentence, comma + 1, says.start())):
        said.passage.read_sentence(sentence._replace(clauses=orders), inside, orders[0][0])
    place = begins(text, sentence, says, issued.end) if says and not acts else issued.end
    said.passage.read_sentence(sentence, inside, place)
    return True, said.context


def _launched_by_others(said: Utterance, issued: Issue) -> None:
    """部署各地深入开展某行动: what they are told to do is a measure of the campaign."""
    for start, end in said.sentence.clauses:
        if start <= issued.start < end and (told := _TOLD_TO.search(said.text, start, issued.start)):
            context = said.context._replace(policy=said.book.principal, leaders=())
            said.passage.measure(told.end(), end, context, "measure.clause", ())


def _orders(text: str, sentence: Sentence, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The clauses before the word that says which order something themselves: 出台意见，加强监管，要求…."""
    before = ((a, b) for a, b in sentence.clauses if start <= a and b < end and not _SETS_OUT_WHAT.match(text, a, b))
    return tuple((a, b) for a, b in before if (done := read_clause(text, a, b)) and not done.result)


def _announced(said: Utterance) -> Outcome | None:
    """宁夏出台30条促进就业创业举措，…"""
    text, sentence = said.text, said.sentence
    another = (
        said.speaking and said.context.policy is None and organs_end(text, said.agencies, *sentence.clauses[0]) > 0
    )
    opening = sentence._replace(clauses=sentence.clauses[:1]) if another else sentence
    announced = announced_content(text, opening, said.speaking and not another)
    if announced is None:
        return None
    organs = announces_alone(text, said.agencies, *announced) if said.context.policy is None else ()
    if said.context.policy is None and not organs and _ITS_EFFECT.match(text, announced[1], sentence.end):
        return True, said.context
    said.led_by(organs)
    says = None if organs else said_after(text, sentence, announced[1])
    behind = says is not None and says.start() <= announced[1] + 1  # 《方案》发布，要求…
    said.read(begins(text, sentence, says, announced[1]) if says and behind else announced[1])
    return True, said.context


def _lists(said: Utterance) -> Outcome | None:
    return (True, said.context) if said.sentence.mark == "：" and _LISTS.search(said.words) else None


def _heard(said: Utterance) -> Outcome | None:
    """会议强调，要…"""
    if not SAYS.search(said.words):
        return None
    after = heard(said.passage, said.sentence, said.context, said.book)
    return (True, after) if after else None


def _demanded(said: Utterance) -> Outcome:
    """要加强…, 到2025年…: told by its own form, whoever has been speaking."""
    sentence, context = said.sentence, said.context
    future = _FUTURE.match(said.words) is not None
    demanded = said.speaking and is_demand(said.text, sentence, context, sentence.start)
    if demanded or future or BY_YEAR.match(said.words) or STRIVEN_YEAR.search(said.words):
        said.read()
    return said.speaking or (sentence.mark == "；" and future), context


_READINGS: tuple[Reading, ...] = (
    question,
    gives_reasons,
    _planned_numbers,
    _silence,
    of_past_years,
    looks_back,
    of_those_days,
    opinion,
    said_of_it,
    next_organs,
    meeting_starts,
    in_the_name,
    learnt,
    department_will,
    set_off,
    both_will,
    organs_will,
    was_heard,
    organs_deploy,
    organs_pay,
    organs_share_out,
    organs_set_about,
    organs_strive,
    spokesman,
    nation,
    all_over,
    issuers_will,
    _issued_here,
    _announced,
    _lists,
    _heard,
    background,
)
