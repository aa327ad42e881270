"""What an organ announces of its own: measures without a title, what it will do from here on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.clauses import LONGEST_CLAUSE, Sentence
from kg.loaders.extract.cues import any_cue
from kg.loaders.extract.demands import ORDERS
from kg.loaders.extract.issuing import SEVERAL, Issue, number
from kg.loaders.extract.lists import announced_list
from kg.loaders.extract.measures import read_clause
from kg.loaders.extract.spans import starting_in, within
from kg.loaders.extract.verbs import action_verbs
from kg.loaders.lexicon.regions import PLACE

_ANNOUNCED = re.compile(
    r"(?:方案|规划|计划|政策|措施|行动|意见|办法|条例|规定|细则)[^，。]{0,30}(?:启动|发布|公布|出台|印发|(?:正式|开始)(?:施行|实施))$|"
    r"(?:出台|发布|公布|推出|印发|启动)(?:了)?(?=[^，。]{0,60}(?:政策|措施|举措|方案|规划|计划|意见|行动|\d条|《[^《》]{2,40}(?:指南|指引|导则)》))|(?:日前|近日)制定(?=《)|"
    r"(?:施行|实施)(?:了)?(?=[^，。]{0,40}\d{1,3}[项条](?:新)?(?:措施|举措|政策))|"
    r"联合(?:组织)?(?:开展|实施|部署)(?:了)?(?=[^，。]{0,60}(?:行动|活动|计划))"
)
_CAMPAIGNS = tuple(
    kind + work
    for kind in (
        "治理",
        "整治",
        "行动",
        "活动",
        "项目",
        "检查",
        "计划",
        "工程",
        "监督",
        "保障",
        "清查",
        "排查",
        "督查",
        "招聘",
        "招募",
        "试点",
    )
    for work in ("", "工作")
)
_AND_MORE = rf"(?:等(?:相关|有关|{SEVERAL})?(?:部门|单位))?"
_WITH_SOME = re.compile("(?:联合|会同)(?:多|有关|相关)个?部门")
# 甲等六部门在全国范围内开展滥用问题综合治理，严厉打击…: what they set about is to be done.
_SETS_ABOUT = re.compile(
    rf"{_AND_MORE}(?:日前|近日|今天|今起|昨天|即日起|（[^（）]{{1,12}}）|从即日起|将|还|也|{_WITH_SOME.pattern}，?|联合|共同|再次|决定|分[两三四五六]批){{0,4}}"
    r"(?:(?:在全国(?:范围内)?|集中|全面|深入|启动|(?<!联合)部署)+(?:开展|推进|实施)?|(?:联合|启动|组织[^，。；]{0,8})?(?:开展|推进|实施))(?!了)"
    rf"[^，。；：《》]{{2,40}}(?:{'|'.join(_CAMPAIGNS)})”?$"
)
# 财政部、应急管理部紧急预拨2亿元救灾资金，支持甲省做好…: what the money is for is to be done.
_FUNDS = re.compile(
    rf"{_AND_MORE}(?:会同[^，。；]{{2,14}}?)?(?:日前|近日|今天|昨天|（[^（）]{{1,12}}）|联合|再次|紧急|提前|已?于近日|共同){{0,6}}(?:预拨|下达|拨付|追加下达|安排)[^，。；]{{0,50}}(?:资金|补助|经费)[^，。；]{{0,16}}$"
)
_PAID = re.compile("(?:预拨|下达|拨付)[^，。；]{0,50}(?:资金|补助|经费)[^，。；]{0,16}，")
_FOR = re.compile("(?:全力|重点|统筹|专项|主要)?(?:支持|用于)")
# 民政部、财政部日前联合部署向困难群众发放一次性补助: what is to be done stands behind the verb.
_DEPLOYS = re.compile(
    rf"{_AND_MORE}(?:日前|近日|今天|昨天|（[^（）]{{1,12}}）|联合|共同|再次|调度|研究|专门|全面|进一步){{0,5}}部署(?:调度(?=各地))?(?![了会]|任务|要求|精神|安排|落实|的)"
    "(?:自[^，。；]{4,24}?[至到][^，。；]{2,14}?(?=开展|实施|组织))?"
)
# 某局对收购工作作出部署，要求做好…: of nobody else.
_ARRANGES = re.compile(
    "(?:日前|近日|今天)?对[^，。；]{2,40}(?:作出|进行)(?:全面|专门|具体|再|进一步)?(?:安排)?部署(?=，要求)"
)
_DAY = re.compile("(?:今天|昨天|日前|近日|近期)?(?:（[^（）]{1,12}）|\\d{1,2}月\\d{1,2}日)?")
_HELP_OTHERS = re.compile("(?:同时|并)?(?:将|指导|督促|派出|会同|抽调)")  # what those who told 各地 do themselves
_CAMPAIGN_NAMES = ("专项行动", "专项整治", "专项治理")
# The first clauses of such a sentence end so: rarer than what else stands in it.
_CAMPAIGN_ENDS = re.compile(f"(?:{'|'.join(_CAMPAIGNS)})”?，")
_DONE_ALREADY = re.compile("了|已|累计|目前|正在|以来|同比|(?<![数根依证占])据|各[地级]|要求|动员|联合部署")
# 会议围绕甲、乙等七个方面部署任务: the fields are what is to be done.
_FIELDS_SET = re.compile(
    "(?:[^，。；从]{0,8}会议|全会|大会|《[^《》]{2,20}》)(?:围绕|从)[^，。；]{4,200}方面(?:作出|提出|明确|部署)"
)
# 一项项举措接连出台; 出台22条举措, by nobody: an account of what was done.
_ONE_BY_ONE = re.compile("(?<!将)(?:接连|陆续|相继|先后|纷纷|密集|随即|随后)")
_ANNOUNCING = any_cue([_ANNOUNCED])
_TOLD = re.compile("目前|截至|此前|去年|近年来|据统计|[^，。；]{2,10}以来，")
# 各地出台措施，激发了消费意愿: what came of it is told.
_RESULTED = re.compile("(?:激发|带动|促进|释放|推动|拉动|提振|增强|组建|形成|吸引|惠及|取得)起?了")
# 李强强调，要抓好落实，及时推出新的政策: that is demanded, and nothing has come out.
_ORDERED = re.compile("(?:强调|指出|要求|表示|提出|说)，要(?!求)")
# Figures are no measures, and a notice tells others what to do.
_NO_MEASURES = re.compile(r"(?:的)?(?:最新)?(?:统计)?(?:数据|公报|预警|白皮书|通知)")
# 新一年，各地把消费摆在优先位置，出台务实举措，…: what goes on, and not 要求：各地把….
_EVERYWHERE = re.compile(
    "(?:[^，。；]{0,12}(?<!要求)(?<!强调)(?<!提出)(?<!明确)：)?(?:(?![^，]*(?:要求|强调|提出|明确|部署))[^，。；]{2,8}，)?各地(?:把|正|纷纷|积极)"
)
# What an organ says that it will do is its own order, not the notice's: 民政部将会同财政部建立….
_WILL_ACT = re.compile(
    _AND_MORE
    + r"(?:下一步|近期|现阶段|今年|明年|还|也){0,2}将(?![^，。；]{2,60}(?:作为|纳入|列为|转化)|.{0,4}(?:推出|出台|发布|公布|印发|举行|召开)(?!《))"
)
_ALSO_WILL = re.compile("(?:并|还|也)将")
_WILL_HOW = re.compile(
    "对[^，。；]{2,40}(?:开展|进行|实施)|锚定|会同|与[^，。；]{2,20}(?:密切|加强|共同|一道|协同)|聚焦|围绕|采取|通过|按照|根据|坚持|密切|以[^，。]{2,40}为(?:契机|抓手|重点|目标|主线)|[于在从][^，。]{2,20}(?:启动|举办|开展|实施|组织|推出|建设)"
)
_TOGETHER_WITH = re.compile(r"[、和]|(?:日前|近日|今天)?(?:会同|联合)")
_AND_OTHERS = re.compile(r"等(?:[\d一二两三四五六七八九十]{0,3}[个家]?(?:部门|单位))?")
_BETWEEN_WILL = re.compile(r"[、和与及]|(?:日前|近日)?(?:会同|联合)")
# 甲、乙发布通知，联合开展…，推出…措施: they act themselves.
_TOGETHER = re.compile("通知，(?:联合|共同)(?:组织)?(?:开展|实施)[^。]{4,80}推出[^。]{0,30}(?:措施|举措)")
# 甲等七部门印发文件，将联合建立…: so will they.
_WILL_TOGETHER = re.compile("(?:文件|通知|意见|公告)，将(?=联合|共同)")
# 民政部印发通知，将开展“乡村著名行动”; 甲局印发通知，全面推进某制度实施: it will, not those who read it.
_WILL_ITSELF = re.compile(
    "(?:通知|文件|公告)，将(?=开展|实施|启动|组织|于\\d)|，从[^，。]{2,14}起，将(?=对)|通知，部署开展(?=[^，。；：《》]{2,40}活动，(?!要求))|(?:通知|公告)，(?=全面(?:推进|实施|推行)[^，。：；]{2,30}制度(?:实施)?[，。])|公告，(?:决定)?自[^，。]{2,12}起，(?=对[^，。]{2,40}(?:加征|征收|实施|采取|停止|暂停|恢复)|暂停|停止|恢复)"
)
# 甲、乙发布促进产业链健康发展的通知，将推进基地建设: all of them have a name, and will.
_ALL_WILL_ACT = re.compile(
    "(?:[^，。；《》]{0,30}(?:通知|公告|意见|文件))?，将(?=扎实|加快|推进|推动|开展|组织|加大|加强|进一步|全面|大力|持续|继续|深入|统筹|完善|建立|健全|优化|支持)"
)
# 甲、乙印发通知，部署开展某试点工作，明确…; 甲等五部门印发通知，启动为期三年的…试点: the trial is theirs.
_SETS_ABOUT_ITSELF = re.compile(
    "通知，(?:(?:联合|共同|决定|部署|组织){1,2}开展|(?:启动|明确(?:在[^，。]{2,12}，)?(?:启动|开展))(?:为期[^，。]{1,6}的)?)[^，。《》]{4,50}试点(?:工作)?(?=[，。])"
)
# 部署开展…行动，要求各地…: those who launch it do nothing themselves.
_TELLS_OTHERS = re.compile(
    "[^。]{0,120}?(?:(?:要求|指导|督促|组织|部署|动员)(?:各|全国|地方|有关)|，(?:各地|各级|各省|地方|学校))"
)
_OTHERS_SHALL = re.compile(
    "[^。]{0,160}?(?:，[^，。]{2,12}(?:要(?!求)|(?<![供响适反效相对])应当?(?!急|用|对)|必?须(?!知)|需(?![求要])|不得)|要求(?!是|为))"
)
_SELF_ANNOUNCED = re.compile(
    rf"(?:等(?:{SEVERAL})?(?:部门|单位)?|日前|近日|今天|昨天|（[^（）]{{1,12}}）|正式|将|还|已|在?(?:今年|明年)|[从自]?即日起|宣布|近期|部署和|集中|一次性|全面|再次|专题|专门|进一步){{0,5}}"
)
_JOINTLY_DEPLOY = ("联合部署", "共同部署")
# 民政部部长某某介绍，将…: who speaks for an organ says what it will do.
_SPOKEN = ("介绍", "表示", "指出", "强调", "透露", "说")
_SPEAKS_FOR = re.compile(
    rf"(?:有关|相关|主要|党组书记、|党委书记、)*(?:负责人|负责同志|发言人|部长|主任|局长|行长|署长|主席|厅长|司长|副[部主局行署厅司][长任])[\u4e00-\u9fff·]{{0,4}}?(?:今天|昨天|日前)?(?:（[^（）]{{1,12}}）)?(?:在[^，]{{2,40}}上)?(?:{'|'.join(_SPOKEN)})$"
)
# 记者从国家发展改革委了解到，明年宏观调控将靠前发力，加强预期管理: what the organ tells that will be done is its own plan.
_LEARNT = re.compile(
    r"(?:总台)?记者(?:今天|日前|近日|昨天|\d{1,2}日|（[^（）]{1,12}）){0,2}从(?=[^，。；：]{2,30}(?:获悉|了解到)[，：]?$)"
)
_WILL_BE_DONE = re.compile(
    "(?:(?:今年|明年|下一步|近期|20\\d\\d年|我国|全国|国家|宏观调控|财政政策|货币政策)[^，。；将]{0,8}|[^，。；将]{2,8}(?:部门|各地)|将?)将(?!于|在(?![^，。；]{2,30}(?:遴选|选取|选择|推广|启用|设立|建立|建设|开展|推进|实施|部署|试点|打造)(?![^，。；]{0,20}(?:演出|展区|展会|赛事|巡演)))|有|达|迎|持续|成为|[^，]{0,6}(?:举行|召开|开幕|亮相|上映|播出|进入))"
)
_BY_NATION = re.compile("(?:今年|明年|下一步|20\\d\\d年)?(?:我国|全国|国家)")
_TELL_ONLY = ("统计局", "法院", "检察院")
_ALL_WILL = re.compile(r"([两二三四五六七八九])(?:个)?部[门委]将(?!于|在)")
# What the nation will do is ordered by whoever says so, and led by nobody but an organ from which it was learnt.
_NATION_WILL = re.compile(
    rf"(?:今年|明年|新的一年|20\d\d年|下一步)?(?!各地将在)(?:我国|国家|中央财政|各地(?:[^，。；将]{{0,14}}?部门)?|{PLACE})(?:还|也)?将(?:再次?)?"
    r"(?=对[^，。]{2,30}(?:开展|进行|实施)|集中(?:整治|开展|打击|清理|治理|排查)|从严|严厉|落实|新[建改]|实施|安排|继续|进一步|巩固|增强|激发|稳定|做[强优大]|加快|加力|加大|推动|推进|推出|出台|以?更大力度|扩大|强化|提高|优化|深化|完善|支持|建立|制定|坚持|聚焦|围绕|统筹|组织|开展|建设|打造|大力|全面|深入|积极|持续|稳步|有序|适度|依法|重点|锚定|携手|紧扣|着眼|全力|着力|部署|培育|构建|健全|加强|促进|采取|着重|制[定订]|立足|依托|发挥|与[^，。]{2,20}(?:共建|共同)|扩大|便利|放宽|一视同仁|在[^，。]{2,30}(?:部署|建设|开展|推进|实施|新增|遴选|选取|推广|启用|设立|建立))"
)
_PLANS = re.compile(
    r"(?:(?:下一步|下阶段|近期|今年|明年|20\d\d年|今后|接下来|未来|还|也|[我该][部委局会行厅]|我们){0,3}将|我们要|因此要|为此要|(?:下一步|下阶段|今后|接下来)要)(?!于|在|求)"
)
# 各地将开展公众开放日活动; 春节期间，各级工会还将走访慰问; 长城沿线各省（区、市）将开展主题活动
_ALL_OVER = re.compile(
    "(?:[^，。；]{2,8}期间，)?[^，。；：各]{0,6}各(?:地|省|级|部门|有关|相关|单位)[^，。；：要应将]{0,14}?(?:还|也)?将(?![于在有把要应]|[^，。；]{1,20}(?:纳入|列入|落[到实]|延伸|送[到进]|搬[到进]|融入|作为|转化|摆在|放在)|来|近|会(?![同商]))"
)
OWN_ORDERS = (
    _ALL_OVER,
    _LEARNT,
    _CAMPAIGN_ENDS,
    _ANNOUNCED,
    _FIELDS_SET,
    _WILL_ACT,
    _ALL_WILL,
    _NATION_WILL,
    _PLANS,
    _PAID,
)
"""Where no one of these matches, a sentence announces nothing: what the functions below look for."""


def announced_content(text: str, sentence: Sentence, speaking: bool) -> tuple[int, int] | None:
    """Of 宁夏出台30条促进就业创业举措，… where the verb stands and where the content begins, after that clause."""
    for start, end in sentence.clauses[:2]:
        if _FIELDS_SET.match(text, start, end):
            return start, start
    if (
        speaking
        or _TOLD.match(text, sentence.start)
        or _EVERYWHERE.match(text, sentence.start)
        or not _ANNOUNCING.search(text, sentence.start, sentence.end)
    ):
        return None
    for start, end in sentence.clauses:
        hit = _ANNOUNCED.search(text[start : min(end, start + LONGEST_CLAUSE)])
        if hit and (_RESULTED.search(text, end, sentence.end) or _ORDERED.search(text, sentence.start, start)):
            return None
        if hit and hit.start() == 0 and (does := read_clause(text, *sentence.clauses[0])) and does.subject is None:
            return None  # 实施再造工程，启动共链行动，韧性不断提升: an account
        if hit and (_ONE_BY_ONE.search(text, start, end) or start + hit.start() == sentence.start):
            return None
        if hit and not (hit.group().endswith("部署") and text.find("要求", end, sentence.end) > 0):
            verb = start + hit.start()
            itself = text.endswith("还将", 0, verb) or announced_list(text, verb, end)
            return verb, verb if itself else end
    return None


def announces_alone(text: str, agencies: Sequence[AgencyMention], verb: int, end: int) -> tuple[AgencyMention, ...]:
    """The organs right before the verb that announces measures without a title: 国家发展改革委将出台多项政策，…."""
    return says_alone(text, agencies, verb) if "《" not in text[verb:end] else ()


def all_will(text: str, issued: Issue, sentence: Sentence) -> int:
    """Where what all the issuers will do begins (三部委将…, of three that are named); 0 if the sentence says nothing so."""
    if sentence.start <= issued.start < sentence.end and (together := _WILL_TOGETHER.match(text, issued.end)):
        return together.end()
    for start, end in sentence.clauses:
        hit = _ALL_WILL.match(text, start, end)
        if hit and number(hit.group(1)) == len(issued.agencies):
            return hit.end()
    return 0


def nation_will(text: str, sentence: Sentence) -> int:
    """Where what the nation will do begins (今年，我国将实施…); 0 if the sentence says nothing so."""
    return next((hit.end() for start, end in sentence.clauses if (hit := _NATION_WILL.match(text, start, end))), 0)


def all_over_will(text: str, sentence: Sentence) -> int:
    """Where what is done everywhere begins (各地将开展…); 0 if the sentence says nothing so."""
    hit = _ALL_OVER.match(text, sentence.start, sentence.end)
    return hit.end() if hit else 0


def spoken_plan(
    text: str, agencies: Sequence[AgencyMention], sentence: Sentence
) -> tuple[tuple[AgencyMention, ...], int] | None:
    """The organ for which somebody says what it will do (民政部负责人介绍，将…), and where that begins. What its head says
    that is to be done (商务部部长介绍，…要扩大市场准入) is led by nobody."""
    start, end = sentence.clauses[0]
    if len(sentence.clauses) < 2 or not text.endswith(_SPOKEN, start, end):
        return None
    speaker = next((m for m in starting_in(agencies, start, start + 1) if _SPEAKS_FOR.match(text, m.end, end)), None)
    if speaker is None:
        return None
    planned = next((a for a, _ in sentence.clauses[1:] if _PLANS.match(text, a)), None)
    if planned is not None:
        return (speaker,), planned
    ordering = ((a, ORDERS.search(text, a, b)) for a, b in sentence.clauses[1:])
    demanded = next(((a, hit) for a, hit in ordering if hit), None)
    if demanded is None or demanded[1].start() > demanded[0] or demanded[1].group() != "要":
        return None
    return (speaker,) if text.find("负责", speaker.end, end) > 0 else (), demanded[0]


def says_alone(text: str, agencies: Sequence[AgencyMention], verb: int) -> tuple[AgencyMention, ...]:
    """The organs right before 部署 or 表示: 民政部近日部署汛期工作，重点…; of 甲会同乙部署 the first."""
    before = within(agencies, verb - 60, verb)
    jointly = text.startswith(_JOINTLY_DEPLOY, verb - 2)
    ends = verb - 2 * jointly
    if not before or before[-1].start < verb - 40 or not _SELF_ANNOUNCED.fullmatch(text, before[-1].end, ends):
        return ()
    if _TELLS_OTHERS.match(text, verb):
        return ()  # 甲等十部门部署开展活动，动员各地…
    group = before[-1:]
    for mention in reversed(before[:-1]):
        if not _TOGETHER_WITH.fullmatch(text, mention.end, group[0].start):
            break
        group.insert(0, mention)
    helped = re.search("会同|联合", text[group[0].end : group[-1].start]) is not None
    return tuple(group[:1] if helped else group)


def will_act(text: str, agencies: Sequence[AgencyMention], sentence: Sentence) -> tuple[AgencyMention, ...]:
    """The named organs of which the sentence says what they will do from here on."""
    for place, (start, end) in enumerate(sentence.clauses):
        if named := organs_at(text, agencies, start, end):
            wills = [_WILL_ACT.match(text, named[-1].end, end)]
            if text.startswith("已", named[-1].end):  # 甲、乙已印发通知，并将开展宣传
                wills += [_ALSO_WILL.match(text, *clause) for clause in sentence.clauses[place + 1 :]]
            if any(will and _acts(text, will.end(), sentence.end) for will in wills):
                return named
            both = (_ALL_WILL.match(text, *clause) for clause in sentence.clauses[place + 1 :])
            together = any(will and number(will[1]) == len(named) for will in both)
            return named if together else ()  # 甲与乙签署备忘录，两部门将推进共享
    return ()


def _acts(text: str, start: int, end: int) -> bool:
    return _WILL_HOW.match(text, start, end) is not None or action_verbs().at(text, start, end) > 0


def learnt_plan(
    text: str, agencies: Sequence[AgencyMention], sentence: Sentence
) -> tuple[tuple[AgencyMention, ...], int, bool] | None:
    """The organ from which a reporter learnt what will be done, where that begins, and whether the nation will do it (which
    who counts and who judges only tell); None for anything else."""
    start, end = sentence.clauses[0]
    hit = _LEARNT.match(text, start, end)
    if hit is None or _DONE_ALREADY.search(text, end, sentence.end):
        return None
    others = (clause for clause in sentence.clauses[1:] if not organs_at(text, agencies, *clause))
    wills = (_WILL_BE_DONE.match(text, *clause) for clause in others)
    will = next(filter(None, wills), None)
    named = organs_at(text, agencies, hit.end(), end)
    if will is None or not named or "新闻办" in named[0].agency.name:
        return None  # who holds a press conference tells nothing of its own
    by_nation = _BY_NATION.match(text, will.start()) is not None
    told = by_nation and named[0].agency.name.endswith(_TELL_ONLY)
    return () if told else named, will.end(), by_nation


def sets_about(text: str, agencies: Sequence[AgencyMention], sentence: Sentence) -> tuple[AgencyMention, ...]:
    """The organs of which a sentence says that they set about something now, and what they do in it."""
    first = sentence.clauses[:4]  # 记者从公安部获悉，近日，公安部联合多部门，开展…行动
    learnt = _LEARNT.match(text, *first[0]) is not None and text.endswith(_CAMPAIGN_NAMES, *sentence.clauses[-1])
    if len(first) < 2 or not (learnt or _CAMPAIGN_ENDS.search(text, sentence.start, first[-1][1] + 1)):
        return ()
    for (start, end), (_, after) in pairwise((*first, first[-1])):  # the campaign may stand in the last of them
        if named := organs_at(text, agencies, start, end):
            alone = _WITH_SOME.fullmatch(text, named[-1].end, end) is not None
            sets_about = _SETS_ABOUT.match(text, named[-1].end, after if alone else end)
            if sets_about is None or _DONE_ALREADY.search(text, sentence.start, sentence.end):
                return ()
            return _who_act(text, named)
    return ()


def deploys(
    text: str, agencies: Sequence[AgencyMention], sentence: Sentence
) -> tuple[tuple[AgencyMention, ...], int, int] | None:
    """Organs that start what the same clause says (甲部署开展专项检查), where that begins, and where their own part in it
    begins: at once, or behind what they tell others to do (甲部署各地做好防范，指导有关部门…). None for anything else."""
    start, end = sentence.clauses[_DAY.fullmatch(text, *sentence.clauses[0]) is not None and len(sentence.clauses) > 1]
    named = organs_at(text, agencies, start, end)
    hit = _DEPLOYS.match(text, named[-1].end, end) if named else None
    if named and (arranged := _ARRANGES.match(text, named[-1].end)):
        place = arranged.end() + len("，要求")
        stop = next((b for _, b in sentence.clauses if b > place), sentence.end)
        asked = read_clause(text, place, stop)
        alone = asked is not None and asked.subject is None and asked.start == place
        return (_who_act(text, named), place, place) if alone else None
    action = read_clause(text, hit.end(), end) if hit else None
    if hit is None or action is None or text.find("动员", end, sentence.end) >= 0:
        return None
    named = _who_act(text, named)
    if action.subject is None and not organs_at(text, agencies, hit.end(), end):
        return named, hit.end(), hit.end()
    own = (a for a, b in sentence.clauses if a > start and _HELP_OTHERS.match(text, a, b))
    return named, hit.end(), next(own, sentence.end)


def funds(
    text: str, agencies: Sequence[AgencyMention], sentence: Sentence
) -> tuple[tuple[AgencyMention, ...], int] | None:
    """The organs that pay for something now, and where it begins what that is; None for anything else."""
    for (start, end), (after, stop) in pairwise(sentence.clauses[:3]):
        paying = pays(text, agencies, start, end)
        if paying and _FOR.match(text, after, stop):
            others = text.startswith("支持和引导", after)  # whom it goes to acts
            return () if others else paying, after
    return None


def pays(text: str, agencies: Sequence[AgencyMention], start: int, end: int) -> tuple[AgencyMention, ...]:
    """The organs of which a clause says that they hand out money: 财政部、应急管理部紧急预拨1亿元救灾资金."""
    named = organs_at(text, agencies, start, end)
    return _who_act(text, named) if named and _FUNDS.match(text, named[-1].end, end) else ()


def _who_act(text: str, named: tuple[AgencyMention, ...]) -> tuple[AgencyMention, ...]:
    """All of a row of organs; of 甲会同乙 the first."""
    return named[:1] if "会同" in text[named[0].end : named[-1].end] else named


def organs_end(text: str, agencies: Sequence[AgencyMention], start: int, end: int) -> int:
    """Where the organs end with which a clause begins (商务部、财政部等五部门), 0 if it begins with none."""
    named = organs_at(text, agencies, start, end)
    if not named:
        return 0
    others = _AND_OTHERS.match(text, named[-1].end, end)
    return others.end() if others else named[-1].end


def organs_at(text: str, agencies: Sequence[AgencyMention], start: int, end: int) -> tuple[AgencyMention, ...]:
    """The organs with which a clause begins, one after the other."""
    place = start
    named = []
    for mention in starting_in(agencies, start, end):
        if mention.start == place or _BETWEEN_WILL.fullmatch(text, place, mention.start):
            place = mention.end
            named.append(mention)
    return tuple(named)


def announcers(text: str, issued: Issue, *, titled: bool) -> tuple[AgencyMention, ...]:
    """The organs that announce measures of their own (not 发布数据): unnamed ones, by organs that are all named (not
    甲等部门), or those of a programme that they carry out together (``titled``) or of a trial that they set up."""
    if issued.launches:
        return () if _TELLS_OTHERS.match(text, issued.end) else issued.agencies
    nameless = issued.policy.rule == "policy.unbracketed-title" if issued.policy else not titled
    alone = len(issued.agencies) == 1 and _WILL_ITSELF.match(text, issued.end)
    if not issued.joint and (alone or (nameless and _ALL_WILL_ACT.match(text, issued.end))):
        others = _TELLS_OTHERS.match(text, issued.end) or _OTHERS_SHALL.match(text, issued.end)
        return () if others else issued.agencies
    together = _TOGETHER.match(text, issued.end) is not None
    if titled and not together:
        return ()
    if _SETS_ABOUT_ITSELF.match(text, issued.end) and issued.policy is None:
        return () if _OTHERS_SHALL.match(text, issued.end) else issued.agencies
    if (_NO_MEASURES.match(text, issued.end) and not together) or "要求各" in text[issued.end : issued.end + 14]:
        return ()
    all_named = not issued.joint and not text.startswith("等", issued.agencies[-1].end)
    measures = re.match(r"[^。]{0,160}?(?:措施|举措|政策|税率|\d+条)", text[issued.end : issued.end + 170])
    return issued.agencies if all_named and measures and issued.policy is None else ()
