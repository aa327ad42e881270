"""Policies that a text names without the brackets of a title."""

from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract.pipeline import extract
from tests.loaders.extract.graphs import names, said

NOTICE = "福建省民政厅关于加强养老服务工作的通知\n各市、县（区）民政局：\n现就有关事项通知如下：\n一、加强监管。"
OWN = "福建省民政厅关于加强养老服务工作的通知"


@pytest.mark.parametrize(
    ("words", "policy"),
    [
        ("实施中小企业数字化赋能专项行动，健全制度", "中小企业数字化赋能专项行动"),
        ("落实职业教育东西协作行动计划，健全制度", "职业教育东西协作行动计划"),
        ("推进实施高技能人才振兴计划，健全制度", "高技能人才振兴计划"),
        ("贯彻落实“三品”战略，健全制度", "“三品”战略"),
        ("深化“千村示范万村整治”工程，健全制度", "“千村示范万村整治”工程"),
        ("部署开展2026年文化科技卫生“三下乡”活动，健全制度", "2026年文化科技卫生“三下乡”活动"),
        ("部署开展2026年种业监管执法提升年活动，健全制度", "2026年种业监管执法提升年活动"),
        ("开展治理欠薪冬季行动，健全制度", "治理欠薪冬季行动"),
        ("发布第三批适用增值税政策的抗癌药品清单，健全制度", "第三批适用增值税政策的抗癌药品清单"),
        ("出台强化科技支撑服务经济社会发展的十二条措施，健全制度", "强化科技支撑服务经济社会发展的十二条措施"),
        ("制定推进工业设备更新和技术改造工作方案，从四个方面发力", "推进工业设备更新和技术改造工作方案"),
        ("入选省“海纳百川”高端人才聚集计划，健全制度", "“海纳百川”高端人才聚集计划"),
        ("按照中国制造2025的部署健全制度", "中国制造2025"),
        ("对照《煤矿安全生产基本条件》逐个审核", "煤矿安全生产基本条件"),
        ("抓紧修订行政复议法实施条例", "行政复议法实施条例"),
        ("环境保护法规定，健全制度", "环境保护法"),
        ("完成全国农村饮水安全工程“十二五”规划任务", "全国农村饮水安全工程“十二五”规划"),
        ("纳入国家中长期科学和技术发展规划，健全制度", "国家中长期科学和技术发展规划"),
        ("《关于二〇三五年远景目标的建议》提出健全制度", "关于二〇三五年远景目标的建议"),
        ("落实藏粮于地、藏粮于技战略，健全制度", "藏粮于地、藏粮于技战略"),
        ("不得属于产业结构调整指导目录淘汰类，健全制度", "产业结构调整指导目录"),
        ("抓好构建中老命运共同体新的五年行动计划落实", "构建中老命运共同体新的五年行动计划"),
        ("落实两国关于加强全面战略伙伴关系的三年行动计划", "关于加强全面战略伙伴关系的三年行动计划"),
        ("出台制造业5年数字化转型行动计划，健全制度", "制造业5年数字化转型行动计划"),
        ("联合发布我国首个新能源车险指导意见，健全制度", "新能源车险指导意见"),
        ("实施九大重点产业高质量发展行动计划，健全制度", "九大重点产业高质量发展行动计划"),
        ("根据《中华人民共和国宪法》，维护宪法权威", "宪法"),
    ],
)
def test_named_without_a_title(words: str, policy: str) -> None:
    assert names(NOTICE + words + "。", "Policy") - {OWN} == {policy}


@pytest.mark.parametrize(
    "words",
    [
        "加快推进全省工程建设项目审批改革",
        "健全环境保护法制",
        "完善环境保护法规政策",
        "把养老服务作为“一把手”工程",
        "协调推进“四个全面”战略布局",
        "继续做好毕业生公益性招聘会资助计划",
        "实施联合创新计划",
        "填写《养老机构从业人员登记表》",
        "古建筑列入《世界遗产名录》",
        "参观某国宪法法院",
        "举办“敬老爱老”主题活动",
    ],
)
def test_no_programme(words: str) -> None:
    assert names(NOTICE + words + "。", "Policy") == {OWN}


def test_strategies_of_regions_are_policies_where_they_are_called_so() -> None:
    text = NOTICE + "加强与西部大开发、中部崛起等区域战略对接。推进西部大开发。"
    assert names(text, "Policy") == {OWN, "西部大开发", "中部崛起"}


def test_a_programme_with_a_motto_before_its_name_is_one() -> None:
    text = "网信办部署开展整治涉企侵权信息乱象专项行动\n近日，中央网信办部署开展“清朗·优化营商网络环境——整治涉企侵权信息乱象”专项行动。"
    assert names(text, "Policy") == {"“清朗·优化营商网络环境——整治涉企侵权信息乱象”专项行动"}


def test_bills_and_campaigns_by_their_names() -> None:
    text = "委员长会议举行\n会议审议了刑法修正案（十二）草案、关于召开十四届全国人大二次会议的决定草案、关于批准条约的决定草案。"
    assert names(text, "Policy") == {"刑法修正案（十二）", "关于召开十四届全国人大二次会议的决定草案"}
    text = "网络整治\n中央网信办近日在全国范围内部署启动为期1个月的“清朗·网络环境整治”专项行动。"
    assert names(text, "Policy") == {"“清朗·网络环境整治”专项行动"}


def test_reports_that_a_parliament_hears() -> None:
    text = "常委会会议举行\n会议审议了国务院关于金融工作情况的报告、政府工作报告。"
    assert names(text, "Policy") == {"国务院关于金融工作情况的报告", "政府工作报告"}


def test_plans_named_by_a_part_in_quotes_or_by_what_is_demanded() -> None:
    text = (
        NOTICE
        + "按照深化标准化工作改革方案要求，围绕“互联网+”行动计划和“大数据发展行动纲要”，实施好中小企业数字化赋能专项行动。"
    )
    assert {
        "深化标准化工作改革方案",
        "“互联网+”行动计划",
        "大数据发展行动纲要",
        "中小企业数字化赋能专项行动",
    } <= names(text, "Policy")
    text = "七部门部署农资打假\n农业农村部等七部门联合部署2023年全国农资打假专项治理行动，盯紧重点区域。"
    assert ("2023年全国农资打假专项治理行动", "盯紧重点区域") in said(text, "CONTAINS")


def test_a_catchword_names_one_programme_unless_it_is_a_places_own() -> None:
    text = "助力经营主体\n税务总局印发通知，共同开展2026年助力经营主体“春雨润苗”专项行动。联合开展2026年“春雨润苗”专项行动。"
    assert names(text, "Policy") == {"2026年“春雨润苗”专项行动"}
    many = NOTICE + "开展打击非法集资“利剑”专项行动，推进食品安全“利剑”专项行动，开展“利剑”专项行动。"
    assert len(names(many, "Policy")) == 4
    own = NOTICE + "落实“安康杯”专项行动部署，开展全省养老机构“安康杯”专项行动。"
    assert {"“安康杯”专项行动", "全省养老机构“安康杯”专项行动"} <= names(own, "Policy")


def test_what_two_states_and_counted_rows_are_called() -> None:
    assert not names(NOTICE + "部署实施七大行动。", "Policy") - {OWN}


def test_what_organs_have_said_about_a_strategy_does_not_issue_it() -> None:
    text = NOTICE + "贯彻落实国务院关于“双创”国家战略的工作部署。"
    assert ("国务院", "“双创”国家战略") not in said(text, "ISSUES")


PARLIAMENT = "全国人大常委会会议闭幕\n全国人大常委会第十二次会议在北京闭幕。"


def test_what_a_parliament_passes_in_a_row_it_issues() -> None:
    text = PARLIAMENT + "会议经表决，通过了学前教育法、新修订的文物保护法、能源法、关于修改会计法的决定。"
    passed = {what for who, what in said(text, "ISSUES") if who == "全国人大常委会"}
    assert passed == {"学前教育法", "文物保护法", "能源法", "关于修改会计法的决定"}
    assert "会计法" in names(text, "Policy")  # the law that it amends is named, and not passed


def test_reports_in_a_row_share_their_last_word() -> None:
    text = (
        PARLIAMENT
        + "会议审议国务院关于打击犯罪工作情况、最高人民法院关于审判工作情况、最高人民检察院关于检察工作情况的报告并开展专题询问。"
    )
    assert {
        ("国务院", "国务院关于打击犯罪工作情况的报告"),
        ("最高人民法院", "最高人民法院关于审判工作情况的报告"),
        ("最高人民检察院", "最高人民检察院关于检察工作情况的报告"),
    } <= said(text, "ISSUES")


def test_a_programme_without_a_name_and_guidance_by_leaders_are_no_policies() -> None:
    text = "各地行动\n今年，各区集中开展专项行动，集中开展有针对性的行动。启动了托育服务质量提升三年行动。在习近平主席和国王陛下战略引领下，关系发展。"
    assert names(text, "Policy") == {"托育服务质量提升三年行动"}


@pytest.mark.parametrize(
    ("text", "policy"),
    [
        ("会议审议了现代化首都都市圈空间协同规划。", "现代化首都都市圈空间协同规划"),
        ("农业农村部发布2025年中央财政强农惠农富农政策清单。", "2025年中央财政强农惠农富农政策清单"),
        ("会议审议了全国人大常委会组成人员守则修订草案。", "全国人大常委会组成人员守则修订草案"),
        ("要切实推动安全生产治本攻坚行动。", "安全生产治本攻坚行动"),
        ("为贯彻落实省委部署和2019年福建省政府工作报告要求，现通知如下：", "2019年福建省政府工作报告"),
    ],
)
def test_plans_lists_and_reports_without_brackets(text: str, policy: str) -> None:
    assert policy in names("有关会议召开\n" + text, "Policy")


@pytest.mark.parametrize(
    ("text", "policy"),
    [
        ("《通胀削减法案》涉及高额补贴。", "通胀削减法案"),
        ("2025年是军队建设“十四五”规划收官之年。", "军队建设“十四五”规划"),
        ("2024年春风行动期间，举办招聘活动。", "2024年春风行动"),
        (
            "审议了政协第十四届全国委员会第一次会议选举办法（草案）。",
            "政协第十四届全国委员会第一次会议选举办法（草案）",
        ),
        (
            "听取了十四届全国人大三次会议秘书处关于议案处理意见的报告。",
            "十四届全国人大三次会议秘书处关于议案处理意见的报告",
        ),
        ("关于严把发行上市准入关的意见，着眼于提高质量。", "关于严把发行上市准入关的意见"),
        ("组织编写了《处置设施的监测和检查（征求意见稿）》。", "处置设施的监测和检查（征求意见稿）"),
        ("应按照《田湾核电站7号机组建造许可证》规定的条件施工。", "田湾核电站7号机组建造许可证"),
    ],
)
def test_bills_sessions_and_drafts_are_known_by_their_names(text: str, policy: str) -> None:
    assert policy in names("有关会议召开\n" + text, "Policy")


def test_a_bill_of_another_state_orders_nothing() -> None:
    text = "法德称将回应《通胀削减法案》\n两国将采取新措施，支持绿色产业发展。要采取行动回击。"
    assert not said(text, "CONTAINS")


def test_a_plan_that_somebody_has_and_a_principle_are_no_programmes() -> None:
    assert not names("平台建成\n“海基二号”计划于近期海上安装。", "Policy")
    assert not names("淮河治理\n淮河流域坚持“统一规划”“统一治理”。", "Policy")


def test_a_programme_that_starts_at_some_time_is_one() -> None:
    assert names("启动仪式\n“春蕾”计划于2024年启动。", "Policy") == {"“春蕾”计划"}


def test_whom_somebody_serves_and_how_long_are_no_part_of_a_strategys_name() -> None:
    assert not names("调研\n李希要求推动国有企业更好服务国家战略。", "Policy")
    assert not names("实践\n福建将纵深推进改革、接续实施生态省战略。", "Policy")


@pytest.mark.parametrize(
    "text",
    [
        "以军在加沙地带开展“有针对性的地面行动”，以进一步扩大控制。",
        "推动京津冀协同发展是一个重大国家战略，记者在北京调研。",
        "公司制定了“出海”计划表，准备拓展市场。",
        "请看系列报道《把规划蓝图转化为增进民生福祉的实际行动》。",
    ],
)
def test_what_names_no_policy(text: str) -> None:
    assert names(f"新闻\n{text}", "Policy") == set()


def test_a_plan_without_brackets_that_names_what_it_carries_out() -> None:
    text = "新闻\n安徽省委制定深入贯彻中央八项规定精神学习教育实施方案，明确13条举措。"
    assert said(text, "ISSUES") == {("安徽省委", "深入贯彻中央八项规定精神学习教育实施方案")}


def test_a_plan_that_others_are_to_make_is_no_policy() -> None:
    text = "福建省人民政府关于加快发展的若干意见\n闽政〔2024〕1号\n各市人民政府：\n一、健全登记制度。各区要制定开展专项整治实施方案，明确任务分工。\n"
    assert not {name for name in names(text, "Policy") if "专项整治" in name}


@pytest.mark.parametrize(
    ("lead", "programme"),
    [
        ("工业和信息化部日前启动人工智能科技伦理服务先导计划，建立风险信息报送机制。", "人工智能科技伦理服务先导计划"),
        ("日前，我国开展2026年清理整顿就业市场秩序专项行动。各地将集中整治虚假招聘，规范劳务派遣用工。", "2026年清理整顿就业市场秩序专项行动"),
        ("国家卫生健康委等三部门联合开展全国老年健康宣传周活动，各地通过组织义诊，面向老年人宣传健康知识。", "全国老年健康宣传周活动"),
        ("国家税务总局启动2024年“便民办税春风行动”，发布多项便民措施，包括推广电子税务局，拓展退税范围等。", "便民办税春风行动"),
        ("记者从生态环境部了解到，全国倾倒固体废物专项整治行动近日启动，通过3年左右时间，全面排查整治非法倾倒问题。", "全国倾倒固体废物专项整治行动"),
    ],
)  # fmt: skip
def test_what_follows_the_launch_of_a_programme_is_what_it_orders(lead: str, programme: str) -> None:
    text = f"国内联播快讯\n央视网消息（新闻联播）：\n{lead}"
    done = {what for source, what in said(text, "CONTAINS") if source == programme}
    assert done and done <= names(text, "Measure")


def test_a_motto_that_organs_hold_together_orders_nothing() -> None:
    text = (
        "清明祭英烈\n共青团中央、退役军人事务部联合开展“赓续·清明祭英烈”主题教育实践活动，缅怀革命英烈，传承红色基因。"
    )
    assert not said(text, "CONTAINS")


def test_a_programme_is_named_whatever_is_said_of_its_year() -> None:
    assert "中华白海豚保护十年行动计划" in names("保护\n今年是中华白海豚保护十年行动计划收官之年。", "Policy")
    assert not names("认定\n基本条件之一是纳入全省“专精特新”中小企业库进行动态培育管理。", "Policy")
    assert not names("和谈\n俄方表示，乌方“和平计划”无法接受。", "Policy")


def test_an_unbracketed_title_keeps_the_comma_in_it() -> None:
    text = "支持外资\n商务部近日发布了以制造业为重点，促进外资扩增量稳存量的若干政策措施，包括便利人员往来、优化投资结构等15条内容。"
    title = "以制造业为重点，促进外资扩增量稳存量的若干政策措施"
    assert said(text, "ISSUES") == {("商务部", title)}
    assert {(title, "便利人员往来"), (title, "优化投资结构")} <= said(text, "CONTAINS")


@pytest.mark.parametrize(
    ("text", "leader", "measure"),
    [
        ("防汛\n国家防总今天召开会议，要求加强堤防巡查。随后，汛期安全生产专项行动启动，重点排查尾矿库隐患。", "国家防汛抗旱总指挥部", "加强堤防巡查"),
        ("会议\n农业农村部召开会议，强调要抓好春耕生产。近日，我国启动实施粮食单产提升行动，推进良种应用。", "农业农村部", "抓好春耕生产"),
        ("专项\n公安部部署开展夏季治安打击整治行动启动，重点打击黑恶犯罪。", "公安部", "重点打击黑恶犯罪"),
    ],
)  # fmt: skip
def test_a_programme_of_a_later_sentence_takes_nothing_from_those_who_speak_before(
    text: str, leader: str, measure: str
) -> None:
    assert (leader, measure) in said(text, "LEADS")


@pytest.mark.parametrize(
    "text",
    [
        "目前各地专项整治行动启动，全面排查安全隐患。",
        "日前，我市打击非法集资专项行动启动。",
        "近日，全国公安机关打击网络谣言专项行动启动，全力排查。",
        "国务院常务会议出台以支持民营企业为重点，涵盖融资用工用地等方面的政策措施。",
        "国家广电总局公布推荐剧目，《山海情深》（第一批）入选。",
        "教育部启动博士研究生学术新星培养计划评审工作。",
    ],
)  # fmt: skip
def test_what_is_done_everywhere_and_what_is_shown_is_no_policy(text: str) -> None:
    assert not names(f"消息\n央视网消息：{text}", "Policy")


def test_the_verb_before_a_programme_in_its_year_is_not_of_its_name() -> None:
    text = "收官\n今年是全面实施城市更新三年行动计划的收官之年，各地要加快改造。"
    assert names(text, "Policy") == {"城市更新三年行动计划"}


@pytest.mark.parametrize(
    ("text", "programme"),
    [
        ("国家发展改革委近日启动城市更新三年行动计划和消费品以旧换新行动，各地要加强政策支持。", "城市更新三年行动"),
        ("为保障安全，市场监管总局组织开展燃气安全专项整治行动近日启动。", "燃气安全专项整治行动"),
    ],
)  # fmt: skip
def test_a_programme_beside_another_and_behind_its_verb_keeps_its_name(text: str, programme: str) -> None:
    assert programme in {name.removesuffix("计划") for name in names(f"启动\n央视网消息：{text}", "Policy")}


def test_organs_that_launch_a_programme_together_or_start_it_issue_it() -> None:
    joint = "活动部署\n退役军人事务部、共青团中央日前联合部署开展“追寻·清明祭英烈”活动，组织纪念活动。"
    assert {who for who, _ in said(joint, "ISSUES")} == {"退役军人事务部", "共青团中央"}
    started = "行动启动\n工业和信息化部近日启动2026年度人形机器人实训专项行动，健全制度。"
    assert {who for who, _ in said(started, "ISSUES")} == {"工业和信息化部"}
    told = "公安部部署行动\n近日，公安部部署全国公安机关开展“猎狐2024”专项行动，加强协作。"
    assert not said(told, "ISSUES")


def test_what_others_are_told_to_launch_is_a_measure_of_the_campaign() -> None:
    text = "安全生产\n国务院安委会近日部署各地区、各有关部门深入开展安全生产治本攻坚三年行动，加强教育培训。"
    contained = said(text, "CONTAINS")
    assert ("安全生产治本攻坚三年行动", "深入开展安全生产治本攻坚三年行动") in contained
    assert ("安全生产治本攻坚三年行动", "加强教育培训") in contained
    assert not said(text, "LEADS")


def test_a_line_that_carries_power_is_no_programme() -> None:
    assert not names("奖励\n授予“特高压±800kV直流输电工程”等3项成果一等奖。", "Policy")


def test_a_campaign_that_a_report_cites_orders_nothing_of_what_one_place_does() -> None:
    text = "拓宽就业渠道\n各地高校毕业生走上岗位。\n近期，教育部部署各地各高校开展2024届高校毕业生就业“百日冲刺”行动。在江西，多所高校组建招聘团走进企业。"
    assert not said(text, "CONTAINS")


def test_who_goes_on_with_a_programme_or_starts_a_part_of_it_does_not_issue_it() -> None:
    assert not said("行动\n全国妇联、共青团中央部署深化推进“春蕾计划—梦想未来”行动，加强关爱。", "ISSUES")
    assert not said("行动\n教育部近日启动了全国青少年学生读书行动五大工程，加强引导。", "ISSUES")


def test_a_programme_of_so_many_departments_is_issued_by_the_one_that_is_named() -> None:
    text = "行动部署\n全国妇联等十六部门近日联合部署开展“春蕾计划—梦想未来”行动，加强关爱。"
    assert {who for who, _ in said(text, "ISSUES")} == {"全国妇联"}


@pytest.mark.parametrize(
    "text",
    [
        "民政部、财政部未启动“夕阳红”关爱行动。",
        "2018年以来，民政部、财政部联合实施居家养老服务提升行动。",
        "民政部、财政部继续启动“夕阳红”关爱行动。",
    ],
)
def test_what_was_not_launched_now_is_issued_by_nobody(text: str) -> None:
    assert not said(f"行动\n{text}", "ISSUES")


def test_who_launches_with_another_issues_the_programme_as_well() -> None:
    text = "工程\n农业农村部与退役军人事务部近日启动“数商兴农”工程，加强协作。"
    assert {who for who, _ in said(text, "ISSUES")} == {"农业农村部", "退役军人事务部"}


def test_the_word_that_launches_a_programme_is_what_says_who_issues_it() -> None:
    title = "行动启动"
    facts = extract(
        Document(text=f"{title}\n工业和信息化部近日启动2026年度人形机器人实训专项行动，健全制度。", title=title)
    )
    (issued,) = (relationship for relationship in facts.relationships if relationship.type == "ISSUES")
    assert (issued.evidence[0].rule, issued.evidence[0].trigger) == ("issues.launched", "启动")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "2031年退役军人等群体创业服务攻坚行动启动\n日前，退役军人事务部启动2031年退役军人等群体创业服务攻坚行动。各地将提供创业培训。",
            "2031年退役军人等群体创业服务攻坚行动",
        ),
        (
            "快讯\n央视网消息：\n应急管理部开展矿山救援队伍扩编强能行动\n应急管理部近日开展矿山救援队伍扩编强能行动，加快配备救援装备。",
            "矿山救援队伍扩编强能行动",
        ),
    ],
)
def test_a_programme_that_the_headline_and_the_text_name_is_one(text: str, name: str) -> None:
    assert names(text, "Policy") == {name}
    assert {source for source, _ in said(text, "CONTAINS")} == {name}


def test_who_holds_the_programme_of_the_headline_leads_what_it_holds_and_has_not_issued_it() -> None:
    text = "快讯\n央视网消息：\n应急管理部开展矿山救援队伍扩编强能行动\n应急管理部近日开展矿山救援队伍扩编强能行动，加快配备救援装备。"
    assert said(text, "LEADS") == {("应急管理部", "加快配备救援装备")}
    assert not said(text, "ISSUES")


def test_a_plan_that_organs_carry_out_together_is_theirs() -> None:
    text = "古驿道保护三年行动计划启动\n文化和旅游部、国家文物局共同组织开展的《古驿道保护三年行动计划》在江西启动，行动将修缮驿站遗址。"
    plan = "古驿道保护三年行动计划"
    assert said(text, "ISSUES") == {("文化和旅游部", plan), ("国家文物局", plan)}
    assert said(text, "LEADS") == {("文化和旅游部", "修缮驿站遗址"), ("国家文物局", "修缮驿站遗址")}


def test_a_military_operation_abroad_is_no_programme() -> None:
    text = "快讯\n央视网消息：\n某国实施大规模清剿帮派行动\n某国警方1日实施大规模清剿帮派行动，逮捕300人。"
    assert not names(text, "Policy")
