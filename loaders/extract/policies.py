"""Where a text names a policy: titled documents, laws, five-year plans, strategies, programmes; and their short names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.loaders.extract.numbers import standard_form
from kg.loaders.extract.sought import Sought, possible
from kg.loaders.lexicon.agencies import countries
from kg.loaders.lexicon.laws import LAWS
from kg.loaders.lexicon.regions import PLACE

# Genres by the last word of a title; the longer first. Source: 党政机关公文处理工作条例 (2012), 规章制定程序条例 and the
# titles of State Council and provincial documents.
GENRES: tuple[tuple[str, str], ...] = (
    ("实施意见", "opinion"),
    ("指导意见", "opinion"),
    ("意见", "opinion"),
    ("通知", "notice"),
    ("通报", "notice"),
    ("公告", "announcement"),
    ("公示", "announcement"),
    ("通告", "announcement"),
    ("决定", "decision"),
    ("决议", "decision"),
    ("批复", "reply"),
    ("答复", "reply"),
    ("复函", "reply"),
    ("函", "letter"),
    ("令", "order"),
    ("行动计划", "plan"),
    ("工作计划", "plan"),
    ("计划", "plan"),
    ("行动方案", "plan"),
    ("方案", "plan"),
    ("要点", "plan"),
    ("工作安排", "plan"),
    ("安排", "plan"),
    ("规划纲要", "plan"),
    ("远景目标", "plan"),
    ("规划", "plan"),
    ("纲要", "plan"),
    ("大纲", "plan"),
    ("提纲", "plan"),
    ("应急预案", "plan"),
    ("预案", "plan"),
    ("路线图", "plan"),
    ("条例", "regulation"),
    ("办法", "regulation"),
    ("规定", "regulation"),
    ("规则", "regulation"),
    ("细则", "regulation"),
    ("规程", "regulation"),
    ("章程", "regulation"),
    ("守则", "regulation"),
    ("准则", "regulation"),
    ("制度", "regulation"),
    ("民法典", "law"),
    ("法典", "law"),
    ("宪法", "law"),
    ("方法", "standard"),
    ("试验法", "standard"),
    ("测定法", "standard"),
    ("测量法", "standard"),
    ("谱法", "standard"),
    ("法案", "bill"),
    ("法", "law"),
    ("修正案", "law"),
    ("措施", "measures"),
    ("举措", "measures"),
    ("政策", "measures"),
    ("若干条", "measures"),
    ("标准", "standard"),
    ("规范", "standard"),
    ("规范条件", "standard"),
    ("控制指标", "standard"),
    ("指标体系", "standard"),
    ("标准体系", "standard"),
    ("裁量基准", "standard"),
    ("指南", "standard"),
    ("指引", "standard"),
    ("导则", "standard"),
    ("手册", "standard"),
    ("目录", "list"),
    ("清单", "list"),
    ("索引", "list"),
    ("名录", "list"),
    ("战略", "strategy"),
    ("工程", "programme"),
    ("行动", "programme"),
    ("专项", "programme"),
    ("协定", "treaty"),
    ("协议", "treaty"),
    ("公约", "treaty"),
    ("议定书", "treaty"),
    ("条约", "treaty"),
    ("宪章", "treaty"),
    ("备忘录", "treaty"),
    ("宣言", "declaration"),
    ("倡议", "declaration"),
    ("声明", "declaration"),
    ("公报", "report"),
    ("白皮书", "report"),
    ("报告", "report"),
    ("座谈会纪要", "minutes"),
    ("建议", "opinion"),
    ("解释", "interpretation"),
)
_KINDS = {word: next(kind for ending, kind in GENRES if word.endswith(ending)) for word, _ in GENRES}
_GENRE_AT_END = re.compile(
    "(" + "|".join(re.escape(word) for word, _ in sorted(GENRES, key=lambda g: -len(g[0]))) + ")"
    r"(?:\d\.\d(?:版)?)?(?:[（(][^（）()]{1,30}[）)]){0,2}$"
)
_STANDARD_BEFORE = re.compile(r"(?:标准|GB/?T?|ISO|YY/T|HJ|DB)\s?[\d./T\-—]{0,20}$|GB/?T?\s?[\d.]+[-—]\d{4}$")
_STANDARD_AFTER = re.compile(
    r"\s?（(?:GB|ISO|YY|HJ|DB|WS|GY|SL|CJJ?|NY|LY|TD|QB|JT|HG|DL|AQ|GA|JGJ|YD|MZ)[/\s]?T?\s?[\d.—-]"
)
STANDARDS = r"等?\d+项[^，。；《》]{0,14}(?:标准|技术规范|修改单|外文版)"
"""Behind the first title of a list: 《锂辉石精矿》等10项行业标准."""
_LISTED = re.compile(STANDARDS)
_EDITION = re.compile("（20\\d\\d年版）$")  # 《纲要（2025年版）》
# 《关于印发的通知》, of which a crawl has lost the title inside.
_NAMELESS = re.compile(
    "(?:^|关于|(?<=[部厅局委府室办院会署行门位]))(?:印发|转发|批转|发布|公布)[〈《]?[〉》]?的(?:通知|公告|决定|函)"
)
_SPEECH = re.compile("的(?:主旨|书面)?(?:致辞|演讲|讲话|发言|署名文章)")
_TITLE = Sought(r"《([^《》\n]{2,120}?(?:《[^《》\n]{2,80}》[^《》\n]{0,60})*)》")
_NESTED = re.compile(r"[〈《]([^〈〉《》\n]{2,80})[〉》]")
PROGRAMMES = ("policy.invoked-programme", "policy.quoted-programme")
"""The rules of programmes that no title names."""
_YEAR = re.compile(r"20\d\d年度?")
_YEAR_BEFORE = re.compile(rf"{_YEAR.pattern}\Z")
_SO_MANY = re.compile("“?[近超数]?[百千万十\\d]+多?[项个](?:专项|重点)?(?:行动|工程|计划)”?$")
_NUMBER_AFTER = re.compile(r"\s?（([^（）\n]{1,24}?[〔\[［﹝﹙【（][12]\d{3}[〕\]］﹞﹚】）]\s?\d{1,5}\s?号)")
BATCH = r"（[^（）\n]{0,8}第[\d一二三四五六七八九十百]{1,4}批）"
"""What stands behind the title of a list that comes in batches: （第3批）, （2021年第4批）."""
_BATCH_AFTER = re.compile(BATCH + "(?![^，。]{0,4}入选)")
_BEFORE_BATCH = ("的", "、", "现将", "发布", "公布", "公告")  # what stands before a list of a batch
_SHORT = re.compile(
    r"(?:以下|下)?(?:统称|简称)(?:为)?[：:]?\s?(?:《([^《》]{2,30})》|“([^“”]{2,30})”|([\u4e00-\u9fff]{2,14}?)(?=[，）、]))"
)
_FIVE_YEAR = Sought(
    r"(?:(?:国家|全国)(?:(?!介绍|解读|负责|相关|有关|发布|编制|制定|实施|推进|印发|出台|落实|总工会|政协|人大|两会|通过|围绕|关于|的)[\u4e00-\u9fff]){2,16}|军队建设)?“?[“]?十[一二三四五六七]五”?(?:时期)?([\u4e00-\u9fff]{0,14}?)规划(?:纲要)?(?:建议(?=提出|明确|指出|强调|将|对))?(?!引|编|局|建)"
)
_FIELD = re.compile("资源|能源|产业|事业|教育|农业|工业|林业|水利|交通|旅游|科技|文化|养老|卫生|就业|人才|节能|环保")
_STRATEGY = Sought(
    r"(?:实施|推进|落实|推动|研究|贯彻|服务|融入|对接|坚持|聚焦|、|和)(?=[\u4e00-\u9fff])"
    r"((?!好|接续|持续|继续|纵深|建立|健全|各自|双方|两国|本国|保障|制定|编制|国家战略|实施|推进|落实|推动|服务|融入|对接|国家发展|深入|重大|国家重大|相关|有关|一系列|加快|大力|全面|区域重大|国家和|高质量发展重大)[\u4e00-\u9fff]{2,14}?(?:国家)?(?<!为)(?<!重大)战略)(?!能力|[统保腹性布意定合目部储伙思机方投转主需基联引]|协作|先|、规划|、政策)"
)
_KNOWN_STRATEGIES = Sought(
    "产业结构调整指导目录(?!（)|第[七八九]版防控方案|(?<=防控)二十条(?:优化)?措施|(?<=防控方案和)二十条(?:优化)?措施|藏粮于地、藏粮于技战略|中央八项规定|中央一号文件|党章(?![党学草])|党的(?:十[七八九]|二十)大报告|中国制造2025|政府信息公开条例|大学生志愿服务西部计划|国家重点研发计划|基础研究十年规划|“三支一扶”(?!计划)|20[0-9]{2}年春风行动(?!计划|方案|暨)|人才强省战略|碳达峰碳中和战略|长江经济带发展战略|乡村建设行动(?!实施|方案)|城市更新行动(?!实施|方案|计划|的)|(?<!批)母亲河复苏行动(?!方案|计划)|(?:联合国)?2030年可持续发展议程|"
    "全球(?:发展|安全|文明|治理)倡议|积极应对人口老龄化(?:国家)?战略|安全生产治本攻坚行动|就业优先战略|健康优先发展战略|乡村振兴战略|创新驱动发展战略|科教兴国战略|人才强国战略|"
    "区域协调发展战略|长三角一体化发展战略|京津冀协同发展战略|全面节约战略|鼓励外商投资产业目录|新一轮千亿斤粮食产能提升行动(?!方案|计划)|种业振兴行动(?!方案|计划)|可持续发展战略|新型城镇化战略|扩大内需战略规划纲要|扩大内需战略|制造强国战略|网络强国战略|国家安全战略|自由贸易试验区提升战略|"
    "依法治军战略|科技强军战略|人才强军战略|东北(?:全面)?振兴战略|西部大开发战略|扫黑除恶专项斗争|知识产权强国战略|军民融合发展战略|食品安全战略|国家大数据战略|健康中国战略|主体功能区战略|质量强国战略|"
    "西部大开发(?=是党中央[^，。；]{0,12}战略)|(?:西部大开发|中部(?:地区)?崛起|东北(?:全面)?振兴|东部率先发展)(?=(?:[、和与][^，。；]{2,24})?等?(?:国家|区域)(?:重大|协调发展|发展)?战略)"
)
_PROGRAMME_IN_QUOTES = Sought(
    r"“((?![^“”\n]{0,12}(?:军事|地面|空中|空袭|报复)行动”|和平计划|[一二三四五六七八九十]{1,2}[大项]|政绩|形象|面子|民心|德政|烂尾|豆腐渣|半拉子|局部|(?:统一|科学|整体|系统)规划”)[^“”\n，]{2,24}?(?:(?<!输电)(?<!输变电)工程|行动|计划|规划|纲要|行动计划|战略))”(?!系列|主题|专题|为主题)"
)
_CAMPAIGN_IN_QUOTES = Sought(
    r"(?:开展|启动|部署|组织|实施)“([^“”\n]{4,24})”专项(?:服务|整治|治理|检查|督查)?(?:活动|行动)"
)
_PROGRAMME_INVOKED = Sought(
    r"(?:深入|高质量|部署|启动|集中|联合|组织|加力|推进|继续|持续|全面|加快)(?:实施|推进|开展)好?((?:20\d\d年)?(?!.{0,4}(?:学习|贯彻)|专项行动|有针对性)[\u4e00-\u9fff]{2,20}?(?:行动计划|专项行动|行动|工程(?!研究|技术|实验|中心)|(?<!行动)(?<!工作)计划))(?![方纲暨])"
)
_PROGRAMME_STARTED = Sought(
    r"(?:启动(?:了)?|部署(?=20))((?:20\d\d年度?)?[\u4e00-\u9fff]{4,24}?(?:专项行动|专项整治行动|专项治理行动|行动计划|扶持计划|[一二两三四五]年行动|(?:揭榜|提升|赋能|攻坚|促进)行动))(?![方纲暨])"
)
# 启动人工智能伦理服务先导计划, 开展2026年清理整顿就业市场秩序专项行动
_PROGRAMME_OF_A_KIND = Sought(
    r"(?:启动(?:了)?|部署(?=20)|开展(?=20))((?:20\d\d年度?)?(?![\u4e00-\u9fff]{0,20}计划[和与])[\u4e00-\u9fff]{4,24}?(?:先导|培育|培养|赋能|支持)计划|(?<=开展)20\d\d年度?[\u4e00-\u9fff]{4,24}?专项(?:整治|治理)?行动)(?![方纲暨计]|评审|申报|改革|动员|遴选)"
)
# 开展为期一年的中小企业服务行动
_PROGRAMME_FOR_YEARS = Sought(
    r"开展为期[^，。的]{1,6}的((?!拉网|大规模|集中行动|统一行动)[\u4e00-\u9fff]{4,20}?行动)(?=[，。\n])"
)
# 三部门联合开展全国老年健康宣传周活动
_OBSERVED = Sought(
    r"(?:部署|启动|联合)(?:组织)?(?:开展|举办)?((?:20\d\d年)?全国[\u4e00-\u9fff]{2,12}(?:宣传|文化|科普|服务|教育)[周月]活动)"
)
# 实施中小企业数字化赋能专项行动, 落实职业教育东西协作行动计划: of the verb alone, what is named by more than 行动.
_PROGRAMME_PLAIN = Sought(
    r"(?:实施|落实)好?((?:20\d\d年)?(?!.{0,4}(?:学习|贯彻|方案|相关|有关|本|该))(?:"
    r"(?:(?![和与及])[\u4e00-\u9fff]){4,20}?(?:行动计划|专项行动|[三四五]年行动)|(?:(?![和与及])[\u4e00-\u9fff]){8,20}?提升行动|"
    r"(?:(?![和与及])[\u4e00-\u9fff]){5,20}?(?<!行动)(?<!工作)(?<!修改后的人口与)计划))(?![方纲暨生计])"
)
# “三品”战略, “千村示范万村整治”工程: of the name, a part is quoted.
_QUOTED_IN_PART = Sought(
    r"(“[^“”\n]{2,10}[+＋×]”行动(?![计方])|“(?!四个全面|一把手|形象|面子|民心)[^“”\n]{2,16}”(?:(?:国家)?战略(?:工程)?(?![机布性定目合导轰武核])|倡议(?![者书])|工程|(?<=一带一路”)[\u4e00-\u9fff]{2,6}行动计划|(?:行动)?计划(?![单]|于[^，。；]{2,12}(?:安装|建成|投产|投用|发射|交付|完工|竣工))))"
)
_PROGRAMME_COUNTED = Sought(
    r"(?:实施|启动|开展|推进)((?:[一二三四五六七八九十]|\d)年[\u4e00-\u9fff]{2,14}?(?:行动计划|计划|行动|工程))(?![方纲])"
)
_UNBRACKETED_TITLE = Sought(
    r"^([\u4e00-\u9fff“”]{6,30}?(?:方案|规划|行动计划|条例|办法|意见))(?=(?:日前|近日|昨天|今天|正式|昨日)[^，。\n]{0,12}(?:启动|发布|印发|出台|公布|实施)|(?:启动|发布|印发|出台|公布|实施)\n)",
    re.MULTILINE,
)
# A plan of the nation named without brackets: 国家海上搜救应急预案, but no 国家有关规划.
_NATIONAL_PLAN = Sought(
    r"(?:落实|实施|执行|编制|按照|根据|依据|抓好|加强|修订|纳入|列入|是|、|和)(国家(?:(?!有关|相关|规划|预案)[^\W\d_a-zA-Z的了在及和与等]){4,24}"
    r"(?:(?:布局|建设|发展|创新)规划|(?:应急|处置)预案)|国家中长期[\u4e00-\u9fff]{2,16}规划)(?=[、，。；的和])"
)
# The same after the verb: 重庆近日发布加快建设西部陆海新通道五年行动方案，…. What has a comma or a list in it is a sentence.
_ANNOUNCED_TITLE = Sought(
    r"(?:印发|发布|出台|公布)(?:了)?(?:(?:我国|全国|国内)?首[个部份])?((?:20\d\d年)?(?!的|实施|了|具体|学习教育实施|“[^”]{1,4}”实施)(?:[\u4e00-\u9fff“”]|\d(?=年)){4,30}?(?:行动方案|实施方案|工作方案|工作要点|行动计划|三年计划|发展规划|稳增长方案|(?:传播|保障)服务方案|实施意见|指导意见|工作指引|学习教育规划|(?:工作|实施|管理)细则|政策清单|(?:管理|实施|暂行)办法)(?:（[^（）\n]{2,16}）)?)(?=[，。])"
)
# 新修订的审计条例; 首次发布国家良种推广目录: new ones without brackets.
_NEW_RULE = Sought(
    r"新(?:修改|修订|修正|制定|颁布)的((?:(?![和与及])[\u4e00-\u9fff]){1,16}?(?:法|条例|办法))(?=[和与及、，。；])"
)
_ANNOUNCED_NOTICE = Sought(
    r"(?:印发|发布|出台|公布|发出|下发|审议通过|审议|研究明确|讨论通过)(?:了|，)?(关于[^，。；：《》\n]{2,20}《[^《》\n]{2,30}》[^，。；：《》\n]{0,20}的(?:通知|意见|决定)|(?:关于|切实|统筹|积极|大力|有效|进一步|促进|加强|推动|推进|规范|支持|做好|加快|深化|完善|优化|提升|全面|强化|鼓励|扩大|深入|办理)[^，。；：《》\n的]{4,50}的(?:若干|指导|实施)?(?:通知|意见|方案|公告|措施|指引))(?=[，。])"
)
# 我省23日出台强化科技支撑服务经济社会发展的十二条措施: announced, and not looked back at (出台了…)
_COUNTED_MEASURES = Sought(
    r"(?:印发|发布|出台|公布)((?:强化|进一步|促进|加强|推动|推进|支持|加快|扩大|优化|提升|深化|完善|关于)[^，。；：《》\n的]{4,40}的[一二三四五六七八九十\d]{1,3}条(?:政策)?(?:措施|举措|意见))(?=[，。])"
)
# 《财政部 商务部关于专项资金的通知(财行〔2018〕91号: a bracket that the text forgets to close
_UNCLOSED = Sought("《([^《》，。；：\n]{6,60}?的(?:通知|意见|办法|方案))(?=[（(][^（）()]{2,12}〔)")
# 会议审议了现代化首都都市圈空间协同规划
_REVIEWED_PLAN = Sought(
    r"审议(?:通过)?了?((?!有关|相关|关于)(?:(?![的了和与及])[\u4e00-\u9fff]){6,24}?(?:规划|行动计划|实施方案|行动方案|工作方案|实施意见))(?=[。，、；])"
)
# 广东制定推进工业设备更新工作方案，从…提出
_MADE_PLAN = Sought(
    r"(?<![要应须可究])制定((?:推进|促进|支持|加快|加强|深入贯彻|全面贯彻|深化|开展)[^，。；：《》\n的]{4,40}?(?:工作|行动|实施)方案)(?=，(?:从|提出|明确(?!任务|责任|分工)|围绕))"
)
# A line that begins with a title without brackets: 关于加强上市公司监管的意见，着眼于…
_TITLE_LINE = Sought(
    r"^(关于[^，。；：《》\n]{4,40}?的(?:指导|若干|实施)?意见)(?=，(?:着眼|聚焦|围绕|明确|提出|从))", re.MULTILINE
)
_NATIONAL_LIST = Sought(r"(?:发布|公布|印发)(?:了)?(国家(?:(?![的了和])[\u4e00-\u9fff]){4,16}?目录)(?=[，。])")
# A campaign of which only the catchword is quoted: 2025届高校毕业生就业“百日冲刺”行动.
_CAMPAIGN = Sought(
    r"(?:开展|启动|部署|组织|推进|实施|落实|深化|拓展|参与|纳入|入选[省国]?家?)(?:开展|启动|部署|组织|推进|实施|拓展)?(?:了)?(?:为期[^，。的]{1,5}的)?((?!好|为期|开展|启动|组织|推进|实施)(?:20\d\d[年届])?(?:(?!的|开展|推进|组织|实施|部署|启动|深化|深入)[\u4e00-\u9fff]){0,14}“(?!一把手)[^“”\n]{2,30}”(?:(?![的和及等同与是]|主题|系列)[\u4e00-\u9fff]){0,10}?(?:行动|计划|战略(?![布部目定思决合])))(?![计方态]|[\u4e00-\u9fff]{2,5}(?:计划|行动))"
)
# 部署开展2026年文化科技卫生“三下乡”活动: what organs set up, beside the many that somebody holds.
_ACTIVITY = Sought(
    r"(?:部署|启动|联合(?!国))(?:组织)?(?:开展|实施)?了?((?!部署|开展|启动|组织|实施)(?:20\d\d年)?(?:(?!主办|举办|承办|的)[\u4e00-\u9fff]){0,12}“[^“”\n]{2,20}”(?:(?![的和及等]|庆祝|纪念|慰问)[\u4e00-\u9fff]){0,8}活动)"
)
# 部署开展2026年种业监管执法提升年活动, 开展治理欠薪冬季行动
_OF_A_TIME = Sought(
    r"(?:开展|启动|实施|组织)((?:20\d\d年)?(?![了好])(?:(?![的了和与及等])[\u4e00-\u9fff]){2,16}?(?:(?:提升|促进|攻坚|服务|质量|建设)年(?:活动|行动)|[春夏秋冬]季(?:攻坚|专项|集中)?行动))(?![计方])"
)
# 今年是中华白海豚保护十年行动计划收官之年
_IN_ITS_YEAR = Sought(
    r"是(?:我[国省市])?(?:全面|深入)?(?:实施|推进|落实)?((?:(?![的了和与及是我]|实施|推进|落实)[\u4e00-\u9fff]){4,20}?行动计划)(?=(?:实施)?(?:的?(?:收官|开局|启动|攻坚)之?年))"
)
# 发布以制造业为重点，促进外资增量的若干政策措施: the comma is in the title.
_WITH_FOCUS = Sought(
    r"(?:印发|发布|出台)了?((?:关于)?以[^，。；：《》\n]{2,12}为(?:重点|抓手|牵引|主线)，(?:促进|推进|推动|加强|支持|扩大|提升)[^，。；：《》\n的]{4,40}的若干(?:政策)?(?:措施|意见))(?=[，。])"
)
# 某某攻坚行动启动\n日前，某部启动某某攻坚行动: a headline names it, and the sentence below once more.
_HEADED = Sought(
    r"^[^，。\n]{0,24}?(?<!全国)(?P<name>(?:20\d\d年)?(?!大规模)(?:(?![的了和与及“”]|启动|开展|实施|部署|组织|行动|军事)[\u4e00-\u9fff]){4,26}?行动)(?:启动)?\n(?:[^。\n]{0,60}(?:启动|开展|实施|部署))?(?P<again>(?P=name))(?![计方])",
    re.MULTILINE,
)
# 全国非法倾倒固体废物专项整治行动近日启动: it is spoken of before the verb.
_STARTS_UNQUOTED = Sought(
    r"(?:[，。\s]|^)((?:20\d\d年)?(?:(?![的了和与及等]|各[地级省市]|机关|部门|目前|随后|同时|我[省市县]|开展|组织|部署|启动|实施)[\u4e00-\u9fff]){4,24}?专项(?:整治|治理)?行动)(?=(?:日前|近日|今天|昨天|正式)?启动[，。])"
)
# 按照深化标准化工作改革方案要求
_BY_PLAN = Sought(
    r"(?:按照|根据|落实)((?:深化|推进|促进|加强)(?:(?![的了和与及])[\u4e00-\u9fff]){4,16}?(?:改革|发展|建设|行动)(?:方案|纲要|规划))(?=要求|部署|精神)"
)
# 发布第三批适用增值税政策的抗癌药品和罕见病药品清单
_BATCH = Sought(
    r"(?:发布|公布|印发)(?:了)?(第[一二三四五六七八九十]{1,3}批[^，。；：《》“”\n]{4,40}?(?:清单|目录|名录))(?=[，。\n])"
)
# 安全生产治本攻坚三年行动, 中央企业“场景万象”专项行动在京启动: what is spoken of by its name.
_YEARS_LONG = Sought(
    r"(?:听取|关于|推进|深化|实施|开展|启动(?!了)|落实|部署|[，、的])((?:(?!和|与|及|的|听取|推进|深化|实施|开展|启动|落实|部署|领域|扎实)[\u4e00-\u9fff]){6,16}?[三五]年行动)(?![计方目])"
)
_CATCHWORD = re.compile("“[^“”]{2,24}”[^“”]{2,12}\\Z")
_OF_OTHERS = re.compile("[省市县区州院部委局]|关于")
# 构建中老命运共同体新的五年行动计划, 关于加强全面战略伙伴关系的三年行动计划: what two states agree on.
_OF_TWO_STATES = Sought(
    r"(构建(?:新时代)?[\u4e00-\u9fff]{2,6}命运共同体(?:新的?)?(?:[三五]年)?行动计划|关于加强[\u4e00-\u9fff]{4,16}关系的[三五]年行动计划)"
)
_STARTS = Sought(
    r"(?:[的，。、\s]|^)((?:(?!的)[\u4e00-\u9fff]){0,8}“[^“”\n]{2,16}”专项行动)(?=(?:在[^，。]{1,6})?(?:正式)?启动)"
)
# 修改道路运输条例、国际海运条例等7部法规: rules that are amended, by name.
_AMENDED_NEXT = Sought(
    r"(?<=条例、|办法、)((?:(?![的了和与及部、]|有关|相关|决定)[\u4e00-\u9fff]){2,18}?(?:条例|办法))(?=等\d{1,2}部(?:行政)?法规)"
)
_AMENDED = Sought(
    r"(?:修改|废止)((?:(?![的了和与及部]|有关|相关|决定)[\u4e00-\u9fff]){2,18}?(?:条例|办法))(?=[、，。；等])"
)
# 按照2019年福建省政府工作报告要求
_REPORT_OF_PLACE = Sought(
    rf"(?:根据|按照|落实|贯彻|完成|[和与及、])((?:20\d\d年)?{PLACE}政府工作报告)(?=提出|要求|明确|确定|部署|[，、和的中])"
)
# 审议国务院关于金融工作情况的报告, 政府工作报告: what a parliament hears.
_REPORT_TO = Sought(
    r"(?:审议[了的]?|听取(?:和审议)?(?:了)?|审查|将作|作的(?:[\u4e00-\u9fff]{2,10}组)?|、|和|关于)((?:国务院|最高人民法院|最高人民检察院|全国人大常委会(?:执法检查组)?)?关于(?:（[^（）\n]{2,12}）|[^，。；、《》（）\n]){4,50}?(?:情况|工作)的(?:[\u4e00-\u9fff]{2,6})?报告|(?:政府|全国人大常委会|最高人民法院|最高人民检察院)工作报告)(?=[、，。；和并]|\n)"
)
# 审议国务院关于甲的报告，关于乙、丙的报告: the next ones of a row.
_REPORT_NEXT = Sought(r"(?<=报告)，(关于[^，。；《》（）\n]{4,50}?(?:情况|工作)的报告)(?=[，。；])")
# 审议国务院关于甲工作情况、最高人民法院关于乙工作情况的报告: the first ones of a row, which ends with the word for all.
_REPORT_ROW = Sought(
    r"(?:审议|听取|、)((?:国务院|最高人民法院|最高人民检察院)关于[^，。；、《》\n]{4,50}?情况)(?=(?:、(?:国务院|最高人民法院|最高人民检察院)关于[^，。；、《》\n]{4,50}?情况){1,3}的报告)"
)
# 政协第十四届全国委员会第一次会议关于提案工作情况报告的决议（草案）: what a session is to vote on.
_OF_SESSION = Sought(
    r"((?:政协第[一二三四五六七八九十]{1,3}届全国委员会第[一二三四五]次会议|[一二三四五六七八九十]{1,3}届全国人大[一二三四五]次会议)(?:[\u4e00-\u9fff]{2,6}委员会|秘书处|主席团)?(?:关于[^，。；、《》\n]{4,50}?的(?:决议|报告|决定)|选举办法|选举和决定任命的?办法|政治决议)(?:（草案）|草案)?)(?=[、，。；])"
)
# 表决通过了关于修改监督法的决定, 全国人大常委会关于批准《甲议案》的决议
_VOTED = Sought(
    r"(?:表决，?通过了?|法、)((?:全国人大常委会|全国人民代表大会常务委员会)?关于(?:《[^《》\n]{2,60}》|[^，。；、《》\n]){4,60}的(?:决定|决议))(?=[，。；、])"
)
# 审议关于召开十四届全国人大二次会议的决定草案: what it is to decide.
_BILL_TO = Sought(r"(?<=[、了的])(关于(?!提请|审议|批准)(?:(?!的决定)[^，。；、《》\n]){4,50}的决定草案)")
# 审议生态环境法典草案、国家发展规划法草案: bills by name.
_BILL = Sought(
    r"(?:审议(?:了)?|关于|、)(?!提请|审议|表决)((?:(?![的了和与及关于、])[\u4e00-\u9fff]){2,20}?(?:法|法典|条例|守则)(?:修[订正改])?草案)(?=[、，。等的修审和]|\n)"
)
# 提出关于提请审议甲与乙保护法草案的议案: what a motion is about, whatever laws its name ends like.
_MOVED = Sought(
    r"提请审议(?:关于(?=[^，。；、《》\n]{2,40}?(?:法|法典|条例|守则)(?:修[订正改])?草案))?((?:(?!草案)[^，。；、《》\n]){2,40}?(?:法|法典|条例|守则|决定|解释)(?:修[订正改])?草案)(?=的(?:\d+件)?议案)"
)
# Policies without title brackets that a pattern alone tells, as its first group.
_PLAIN = (
    (_UNBRACKETED_TITLE, "policy.unbracketed-title"),
    (_ANNOUNCED_TITLE, "policy.unbracketed-title"),
    (_ANNOUNCED_NOTICE, "policy.unbracketed-title"),
    (_COUNTED_MEASURES, "policy.unbracketed-title"),
    (_REVIEWED_PLAN, "policy.unbracketed-title"),
    (_MADE_PLAN, "policy.unbracketed-title"),
    (_UNCLOSED, "policy.unbracketed-title"),
    (_NEW_RULE, "policy.new-rule"),
    (_AMENDED, "policy.new-rule"),
    (_AMENDED_NEXT, "policy.new-rule"),
    (_BILL, "policy.new-rule"),
    (_REPORT_TO, "policy.new-rule"),
    (_REPORT_NEXT, "policy.new-rule"),
    (_OF_SESSION, "policy.new-rule"),
    (_TITLE_LINE, "policy.unbracketed-title"),
    (_REPORT_OF_PLACE, "policy.new-rule"),
    (_NATIONAL_LIST, "policy.unbracketed-title"),
    (_CAMPAIGN, "policy.quoted-programme"),
    (_YEARS_LONG, "policy.invoked-programme"),
    (_OF_TWO_STATES, "policy.invoked-programme"),
    (_PROGRAMME_FOR_YEARS, "policy.invoked-programme"),
    (_OBSERVED, "policy.invoked-programme"),
    (_OF_A_TIME, "policy.invoked-programme"),
    (_IN_ITS_YEAR, "policy.invoked-programme"),
    (_STARTS_UNQUOTED, "policy.invoked-programme"),
    (_WITH_FOCUS, "policy.unbracketed-title"),
    (_BY_PLAN, "policy.national-plan"),
    (_BATCH, "policy.unbracketed-title"),
    (_STARTS, "policy.quoted-programme"),
    (_ACTIVITY, "policy.quoted-programme"),
    (_QUOTED_IN_PART, "policy.quoted-programme"),
    (_CAMPAIGN_IN_QUOTES, "policy.quoted-programme"),
    (_NATIONAL_PLAN, "policy.national-plan"),
)
_PLAIN_ALONE = frozenset(pattern for pattern, _ in _PLAIN)
# Not the name of a programme: 做好毕业生资助计划, 全省工程.
_NO_NAME = re.compile(
    r"[的了等、及]|^[一二两三四五六七八九十\d]{1,2}大(?:行动|工程|计划|专项)$|^(?:好|同|一批|一系列|相应)|^.{0,3}工程$|^全[省市]"
)
# Kinds of documents that no title without brackets is known by.
_SELDOM_POLICIES = re.compile(
    "(?:通则|议案|指标|条件|税则|参考程序|事项表|品名表|工作安排表|状况|提示)(?:（[^（）]{1,20}）)?$|机组(?:建造|运行|装料)许可证$"
)
_STOP_TITLES = re.compile(
    r"^(?:把.*行动$|新闻联播|焦点访谈|(?:世界|人类|联合国)[^，]{0,12}名[录册]|.{0,10}(?:日报|晚报|周刊|杂志|网))$"
)
# What somebody has found out orders nothing.
_FINDINGS = re.compile(r"(?:研究|调查|发展|展望|分析|质量|地区|监测|趋势|指数)报告(?:（[^（）]*）|\d{4})?$")


@dataclass(frozen=True, slots=True)
class PolicyMention:
    """A place that names a policy: ``name`` without brackets, ``rule`` that found it, what stands beside it.

    ``short`` are the names that the text introduces for it (以下简称《方案》), ``number`` its document number, ``coded``
    whether it bears the code of a standard, ``aliases`` the title as it is written there where that is another.
    """

    start: int
    end: int
    name: str
    rule: str
    short: tuple[str, ...] = ()
    number: str = ""
    coded: bool = False
    aliases: tuple[str, ...] = ()


def names_nothing(title: str) -> bool:
    """Whether a title has lost what it issues or passes on, as 关于印发的通知 has."""
    return any(hit.end() == len(title) for hit in _NAMELESS.finditer(title))


def genre(name: str) -> str:
    """The genre of a title, '' if its last word says none."""
    hit = _GENRE_AT_END.search(name)
    if not hit:
        return ""
    return _KINDS[hit.group(1)]


def find_policies(text: str) -> list[PolicyMention]:
    """Every mention of a named policy in a normalised text, sorted; nested titles (〈…〉) besides their outer ones.

    A title counts as a policy where its last word is a genre, or where it begins with 关于; so books and programmes
    of television do not. Bare short names (《方案》) are not resolved here.
    """
    found = list(_titles(text))
    taken: list[tuple[int, int]] = []  # sorted, none overlapping: titles without those nested in them
    for title in found:
        if not taken or title.start >= taken[-1][1]:
            taken.append((title.start, title.end))
    titled = tuple(found)
    for pattern in (_VOTED, _BILL_TO):  # beside the laws that they amend
        for hit in pattern.finditer(text):
            found.append(PolicyMention(hit.start(1), hit.end(1), hit.group(1), "policy.new-rule"))
    titles = [m.name for m in titled]
    # titles first: what one of them cites is part of it
    unbracketed = sorted(_unbracketed(text), key=lambda m: m.rule != "policy.unbracketed-title")
    quoted = {re.sub("[“”]", "", m.name) for m in unbracketed if m.rule == "policy.quoted-programme"}
    yearly, short = _yearly(text, unbracketed), _by_catchword(unbracketed)
    called = {short for title in titled for short in title.short}
    for mention in unbracketed:
        if mention.rule == "policy.quoted-programme" and (
            mention.name in called or _SO_MANY.match(mention.name) or text.startswith(("表", "书"), mention.end)
        ):
            continue  # 《关于…行动计划的通知》（以下简称“行动计划”）; “近百项行动”; “出海”计划表
        invoked = mention.rule == "policy.invoked-programme"
        if invoked and any(mention.name in name for name in (*titles, *(quoted - {mention.name}))):
            continue  # 部署实施…行动, of which the plan is the title; …专项行动, whose name has a motto before it
        if mention.rule in PROGRAMMES:
            mention = replace(mention, name=yearly.get(mention.name, mention.name))
            if bare := short.get(mention.name):
                mention = replace(mention, name=bare, aliases=(*mention.aliases, mention.name))
        if mention.rule == "policy.unbracketed-title":
            whole = next((name for name in titles if mention.name in name.replace("监督管理", "监管")), mention.name)
            mention = replace(mention, name=_title_below(text, mention, titled) or whole)
        place = bisect_left(taken, (mention.start, mention.end))
        after = place == len(taken) or mention.end <= taken[place][0]
        if after and (place == 0 or taken[place - 1][1] <= mention.start):
            found.append(mention)
            taken.insert(place, (mention.start, mention.end))
    return sorted(found, key=lambda m: (m.start, -m.end))


def _title_below(text: str, headline: PolicyMention, titled: Sequence[PolicyMention]) -> str:
    """The whole title that the first sentence under a headline gives in brackets, where the headline only paraphrases it."""
    for mention in titled:
        between = text[headline.end : mention.start] if headline.end < mention.start < headline.end + 120 else "。"
        if (
            "\n" in between
            and "。" not in between
            and (mention.name[-2:] == headline.name[-2:] or mention.name[:8] == headline.name[:8])
        ):
            return mention.name
    return ""


def _by_catchword(mentions: Iterable[PolicyMention]) -> dict[str, str]:
    """The programmes of a quoted catchword by their shortest names: 2026年助力小微经营主体发展“春雨润苗”专项行动 is
    2026年“春雨润苗”专项行动; one of a place or an organ is another."""
    named: dict[str, set[str]] = {}
    for mention in mentions:
        if mention.rule == "policy.quoted-programme" and (quoted := _CATCHWORD.search(mention.name)):
            named.setdefault(quoted.group(), set()).add(mention.name)
    short = {}
    for catchword, names in named.items():
        if len(names) != 2:
            continue  # of several longer ones each is its own
        bare, whole = sorted(names, key=len)
        before, front = (_YEAR.sub("", name.removesuffix(catchword)) for name in (bare, whole))
        if front and not before and not _OF_OTHERS.search(front):
            short[whole] = bare
    return short


def _yearly(text: str, mentions: Iterable[PolicyMention]) -> dict[str, str]:
    """The programmes that the text names with one year and without, by their names: “甲”行动 is 2024年“甲”行动; one of
    several years keeps its name."""
    named: dict[str, set[str]] = {}
    for mention in mentions:
        if mention.rule in PROGRAMMES:
            own = _YEAR.match(mention.name)
            name = mention.name[own.end() :] if own else mention.name
            invoked = mention.rule == "policy.invoked-programme"  # the year before quotes is not of what is quoted
            before = own or (invoked and _YEAR_BEFORE.search(text, max(0, mention.start - 6), mention.start))
            if before:
                named.setdefault(name, set()).add(before.group() + name)
    return {name: next(iter(forms)) for name, forms in named.items() if len(forms) == 1}


def _titles(text: str) -> Iterator[PolicyMention]:
    for hit in _TITLE.finditer(text):
        name = hit.group(1).strip().replace("─", "—")
        if len(_EDITION.sub("", name)) <= 4 and genre(name) and name not in LAWS and not name.endswith("公约"):
            continue  # a short name such as 《方案》 or 《纲要（2025年版）》 is an alias
        if _is_policy(text, hit, name):
            number = _NUMBER_AFTER.match(text, hit.end())
            yield PolicyMention(
                hit.start(),
                hit.end(),
                name,
                "policy.title",
                _short(text, hit.end()),
                standard_form(number.group(1)) if number else "",
                _STANDARD_AFTER.match(text, hit.end()) is not None,
            )
        for inner in _NESTED.finditer(name):
            if genre(inner.group(1)) and len(inner.group(1)) > 3:
                offset = hit.start(1)
                yield PolicyMention(offset + inner.start(), offset + inner.end(), inner.group(1), "policy.nested-title")


def _is_policy(text: str, hit: re.Match[str], name: str) -> bool:
    if (
        _STOP_TITLES.match(name)
        or _FINDINGS.search(name)
        or text.endswith(("文章", "讲话", "社论", "评论员文章", "题为"), 0, hit.start())
        or _SPEECH.match(text, hit.end())
        or text.endswith(("特别节目", "专题片", "纪录片"), 0, hit.start())
        or (names_nothing(name) and not _NUMBER_AFTER.match(text, hit.end()))
    ):
        return False
    return bool(
        genre(name)
        or name.startswith("关于")
        or _STANDARD_BEFORE.search(text[max(0, hit.start() - 24) : hit.start()])
        or _STANDARD_AFTER.match(text, hit.end())
        or _LISTED.match(text, hit.end())
        or _NUMBER_AFTER.match(text, hit.end())
        or (text.endswith(_BEFORE_BATCH, 0, hit.start()) and _BATCH_AFTER.match(text, hit.end()))
        or text.endswith(("印发", "印发了", "下发", "下发了"), 0, hit.start())
        or text.startswith(("白皮书", "标准", "国家标准", "行业标准"), hit.end())
        or name.endswith(("自我推荐书", "办法（试行）", "（征求意见稿）"))
        or (len(name) > 4 and _SELDOM_POLICIES.search(name))
    )


def _short(text: str, end: int) -> tuple[str, ...]:
    """The short names introduced in the bracket right after a title."""
    if not text.startswith("（", end):
        return ()
    close = text.find("）", end, end + 80)
    if close < 0:
        return ()
    return tuple(next(g for g in hit.groups() if g) for hit in _SHORT.finditer(text, end, close + 1))


def _unbracketed(text: str) -> Iterator[PolicyMention]:
    for hit in _MOVED.finditer(text):
        if any(hit.group(1).startswith(law) for law in LAWS):
            continue  # the law itself is known
        yield PolicyMention(hit.start(1), hit.end(1), hit.group(1), "policy.new-rule")
    yield from _laws(text)
    for hit in _FIVE_YEAR.finditer(text):
        if _FIELD.match(text, max(0, hit.start() - 2)):
            continue  # 公共机构节约能源资源“十三五”规划 is another plan
        if hit.group(1) in ("", "发展", "国民经济和社会发展") or hit.group(1).endswith(("发展", "建设", "事业")):
            yield PolicyMention(hit.start(), hit.end(), hit.group(), "policy.five-year-plan")
    for hit in _KNOWN_STRATEGIES.finditer(text):
        yield PolicyMention(hit.start(), hit.end(), hit.group(), "policy.strategy")
    for hit in _STRATEGY.finditer(text):
        if len(hit.group(1)) >= 6 and not re.search(
            r"[的了等与及]|[作做]出|服务国家$|加强|亲自|融入|这[个一]|上升|各方|双方|两国|主席|总统|总理|提供|新思想|国家战略$|专业化|品牌|长期|公司|经营|领导人|机关|新理念|是一",
            hit.group(1)[:-2],
        ):
            yield PolicyMention(hit.start(1), hit.end(1), hit.group(1), "policy.strategy")
    here = possible(text)
    for pattern, rule in () if here.isdisjoint(_PLAIN_ALONE) else _PLAIN:  # most texts name none
        for hit in pattern.pattern.finditer(text) if pattern in here else ():
            yield PolicyMention(hit.start(1), hit.end(1), hit.group(1), rule)
    for hit in _HEADED.finditer(text):
        for group in ("name", "again"):
            yield PolicyMention(hit.start(group), hit.end(group), hit["name"], "policy.invoked-programme")
    for hit in _REPORT_ROW.finditer(text):
        yield PolicyMention(hit.start(1), hit.end(1), hit.group(1) + "的报告", "policy.new-rule")
    for hit in _PROGRAMME_IN_QUOTES.finditer(text):
        yield PolicyMention(hit.start(), hit.end(), hit.group(1), "policy.quoted-programme")
    for pattern in (
        _PROGRAMME_INVOKED,
        _PROGRAMME_PLAIN,
        _PROGRAMME_STARTED,
        _PROGRAMME_OF_A_KIND,
        _PROGRAMME_COUNTED,
    ):
        for hit in pattern.finditer(text):
            if not _NO_NAME.search(hit.group(1)):
                yield PolicyMention(hit.start(1), hit.end(1), hit.group(1), "policy.invoked-programme")


def _laws(text: str) -> Iterator[PolicyMention]:
    """Laws by their last character, the longest name that ends there."""
    for hit in _LAW_END.finditer(text):
        if text[hit.end() - 2 : hit.end()] not in _LAW_ENDINGS:
            continue
        for length in _LAW_LENGTHS:
            start = hit.end() - length
            if text.startswith("国家安全法", start) and _OF_A_REGION.search(text, max(0, start - 12), start):
                continue  # 澳门维护国家安全法
            if start >= 0 and text[start : hit.end()] in LAWS and not _of_another_state(text, start):
                whole = start - 7 if text.startswith("中华人民共和国", max(0, start - 7)) else start
                longer = _RULES_OR_AMENDMENT.match(text, hit.end())
                end = longer.end() if longer else hit.end()
                yield PolicyMention(whole, end, text[start:end], "policy.law")
                break


def _of_another_state(text: str, start: int) -> bool:
    """以违反欧盟反垄断法为由, 日本首相的言论违反宪法: the state stands right before the law, or in the paragraph before the
    constitution, which does not speak of China."""
    if any(text[max(0, start - length) : start] in countries() for length in (2, 3, 4)):
        return True
    if not text.startswith("宪法", start):
        return False
    since = text.rfind("\n", 0, start) + 1
    if _OF_CHINA.search(text, since, start + 40):
        since = max(text.rfind(mark, since, start) for mark in "。；\n") + 1
    return any(len(name) > 1 and text.find(name, since, start) >= 0 for name in countries())


_OF_A_REGION = re.compile("(?:香港|澳门|特区|特别行政区)维护\\Z")
# 宪法和法律委员会 is a committee, 宪法宣传周 a week.
_LAW_END = Sought(
    r"(?:法典|法)(?!国(?!家|务院)|[律院检官庭人学定制治]|规(?!定)|法律委|法院|委员会|和法律委|宣传[日周]|宣誓|日活动)"
)
_OF_CHINA = re.compile("中国|中华|我国|全国人|国务院")
_RULES_OR_AMENDMENT = re.compile(
    "实施(?:条例|办法|细则)(?!的?(?:修订|起草))|修正案（[一二三四五六七八九十]{1,3}）"
)  # 行政复议法实施条例, 母婴保健法实施办法, 刑法修正案（十二）
_LAW_ENDINGS = frozenset(name[-2:] for name in LAWS)
_LAW_LENGTHS = tuple(sorted({len(name) for name in LAWS}, reverse=True))
