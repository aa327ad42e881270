"""Is a clause a goal, a state or a number that is to be reached, and not what is to be done for it?"""

from __future__ import annotations

import re

from kg.loaders.extract.alternatives import Alternatives
from kg.loaders.extract.clauses import WHEN
from kg.loaders.extract.deadlines import Deadline
from kg.loaders.extract.measures import Action, is_state
from kg.loaders.lexicon.regions import PLACE

_NUMBER = re.compile(
    r"达到[百千万亿]{1,2}[^，]{1,3}级|共计?\d+[处座个家条]$|去产能\d|(?<!\d)\d[\d.,万亿]{0,14}\s?(?:%|％|[\u4e00-\u9fff]{1,3})?(?:以上|以下|以内|左右)|(?:达到?|超过?|突破|不低于|不少于|不超过|高于|低于|提高到?|下降到?|降低到?|降到|增长|"
    r"减少到?|控制在|压缩[至到]?|压减[至到]?|精简[至到为]|缩短至|增加到?|占比|至少.{0,6}|优于|新增.{0,14}?|分别)\s?约?\d|(?:建成|试点建设|共建|完成|新建|新增|培训|培养|培育|配备|创建|打造|研究制定|制修订|推出|布局|遴选|认定|形成)[^，]{0,14}?\d|\d[\d.]*\s?(?:%|％)|[〇一二三四五六七八九十两百千万]+(?:成|个百分点)以上"
)
_DONE = re.compile(r"(?:到位|清零”?|全覆盖|落实|建成|健全|完善|形成|实现.{2,})$")
_SHORT_DEED = 4  # 完善政策，拓展功能: by which something is reached
_FOR_YEARS = ("通过", "用", "经过")
_RATE = re.compile(
    r"率|比例|比重|占比|增速|控制在\d|(?:降低|增长|下降|提高|超过|达到?|新增)[^，]{0,10}\d|(?:不少于|不低于|达到?|占)[^，\d]{2,20}总(?:人数|数|量)的\d|\d[^，]{0,6}以上$|\d(?:%|％)(?:以上)?(?:的[^，]{2,20})?(?:具有|配备|纳入|实现|建立|[在向由](?=[^，]{4}))"
)
# Numbers that entitle or qualify and are no targets.
_NO_TARGET = re.compile(
    r"应(?:当|该)?不|应无|见附件|字数|^[^，]{0,6}(?:起始|结束|截止|起止|报名|申报)时间|的(?:通知|公告|批复)$|一式[二两三四五\d]|额定功率|签订|免除|租金|贴息|所缴|按\d+[%％]|每季度对|电价|达到了|\d{3}[1-9](?:亿|万公顷)|\d\.\d\d亿|户以上|每(?:千瓦时|吨|度)|(?:奖补|分担|出资)比例|最高|最长|补助|资助|补贴|奖励|不超过|不高于|注册资|如今|^共新增|占比达?\d+\.\d|营业收入|销售收入|资产负债|拥有|从事|从业人员\d|实际入驻|年龄|企业近|上年度|满\d+年|同比|环比|比上年|较上年|已|连续[\d一二三四五六七八九十]+[年月]|再创|较[^，]{1,8}(?:增长|下降|提高|增加|减少)|[由从]20\d\d年[^，]{0,8}\d"
)
# 全省建设渔港20个, 各地基本建立…机制: the place is nobody who acts.
_WHOLE_PLACE = re.compile(
    rf"{PLACE}(?:还|也)?[将要]|全[省市县区国]|我[省市县区国]|每个[省市县区乡]|各[地省市县](?:基本|全面|普遍)(?:建立|建成|形成|实现)"
)
_STRIVEN = re.compile(r"^(?:[^，]{0,14}?)(?:确保|力争|实现|争取)")
# 力争新培育企业200家左右
_STRIVEN_NUMBER = re.compile(
    "(?:力争|争取|力求|计划每年)[^，：]{0,30}\\d[\\d.,万亿]{0,8}\\s?(?:%|％|个|家|人次|人|名|项|户|所|亿|万|座|公里|件|批|次|场|处|吨|斤|(?:工作日|周|天|小时|分钟|月)(?:以?内)?$)"
)
# 力争综合指数保持全国前列
_STRIVEN_STATE = re.compile(
    "努力[把将][^，。；]{2,40}(?:建设|打造|建)成|(?:力争|努力实现)[^，。；]{4,30}(?:前列|领先|翻番|一流)(?:位置|地位|水平)?$"
)
_CONDITION = Alternatives(
    "不得",
    "^是(?!：)",
    "[说证]明材料$",
    WHEN,
    "(?:要求|标准|条件|程序|手续)后$",
    "见附件",
    "(?<![供适反响对相效])应无",
    "截止[日期]{1,2}$",
    "(?:达到|实现|促进|推动|完成|取得|超过|建成|带动|形成|突破)了(?![^，]*的(?:企业|单位|项目|地区|城市))",  # 比重达到了51.71%: what has been reached
    "^前?[一二三四上下]{1,2}(?:个?季度|半年)$",
    "没有(?:变|改变|动摇)$",
    "^(?:部署|提出|明确|制定|确定|安排|推出|出台)了",
    r"^新增[^，]{2,12}为\d",
    "为(?:主|辅|补充)$",
    "累计(?:下降|增长)",
    "气温",
    "上浮",
    "权重",
    "[≥≤＞＜℃]|MPa",  # what a material is to withstand
    "[执施]行至",
    "规定执行$",
    "有效期",
    "^[^，]{0,10}将?持续[至到]",
    "基本条件",
    "(?:奖补|补助|分担)比例(?:分别)?为",
    "应(?:当|该)?不[少低]于",
    "不能超过",
    "以上的[^，的]{1,6}(?:可|应|须)(?=..)",
    "政策[^，]{0,4}(?:延续|延长)[至到]",
    r"^(?:(?:并|且)?对|继续|将(?![^，]{2,30}(?:压减|压缩|缩短|降低|提高|减少|控制)[^，]{0,8}\d|新|建成|达到?|超过|实现|形成|推出|培育|打造|研究制定)|把|按|或按|可|凡|这|那)",
    "超过[^，]*部分$",
    "(?:的|(?<!工作)者|单位|企业|机构|标准确定|人员)$",
)
# 费用达1000万元以上的示范项目, 累计超过15000元的部分: what a number qualifies, unless the clause says that it is made.
_QUALIFIED = re.compile(
    r"(?!.*(?:基本实现|全覆盖)|达到\d[^，的]{1,6}的[^，]{0,6}(?:规模|水平|目标)|.{0,8}(?:建成|建设(?!周期)|培[育养训]|新增|形成|打造|完成|认定|引进|创建|支持|实现|推[出动进广]|选[派树拔]))[^，]*(?:\d[^，的]{0,6}(?:以上|以下)|(?:超过|达到?)\d[^，的]{0,14})(?:、[^，]*)?的(?!目标|水平|发展)[^，]{0,12}[^，速率重量长]$"
)
# 培育30家以上骨干企业: they are a number to be reached, and no condition.
_BUILDS = re.compile(
    "(?:还|也|并|将|要|力争|支持|在[^，]{2,16}?)*(?:建成|试点建设|建设|培育|打造|新增(?![^，\\d]{2,12}为\\d)|发展|引进|形成|认定|孵化|遴选|组建|扶持)[^，]{0,10}\\d|(?:每个|各)?[^，]{0,16}至少(?:有|建[成设立]?)\\d|(?:还|并|将)?(?:涌现|培育|打造|形成|造就)出?一批"
)
# 到2030年，面向重点方向，…: what a goal is about is none.
_FIELD = re.compile(
    "[^，]{0,6}\\d+[个家座项][^，]{2,10}中$|[^，]{0,10}(?:力争|计划|争取)[到至在于]?20\\d\\d年[底末\\d月日]{0,6}前?$|以及|(?:并|且)?(?:面向(?![^，]*占比)|根据|依据)|除[^，]{2,20}外$|围绕|聚焦|涉及|针对|按照"
)
_GOAL_VERB = re.compile(
    r"减少|减轻|净化|提升|增强|改善|提高|实现|巩固|优化|降低|扩大|形成|建成|达到|保持|完成|健全|完善|建立|缩小|遏制|消除|满足|培育|打造|构建|造就|努力成为|做到|增加|拓展|简化|压缩|精简|缩短|加快|发展成为|保证|树立(?!.*意识)|选树|带动"
)
# 将某区建设成为示范区, 推动某区发展成为中心
_BECOMES = re.compile("(?:初步|加快)?(?:[将把]|推动)[^，]{2,20}(?:建设|打造|发展|建)成")
_PRINCIPLE = re.compile(
    r"^(?:以.{1,60}为(?:指导|引领|主线|目标|导向|统领|根本|动力|重点|核心|抓手|支撑|主题|保障|手段|出发点|落脚点|依托)|以及|着眼于?|坚持|遵循|按照|(?:并|且)?根据|围绕|结合|贯彻|深入贯彻|全面贯彻|在.{1,30}(?:下|领域|过程中|方面|上)$|除[^，]*外$|[^，]{2,10}领域$|(?:重点|同时)?(?:聚焦|兼顾|面向))"
)
# 创新驱动发展成效显著, 培训方式更加灵活多样: a state that is reached, whatever the clause begins with.
_REACHED = re.compile(
    "(?:成效显著|(?:同步|全面|持续|显著|明显|有效|大幅)(?:提升|增强|提高|改善|优化)|(?:重大|显著|明显)(?:进展|突破|成效)|更加[\u4e00-\u9fff]{2,8}|翻[一两]番|(?:逐步|不断|日趋|日益|基本|进一步|初步|全面)(?:健全|完善|活跃|建立|形成|建成|成熟|壮大)|更为[\u4e00-\u9fff]{2,4}|(?:充分|不断|日益|逐步|持续)显现|为人民共享|相匹配|落地见效|[百\\d]强|前列|前[一二三四五六七八九十\\d]{1,3}位?)$"
    "|更[^，更]{1,3}、更|[由从][^，]{2,16}(?:转向|转变为?|迈向)"
)
# 开发强度控制在30%, 将绿地占比稳定在70%以上
_HELD = re.compile(
    r"[将把]?[^，。；\d]{2,24}(?:强度|占比|比例|比重|率|总量|消费量|规模)(?:严格)?(?:控制|稳定|保持|维持)在\d[\d.]{0,8}(?:%|％|[万亿]?[\u4e00-\u9fff]{0,4}?)(?:以[内上下]|左右)?$"
)
_ENCOURAGES = re.compile(r"(?:鼓励|引导(?!基金))(?!\d)")  # but 引导1000家企业上云 counts what is to be reached
_LAYS_GROUND = re.compile("为[^，]{2,40}(?:打下|奠定)[^，]{0,6}基础")
_WHEN = re.compile("[\\d年月起内至到的—-]+|再?用[\\d一二三四五六七八九十]{1,3}年(?:左右|或更长)?(?:的?时间)?")
_NEARLY = re.compile(
    "(?:全[国省市县区])?(?:[^，]{2,16}?(?=基本|初步))?(?:基本|初步|全面(?=实现|完成))(?:实现|消除|建成|建立|形成|完成|解决)"
)  # 基本消除价格差异
_DEED = re.compile(
    "(?:(?:严厉|依法|坚决|从严)?(?:打击|查处|惩处)|(?:深入|全面|组织|持续)开展|鼓励|引导)(?!.*\\d)|推动[^，]*发力$"
)
_CLEARS = re.compile("(?:全面|深入|集中|重点)?(?:排查|整治|清查)(?!.*(?:完成|到位|覆盖|清零|见效|\\d))")
_COUNTS = re.compile(
    "共计?\\d+[处座个家条]$|压缩[至到]|以上|达到|比例|比重|占比|率|^全[省市县国]共|^(?:超过|至少|不少于|不低于)\\d|^(?:建成|将?试点建设|新增|累计|培育|培训|完成|(?:共同)?(?:共建|培养))"
)


# 到2027年建成体系，推动工具联动发力; 制度基本健全，持续优化保障机制: no state, and no number, that is reached by then.
_GOES_ON_DOING = re.compile(
    "持续(?:优化|完善|加强|推进|健全|强化|深化)[^，\\d]*(?<!提升)(?<!提高)(?<!增强)(?<!改善)(?<!全覆盖)|推动[^，\\d]*(?:联动发力|[馆园库网]建设|(?<!全面)(?<!广泛)(?:落实|实施|应用))"
)


def is_goal(clause: str, action: Action | None, deadline: Deadline | None, *, governed: bool, inherited: bool) -> bool:
    """Whether a clause outside a statement of goals is one; ``governed``: its own sentence names the deadline,
    ``inherited``: the one before did."""
    ordered = action is not None and not action.result
    if len(clause) < 4 or clause.endswith(("如下", "如下：")):
        return False
    striven = deadline is None and clause.startswith(("力争", "争取", "力求", "努力", "计划每年"))
    if striven and _STRIVEN_STATE.match(clause):
        return True
    if striven and _STRIVEN_NUMBER.match(clause):
        return _NO_TARGET.search(clause) is None
    if deadline is None and _HELD.match(clause) and not _NO_TARGET.search(clause):
        return True
    if _ENCOURAGES.match(clause) or (deadline is None and (ordered or clause.startswith("支持"))):
        return False
    number = _NUMBER.search(clause) is not None
    if (deadline is None and not number) or _FIELD.match(clause):
        return False
    for_years = ordered and deadline is not None and deadline.text.startswith(_FOR_YEARS)
    if for_years and (clause.startswith("支持") or _CLEARS.match(clause)):
        return False  # 通过3年左右时间，支持30个示范区域; 全面排查整治某问题
    if ordered and governed and not number and _GOES_ON_DOING.fullmatch(clause):
        return False
    if (_CONDITION.found_in(clause) and not _BUILDS.match(clause)) or _QUALIFIED.match(clause):
        return False
    if deadline is None:
        return _RATE.search(clause) is not None and _NO_TARGET.search(clause) is None
    if action is not None and action.modal and not number and not action.result and not _WHOLE_PLACE.match(clause):
        return False
    by = deadline.text.startswith(("到", "展望", "至", "截至", "经过", "用", "通过")) and "前" not in deadline.text
    acting = action is not None and action.subject is not None and not _WHOLE_PLACE.match(clause)
    if governed and _NEARLY.match(clause):
        return True
    if governed and by and not acting and not _DEED.match(clause):
        return True
    within = deadline.text.endswith("年内")  # 5年内引进100名人才 is to be done
    if number and (action is None or action.result or (_COUNTS.search(clause) and not within)):
        return True
    if not governed and "前" not in deadline.text and inherited:
        return False
    if _STRIVEN.match(clause):
        return True
    return (action is None and is_state(clause)) or (
        action is not None and action.result and bool(_DONE.search(clause))
    )


def is_reached(clause: str) -> bool:
    """Whether a clause says that a state is reached, whatever it begins with: 监督管理的工作机制基本建立."""
    return _REACHED.search(clause) is not None


def names_goal(clause: str, action: Action | None, *, dated: bool) -> bool:
    """Whether a clause of a statement of goals names one, and neither a principle nor a means."""
    if (
        len(clause) < 4
        or (len(clause) == _SHORT_DEED and action and not action.result and not dated)
        or (_PRINCIPLE.match(clause) and not _REACHED.search(clause))
        or _WHEN.fullmatch(clause)
        or (clause.startswith(("是", "由", "通过", "经过", "体现", "鼓励", "立足")) and not clause.endswith("转变"))
        or clause.endswith(("如下", "联系人", "基础上", "前提下"))
        or (not dated and (clause.startswith("依靠") or _LAYS_GROUND.fullmatch(clause)))
    ):
        return False
    plain = not dated and not _NUMBER.search(clause) and not _REACHED.search(clause)
    return not (
        plain and action and not action.result and not (_GOAL_VERB.search(clause[:10]) or _BECOMES.match(clause))
    )
