"""Reports: whose meeting, whose announcement, which policy, and what is only told."""

from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract.pipeline import extract
from tests.loaders.extract.graphs import names, said

COUNCIL = "李强主持召开国务院常务会议\n国务院总理李强主持召开国务院常务会议。"


@pytest.mark.parametrize(
    "opening", ["会议听取安全生产情况汇报，指出", "会议审议通过《商事调解条例（草案）》，指出", "会议指出，"]
)
def test_a_meeting_orders_after_it_has_heard_or_adopted_something(opening: str) -> None:
    assert said(COUNCIL + opening + "要夯实安全生产基础。", "LEADS") == {("国务院", "夯实安全生产基础")}


def test_a_meeting_orders_in_its_own_name_and_not_in_that_of_what_it_reviews() -> None:
    text = "国务院召开会议 审议《西部大开发若干政策措施》\n国务院召开会议，审议《西部大开发若干政策措施》。会议强调，要加强生态保护。"
    assert said(text, "LEADS") == {("国务院", "加强生态保护")}
    assert not said(text, "CONTAINS")


def test_what_organs_will_do_is_their_own_and_not_the_notices() -> None:
    text = "两部门印发通知\n近日，民政部、财政部印发《关于加强儿童关爱工作的通知》，要求健全关爱制度。民政部将会同财政部建立督导机制。"
    policy = "关于加强儿童关爱工作的通知"
    assert said(text, "CONTAINS") == {(policy, "健全关爱制度")}
    assert ("民政部", "建立督导机制") in {
        (who, what.partition("财政部")[2] or what) for who, what in said(text, "LEADS")
    }


def test_an_organ_leads_the_measures_that_it_announces_without_a_title() -> None:
    text = (
        "国家发展改革委推动经济回升\n记者从国家发展改革委了解到，国家发展改革委将出台多方面政策举措，巩固经济态势。\n"
        "在绿色发展上，积极稳妥推进碳达峰碳中和。"
    )
    assert ("国家发展改革委", "积极稳妥推进碳达峰碳中和") in said(text, "LEADS")


def test_a_counted_list_of_tasks_is_split() -> None:
    text = (
        "意见印发\n公安部日前联合司法部印发《关于加强警务机制建设的意见》。"
        "《意见》明确了强化刑事打击、加强主动预防、服务价值转化等三项主要任务。"
    )
    assert names(text, "Measure") == {"强化刑事打击", "加强主动预防", "服务价值转化"}
    assert {who for who, _ in said(text, "ISSUES")} == {"公安部", "司法部"}


def test_goals_by_a_year_that_their_statement_names() -> None:
    text = "计划发布\n近日，文化和旅游部发布《旅游提升计划》。明确到2025年的主要目标是，优质供给更加丰富，服务效能持续提升。"
    facts = extract(Document(text=text, title="计划发布"))
    goals = {node.name: node.properties.get("deadline") for node in facts.nodes if node.label == "Goal"}
    assert goals == {"优质供给更加丰富": "2025-12-31", "服务效能持续提升": "2025-12-31"}


def test_a_title_carries_out_the_one_inside_it() -> None:
    text = "计划发布\n近日，市场监管总局印发《贯彻实施〈国家标准化发展纲要〉行动计划》，提出加快研制技术标准。"
    assert said(text, "IMPLEMENTS") == {("贯彻实施〈国家标准化发展纲要〉行动计划", "国家标准化发展纲要")}


@pytest.mark.parametrize(
    "told",
    [
        "会议指出，构建食物供给体系，是保障粮食安全的重要举措。",
        "会议指出，推进对外开放是推动发展的战略之举。",
        "会议指出，过去一年建立了监管制度。",
    ],
)
def test_praise_and_what_has_been_done_are_no_measures(told: str) -> None:
    assert not names(COUNCIL + told, "Measure")


def test_what_a_story_from_many_places_tells_is_not_the_policy_that_it_names() -> None:
    text = (
        "各地推动人才下乡\n近日，农业农村部印发《人才下乡行动实施方案》。\n"
        "骆象村组织培训，带领村民发展抹茶产业，今年预计产值超过1600万元。"
    )
    assert not said(text, "SETS") and not said(text, "CONTAINS")


@pytest.mark.parametrize(
    ("text", "policy"),
    [
        (
            "重庆发布方案\n重庆近日发布加快建设西部陆海新通道五年行动方案，打造大枢纽。",
            "加快建设西部陆海新通道五年行动方案",
        ),
        ("教育部部署就业工作\n日前，教育部部署开展高校毕业生就业“百日冲刺”行动。", "高校毕业生就业“百日冲刺”行动"),
    ],
)
def test_policies_without_brackets(text: str, policy: str) -> None:
    assert names(text, "Policy") == {policy}


@pytest.mark.parametrize("who", ["各地", "各县区、各有关单位", "沿江各市水务部门"])
def test_whoever_is_told_to_act_is_ordered_even_where_the_order_has_no_title(who: str) -> None:
    text = f"水利部部署检查\n水利部近日部署开展堤防安全检查，要求{who}加强险工险段巡护，督促施工单位落实责任。"
    assert {"加强险工险段巡护", "督促施工单位落实责任"} <= {name.removeprefix(who) for name in names(text, "Measure")}
    assert not {what for _, what in said(text, "LEADS")} & {"加强险工险段巡护", "督促施工单位落实责任"}


def test_an_order_goes_on_after_a_date_or_an_adverb() -> None:
    text = (
        "三部门发文\n民政部、财政部日前印发通知，明确延续补贴政策。到2025年底，继续发放高龄津贴。"
        "同时，全面开展入户探访。到2027年，探访关爱服务覆盖率达到85%以上。"
    )
    assert {"继续发放高龄津贴", "全面开展入户探访"} <= names(text, "Measure")
    assert names(text, "Goal") == {"探访关爱服务覆盖率达到85%以上"}


def test_the_fields_of_a_plan_are_its_measures_though_tasks_are_said_to_be_set_after_them() -> None:
    text = (
        "规划印发\n国务院日前印发《国民阅读规划》。"
        "《规划》围绕建设社区书房、培训阅读推广人、丰富数字读物等3个方面，部署了12项重点任务。"
    )
    assert names(text, "Measure") == {"建设社区书房", "培训阅读推广人", "丰富数字读物"}


def test_organs_that_announce_measures_together_lead_them_but_a_notice_tells_others() -> None:
    announced = (
        "两部门出台措施\n民政部、财政部近日联合出台6条措施。措施包括优化社区餐桌、完善日间照料、培养年轻护理员等。"
    )
    tasks = {"优化社区餐桌", "完善日间照料", "培养年轻护理员"}
    assert tasks <= names(announced, "Measure")
    assert {who for who, what in said(announced, "LEADS") if what in tasks} == {"民政部", "财政部"}
    told = "两部门印发通知\n民政部、财政部近日印发通知，明确延续两项补贴政策举措，规范发放流程。"
    assert names(told, "Measure") and not said(told, "LEADS")


def test_a_meeting_issues_what_it_adopts_but_not_the_draft_of_a_law() -> None:
    text = COUNCIL + "会议审议通过《草原保护条例（草案）》和《乡村医疗强基方案》，审议通过《社区法（草案）》。"
    assert {what for _, what in said(text, "ISSUES")} == {"草原保护条例（草案）", "乡村医疗强基方案"}


def test_a_launched_programme_contains_its_measures() -> None:
    text = "我国实施护林计划\n日前，民政部、水利部部署实施乡村护林扶持计划，鼓励返乡青年护林，完善巡护补助。"
    plan = "乡村护林扶持计划"
    assert said(text, "CONTAINS") == {(plan, "鼓励返乡青年护林"), (plan, "完善巡护补助")}


@pytest.mark.parametrize(
    "told",
    [
        "建设好乡村学校关系千家万户的幸福。",
        "制定实施乡村医疗规划是着眼长远作出的重要部署。",
        "当地构建起完备的监管体系。",
    ],
)
def test_what_matters_and_what_has_been_built_up_is_no_measure(told: str) -> None:
    assert not names(COUNCIL + "会议指出，" + told, "Measure")


def test_a_press_conference_does_not_issue_what_it_explains() -> None:
    text = "发布会解读意见\n国务院新闻办公室今天举行发布会，解读日前公布的《关于乡村医疗的意见》。"
    assert names(text, "Policy") == {"关于乡村医疗的意见"} and not said(text, "ISSUES")


def test_who_speaks_for_an_organ_says_what_it_will_do() -> None:
    text = (
        "发布会举行\n国务院新闻办公室今天举行新闻发布会。\n"
        "民政部部长王某某介绍，近期将扩建社区食堂，降低照护费用。鼓励社会力量参与助餐。\n"
        "水利部副部长李某介绍，今年以来水库运行平稳，灌溉面积增加。"
    )
    tasks = {"扩建社区食堂", "降低照护费用", "鼓励社会力量参与助餐"}
    assert said(text, "LEADS") == {("民政部", task) for task in tasks}


def test_an_organ_leads_what_it_deploys_unless_it_tells_others() -> None:
    text = "部署防汛\n今天，市场监管总局部署电梯检查工作，重点针对老旧小区加大抽查力度，摸清隐患底数。"
    assert said(text, "LEADS") == {
        ("市场监管总局", "重点针对老旧小区加大抽查力度"),
        ("市场监管总局", "摸清隐患底数"),
    }


def test_measures_that_an_announcement_counts() -> None:
    text = "推出措施\n公安部今天发布：公安机关推出包括便利延期换领证件、便利委托代办手续等6项措施。"
    assert names(text, "Measure") == {"便利延期换领证件", "便利委托代办手续"}


def test_a_programme_that_organs_launch_together_over_a_long_sentence() -> None:
    text = (
        "开展行动\n日前，海关总署会同财政部等14个部门，协调部署在20个城市集中开展2024年促进通关便利化专项行动，"
        "主要包括，提升通关效率、优化金融服务、加大企业培育等30多项措施。"
    )
    campaign = "2024年促进通关便利化专项行动"
    assert said(text, "CONTAINS") == {
        (campaign, "提升通关效率"),
        (campaign, "优化金融服务"),
        (campaign, "加大企业培育"),
    }


def test_a_statement_of_goals_goes_on_after_a_full_stop_as_long_as_it_names_states() -> None:
    text = (
        "纲要印发\n国务院近日印发《乡村医疗纲要》。\n《纲要》提出的主要目标是：到2025年，服务质量稳步提升。"
        "药品供应更加充足，转诊渠道更加通畅。到2035年，医疗体系更加成熟。要加强队伍建设。"
    )
    facts = extract(Document(text=text, title="纲要印发"))
    goals = {node.name: node.properties.get("deadline") for node in facts.nodes if node.label == "Goal"}
    assert goals == {
        "服务质量稳步提升": "2025-12-31",
        "药品供应更加充足": "2025-12-31",
        "转诊渠道更加通畅": "2025-12-31",
        "医疗体系更加成熟": "2035-12-31",
    }
    assert names(text, "Measure") == {"加强队伍建设"}


def test_organs_named_before_a_comma_lead_and_support_what_follows() -> None:
    text = "办法印发\n财政部日前印发《湿地资金管理办法》。财政部会同水利部等部门，公开择优确定支持项目。"
    assert said(text, "LEADS") == {("财政部", "公开择优确定支持项目")}
    assert said(text, "SUPPORTS") == {("水利部", "公开择优确定支持项目")}


def test_what_a_report_says_of_the_making_of_a_document_is_background() -> None:
    text = "条例印发\n近日，国务院印发《乡村医疗条例》。《条例》修订，总结实践经验，进一步推进服务规范化。"
    assert not names(text, "Measure")


def test_a_notice_goes_on_in_the_next_paragraph() -> None:
    text = (
        "部门下发通知\n民政部、财政部联合下发通知，要求各地做好助老工作。\n"
        "各级各单位要以重阳节为契机，广泛开展敬老活动。各地要主动了解老人困难。"
    )
    assert {"广泛开展敬老活动", "主动了解老人困难"} <= names(text, "Measure")


def test_tasks_that_a_plan_sets_are_split_where_they_are_counted() -> None:
    text = (
        "规划印发\n国务院日前印发《湿地保护规划》。《规划》锚定生态目标，"
        "部署了持续优化湿地布局、不断健全推进协同的监测体系、积极培育湿地产业等三方面重点任务。"
    )
    tasks = {"持续优化湿地布局", "不断健全推进协同的监测体系", "积极培育湿地产业"}
    assert tasks <= names(text, "Measure")


def test_two_rules_of_one_headline() -> None:
    text = (
        "《渡口管理办法》《渔港管理办法》发布\n水利部、财政部联合发布两部新规。"
        "《渡口管理办法》明确建立渡口台账。\n《渔港管理办法》规范渔港经营，禁止占用航道。"
    )
    assert {what for _, what in said(text, "ISSUES")} == {"渡口管理办法", "渔港管理办法"}
    assert ("渡口管理办法", "建立渡口台账") in said(text, "CONTAINS")


def test_what_all_the_issuers_will_do_they_lead() -> None:
    text = "通知印发\n近日，民政部、财政部联合印发《关于助餐的通知》。通知指出，两部门将规范补贴发放，完善配餐标准等方面促进行业发展。"
    assert said(text, "LEADS") == {
        (who, what) for who in ("民政部", "财政部") for what in ("规范补贴发放", "完善配餐标准")
    }


def test_a_headline_without_the_year_names_the_same_campaign() -> None:
    text = "两部门启动湿地修复专项行动\n水利部、民政部近日启动2026年度湿地修复专项行动，推动修复技术应用。"
    assert names(text, "Policy") == {"2026年度湿地修复专项行动"}
    assert said(text, "CONTAINS") == {("2026年度湿地修复专项行动", "推动修复技术应用")}


def test_fields_before_the_measures_of_an_announcement_are_its_measures() -> None:
    text = "措施印发\n民政部近日印发《支持助餐的若干措施》，从增加餐位供给、降低配餐成本、提高补贴效率等8个方面，提出23项措施改善服务。"
    assert {"增加餐位供给", "降低配餐成本", "提高补贴效率"} <= names(text, "Measure")


@pytest.mark.parametrize(
    "told",
    [
        "向代表大会报告工作是政府的法定职责。",
        "搞好护林防火至关重要。",
        "其中，对小微企业发放的贷款余额为12万亿元。",
        "参与护林的志愿者表示。",
    ],
)
def test_duties_figures_and_speakers_are_no_measures(told: str) -> None:
    assert not names(COUNCIL + "会议指出，" + told, "Measure")
    assert not names("国务院日前印发《护林规划》\n国务院日前印发《护林规划》。" + told, "Measure")


def test_what_the_nation_will_do_is_ordered_and_led_by_nobody() -> None:
    text = (
        "财政更加积极\n财政部有关负责人表示，去年预算执行情况较好。今年，我国将实施助餐补贴计划，扩大补贴范围。"
        "完善配餐标准。\n此前，我国将卫星送入轨道。"
    )
    assert names(text, "Measure") == {"实施助餐补贴计划", "扩大补贴范围", "完善配餐标准"}
    assert not said(text, "LEADS")


def test_an_organ_leads_the_measures_that_it_says_it_has_put_forward() -> None:
    text = "举措推出\n国务院新闻办公室今天举行吹风会。\n商务部表示，提出了19项改革举措。支持口岸升级改造，强化物流服务功能。"
    assert said(text, "LEADS") == {("商务部", "支持口岸升级改造"), ("商务部", "强化物流服务功能")}


def test_where_something_is_and_what_a_war_report_counts_are_read_as_nothing() -> None:
    text = (
        "我国推进节水\n水利部近日印发《节水行动方案》，提出推广滴灌技术。在东湖灌区水量监测中心，要在各县建设服务中心。"
    )
    assert names(text, "Measure") == {"推广滴灌技术", "在各县建设服务中心"}
    assert not names("叙利亚军方通报战果\n军方当天在北部地区行动，并击落超过20架无人机。", "Goal")


def test_a_strategic_decision_is_no_strategy() -> None:
    assert not names("两国代表会谈\n双方同意，为两国关系朝着更高水平、更深层次发展作出战略谋划。", "Policy")


def test_an_account_of_what_was_achieved_sets_no_goal_and_orders_nothing() -> None:
    text = "《节水在行动》白皮书发布\n国务院新闻办公室今天发布《节水在行动》白皮书。推动节水取得成效，用水效率由2020年的16%提高到20%。"
    assert not names(text, "Goal") and not names(text, "Measure")


def test_figures_that_are_compared_with_earlier_ones_are_no_measures() -> None:
    text = "异地结算数据公布\n国家医保局今天公布，二季度减少个人垫付394.1亿元，分别较一季度增长46.02%和32.63%。"
    assert not names(text, "Goal") and not names(text, "Measure")


def test_what_a_rule_is_for_is_no_measure_until_it_says_what_it_orders() -> None:
    text = "平台报税规定公布\n税务总局日前印发《平台涉税信息报送规定》。《规定》旨在规范信息报送，提升管理效能，明确加强业务指导。"
    assert names(text, "Measure") == {"明确加强业务指导"}


def test_the_troubles_that_are_fought_are_no_measures() -> None:
    text = "通知印发\n民政部日前印发《关于护林的通知》，要求坚决纠治违规收费，接受可能影响执法的安排等问题，着力解决占道等问题。"
    assert names(text, "Measure") == {"坚决纠治违规收费", "着力解决占道等问题"}


def test_what_is_proposed_to_other_states_orders_nothing() -> None:
    text = "领导人会议举行\n亚太经合组织领导人会议举行，各方发布《海洋合作倡议》。要加强经济技术合作。"
    assert not names(text, "Measure")
    assert not names("双方交谈\n在习近平主席和普京总统战略引领下，两国关系稳定发展。", "Policy")


def test_goals_by_a_year_behind_the_name_of_their_kind_and_in_the_next_sentence() -> None:
    text = (
        "方案印发\n《江城建设绿色示范区实施方案》近日印发，方案提出：到2035年，绿色发展动力明显增强。"
        "监管制度更加健全，服务能力大幅提高。"
    )
    assert names(text, "Goal") == {"绿色发展动力明显增强", "监管制度更加健全", "服务能力大幅提高"}


def test_rules_that_are_amended_are_named_without_brackets() -> None:
    text = "法规修改\n国务院决定，修改道路管养条例，废止粮票管理办法，修改有关规定。"
    assert {"道路管养条例", "粮票管理办法"} == names(text, "Policy")


def test_one_title_with_two_dashes_or_without_a_particle_is_one_policy() -> None:
    text = (
        "《关于防治浪费若干意见》印发\n近日，民政部印发《关于防治浪费的若干意见》。"
        "财政部印发《产业标准化方案（2023─2035年）》，《产业标准化方案（2023—2035年）》提出，完善标准。"
    )
    assert len(names(text, "Policy")) == 2


def test_a_number_of_firms_is_a_goal_and_the_field_is_none() -> None:
    text = (
        "计划发布\n近日，商务部发布《检测装备行动计划》。提出到2035年，面向未来制造等方向，还将培育30家以上骨干企业。"
    )
    assert names(text, "Goal") == {"培育30家以上骨干企业"}


def test_every_title_of_a_row_is_issued() -> None:
    text = "标准发布\n近日，教育部、国家语委发布《盲文使用方案》和《手语等级标准》，规范使用。"
    assert said(text, "ISSUES") == {
        (who, what) for who in ("教育部", "国家语委") for what in ("盲文使用方案", "手语等级标准")
    }


def test_places_act_and_are_no_part_of_the_measure() -> None:
    text = "规划发布\n近日，商务部印发《科创走廊规划》。规划提出，上海将建设科创走廊，到2035年，江苏将建成30个实验室。"
    assert names(text, "Measure") == {"建设科创走廊"}
    assert len(names(text, "Goal")) == 1


def test_a_newspaper_s_dateline_is_no_part_of_the_report() -> None:
    text = "央行部署工作任务\n本报北京1月5日电（记者甲乙）2020年中国人民银行工作会议近日在北京召开。会议要求，加强逆周期调节。"
    assert said(text, "LEADS") == {("中国人民银行", "加强逆周期调节")}


def test_a_national_meeting_is_that_of_the_organ_whose_head_reports() -> None:
    text = "今年完成任务\n近日，全国医疗保障工作会议在北京召开。国家医保局局长甲乙作工作报告。会议强调，重点做好以下工作：完善支付制度。"
    assert said(text, "LEADS") == {("国家医保局", "完善支付制度")}


@pytest.mark.parametrize(
    ("work", "told", "led"),
    [("南方重点地区防汛", "", True), ("各地做好防汛", "", True), ("各地做好防汛", "各地", False)],
)
def test_who_deploys_work_and_demands_it_of_nobody_else_leads_it(work: str, told: str, led: bool) -> None:
    text = f"国家防总办公室部署防汛工作\n国家防总办公室今天部署{work}工作，要求{told}加强堤防巡查。"
    assert (("国家防总办公室", "加强堤防巡查") in said(text, "LEADS")) is led
    assert "加强堤防巡查" in names(text, "Measure")


def test_a_meeting_orders_in_its_own_name_though_it_tells_of_a_notice() -> None:
    text = (
        "国务院召开会议 研究部署学习教育工作\n国务院12日召开会议。\n"
        "会议指出，近日，中共中央办公厅印发《关于开展学习教育的通知》。会议强调，要扎实推进集中整治。"
    )
    assert ("国务院", "扎实推进集中整治") in said(text, "LEADS")
    assert not said(text, "CONTAINS")


def test_who_issues_together_is_named_behind_the_first_too() -> None:
    text = "行动方案发布\n国家疾控局会同民政部等15个部门联合发布《健康环境促进行动方案》。"
    assert {who for who, _ in said(text, "ISSUES")} == {"国家疾控局", "民政部"}


def test_goals_after_a_semicolon_have_the_deadline_of_the_sentence() -> None:
    text = "老年用品产业\n民政部日前印发的《关于促进老年用品产业发展的指导意见》提出，到2025年，产业规模超过5万亿元；骨干企业经费支出占比重超过2%，创新能力明显增强。"
    assert names(text, "Goal") == {"产业规模超过5万亿元", "骨干企业经费支出占比重超过2%", "创新能力明显增强"}


def test_an_organ_that_answers_says_what_it_will_do() -> None:
    text = (
        "民政部答记者问\n问：将采取哪些措施？\n答：民政部将以标准实施为契机，通过加强培养培训等方式，加快护理队伍建设。"
    )
    assert ("民政部", "加快护理队伍建设") in said(text, "LEADS")


@pytest.mark.parametrize(
    "told",
    [
        "保障工资支付，事关广大农民工切身利益。",
        "统计的生命在于真实。",
        "建设健康中国是一项系统工程。",
        "高质量发展需要新的理论来指导。",
        "部署到哪里，监督检查就跟进到哪里。",
        "推动种业发展还存在一些短板和弱项。",
        "从实施乡村振兴战略的高度看。",
        "粮食安全必须靠我们自己。",
        "为实现自立自强，推进现代化作出新的更大贡献。",
        "《条例》修订坚持目标导向，完善管理规定。",
    ],
)
def test_praise_creeds_and_how_a_rule_was_made_are_no_measures(told: str) -> None:
    assert not names(f"丁薛祥在北京调研\n丁薛祥指出，{told}", "Measure")


def test_what_was_ordered_years_ago_is_told() -> None:
    body = "{}年，习近平总书记在广西考察时强调，要把漓江保护好。"
    for year, ordered in (("2021", False), ("2026", True)):
        text = f"保护漓江\n{body.format(year)}"
        facts = extract(Document(text=text, title="保护漓江", published_on="2026-05-01"))
        assert ("把漓江保护好" in {node.name for node in facts.nodes}) is ordered


def test_a_committee_s_name_holds_no_law_and_a_signature_is_no_title() -> None:
    text = "习近平签署国家主席令\n会议听取了全国人大宪法和法律委员会的汇报。"
    assert not names(text, "Policy")


def test_goals_that_a_sentence_joins_and_calls_goals() -> None:
    text = (
        "国务院印发《关于推进普惠金融的实施意见》\n国务院日前印发《关于推进普惠金融的实施意见》，"
        "努力实现基础服务更加普及、经营主体融资更加便利的目标。"
    )
    assert names(text, "Goal") == {"基础服务更加普及", "经营主体融资更加便利"}


def test_a_meeting_issues_an_opinion_that_it_adopts_without_brackets() -> None:
    assert ("国务院", "关于加快发展先进制造业集群的意见") in said(
        COUNCIL + "会议审议通过关于加快发展先进制造业集群的意见，部署有关工作。", "ISSUES"
    )


def test_campaigns_that_a_plan_will_carry_out_are_its_measures() -> None:
    text = "农业农村部出台《智慧农业行动计划》\n农业农村部出台《智慧农业行动计划》，将组织实施公共服务能力提升、重点领域应用拓展和示范带动等三大行动。"
    assert {"公共服务能力提升", "重点领域应用拓展", "示范带动"} <= names(text, "Measure")


@pytest.mark.parametrize(
    ("title", "genre"),
    [("科学抗旱夺丰收预案", "plan"), ("不扩散核武器条约", "treaty"), ("铬化合物项目建设规范条件", "standard")],
)
def test_plans_for_emergencies_treaties_and_conditions_are_policies(title: str, genre: str) -> None:
    text = f"通知\n农业农村部会同水利部、中国气象局制定了《{title}》，要求各地提早落实防范措施。"
    facts = extract(Document(text=text, title="通知"))
    (policy,) = [node for node in facts.nodes if node.label == "Policy"]
    assert (policy.name, policy.properties["genre"]) == (title, genre)
    assert {who for who, _ in said(text, "ISSUES")} == {"农业农村部", "水利部", "中国气象局"}


def test_a_press_conference_is_nobody_s_meeting() -> None:
    text = "学前教育有法可依\n教育部今天召开新闻发布会，介绍有关情况。会议指出，要完善学前教育制度。"
    assert not said(text, "LEADS")


def test_heads_before_what_they_include_are_measures_themselves() -> None:
    text = "改革方案印发\n近日，中共中央印发《机构改革方案》。《方案》明确，深化党中央机构改革主要包括：组建中央金融委员会。"
    assert {"深化党中央机构改革", "组建中央金融委员会"} <= names(text, "Measure")


def test_each_of_the_counted_measures_is_one() -> None:
    text = "公安部推出26项便民措施\n公安部公布26项便民措施，包括方便群众办证、试点证件照片互认、试点证明全程网办等。"
    assert {who for who, _ in said(text, "LEADS")} == {"公安部"}
    assert {"方便群众办证", "试点证件照片互认", "试点证明全程网办"} <= names(text, "Measure")


def test_what_was_done_in_the_holidays_is_told() -> None:
    text = "假期安全形势平稳\n春节期间，应急管理部及时调度部署安全防范工作，做好抢险救援工作。"
    assert not names(text, "Measure")


def test_a_chapter_of_numbered_sentences_is_no_other_item() -> None:
    text = (
        "关于加快线上经济发展的若干措施\n日前我省出台《关于加快线上经济发展的若干措施》，主要内容有——\n"
        "培育市场主体\n1、培育龙头企业。加大招商力度。\n强化要素保障\n2、完善财税政策。落实税收优惠。"
    )
    contained = {measure for policy, measure in said(text, "CONTAINS") if policy == "关于加快线上经济发展的若干措施"}
    assert {"培育龙头企业", "强化要素保障", "完善财税政策"} <= contained


def test_a_short_line_heads_a_part_of_the_same_item() -> None:
    text = (
        "我省启动招考\n省教育厅日前印发《关于做好招考工作的通知》，作出安排。\n报名条件\n（一）符合条件的人员可以报考。\n"
        "时间安排\n（一）8月15日前，完善报名系统。"
    )
    assert said(text, "CONTAINS") == {("关于做好招考工作的通知", "完善报名系统")}


def test_a_meeting_decides_behind_the_purpose() -> None:
    text = COUNCIL + "为进一步减轻困难高校毕业生负担，会议决定，继续免除国家助学贷款利息。"
    assert said(text, "LEADS") == {("国务院", "继续免除国家助学贷款利息")}


def test_what_another_meeting_has_passed_is_not_the_organ_s() -> None:
    text = "李强主持召开国务院党组会议\n国务院总理李强主持召开国务院党组会议。会议指出，全会审议通过《机构改革方案》，要认真抓好落实。"
    assert not said(text, "ISSUES")


def test_what_begins_to_apply_says_what_it_orders() -> None:
    text = "《自动驾驶汽车条例》今起施行\n《自动驾驶汽车条例》今天起正式施行，支持自动驾驶汽车用于出行服务。"
    assert said(text, "CONTAINS") == {("自动驾驶汽车条例", "支持自动驾驶汽车用于出行服务")}


def test_states_that_an_effort_leads_to_are_goals() -> None:
    text = (
        "国务院印发意见\n国务院日前印发《关于促进就业的意见》。经过努力，就业机会充分的局面逐步形成，就业体系更加健全。"
        "城镇就业稳定增长，失业水平有效控制，就业服务更加完善，就业权益有效维护，群体规模稳步扩大。"
    )
    assert {"就业机会充分的局面逐步形成", "就业体系更加健全", "失业水平有效控制"} <= names(text, "Goal")


def test_fields_that_arrangements_are_made_for_are_measures() -> None:
    text = "国务院印发意见\n国务院日前印发《关于促进就业的意见》。《意见》就解决结构性就业矛盾、完善就业支持体系等方面，作出二十四项安排。"
    policy = "关于促进就业的意见"
    assert said(text, "CONTAINS") == {(policy, "解决结构性就业矛盾"), (policy, "完善就业支持体系")}


def test_what_a_reported_opinion_is_based_on_is_carried_out() -> None:
    text = "两部门发布意见\n公安部、司法部联合发布《关于惩治犯罪的意见》。《意见》深入贯彻方略，根据《反分裂国家法》，对总体要求作出具体规定。"
    assert said(text, "IMPLEMENTS") == {("关于惩治犯罪的意见", "反分裂国家法")}


def test_a_plan_tells_of_the_future_behind_according_to() -> None:
    text = COUNCIL + "会议指出，要办好养老服务。按照规划，到2029年，养老服务网络基本建成。"
    assert names(text, "Goal") == {"养老服务网络基本建成"}


def test_a_report_under_many_headlines_is_of_the_meeting_below_them() -> None:
    text = (
        "中共中央政治局召开会议 审议《思想工作条例》\n中共中央政治局召开会议\n审议《思想工作条例》\n习近平主持会议\n"
        "中共中央政治局8月29日召开会议，审议《思想工作条例》。会议强调，要健全登记制度。党委（党组）要完善工作机制。"
    )
    assert said(text, "LEADS") == {("中共中央政治局", "健全登记制度")}
    assert "完善工作机制" in names(text, "Measure")


@pytest.mark.parametrize(
    "fields",
    [
        "通知围绕落实许可管理、加强注册管理、规范信息格式等方面作出具体规定。",
        "活动期间，重点围绕落实许可管理、加强注册管理、规范信息格式等三个方面展开。",
    ],
)
def test_the_fields_of_a_notice_are_each_a_measure(fields: str) -> None:
    text = f"两部门印发通知\n公安部、司法部日前印发《关于规范信息的通知》，要求健全登记制度。{fields}"
    assert {"落实许可管理", "加强注册管理", "规范信息格式"} <= names(text, "Measure")


def test_a_date_may_stand_before_what_a_meeting_orders() -> None:
    text = COUNCIL + "会议指出，要健全登记制度。今年底前继续实施零税率。"
    assert "今年底前继续实施零税率" in {what for _, what in said(text, "LEADS")}


def test_a_line_that_ends_with_a_dash_opens_what_follows() -> None:
    text = "我省出台《关于稳定就业的实施方案》\n近日，福建省政府印发《关于稳定就业的实施方案》。\n《实施方案》主要内容为——\n一、稳定岗位\n1.加强服务。完善补贴政策。"
    assert ("加强服务", "完善补贴政策") in said(text, "CONTAINS")
    assert ("关于稳定就业的实施方案", "稳定岗位") in said(text, "CONTAINS")


def test_what_the_place_visited_is_told_to_do() -> None:
    text = (
        "李强在四川调研\n李强在四川调研。李强与群众交流，叮嘱当地把服务群众工作做细做实。李强要求当地大力推进城市更新。"
    )
    assert {"把服务群众工作做细做实", "大力推进城市更新"} <= names(text, "Measure")


def test_the_results_of_a_programme_are_not_the_programme() -> None:
    text = "重大成果发布\n中国社科院发布“中华民族现代文明研究阐释工程”的阶段性重大成果，包括22项专著。"
    assert not said(text, "ISSUES")


def test_the_constitution_of_another_state_is_no_law_here() -> None:
    assert not names("日本人士表示必须撤回\n日本人士表示，日本首相的错误言论，违反宪法，必须撤回。", "Policy")
    assert "宪法" in names("国务院部署普法工作\n国务院部署普法工作，要求维护宪法权威。", "Policy")


def test_a_number_that_is_planned_within_the_year_is_a_goal() -> None:
    text = COUNCIL + "会议指出，要加大治沙力度。计划年内完成治沙2000万亩以上。"
    assert names(text, "Goal") == {"完成治沙2000万亩以上"}


def test_fields_may_reach_from_one_to_another() -> None:
    text = (
        "中央经济工作会议精神引发反响\n会议要求，要强化政策调节。"
        "中央经济工作会议从以科技创新引领产业体系建设、深化重点领域改革到扩大高水平对外开放等九个方面部署了明年经济工作的重点任务。"
    )
    assert {"以科技创新引领产业体系建设", "深化重点领域改革", "扩大高水平对外开放"} <= names(text, "Measure")


def test_what_a_superiors_instruction_orders_is_not_led_by_the_meeting_that_hears_it() -> None:
    text = (
        "全国打击走私工作会议召开\n海关总署召开全国打击走私工作会议。会议强调，要加强巡查值守。批示要求，做好抢险救援。"
    )
    assert "做好抢险救援" in names(text, "Measure")
    assert said(text, "LEADS") == {("海关总署", "加强巡查值守")}


@pytest.mark.parametrize(
    ("organ", "meeting"),
    [
        ("国务院", "国务院11月20日以“加快建设数字政府”为主题，进行第七次专题学习"),
        ("全国政协", "全国政协十四届常委会第十五次会议6日在京闭幕"),
    ],
)
def test_an_organs_study_and_the_session_of_its_term_are_its_meetings(organ: str, meeting: str) -> None:
    text = f"加快建设数字政府\n{meeting}。会议指出，要加强数据共享。"
    assert said(text, "LEADS") == {(organ, "加强数据共享")}


def test_a_place_proposes_goals_by_a_year() -> None:
    text = "多地布局低空经济\n国家发展改革委要求各地加强统筹。广东提出到2027年，建成低空飞行服务站100个。"
    assert names(text, "Goal") == {"建成低空飞行服务站100个"}


def test_counted_measures_that_support_something_are_read_behind_their_number() -> None:
    text = "三部门支持外贸\n商务部近日印发《外贸稳定增长若干措施》，12项举措支持扩大跨境电商出口。"
    assert names(text, "Measure") == {"支持扩大跨境电商出口"}


@pytest.mark.parametrize("demand", ["要求", "明确", "提出要"])
def test_what_a_titled_document_that_has_come_out_demands(demand: str) -> None:
    text = f"春运寄递\n央视网消息：《寄递服务保障工作方案》近日发布，{demand}加强寄递服务，优化设施。"
    assert names(text, "Measure") == {"加强寄递服务", "优化设施"}


def test_a_guide_that_a_place_has_made_goes_on_behind_its_title() -> None:
    text = "分区防控\n央视网消息：江苏省日前制定《分区分级工作导则》。完善商贸基础设施，加快企业复工。"
    assert said(text, "CONTAINS") == {
        ("分区分级工作导则", "完善商贸基础设施"),
        ("分区分级工作导则", "加快企业复工"),
    }


def test_what_is_looked_into_is_one_thing() -> None:
    text = COUNCIL + "会议强调，要深入了解各地履行职能责任、落实改革部署、防范化解风险等情况。"
    assert names(text, "Measure") == {"深入了解各地履行职能责任、落实改革部署、防范化解风险等情况"}


def test_a_post_of_another_party_is_no_organ_here() -> None:
    assert "中共中央书记处" not in names("会见\n会见越共中央政治局委员、中央书记处常务书记、中组部部长。", "Agency")


def test_counted_tasks_may_share_a_field_and_dimensions_are_counted_too() -> None:
    text = (
        "预案印发\n农业农村部日前印发《防灾减灾预案》，明确汛期农业防洪涝降渍害、防干旱促生长、抗高温防热害三项重点任务。"
        "《预案》聚焦优化监管机制、严惩虚假公示及护航公平竞争三大维度。"
    )
    assert names(text, "Measure") == {
        "防洪涝降渍害",
        "防干旱促生长",
        "抗高温防热害",
        "优化监管机制",
        "严惩虚假公示",
        "护航公平竞争",
    }


def test_fields_from_which_a_title_puts_measures_forward() -> None:
    text = (
        "扩大服务消费\n国新办举行新闻发布会，商务部有关负责人介绍《政策措施》主要内容。"
        "《政策措施》从培育消费促进平台、丰富优质服务供给、加强财政金融支持等三方面提出19项举措。"
    )
    assert {"培育消费促进平台", "丰富优质服务供给", "加强财政金融支持"} <= names(text, "Measure")


def test_a_row_that_widens_and_protects_is_split() -> None:
    text = "意见印发\n人力资源社会保障部印发《农民工服务意见》，提出拓宽农民工就业渠道、维护农民工劳动权益、促进农民工享有公共服务等。"
    assert names(text, "Measure") == {"拓宽农民工就业渠道", "维护农民工劳动权益", "促进农民工享有公共服务"}


def test_what_an_answer_lists_one_by_one_is_all_of_it_to_be_done() -> None:
    text = (
        "律师队伍建设问答\n问：意见有哪些规定？\n答：围绕队伍建设，《意见》提出：一是加强思想建设。二是加强道德建设。"
        "推进执业信息公开，建立信息查询系统。"
    )
    assert {"加强思想建设", "加强道德建设", "推进执业信息公开", "建立信息查询系统"} <= names(text, "Measure")


def test_an_answer_below_its_question_says_what_is_to_be_done() -> None:
    text = "创业贷款常见问题\n一、贴息利率是多少？\n答：利率上限不超过规定。按贷款实际利率的50%给予财政贴息。\n二、为什么设立？\n答：加强创业服务。"
    assert names(text, "Measure") == {"按贷款实际利率的50%给予财政贴息"}


def test_a_meeting_about_a_programme_orders_for_itself() -> None:
    text = "精神文明建设“五个一工程”工作座谈会举行\n央视网消息：座谈会在京举行。会议强调，要强化人才支撑。"
    assert not said(text, "CONTAINS")


def test_what_is_to_come_out_later_is_demanded_and_has_not_come_out() -> None:
    text = "李强主持召开座谈会\n央视网消息：李强强调，要实施好宏观政策，根据形势需要及时推出新的增量政策。"
    assert "根据形势需要及时推出新的增量政策" in names(text, "Measure")


def test_what_was_issued_years_ago_is_not_what_a_report_is_about() -> None:
    text = (
        "习近平考察合作区\n央视网消息：2021年9月，国务院发布《合作区建设总体方案》。\n习近平强调，要完善公共服务体系。"
    )
    assert "完善公共服务体系" in names(text, "Measure")
    assert not said(text, "CONTAINS")
    assert said(text, "ISSUES") == {("国务院", "合作区建设总体方案")}


def test_those_who_deploy_together_lead_what_they_deploy() -> None:
    text = "多部门部署整治工作\n近日，公安部、交通运输部联合部署加强出行安全整治工作，严厉查处违法载人行为。"
    assert {("公安部", "严厉查处违法载人行为"), ("交通运输部", "严厉查处违法载人行为")} <= said(text, "LEADS")


def test_a_newscast_that_carries_the_headline_of_a_document_is_news() -> None:
    text = "国内联播快讯\n\n多地灯会亮相\n日前，一批新技术亮相灯会，打造沉浸式观灯体验。\n《信息分类办法》印发\n网信办近日印发《信息分类办法》。"
    facts = extract(Document(text, title="国内联播快讯", source="央视网"))
    assert not [node.name for node in facts.nodes if node.label == "Measure"]


def test_what_a_meeting_deploys_stands_behind_dashes_below() -> None:
    text = (
        COUNCIL
        + "会议确定，针对新形势，要统筹推进通关便利化。会议从三方面部署多项措施：\n——提高通关效率。扩大船边直提试点。\n——降低环节费用。"
    )
    assert {done for _, done in said(text, "LEADS")} == {
        "统筹推进通关便利化",
        "提高通关效率",
        "扩大船边直提试点",
        "降低环节费用",
    }


ANSWERS = (
    "近日，国务院办公厅转发了交通运输部等单位《关于加强铁路沿线治理的意见》（以下简称《意见》），提出了指导意见。\n"
    "问：请问《意见》出台的背景及意义是什么？\n答：国务院领导作出重要批示，各地高度重视，需要明确各方责任，开展常态化管理。\n"
    "问：《意见》明确了哪些方面的责任？\n答：《意见》提出了要压实各方责任。地方人民政府承担属地责任，完善工作机制。"
    "主要作了如下规定：一是要求排污单位保存监测记录。"
)


def test_what_a_report_gives_a_short_name_to_is_what_it_is_about() -> None:
    policy = "关于加强铁路沿线治理的意见"
    assert said(ANSWERS, "CONTAINS") == {
        (policy, done) for done in ("压实各方责任", "承担属地责任", "完善工作机制", "保存监测记录")
    }


def test_at_a_press_conference_the_host_speaks_about_it() -> None:
    text = "促进服务消费\n国务院新闻办公室今天举行新闻发布会，介绍《促进服务消费的措施》（以下简称《措施》）主要内容。\n下一步，我国将开展试点城市建设。"
    assert names(text, "Measure") == {"开展试点城市建设"}
    assert not said(text, "CONTAINS")


def test_what_a_long_paragraph_names_far_down_is_not_what_it_is_about() -> None:
    text = (
        "9月8日，国务院召开常务会议。"
        + "营商环境持续改善。" * 80
        + "北京市人民政府印发《北京市营商环境规划》。会议强调，要健全登记制度。"
    )
    assert said(text, "LEADS") == {("国务院", "健全登记制度")}


def test_the_day_opens_news_and_a_year_an_account() -> None:
    today = "2021年1月24日，国务院公布《排污许可管理条例》，要求健全登记制度。"
    assert said(today, "CONTAINS") == {("排污许可管理条例", "健全登记制度")}
    assert not said("排污许可制度的由来\n" + today.replace("1月24日", ""), "CONTAINS")


def test_a_letter_to_a_body_at_home_says_what_is_expected_of_it() -> None:
    text = "习近平致信祝贺{}建校100周年\n习近平强调，要弘扬优良传统，健全培养机制。"
    assert names(text.format("黄埔军校"), "Measure") == {"弘扬优良传统", "健全培养机制"}
    assert not names(text.format("英国某校"), "Measure")


@pytest.mark.parametrize("occasion", ["举行座谈会，纪念某同志诞辰120周年", "举行庆祝建党大会"])
def test_who_holds_a_commemoration_leads_nothing_that_is_said_there(occasion: str) -> None:
    text = f"习近平发表重要讲话\n中共中央22日在北京{occasion}。习近平强调，要推进高水平对外开放。"
    assert names(text, "Measure") == {"推进高水平对外开放"}
    assert not said(text, "LEADS")


def test_a_joint_celebration_is_nobody_s_meeting() -> None:
    text = "庆祝大会在京举行\n中共中央、全国政协21日在北京举行庆祝大会。习近平强调，要发扬协商民主。"
    assert not said(text, "LEADS")


def test_a_meeting_that_starts_what_it_is_about() -> None:
    text = (
        "教育部部署六大行动\n教育部今天（6月6日）召开师德集中学习教育启动部署会，实施师德提升等六大行动，健全通报制度。"
    )
    assert ("教育部", "健全通报制度") in said(text, "LEADS")


def test_an_organ_meets_together_with_others() -> None:
    text = "动员部署会召开\n国家广播电视总局联合工业和信息化部、中国消费者协会等单位，今天（8月21日）在京召开治理收费工作动员部署会。会议要求，制定专项实施方案。"
    assert said(text, "LEADS") == {("广电总局", "制定专项实施方案")}


def test_new_measures_that_are_told_at_a_press_conference() -> None:
    text = "税务总局推出便民措施\n据介绍，今年税务部门推出25条便民服务措施，包括扩大电子缴税范围、推行社会保险“一网通办”等。"
    assert names(text, "Measure") == {"扩大电子缴税范围", "推行社会保险“一网通办”"}


@pytest.mark.parametrize(
    "manner", ["商务部将以主题教育为契机", "以加强基础研究，提供公共服务，强化人才培养，推动设计发展为目标"]
)
def test_in_which_manner_somebody_acts_is_no_order(manner: str) -> None:
    text = f"商务部印发《服务方案》\n商务部印发《服务方案》，要求各地加强宣传。{manner}，完善服务体系。"
    assert names(text, "Measure") == {"加强宣传", "完善服务体系"}


def test_what_goes_on_in_places_is_told() -> None:
    text = "爱眼日\n中国残联、教育部日前联合启动残疾儿童关爱行动，改善成长环境。湖南、山东等地开展宣讲和义诊活动。"
    assert "开展宣讲和义诊活动" not in names(text, "Measure")


def test_who_looks_back_orders_only_with_a_demand() -> None:
    text = "李克强参加审议\n国务院召开会议。李克强说，过去五年，各地锐意进取。创新宏观调控，推进改革开放。要坚持稳中求进，扩大国内需求。"
    assert names(text, "Measure") == {"扩大国内需求"}


def test_a_new_rule_itself_says_what_is_to_be_done() -> None:
    text = "《管理办法》发布\n商务部近日修订发布《战略投资管理办法》，新《办法》进一步拓宽投资渠道，同时提出放宽资产要求等举措。"
    assert "进一步拓宽投资渠道" in names(text, "Measure")


def test_who_inspects_beside_a_summit_at_home_demands() -> None:
    head = "丁薛祥出席数字中国建设峰会开幕式{0}\n数字中国建设峰会24日在福州开幕，国务院副总理丁薛祥出席开幕式。\n"
    demand = "丁薛祥强调，要加强重大科技攻关。"
    assert "加强重大科技攻关" in names(head.format("并在福建调研") + demand, "Measure")
    assert not names(head.format("") + demand, "Measure")


def test_a_demand_goes_on_behind_what_only_tells_why() -> None:
    why = "党的十八大以来，养老服务取得显著成效。要加快建设养老设施。"
    assert "加快建设养老设施" in names(COUNCIL + "会议指出，要健全登记制度。" + why, "Measure")
    proposed = "大家认为，养老服务取得显著成效。要加快建设养老设施。"
    assert "加快建设养老设施" not in names(COUNCIL + "会议指出，要健全登记制度。" + proposed, "Measure")


def test_a_campaign_of_a_year_that_an_organ_starts_contains_its_measures() -> None:
    text = (
        "税务总局启动行动\n今天，国家税务总局启动2024年“便民办税春风行动”，要求推广上线电子税务局，拓展优先退税范围。"
    )
    assert ("便民办税春风行动", "拓展优先退税范围") in said(text, "CONTAINS")


def test_a_notice_without_a_title_is_not_that_of_a_rule_in_the_headline() -> None:
    text = (
        "中央党的建设工作领导小组印发通知 将《深入贯彻中央八项规定精神的成效和经验》列入学习范围\n"
        "近日，中央党的建设工作领导小组印发通知，要求各地区深入学习领会有效做法。"
    )
    assert "中央八项规定" not in {policy for _, policy in said(text, "ISSUES")}


def test_tasks_in_so_many_fields_are_split() -> None:
    text = (
        "国务院印发《全民健身计划》\n国务院日前印发《全民健身计划》（以下简称《计划》）。\n"
        "《计划》部署了完善健身制度体系、健全组织服务网络、提高科学指导能力等10个方面的主要任务。"
    )
    assert {"完善健身制度体系", "健全组织服务网络", "提高科学指导能力"} <= names(text, "Measure")


def test_a_notice_that_says_what_its_issuer_will_do() -> None:
    text = "民政部将开展“乡村著名行动”\n民政部日前印发通知，将开展“乡村著名行动”，全面推进乡村地名命名管理。"
    assert ("民政部", "全面推进乡村地名命名管理") in said(text, "LEADS")
    told = text.replace("将开展", "要求各地开展", 1).replace("，将开展", "，要求各地开展")
    assert ("民政部", "全面推进乡村地名命名管理") not in said(told, "LEADS")


def test_the_places_that_an_organ_tells_to_act_are_not_led_by_it() -> None:
    head = "疫情防控取得进展\n国家疾控局要求，{}要落实防控责任，及时划定风险区域。同时，加强信息沟通。"
    assert not said(head.format("疫情尚未得到控制的地区，"), "LEADS")
    assert said(head.format("当前疫情尚未得到控制，"), "LEADS")


def test_a_leader_says_in_a_speech_what_is_to_be_done() -> None:
    text = "重要讲话引发反响\n习近平总书记在闭幕会上发表重要讲话指出，我们要坚定不移推动高质量发展、始终坚持人民至上、更好统筹发展和安全。"
    assert {"坚定不移推动高质量发展", "更好统筹发展和安全"} <= names(text, "Measure")


def test_places_that_a_notice_sends_to_act() -> None:
    text = "防汛救灾\n应急管理部联合农业农村部下发紧急通知，部署重点地区紧急调用排灌机械设备，开展救灾工作。"
    assert "紧急调用排灌机械设备" in names(text, "Measure")


def test_fields_that_a_plan_arranges_and_deploys_are_split() -> None:
    text = (
        "国务院印发《教育发展“十五五”规划》\n国务院日前印发《教育发展“十五五”规划》（以下简称《规划》）。\n"
        "《规划》强调，坚持教育优先发展，围绕塑造育人新格局、提升公共服务质量等5个方面，安排了23项重点任务，"
        "对完善教育资源布局、优化人才培养布局进行系统部署。明确了深化教育评价改革、推进教育数智化变革等6方面综合改革任务。"
        "安排了国家交叉学科中心建设计划、高校毕业生就业促进计划等15个重大项目。"
    )
    assert {
        "塑造育人新格局",
        "优化人才培养布局",
        "推进教育数智化变革",
        "国家交叉学科中心建设计划",
        "高校毕业生就业促进计划",
    } <= names(text, "Measure")


def test_measures_that_a_headline_announces_go_on_in_the_next_paragraphs() -> None:
    text = (
        "{}\n记者从商务部了解到，我国将采取多项措施促进铁路与旅游融合发展。加快铁路设施旅游化改造。\n"
        "开发主题旅游专列，设计旅游专列产品。"
    )
    assert "设计旅游专列产品" in names(text.format("多项措施促进铁路与旅游融合发展"), "Measure")
    assert "设计旅游专列产品" not in names(text.format("铁路与旅游融合发展"), "Measure")


def test_a_department_that_will_act_is_the_ministry_that_the_report_is_about() -> None:
    text = "商务运行取得新成效\n商务部相关负责人介绍了情况。全会对改革作出了系统部署，下一步，商务部门将支持企业开拓国际市场，扩大自贸区网络。"
    assert {("商务部", "支持企业开拓国际市场"), ("商务部", "扩大自贸区网络")} <= said(text, "LEADS")


def test_what_organs_do_now_by_several_means_is_theirs() -> None:
    text = (
        "两部门加强农机运输服务\n为保障机收，交通运输部联合农业农村部加强跨区农机运输保障，"
        "通过启用农机“绿色通道”、执行免费放行政策等举措，确保运输顺畅。"
    )
    led = {"启用农机“绿色通道”", "执行免费放行政策"}
    assert {(who, what) for who in ("交通运输部", "农业农村部") for what in led} <= said(text, "LEADS")


def test_what_an_organ_decides_is_its_own_act() -> None:
    text = "国务院印发《关于开展普查的通知》\n国务院日前印发《关于开展普查的通知》（以下简称《通知》），决定于2026年开展农业普查。"
    assert ("国务院", "于2026年开展农业普查") in said(text, "LEADS")


def test_what_those_who_take_part_say_is_to_be_done_is_led_by_nobody() -> None:
    meeting = "民政部召开会议\n3月13日，民政部召开全体会议。"
    view = "大家表示，要完善公共文化服务体系；构建大科普工作格局。"
    assert {"完善公共文化服务体系", "构建大科普工作格局"} <= names(meeting + view, "Measure")
    assert not said(meeting + view, "LEADS")
    assert not names("讲话引发强烈反响\n广大党员干部学习讲话。" + view, "Measure")


def test_what_a_ministry_will_go_on_doing() -> None:
    text = (
        "中央储备冻猪肉收储\n记者从商务部了解到，商务部、财政部正在开展中央储备冻猪肉收储工作。"
        "下一步将继续密切关注市场行情，做好储备调控。"
    )
    assert {("商务部", "做好储备调控"), ("财政部", "做好储备调控")} <= said(text, "LEADS")


def test_a_row_of_quotes_with_clauses_is_read_clause_by_clause() -> None:
    text = (
        "国务院办公厅印发《若干措施》\n国务院办公厅印发《关于培育新增长点的若干措施》，"
        "提出“举办文旅促消费活动，支持各地在游客互送、资源互推等方面加强合作”“推出儿童剧目，优化亲子服务”等6个方面18项措施。"
    )
    measures = {"举办文旅促消费活动", "支持各地在游客互送、资源互推等方面加强合作", "推出儿童剧目", "优化亲子服务"}
    assert measures <= names(text, "Measure")


def test_who_was_inspected_acts_and_not_the_inspectors() -> None:
    text = "中央第三轮巡视完成反馈\n中央巡视工作领导小组召开会议。会议强调，要健全登记制度。"
    assert names(text, "Measure") == {"健全登记制度"}
    assert not said(text, "LEADS")


def test_a_quoted_demand_is_named_without_its_quotes() -> None:
    text = "民政部召开会议\n民政部召开全体会议。会议强调，要“健全区域协调机制”，“构建优势互补的布局”。"
    assert {"健全区域协调机制", "构建优势互补的布局"} <= names(text, "Measure")


def test_what_new_steps_are_brought_out_is_named_without_the_verb() -> None:
    text = "海关总署开展专项行动\n海关总署联合部署2026年跨境贸易便利化专项行动，推出深化通关监管模式创新、加强数智口岸建设等举措。"
    assert any(name.startswith("深化通关监管模式创新") for name in names(text, "Measure"))


def test_what_those_who_take_part_go_on_to_say_is_not_the_organs() -> None:
    text = (
        "民政部召开协商会\n民政部召开协商会议。会议强调，要健全登记制度。\n"
        "大家表示，经验越来越丰富，要坚定信心，加强交流合作。要创新传播方式。"
    )
    assert said(text, "LEADS") == {("民政部", "健全登记制度")}


def test_what_officials_are_told_goes_on_being_theirs() -> None:
    told = "会议指出，面对新的任务，政府工作人员要进一步增强法治意识，提升法治能力。"
    assert {"进一步增强法治意识", "提升法治能力"} <= names(COUNCIL + told, "Measure")
    assert not said(COUNCIL + told, "LEADS")


def test_an_organ_that_was_inspected_leads_what_its_own_meeting_demands() -> None:
    text = "民政部党组召开会议部署中央巡视反馈问题整改\n民政部党组召开会议。会议强调，要健全登记制度。"
    assert {what for _, what in said(text, "LEADS")} == {"健全登记制度"}


def test_the_notice_of_a_ministry_in_a_story_from_many_places_is_read() -> None:
    text = "各地积极开展以旧换新\n商务部印发通知，部署开展汽车以旧换新，健全回收体系。"
    assert "健全回收体系" in names(text, "Measure")


def test_a_paper_that_a_report_calls_by_its_kind_alone_is_named_by_its_issuers() -> None:
    text = "国家出台措施\n人力资源社会保障部、教育部等七部门日前印发《意见》提出，搭建对接平台，支持创业者流动。"
    name = "人力资源社会保障部、教育部等七部门意见"
    assert names(text, "Policy") == {name}
    assert said(text, "ISSUES") == {("人力资源社会保障部", name), ("教育部", name)}
    assert {what for who, what in said(text, "CONTAINS") if who == name} == {"搭建对接平台", "支持创业者流动"}
    facts = [extract(Document(text=t, title="国家出台措施")) for t in (text, text + "近日，会议召开。")]
    for label in "Policy", "Measure":  # the next notice of the same organs is another, and so is what it orders
        first, second = ({node.id for node in found.nodes if node.label == label} for found in facts)
        assert first and second and not first & second


@pytest.mark.parametrize(
    "text",
    [
        "此前召开会议。此前，教育部印发《通知》，要求开展检查。",
        "教育部印发《通知》，要求加强管理。民政部印发《通知》，要求加强监管。",
    ],
)
def test_a_paper_without_a_name_is_none_where_others_are_or_where_it_is_looked_back_at(text: str) -> None:
    assert not names("工作动态\n央视网消息（新闻联播）：" + text, "Policy")


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("财政部今天发布通知，将于7月24日招标发行550亿元国债。", "于7月24日招标发行550亿元国债"),
        ("财政部昨天公布《基准站管理办法》，从明年1月1日起，将对基准站进行统一管理。", "对基准站进行统一管理"),
    ],
)
def test_who_alone_announces_what_will_be_done_from_a_day_on_leads_it(text: str, measure: str) -> None:
    assert said("快讯\n" + text, "LEADS") == {("财政部", measure)}


def test_a_programme_that_a_notice_starts_has_its_whole_name() -> None:
    text = "计划启动\n近日，人力资源社会保障部、财政部印发通知，部署实施2025年高校毕业生“三支一扶”计划。通知明确，支持招募3万名毕业生。"
    issued = said(text, "ISSUES")
    assert {who for who, _ in issued} == {"人力资源社会保障部", "财政部"}
    assert all(what.endswith("“三支一扶”计划") for _, what in issued)


@pytest.mark.parametrize(
    "others",
    ["宣传思想工作部门", "公安机关", "学校", "年轻干部", "常委会组成人员", "各类企业都", "企业家", "主流媒体"],
)
def test_whom_a_meeting_tells_what_to_do_leads_it_and_not_the_meeting(others: str) -> None:
    text = f"中共中央政治局召开会议\n中共中央政治局3月20日召开会议。会议强调，{others}要加强学习培训，健全工作机制。要强化权力监督。"
    assert said(text, "LEADS") == {("中共中央政治局", "强化权力监督")}
    assert {"加强学习培训", "健全工作机制"} <= names(text, "Measure")


def test_what_is_to_be_done_in_a_field_is_led_by_the_meeting() -> None:
    text = "国务院召开会议\n国务院3月20日召开常务会议。会议强调，人工智能发展要加强统筹协调。"
    assert {who for who, _ in said(text, "LEADS")} == {"国务院"}


@pytest.mark.parametrize(
    "order",
    ["对困难企业要加大帮扶力度", "受灾地区要加大资金支持", "政府要加大帮扶力度", "老旧小区要加大改造力度"],
)
def test_whom_it_is_done_to_and_the_organ_by_its_bare_name_are_no_others(order: str) -> None:
    text = f"国务院召开会议\n国务院3月20日召开常务会议。会议强调，{order}，健全工作机制。"
    assert ("国务院", "健全工作机制") in said(text, "LEADS")


def test_what_a_report_tells_by_a_policy_is_in_that_policy() -> None:
    text = (
        "国内联播快讯\n我国将打造一批旅游目的地\n"
        "根据《旅游强国建设规划》，我国将打造一批旅游目的地，构建海洋旅游带；支持邮轮示范区建设。\n"
        "今年，我国将加快建设充电设施。"
    )
    plan = "旅游强国建设规划"
    assert said(text, "CONTAINS") == {
        (plan, "打造一批旅游目的地"),
        (plan, "构建海洋旅游带"),
        (plan, "支持邮轮示范区建设"),
    }
    assert "加快建设充电设施" in names(text, "Measure")


@pytest.mark.parametrize(
    ("words", "organ"),
    [
        ("联合国粮农组织15日发布的报告指出，供应链受到冲击。", "联合国粮农组织"),
        ("西共体称就日期达成一致，西非国家经济共同体召开会议。", "西非国家经济共同体"),
        ("美国国家气象局发布通报。", "美国国家气象局"),
        ("巴勒斯坦外交和侨民部发表声明。", "巴勒斯坦外交和侨民部"),
    ],
)
def test_bodies_of_several_states_and_of_others_are_agencies(words: str, organ: str) -> None:
    assert names("国际联播快讯\n" + words, "Agency") == {organ}


def test_an_attribute_of_what_is_spoken_of_orders_nothing() -> None:
    text = "国务院召开会议\n会议强调，要加强协调。不断完善的交通网正支撑运输服务水平跃升。"
    assert names(text, "Measure") == {"加强协调"}


def test_only_what_is_told_by_the_policy_is_in_it() -> None:
    told = "国内联播快讯\n我国将建设\n根据《旅游强国建设规划》，我国将打造一批旅游目的地；{}"
    for more in ("昨天，我国将推进电网改造。", "\n我国将推进电网改造。\n国家疾控局：下一步，要加强疫情监测。"):
        assert {what for _, what in said(told.format(more), "CONTAINS")} == {"打造一批旅游目的地"}
    assert not said(told.replace("建设规划", "促进法").format(""), "CONTAINS")


def test_who_is_quoted_with_a_colon_is_no_name_of_a_speaker() -> None:
    text = "李强主持召开国务院常务会议\n会议强调：我们要加强安全监管，完善应急预案。"
    assert said(text, "LEADS") == {("国务院", "加强安全监管"), ("国务院", "完善应急预案")}
