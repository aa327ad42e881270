"""Lists inside a clause: the members of an announced list of tasks (…三个方向), actions joined by 、."""

from __future__ import annotations

import re

from kg.loaders.extract.cues import any_cue
from kg.loaders.extract.measures import is_state, read_clause
from kg.loaders.extract.verbs import action_verbs

_COUNTED = re.compile(
    r"(?:[^，。；：、从]{0,8}会议|全会|大会|(?:工作|任务)?重点(?=包括)|各[^，。；：、]{1,14}?(?=通过|从)|(?:通知|意见|方案|条例|办法|规定|文件|指南|《[^《》]{2,20}》)(?=还?(?:围绕|从|就))|[^，。；：、]{0,12}?推出)?(?:还|要)?(?:主要|重点|具体|分别)?(?:(?:出台|推出|发布|制定|实施)了?包括|包括|包含|涵盖|分为|围绕|在|从|聚焦|通过|按照|将?(?:组织)?实施|即|(?:深入|全面)?开展|推进|抓好|出台|安排了?|设立了|明确了?|(?:日前|近日)?(?:新?印发|出台|发布|公布)?的?《[^《》]{2,40}》(?:在[^，。]{2,8}方面)?(?:提出|明确|部署)了?|《[^《》]{2,20}》)?(?P<list>[^，。；：]{4,400}?)(?:在内的|等)?“?(?P<count>一系列|多项|系列|关键(?=举措|措施)|[一二两三四五六七八九十\d]{1,3}(?:个|项|大|条|类)?|(?=方面(?:提出|推出|明确|部署)|方面(?:具体)?(?:措施|举措)$|方面(?:入手|着手|发力)$|方面作出[^，]{0,4}(?:规定|部署|安排))|重[点大](?=工程|行动))"
    r"(?:方面(?:专项)?行动|方面的?(?:具体|改革|改革创新|创新|政策)?(?:措施|举措)|方面的?(?:重点|主要|发展|改革|具体|综合改革)任务|方面|方向|领域|类型|任务|重点任务|主要任务|政策(?:措施|举措)|(?:重[点大])?(?:专项)?行动|(?:重[点大])?(?:专项)?工程(?:和行动)?|举措|措施|环节|重点|大类|维度|内容|(?:重大|重点)项目)”?(?:(?:提出|推出|明确|部署|作出|安排|强化|加强).{0,20}|着手|入手|发力|展开|(?:重点|主要)?任务|\d{1,3}[条项](?:具体|重点)?(?:举措|措施|任务))?$"
)
# Verbs of which each may open an action of its own in a row joined by 、; others there are parts of one object.
_STRONG = re.compile(
    r"(?:全面|大力|积极|着力|进一步|加快|深入|持续|重点|精准|切实|不断)?(?:加强|强化|推动|推进|促进|提升|提高|拓宽|维护|完善|健全|建立|构建|深化|优化|支持|鼓励|引导|培育|培养|发展|补齐|实施|开展|加快|加大|"
    r"扩大|拓展|建设|打造|保障|落实|创新|规范|严格|防范|化解|丰富|改善|服务(?=“)|实行|推广|推行|普及|挖掘|弘扬|传承|增加|稳定|做好|抓好|用好|严[把惩查控打防]|"
    "提供|推出|设立|增设|延续实施|打击|放宽|取消|简化|缩短|降低|减免|畅通|盘活|激发|释放|增强|提振|整治|查处|引进|吸引|制定|编制|修订|出台|搭建|统筹|督促|压实|夯实|筑牢|配齐|配备|开发|开通|开设|遏制|纠治)"
)
_BY_DEGREES = ("不断", "持续", "进一步")
# 通过加密班次、延长运营时间等措施: each of the means is itself to be done.
_MEANS = re.compile("(?:将|要|还|并|提出)?通过(?=[^，。；：]{4,200}、)")
# 通过清单管理、严控借调等8项举措系统推进教师减负: the means are counted.
_COUNTED_MEANS = re.compile(
    "(?:将|要|还|并|提出)?通过(?P<list>[^，。；：、]{4,20}(?:、[^，。；：、]{4,20}){1,6})等[\\d一二三四五六七八九十]{1,3}[项条个](?:具体|重点)?(?:举措|措施)"
)
_MEANS_TAIL = re.compile("等(?:一系列|多种|多项|系列)?(?:措施|举措|方式|手段|途径|形式|办法|政策)?$")
_VERB_BEFORE = re.compile(
    r"^(?:(?:(?:日前|近日)?(?:新?印发|出台|发布|公布)的)?《[^《》]{2,40}》(?:在[^，。]{2,8}方面(?=提出|明确|部署))?|[^，。；：、从]{0,8}会议|全会|大会|(?:工作|任务)?重点(?=包括)|各[^，。；：、]{1,14}?(?=通过|从)|(?:通知|意见|方案|条例|办法|规定|文件|指南|《[^《》]{2,20}》)(?=还?(?:围绕|从|就))|(?:我国|还)?将|[^，。；：、]{0,12}?推出)?(?:还|要)?(?:主要|重点|具体|分别)?(?:(?:出台|推出|发布|制定|实施)了?包括|包括|包含|涵盖|分为|围绕|在|从|聚焦|通过|按照|出台|(?:深入|全面)?开展(?=[^，。；：“”]{4,200}等(?:“|[一二两三四五六七八九十\d]{1,2}大))|(?:全面|组织)?实施|部署(?:实施|开展|了)?|(?:要|应)(?:全面|组织)?实施|明确了?从|(?:明确)?提出了?(?:将(?:全面|重点|大力)?实施)?|明确了?|安排了?|设立了)"
)
# 公布26项便民措施，包括方便群众办证、试点全程网办等
_INCLUDED = re.compile("(?:主要|具体)?包括(?P<list>[^，。；：]{6,}、[^，。；：]{6,}?)等?$")
_COUNTED_BEFORE = re.compile(
    "(?:\\d[项条][^，。；：]{0,8}(?:措施|举措|政策|内容|任务)|(?:各项|主要|重点)(?:任务|举措|措施))，$"
)
_COUNTED_HERE = re.compile("\\d{1,3}[项条](?:具体|新|便民|便利)?(?:措施|举措|政策|任务)")
_COUNTS = any_cue([_COUNTED])
_TAIL = re.compile(
    r"等(?:\d{1,3}多?|[一二两三四五六七八九十多]{1,3})?(?:个|项|大|条|类)?(?:方面的?)?(?:(?:保障|新|重点|具体|务实|创新|有力|便民|惠民|惠企)?(?:举措|措施)|(?:主要|重点)?任务|政策|内容)?(?:\d{1,3}[条项]\S{2,6})?$"
)

# 从甲、乙等方面，提出20项措施; 方案聚焦甲、乙等方面，部署了29项任务: the count stands behind the comma.
_COUNTED_BEHIND = re.compile(
    r"[^，。；：、]{0,12}?(?:从|聚焦|围绕|就)(?P<list>[^，。；：]{10,400}?)等?(?:[一二两三四五六七八九十多\d]{0,3}(?:个|大)?)方面$"
)
_THEN_COUNTS = re.compile(
    "，(?:共|分别)?(?:提出|部署|推出|明确|出台|制定|作出|安排)了?(?:共)?(?:[\\d一二三四五六七八九十]{1,3}(?:个|项|条)|[^，。；]{0,16}一系列)"
)
# 《意见》还就“甲”“乙”等提出二十一条具体内容
_QUOTED_ROW = re.compile(
    "[^，。；：“”]{0,10}?(?:就|从|围绕)(?P<list>“[^“”]{4,30}”(?:、?“[^“”]{4,30}”){1,8})等?[^，。；“”]{0,6}(?:提出|作出|部署|明确)"
)
_ROW_ABOUT = re.compile(
    "[^，。；：“”从就]{0,12}?(?:就(?P<list>[^，。；：、]{4,30}(?:、[^，。；：、]{4,30}){1,8})等(?:方面|内容|工作)?(?:作出|提出)|对(?P<about>[^，。；：、]{4,30}(?:、[^，。；：、]{4,30}){1,8})(?:等(?:方面|工作)?)?(?:作出|提出|进行))了?(?:具体|明确|系统|全面)?(?:要求|规定|部署|安排)$"
)
_QUOTED = re.compile("“([^“”]+)”")
# 鼓励银行围绕扩大消费、支持创业等领域: the row names the fields of one action.
_ABOUT_FIELDS = re.compile("围绕|聚焦|针对")
# 完善标准等方面促进行业发展: the last of several clauses that name fields.
_FIELDS = re.compile(r"等方面(?=促进|推动|推进|加强|支持|发力|提出|作出|部署|明确)")
# 发挥纪律建设对坚持党的领导、加强党的建设的保障作用: what something has an effect on.
_ITS_EFFECT = re.compile("[对在][^，]*、[^，]*的[^，]{0,6}作用$")
# 统一标准、统一外观等“五统一”管理: the row is one thing.
_SUMMED_UP = re.compile("等“[^“”]{2,8}”")
# 深入了解履行职责、落实部署等情况: what is looked into, as one thing.
_LOOKED_INTO = re.compile("(?:深入|全面|重点|及时)?(?:了解|掌握|检查|核查|督查|调查|报告|通报)[^，]*、[^，]*等?情况$")
# 统筹推进传统产业升级、培育新兴产业: what is done together; 发挥甲的监督作用、乙的保障作用: roles.
_AS_ONE = re.compile(
    "落实[^，]*、[^，]*等[^，]{0,4}政策$|"
    "统筹推进(?!.*等)|坚持[^，]*(?:并举|并重|相结合|相统一|相协调|相促进)$|(?:重点)?做好[^，]*、[^，]*等工作$|(?:系统|全面|认真|深入)?总结[^，]*在[^，]*、[^，]*方面的|(?:充分|更好)?发挥[^，]*作用、[^，]*作用$"
)
# 支持某区政府维护安全、推动多元发展: what others are to be supported in is one order.
_WHAT_OTHERS_DO = re.compile(
    "(?:[\u4e00-\u9fff]{2,4})?(?:支持|引导|鼓励|指导|督促|帮助|组织|动员)[^、，]{0,24}?(?:政府|部门|企业|单位|机构|高校|学校|党员|干部|群众|组织|青年|人员|委员|地区|各地|地方)(?=[^、，]{5,}、)"
)
_STATED_GOALS = re.compile(
    "要?(?:努力|力争|逐步|全面|着力|如期)?实现(?P<list>[^，。；]+)[的等](?:总体|主要|发展|工作|具体)?目标$"
)
# 提出甲稳步提升、乙持续扩大等重要目标
_COUNTED_GOALS = re.compile(
    "(?:提出|确定|明确)?了?(?P<list>[^，。；：]{4,}、[^，。；：]{4,}?)等(?:重要|主要|发展|预期|具体|一系列)*目标$"
)
# 实现“人才达到2000名，贡献率达到40%”的三大目标
_QUOTED_GOALS = re.compile("(?:努力|力争|全面|如期)?实现“(?P<list>[^“”。；]{8,}，[^“”。；]{4,})”的[^，。；]{0,10}目标$")
_GOAL = re.compile("[^，]{4,}")
_MARK = re.compile("[、（“《）”》]")


def announced_list(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The members of 包括甲、乙和丙三个方向: tasks, types or directions that the text counts; () for anything else.

    Two members at least, none longer than 60 characters.
    """
    if text.find("通过", start, start + 4) >= 0 and (counted_means := _COUNTED_MEANS.match(text, start, end)):
        return _members(text, *counted_means.span("list"), also_and=False)
    if text.find("通过", start, start + 4) >= 0 and (means := _MEANS.match(text, start, end)):
        tail = _MEANS_TAIL.search(text, means.end(), end)
        members = _members(text, means.end(), tail.start() if tail else end, also_and=False)
        if all(b - a >= 5 and (done := read_clause(text, a, b)) and done.subject is None for a, b in members):
            return members
    # 12条具体措施包括设置常态化机构、…
    counted_here = _COUNTED_HERE.match(text, start, end) if text[start].isdigit() else None
    place = counted_here.end() if counted_here else start
    if (
        text.startswith(("包括", "主要", "具体"), place)
        and (included := _INCLUDED.match(text, place, end))
        and (counted_here or _COUNTED_BEFORE.search(text, max(0, start - 16), start))
    ):
        return _members(text, *included.span("list"), also_and=False)
    if text.find("“", start, start + 16) >= 0 and (quoted := _QUOTED_ROW.match(text, start, end)):
        members = tuple(hit.span(1) for hit in _QUOTED.finditer(text, *quoted.span("list")))
        return members if all(read_clause(text, a, b) for a, b in members) else ()
    if text.endswith(("要求", "规定", "部署", "安排"), start, end) and (about := _ROW_ABOUT.match(text, start, end)):
        members = _members(text, *about.span(about.lastgroup or 0), also_and=False)
        return members if all(read_clause(text, a, b) for a, b in members) else ()
    if _THEN_COUNTS.match(text, end) and (fields_of := _COUNTED_BEHIND.match(text, start, end)):
        members = _members(text, *fields_of.span("list"), also_and=False)
        return members if len(members) > 1 and all(read_clause(text, a, b) for a, b in members) else ()
    if not _COUNTS.search(text, start, end):
        return ()
    clause = text[start:end]
    opening = _VERB_BEFORE.match(clause)
    counted = _COUNTED.match(clause) if opening else None
    if not opening or not counted:
        return ()
    words = clause[: counted.start("count")]
    words = words.removesuffix("“").removesuffix("在内的")
    list_end = start + len(words.removesuffix("多").removesuffix("等"))
    members = _members(text, start + opening.end(), list_end, also_and=True)
    if opening.group().endswith("从"):
        members = _up_to(text, members)
    named = clause.startswith(
        ("行动", "专项行动", "工程", "重大", "重点工程", "重点行动", "方面专项行动", "方面行动"), counted.end("count")
    ) and bool(counted["count"])
    campaigns = named and opening.group().endswith("通过")  # 通过实施品牌培育、质量提升两大行动
    if (
        not campaigns
        and opening.group().endswith(("在", "从", "围绕", "聚焦", "通过"))
        and not all(read_clause(text, a, b) for a, b in members)
    ):
        return ()
    fields = clause.startswith("领域", counted.end("count"))
    if (fields or re.search("部署|提出|明确|安排", opening.group())) and not named:
        members = (_behind_scope(text, *members[0]), *members[1:])
        unsplit = _members(text, start + opening.end(), list_end, also_and=False)  # …、强化科技和装备支撑等任务
        return next((row for row in (members, unsplit) if all(read_clause(text, a, b) for a, b in row)), ())
    return members if len(members) >= 2 and all(1 < b - a <= 60 for a, b in members) else ()


def stated_goals(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The states of 努力实现甲更加普及、乙更加便利的目标; () for anything else."""
    if quoted := _QUOTED_GOALS.match(text, start, end):
        return tuple(hit.span() for hit in _GOAL.finditer(text, *quoted.span("list")))
    whole = _STATED_GOALS.match(text, start, end) or _COUNTED_GOALS.match(text, start, end)
    if whole is None:
        return ()
    members = _members(text, *whole.span("list"), also_and=False)
    return members if len(members) > 1 and all(b - a >= 4 and is_state(text[a:b]) for a, b in members) else ()


def parallel_actions(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """A clause as its actions: one, or the several that 、 joins where each is an action with an object of its own."""
    stop = end
    clause = text[start:end]
    if ("、" not in clause and "等" not in clause) or _SUMMED_UP.search(clause) or _ITS_EFFECT.search(clause):
        return ((start, end),)
    if _LOOKED_INTO.match(clause) or _AS_ONE.match(clause):
        return ((start, end),)
    if tail := _TAIL.search(clause):
        stop = start + tail.start()
    elif not text.startswith(("在", "从", "对"), start) and (fields := _FIELDS.search(text, start + 4, end)):
        stop = end if text.find("在", start, fields.start()) >= 0 else fields.start()  # 支持各地在甲、乙等方面加强合作
    members = _members(text, start, stop, also_and=False)
    others = _WHAT_OTHERS_DO.match(text, start, end)
    if others and action_verbs().at(text, others.end(), end):
        members = ((start, stop),)
    if _ABOUT_FIELDS.search(text, start + 2, members[0][1]):
        return ((start, stop),)
    many = len(members) >= 3 or (len(members) == 2 and stop != end)
    counted = tail is not None and re.search("[个项大条类]|任务|举措|措施", tail.group()) is not None
    if tail is None and text.startswith(_BY_DEGREES, members[0][0]):
        return ((start, end),)  # 不断健全制度、完善程序、创新方式: one wish
    if many and all(
        b - a >= 5
        and (
            _STRONG.match(text, a, b)
            or ((counted or _led_by_adverb(text, a, b)) and read_clause(text, a, b))
            or text.startswith("坚持", a + 2)  # 始终坚持人民至上
        )
        for a, b in members
    ):
        return members
    return ((start, end if tail and tail.end() - tail.start() > 1 else stop),)


def _led_by_adverb(text: str, start: int, end: int) -> bool:
    """精准推送岗位, and no 检测检验平台: what an adverb stands before is a verb."""
    return action_verbs().after_adverbs(text[start:end]) > 0


def _behind_scope(text: str, start: int, end: int) -> tuple[int, int]:
    """The first member without the field that all of them are in: 汛期农业防洪涝降渍害."""
    if read_clause(text, start, end):
        return start, end
    return next(
        ((at, end) for at in range(start + 2, min(start + 7, end - 4)) if read_clause(text, at, end)), (start, end)
    )


def _up_to(text: str, members: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """The members with the last one split where 到 joins two actions: 从甲、深化改革到扩大开放."""
    start, end = members[-1]
    place = text.find("到", start + 2, end - 2)
    if place < 0 or not (read_clause(text, start, place) and read_clause(text, place + 1, end)):
        return members
    return (*members[:-1], (start, place), (place + 1, end))


def _members(text: str, start: int, end: int, *, also_and: bool) -> tuple[tuple[int, int], ...]:
    """The parts between 、 (and the last 和) outside brackets and quotes."""
    members, depth, begin = [], 0, start
    for hit in _MARK.finditer(text, start, end):
        mark = hit.group()
        if mark in "（“《":
            if mark == "“" and depth == 0 and begin < hit.start() and text[hit.start() - 1] == "”":
                members.append((begin, hit.start()))  # “思想铸魂”“警钟长鸣”
                begin = hit.start()
            depth += 1
        elif mark in "）”》":
            depth -= 1
        elif depth == 0:
            members.append((begin, hit.start()))
            begin = hit.end()
    last = text[begin:end].replace("碳中和", "碳中□")
    joint = max(last.find("和"), last.find("及")) if also_and and members else -1
    if joint > 1 and joint < len(last) - 2:
        members.append((begin, begin + joint))
        begin += joint + 1
    members.append((begin, end))
    return tuple(members)
