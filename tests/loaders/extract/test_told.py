"""What a report tells without ordering it: accounts, figures, findings, forecasts, arguments, other states."""

from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract.measures import read_clause
from kg.loaders.extract.pipeline import extract
from tests.loaders.extract.graphs import names, said

MEETING = "李强主持召开国务院常务会议\n国务院总理李强主持召开国务院常务会议。会议指出，要健全登记制度。"


def on(date: str, text: str) -> set[str]:
    """The measures of a report of that day."""
    facts = extract(Document(text=text, title=text.partition("\n")[0], published_on=date))
    return {node.name for node in facts.nodes if node.label == "Measure"}


@pytest.mark.parametrize(
    "told",
    [
        "要看到越是形势复杂，越要坚定信心。",
        "经济运行呈现企稳回升态势。",
        "反复叮嘱要把保障人民生命安全放在第一位。",
        "中央气象台升级发布强对流天气黄色预警。",
        "推动国家取得历史性成就，开创新时代的历史进程。",
        "围绕培育战略性新兴产业、布局未来产业，天津市走在前面。",
        "通过专业资格互认，青年成为律师。",
        "细化6大类26项主要指标。",
        "一是完善立法目的。",
        "就发挥先锋模范作用提出要求。",
        "接受委员辞去职务。",
        "提升传统产业、培育新兴产业都是发展新质生产力。",
        "立足我国已进入关键时期。",
        "每年利用3个月左右时间。",
        "从13个方面首次系统谋划产业。",
        "推进现代化，是一项前无古人的开创性事业。",
        "锐意创新。",
        "陪伴观众共度佳节。",
        "主席身体力行，推动文明交流互鉴。",
        "瞄准经营主体用工需求，有关活动启动。",
        "奋力谱写中国式现代化新的篇章。",
        "明确“十个坚持”重要原则。",
        "推行这项制度是食品安全管理的一项全新措施。",
        "公开征求意见自即日起至7月17日。",
        "严并不是要把大家管死。",
        "从为县委书记点赞到考察三苏祠再到驻足了解家规，都是如此。",
        "号召人们弘扬中华民族传统美德。",
        "改革是乡村全面振兴的重要法宝。",
        "生产许可证制度是重要工业产品质量安全的制度保障。",
        "引领农业农村发展取得历史性成就。",
        "宏观政策组合效应持续释放。",
        "宣传思想文化工作面临新形势新任务。",
        "防汛防台风应急响应提升至三级。",
        "监管能力参差不齐。",
        "监测技术规范尚不健全。",
        "投入仍然不足。",
        "固定污染源通常具有明确的排污口。",
        "面临着既要还旧账又不欠新账的压力。",
        "保护环境是我国的基本国策。",
        "对监管体系提出新的更高要求。",
        "研究员 张德勇。",
        "从《条例》实施一年来的成效看。",
        "调查问卷列出的21个条目中。",
        "就必须在营商环境上优无止境。",
        "这决定我们必须坚持改革开放。",
        "国际法应当得到平等统一适用。",
        "要把中国特色变为成功实践，需要付出艰巨努力。",
        "促进全人类发展与进步，始终是各国探索的重大命题。",
        "长期向好的基本趋势没有变。",
        "数字服务体系也在激发农村消费潜力。",
        "有力促进外贸稳量提质。",
        "召开二十届四中全会。",
        "肯定了整合资源的做法表示赞赏。",
        "将在报价利率上加点幅度较高的存量贷款。",
        "经营者不得利用技术手段。",
        "在这家空气压缩机制造企业。",
        "在对外开放新高地海南。",
        "在科技创新高地浙江杭州。",
        "开展全民义务植树是推进国土绿化、建设美丽中国的生动实践。",
        "做好新疆工作，要坚持力量下沉。",
        "完成目标任务，离不开科学的规划。",
        "解决这一矛盾，关键在于发展职业教育。",
        "新型数据中心是以应用需求为牵引，汇聚数据资源、运用低碳技术的新型基础设施，具有高技术特征。",
        "作风建设永远在路上。",
        "必须要有新气象新作为。",
        "保护知识产权就是保护创新。",
        "以适应老年人的使用需求。",
        "吸纳毕业生达到30人以上的企业。",
        "必须清醒地认识到差距。",
        "为产业向中小城市聚集准备条件。",
        "人员编制为一百五十人。",
        "树立和践行正确政绩观，最终要落到为民造福上。",
        "推动干部以更加昂扬的精神状态。",
        "攻坚克难、实干笃行。",
        "要以新时代中国特色社会主义思想为指导。",
        "承担的任务更为艰巨繁重。",
        "就是要把港口打造成为重要门户。",
        "创造不易。",
        "扛起历史赋予的重任。",
        "建设总里程9645公里。",
        "构建国内循环是为了保证经济正常运行。",
        "延续回升向好态势。",
        "展现出强大韧性。",
        "一批举措也在落地实施。",
        "发展体育产业是落实战略的重要内容。",
        "为新征程打下坚实基础。",
        "党的十八大以来，国务院把登记制度作为先导性工作来抓。",
        "重点是违规行为，包括采用竞赛证书作为招生依据、以各种方式挤占休息时间等。",
        "检查组分别对施工方案进行抽查。",
        "针对混凝土参数监测未开展校准的问题。",
        "抢救遇险群众190多人。",
        "保障性贷款利率1.75%。",
        "审计室高级审计师张卫民。",
        "政策效应正在显现。",
        "推进统一大市场建设是一项系统性改革。",
        "展现可信、可爱、可敬的中国形象。",
        "释放越往后执纪越严的强烈信号。",
        "派出工作组赶赴灾区。",
        "巡视监督成为管党治党的利器。",
        "一艘货轮正装载要出口的家居产品。",
        "传播体系趋于健全。",
        "强国必先强农。",
        "在长三角（宣城）产业合作区。",
        "对设备更新，要区分缓急。",
        "出台登记条例推动市场发展，对于稳定预期意义重大。",
        "建设航运强国，基点在港口。",
        "铸牢安全防线，就是要人人有责。",
        "这里的养老设施全部采用智能设备。",
        "普查内容包括房屋面积、设施年限等。",
        "市场运行稳中有升。",
        "向着建设航运强国的目标不断迈进。",
        "平台企业投入资金超过30亿元。",
        "全面深化登记改革的总目标是完善制度。",
        "根据形势变化。",
        "面向农村市场。",
        "通过关于登记事项的决定。",
        "持续深化登记改革，推进便民服务，激发了市场活力。",
        "与会外宾表示，将认真研究学习有关经验。",
        "建设航运强国，最根本的是增强港口能力。",
        "加强各方面大团结，登记机关使命光荣。",
        "提出登记事项便利化的提案。",
        "发展是党执政兴国的第一要务。",
        "锚定目标、狠抓落实。",
        "惠及5000万户企业。",
        "优化登记制度，不仅是发展的需要，而且是安全的需要。",
        "从抓作风入手推进全面从严治党是一条重要经验。",
        "推进大市场建设的基本要求是“五统一”。",
        "助力中小企业发展是提振信心的重要手段。",
        "新兴领域发展源于科技的创新和应用。",
        "现代化不仅要看纸面上的指标数据。",
        "在乾安县的玉米种植示范区里，播种机正在作业。",
        "改革审计体制，组建审计委员会，目的就是加强集中统一领导。",
        "通过搭建集中招聘平台，预计提供6000多个岗位。",
        "《纲要》坚持以新思想为指导，贯彻新方略，总结运用实践经验，落实思想整风部署要求。",
        "目前全国已有28个省份出台了实施意见，推行奖补政策。",
        "各地也出台了引资政策，不断优化营商环境。",
    ],
)
def test_arguments_states_and_cut_clauses_are_no_measures(told: str) -> None:
    assert names(MEETING + told, "Measure") - {"坚持力量下沉", "区分缓急"} == {"健全登记制度"}


@pytest.mark.parametrize(
    "text",
    [
        "近年来，有关方面提出加强前端设计，完善治理机制。",
        "1987年，课题组提出学习先进经验，建立保税区。",
        "连日来，各地推出暖心举措，保障群众平安出行。",
        "主题教育开展以来，集团提出深入解决突出问题。深入总装车间调研，累计解决三千多个问题。",
        "当地出台专项行动方案，联动多部门，组建起了流动车队。",
        "国家医保局公布，三季度直接结算3644.88万人次，减少个人垫付413.89亿元。",
        "水利部今天（1月13日）发布，2022年，完成水利建设投资达到10893亿元，比2021年增长44%。",
    ],
)
def test_accounts_and_figures_are_told(text: str) -> None:
    assert not on("2024-05-06", "【学思想 建新功】各地动态\n央视网消息：" + text)


def test_who_looks_back_orders_only_behind_it() -> None:
    text = (
        "中央纪委第四次全体会议公报\n中央纪委召开第四次全体会议。全会强调，要健全监督体系。\n"
        "深化政治巡视，对68家单位开展常规巡视。在肯定成绩的同时，要求完善巡视制度。"
    )
    assert names(text, "Measure") == {"健全监督体系", "完善巡视制度"}


def test_whose_report_the_parliament_hears_speaks_for_another_organ() -> None:
    text = (
        "全国人大常委会举行会议\n全国人大常委会举行全体会议。会议强调，要加强监督。\n"
        "应勇在报告中指出，2024年，全国检察机关要做实检察为民。要依法服务高质量发展。"
    )
    assert names(text, "Measure") >= {"做实检察为民", "依法服务高质量发展"}
    assert said(text, "LEADS") == {("全国人大常委会", "加强监督")}


@pytest.mark.parametrize("subject", ["领导干部特别是高级干部", "广大政协委员", "各级党委（党组）"])
def test_whom_a_meeting_addresses_acts_and_not_the_meeting(subject: str) -> None:
    text = MEETING + f"{subject}要深入贯彻全会精神，认真落实登记制度。"
    assert said(text, "LEADS") == {("国务院", "健全登记制度")}


def test_who_is_addressed_goes_on_acting_where_the_first_clause_is_no_measure() -> None:
    text = MEETING + "各级纪检监察机关要坚持零容忍，严肃查处违规问题。"
    assert said(text, "LEADS") == {("国务院", "健全登记制度")}


def test_tasks_that_a_meeting_deployed_are_no_words_of_the_meeting() -> None:
    assert "加强协同治理" in names(MEETING + "要深入抓好全国大会部署任务落实，加强协同治理。", "Measure")


def test_an_event_is_named_without_its_host_and_a_strategy_is_no_missile() -> None:
    text = "联播快讯\n由中央网信办主办的“何以中国”主题宣传活动启动。袭击了“伊玛目侯赛因”战略导弹指挥中心。"
    assert not names(text, "Policy")


def test_organs_of_other_parties_and_of_guests_are_foreign() -> None:
    text = "会见\n王沪宁20日会见越共中央书记处书记杜文战。陪同来访的有总统夫人、副总理、外交部部长等。"
    assert not names(text, "Agency")


def test_the_party_group_of_a_parliament_holds_its_own_meeting() -> None:
    text = "全国人大常委会党组举行会议\n全国人大常委会党组10日举行会议。会议强调，要压实管党治党责任。"
    assert said(text, "LEADS") == {("全国人大常委会党组", "压实管党治党责任")}


def test_demands_that_are_counted_lose_their_number() -> None:
    assert names(MEETING + "一要优化审批流程，二要降低企业成本。", "Measure") >= {"优化审批流程", "降低企业成本"}


def test_what_a_notice_starts_is_not_what_its_name_mentions() -> None:
    text = "中办印发《通知》在全党开展深入贯彻中央八项规定精神学习教育\n中共中央办公厅近日印发《通知》在全党开展深入贯彻中央八项规定精神学习教育。"
    assert not said(text, "ISSUES")


def test_what_somebody_has_found_out_is_no_policy() -> None:
    text = "发布会\n世界知识产权组织发布《2022年全球创新指数报告》。教育部发布《中国教育监测报告（2023）》。"
    assert not names(text, "Policy")


def test_a_letter_of_congratulation_says_what_is_expected_at_home_only() -> None:
    home = (
        "习近平致信祝贺中国工程院建院30周年\n习近平发来贺信，致以热烈祝贺。\n"
        "习近平强调，工程科技是重要引擎。希望中国工程院在新的起点上，强化国家高端智库职能，加快突破关键核心技术。"
    )
    assert said(home, "LEADS") == {
        ("中国工程院", "强化国家高端智库职能"),
        ("中国工程院", "加快突破关键核心技术"),
    }
    assert not names("习近平向论坛致贺信\n习近平向论坛致贺信。习近平指出，要深化数字合作。", "Measure")


def test_a_foreign_organ_makes_its_neighbours_foreign() -> None:
    text = (
        "专项行动\n行动由美国国土安全部主导，司法部协助。朝鲜劳动党中央委员会召开会议。俄武装部队总政治部副主任发言。"
    )
    assert names(text, "Agency").isdisjoint({"司法部", "党中央", "总政治部"})


def test_a_site_is_a_place_where_something_happens_at_it() -> None:
    assert not names("发射\n我国在文昌航天发射场发射卫星。", "Agency")
    assert names("发射\n文昌航天发射场组织了发射。", "Agency")


def test_what_an_inspection_found_is_told_and_what_it_asks_for_is_ordered() -> None:
    text = (
        "关于印发《1号机组核安全检查报告》的通知\n国家核安全局\n一、检查依据\n（一）《中华人民共和国核安全法》；\n"
        "二、检查结论\n检查组提出以下检查意见和整改要求：\n（一）检查发现，施工方案存在错误。营运单位应加强施工方案审查。"
    )
    assert names(text, "Measure") == {"加强施工方案审查"}
    assert said(text, "IMPLEMENTS") == {("1号机组核安全检查报告", "核安全法")}


def test_headlines_that_end_like_a_signature_begin_another_item() -> None:
    text = (
        "国内联播快讯\n保险产品要求明确\n民政部近日发布《关于个人养老金业务的通知》，要求规范产品管理。\n"
        "第十四届媒体高层对话举办\n对话会以线上形式举办，围绕加强产业合作展开交流。"
    )
    assert said(text, "CONTAINS") == {("关于个人养老金业务的通知", "规范产品管理")}


def test_a_question_of_a_report_is_no_plan() -> None:
    assert not on("2024-05-06", "发布会举行\n记者问，下一步将采取哪些措施深化机制改革？")


def test_a_sentence_that_goes_on_beside_a_count_is_not_under_it() -> None:
    text = "通知印发\n民政部近日印发《关于加强服务的通知》。通知要求：\n一是抓好审批服务改革。同时，要加大开放力度。"
    assert ("关于加强服务的通知", "加大开放力度") in said(text, "CONTAINS")


@pytest.mark.parametrize(
    "told",
    [
        "我们充分发扬民主，加强调查研究，广泛听取意见。",
        "各地积极抢险救援，转移被困群众。",
        "今年，当地全面推广订单化制度，支持农户提前签订协议。",
        "这将有助于促进人民相亲，为构建共同体贡献力量。",
        "多地开展技能培训，帮助务工人员提升技能。",
        "美方已撤销措施，下调关税。",
        "它们将发挥枢纽作用，带动产业集聚。",
        "增值电信业务指利用公共网络提供服务。",
        "第二批给予资金支持的区域。",
        "与会领导人表示，各方应加强机制建设。",
        "适用于国有企业的采购活动。",
    ],
)
def test_what_goes_on_and_what_it_leads_to_is_told(told: str) -> None:
    assert names(MEETING + told, "Measure") == {"健全登记制度"}


def test_what_was_done_in_a_year_before_is_told() -> None:
    text = MEETING + "2022年，以习近平同志为核心的党中央坚持反腐惩恶，持续净化政治生态。"
    assert on("2023-01-07", text) == {"健全登记制度"}


def test_each_ministry_leads_what_its_own_sentence_says() -> None:
    text = "近日，教育部将扩大高中招生，完善评价制度。民政部将健全救助体系。加强资金监管。"
    facts = said("多部门部署民生工作\n" + text, "LEADS")
    assert ("民政部", "加强资金监管") in facts
    assert ("教育部", "加强资金监管") not in facts


@pytest.mark.parametrize(
    ("sentence", "order"),
    [
        ("实施中要注重统筹新建增量与盘活存量。", "注重统筹新建增量与盘活存量"),
        ("此外，通过试点还将促进新能源汽车碳交易。", "促进新能源汽车碳交易"),
    ],
)
def test_an_order_is_named_without_where_it_stands(sentence: str, order: str) -> None:
    assert order in names(MEETING + sentence, "Measure")


@pytest.mark.parametrize(
    "told",
    ["全面建设现代化国家寄托着人民的夙愿和期盼。", "召开的全国政协十四届一次会议。", "要实干为先、只争朝夕。"],
)
def test_hopes_sessions_and_mottoes_are_no_orders(told: str) -> None:
    assert names(MEETING + told, "Measure") == {"健全登记制度"}


def test_ministries_of_several_states_and_hospitals_are_not_the_organ_of_that_name() -> None:
    assert names(MEETING + "各成员国司法部代表参会。西藏军区总医院设置了救治点。", "Agency") == {"国务院"}


def test_what_a_place_did_at_once_then_is_an_account() -> None:
    text = "乡村样板\n央视网消息（新闻联播）：义乌随即在全国率先出台一体化行动纲要，大力改善乡村人居环境。"
    assert names(text, "Measure") == set()


def test_a_notice_given_whole_is_named_without_who_sends_it_out() -> None:
    text = "中共中央发出关于学习《著作选读》第一卷的通知\n近日，中共中央发出关于学习《著作选读》第一卷的通知。全文如下：\n各级党组织要抓好学习宣传。"
    assert names(text, "Policy") == {"关于学习《著作选读》第一卷的通知"}


def test_what_a_meeting_was_held_for_is_no_order_of_the_report() -> None:
    text = "抢险工作展开\n当晚，他主持召开会议，传达有关要求，研究部署下一步抢险工作。会议强调，要加固堤防。"
    assert names(text, "Measure") == {"加固堤防"}


def test_the_past_year_is_told_whatever_stands_between() -> None:
    text = MEETING + "过去的一年，各级登记机关紧盯新动向，持续深化整治。"
    assert names(text, "Measure") == {"健全登记制度"}


def test_praise_ends_with_its_clause_and_leaves_what_is_demanded() -> None:
    assert "加强机构监管" in names(MEETING + "要加强机构监管，对养老服务发展至关重要。", "Measure")
    text = MEETING + "要深刻认识登记对稳定预期的至关重要作用，加强机构监管。"
    assert "加强机构监管" in names(text, "Measure")


@pytest.mark.parametrize(
    "told",
    [
        "发展新质生产力不是要忽视传统产业。",
        "开局良好、回升向好是当前经济运行的基本特征和趋势。",
        "保通保畅政策效果不断显现。",
        "各地区各部门在执行《条例》中的重要情况和建议，要及时报告党中央。",
        "试点工作将以市或县为单位。",
        "要从作风建设关系党的形象、关系人心向背、关系党和国家事业成败的政治高度，抓好学习宣传。",
        "要与时间赛跑，发放物资。",
        "要发放物资，围绕扩大内需提振消费、优化营商环境等重点工作。",
        "广大青年要牢记谆谆教导。",
        "要以推进城市更新为重要抓手，发放物资。",
        "实干家，就是不仅要真抓实干。",
        "谋划“十五五”时期经济社会发展，要发放物资。",
        "要紧紧围绕“人享其行”的美好愿景。",
    ],
)
def test_what_is_argued_or_only_orients_is_no_measure(told: str) -> None:
    found = names(MEETING + told, "Measure") - {"健全登记制度", "抓好学习宣传", "发放物资", "及时报告党中央"}
    assert not found


def test_who_acts_towards_an_aim_goes_on_acting() -> None:
    text = "两部门介绍情况\n民政部表示，下一步，将紧紧围绕服务民生目标，健全登记制度。"
    assert said(text, "LEADS") == {("民政部", "健全登记制度")}


def test_what_something_is_good_for_is_no_order_unless_it_is_demanded() -> None:
    opening = "李强作出重要批示\n国务院总理李强作出重要批示。批示指出，要健全登记制度。"
    assert names(opening + "举办发展大会，打造供需对接的平台，有利于优化资源配置。", "Measure") == {"健全登记制度"}
    assert "打造供需对接的平台" in names(opening + "要打造供需对接的平台，有利于优化资源配置。", "Measure")


def test_what_one_of_many_places_has_planned_is_told() -> None:
    account = "北京市委制定学习教育实施方案，全面查摆问题。"
    assert not names("【新征程】学习教育走深走实\n各地开展学习教育。\n" + account, "Measure")


def test_the_deeds_for_which_somebody_is_honoured_are_not_decided() -> None:
    text = (
        "国务院关于授予张三荣誉称号的决定\n张三长期扎根基层，完成120项任务，开展科学实验。\n"
        "为表彰先进，国务院决定，授予张三荣誉称号。各地要学习先进，健全登记制度。\n国务院\n2024年5月1日"
    )
    assert names(text, "Measure") >= {"授予张三荣誉称号", "健全登记制度"}
    assert not names(text, "Measure") & {"完成120项任务", "开展科学实验"}


def test_a_decision_that_numbers_whom_it_honours_and_rules_on_honours_are_read_whole() -> None:
    text = (
        "国务院关于表彰全国先进集体的决定\n各地区：\n为表彰先进，国务院决定：\n一、授予民政局等10个单位“先进集体”称号。\n"
        "二、健全登记制度。\n国务院\n2024年5月1日"
    )
    assert "健全登记制度" in names(text, "Measure")
    text = "国务院办公厅关于规范评比表彰活动的通知\n各地区：\n一、健全登记制度。\n二、不得以任何名义决定开展表彰。\n国务院办公厅\n2024年5月1日"
    assert "健全登记制度" in names(text, "Measure")


def test_what_steps_of_a_policy_are_good_for_takes_nothing_from_them() -> None:
    text = (
        "民政部印发《养老服务意见》\n民政部印发《养老服务意见》，要求健全登记制度。一是建立补贴制度，有利于降低成本。"
    )
    assert "建立补贴制度" in names(text, "Measure")


def test_what_a_committee_has_on_its_agenda_is_no_measure_unless_it_is_demanded() -> None:
    agenda = "建议会议审议国务院关于决算的报告；审议国务院关于民营经济发展情况的报告。"
    council = "赵乐际主持召开委员长会议\n全国人大常委会召开委员长会议。会议决定，常委会会议议程有："
    assert not names(council + agenda, "Measure")


def test_talks_do_not_carry_out_a_plan_that_is_to_be_published() -> None:
    text = "韩正会见丹麦外交大臣\n两国政府将共同发布《中丹绿色联合工作方案》，深化合作。"
    assert not names(text, "Measure")
    assert names(text.replace("韩正会见丹麦外交大臣", "《中丹绿色联合工作方案》发布"), "Measure")


def test_deeds_that_stand_in_the_paragraph_of_the_decision_are_none_of_it() -> None:
    text = (
        "国务院关于授予张三荣誉称号的决定\n张三长期扎根基层，完成120项任务。国务院决定，授予张三荣誉称号。\n"
        "各地要健全登记制度。\n国务院\n2024年5月1日"
    )
    assert not any("120项" in name for name in names(text, "Measure"))


@pytest.mark.parametrize(
    "aside",
    [
        "通过门户网站、服务平台等平台，公开信息",
        "以对人民高度负责的态度，公开信息",
        "名单见附件1，公开信息",
        "受疫情影响，生产经营困难增多、职工权益面临许多新情况，迫切需要企业与职工深入沟通协商",
        "给各级政府部署工作带来一定困难，公开信息",
        "依法开展业务的经营主体，应公开信息",
        "通过资格预审的投资主体在规定时间内，公开信息",
        "基站共享是指企业改变频率范围，使用其他企业的频率，提供服务的共享方式",
        "根据科技发展新趋势，公开信息",
        "除为了应对突发事件，或者执行上级命令需要立即制定文件等外，公开信息",
        "以县级以上人民政府名义印发的文件，或者由部门起草、报请政府批准后以部门名义印发的文件，由审核机构审核，公开信息",
        "审核机构可以根据工作需要，公开信息",
        "将长期停工停产的煤矿，以及经验收不合格的煤矿，公开信息",
        "企业申报新产品以及已公告产品申报变更扩展时，公开信息",
        "应当报送审查的新建房屋建筑工程（简称建筑工程），应当公开信息",
        "针对规模大、带动性强的支柱行业，公开信息",
        "组织各地围绕精品购物、精致美食等，公开信息",
    ],
)
def test_by_what_means_in_which_state_and_whom_it_concerns_is_no_order(aside: str) -> None:
    text = f"省民政厅关于加强管理的通知\n闽民〔2024〕1号\n各单位：\n一、健全登记制度。{aside}。\n福建省民政厅\n2024年5月1日"
    assert names(text, "Measure") <= {"健全登记制度", "公开信息", "由审核机构审核"}


def test_what_one_organ_shall_publish_is_ordered_and_what_it_has_published_is_told() -> None:
    text = "省民政厅关于印发办法的通知\n闽民〔2024〕1号\n各单位：\n一、工作程序\n（一）省财政厅{}补助资金分配标准。\n福建省民政厅\n2024年5月1日"
    assert ("福建省财政厅", "发布补助资金分配标准") in said(text.format("发布"), "LEADS")
    assert not said(text.format("近日发布"), "LEADS")


def test_what_the_government_of_the_place_shall_do_is_not_led_by_those_before() -> None:
    text = (
        "省民政厅关于加强管理的通知\n闽民〔2024〕1号\n各单位：\n一、省财政厅应当拨付资金；养老院所在地人民政府应当给予支持。\n"
        "福建省民政厅\n2024年5月1日"
    )
    assert said(text, "LEADS") == {("福建省财政厅", "拨付资金")}


@pytest.mark.parametrize(
    ("sentence", "orders"),
    [
        ("重点任务是指导企业规范用工，建立台账，开展技能培训", {"建立台账", "开展技能培训"}),
        ("对企业的用工请求，及时回应，建立台账", {"及时回应", "建立台账"}),
        ("加快建设企业迫切需要的公共服务平台", {"加快建设企业迫切需要的公共服务平台"}),
        ("聚焦重点群体开展就业帮扶，将困难人员纳入援助范围", {"聚焦重点群体开展就业帮扶", "将困难人员纳入援助范围"}),
        ("在培育新兴产业方面，加大投入力度", {"培育新兴产业", "加大投入力度"}),
        ("通过做强主流媒体，壮大主流舆论", {"做强主流媒体", "壮大主流舆论"}),
        ("落实责任，特别是落实企业的主体责任", {"落实责任", "落实企业的主体责任"}),
        ("鼓励高校结合办学实际，省财政厅给予经费支持", {"给予经费支持"}),
        ("由湖南省民政厅负责养老机构的等级评定，由省财政厅负责资金保障", {"负责养老机构的等级评定"}),
        ("以奖代补支持养老服务设施的建设运营，由省财政厅安排资金", {"以奖代补支持养老服务设施的建设运营"}),
        ("由省体育局组织各市代表队参加，省教育厅配合", {"由省体育局组织各市代表队参加"}),
        (
            "取消不必要的证明材料，严格核查申请人的收入证明材料",
            {"取消不必要的证明材料", "严格核查申请人的收入证明材料"},
        ),
        ("妥善化解源于历史遗留问题的矛盾纠纷", {"妥善化解源于历史遗留问题的矛盾纠纷"}),
        ("搭建全省统一的工作平台（简称平台），应对群体性事件", {"搭建全省统一的工作平台（简称平台）"}),
        ("优化预约、登记、评估、入住全流程服务各环节用时", {"优化预约、登记、评估、入住全流程服务各环节用时"}),
        ("建立台账（由县民政局填写附表1，省财政厅复核）", {"建立台账（由县民政局填写附表1，省财政厅复核）"}),
        ("提供证明材料（一式两份）", {"提供证明材料"}),
        ("除夕前后，组织文艺演出走向户外，丰富群众文化生活", {"组织文艺演出走向户外", "丰富群众文化生活"}),
        ("对考核优秀的单位给予表彰，以及通报考核不合格的单位，督促整改", {"对考核优秀的单位给予表彰"}),
        ("对传销等违法行为，依法查处", {"对传销等违法行为，依法查处"}),
        ("对养老机构开展全面排查，依法查处", {"对养老机构开展全面排查", "依法查处"}),
        ("根据财力状况逐步扩大保障范围", {"根据财力状况逐步扩大保障范围"}),
        ("预留10%的补助资金待整个工程完工验收后，再予以拨付", {"预留10%的补助资金待整个工程完工验收后"}),
        (
            "建立统一规范的信息共享平台（以下简称平台），应按要求接入省级系统",
            {"建立统一规范的信息共享平台（以下简称平台）"},
        ),
        ("对困难老年人建立关爱台账，以及有特殊需求的重点人群，提供上门服务", {"对困难老年人建立关爱台账"}),
        ("主要新增农村客运班线，提升服务水平", {"主要新增农村客运班线"}),
        ("健全公平公正的基本原则", {"健全公平公正的基本原则"}),
        ("汇总申报材料（附件3、4）", {"汇总申报材料"}),
        ("健全数据库（省财政厅牵头）、完善信息平台（省公安厅负责）", {"健全数据库", "完善信息平台"}),
    ],
)
def test_what_only_looks_like_an_aside_is_ordered(sentence: str, orders: set[str]) -> None:
    text = f"湖南省民政厅关于加强管理的通知\n湘民〔2024〕1号\n各单位：\n一、健全登记制度。{sentence}。\n湖南省民政厅\n2024年5月1日"
    assert orders <= names(text, "Measure")


def test_demands_before_the_aim_of_a_meeting_are_ordered() -> None:
    text = "全省会议召开\n民政部召开会议。会议要求，要加强管理，完善机制，目标是：到2025年培育企业100家。"
    assert {"加强管理", "完善机制"} <= names(text, "Measure")


@pytest.mark.parametrize(
    "clause",
    [
        "分地区完成投资目标任务为：福州市76亿元",
        "受水区在工程建设方面筹资任务较重",
        "需要监测的地质灾害点进一步增多",
        "在指挥部统一组织下",
        "推荐质量奖工作中",
        "申报企业如果以集团公司名义申报",
        "结合我国产业发展现状",
        "执行副主席",
        "通过对工坊综合成效评审",
        "为适应行业应用转变的需要",
        "投资主要由以下部分组成：软硬件购置费",
        "发行规模为125亿元",
        "有关单位应当根据本地降雪情况",
        "建设美丽中国日益成为全体人民的自觉行动",
        "在更多领域实现“高效办成一件事”作出部署",
        "着眼于为企业参与合作提供有力支撑",
        "这项政策主要是由地方自主决策",
    ],
)
def test_what_tells_how_it_is_orders_nothing(clause: str) -> None:
    text = f"湖南省民政厅关于加强管理的通知\n湘民〔2024〕1号\n各单位：\n一、健全登记制度。{clause}，加强监管。\n"
    assert names(text, "Measure") == {"健全登记制度", "加强监管"}


@pytest.mark.parametrize(
    "sentence",
    [
        "增强饮水思源的意识，弘扬先富帮后富的精神，对于打赢脱贫攻坚战很有意义",
        "《条例》修订坚持以科学理论为指导，深入贯彻全会精神，规范机关的设立和运行",
        "我们要建成的教育强国，是中国特色的教育强国",
    ],
)
def test_an_account_or_praise_in_a_report_orders_nothing(sentence: str) -> None:
    assert not names(f"会议召开\n央视网消息（新闻联播）：民政部召开会议。会议指出，{sentence}。", "Measure")


def test_what_goes_on_everywhere_is_not_announced() -> None:
    text = "消费活力释放\n央视网消息（新闻联播）：新一年，各地把恢复消费摆在优先位置，出台务实举措，开展多样活动，打造消费新场景。"
    assert not names(text, "Measure")
    asked = "工作部署\n近日，应急管理部印发《关于加强安全生产的通知》，要求各地把安全生产摆在突出位置，加强值班值守。"
    assert "加强值班值守" in names(asked, "Measure")


def test_a_paragraph_on_raising_awareness_that_has_more_in_it_is_read() -> None:
    text = "湖南省民政厅关于评审的通知\n各市：\n现将有关事项通知如下：\n一、工作要求\n（一）提高认识，加强领导。各市要大力宣传管理理念。"
    assert "大力宣传管理理念" in names(text, "Measure")


@pytest.mark.parametrize(
    "clause",
    [
        "与编纂生态环境法典有序衔接",
        "在运输容器制造活动开始前至少30日",
        "通过“对外开放”、“对内放开”的办法",
        "对引进项目调整如下",
        "以供预审和评审时查验",
        "根据所征集的需求项目",
        "延续时间长",
        "面向智慧政务、智能生活等典型应用场景网络安全需求",
        "科技型中小企业、大仪产权单位按照申请通知要求",
    ],
)
def test_a_clause_that_only_says_when_how_or_how_long_orders_nothing(clause: str) -> None:
    assert clause not in names(
        f"民政部关于加强监管的通知\n各省：\n现将有关事项通知如下：\n一、加强监管，{clause}，各地要落实责任。", "Measure"
    )


@pytest.mark.parametrize(
    "order",
    [
        "以供应链创新带动产业升级",
        "推动养老机构按期达到消防安全要求",
        "推动办理时限提前至少5个工作日",
        "面向中小企业征集技术需求",
    ],
)
def test_orders_that_look_like_when_how_and_for_whom(order: str) -> None:
    text = f"民政部关于加强监管的通知\n各省：\n现将有关事项通知如下：\n一、加强监管，{order}。"
    assert any(order[4:] in name for name in names(text, "Measure"))


def test_a_demand_that_says_the_more_the_more_is_one() -> None:
    text = "会议\n应急管理部召开会议。会议要求，任务越重越要加强安全管理，强化隐患排查。"
    assert "强化隐患排查" in names(text, "Measure")


@pytest.mark.parametrize(
    "clause",
    [
        "结合民政部部署开展的专项整治行动",
        "申请补助的企业应满足以下要求",
        "认真研究、吸纳",
        "在全国率先提出建立票据市场",
        "针对供给不足的突出矛盾",
        "自主、委托、合作研究开发项目计划书",
        "鉴定部门要求的其他资料",
        "在工作中遇到的问题以及意见和建议",
        "于明年5月全线通车",
        "敢于担当",
    ],
)
def test_what_says_no_more_than_this_orders_nothing(clause: str) -> None:
    assert read_clause(clause + "，", 0, len(clause)) is None


def test_what_is_gathered_of_problems_is_still_an_order() -> None:
    clause = "及时收集企业存在的问题和意见建议"
    assert read_clause(clause, 0, len(clause)) is not None


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("对废旧设备的处置，按照有关规定办理。", set()),
        ("重点对受灾农户购买种苗，以及水利设施修复等给予补助。", set()),
        ("有关单位和组织，起草涉及企业利益的文件，应当听取企业意见。", {"听取企业意见"}),
    ],
)
def test_what_a_rule_is_about_is_not_what_it_orders(sentence: str, wanted: set[str]) -> None:
    text = f"省民政厅关于做好处置工作的通知\n各市民政局：\n一、{sentence}\n省民政厅\n2024年5月1日"
    assert not {"对废旧设备的处置", "重点对受灾农户购买种苗", "起草涉及企业利益的文件"} & names(text, "Measure")
    assert wanted <= names(text, "Measure")


def test_what_is_to_be_learnt_from_those_honoured_is_one_whatever_commas_it_has() -> None:
    text = (
        "国务院关于授予某中队荣誉称号的命令\n公安部：\n国务院决定，授予某中队荣誉称号。\n国务院号召全体民警向该中队学习。"
        "学习他们视群众为亲人，为群众安宁甘愿牺牲的崇高精神；学习他们不怕困难、敢打硬仗的优良作风。\n国务院\n2006年5月17日"
    )
    learnt = {
        "向该中队学习",
        "学习他们视群众为亲人，为群众安宁甘愿牺牲的崇高精神",
        "学习他们不怕困难、敢打硬仗的优良作风",
    }
    assert learnt <= names(text, "Measure")


@pytest.mark.parametrize(
    "clause",
    [
        "及时上报工作中存在的问题和建议",
        "提供审计要求的其他资料",
        "打造无愧于历史的精品工程",
        "支持福州率先提出并实施改革举措",
        "于6月底前全面建成",
        "请将材料发送至电子邮箱：a@example.com",
        "善于学习先进经验",
    ],
)
def test_what_only_looks_like_it_is_still_an_order(clause: str) -> None:
    assert read_clause(clause + "，", 0, len(clause)) is not None


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("配备专业护理人员，向老年人提示服务风险，不得隐瞒收费。", "向老年人提示服务风险"),
        ("将困难群众纳入低保，以及对特困人员给予救助。", "将困难群众纳入低保"),
        ("对辖区内养老机构的安全检查，由县民政局组织开展。", "对辖区内养老机构的安全检查"),
        ("从严查处违法行为，加强执法监督，完善信用监管等方面制度。", "从严查处违法行为"),
        ("学习他人经验，加强制度建设，弘扬工匠精神。", "加强制度建设"),
        ("将统计表于每月5日报省厅备案。", "将统计表于每月5日报省厅备案"),
        ("帮助受困企业，适当降低利率、减免逾期利息，不得盲目抽贷。", "适当降低利率、减免逾期利息"),
        ("从优化营商环境，强化要素保障，加大金融支持等方面，出台一批政策措施。", "优化营商环境"),
        ("推动落实稳就业的相关举措。", "推动落实稳就业的相关举措"),
    ],
)
def test_an_order_beside_what_a_rule_is_about_stays_one(sentence: str, wanted: str) -> None:
    text = f"省民政厅关于做好救助工作的通知\n各市民政局：\n一、{sentence}\n省民政厅\n2024年5月1日"
    assert wanted in names(text, "Measure")


def test_who_teaches_a_law_has_not_issued_it() -> None:
    assert not said("普法活动举行\n省司法厅组织开展的《中华人民共和国民法典》学习活动昨天在南京举行。", "ISSUES")


@pytest.mark.parametrize(
    "clause",
    ["参与以旧换新活动的民营企业占比超九成", "由民营企业承建的平台占比达56%", "使用占总规模一半左右"],
)
def test_what_share_something_has_is_no_order(clause: str) -> None:
    assert read_clause(clause, 0, len(clause)) is None


@pytest.mark.parametrize(
    "clause", ["推动清洁能源占比达到20%左右", "我们将持续优化营商环境", "我们将会同有关部门推动改革"]
)
def test_what_shall_have_a_share_and_what_we_will_go_on_doing_is_one(clause: str) -> None:
    assert read_clause(clause, 0, len(clause)) is not None


def test_how_a_subject_acts_and_what_a_word_means_is_no_order() -> None:
    text = (
        "福建省工业和信息化厅关于做好目录工作的通知\n各设区市工信局：\n"
        "一、国家有关部委将根据装备制造业的发展情况，适时对《产品目录》进行调整。\n"
        "二、其中，中小企业是指在境内依法设立，依据《标准规定》确定的中型企业和小型企业。\n"
        "福建省工业和信息化厅\n2024年5月1日"
    )
    assert names(text, "Measure") == {"适时对《产品目录》进行调整"}


@pytest.mark.parametrize("clause", ["投资消费内需扩大", "涉外法治建设就要跟进一步", "不断完善的交通网正支撑运输服务"])
def test_what_state_things_are_in_and_what_follows_from_them_is_no_order(clause: str) -> None:
    assert read_clause(clause, 0, len(clause)) is None


def test_from_where_something_is_seen_and_what_was_done_is_no_order() -> None:
    text = (
        "李强主持召开国务院常务会议\n会议强调，要站在统筹发展和安全的战略高度，加强监管。"
        "要顺应知识产权创造快速发展的需要，加快建立法律体系。\n"
        "为贯彻实施新法，优化营商环境，国务院对涉及的行政法规进行了清理。"
    )
    assert names(text, "Measure") == {"加强监管", "加快建立法律体系"}
