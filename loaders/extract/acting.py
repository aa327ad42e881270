"""Which agencies a clause says are to act: at its beginning, behind 由, and those who take part behind 会同."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.clauses import WHEN
from kg.loaders.extract.cues import Cued
from kg.loaders.extract.issuing import SEVERAL
from kg.loaders.extract.measures import Action, read_clause
from kg.loaders.extract.spans import starting_in, within
from kg.loaders.lexicon.verbs import words

_ANNOUNCING = re.compile(
    r"(?:日前|近日|今天|昨天|正式|联合|共同|已|[（(][^（）]{1,12}[)）]){0,3}(?:发布|印发|出台|召开|举行|公布|推出|介绍|主持|表示|决定|启动|部署|通报|发出|宣布|高度重视|会见|会谈|出席|致电|致信|向(?!全?社会))"
)
_SENTENCE = 80  # characters of a sentence that may say when
_PAST = re.compile("以来|先后|日前|近日|已|此前|曾")
_SHALL_PUBLISH = re.compile("(?:统一|定期|及时)?(?:发布|公布|印发|通报)(?!了|会|的|《)")
_ORDERED_BY = re.compile(
    r"(?:还|也)?(?:会同(?:有关|相关)部门)?(?:将|计划|拟)(?:以|按照?|根据|通过|围绕|聚焦|采取|坚持|依托|结合|立足)|(?:要|应当?|须|必须)(?:按照?|根据|结合|围绕|立足|依据|依托|坚持|加强与|采取|自[^，。；]{2,20}之?日)|从[^，。；]{4,60}(?:资金|经费)中$|(?:根据|依据|按照?|结合)(?:[^，]{2,120}(?:要求|规定|部署|标准|方案|规划|计划|清单|名单|范围|进度|报告|原则|精神|结果|实际|情况|需要|意见|建议|安排|办法|程序|目标|权限|约定|协议|时限)|(?:各自)?职[责能](?:分工)?)$|牵头$|(?<=党中央)决定$|通过[^，。；]{2,40}(?:方式|形式|途径)$|(?:[在于应]{0,2}[^，。；]{0,8})?(?:收到|接到|受理|审[查核批定]|复[审核查]|评审|批准|征求|公示|考核|验收|发现|作出)[^，。；]{0,24}[后时前]$|将?在[^，。；]{2,60}(?:基础上|前提下|同时|后|时|中)$|在新的(?:历史)?(?:起点|征程)上$|(?:要|应)?对(?:于)?[^，。；]{2,80}的[^，。；]{2,16}$"
)
# 财政部报请国务院批准决算时，应当将说明作为附件: when those who act do so.
_WHEN_THEY = re.compile(
    f"(?:在|依法|应当|对)?[^，。；：的]{{0,12}}(?:受理|[接收]到|接受|审[查核批定]|报请|批准|核准|吊销|撤销|中止|检查|发现|作出|开展|实施|履行|进行)[^，。；：]{{2,60}}(?:{WHEN}|后$)"
)
_THEY_SHALL = ("，应当", "，应将", "，要", "，须", "，必须")
_WITH_OTHERS = re.compile(r"(?:要|应当?|负责)?会同(?=[^，]*(?:部门|单位|机构|[部委局厅办会])$)")
ATTRIBUTE = re.compile(
    "各?(?:成员|组成)单位|(?:(?:及其|和|、|或者?)[^，。；]{0,20})?(?:批准|授权|授予|认定|核准|命名)[^，。；]{0,12}的[^，。；]{2}|"
    "(?:确定|指定|规定|公布|发布|设立|主管|管理|组织)的[^，。；]{2}|各级(?:党|组织)|[^，。；、的]{2,12}(?:主管|行政|管理)部门|(?:所属|下属|直属)[^，。；]{0,8}(?:单位|企业|机构|高校)|[^，。；]{0,40}的(?:工作|监督检查|执法|检查|监管)人员|(?:各|有关|相关)?部门要|规章|规范性文件|(?:全体|常务)会议|领导同志|(?:统计|普查|监管|执法)机构|功勋荣誉"
)
"""Behind an organ: it only tells which one is meant, as in 国务院批准设立的园区应当…, where the park is told to act."""
ASSISTS = re.compile("(?:积极|主动|全力)?(?:配合|协助)(?=[^，。；]{2})")
"""What begins so is led by another."""
# 国务院决定在某地暂时调整实施条例
_DECIDES = re.compile(
    "(?:决定|计划(?=联合举办|共同举办|组织|举办|开展))：?(?=[^，。；]{4})(?!的|提请|将[^，。；]{2,20}提请)"
)
# 国家信访局由国务院办公厅管理的国家局调整为国务院直属机构, 科学技术部不再保留某局牌子: what is done to it.
_REORGANISED = re.compile("(?:由[^，。；]{2,24})?(?:调整为|更名为|升格为|划归|划入|并入|整合为)|不再(?:保留|设立|加挂)")
_MAKE_UP = re.compile("(?:等(?:部门|单位))?(?:共同|联合)?(?:组成(?!人员)|成立|组建)")
_DO = re.compile(
    "(?:等?(?:有关|相关)?(?:单位|机构|部门)?)(?:共同|联合|具体|按[^，。；]{2,20}|对[^，。；]{2,30})?(?:开展|进行|实施|承担|受理|办理|编制|研究|制定|参加|$)"
)
_FOUNDS = Cued("(?:成立|设立|组建|建立|下设|委托|纳入)")
_LEARNS = re.compile("号召[^，。；]{2,40}?(?P<act>向[^，。；]{2,24}学习)")
_JOINS = re.compile("(?:将|要|应当?)?(?:会同|联合)")
# 省发改委会同省工信厅、某公司、某集团成立某领导小组
_FOUND_TOGETHER = re.compile(
    "会同[^，。；]{4,240}?(?:公司|集团|部门|单位|机构|协会|[局厅委办会])(?=(?:成立|组建|设立)[^，。；、]{4,40}(?:小组|联席会议|专班|委员会|指挥部)$)"
)
SEATED = ("设在", "设立在", "挂靠")
"""Where an office is: whoever it is with does not act."""
_ENTRUSTS = "委托"
GETS = ("组织", _ENTRUSTS)
"""How an organ gets others to do a task."""
_TO_THE_END = re.compile("(?:（[^（）]{1,40}）)?(?:统筹指导)?")
_BY = re.compile(
    "(?!对)[^，。；：的将把由（）]{0,24}(?:（[^（）]{1,12}）)?由|(?:[^，。；：将把由（）受应]{1,15}[^，。；：将把由（）受应的]|请|可)?(?<!受)委托(?![^，。；：]{0,12}的)"
)
_BY_WHAT = re.compile(
    r"(?!的|为|(?:牵头|负责)$|[\u4e00-\u9fff]{2,6}的|[^，]*(?:担任|兼任|组成的|任组长))(?:(?:统一|具体|分别|共同|负责|牵头|联合|按[^，]{2,20}|根据[^，]{2,20}|会同[^，]{2,20}){0,2}[\u4e00-\u9fff]{2})"
)
# 名单经省局审定后公示
_PASSES = re.compile("[^，。；：]{2,30}?(?<![财已曾报])经(?![济信贸营费发办理])")
_THEN_PUBLISHED = re.compile("(?:审定|审核|审批|核准)后(?:在[^，。；]{2,16})?(?:公示|公布|发布|下达|印发)")
# 对符合条件的项目由某厅按不高于投资额的30%给予补助, 行政法规的解释工作由某机构承办
_BY_LATER = Cued("(?<!自)由")
_GIVES_OR_HANDLES = re.compile(
    r"(?:按[^，。；]{2,30}?|对[^，。；]{2,30}?)?(?:给予|予以|授予|颁发|发放)|(?:统一|具体|共同)?(?:负责|承担|承办|办理|受理|协调|审查)(?:和协调)?\Z"
)
# 甲院、军工集团公司、乙院、有关行业协会（以下称分管单位）: collectives in a row with names, and what all of them are called.
_COLLECTIVE = (
    r"(?:[^、，。；：（）]{0,12}（[^（）]{1,12}）)?[^、，。；：（）]{0,16}"
    r"(?:部门|单位|公司|企业|机构|协会|联合会)(?:（(?!以下)[^（）]{1,16}）)?"
)
_COLLECTIVES = re.compile(rf"(?:{_COLLECTIVE}[、和及与]){{1,5}}")
_AMONG = re.compile(rf"[、和及与]{_COLLECTIVES.pattern}")
_CALLED = re.compile(rf"(?:[、和及与]{_COLLECTIVE}){{0,5}}（以下(?:简|统)?称[^（）]{{2,12}}）")
# What stands behind the last of several agencies: 等部门, 和其他有关单位.
_AND_OTHERS = re.compile(
    rf"等(?:相关|有关|{SEVERAL})?(?:部门|单位)?|党组|"
    r"(?:和|或者|、)(?:省、自治区、直辖市|县级以上|地方|[省市县]级)[^，。；：]{0,24}?(?:部门|机关|机构|人民政府)(?=应当|可以|按照|依法|负责|在各自|会同)|（[^（）]{1,20}）|"
    r"及其[^，。；：]{2,10}(?:机构|单位|部门)|(?:和|及|以及|、)[^，。；：]{0,14}(?:其他|有关|相关)[^，。；：]{0,10}(?:部门|单位)(?:、[^，。；：]{2,10}单位)?|[和、][\u4e00-\u9fff]{2,8}?[省市县区](?=要|应当|须|立即|抓紧)"
)


def together(text: str, agencies: Sequence[AgencyMention], start: int, end: int) -> tuple[AgencyMention, ...]:
    """The agencies right after 会同 or 联合: they take part under another's lead."""
    place = text.find("会同", start, end) + 2
    if place < 2:
        place = text.find("联合", start, end) + 2
    if place < 2 and "商" in text[start:end]:  # 由甲商乙制定
        place = next((a.end + 1 for a in within(agencies, start, end) if text.startswith("商", a.end)), 0)
    return _in_a_row(text, starting_in(agencies, place, end), place)[0] if place > 1 else ()


def assisted(text: str, agencies: Sequence[AgencyMention], start: int, end: int) -> tuple[AgencyMention, ...]:
    """Those whom an action assists, and who lead it: 配合省商务厅落实政策."""
    hit = ASSISTS.match(text, start, end)
    return together_from(text, agencies, hit.end(), end)[0] if hit else ()


def employed(text: str, agencies: Sequence[AgencyMention], start: int, end: int) -> tuple[AgencyMention, ...]:
    """Those whom somebody gets to do something: 组织某研究院、某中心等单位开展评审, 委托某中心开展受理工作."""
    word = next((word for word in GETS if text.startswith(word, start)), "")
    named, place = together_from(text, agencies, start + len(word), end) if word else ((), end)
    return named if named and _DO.match(text, place, end) else ()


def done_by(text: str, agencies: Sequence[AgencyMention], start: int, end: int) -> tuple[AgencyMention, ...]:
    """Those by whom something is to be done: 名单由甲、乙商定; empty where the clause says nothing of the kind."""
    if text.startswith("将由", start) and text.endswith("牵头", start, end):
        return ()  # who heads what follows
    if passed := _PASSES.match(text, start, end):
        named, place = together_from(text, agencies, passed.end(), end)
        return named if named and _THEN_PUBLISHED.match(text, place, end) else ()
    hit = _BY.match(text, start, end)
    if hit is None:
        given = _BY_LATER.search(text, start, end)
        named, place = together_from(text, agencies, given.end(), end) if given else ((), end)
        return named if named and _GIVES_OR_HANDLES.match(text, place, end) else ()
    if text[start : hit.end() - 1] in words("verbs"):
        return ()
    if text.endswith(_ENTRUSTS, start, hit.end()) and any(
        mention.end == hit.end() - len(_ENTRUSTS) for mention in starting_in(agencies, start, start + 1)
    ):
        return ()  # 甲委托乙开展受理工作: who entrusts it leads
    named, place = together_from(text, agencies, hit.end(), end)
    if named and _MAKE_UP.match(text, place, end):
        return ()
    return named if named and _BY_WHAT.match(text, place, end) else ()


def together_from(
    text: str, agencies: Sequence[AgencyMention], place: int, end: int
) -> tuple[tuple[AgencyMention, ...], int]:
    """The agencies named one after the other from ``place`` on, and where their list ends."""
    named: list[AgencyMention] = []
    for mention in starting_in(agencies, place, end):
        if named and text[place : mention.start] == "（" and text.startswith("）", mention.end):
            place = mention.end + 1  # 市发展改革委（市粮食局）: one organ under two names
            continue
        apart = mention.start - place > 3 or re.search(r"[^、，和与及会同（）]", text[place : mention.start])
        if apart and not _AMONG.fullmatch(text, place, mention.start):
            break
        named.append(mention)
        place = mention.end
    rest = (_CALLED.match(text, place, end) or _AND_OTHERS.match(text, place, end)) if named else None
    return tuple(named), rest.end() if rest else place


def behind_collectives(text: str, place: int, end: int) -> int:
    """Where a row of those without names ends that begins at ``place`` and goes on (各市人民政府、有关部门、…)."""
    hit = _COLLECTIVES.match(text, place, end)
    return hit.end() if hit else place


def agency_action(
    text: str, agencies: Sequence[AgencyMention], start: int, end: int, *, ordered: bool = False
) -> tuple[Action | None, tuple[AgencyMention, ...]]:
    """省局给予补助, 由省局确定名单: an agency at the beginning, and what it does; ``ordered``: under a number of an order,
    where 省局发布名单 tells what it shall do and not what it did."""
    begin = start + 1 if text[start] in "由请" else start
    named, place = together_from(text, agencies, begin, end)
    makes_up = begin > start or text.startswith(("组成", "共同组成", "等组成", "参加"), place)
    if named and makes_up and (made := _MAKE_UP.match(text, place, end)):
        return None, tuple(starting_in(agencies, made.end(), made.end() + 1))  # 由甲、乙组成某小组，领导试点
    if named and text.startswith(SEATED, place):
        return None, named[:1]  # 联席会议办公室设在某局，承担日常工作
    if named and text.startswith("号召", place):
        if learns := _LEARNS.fullmatch(text, place, end):
            return Action(learns.start("act"), end, None, modal=True, result=False), ()
        return read_clause(text, place + len("号召"), end), ()  # 国务院号召全体党员以某某为榜样
    if named and (
        text.startswith("的", place) or ATTRIBUTE.match(text, place, end) or _REORGANISED.match(text, place, end)
    ):
        return read_clause(text, start, end), ()  # 中央政治局的同志要…
    behind = place
    if named and (joins := _JOINS.match(text, place, end)):
        beside, after = together_from(text, agencies, joins.end(), end)
        behind = after if beside and read_clause(text, after, end) else place
    if named and (found := _FOUND_TOGETHER.match(text, named[0].end, end)):
        behind = found.end()
    behind = decides.end() if named and (decides := _DECIDES.match(text, place, end)) else behind
    announces = behind == place and _ANNOUNCING.match(text, place, end) is not None
    if announces and ordered and _SHALL_PUBLISH.match(text, place, end):
        since = max(0, start - _SENTENCE)
        announces = _PAST.search(text, max(since, text.rfind("。", since, start)), start) is not None
    action = read_clause(text, behind, end) if named and not announces else None
    # 应急部要按照…部署，认真组织实施: the order follows behind the comma.
    # 财政部会同民政部，公开择优确定项目; 甲、乙（以下称主管单位），在职责范围内管理…
    called = bool(named) and _CALLED.fullmatch(text, named[-1].end, end) is not None
    alone = called or (place == end and "会同" in text[begin:end])
    if others := _WITH_OTHERS.match(text, place, end):
        alone, named = True, (*named, *together_from(text, agencies, others.end(), end)[0])
    when = text.startswith(_THEY_SHALL, end) and _WHEN_THEY.match(text, place, end) is not None
    demanded = action or (named and (alone or when or _ORDERED_BY.match(text, place, end)))
    return action, named if demanded else ()


def founded(text: str, agencies: Sequence[AgencyMention], start: int, end: int) -> tuple[AgencyMention, ...]:
    """The body with which a clause ends that founds it or entrusts something to it: 省政府决定成立某领导小组，负责统筹;
    () without one."""
    hit = _FOUNDS.search(text, start, end)
    named = [m for m in starting_in(agencies, hit.end(), end) if _TO_THE_END.fullmatch(text, m.end, end)] if hit else []
    return tuple(named[:1])


def named_only(text: str, agencies: Sequence[AgencyMention], start: int, end: int) -> tuple[AgencyMention, ...]:
    """The agencies that a clause consists of: the list of those who act goes on behind its comma."""
    named, place = _in_a_row(text, within(agencies, start, end), start)
    return () if text[place:end].strip("、").removesuffix("等") else named


def _in_a_row(text: str, agencies: Sequence[AgencyMention], place: int) -> tuple[tuple[AgencyMention, ...], int]:
    """Those of the agencies, sorted, that stand one after the other from ``place`` on, and where the last one ends."""
    named: list[AgencyMention] = []
    for mention in agencies:
        if text[place : mention.start].strip("、和与及"):
            break
        named.append(mention)
        place = mention.end
    return tuple(named), place
