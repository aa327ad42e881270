"""Is a clause something that is to be done? If so, which part of it is the measure, and who is its subject."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from kg.loaders.extract.cues import Cued
from kg.loaders.extract.matters import SENT_BY_DATE, SENT_ON, matter_first
from kg.loaders.extract.naming import is_income, is_name
from kg.loaders.extract.told import is_stated, is_told
from kg.loaders.extract.verbs import action_verbs
from kg.loaders.lexicon.regions import PLACE
from kg.loaders.lexicon.verbs import words

_JOINING = re.compile(
    r"(?:、|并(?:且|应|要)?(?!购|联(?!合)|网|轨|举|重)|决定(?:今年|明年)?(?=[于在对自从至]|开展|启动|成立|设立|建立|实施|组织|推出|延长|停用|暂停|取消|调整|提高|降低|[下上]调|免征|减免|继续|停止|扩大)|同时|此外|另外|其中|(?:并|还)?(?:强调(?=要|必须)|指出(?=要(?!求)))|然后|以及|进而|从而|而且|而(?:是)?(?=要)|20\d\d年\d{1,2}[—-]\d{1,2}月(?:期间)?(?=将)|20\d\d年(?=按[^，]{2,30}(?:给予|予以|补助|奖励))|(?:今年|明年|当前|现阶段|下半年)(?=要(?!求)|将[^，]{2}|拟)|且|或(?:者)?|还(?:将|要|应)?|也要|特别是|尤其是|(?:特别|尤其)(?=要(?![求素点害件员塞道职]|紧[的事]))|重点是|主要是|"
    r"(?:《[^《》]{2,30}》的?|这?[两三四五六七八九十\d]{1,2}[大项条个]{1,2}(?:重点|便民|惠企|新)?(?:措施|举措|任务))?(?:(?:主要|具体|政策|修订)?(?:内容|措施|举措|任务|方案|行动|活动|服务))?(?:主要|具体)?(?:包括|(?<=》)包含)：?|\d{1,3}[项条](?:新|具体|重点)?(?:措施|举措|任务|政策)(?:主要|具体)?(?:包括|是|为)：|推出(?=[^，。；]{6,}、[^，。；]*等[^，。；]{0,4}(?:举措|措施))|提出(?=(?:促进|深化|加大|拓展|健全|扩大|坚持|打造|提高|加强|推进|推动|实施|加快|完善|健全|建立|构建|强化|优化|提升|开展|支持|鼓励)[^，。；]{4})|则(?=应|要|须|必须)|(?:组织)?(?:实施|执行|落实)(?:过程)?中(?=要)|即(?![刻将使便日])|一项重要(?:内容|任务|工作|举措)就?是(?=要)|\d{1,3}[项条](?:新|具体|重点)?(?:措施|举措)(?=支持|鼓励|推动|促进)|《[^《》]{2,20}》[一二三四五六七八九]是|规定(?=[^，]{4,40}应当[^，]{4})|均(?![衡等价匀可为在由])|仍(?=[按由])|遇有?[^，。；：]{2,12}(?:情况|险情|灾情|天气|事件|问题)时?(?=及时|立即|迅速|尽快|妥善)|叮嘱(?=要(?!求))|部署(?=开展[^，。；]{4,30}(?:试点|活动))|明确(?=(?:启动|开展)[^，。；]{4,}试点)|明确(?=将(?:合理|进一步|逐步|加大|加快|建立|推动|实施|对)[^，]{4})|他(?:还|也)?(?:提出|强调|指出|要求|表示)(?=要(?!求))|(?:希望|勉励|嘱咐)(?:他们|大家|同志们|企业)(?:要|能)?(?=[\u4e00-\u9fff]{4})|待[^，]{2,20}后(?=[将由报向再])|今后(?:将)?|下一步|近期(?=[拟将要])|如(?=取消|破除|推进|建立|推行|允许|压缩|减免|支持|鼓励)|原则上|请(?![示求问客进辞])|经[^，。；：的]{0,24}(?:评定|审定|审核|批准|认定|同意|研究|审查|评审|验收|公示|审议|筛选|遴选|汇总)后(?=[，给报予由可编]|统一|联合|推荐|恢复|开展|实施|发布|公布|下达|拨付)|随后(?=组织|开展|进行)|首批(?=将(?!有))|再(?=逐步|按|由|根据)|(?:因此|为此)(?=要(?!求))|以(?=促进(?![^，]*(?:为|的))[^，]{4})|(?:首先|其次|最后|关键是?|根本是?|重点是?|首要的?是)(?=要(?!求|素))|以上(?=[^，]{2,30}由)|现(?=举办|组织开展|开展|批准你)|(?:报[到名]|参[会训])时(?=请)|一经(?:发现|查实)(?=[^，]{2}))，?"
)
_MODAL = re.compile(
    r"(?:不仅|既|又|更|也|还|都|务必|[一二三四五六七八九](?=要[^点素]))?(?:要|将(?=进一步(?!释放)|继续|持续|不断|大力|全面|着力|深入|积极)|将(?!长期(?:指导|影响|存在)|打破|填补|出现|迎来|为[^，。；]{2,24}(?:创造|带来|注入)|进一步释放|[^，。；]{2,80}(?:纳入|作为|列入|由|培育|变[为成]|转化|改按|扩展|放宽|分别|扩大|(?<![举通申情预汇])(?<![^\d][日月周])报|送|列为|打造|区分|分为|设为|定为|认定为))|应当|应该|应(?!对(?!接)(?![^，]*(?:进行|予以|给予|实施|加以|承担))|[用急邀收])|须(?!臾)|必须|需要?(?!求)|拟(?![^，]{1,4}的))(?![求素点领])"
)
_DONE_WITH = re.compile(
    "[^，]{2,}?(?:[到至为入给成于与向从由同]|报送|移交|贯穿|统一|一并|及时|分别|全部|进行|予以|转化|公布|公开|提高|提升[至到]|降低|压减|缩短|下放|推广|落实|清零|报[^，]|再?[压降]减|走[稳好实深]|做[实优]|通知|告知|回复|记录在案)"
)
_MODAL_WORD = re.compile("[要应须需请务]")  # one of these stands in what the next pattern matches
_SUBJECT_MODAL = re.compile(
    r"^([^，。；：]{1,120}?)(?:既|又(?!一)|也(?!可))?(?<![主重需只摘概简纪紧提纲必])(?:要(?![求素点领件])|应当|应该|(?<![供反适响对相])应(?!对(?!接)(?![^，]*(?:进行|予以|给予|实施|加以|承担))|[用急邀变收清缴征聘届])|(?<=企业|单位|人员|机构|部门|学校|高校|院校|医院|个人|考生|各地|省份|平台|银行)需(?![求要])|务必要?|必须|须(?!知|臾)|(?<=[市县区局厅委位门校])请(?=[于在将按对]|认真|高度|严格|及时|尽快|结合|根据|提前))(?!.尽.)(?=[\u4e00-\u9fff“《])(?!(?:缴纳|承担|履行|遵循|提交|具备|支付)的)"
)
# An actor may be left out of the measure; what is no actor is its object, and stays (经费应统一支付到机构).
_ACTOR = (
    r"(?:部门|机构|机关|单位(?!增加值|国内生产总值|产值|能耗|面积)|中心|媒体|代表|口岸|央企(?!业)|国企|军地(?![有各联双互])|负责人|政府|党委|各地(?!方)|等地|当地(?=把|将|结合|要|加快|大力|做好|抓好|切实|尽快)|你们|(?:开办|经营|销售|生产|举办|主办|管理|运营)者|地方|地区|省份|(?:大赛|赛事)(?=(?:按|分别)[^，]*设)|每个组别|企业(?!孵化)|公司|集团(?!公司)|银行|学校|中小学|院校|高校|医院|组织|协会|商会|园区|集聚区|平台(?!经济)|主体|城市|乡镇|街道|办事处|社区|场馆|景区|工会(?!组织)|有关方面|各方面|干部|成员(?!单位)|人员|项目|"
    r"委员会|常委会|管委会|基金|领导小组|联席会议|(?:指导|督导|督查|督察|巡视|巡查|检查|工作|专家|编制|起草)组|(?:评审|审查)专家|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|(?<![东西南北中内外全干])部|[委办局厅]|(?<!部)署|[省市县区州旗])"
)
_ACTOR_END = Cued(
    rf"(?<![\u4e00-\u9fff])国家(?=[^\u7ea7])|(?:[省市县]级|各级|省|市|地方|中央)财政|[省市县]级|{_ACTOR}(?:（[^（）]{{1,20}}）){{0,2}}等?(?:可以?)?|校企(?=共同|联合)|[双各]方|各级?"
)
_ACTOR_AT_END = re.compile(
    rf"{_ACTOR}(?:（[^（）]*）)?(?:等|都|均|也|可|不仅)?$|^(?:我们(?:一定)?|大家|人大|一班人)$|^(?:国际社会|各国|当事国|有关国家)$|(?<![记或])者$|战线$|(?:党|队|职|委|普查|驾驶|工作人)员$|同志$|(?:协调|工作|联动|保障|会商)机制$|发生[^，]*变化（[^（）]*）$|(?:示范|培训|实训|孵化)基地$|用户(?:（[^（）]*）)?$|(?:青年|办公室|长三角区域|京津冀地区|政府和市场|清欠办|工会|部队|企业家|工作者|全军|全党|各族人民|(?:主要|分管)领导|(?:申请|采购|申报|投标|招标|持证|用人|义务|当事|承运|代表|所有|使用|监护|权利|承包|受让|管理|持有|保险|投保|许可|登记|发起|出资)人)$|(?:^全[省市国]?[^，]*|金融|教育|政法|公安|财政|税务)系统$|服务业$|人民政协$|(?:工作|过程|实践|执行|落实)中$|各方$|各级$|^{PLACE}$"
)
# 各项工作要抓紧推进: what is to be done with, and nobody who acts.
_NOBODY = re.compile("各项[^，]{0,8}(?:工作|任务|政策|措施|改革)")
# 某容器应严格按照要求进行检验: so only those are told who are to do it, or what they do it with.
_STRICTLY = ("严格按照", "严格遵守", "严格执行", "严格依照")
# 对应急粮食要优先安排: what is ordered is that whole
_ABOUT = re.compile("对(?![外口])")
# 档案移交归档时应填写清单; but 必要时应当建立基地
_ON_OCCASION = re.compile("(?!在)[^，]{3,}(?<![要战平及同])时")
# 有关部门、地方人民政府对投诉事项应当依法及时处理; 各单位对优秀项目要加强跟踪服务
_DEALS_WITH = re.compile("[^，对]{1,30}(?:部门|政府|机关|机构|单位|企业)(?=对(?![外口接])[^，]{2,30}(?:应当?|要))")
# 并要求各地开展排查: who is told to act stands behind the verb.
_DEMANDED = re.compile(
    "(?:并|还|同时)?(?:要求|部署(?=各地|重点地区|有关地区))(?=各|有关|相关|所有|全国|地方|广大|重点)"
)
# 明确机关、单位应当制定一览表: what they are told is the order.
_MAKES_CLEAR = re.compile(
    "(?:进一步)?明确(?=[^，]{1,24}(?:机关|单位|部门|企业|机构|银行|地方|政府)(?:应当|应(?!当)|必须|须)(?!规定|具备|承担|享有|缴纳|遵守)|(?:县级以上|各级|地方)[^，]{0,12}(?:政府|部门)(?=加强|负责|组织|统筹|建立|制定|完善|开展|强化))"
)
# 普查将首次调查投入产出: what is announced itself acts.
_ACTIVITY_WILL = re.compile(
    rf"(我们(?:也|还)?|各(?:有关|相关)?(?:部门|单位)(?:还|也)?|[^，。；：的]{{2,16}}(?:部门|机关|单位)(?=将(?:加强|进一步|继续|会同|全面|大力|深入|积极))|[^，。；：的]{{0,14}}(?:活动|行动|普查|(?:检|督|巡)[查视]|试点|专项|工程|计划|(?:国家|我国)(?=将对))(?:还|也)?|{PLACE}(?:还|也)?|"
    r"[^，。；：的]{2,12}(?:建设|工作|改革)(?=将(?:重点|全面|加快|进一步|大力|深入|着力))|[^，。；：的]{2,14}(?:集团|公司|银行|电网)(?=将(?:加[快强大]|继续|进一步|全面|大力|持续|投入|积极))|[^，。；：的]{2,12}(?:网|平台|系统)(?=将(?:建立|提供|开通|设立))|省里)将(?!于|在|是|会(?!同)|有(?![序效力])|成为|迎|达|覆盖|继续(?:努力|保持))(?:(?<=我们将)|(?<=我们[还也]将)|(?![^，]{0,8}(?:持续|成为|有|达|是|会|迎|继续|覆盖)))"
)
# A row of one-character verbs, each with an object of two: 稳就业促消费.
_SHORT_VERBS = re.compile(r"(?:[稳促扩优提保防抗减惠调增降补强兴抓][\u4e00-\u9fff]{2}){1,4}$")
_PAIRED_VERBS = re.compile(
    "(?:[提降减增扩优稳促补强抓保][\u4e00-\u9fff]){2,3}(?<!提升)(?<!提高)(?<!降低)(?<!减少)(?<!增强)(?<!增加)(?<!扩大)(?<!优化)(?<!扩展)"
)  # 提效降费
_CASES = ("该", "凡", "难以", "情节", "特别", "涉及")  # 该移送的及时移送: part of what is ordered
_CONDITION_INSIDE = re.compile(
    r"^(?:逾期|涉嫌|难以|情节|特别重大|涉及违法|涉及犯罪|该|符合(?!条件的(?:按程序)?[列纳]入)|未(?!来|成年)|不(?!断|折|动产|同|良|仅|再)|凡|已|属于?|列入|确需|经(?!验|过[一二三四五六七八九十两多几\d]))[^，的]{1,18}的(?=[\u4e00-\u9fff“]{4,})(?:，|还将|应|要)?"
)
_BY_RULE = re.compile(
    r"^(?:按照?|根据|依据|依照)[^，]{1,40}?(?:规定要求|要求|结果|规定|原则|标准(?!规范)|方案|方式|精神|部署|职责|顺序|规范|性质|实际|情况|需要|比例|分工|条件|类别|程序)(?:100[%％])?"
)
# What an order is by or whom it is for is no actor: 根据省政府关于园区建设的部署, 专项资金对符合条件的项目予以支持.
_FOR_WHOM = re.compile("对(?![接标照外口])|着力(?:规范|整治)|(?:需要|及时|按规定)向")
_PASSED_BY = re.compile("(?<![财已曾])经(?![济信贸营费发办理])")
# 总结报告于12月15日前书面报省某办公室
_NO_ACTOR = re.compile(
    rf"{SENT_ON}|(?:根据|按照|依据)[^，]*(?:部署|要求|精神|规定|规划|定位|标准|原则)$|{SENT_BY_DATE}"
)
_IN_RESPECT = re.compile(r"^(?:在(?!生产性|生活性)(?P<inner>[^，]{4,30})方面|从(?P<field>[^，、]{6,30})等方面)$")
_ATTRIBUTIVE = re.compile(
    r"(?:设立|成立|建立|组建|主管|管理|开办|出资|制定|出台|颁[发布]|印发|公布)的|(?!对|向|(?:充分|更好|有效)?发挥|[^，的]{0,8}(?:做好|抓好)|负责|承担|履行|落实|(?:建立|完善|加强)(?!的)|(?:开展|实施|提供|制定|采取|举办)(?:正常|相应|必要|有效|严格|统一|专门|系统)的|重点|大力|着力|积极|加快|全面|做好|抓好|指导|督促|组织(?=[^，的]{8})|(?:按照|根据)[^，]{2,12}的[^，]{2,4}(?:进行|开展|实施|给予|予以|办理|审核|认真|严格|组织|及时)|[^，]{2,4}对)[^，]{2,14}的[^，]{2,10}$"
)
# 机构改革和…, 政府投资基金, 人员安排等事宜: a longer name.
_NAMED_ON = re.compile(
    "采购|(?:申请|申报|承诺)[书表]|投资基金|购买服务|安排(?:等|事宜|情况)|改革(?:[和及与、]|实际|方案)|(?:设置|编制|配备)(?:[、等]|情况|方案)"
)
# 牵头部门要…, 登记管理机关应当…: who is told to act, though the words begin like an action.
_TOLD_WHO = re.compile(
    r"(?:[^，。；：、]{2,24}的)?清欠办|[^，。；：、]{4,24}的[^，。；：、的]{0,6}(?:企业|银行|机构|单位|部门|公司|组织|用户|地区|城市)[也均都]?|(?:申请|申报|推荐|承办|入选)(?:企业|单位)|(?:申请|采购|申报|投标|招标|持证|用人|代理)人|(?:普查|检查|监督|管理|调查|调解|督导|服务|宣讲|宣传)员|(?:新建|改建|扩建|在建|改造)[^，。；：]{2,50}(?:企业|项目|单位|建筑|工程|设施)|[^，。；：、]{2,24}?(?:部门|政府|机关|机构|单位|主体|中心|媒体|公司|协会|战线|(?<=[导督查察视])组)(?:（[^（）]{1,12}）)?(?:[、和及或与][^，。；：、]{2,24}?(?:部门|机关|机构|单位|主体|中心|媒体|公司|协会|(?<=[导督查察视])组)(?:（[^（）]{1,12}）)?){0,4}等?"
)
# An actor whose name begins with what could be a verb: 认证机构组织培训 is not 认证.
_ACTOR_LIKE_VERB = re.compile(
    r"(?:各|相关|有关)?(?:(?:认证|鉴定|评估|检测|检验|培训|服务|经营|监管|管理|审批|推荐|提名|申报|申请|实施|承办|主办|建设|运营|供应|招标|施工|审计|执法|保险|救助|试点)(?:机构|部门|单位|主体)(?:（[^（）]{1,12}）)?|"
    r"(?:认证|检测|经营|承办|运营|供应|施工|试点)(?:企业|地区|城市)(?!范围|条件|名单|要求))|"
    r"负责[\u4e00-\u9fff]{2,8}的(?:部门|单位|机构)(?:及其负责人)?|"
    r"(?!协调|组织|会同|联合|督促|指导|推动|支持|引导|鼓励|由|与|对|向|商|同|加强|强化|依托|通过|以|按照|根据|围绕)[\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,12}){1,12}等(?:政府)?(?:有关|相关)?(?:职能)?(?:部门|单位)"
    "(?=$|按照?(?:各自)?的?职责|应|要(?!求)|负责|依法|配合|协同)"
)
# 发展改革、财政部门会同…: named by a field that could be a verb.
_DEPARTMENT = re.compile(
    "(?:发展改革|教育|宣传|组织|建设|统计|审计|监察|规划|编制|审批服务)(?:行政|主管)*(?:、[\u4e00-\u9fff]{2,8}){0,7}?(?:等有?关?)?部门(?![、和与及的])"
)
_JOINED_BY = re.compile("会同[^，。；的]{2,60}等(?:有关|相关)?部门(?=建立|制定|开展|组织|研究|加强|推进|实施|完善)")
_SHORT_TITLE = re.compile(r"新?《[^《》]{2,30}》(?:还|将|也|同时)?")
# 《条例》深入贯彻党中央决策部署: what a document says of itself.
_OF_ITSELF = re.compile("(?:深入|全面|认真|坚决)?(?:贯彻|落实|坚持|遵循|总结)")
_STATE_END = re.compile(
    r"(?:更加|显著|明显|基本|进一步|持续|不断|全面|有效|大幅|稳步|逐步|更为|日益|充分|得到)[\u4e00-\u9fff]{2,4}$"
)
_PREPOSITION = re.compile(
    r"(?:联合(?!国(?![内有家际务]))|对(?!接|标|照|外(?![籍国商资])|口)|将|把|为(?!主)|面向|向|在|从|与|同(?!步|时|意)|由|给(?!予)|于|以(?!外|上|下)|按照?|根据|据(?=本地|当地|各地|实际)|依据|依托|依靠|立足|参照|适应(?=[^，]{2,16}(?:变化|需[求要]|形势))|通过|围绕|结合|利用|运用|采取|参考|充分利用|依照(?=本[计方通意规])|针对|鉴于|借助|深入(?=[^，]{2,20}(?:开展|宣传|宣讲|调研|了解|走访|指导|实地|排查))|视(?!力|频|察|觉|同)(?=[^，]{0,16}(?:情况|需要|程度|情节))|用(?=[^，]{2,16}(?:时间|办法|方式|方法|手段|机制|理念|思维|力量|理论|思想|使命))|分(?=[^，]{2,30}(?:开展|推进|实施|制定|部署|建立)))"
)
# 定期（每两年）组织专家评估
_HOW_OFTEN = re.compile("([\u4e00-\u9fff]{2,6})（(?:每|按|一|至少|不少于)[^（）]{1,14}）")
# What these and _BY_RULE begin with.
_BEFORE_VERBS = frozenset("联据对将把为面向在从与同由给于以按根依立参适通围结利运采充针鉴借用分视深")
_MODIFIER_ONLY = re.compile(
    r"^(?:(?![^，]*(?:推进|推动|促进|加快|加速|实现)[^，]*(?:进程|相(?:融合|结合))$)(?![^，]{2,}(?:适时|及时|逐步|合理|科学|相应|动态|择优|适当|分类|灵活|统筹)(?:提高|调整|确定|制定|安排|完善|增加|降低|修订|更新|设置|配置|扩大|优化|核定|编制|推出|出台))(?![^，]*(?:开展|实行|实施|提供|了解|采取|强化|加强|完善|优化|建立|健全|制定|编制|研究提出|发布|出台)(?!的)[^，]{2,}(?:服务|建设|发展|措施|政策|制度|问题|方式|标准|规划|方案)$)(?![^，]*予以[^，]{2,4}$)(?![^，]*(?:宣传|宣讲|解读|普及|推介)[^，的]{0,8}政策$)(?![^，]*(?:向[^，]{2,8}(?:发布|公布|推送|推介|展示)(?!的)|》执行[^，]{2}))(?:按照?|根据|依据|围绕|结合|针对|鉴于|参照|通过|采取|利用|运用|依托|依靠|立足).*(?:方法|领域|条件|成效|网络|集中区|安排|要求|原则|精神|部署|规定|规范|法律法规|分工|标准|情况|需要|需求|实际|特点|规划|调整|进程|关系|职责|比例|场景|方式|形式|模式|途径|手段|措施|渠道|"
    r"等|相(?:融合|结合)|努力|参与|问题|[居农渔牧]民|人群|群体|毕业生|乱象|现象|政策|制度|目标|任务|方针|思路|定位|契机|基础|优势|建设|发展|服务|总额|程度|为主)$|以.{1,60}为(?!契机[\u4e00-\u9fff]|中心(?:深化|推进|推动|完善|加强|开展|构建|优化|改进)|(?:依据|基础|标准)(?:拨付|确定|核定|制定|发放|安排|评定|实施)|(?:引领|导向|动力|龙头|抓手|重点|核心|主线|载体|牵引|纽带|依托|突破口|突破|主)(?:扩大|安排|带动|推动|推进|促进|开展|引领|激发|增强|提升|建设|建立|加快|加强|完善|打造|构建|组织|深化|强化|实施|全面|深入|持续|积极))|从[^，]*的(?:战略|全局|政治)?高度(?:看|出发)?$|通过(?:(?![^，]*(?:实施|开展|推进|组织|建设|支持|加快|引进|推广|改造|发行|购买))[^，]*、[^，]*等(?:工程|项目|计划)|[^，]*等(?:工作|活动|行动))$|坚持(?![^，]{4,24}原则(?:推荐|遴选|选择|确定|组织|开展))|遵循|除.{1,30}外$|自.{1,20}起$|自[^，]{2,30}之日起[^，]{2,10}内$|从.{1,20}起$|"
    r"从[^，]{2,14}(?<![高大展长加降缩升])到[^，\d]{2,14}$|(?:在|从).{1,60}(?:下|中|上|内|前|后|时|期间|方面|领域|区域|环节|出发)$|.{2,14}(?:中|时|后|前|内|下)$|"
    # Where something is, not what is to be done: 在水量监测中心; but 在各县建服务中心.
    r"在(?![^，]*(?:建|设立|成立|打造|布局|布设|推广))[^，]{2,30}(?:中心|基地|现场|车间|大厅)$|"
    r"对于(?![^，]*(?:给予|予以|实行|实施|采取|开展|进行|加强|加大|作出|提供)|[^，]*(?:(?<![必需重主首])要(?![求素点])|(?<!于)应当)[^，的]{2,}$)[^，]*$|对(?:不涉及|不符合|未按|未经|未达)[^，的]{2,30}$|对(?:于)?经(?![济营费办])(?![^，]*(?:给予|予以|实行|进行|奖励))[^，的]{2,30}$|对(?![^，]{4,}(?:给予|予以|确定|进行|实施)[^，的]{2,}$)[^，]{1,60}的[^，的]{2,12}(?:活动|产品|平台|园区|学校|医院|场所|社区|城市|团队|学生|农户|资金|投资|费用)$|"
    r"对(?:于)?(?![^，]{4,}(?:给予|予以|确定|列入|纳入|免收|减免)[^，的]{2,}$)[^，]{1,80}(?:的|企业|家庭|人员|机构|地区|单位|项目|问题|群体|行为|设施|小区|贷款|欠款|收费|税费|者|情形|对象|用房|收入|信息|责任人|负责人|当事人|开发区|前提下|个人|纳税人|文件|期间|险种|生产线|设区市|选手|事项|报告)(?:（[^（）]*）)?$)"
)
# 对需要改造的养猪场; but 对煤炭实行有期限的税率
_WITH_WHOM = re.compile(
    "(?![^，]*(?:给予|予以|实行|实施|开展|征收|执行|采取|作出|处以|处\\d|进行|可以|适用|(?<![必需重主首])要(?:进一步|认真|严格|及时|全面|深入)|有[^，的]{1,6}影响))对[^，]*的([^，的]{2,12})$"
)
_FOR_AUDIENCE = re.compile(
    r"面向[^，]{2,40}?(?:开展|提供|宣传|组织|征集|举办|推出|发放|推广|实施|开放|招募|招聘)[^，]{3,}"
)
# 按设备投资额的8%予以补助, 以“以奖代补”方式给予补助
_GRANTED = re.compile("(?:以|按照?|参照|参考)[^，]{2,40}?(?:(?:给予|予以|进行)(?=[^，]{2})|执行$)")
_MADE_A_STANDARD = re.compile("以[^，]{2,40}作为[^，]{0,8}(?:标准|依据|条件)$")  # 以群众公认作为评判标准
# 通过人才结构指标考核医务人员稳定性
_BY_INDICATORS = re.compile("通过[^，]{2,24}(?:(?:指标|评价|问题)(?:考核|衡量|评价)|改革(?:破解|解决))(?=[^，]{4})")
# 鼓励金融机构针对平台经济特点, 鼓励社会资本通过合作等方式: whom and how, and a comma has cut what.
_URGED = re.compile(
    "(?:(?:积极)?探索|鼓励|支持|引导|推动|允许|组织|指导|督促)[^，]{0,40}?(?=通过|根据|针对|围绕|结合|依托|借助|按照|立足|以(?![上下内外及]))"
)
_BY_MEANS = re.compile(
    "(?:通过|以|按照|依托|借助)(?![^，]*(?:拓宽|拓展|开辟|丰富|创新|开设))[^，]*(?:方式|形式|渠道|途径|手段)$|"
    "(?:根据|按照)(?:《[^《》]*》(?:（[^（）]*）)?|[^，]*、[^，]*等信息)$"
)
_IN_VIEW_OF = re.compile("(?:特点|实际|承受能力|联系|需要|需求|领域|要求|原则|方向|平台|载体|优势)$")
# 向国家核安全局提交申请
_TO_SOMEBODY = re.compile(
    "向[^，的]{2,40}?(?:（[^（）]{2,30}）)?(?:提出|递交|提交|报送|报告|反馈|通报|备案|申请|申报|公告|公布|公开|移交|推送|说明)(?!的)"
)
_FOR_SOMEBODY = re.compile(
    r"^为(?![^，]*的(?:机构|单位|企业|组织|平台|人员)$)(?=[^，]{2,60}(?:制定|提供|给予|解决|落实|发放|办理|开展|配备|购买|设立|建立|搭建|定制|量身|推送|开通|安排|组织|送|“送|预留|保留|腾出|办[实好]事|排忧|解难|培养|培训|输送|保密|创造[^，]*条件))"
)
# 申请人应为法人, 关键在于落实: what they are, and not what they are to do (有序推进, 靠前服务).
_IS = re.compile("是|有(?!序|效|力(?!度)|针对|计划|重点|组织|步骤|条不紊)|为|在于|无(?!偿|条件)|靠(?!前)")
_MADE_TO = ("教育", "引导", "督促", "动员", "劝导", "告诫")  # 教育普查人员依法开展普查: what is done to them
_RESULT = re.compile(
    r"(?:切实)?(?:确保|以确保|力争|力求|满足|更好满足|避免|以便(?!函)|促使|使(?!用)|让(?!利)|从源头|实现(?!.{0,12}(?:全覆盖|统一))|形成(?!.{0,24}(?:机制|材料|检测意见|制度|方案|清单|数据库|台账|汇总表|名单|报告|[目库]|产品))|"
    r"不断满足|为.{2,40}(?:奠定|作出|贡献)|为.{2,40}提供(?:明确|有力|坚实|坚强|强大|重要|有效|有益)|为.{2,40}(?:工作|发展|建设|推进|实施|改革|振兴)提供(?![^，]*服务$)|更好(?:地)?(?:满足|服务)|兜住|织密(?!织牢)|"
    r"推动.{2,20}高质量发展$)"
)
_OPTIONAL = re.compile(
    r"^(?:建成的|可(?:免于|增加|减少|实现|提升|提高|带动|节约|降低|申请|享受|采取(?![^，]*(?:扶持|支持|奖励|处置)$)|认定|协商|委托|配图|参照|适当)|可以(?!免收|减收|减免)|不得|严禁|免予|所需(?!的[^，]{2,}由)|上述(?![^，]{2,20}由[^，]{2,40}(?:承担|负责|办理|组织|审核|审批|实施)$)|其中|有效期|本[通办规方意]|自[\d印发]|如(?!期|实)|若(?!干)|凡|属于|具有|具备|"
    r"申请(?!(?:企业|单位|人|者|对象)(?:、[^，]{2,10})?(?:网络)?(?:填写|填报|提交|登录))|享受|列入(?![^，]*台账$)|参照(?!执行[^，]{4}|[^，]{4,40}执行$|[^，]{0,12}(?:成立|建立|制定|设立|开展|组建)|上述[^，]{4,}|[^，]{4,40}(?:政策|办法|标准)(?:扶持|支持)|[^，《]{0,8}《[^，]{4,60}(?:开展|执行[^，]{2}))|参考(?![^，]*(?:给予|予以))|视为|认定为|评定为|以上|例如|原则$|详见|见附|联系|邮|电话|地址|注明[^，]{2,12}的(?:引用|除外|予以)|有(?!序|色|效|力|针|计划|条件允许|关(?:细化|信息|交易|监督检查活动|申报|稳))|是|无)"
)
_STATE = re.compile(
    r"(?:更加|显著|明显|基本|进一步|持续|不断|全面|有效|大幅|稳步|逐步|加快|更为|趋于|日益|充分|得到|力争|取得|成熟|保持|初步)(?:[\u4e00-\u9fff“”]{0,12})$|发展壮大$|同步$|(?:达到?|超过|突破|不低于|不少于|高于|低于|以上|以内|左右|"
    r"占比|比例|比重|率|水平|前列)[^，。]{0,24}$"
)
_STATE_HEADING = re.compile(
    r"^([\u4e00-\u9fff“”、]{2,20}?)(?P<adverb>(?P<sure>更加|更为|显著|明显)|进一步|持续|不断|基本(?!生活|医疗|养老|公共|民生|要求|情况|条件|信息|概况|任职|原则|农田)|全面|有效|大幅|稳步)[\u4e00-\u9fff]{2,6}$"
)
# “一企一策”制定方案: how it is to be done.
_BY_WORD = re.compile("“[一点][^“”]{2,6}”")
# 3个工作日内补充完善
_WITHIN = re.compile(
    "[\\d一二三四五六七八九十]{1,3}(?:个?工作日|[日天]|个月)内|至(?:[今明]年|20\\d\\d年|\\d{1,2}月)(?:\\d{1,2}月)?[底末]?|每(?:\\d年(?=修订|更新|开展|评估|调整|组织)|年|月|季度|周|两个月)(?:(?:[\\d一二三四五六七八九十]{1,3}[—-])?[\\d一二三四五六七八九十]{1,3}[日月]底?)?前?"
)
# 及时追施氮肥: so nobody begins but to say what is to be done, whatever the verb.
_MANNER = re.compile("(?:{0})(?:、(?:{0})){{0,3}}地?".format("|".join(sorted(words("manners")))))
_NOT_IN_MANNER = re.compile(
    "[\u4e00-\u9fff]{0,2}(?![\u4e00-\u9fff])|物|的|按照|遵照|依照|根据|地?[、和与]|[\u4e00-\u9fff]{0,6}(?:率|性|度|化)$|准确|有效|规范|性"
)
_NAMES_OF_FOUR = ("情况", "方案")  # 实施情况
# 通过复核的企业要加大投入: who is told to.
_HAS_PASSED = re.compile(
    "通过[^，]{2,24}的[^，的]{0,8}(?:企业|单位|项目|机构|人员|园区|基地|个人|产品)(?:要|应|须|可|由|[，、]|（[^（）]{2,12}）$)"
)
_FINE = re.compile("(?:可以)?[单并]?处[^，]{2,40}罚款")  # 并处5万元以下的罚款
_THROUGH = re.compile("通过(?:报送|管理|服务|申报|填报|监管|监测)[^，]{0,6}(?:系统|平台|网站)")  # 通过报送系统填报材料
_LONG_ENOUGH = 4
_NEAR_QUOTE = 120  # characters before a clause in which the quote may open that closes in it
_SHORT_ORDER = (
    8  # without its object or its case such an order says little: 对工作不力的要及时督促整改, 未移交的应限期完成移交
)
DEALT_WITH = re.compile("依法(?:从严|严肃|坚决)?(?:查处|打击|处理|惩处|严惩|制止|取缔|整治|追责)")
"""What is done to whom the clause before is about: 对金融诈骗等违法行为，依法查处."""


class Action(NamedTuple):
    """An action clause: the measure is ``text[start:end]``; ``subject`` is the span of its subject, or None."""

    start: int
    end: int
    subject: tuple[int, int] | None
    modal: bool
    result: bool


@lru_cache(maxsize=256)  # whether a sentence is a demand is asked before it is read
def read_clause(text: str, start: int, end: int) -> Action | None:
    """The action of the clause ``text[start:end]``, None where it is a condition, a state, background or a slogan."""
    if text.endswith("罚款", start, end) and _FINE.fullmatch(text, start, end):
        return Action(start, end, None, False, False)
    begin = start = _skip(text, start, end)
    if text.startswith(("明确", "进一步明确"), start) and (clear := _MAKES_CLEAR.match(text, start, end)):
        start = clear.end()
    clause = whole = text[start:end]
    respect = _IN_RESPECT.match(clause) if clause.startswith(("在", "从")) else None
    if respect and not text.startswith("，不得", end) and _is_action(respect["inner"] or respect["field"]):
        return Action(start + 1, start + 1 + len(respect["inner"] or respect["field"]), None, False, False)
    if len(clause) < _LONG_ENOUGH:
        return None
    subject: tuple[int, int] | None = None
    modal = result = False
    if clause.startswith(("这些", "这既", "这也", "它们", "它将", "人类")):
        return None
    if (
        ("要求" in clause or clause.startswith("部署"))
        and (told := _DEMANDED.match(text, start, end))
        and (told_who := _actor(text[told.end() : end]))
    ):
        subject, modal = (told.end(), told.end() + told_who), True
        start = told.end() + told_who
    elif (hit := _MODAL.match(text, start, end)) and not _marks_object(text, hit, end):
        if hit.group().endswith("需要") and not (_is_action(text[hit.end() : end]) or _actor(text[hit.end() : end])):
            return None  # 需要一场广泛的变革: what is needed is nothing that somebody does
        start, modal = hit.end(), True
    elif (
        _MODAL_WORD.search(clause)
        and (said := _SUBJECT_MODAL.match(clause))
        and not clause.startswith(("“", "《"))
        and said.group(1).count("“") == said.group(1).count("”")
        and (
            not _is_action(said.group(1))
            or _ACTOR_LIKE_VERB.match(said.group(1))
            or _TOLD_WHO.fullmatch(said.group(1))
            or _DEPARTMENT.fullmatch(said.group(1))
        )
    ):
        modal = True
        if _IS.match(clause, said.end()) and not _FOR_SOMEBODY.match(clause[said.end() :]):
            return None
        result = bool(_RESULT.match(clause, said.end()))
        subject = (start, start + said.end(1))
        if len(clause) - said.end() < _LONG_ENOUGH - 1:
            return None  # 国家必须统一: a creed
        short = len(clause) - said.end() <= _SHORT_ORDER
        whom = _DEALS_WITH.match(clause) if short else None
        if whom and not _MODIFIER_ONLY.match(clause[whom.end() :]):
            start += whom.end()  # 有关部门对投诉事项应当及时处理
            subject = (subject[0], start)
        elif not _ABOUT.match(said.group(1)) and (
            _ACTOR_AT_END.search(said.group(1))
            or (said.group(1).startswith("各") and not _NOBODY.fullmatch(said.group(1)))
            or _ON_OCCASION.fullmatch(said.group(1))
            or (clause.startswith(_STRICTLY, said.end()) and not short)
        ):
            start += said.end()
    elif (
        "将" in clause
        and (will := _ACTIVITY_WILL.match(clause))
        and _is_action(clause[will.end() :].removeprefix("首次"))
    ):
        modal, subject = True, (start, start + will.end(1))
        start += will.end()
    if start > begin or text.endswith("通过", 0, begin):  # else there is nothing more to skip
        start = _skip(text, start, end)
        clause = text[start:end]
    result = result or bool(_RESULT.match(clause))
    case, seen = start, clause
    if inside := _CONDITION_INSIDE.match(clause) if "的" in clause else None:
        start += inside.end()
        clause = text[start:end]
    if len(clause) < _LONG_ENOUGH:
        return None
    named = None if modal else _ACTOR_LIKE_VERB.match(clause)
    if named and not _is_action(clause[named.end() :]):
        return None
    if named is None and not modal and (department := _DEPARTMENT.match(clause)):
        named = department if _is_action(clause[department.end() :]) else None
    if named:
        subject = (start, start + named.end())
        start += named.end()
        clause = text[start:end]
    elif not _is_action(clause.removeprefix("可")):
        actor = 0 if modal or _NO_ACTOR.match(clause) or _STATE_END.search(clause) else _actor(clause)
        if actor:
            subject = (start, start + actor)
            start += actor
            if (will := _MODAL.match(text, start, end)) and not _marks_object(text, will, end):
                start, modal = will.end(), True
            clause = text[start:end]
        elif (
            _MODIFIER_ONLY.match(clause)
            or not (modal or matter_first(clause))
            or clause.startswith(("以", "从", "让", "使"))
        ):
            return None
    if subject and clause.startswith("以及"):
        others = _actor(clause[2:])
        if not others:
            return None  # 重点是某些企业以及某类企业
        start += 2 + others  # 某单位以及其他单位提供资料
        subject, clause = (subject[0], start), text[start:end]
    if subject and (joined := _JOINED_BY.match(clause)):
        start += joined.end()  # 农业农村部门会同发改、商务等部门建立制度
        clause = text[start:end]
    if len(clause) < _LONG_ENOUGH or _OPTIONAL.match(clause) or is_name(clause) or (not modal and is_stated(clause)):
        return None
    if (closes := text.find("”", start, end)) >= 0 and text.find("“", start, closes) < 0:
        near = max(0, start - _NEAR_QUOTE)
        if text.rfind("“", near, start) > text.rfind("”", near, start):
            return None  # 有效期内的“引智示范基地”: what stood before the quote was cut
    if is_told(whole) or is_income(whole):  # asked last, for half of all clauses are none before
        return None
    if (urged := _URGED.match(clause)) and (
        _BY_MEANS.match(clause, urged.end())
        or (_IN_VIEW_OF.search(clause) and not action_verbs().later(clause[urged.end() :]))
    ):
        return None
    if len(whole) == _LONG_ENOUGH and whole.endswith(_NAMES_OF_FOUR):
        return None
    short = modal and len(clause) < _SHORT_ORDER and inside is not None and inside.group().startswith("未")
    if short or (
        inside and subject is None and (inside.group().startswith(_CASES) or not (modal or _is_action(clause)))
    ):
        start = case  # 该移送的及时移送, 凡无依据的事项一律取消: the case is part of what is ordered
    return Action(start, end, subject, modal, result or (clause is not seen and bool(_RESULT.match(clause))))


def _marks_object(text: str, modal: re.Match[str], end: int) -> bool:
    """Whether the modal is a 将 that marks the object of a verb that follows it: 将登记窗口延伸到银行网点."""
    rest = text[modal.end() : end] if modal.group() == "将" else ""
    if rest.startswith(
        ("不再", "不断", "对", "为", "向", "与", "再", "最", "至少", "按", "在", "从", "通过", "根据", "启动")
    ):
        return False  # 将最大限度为纳税人减环节
    # the comma of 将某标准，由甲提高至乙 parts nothing
    return _DONE_WITH.match(rest.replace("，", "、")) is not None and not _is_action(rest)


def _actor(clause: str) -> int:
    """How long the actor is with which a clause begins, if an action follows it: 省级再担保机构继续实施…; else 0."""
    if clause.startswith(("坚持", "不得", "不准", "同意", "原则同意", "是")):
        return 0  # 坚持政府主导、因地制宜: a principle
    titled = _SHORT_TITLE.match(clause)
    if titled and _is_action(clause[titled.end() :]):
        return 0 if _OF_ITSELF.match(clause, titled.end()) else titled.end()
    return next(
        (
            hit.end()
            for hit in _ACTOR_END.finditer(clause, 0, 70)
            if len(clause) - hit.end() >= _LONG_ENOUGH
            and clause.count("（", 0, hit.end()) == clause.count("）", 0, hit.end())
            and clause.count("《", 0, hit.end()) == clause.count("》", 0, hit.end())
            and _is_action(clause[hit.end() :])
            and not _FOR_WHOM.search(clause, 0, hit.start())
            and not clause.startswith(_MADE_TO)
            and clause.find("由", 1, hit.start()) < 0  # 指标由省级统筹安排 is one order
            and clause.find("会同", 1, hit.start()) < 0
            and clause.find("需通过", 1, hit.start()) < 0  # 认证需通过平台在手机端办理
            and not _PASSED_BY.search(clause, 1, hit.start())  # 名单经省局审定后公示
            and not _ATTRIBUTIVE.match(clause, hit.end())
            and not _NAMED_ON.match(clause, hit.end())
            and not _ACTOR_LIKE_VERB.match(clause, hit.end())
        ),
        0,
    )


def _skip(text: str, start: int, end: int) -> int:
    while hit := _JOINING.match(text, start, end):
        start = hit.end()
    if (
        text.startswith("通过", start)
        and action_verbs().at(text, start + 2, end)
        and not _MODIFIER_ONLY.match(text[start:end])
        and not _THROUGH.match(text, start, end)
        and not _BY_INDICATORS.match(text, start, end)
        and not _HAS_PASSED.match(text, start, end)
    ):
        start += 2
    return start


def _is_action(clause: str) -> bool:
    verbs = action_verbs()
    if verbs.at(clause, 0, len(clause)):
        return True
    if clause.startswith("“") and (quoted := _BY_WORD.match(clause)):
        return verbs.at(clause, quoted.end(), len(clause)) > 0
    if (manner := _MANNER.match(clause)) and not _NOT_IN_MANNER.match(clause, manner.end()):
        return True
    rest = clause[verbs.after_adverbs(clause) :]
    if (within := _WITHIN.match(clause)) and _is_action(clause[within.end() :]):
        return True
    if "（" in clause[:8] and (how := _HOW_OFTEN.match(clause)):
        return _is_action(how[1] + clause[how.end() :])
    short = _SHORT_VERBS.match(rest)
    if short and (len(rest) < len(clause) or len(rest) >= 6):
        return True
    return _acts(rest) or (len(rest) < len(clause) and _acts(clause))


def _acts(rest: str) -> bool:
    if rest[:1] not in _BEFORE_VERBS:
        return False
    if "，" in rest and rest.startswith("对") and DEALT_WITH.fullmatch(rest, rest.rfind("，") + 1):
        return True
    ruled = _BY_RULE.match(rest)
    if ruled and (
        action_verbs().at(rest, ruled.end(), len(rest)) or (rest[ruled.end() :] and _is_action(rest[ruled.end() :]))
    ):
        return True
    if rest.startswith("以") and _MADE_A_STANDARD.match(rest):
        return True
    if rest.startswith("通过") and _BY_INDICATORS.match(rest):
        return True
    if not _PREPOSITION.match(rest) or _MODIFIER_ONLY.match(rest):
        return False
    if rest.startswith("对") and (whom := _WITH_WHOM.match(rest)) and not action_verbs().stand_in(whom[1]):
        return False  # 对可养区内需要升级改造的规模养猪场
    if _GRANTED.match(rest):
        return True
    if rest.startswith("向") and _TO_SOMEBODY.match(rest):
        return True
    if rest.startswith("面向"):
        return _FOR_AUDIENCE.match(rest) is not None
    if rest.startswith("为"):
        return _FOR_SOMEBODY.match(rest) is not None
    if rest.startswith(("将", "把")) and len(rest) >= 8:
        return True
    return action_verbs().later(rest)


def is_state(clause: str) -> bool:
    """Does the clause describe a state to be reached (更加完善, 达到85%) and not an action?"""
    return _STATE.search(clause) is not None


def is_state_heading(heading: str) -> bool:
    """A heading that names a state and not an action: 服务体系更加完善, but not 进一步加强监管."""
    hit = _STATE_HEADING.match(heading)
    if hit is None or hit.group(1) in words("adverbs") or heading.startswith(("推进", "推动", "促进")):
        return False
    return bool(hit["sure"] or not (_is_action(heading) or _PAIRED_VERBS.fullmatch(heading, hit.end("adverb"))))
