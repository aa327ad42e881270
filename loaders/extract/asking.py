"""Questions and answers (问：…答：…): what is asked for tells whether the answer says what is to be done."""

from __future__ import annotations

import re

from kg.loaders.extract.announcing import organs_at
from kg.loaders.extract.clauses import Sentence
from kg.loaders.extract.hearing import led_by
from kg.loaders.extract.passage import Context, Passage
from kg.loaders.extract.utterance import Outcome, Utterance

_ASKS_WHAT = re.compile(
    r"内容|措施|举措|如何|怎样|怎么|要求|任务|目标|亮点|部署|安排|打算|下一步|规定|支持|优惠|补贴|多少|责任|义务"
)
_ASKS_WHY = re.compile(
    r"征求意见|吸收|背景|(?:制定|起草|编制|修订|出台|形成)[^，。？]{0,4}过程|意义|为什么|为何|起草|考虑"
)
_ASKS_GOALS = re.compile("目标(?!.{0,8}(?:措施|举措|任务))[^？]*[？?]?$")
_WILL_DO = re.compile("(?:将|下一步|接下来|近期|今年|在[^，。？]{2,30}方面)[^，。？]{0,24}(?:如何|怎样|哪些|什么)")
QUESTION = re.compile("问：|？")
# 张某某：我们将…, but not 会议强调：我们将…
_SPEAKS = re.compile(
    "答：|——|[\u4e00-\u9fff]{2,4}(?<!强调|指出|提出|明确|要求|表示|认为|介绍|会议|方案|规划|意见|通知)：(?=我们[还也]?将|下一步|接下来)"
)
_ANSWERED = re.compile(r"？?\s*答：")


def question(said: Utterance) -> Outcome | None:
    """A question of an interview; one that is asked in passing, with no policy to ask about, ends what was said."""
    asked_by_name = said.words.startswith("问：")
    if not asked_by_name and said.sentence.mark != "？":
        return None
    start, end = said.sentence.start, said.sentence.end
    if said.context.policy is None and not asked_by_name and not _ANSWERED.match(said.text, end):
        return False, said.context
    return asked(said.passage, start, end, said.context)


def asked(passage: Passage, start: int, end: int, context: Context) -> Outcome:
    """Whether the question ``text[start:end]`` asks for what is to be done, and the context in which it is answered: led by
    the organs of which it asks what they will do (问：民政部在落实《意见》方面有哪些安排？)."""
    text = passage.draft.text
    what = _ASKS_WHAT.search(text, start, end) is not None
    why = _ASKS_WHY.search(text, start, end) is not None
    section = "goals" if _ASKS_GOALS.search(text[start:end]) else "measures"
    answered = context._replace(section=section, leaders=(), why=why and not what)
    named = organs_at(text, passage.agencies, start + 2 * text.startswith("问：", start), end)
    if what and not why and named and _WILL_DO.match(text, named[-1].end, end):
        return True, led_by(named, answered, passage)
    return what and not why, answered


def answer(text: str, sentence: Sentence) -> Sentence:
    """The sentence without 答：, —— or the name of who speaks (张某某：我们将…) in front."""
    start, end = sentence.clauses[0]
    speaks = _SPEAKS.match(text, start, end)
    if speaks is None or end < speaks.end() + 2:
        return sentence
    return sentence._replace(start=speaks.end(), clauses=((speaks.end(), end), *sentence.clauses[1:]))
