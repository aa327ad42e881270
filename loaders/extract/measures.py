"""Is a clause something that is to be done? If so, which part of it is the measure, and who is its subject."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from kg.loaders.extract.alternatives import Alternatives
from kg.loaders.extract.cues import Cued
from kg.loaders.extract.verbs import action_verbs
from kg.loaders.lexicon.verbs import words

_JOINING = re.compile(
    r"(?:并(?:且|应|要)?(?!购|联(?!合)|网|轨|举|重)|决定(?=[于在对自从]|开展|启动|成立|设立|建立|实施|组织|推出|延长|停用|暂停|取消|调整|提高|降低|[下上]调|免征|减免|继续|停止|扩大)|同时|此外|另外|其中|(?:并|还)?强调(?=要|必须)|然后|以及|进而|从而|而且|而(?=要)|(?:今年|明年|当前|现阶段|下半年)(?=要(?!求))|且|或(?:者)?|还(?:将|要|应)?|也要|特别是|尤其是|重点是|主要是|"
    r"(?:《[^《》]{2,30}》的?)?(?:(?:主要|具体|政策|修订)?(?:内容|措施|举措|任务|方案|行动|活动|服务))?(?:主要|具体)?(?:包括|(?<=》)包含)：?|\d{1,3}[项条](?:新|具体|重点)?(?:措施|举措|任务|政策)(?:主要|具体)?(?:包括|是|为)：|提出(?=(?:深化|加强|推进|推动|实施|加快|完善|健全|建立|构建|强化|优化|提升|开展|支持|鼓励)[^，。；]{5})|即|均(?![衡等价匀可为在由])|(?:希望|勉励|嘱咐)(?:他们|大家|同志们|企业)(?:要|能)?(?=[\u4e00-\u9fff]{4})|待[^，]{2,20}后(?=[将由报向再])|今后(?:将)?|下一步|近期(?=[拟将要])|原则上|请(?![示求问客进辞])|经[^，。；：的]{2,24}(?:评定|审定|审核|批准|认定|同意|研究|审查|评审|验收|公示|审议)后(?=[，给报予由可]|统一|联合|推荐))，?"
)
_MODAL = re.compile(
    r"(?:不仅|既|[一二三四五六七八九](?=要[^点素]))?(?:要|将(?!长期(?:指导|影响|存在)|打破|填补|出现|迎来|为[^，。；]{2,24}(?:创造|带来|注入)|进一步释放|[^，。；]{2,80}(?:纳入|作为|列入|由|培育|变[为成]|转化|改按|扩展|放宽|分别|扩大|报|送|列为|打造|区分|分为|设为|定为|认定为))|应当|应该|应(?!对(?![^，]*(?:进行|予以|给予|实施|加以))|[用急邀收])|须|必须|需要?(?!求)|拟(?![^，]{1,4}的))(?![求素点领])"
)
_DONE_WITH = re.compile(
    "[^，]{2,}?(?:[到至为入给成于与向从由同]|报送|移交|贯穿|统一|一并|及时|分别|全部|进行|予以|转化|公布|公开|提高|降低|压减|缩短|下放|推广|落实|清零|报[^，]|再?[压降]减)"
)
_MODAL_WORD = re.compile("[要应须需]")  # one of these stands in what the next pattern matches
_SUBJECT_MODAL = re.compile(
    r"^([^，。；：]{1,120}?)(?<![主重需只摘概简纪紧提纲必])(?:要(?![求素点领件])|应当|应该|(?<![供反适响对相])应(?!对(?![^，]*(?:进行|予以|给予|实施|加以))|[用急邀变收清])|(?<=企业|单位|人员|机构|部门)需(?![求要])|必须|须(?!知))(?!.尽.)(?=[\u4e00-\u9fff“《])(?!(?:缴纳|承担|履行|遵循|提交|具备|支付)的)"
)
# Places that act as actors do: 上海将推出…, 我省要加快….
PLACE = (
    "(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西"
    "|甘肃|青海|宁夏|新疆|我[省市区县]|全[省市区县])[省市]?"
)
# An actor may be left out of the measure; what is no actor is its object, and stays (经费应统一支付到机构).
_ACTOR = (
    r"(?:部门|机构|机关|单位|中心|媒体|代表|负责人|政府|党委|各地|等地|你们|(?:开办|经营|销售|生产|举办|主办|管理|运营)者|地方|地区|省份|企业|公司|集团(?!公司)|银行|学校|中小学|院校|高校|医院|组织|协会|商会|园区|集聚区|平台|主体|城市|乡镇|街道|社区|有关方面|各方面|干部|成员(?!单位)|人员|项目|"
    r"委员会|常委会|管委会|基金|领导小组|联席会议|(?:指导|督导|督查|督察|巡视|巡查|检查|工作|专家)组|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|(?<![东西南北中内外全干])部|[委办局厅]|(?<!部)署|[省市县区州旗])"
)
_ACTOR_END = Cued(
    rf"(?<![\u4e00-\u9fff])国家(?=[^\u7ea7])|(?:[省市县]级|各级|省|市|地方|中央)财政|[省市县]级|{_ACTOR}(?:（[^（）]{{1,20}}）)?等?(?:可以?)?|[双各]方|各级?"
)
_ACTOR_AT_END = re.compile(
    rf"{_ACTOR}(?:（[^（）]*）)?(?:等|都|均|也|可|不仅)?$|^我们$|(?:党|队|职|普查|驾驶|工作人)员$|同志$|^{PLACE}$"
)
# 并要求各地开展排查: who is told to act stands behind the verb.
_DEMANDED = re.compile("(?:并|还|同时)?要求(?=各|有关|相关|所有|全国|地方|广大)")
# 普查将首次调查投入产出: what is announced itself acts.
_ACTIVITY_WILL = re.compile(
    rf"([^，。；：的]{{0,14}}(?:活动|行动|普查|试点|专项|工程|计划|(?:国家|我国)(?=将对))|{PLACE}(?:还|也)?|"
    r"[^，。；：的]{2,12}(?:建设|工作|改革)(?=将(?:重点|全面|加快|进一步|大力|深入|着力))|[^，。；：的]{2,12}(?:网|平台|系统)(?=将(?:建立|提供|开通|设立))|省里)将(?!于|在|[^，]{0,8}(?:持续|成为|有|达|是|会|迎|继续|覆盖))"
)
# A row of one-character verbs, each with an object of two: 稳就业促消费.
_SHORT_VERBS = re.compile(r"(?:[稳促扩优提保防惠调增降补强兴抓][\u4e00-\u9fff]{2}){1,4}$")
_PAIRED_VERBS = re.compile(
    "(?:[提降减增扩优稳促补强抓保][\u4e00-\u9fff]){2,3}(?<!提升)(?<!提高)(?<!降低)(?<!减少)(?<!增强)(?<!增加)(?<!扩大)(?<!优化)(?<!扩展)"
)  # 提效降费
_SENT_ON = "[送报][^，]{2,20}(?:进行)?(?:审[查核批定]|复审|复核|备案|[批核]准)"  # whom it is sent to does not act
_OBJECT_FIRST = Alternatives(
    r"^[^，。；：的]{2,20}由[省市县各][^，。；：]{0,8}(?:统筹|统一|负责|承担|安排|分担)(?=..)|^[^，。；：的]{2,20}参照[^，。；：]{2,30}(?:给予|予以)(?=..)|"
    r"^[^，。；：]{2,40}(?:实行(?=.{3,}))|^[^，。；：]{2,20}(?:执行|实施(?=容缺|告知承诺|清单|备案|分类|动态|封闭|闭环|全程|网格|台账)|由[^，。；：]{2,14}(?:纳入|负担(?!.)|发放|审批))(?=.{3,})|^[^，。；：对]{2,16}对[^，。；：]{4,40}(?:予以|给予)(?=..)|"
    # 送外经贸部进行复审; 用地指标予以倾斜
    rf"^{_SENT_ON}|"
    r"^[^，。；：的]{2,12}予以(?:倾斜|优先|支持|保障)$|"
    # 钢铁行业重点推广…, 省级财政按设备投资额的8%予以补助, 特别重大的项目采用“一事一议”的办法, 初审材料由某处受理
    r"^[^，。；：的]{2,14}(?:行业|领域|资金|[一二两三]级)(?:重点|积极|加快|鼓励|大力)?(?:推广|推进|支持|发展|开展|培育|应用)|^[^，。；：对的]{2,16}按[^，。；：]{2,20}(?:给予|予以)|"
    r"^(?![^，]*了)[^，。；：]{2,20}采[用取][^，。；：]{0,20}(?:“[^“”]+”|办法|方式|模式|形式)|^[^，。；：]{2,30}由[^，。；：]{2,30}(?:组织|审批|批准|承担|负责|办理|受理|制定|组织实施)$|"
    r"^[^，。；：的]{2,12}成立[^，。；：]{2,16}(?:小组|委员会|工作组|专班)$|^[^，。；：的]{2,14}(?:填写|填报)《|^[^，。；：]{2,24}(?:全部|全额|及时)返还|^就[^，。；：]{2,30}进行(?:沟通|交流|征求|协商)|"
    r"^[^，。；：的]{2,14}通过[^，]{4,60}(?:办理|递交|报名|登记|发布)$|^[^，。；：]{4,40}及时(?:纳入|增补|挂网|列入)|"
    # 每个项目按保费的一成给予补贴; 重大问题及时向省政府报告
    r"^[^，。；：的]{2,20}[按每][^，。；：]{2,30}给予[^，]{0,16}(?:奖励|补助|补贴|资助|补偿|以奖代补)|^[^，。；：的对给]{2,10}给予[^，]{2,6}(?:奖励|补助)$|^(?:原则)?同意(?=[^，]{4})|^报[^，]{2,20}(?:审批|备案|批准|审核|核准|审定|汇总|审查|确认)|^每[个家项人年名辆台户][^，。；：]{2,40}给予|"
    r"^[^，。；：的]{2,24}(?:资金|财政|基金|投资)(?:分别|适当|优先|再|每年)?(?:给予|予以)|^(?:及时|按时|定期)报[^，]{4,}|^[^，。；：对]{4,30}的(?:给予|予以)[^，]{2}|^(?:于[^，]{2,14}前|按程序|书面|逐级)?报送?(?:国务院$|[^，]{2,24}(?:[厅局委部办]|部门|人民政府|国务院)$)|^(?:自动)?生成(?!式)[^，]{3}|^[^，。；：的]{2,10}通过[^，]{4,60}(?:报送|提交|填报)$|^[^，。；：的将]{2,20}纳入[^，]{2,24}(?:范围|规划|计划|体系|考核|目录|管理)$|"
    r"^[^，。；：的]{4,24}每(?:年|月|季度|半年|周|学期)(?:至少)?(?:开展|组织|进行|举办|安排|召开|检测)|"
    r"^[^，]{2,20}由[^，]{1,20}(?:扩展|提高|调整|放宽|下调|降低|延长|增加|压缩|缩短)[至到为]|"
    r"^[^，。；：的]{2,12}(?:及时|定期|按期|按时|同时|一并|依法|依规)(?:向|报|抄送|移送|立案|查处|开展|组织|纠正|整改|处置|处理|公开|公布|通报|设置|调整|清理|更新|归还)"
)
_CONDITION_INSIDE = re.compile(
    r"^(?:逾期|涉嫌|该|符合|未(?!来|成年)|不(?!断|折|动产|同|良|仅)|凡|已|属于?|列入|确需|经)[^，的]{1,18}的(?=[\u4e00-\u9fff“]{4,})(?:，|还将|应|要)?"
)
_BY_RULE = re.compile(
    r"^(?:按照?|根据|依据|依照)[^，]{1,40}?(?:要求|结果|规定|原则|标准|方案|方式|精神|部署|职责|顺序|规范|性质|实际|情况|需要|比例|分工|条件|类别|程序)"
)
# What an order is by or whom it is for is no actor: 根据省政府关于园区建设的部署, 专项资金对符合条件的项目予以支持.
_FOR_WHOM = re.compile("对(?![接标照外口])")
_BY_RULE_ONLY = re.compile(rf"{_SENT_ON}|(?:根据|按照|依据)[^，]*(?:部署|要求|精神|规定|规划|定位|标准|原则)$")
_IN_RESPECT = re.compile(r"^(?:在(?P<inner>[^，]{4,30})方面|从(?P<field>[^，、]{6,30})等方面)$")
_ATTRIBUTIVE = re.compile(
    r"(?:设立|成立|组建|主管|管理|开办|出资|制定|出台)的|(?!对|向|负责|重点|大力|着力|积极|加快|全面|做好|抓好|指导|督促|[^，]{2,4}对)[^，]{2,14}的[^，]{2,10}$"
)
# 牵头部门要…, 登记管理机关应当…: who is told to act, though the words begin like an action.
_TOLD_WHO = re.compile(
    r"[^，。；：、]{4,24}的[^，。；：、的]{0,6}(?:企业|银行|机构|单位|部门|公司|组织)|(?:申请|申报|推荐|承办|入选)(?:企业|单位)|[^，。；：、]{2,24}?(?:部门|机关|机构|单位|主体|中心|媒体|公司|协会|(?<=[导督查察视])组)(?:（[^（）]{1,12}）)?(?:[、和及或与][^，。；：、]{2,24}?(?:部门|机关|机构|单位|主体|中心|媒体|公司|协会|(?<=[导督查察视])组)(?:（[^（）]{1,12}）)?){0,4}等?"
)
# An actor whose name begins with what could be a verb: 认证机构组织培训 is not 认证.
_ACTOR_LIKE_VERB = re.compile(
    r"(?:各|相关|有关)?(?:(?:认证|评估|检测|检验|培训|服务|经营|监管|管理|审批|推荐|申报|实施|承办|主办|建设|运营|供应|招标|施工|审计|执法|保险|救助|试点)(?:机构|部门|单位|主体)|"
    r"(?:认证|检测|经营|承办|运营|供应|施工|试点)(?:企业|地区|城市))"
)
_SHORT_TITLE = re.compile(r"新?《[^《》]{2,30}》(?:还|将|也|同时)?")
# 《条例》深入贯彻党中央决策部署: what a document says of itself.
_OF_ITSELF = re.compile("(?:深入|全面|认真|坚决)?(?:贯彻|落实|坚持|遵循|总结)")
_SETTING = Alternatives(
    # an argument, and how things are: 发展是第一要务, 高校作为重要阵地, 老房子被改造成工坊, 越要加快, 正在推动, 趋势没有变, 共计14类, 承担的任务更重
    r"^[^，]{0,40}_{3}|^提出在[^，]*期间$|^[^，]{2,8}(?:地址|网址|日期|编号)：|^用于[^，]*的[^，]{2,20}$|^由于|^随着|^与[^，]*(?:相比|相同性)$|^[^，]{2,30}(?:(?:有待|亟待|亟需)[^，]{2,4}|不断涌现|日益[^，]{2}|发生[^，]{0,4}变化)$|^[^，]{2,20}(?:较为|比较(?!优势)|不够)[^，]{0,3}$|"
    r"^投[资入]\d[^，]{0,6}$|^我们(?:不断|已)|^[^，]{4,40}均?已(?:完成|发布|生效)[^，]{0,4}$|^[^，]{2,24}被[^，]{2,4}[成为]|^(?:清醒|深刻|充分)?(?:认识|意识)到|^[^，]{2,4}是(?:第一|根本|首要|基本|重要|最大)|^(?![^，]*[把将以])[^，]{0,20}(?:部门|机关|单位|企业|高校|学校|政府|党委|组织)作为[^，]*$|^越|^[^，]{2,12}越[^，]{1,4}$|^(?:要|应|必须)?看到|^就(?:是)?要|^对[^，]*就是|^(?:面临|承担|肩负|担负)的|^[^，]{4,40}[也正]在(?:激发|推动|加速|加快|成为|逐步|逐渐|不断)|^[^，]{4,40}共计\d|^[^，]{4,}不仅[^，]{1,6}$|"
    r"^[^，]{2,40}(?:没有(?:变|终点|完成时)|任重而?道远|为(?:主|辅|补充|主体))$|^[^，]{2,40}将成为|^从(?:提出|指出|强调)|^[^，]{2,12}[量额值](?:突破|超过?|达到?)\d[^，的给]*$|^(?!推动|推进|促进|确保|力争|争取|努力)[^，]{2,20}取得(?:新|显著|积极|明显|重要)?的?(?:成效|进展|突破|成果)$|^[^，]{2,60}是[^，]{2,100}的(?:迫切需要|内在要求|必然要求|客观要求|现实需要|必然选择)$|"
    r"^(?!推动|推进|促进|确保|加快|支持)[^，]{2,24}(?:总数|总量|规模|数量)(?:增|达|升|扩大)[至到]|"
    # what came of it, what was held and praised: 有力促进发展, 带动销售额翻倍, 召开全会, 对…的做法表示肯定
    r"^有效助力|^(?:投入|保障|监管|管理|服务|协调|监督)(?:机制|体系|制度|能力)(?:基本|更加|进一步|初步)[\u4e00-\u9fff]{2}$|^(?:建设|新建|改造)?总(?:里程|投资|长度|面积|装机)[^，]*\d|^[^，]{4,30}是为了|^延续[^，]{0,12}(?:态势|势头)$|^(?:展现|激发|迸发|彰显|呈现)出|^[^，]{4,}也在[^，]*(?:落地|实施|加速)[^，]*$|^检查组(?:共|分别|认为|对|于|还)|^针对(?!性)[^，]*问题$|^[^，]*\d(?:\.\d+)?万?多(?:人次|人|次|立方米|件|起|名)$|^[^，]{0,12}(?:打下|奠定)[^，]{0,6}基础$|^[^，]{2,16}[利税费]率\d[^，]*$|^[^，]{1,16}[室处科部队所团](?:、?(?:高级|主治|主管|副)?(?:工程师|审计师|医师|会计师|[处科队]长|主任|参谋))+[\u4e00-\u9fff]{2,3}$|^[^，]{2,6}不易$|^有力(?:促进|推动|支撑|带动|维护)|^带动[^，]*(?:增长|增收|翻倍)$|^采取[^，]*方式举行$|^(?:成功|胜利)?召开[^，]*全会$|^[^，]*的做法(?:表示|给予)|"
    r"^(?:发布|公布)[^，]*(?:公告|名单|数据)$|^[把将][^，]*摆在[^，]*第一[条位]$|"
    # a clause of which a comma has cut the verb: 将在…的存量贷款, 经营者不得利用技术, 引导…以更加昂扬的状态
    r"^将(?:在|对|从)[^，]*的[^，的]{2,10}(?:利率|贷款|企业|项目|人员|费用|资金)$|^[^，]{2,12}不得(?:利用|以|通过|借)[^，]{2,12}$|^由[^，]*组成的|"
    r"^(?:推动|引导|激励)[^，]*以(?:更加|昂扬|饱满|良好)[^，]*(?:精气神|姿态|状态|干劲|面貌)$|"
    r"^将?[于自][^，]{2,16}起?(?:正式)?(?:施行|生效)$|^[^，]*到哪里$|^[^，]{2,12}需要[^，]*来[^，]{2,4}$|^[^，]*存在[^，]*(?:短板|弱项|不足|差距|困难)$|^[^，]{2,20}的[^，]{1,6}在于|^[^，]*作出[^，]{0,8}贡献$|^[^，]{0,10}没有(?:更多|足够|太多)|^[^，]{2,8}显示$|^[^，]{2,14}(?:时点|时间|时限|日期|期限|名单)为|^要?(?:坚定信心|保持定力|稳扎稳打|善作善成|守正创新|实事求是)(?:、[^，]{4})?$|^(?:任命|免去)|^(?:充分|再次|深刻|生动|集中)?(?:彰显|表明|印证|标志着)|^在[^，]*(?:之一|——)|^(?:新闻)?发布会|^.{4,40}是.{0,40}(?:任务|要求|保证|关键|基础|所在|途径|大计|大事|要务|命脉|之要|重中之重|使命|必然|法宝|根本|之举|课题|主体|支撑|底线|部署|决策|体现|抓手|举措|职责|方法|内容|一环|环节|标志|纽带|工程|引擎)$|^[^，]{4,40}(?:至关重要|密切相关|息息相关|意义重大|十分重要|[^，]表示|较好|良好|向好|强劲)$|^[^，]{2,20}则[^，]{0,6}[兴衰败强弱]$|^我们党(?:必须|要)|^[^，]{2,40}(?:余额|总额)为?\d|之际$|^目的|^(?!推动|促进|助推|实现|确保|加快|推进)[^，]{4,20}(?:不断|日益)(?:丰富|完善)$|^从.{1,8}方面(?:提出|推出|部署|实施|作出|发力|明确)|(?:必须|要)(?:坚定不移|坚持不懈|毫不动摇)$|^在[^，]{2,20}(?:发布|举行|召开|启动|开幕|闭幕)$|^.{2,16}(?:事关|关乎|关系(?:[到着国千]|成千|亿万|广大))|^.{2,20}(?<![动产求患里会交权济际赖群])关系.{2,14}(?:发展|福祉|安全|稳定|大局|成长|利益|民生|生活)$|^[^，]{0,48}具有[^，]{0,24}(?:意义|作用|地位|价值)$|^(?:集中)?公布[^，]{0,20}典型|^(?![^，]{0,12}(?:制定|出台|研究|印发|修订|编制|落实|贯彻))[^，]*的(?:指导意见|实施意见|实施方案|工作方案|通知|公告)$|^[^，]{0,12}的(?:主要)?(?:内容|对象|范围)(?:包括|是|为)|^.{2,14}(?<!集)(?:中|时|后|前|内|下)$|(?:的|者)$|^(?:参加|出席|列席)(?:了)?(?:会议|活动|仪式)|^(?:规划|计划)?(?:明确|提出|要求|规定)+$|^(?:特)?制[定订]本(?![地区省市县单部企级系年月辖]|行业)|^负责(?:同志|人)|^进行[^，]{1,8}的(?![^，]*(?:研发|推广|应用|宣传|检查|评估|审核))|^[^，]{1,14}是指|全球领先$|^[^，]*见附件\d*$|^[^，]*提出(?:明确|具体)要求$|^(?!.{0,30}(?:解决|治理|整治|纠治|查|惩|打击|纠正|防|应对|破解|化解|消除|处理|聚焦|围绕|针对|关注|梳理|研究|杜绝|遏制|整改|推动|协调|反映|克服|加强|开展|排除|攻克|破除|避免|补齐|妥善|回应|明确|规范)).+等(?:突出)?问题$|^对.+(?:作出(?:[^，]{2,4}|进一步)?(?:部署|安排|规定|要求)|意义重大)$|从.{2,60}方面(?:开展|着手|发力)$"
)
# 在这家制造企业, 在某地的创新中心, 在对外开放新高地海南: where something is.
_AT_A_PLACE = re.compile(
    rf"在(?:[^，]{{0,20}}[一这][家个座处][^，]{{2,20}}|[^，]{{1,8}}的[^，]{{2,30}}(?:平台|中心|基地|车间)|[^，]{{2,16}}{PLACE}|(?![^，]*(?:建|设|打造|布局|推|开展|实施|加))[^，]{{2,30}}(?:公司|集团|大学|医院|社区))$"
)
_STATE_END = re.compile(
    r"(?:更加|显著|明显|基本|进一步|持续|不断|全面|有效|大幅|稳步|逐步|更为|日益|充分|得到)[\u4e00-\u9fff]{2,4}$"
)
_PREPOSITION = re.compile(
    r"(?:联合(?!国(?![内有家际务]))|对(?!接|标|照|外|口)|将|把|为(?!主)|面向|向|在|从|与|同(?!步|时|意)|由|给(?!予)|于|以(?!外|上|下)|按照?|根据|依据|依托|通过|围绕|结合|利用|运用|采取|充分利用|针对|鉴于|借助|用(?=[^，]{2,16}(?:办法|方式|方法|手段|机制|理念|思维|力量))|分(?=[^，]{2,30}(?:开展|推进|实施)))"
)
# What these and _BY_RULE begin with.
_BEFORE_VERBS = frozenset("联对将把为面向在从与同由给于以按根依通围结利运采充针鉴借用分")
_MODIFIER_ONLY = re.compile(
    r"^(?:(?![^，]*(?:开展|实行|实施|提供|了解|采取|强化|加强|完善|优化)[^，]{2,}(?:服务|建设|发展|措施|政策|制度|问题)$)(?:按照?|根据|依据|围绕|结合|针对|鉴于|参照|通过|采取|利用|运用|依托|立足).*(?:领域|条件|安排|要求|原则|精神|部署|规定|标准|情况|需要|需求|实际|特点|规划|调整|关系|职责|比例|方式|形式|模式|途径|手段|措施|渠道|"
    r"等|努力|参与|问题|[居农渔牧]民|人群|群体|毕业生|乱象|现象|政策|制度|目标|任务|方针|思路|定位|契机|基础|优势|建设|发展|服务|总额|程度|为主)$|以.{1,60}为(?!契机[\u4e00-\u9fff]|(?:引领|导向|动力|龙头|抓手|重点|核心|主线|载体|牵引|纽带|依托|突破口|突破)(?:带动|推动|推进|促进|开展|引领|激发|增强|提升|建设|建立|加快|加强|完善|打造|构建|组织|深化|强化|实施|全面|深入|持续|积极))|从[^，]*的高度(?:看|出发)?$|坚持|遵循|除.{1,30}外$|自.{1,20}起$|从.{1,20}起$|"
    r"从[^，]{2,14}(?<![高大展长加降缩升])到[^，\d]{2,14}$|(?:在|从).{1,60}(?:下|中|上|内|前|后|时|期间|方面|领域|区域|环节|出发)$|.{2,14}(?:中|时|后|前|内|下)$|"
    # Where something is, not what is to be done: 在水量监测中心; but 在各县建服务中心.
    r"在(?![^，]*(?:建|设立|成立|打造|布局|布设|推广))[^，]{2,30}(?:中心|基地|现场|车间|大厅)$|"
    r"对于(?![^，]*(?:给予|予以|实行|实施|采取|开展|进行|加强|加大|作出|提供))[^，]*$|对(?:不涉及|不符合|未按|未经|未达)[^，的]{2,30}$|对(?:于)?经(?![济营费办])(?![^，]*(?:给予|予以|实行|进行|奖励))[^，的]{2,30}$|对(?![^，]{4,}(?:给予|予以|确定)[^，的]{2,}$)[^，]{1,60}的[^，的]{2,12}(?:活动|产品|平台|园区|学校|医院|场所|社区|城市|团队|学生|农户|资金|投资|费用)$|"
    r"对(?:于)?(?![^，]{4,}(?:给予|予以|确定|列入|纳入|免收|减免)[^，的]{2,}$)[^，]{1,80}(?:的|企业|家庭|人员|机构|地区|单位|项目|问题|群体|行为|设施|小区|贷款|欠款|收费|税费|者|情形|对象|用房|收入|信息|责任人|负责人|当事人|开发区|前提下|个人|纳税人|文件|期间|险种|生产线|设区市|选手|事项|报告)(?:（[^（）]*）)?$)"
)
_FOR_AUDIENCE = re.compile(
    r"面向[^，]{2,40}?(?:开展|提供|宣传|组织|征集|举办|推出|发放|推广|实施|开放|招募|招聘)[^，]{3,}"
)
# 按设备投资额的8%予以补助, 以“以奖代补”方式给予补助
_GRANTED = re.compile("(?:以|按照?|参照)[^，]{2,40}?(?:(?:给予|予以|进行)(?=[^，]{2})|执行$)")
# 通过人才结构指标考核医务人员稳定性
_BY_INDICATORS = re.compile("通过[^，]{2,24}(?:指标|评价|问题)(?:考核|衡量|评价|破解|解决)(?=[^，]{4})")
# 向国家核安全局提交申请
_TO_SOMEBODY = re.compile(
    "向[^，的]{2,40}?(?:（[^（）]{2,30}）)?(?:提出|递交|提交|报送|报告|反馈|通报|备案|申请|申报)(?!的)"
)
_FOR_SOMEBODY = re.compile(
    r"^为(?=[^，]{2,60}(?:提供|给予|落实|发放|办理|开展|配备|购买|设立|建立|定制|量身|推送|开通|安排|组织|送|“送|预留|保留|腾出))"
)
_RESULT = re.compile(
    r"(?:切实)?(?:确保|以确保|力争|力求|满足|更好满足|避免|以便(?!函)|促使|使(?!用)|让(?!利)|从源头|实现(?!.{0,12}(?:全覆盖|统一))|形成(?!.{0,24}(?:机制|材料|检测意见|制度|方案|清单|数据库|台账|汇总表|名单|报告|[目库]|产品))|"
    r"不断满足|为.{2,40}(?:奠定|作出|贡献)|为.{2,40}提供(?:明确|有力|坚实|坚强|强大|重要|有效|有益)|为.{2,40}(?:工作|发展|建设|推进|实施|改革|振兴)提供(?![^，]*服务$)|更好(?:地)?(?:满足|服务)|兜住|兜牢|织密|"
    r"推动.{2,20}高质量发展$)"
)
_OPTIONAL = re.compile(
    r"^(?:可(?:增加|减少|实现|提升|提高|带动|节约|降低|申请|享受|采取|认定|协商|委托|配图|参照|适当)|可以|不得|严禁|免予|所需|上述|其中|有效期|本[通办规方意]|自[\d印发]|如(?!期|实)|若(?!干)|凡|属于|具有|具备|"
    r"申请(?!(?:企业|单位|人|者|对象)(?:填写|填报|提交|登录))|享受|列入|参照(?![^，]{4,40}执行$|[^，]{1,12}(?:成立|建立|制定|设立|开展|组建)|《[^，]{4,60}(?:开展|执行[^，]{2}))|参考|视为|认定为|评定为|以上|例如|原则$|详见|见附|联系|邮|电话|地址|注明|有(?!序|效|力|针|计划)|是|无)"
)
_PAST = Alternatives(
    r"了(?<=[\u4e00-\u9fff]了)(?<![为除罢明]了)(?![解然如断])|^(?:构建|建立|搭建|探索|形成|建|办)起|^[^，为]{1,10}(?<!为)了(?!解)|^[^，]{0,10}(?:(?<!加快)(?<!推动)已(?!建(?!成|立|设)|供|批|出让)(?:经|累计)?(?!上市|[^，]{0,40}的)|曾)|已[\u4e00-\u9fff]{1,4}[近超逾约达]?\d|取得了|作出了|完成了|召开了|举行了|提出了|明确了|解读了|介绍了|截至|^目前|近年来|去年|以来"
)
# 系统总结十八大以来的经验: what has been is looked into.
_LOOKS_BACK = re.compile("(?:系统|全面|认真|深入|突击)?(?:检查|总结|梳理|回顾|核查|评估|排查)(?!了)")
_STATE = re.compile(
    r"(?:更加|显著|明显|基本|进一步|持续|不断|全面|有效|大幅|稳步|逐步|加快|更为|日益|充分|得到|力争|取得|成熟|保持|初步)(?:[\u4e00-\u9fff“”]{0,12})$|发展壮大$|(?:达到?|超过|突破|不低于|不少于|高于|低于|以上|以内|左右|"
    r"占比|比例|比重|率|水平|前列)[^，。]{0,24}$"
)
_STATE_HEADING = re.compile(
    r"^([\u4e00-\u9fff“”、]{2,20}?)(?P<adverb>(?P<sure>更加|更为|显著|明显)|进一步|持续|不断|基本(?!生活|医疗|养老|公共|民生)|全面|有效|大幅|稳步)[\u4e00-\u9fff]{2,6}$"
)
_ITS_KEY = ("的关键", "的核心", "的重点", "的目标", "的目的", "的根本")
_NOUN = Alternatives(
    r"^聚焦\d{1,2}[个大]方面|^[^，：]{2,8}(?:机构|处室)：|^[^，]{2,6}：$|(?:以下|如下)[^，]{0,8}(?:条件|：)$|(?:申报|申请|推荐)(?:单位|企业|项目)\d+[家个项](?:（[^（）]*）)?$|的是$|重要(?:理念|论断|论述|思想|主张|倡议|构想)$|^聚焦[^，]*(?:青年|毕业生|人员|群体|行业|领域|方向|主题|重点)$|^(?:围绕|着眼于?)(?:深入|持续|积极|全面|进一步|加快)?(?![^，]{3,}(?:匹配|开展|实施|组织|推进|提供|制定|举办|部署|加强|建设|做好|打造|完善|建立|研究|出台|推出|推动|加大|强化|深化|优化|启动|设立|明确|分解|细化|布局(?!$)|持续|积极|深入))[^，]*$|^[^，]{2,6}阶段(?:（[^（）]*）)?$|^(?:倡导|鼓励|支持|引导)[^，]{2,24}以[^，]*等(?:多种)?形式$|应当?[^，]{1,6}的(?:原则|要求|条件|标准|内容|规范|程序)$|^(?:经营|运营|销售|生产|管理|开办|主办)者[、和的]|的[^，的]{0,8}(?:组织|单位|企业|机构)(?:或者?|和|、)个人$|^(?:建设|推进|发展)?(?:实施|工作|行动)方案》?$|^(?:组织|政策)?保障措施$|^(?:指导|实施)意见$|^(?:兴业|招商|民生)(?:银行|证券)|^(?:合作|申请|审计|检测|评估|推荐|认定|登记|投资|承诺|授权|委托)[\u4e00-\u9fff]{0,6}(?:书|证明|报告|表)(?:[、（]|复印件|$)|^(?!(?:全面|相应)?(?:成立|组建|设立|建立)|调整|健全|发挥|充实|强化|完善)(?![^，]*(?:报告|报送|汇报))[^，、]{4,24}领导小组(?:办公室)?$|"
    # 执行应急任务的企业, 从事养殖的农户: whom it is about; these verbs take no such object.
    r"^(?:积极|继续)?(?:执行|承担|从事|核发|符合|参加|参与|获得|采取|开展|完成|达到|生产|销售|取得|通过|提供)[^，]{2,60}的[^，的]{0,12}(?:企业|单位|机构|人员|项目|家庭|地区|农户|个人|者)$|的$|"
    # what a clause is about, a share of it, or when
    r"^以[^，]*的[^，]{0,4}经验$|^(?!力争|争取|确保)[\u4e00-\u9fff]{2}到20\d\d年(?:年?[底末])?$|^督查检查考核|是指：$|^授予[^，]*的决定$|^围绕[^，]*[两三四五六七八九十\d]个?方面$|^(?!征求|听取|吸[纳收]|提出|收集|反映|采纳|梳理)[^，]*的意见(?:和|、)建议$|^(?:加大力度|多措并举|综合施策)$|^(?!总结|推广|学习|借鉴|复制|交流|运用)[^，]*的(?:成功|有益)经验(?:和[^，]{2,6})?$|^(?:按照|根据|依据)《[^》]*》(?:（[^）]*）)?$|^重点在[^，]*(?:县|地区|区域)$|^[^，]{2,4}的几个[^，]{0,4}问题$|提出(?:以下|如下)[^，]*：$|^面向[^，]*(?:者|企业|人员|项目|群体|人群|领域)$|^围绕[^，]*、[^，]*等方面$"
)
# 监管能力大幅提高: what begins like a verb is a noun, and its state is told.
_STATED = re.compile(
    r"^(?:监管|服务|管理|治理|保障|供给|监测|创新|发展|建设|生产|消费|应用|防控|救助|执法|投资)[\u4e00-\u9fff“”、]{2,20}?"
    r"(?:更加|更为|显著|明显|大幅|持续|不断|进一步|全面|多点|稳步)(?!加强|强化|优化|推进|深化)[\u4e00-\u9fff]{2,4}$"
    r"|^[^，]{2,20}(?:效果|成效|作用)(?:明显|显著|突出)$|^(?!推动|推进|促进|加快|支持|确保|力争)[^，]{4,40}(?:达到|居于|位居|处于)[^，]{2,12}(?:水平|前列)$"
    r"|^(?:根据|按照)(?:各自)?职责分工$|^(?:共同|联合)?(?:举办|召开|举行)[^，]{0,8}(?:发布会|吹风会)$|^对[^，]{2,40}解读$|^增补[^，]{2,20}[为任]"
)
# 工作条例》颁发实施: a title was cut.
_CUT_TITLE = re.compile("[^《》]*》")
# 会同财政部等部门: with whom, and nothing to be done.
_TOGETHER = re.compile("会同[^，]*(?:部门|单位|机构|各地|[部委局厅办会])$")
# “一企一策”制定方案: how it is to be done.
_BY_WORD = re.compile("“[一点][^“”]{2,6}”")
# 3个工作日内补充完善
_WITHIN = re.compile("[\\d一二三四五六七八九十]{1,3}(?:个?工作日|[日天]|个月)内")
# 及时追施氮肥: so nobody begins but to say what is to be done, whatever the verb.
_MANNER = re.compile("(?:{0})(?:、(?:{0}))?地?".format("|".join(sorted(words("manners")))))
_NOT_IN_MANNER = re.compile(
    "[\u4e00-\u9fff]{0,2}(?![\u4e00-\u9fff])|物|的|按照|遵照|依照|根据|地?[、和与]|[\u4e00-\u9fff]{0,6}(?:率|性|度|化)$|准确|有效|规范|性"
)
# 将财产出租而取得的所得: what a law on taxes calls so.
_INCOME = re.compile("(?:取得|转让|提供|从事|从|将|依照|投资人|[^，]{2,20}所称)[^，]*(?:所得|税额)$")
_NAMES_OF_FOUR = ("情况", "方案")  # 实施情况
_LONG_ENOUGH = 4
_SHORT_ORDER = 6  # 对工作不力的要及时督促整改: without its object such an order says little


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
    begin = start = _skip(text, start, end)
    clause = whole = text[start:end]
    respect = _IN_RESPECT.match(clause) if clause.startswith(("在", "从")) else None
    if respect and _is_action(respect["inner"] or respect["field"]):
        return Action(start + 1, start + 1 + len(respect["inner"] or respect["field"]), None, False, False)
    if len(clause) < _LONG_ENOUGH:
        return None
    subject: tuple[int, int] | None = None
    modal = result = False
    if clause.startswith(("这些", "这既", "这也", "它们", "它将")):
        return None
    if (
        "要求" in clause
        and (told := _DEMANDED.match(text, start, end))
        and (told_who := _actor(text[told.end() : end]))
    ):
        subject, modal = (told.end(), told.end() + told_who), True
        start = told.end() + told_who
    elif (hit := _MODAL.match(text, start, end)) and not (hit.group() == "将" and _marks_object(text[hit.end() : end])):
        start, modal = hit.end(), True
    elif (
        _MODAL_WORD.search(clause)
        and (said := _SUBJECT_MODAL.match(clause))
        and not clause.startswith(("“", "《"))
        and said.group(1).count("“") == said.group(1).count("”")
        and (
            not _is_action(said.group(1)) or _ACTOR_LIKE_VERB.match(said.group(1)) or _TOLD_WHO.fullmatch(said.group(1))
        )
    ):
        modal = True
        if clause.startswith(("是", "有", "为", "在于", "无", "靠"), said.end()):
            return None
        result = bool(_RESULT.match(clause, said.end()))
        subject = (start, start + said.end(1))
        if len(clause) - said.end() < _LONG_ENOUGH - 1:
            return None  # 国家必须统一: a creed
        object_first = (
            said.group(1).startswith("对")
            and len(clause) - said.end() <= _SHORT_ORDER
            and not clause.startswith(("加强", "强化"), said.end())
        )
        if not object_first and (_ACTOR_AT_END.search(said.group(1)) or said.group(1).startswith(("各", "对"))):
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
    if named:
        subject = (start, start + named.end())
        start += named.end()
        clause = text[start:end]
    elif not _is_action(clause.removeprefix("可")):
        actor = 0 if modal or _STATE_END.search(clause) or _BY_RULE_ONLY.match(clause) else _actor(clause)
        if actor:
            subject = (start, start + actor)
            start += actor
            if will := _MODAL.match(text, start, end):
                start, modal = will.end(), True
            clause = text[start:end]
        elif (
            _MODIFIER_ONLY.match(clause)
            or not (modal or _OBJECT_FIRST.opens(clause))
            or clause.startswith(("以", "从", "让", "使"))
        ):
            return None
    if clause.endswith(_ITS_KEY) and not clause.startswith(("将", "把")):
        return None
    if len(clause) < _LONG_ENOUGH or _OPTIONAL.match(clause) or _NOUN.found_in(clause) or _TOGETHER.match(clause):
        return None
    if (not modal and _STATED.match(clause)) or ("》" in clause and _CUT_TITLE.match(clause)):
        return None
    is_told = _PAST.found_in(whole) and not ("以来" in whole and _LOOKS_BACK.match(whole))
    if is_told or _SETTING.opens(whole):  # asked last, for half of all clauses are none before
        return None
    if (whole[0] == "在" and _AT_A_PLACE.match(whole)) or (
        len(whole) == _LONG_ENOUGH and whole.endswith(_NAMES_OF_FOUR)
    ):
        return None
    if whole.endswith(("所得", "税额")) and _INCOME.match(whole):
        return None
    if inside and inside.group().startswith("该") and subject is None:
        start = case  # 该移送的及时移送: the case is part of what is ordered
    return Action(start, end, subject, modal, result or (clause is not seen and bool(_RESULT.match(clause))))


def _marks_object(rest: str) -> bool:
    """Whether 将 before these words marks the object of a verb that follows it: 将登记窗口延伸到银行网点."""
    return _DONE_WITH.match(rest) is not None and not _is_action(rest)


def _actor(clause: str) -> int:
    """How long the actor is with which a clause begins, if an action follows it: 省级再担保机构继续实施…; else 0."""
    if clause.startswith("坚持"):
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
            and _is_action(clause[hit.end() :])
            and not _FOR_WHOM.search(clause, 0, hit.start())
            and clause.find("由", 1, hit.start()) < 0  # 指标由省级统筹安排 is one order
            and clause.find("会同", 1, hit.start()) < 0
            and not _ATTRIBUTIVE.match(clause, hit.end())
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
    short = _SHORT_VERBS.match(rest)
    if short and (len(rest) < len(clause) or len(rest) >= 6):
        return True
    return _acts(rest) or (len(rest) < len(clause) and _acts(clause))


def _acts(rest: str) -> bool:
    if rest[:1] not in _BEFORE_VERBS:
        return False
    ruled = _BY_RULE.match(rest)
    if ruled and (
        action_verbs().at(rest, ruled.end(), len(rest)) or (rest[ruled.end() :] and _is_action(rest[ruled.end() :]))
    ):
        return True
    if not _PREPOSITION.match(rest) or _MODIFIER_ONLY.match(rest):
        return False
    if _BY_INDICATORS.match(rest) or _GRANTED.match(rest):
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
