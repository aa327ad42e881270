"""Clauses that stand in a sentence beside what it orders: what it is about or for, what has been done, when."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kg.loaders.extract.about import about_until, is_about
from kg.loaders.extract.clauses import Sentence
from kg.loaders.extract.cues import Cued
from kg.loaders.lexicon.regions import PLACE

# 做好“三农”工作，要…: what the demand is about.
_TOPIC = re.compile(
    "做好|抓好|构建|谋划(?=“)|(?:进一步)?(?:全面)?深化|推进|推动|实现|建设|完成|办好|对(?![接标外口照]|[^，]*(?:进行|予以|给予|实施|实行|开展|加强|严|依法|坚决|及时))"
)
_THEN_DEMANDS = re.compile(
    "，(?:(?:首先|就|重点|关键是?|根本)?(?:(?:各|有关|相关)[^，。]{2,8}?)?(?:要(?!求)|必须)|(?:重点|基础)(?:在|是)|[^，。]{2,8}(?:面临|肩负))"
)
# 解决这一矛盾，关键在于…; 完成目标任务，需要应对复杂的环境: what a remark is about.
_REMARKED = re.compile(
    "，是(?!否)[^，。；]{0,60}(?:历史任务|必然要求|内在要求|重要保障|重大任务|坚实基础|重要基础|根本保证|开创性事业|之源)(?=[。；])|，主体是|，(?:就|更|都|也|还)?(?:(?:迫切|尤其|特别)?需要|(?:关键|根本|核心|基点|龙头|根本任务|首要任务|前提|要害)(?:[在是]|要(?!求))|就是要|最(?:根本|重要|关键|紧要)的是|[^，。；]{2,10}(?:使命光荣|责任在肩|大有可为|任重道远|责无旁贷|大有作为)|不仅是[^，。；]{2,60}，(?:而且|更|也|还)是|归根(?:结|到)底|说到底|就能(?=为)|离不开|取决于|首先要|最终要|将有助于|已经?成为[^，。；]{2,30}(?:共识|趋势|潮流|主流|常态))"
)
# 推进中国式现代化，是前无古人的开创性事业，必须…
_CALLING = re.compile("，是(?!否)[^，。；]{0,40}(?:事业|征程)，必须")
_PRACTICES = ("行为", "问题", "乱象", "现象", "情形")
# 旨在规范…，提升…: what a document is for, up to where it says what it orders.
_AIMS = re.compile("[^，。；]{0,20}(?:旨在|目的(?:就)?(?:是|在于))")
_ORDERS_AGAIN = re.compile(
    "(?:《[^《》]{2,20}》)?(?:还|并|主要|重点|首次){0,2}(?:提出|明确|要求|规定|包括|从|围绕|聚焦)|(?:[^，]{2,16}(?:部门|单位|机构|政府))?(?:要(?!求)|必须)"
)
# 对提高水平，加快建设，具有重要意义: praise.
_HAS_MEANING = Cued(
    "(?:，(?:都)?|等)(?:具有|有着)[^，。；]{0,10}意义|，(?:意义|影响)(?:重大|深远)|，对于?[^，。；]{2,60}(?:(?:意义|影响)(?:十分|极其)?(?:重大|深远)|至关重要|很有意义|提出了(?:新的|更高的?)+要求)(?=[，。；]|$)"
)
# 我们充分发扬民主，广泛听取意见; 各地积极抢险救灾; 这将有助于发展: what goes on, and what it leads to.
_GOES_ON = re.compile(
    "(?<!要求)(?<!要求[，：])(?<!强调[，：])(?<!部署)(?<!指导)(?<!督促)(?<!明确)(?<!提出)各地大力(?![^，。；]*，?(?:要|应当|将))|我们(?![要将应需的]|必须|都要|还要|一定)|多地(?![要将区])|[^，。；]{0,20}有(?:助于|利于|望)(?![^，。；]*的)|(?<!要求)(?<!叮嘱)(?<!希望)(?<!指导)(?<!支持)当地(?:全面|积极|大力|持续|不断|加快|推出|全力|还|已|正|利用|依托|探索|通过)|(?<!要求)(?<!要求[，：])(?<!部署)(?<!指导)(?<!督促)各地把[^，。；]{2,20}摆在|各地(?:各部门)?(?:正(?!确|式|在?要)|积极|全力|迅速|纷纷|已(?!经?[^，。；]{0,12}的)|还(?![要应需将会])|也[^，。；要将]{1,24}了)|(?:目前)?(?:全国|我国)?已有\\d+个(?:省|城市|地区)[^，。；]{2,20}了|[^，。；]{2,12}身体力行(?=，)"
    rf"|(?<!要求)(?<!部署)(?<!指导)(?<!督促)(?:{PLACE}[、和]?){{1,8}}等地(?![要将应需的])"
)
_WILL = re.compile("[^，。；]{2,14}(?:[部委局署会厅省市]|部门)将(?![有于在])")  # behind which an account is over
# 对原址不动产的处置，按照…的规定办理; 对个人通过…国家机关，为抗击疫情发生的捐赠: what is dealt with, how stands behind.
_TREATED = re.compile(
    "对[^，。；]{2,40}的(?![\u4e00-\u9fff]{0,2}(?:整治|治理|检查|排查|监管|监测|考核))[\u4e00-\u9fff]{2,4}|对(?:个人|企业|纳税人|单位)通过[^，。；]*(?:机关|组织|机构|平台)"
)
_AND_TO_WHOM = re.compile("，(?:以及|和)[^，。；]*(?:给予|予以|纳入|列入|列为)")
_GIVEN = re.compile("给予|予以|纳入|列入|列为|作为|实行|优先")
_RULED = re.compile("，(?:按照?|由|依照?|参照|为|发生)")
# 新型数据中心是以…为导向，汇聚…、运用…的新型基础设施: what it is.
_DEFINES = re.compile(
    "[^，。；：]{2,20}(?<!任务|重点|目标|核心)是以[^。；]*的[^，。；的]{2,14}(?:，具有[^。；]*)?[。；]?$"
)
# 网站开通以来，…，取得了较好效果
_DID_WELL = re.compile("取得了[^，。；]{0,6}(?:效果|成效|进展)")
_SINCE = re.compile("，[^，。；]{4,40}以来，")
# 各级政府相继建立了网站，及时发布信息: so it has been.
_ONE_AFTER_ANOTHER = re.compile("[^，。；]{2,40}(?:相继|先后|陆续)[^，。；]{2,40}了")
# 《规划》以某思想为指导，贯彻新理念，坚持…: what a plan is like that is approved.
_GUIDED = re.compile(
    "(?:[^，。；：]{2,10}(?:指出|强调|明确)，)?(?!实施|落实|执行|推进|按照)[^，。；：]{0,6}《[^《》]{2,60}》以[^，。；]{2,60}为指导，(?:深入|全面|认真|坚决|切实)?(?:贯彻|落实|践行|坚持)"
)
# 《条例》修订坚持以某思想为指导，…: what a revision is like
_REVISED = re.compile("(?:[^，。；：]{2,10}(?:指出|强调)，)?(?:《[^《》]{2,60}》的?|本次|此次)修订坚持以")
_SAYS_WHAT = re.compile(
    "，(?:并|共|还|主要|系统)?(?:提出|明确|要求|强调|规划|将|[到至]20|聚焦|从|包括|各|要|应)|，[^，。；]{0,30}(?:部署(?!要求)|推出)(?=[^，。；])"
)
# 本意见所称政务新媒体，是指…: what a word means.
_MEANS = re.compile(
    "本[^，。；]{1,8}所称[^，。；]{2,30}，?(?:是指|包括)|(?:其中，)?[^，。；]{2,30}是指(?![导挥定引派])"
)
# 以加强研究，强化培养，推动发展为目标，…; 集团将以主题教育为契机，…: the manner, and no order of its own.
_MANNER_ENDS = tuple(
    f"为{word}"
    for word in (
        "重要抓手",
        "重要载体",
        "重要支撑",
        "目标",
        "主线",
        "抓手",
        "重点",
        "导向",
        "核心",
        "引领",
        "契机",
        "突破口",
        "牵引",
        "支撑",
        "主题",
        "载体",
        "指引",
    )
)
_MANNER = "(?<![成作])(?:" + "|".join(_MANNER_ENDS) + ")"
_OWN_MANNER = re.compile(
    f"(?![^，]{{0,40}}(?:健全|完善|建立|构建|探索|形成|打造|创新|实[施行])[^，]{{0,12}}以)[^，]{{0,40}}以[^，]{{2,60}}{_MANNER}"
)
# 你省请求，国家尽快审核该项目: what is asked of those who answer.
_REQUESTS = re.compile(
    "(?!对|按)(?:你[省市区县部委局]|[\u4e00-\u9fff]{1,8}[省市厅]|[\u4e00-\u9fff]{2,8}政府)请求[，：]"
)
# What stands before one of these says what it is needed for.
_IS_NEEDED = ("，必须", "，就必须", "，就要")
# 综合考虑发展条件，主要目标是：…; 聚焦统一大市场建设，将研究制定条例, but not 聚焦重点群体开展帮扶，将困难人员纳入范围
_CONSIDERED = ("综合考虑", "统筹考虑", "充分考虑", "着眼", "立足")
_BESIDE = re.compile("，将[^，。；]*(?:纳入|作为|列[入为]|送[到至达]|转[为化入]|融入)")
_FOCUSED = ("聚焦", "围绕", "立足", "锚定", "着眼")
# 通过门户网站、服务平台等平台, 以对人民高度负责的精神, 国家将根据市场发展情况
_BY_ENDS = ("平台", "阵地", "渠道", "媒体", "载体", "配置", "精神", "态度", "情况", "高度", "需要", "趋势", "大势")
_BY_WHAT = re.compile(
    "(?:要|并)?通过(?![^，]*(?:打造|建设|搭建|完善|建立|整合|拓宽|优化|加强|推进|畅通|构建|创新|实施|开展|培育|做强|开放|收集|丰富|开发|发展|扩大|运营|升级))[^，]*(?:平台|阵地|渠道|媒体|载体|资源配置)|"
    "以(?!弘扬|传承|发扬|贯彻)[^，]{2,30}的(?:精神|态度)|(?:国家)?(?:将|要|应)?根据[^，]{4,24}(?:发展|变化|进展|市场)情况"
    "|(?:要)?(?:站在[^，]{2,30}高度|(?:主动|积极)?顺应[^，]{2,30}(?:的需要|趋势|大势))"
)
# 组织各地围绕精品购物、精致美食等，开展活动
_FIELDS = re.compile("(?:(?:要|将)?(?:组织|引导|推动)[^，]{0,8})?(?:围绕|聚焦)[^，]*、[^，]*等")
# 作业者必须根据国家的有关规定, 应当自收到材料之日起7日内, 将执行情况: a comma has cut what.
_CUT_ENDS = ("规定", "要求", "特点", "职责", "程序", "内", "情况", "材料", "信息", "结果", "名单", "需要")
_CUT_SHORT = re.compile(
    r"[^，]{2,20}可以?根据[^，]{2,12}需要|(?:并|[^，]{1,80}?(?:应当?|必须|要))?(?:(?:根据|按照?|依照|针对)[^，]*(?:的|有关|各自)(?:规定|要求|特点|职责|程序)|自[^，]{2,40}之日起[^，]{1,10}[日月年天]内|在[^，]{0,20}\d[^，]{0,4}[日天月]内|[^，]{0,40}在规定的?(?:时间|期限|时限)内|"
    "将(?!密切|继续|持续|进一步|全面|及时|深入|积极|重点|加强|关注|跟踪|了解|掌握|认真|做好)(?![^，]*(?:报[送备请告]|送|纳入|列|作为|转|移交|抄|告知|通[知报]|录入|登记|公[布开示]|反馈|提交|发[布送]|归|存|与|结合|应用|用[于作]|上[报传]|[载计填]入|汇总|记))[^，]{4,}(?:情况|材料|信息|结果|名单))"
)
# 为贯彻新法，优化营商环境，国务院对行政法规进行了清理: what was done, and what for.
_DONE_FOR = re.compile("为[^。；]{4,120}，[^，。；]{2,12}对[^，。；]{2,24}(?:进行|作出|开展)了")
_LONG_MANNER = Cued(
    f"(?:^|(?<=[，：。；]))以[^，。；：为]{{4,40}}(?:，(?!以)[^，。；：为]{{2,40}}){{1,4}}{_MANNER}(?=，)"
)
_SCHEDULE = re.compile("(?:进度安排|完成时限|完成时间|时间安排|时限要求|工作进度)：")  # when, and not what


# 各级行政执法部门要严格按照国务院办公厅要求，在…中推行制度
_BY_WHOSE = re.compile(
    "(?:并|[^，]{1,80}?(?:应当?|必须|要)|各?[^，]{2,12}(?:机构|部门|单位))?(?:严格)?(?:按照|根据|遵循|本着)(?:“[^“”]{2,24}”的?原则|[^，的]{2,14}要求)"
)


# 交通运输部将紧紧围绕“人享其行”的美好愿景; but 锚定目标推进建设
_ORIENTED_ENDS = ("愿景", "目标", "主题", "主线", "定位", "方向", "中心任务", "大局")
_ORIENTED = re.compile(
    "[^，]{0,20}?(?:紧紧围绕|锚定)(?![^，]*(?:推进|推动|开展|部署|谋划|加强|加快|做好|抓好|完善|建设|打造|落实|优化|调整|明确|确定|细化|健全|强化|深化|提升|提高|实现|制定|编制|统筹))[^，]*"
)


def is_manner(text: str, start: int, end: int) -> bool:
    """Does a clause say no more than in which manner, by which rule, until when or with what: 集团将以主题教育为契机?"""
    if (
        text.startswith("，", end)
        and text.endswith(("要求", "原则"), start, end)
        and _BY_WHOSE.fullmatch(text, start, end)
    ):
        return True
    focused = text.startswith("，将", end) and text.startswith(_FOCUSED, start) and not text.endswith("要", 0, start)
    if focused and not _BESIDE.match(text, end):
        return True  # 聚焦统一大市场建设，将研究制定条例
    if text.startswith("，", end) and text.endswith("等", start, end) and _FIELDS.fullmatch(text, start, end):
        return True
    if text.startswith("，", end) and text.endswith(_BY_ENDS, start, end) and _BY_WHAT.fullmatch(text, start, end):
        return True
    if text.startswith(("对", "重点对", "把", "将"), start) and _AND_TO_WHOM.match(text, end):
        return _GIVEN.search(text, start, end) is None  # 对购买物资，以及设施修复等给予补助
    if text.startswith("对", start) and _RULED.match(text, end) and _TREATED.fullmatch(text, start, end):
        return True
    if text.endswith(_CUT_ENDS, start, end) and _CUT_SHORT.fullmatch(text, start, end):
        return True
    if text.endswith(_ORIENTED_ENDS, start, end) and _ORIENTED.fullmatch(text, start, end):
        return True
    return text.endswith(_MANNER_ENDS, start, end) and _OWN_MANNER.fullmatch(text, start, end) is not None


@dataclass(slots=True)
class Asides:
    """Of the clauses of one sentence, asked for one after the other; ``report``: the text is a dated report."""

    text: str
    sentence: Sentence
    report: bool
    _for: bool = False  # since a clause that said what the document is for
    _told: bool = False  # since a clause that said 以来 or what goes on; all of a definition
    _says_for: bool = field(init=False)
    _colon: bool = field(init=False)
    _aim: int = field(init=False)  # where a report names the goals that it then counts
    _needs: bool = field(init=False)
    _manner: tuple[int, int] = (0, 0)
    _about: int = 0  # before it stands what the order is about
    _praise: int = field(init=False)  # where the last praise of the sentence begins, -1 without one

    def __post_init__(self) -> None:
        whole = self.text[self.sentence.start : self.sentence.end]
        self._says_for = "旨在" in whole or "目的" in whole
        self._aim = self.sentence.start + whole.find("目标是：") if self.report else -1
        self._colon, self._needs = "：" in whole, "需要我们" in whole
        praise = _HAS_MEANING.finditer(self.text, self.sentence.start, self.sentence.end)
        self._praise = max((hit.start() for hit in praise), default=-1)
        if self.report and whole.startswith("为") and (done := _DONE_FOR.match(whole)):
            self._about = self.sentence.start + done.end()
        if manner := _LONG_MANNER.search(self.text, self.sentence.start, self.sentence.end):
            self._manner = manner.span()
        self._told = (
            ("是以" in whole and "要" not in whole and _DEFINES.match(whole) is not None)
            or ("为指导，" in whole and _GUIDED.match(whole) is not None and not _SAYS_WHAT.search(whole))
            or (self.report and "，目的就是" in whole and "要" not in whole)
            or (self.report and "修订坚持以" in whole and _REVISED.match(whole) is not None)
            or ("请求" in whole and _REQUESTS.match(whole) is not None)
            or (("所称" in whole or "是指" in whole) and _MEANS.match(whole) is not None)
        )

    def begin_praise(self, start: int, end: int) -> bool:
        """Is this clause, with all that follow it, what something has a meaning for?"""
        if self.text.startswith(("要", "必须"), start):
            return False
        about = self.report or self.text.startswith("对", start) or self.text.startswith("，对", end)
        return about and self._praise >= end

    def hold(self, start: int, end: int, *, opens: bool) -> bool:
        """Does this clause order nothing? ``opens``: nothing of its sentence stands before it."""
        text = self.text
        if opens and _TOPIC.match(text, start, end) and _THEN_DEMANDS.match(text, end):
            return True
        if opens and text.startswith(_IS_NEEDED, end) and not text.startswith(("要", "必须"), start):
            return True  # 发展现代农业，必须依靠科技进步; 文艺要反映好人民心声，就要坚持为人民服务
        if opens and text.startswith("，", end) and _SINCE.match(text, end):
            return True  # 省厅下发文件，召开会议部署工作以来，各地积极行动
        if self._needs and text.find("，迫切需要我们", end, self.sentence.end) >= 0:
            return True  # 应对国际竞争，推动发展，迫切需要我们加强研究
        if self.report and opens and _CALLING.match(text, end):
            return True
        if (
            (opens and _REMARKED.match(text, end))
            or text.startswith("，需要付出", end)
            or (text.startswith("，目的是", end) and text.startswith(("制定", "举行", "召开"), start))
        ):
            return True
        if end <= self._aim and text.startswith(_CONSIDERED, start):
            return True  # 综合考虑发展条件，“十四五”时期的主要目标是：…
        if self.report and text.startswith("研究部署", start) and text.find("召开", self.sentence.start, start) >= 0:
            return True  # 张某主持召开会议，研究部署救援工作: that is what it was held for
        if self.report and text.startswith("通过", start) and text.startswith("，预计", end):
            return True  # 通过搭建平台，预计提供多少岗位
        if self._manner[0] <= start < self._manner[1]:
            return True
        if start < self._about:
            return True
        if text[start] in "对除":
            self._about = about_until(text, start, end, self.sentence.end, opens=opens)
            if start < self._about:
                return True
        if text.startswith("，", end) and is_about(text, start, end, self.sentence.start):
            return True
        if opens and text.startswith("为了", start) and text.startswith("，", end):
            return True  # 为了方便组织和沟通，办公室设立了工作群
        if text.startswith("从", start) and text.startswith("，到", end):
            return True  # 从构建体系，到推进攻关，…: an account of what was done
        if text.startswith("包括", start) and text.endswith(_PRACTICES, self.sentence.start, start - 1):
            return True  # 清理违规行为，包括以各种方式挤占休息时间
        demanded = text.startswith(("要", "必须", "应"), start) or _WILL.match(text, start, end) is not None
        goes_on = self.report and (
            text.endswith(("以来", "近年来"), start, end) or _GOES_ON.match(text, start, end) is not None
        )
        went_well = opens and text.endswith("以来", start, end) and _DID_WELL.search(text, end, self.sentence.end)
        if self.report and text.find("必将", start, end) >= 0:  # 伟大的党必将团结人民推进强国建设，创造新的伟业
            self._told = self._told or text.find("要", self.sentence.start, start) < 0
            return True
        here = goes_on or bool(went_well) or _ONE_AFTER_ANOTHER.match(text, start, end) is not None
        self._told = here or (self._told and not demanded)
        if self._told:
            return True  # 指出，党的十八大以来，党中央把…: what has been done
        if self._says_for:
            purpose = self._for and not _ORDERS_AGAIN.match(text, start, end)
            self._for = purpose or _AIMS.match(text, start, end) is not None
        return self._for or (self._colon and _SCHEDULE.match(text, start, end) is not None)
