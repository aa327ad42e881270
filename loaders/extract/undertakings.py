"""Sentences of a report in which organs, or the nation, undertake something: 某部将…, 甲部署…, 乙预拨资金，支持…."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.announcing import (
    all_over_will,
    all_will,
    deploys,
    funds,
    learnt_plan,
    nation_will,
    organs_at,
    organs_end,
    pays,
    sets_about,
    spoken_plan,
    will_act,
)
from kg.loaders.extract.demands import BY_YEAR
from kg.loaders.extract.hearing import led_by, said_after
from kg.loaders.extract.issuing import SEVERAL, TOLD_TO_LAUNCH
from kg.loaders.extract.passage import Context
from kg.loaders.extract.spans import within
from kg.loaders.extract.utterance import Outcome, Utterance

# 甲、乙发布整治进展。今年将围绕重点主体，…: those who reported will act.
_WILL_GO_ON = re.compile("(?:今年|明年|下一步|接下来|今后|近期)，?将(?!于|有|迎|举)")
# 教育部召开部署会，实施六大行动，…: the meeting starts what it is about.
_STARTS = re.compile(
    "[^。；]{0,60}?召开[^，。；]{2,40}会，(?=(?:组织|全面|集中|部署){0,2}(?:实施|启动|推出)[^，。；]{2,40}(?:行动|措施|举措)，)"
)
# 某某委员代表全国妇联发言说, 某某代表各民主党派中央讲话: in whose name it is said.
_IN_THE_NAME = re.compile("[\u4e00-\u9fff·]{2,12}代表(?=[^，。；]{2,40}(?:发言|讲话))")
_SIGN = re.compile("[^，。；]{2,30}与[^，。；]{2,30}签[署订][^，。；]{2,40}(?:协议|备忘录|计划)")
_THEN_SIGN = re.compile("(?:今天|日前|近日|昨天|（[^（）]{1,12}）|在[^，。；]{2,8}|正式|联合){0,3}签[署订]")
_SHARE = re.compile(
    "(?:其中，)?(?:向[^，。；]{2,20})?(?:预拨|下达|拨付|安排)[^，。；]{0,24}元(?:[^，。；]{0,12}，)?(?=(?:重点|全力|统筹)?支持(?!和引导))"
)
_PUBLISHES_THAT = ("发布：", "宣布：", "通知：")
_THEN_ONE_BY_ONE = re.compile("[。；：]?\\s*(?:一是|一、|首先)")
# 要求各地, 要求浙赣闽粤等地, 要求银行: those who are told; else who demands does so for itself.
_OTHERS = re.compile("[^，。；]{0,24}(?:各|有关|相关|地方|等地|部门|单位|企业|机构|银行|学校|高校|平台)")
_BY_MEANS = re.compile("，通过[^。；]{8,200}等(?:多项|系列|一系列)?(?:举措|措施)")
_DONE = re.compile("了|已|累计|以来|同比|目前")
_NEAR = 400  # characters back to those who will go on
_SAME_REPORT = 3000  # and to the ministry that a report is about
_DEPARTMENT_WILL = re.compile("(?:下一步)?(?P<task>[\u4e00-\u9fff]{2,8})部门将(?!于|在|有)")
_OF_NATION = re.compile("我国|国家")
THIS_ONE = re.compile(
    "(?:此次|本次)[^，。；]{0,12}(?:检查|督[查察]|巡视|行动|活动|调查)将(?!于|在|有|持续)|(?:活动[周月年]?|行动)期间，将(?!于|在|有|持续)"
    "|(?:“[^“”]{2,16}”)?(?:主题|宣传|系列){0,2}(?:活动|专项行动|行动)将"
    "(?=广泛|深入(?!人心|社区)|全面(?!启动|铺开|升级|恢复)|重点(?!覆盖|展示)|组织(?!\\d)|进一步扩大|集中(?![于在]|展示)|大力|加强|推动|开展|围绕)"
)
"""Of what somebody has just set off, what it will be (此次执法检查将采取…的方式) or hold (活动周期间，将开展…;
“安全生产月”活动将广泛开展宣传)."""
_SETS_OFF = re.compile(
    f"(?:等(?:{SEVERAL})?(?:部门|单位))?"
    "(?:(?:\\d{1,2}月)?\\d{1,2}日|日前|近日|今天|昨天|（[^（）]{1,12}）|正式|联合){0,3}(?:启动|部署|开展)"
)


def next_organs(said: Utterance) -> Outcome | None:
    """Find who acts from here on: no outcome, but another context for the readings behind."""
    context = said.context
    if context.leaders and context.leader_rule == "leads.issuer" and context.policy is None:
        said.led_by(said.begins_with())  # 教育部将扩大招生。财政部加大投入，…
    if not said.context.leaders and context.policy is None and "：" in said.words:
        named = said.begins_with()
        if named and said.text.startswith(_PUBLISHES_THAT, named[-1].end):
            said.led_by(named)  # 国家税务总局发布：从9月1日起，将优化办理
    if context.policy is None and not said.context.leaders and _WILL_GO_ON.match(said.words):
        rows = (organs_at(said.text, said.agencies, *clause) for clause in _clauses_above(said))
        said.led_by(next(filter(None, rows), ()))
    return None


def meeting_starts(said: Utterance) -> Outcome | None:
    """教育部召开部署会，实施六大行动，…"""
    if said.context.leaders and not said.speaking and (starts := _STARTS.match(said.words)):
        said.read(said.sentence.start + starts.end())
        return True, said.context
    return None


def in_the_name(said: Utterance) -> Outcome | None:
    """Who speaks for another organ lets it lead: no outcome, but another context."""
    clause = said.sentence.clauses[0]
    if said.context.leaders and (another_s := _IN_THE_NAME.match(said.text, *clause)):
        spoken_for = organs_at(said.text, said.agencies, another_s.end(), clause[1])
        said.led_by(spoken_for, said.context._replace(leaders=()))
    return None


def learnt(said: Utterance) -> Outcome | None:
    """记者从国家发展改革委了解到，…"""
    if "记者" not in said.words or said.context.policy is not None:
        return None
    if plan := learnt_plan(said.text, said.agencies, said.sentence):
        organs, begin, by_nation = plan
        said.led_by(organs)
        said.context = said.context._replace(passing=by_nation)
        said.read(begin)
        return True, said.context
    return None


def department_will(said: Utterance) -> Outcome | None:
    """下一步，商务部门将…, in a report about what the ministry has said."""
    for start, end in said.sentence.clauses[:4] if "部门将" in said.words else ():
        if said.context.policy is not None or (will := _DEPARTMENT_WILL.match(said.text, start, end)) is None:
            continue
        before = reversed(within(said.agencies, max(0, start - _SAME_REPORT), start))
        if ministry := next((m for m in before if m.agency.name == f"{will['task']}部"), None):
            said.led_by((ministry,))
            said.read(will.end())
            return True, said.context
    return None


def set_off(said: Utterance) -> Outcome | None:
    """全国人大常委会启动执法检查。此次执法检查将采取…的方式: who set it off."""
    if said.context.policy is not None or (this := THIS_ONE.match(said.words)) is None:
        return None
    rows = (organs_at(said.text, said.agencies, *clause) for clause in _clauses_before(said, 0))
    organs = next((row for row in rows if row and _SETS_OFF.match(said.text, row[-1].end)), ())
    if not organs and "期间" in this.group():
        return None  # 旅游节开幕。活动期间，将推出演出
    said.led_by(organs)
    said.read(said.sentence.start + this.end() - 1)
    return said.speaking, said.context


def both_will(said: Utterance) -> Outcome | None:
    """甲与乙签署协议。双方将开展合作: both lead it, where both have a name."""
    if not said.words.startswith("双方将") or said.context.policy is not None:
        return None
    signing = (clause for clause in _clauses_above(said) if _SIGN.match(said.text, *clause))
    signed = next(signing, None)
    named = organs_at(said.text, said.agencies, *signed) if signed else ()
    if not named:
        return None
    both = len(named) == 2 and _THEN_SIGN.match(said.text, named[1].end)
    said.led_by(named if both else (), said.context._replace(leaders=()))
    said.read(said.sentence.start + len("双方"))
    return True, said.context


def _clauses_before(said: Utterance, begin: int) -> Iterator[tuple[int, int]]:
    """The clauses near before the sentence, from ``begin`` on; the nearest first."""
    near = said.passage.draft.sentences(max(begin, said.sentence.start - _NEAR), said.sentence.start)
    return (clause for sentence in reversed(near) for clause in reversed(sentence.clauses))


def _clauses_above(said: Utterance) -> Iterator[tuple[int, int]]:
    """Those of the same paragraph."""
    return _clauses_before(said, said.text.rfind("\n", 0, said.sentence.start) + 1)


def organs_will(said: Utterance) -> Outcome | None:
    """民政部将会同财政部建立…"""
    if "将" not in said.words or not (planning := will_act(said.text, said.agencies, said.sentence)):
        return None
    context = said.context
    said.passage.read_sentence(said.sentence, context._replace(policy=None, leaders=(), parent=None))
    if _THEN_ONE_BY_ONE.match(said.text, said.sentence.end):
        said.led_by(planning)  # 某部将密切配合。一是加强实施。…
        return True, said.context
    nobody_s = context.policy is None and (not context.leaders or context.leader_rule == "leads.issuer")
    if nobody_s or said.sentence.mark == "；":
        said.led_by(planning, context._replace(policy=None, parent=None))
        return True, said.context
    return said.speaking, context


def organs_deploy(said: Utterance) -> Outcome | None:
    """甲部署开展专项检查，要求各地…"""
    issued = said.issued
    if said.context.policy is not None or (issued and (issued.policy or issued.end > said.sentence.start)):
        return None
    deployed = deploys(said.text, said.agencies, said.sentence)
    return (True, _deployed(said, *deployed)) if deployed else None


def organs_pay(said: Utterance) -> Outcome | None:
    """财政部、应急管理部紧急预拨2亿元救灾资金，支持甲省做好…"""
    if said.context.policy is not None or "资金" not in said.words:
        return None
    if paying := funds(said.text, said.agencies, said.sentence):
        said.led_by(paying[0])
        said.read(paying[1])
        return False, said.context
    return None


def organs_share_out(said: Utterance) -> Outcome | None:
    """甲、乙紧急预拨1亿元资金。其中，预拨0.8亿元，支持福建…；预拨0.2亿元，支持青海…: what each share is for."""
    if said.context.policy is not None or (share := _SHARE.match(said.words)) is None:
        return None
    for start, end in _clauses_above(said):
        if paying := pays(said.text, said.agencies, start, end):
            said.led_by(paying, said.context._replace(leaders=()))
            said.read(said.sentence.start + share.end())
            return False, said.context
    return None


def organs_set_about(said: Utterance) -> Outcome | None:
    """甲等六部门在全国范围内开展滥用问题综合治理，严厉打击…"""
    if said.issued is not None and said.issued.by_others and TOLD_TO_LAUNCH.search(said.words):
        return None  # 公安部部署全国公安机关开展专项行动
    if not said.speaking and (setting := sets_about(said.text, said.agencies, said.sentence)):
        said.led_by(setting)
        said.read()
        return True, said.context
    return None


def organs_strive(said: Utterance) -> Outcome | None:
    """甲联合乙加强服务保障，通过大件运输优先许可、启用绿色通道等举措，确保…: what they do now, and by which means."""
    if said.speaking or said.context.policy is not None or not _BY_MEANS.search(said.words):
        return None
    begins = (organs_at(said.text, said.agencies, *clause) for clause in said.sentence.clauses[:3])
    if _DONE.search(said.words) or not (named := next(filter(None, begins), ())):
        return None
    said.led_by(named)
    said.read(named[-1].end)
    return True, said.context


def spokesman(said: Utterance) -> Outcome | None:
    """民政部负责人介绍，将…"""
    if plan := spoken_plan(said.text, said.agencies, said.sentence):
        said.led_by(plan[0], said.context._replace(policy=None, parent=None))
        said.read(plan[1])
        return True, said.context
    return None


def nation(said: Utterance) -> Outcome | None:
    """今年，我国将实施…: ordered by whoever says so, and led by nobody."""
    if "将" not in said.words or not (place := nation_will(said.text, said.sentence)):
        return None
    if BY_YEAR.search(said.text, said.sentence.start, place):
        return None
    before = said.context
    said.context = before._replace(leaders=())
    said.read(place)
    others_act = organs_end(said.text, said.agencies, *said.sentence.clauses[0]) or not _OF_NATION.search(said.words)
    return True, said.context if others_act else before


def all_over(said: Utterance) -> Outcome | None:
    """各地将开展…活动: led by nobody of a name."""
    if "将" not in said.words or not (place := all_over_will(said.text, said.sentence)):
        return None
    before = said.context
    said.context = before._replace(leaders=())
    said.read(place)
    return said.speaking, before


def issuers_will(said: Utterance) -> Outcome | None:
    """三部委将…, of three that have issued something."""
    if said.issued is None or "将" not in said.words:
        return None
    if place := all_will(said.text, said.issued, said.sentence):
        said.led_by(said.issued.agencies, said.context._replace(policy=said.book.principal))
        said.read(place)
        return True, said.context._replace(leaders=())
    return None


def _deployed(said: Utterance, organs: tuple[AgencyMention, ...], place: int, own: int) -> Context:
    """Read what organs start and what they tell others to do up to ``own``; the context of what is said from there on."""
    passage, sentence, context = said.passage, said.sentence, said.context
    leading = led_by(organs, context, passage)
    told = context._replace(leaders=(), ordered=True)
    asked = said_after(said.text, sentence, place, "要求")
    stop = asked.start() if asked else sentence.end
    addressed = asked is not None and _OTHERS.match(said.text, asked.end()) is not None
    before = tuple(clause for clause in sentence.clauses if clause[0] < (stop if own == place else min(own, stop)))
    passage.read_sentence(sentence._replace(clauses=before), leading if own == place else told, place)
    if asked:
        passage.read_sentence(sentence, told if addressed else leading, asked.end())
    elif place < own < sentence.end:
        passage.read_sentence(sentence, leading, own)
    return context._replace(leaders=()) if addressed or own == sentence.end else leading
