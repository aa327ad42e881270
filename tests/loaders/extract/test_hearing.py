"""Who is heard in a report: leaders on the spot, meetings with a name, those who tell others what to do."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said


@pytest.mark.parametrize(
    "saying",
    [
        "某书记在江城市考察时强调",
        "他强调",
        "这次全省粮食工作会议提出",
    ],
)
def test_what_is_demanded_on_the_spot_or_by_a_meeting_with_a_name(saying: str) -> None:
    text = f"推进农业现代化\n{saying}，要落实粮食补贴政策，扎扎实实做好农资供应。"
    assert names(text, "Measure") == {"落实粮食补贴政策", "扎扎实实做好农资供应"}


def test_strengthening_a_survey_is_nobody_who_stresses() -> None:
    text = "李强主持召开国务院常务会议\n国务院总理李强主持召开国务院常务会议。会议指出，要谋划重点任务。要加强调查研究，完善规划编制。"
    assert {"加强调查研究", "完善规划编制"} <= names(text, "Measure")


def test_a_requirement_that_is_handed_on_is_nobody_who_requires() -> None:
    text = "李希出席部署会议\n李希强调，要抓住学习教育这个根本，紧盯检视整治这个要害，把严的要求传导到每一名干部。"
    assert names(text, "Measure") == {
        "抓住学习教育这个根本",
        "紧盯检视整治这个要害",
        "把严的要求传导到每一名干部",
    }


def test_what_a_document_defines_is_an_order_of_its_own() -> None:
    text = "两部门公布《退役军人安置条例》\n国务院公布《退役军人安置条例》。一是统筹安置方式。明确军官和军士的安置方式，规定安置待遇。"
    assert "明确军官和军士的安置方式" in names(text, "Measure")


def test_a_speech_goes_on_behind_what_it_counts() -> None:
    text = (
        "杂志发表重要文章\n文章强调，2023年经济工作千头万绪。\n"
        "文章指出，要优化政策举措。一是恢复和扩大消费。二是带动全社会投资。要继续发挥出口对经济的支撑作用。"
    )
    assert names(text, "Measure") == {
        "优化政策举措",
        "恢复和扩大消费",
        "带动全社会投资",
        "继续发挥出口对经济的支撑作用",
    }


def test_slogans_order_nothing() -> None:
    text = (
        "李强主持召开国务院常务会议\n国务院总理李强主持召开国务院常务会议。"
        "会议强调，要深入学习贯彻全会精神，提高政治站位，健全预警机制。"
    )
    assert names(text, "Measure") == {"健全预警机制"}


def test_what_collectives_are_told_is_not_led_by_the_meeting_that_tells_them() -> None:
    text = (
        "李强主持召开国务院常务会议\n国务院总理李强主持召开国务院常务会议。"
        "会议强调，要健全预警机制。各地各部门要细化举措，加强值班值守。"
    )
    assert said(text, "LEADS") == {("国务院", "健全预警机制")}
    assert {"细化举措", "加强值班值守"} <= names(text, "Measure")


def test_a_meeting_goes_on_after_what_has_been_done() -> None:
    text = (
        "李强主持召开国务院常务会议\n国务院总理李强主持召开国务院常务会议。"
        "会议指出，办理建议十分重要。去年共办理建议八千件。要认真听取各方意见。"
    )
    assert said(text, "LEADS") == {("国务院", "认真听取各方意见")}


def test_those_who_are_required_to_act_are_no_part_of_the_measure() -> None:
    text = "部署防汛\n应急管理部日前印发通知，部署汛期安全工作，要求各地加强对人员密集场所的检查。"
    assert names(text, "Measure") == {"加强对人员密集场所的检查"}


def test_what_somebody_will_do_begins_behind_the_particle() -> None:
    text = "通知印发\n近日，商务部印发《关于促进家政服务发展的通知》。相关部门将组织开展家政服务招聘活动。"
    assert names(text, "Measure") == {"组织开展家政服务招聘活动"}


def test_what_a_meeting_decides_goes_on_in_the_next_sentence() -> None:
    text = (
        "李强主持召开国务院常务会议\n国务院总理李强主持召开国务院常务会议。"
        "会议决定，统筹安排专项资金。优化设备更新支持方式，提高补贴标准。会议听取工作汇报。"
    )
    assert ("国务院", "优化设备更新支持方式") in said(text, "LEADS")
    assert ("国务院", "提高补贴标准") in said(text, "LEADS")


def test_states_with_a_noun_like_verb_in_front_and_press_conferences_are_no_measures() -> None:
    text = "方案印发\n近日，商务部印发《家政服务提升方案》。方案提出，完善标准，服务能力大幅提高，共同举办新闻发布会。"
    assert names(text, "Measure") == {"完善标准"}


def test_what_a_demand_is_about_is_no_measure() -> None:
    text = "农业会议\n省委农村工作会议强调，要完善补贴政策。做好明年农业工作，要加快建设仓储设施。"
    assert names(text, "Measure") == {"完善补贴政策", "加快建设仓储设施"}


def test_what_is_proposed_for_the_first_time_and_what_a_rule_that_came_out_regulates() -> None:
    text = (
        "办法出台\n记者今天从民政部了解到，《区划代码管理办法》日前出台，将于9月1日起施行，对代码的确定和应用进行规范管理。"
        "首次提出增设代码目录。"
    )
    assert names(text, "Measure") == {"对代码的确定和应用进行规范管理", "增设代码目录"}


@pytest.mark.parametrize(
    ("opening", "organ"),
    [
        ("王沪宁主持召开全国政协主席会议\n政协第十四届全国委员会第二十次主席会议26日在京召开。", "全国政协"),
        ("立法工作会议举行\n央视网消息：全国人大常委会立法工作会议6日上午在京举行。", "全国人大常委会"),
    ],
)
def test_meetings_of_chairs_and_meetings_on_work_are_the_organs_own(opening: str, organ: str) -> None:
    assert (organ, "加强调查研究工作") in said(opening + "会议强调，要加强调查研究工作。", "LEADS")


def test_what_a_meeting_adopts_in_a_row_with_revised_rules_is_issued_by_its_organ() -> None:
    text = "王沪宁主持召开全国政协主席会议\n会议审议通过《协商工作办法》和修订后的《委员视察条例》。"
    assert said(text, "ISSUES") == {("全国政协", "协商工作办法"), ("全国政协", "委员视察条例")}


def test_laws_that_a_parliament_passes_are_issued_by_it_but_not_those_a_motion_is_about() -> None:
    text = (
        "十三届全国人大常委会第三十八次会议在京闭幕\n十三届全国人大常委会第三十八次会议30日下午在京闭幕。\n"
        "会议经表决，通过了新修订的野生动物保护法、预备役人员法。会议表决通过了关于提请审议立法法修正草案的议案。"
    )
    issued = {policy for organ, policy in said(text, "ISSUES") if organ == "全国人大常委会"}
    assert "野生动物保护法" in issued and "立法法" not in issued


def test_whom_an_instruction_names_acts() -> None:
    text = (
        "救援\n事故发生后，中共中央总书记习近平作出重要指示，农业农村部、交通运输部和山东省要立即启动应急响应机制，"
        "增派救援力量。要加强隐患排查。"
    )
    assert {("农业农村部", "增派救援力量"), ("交通运输部", "增派救援力量")} <= said(text, "LEADS")


def test_of_those_who_are_quoted_the_highest_order() -> None:
    text = "座谈会\n李克强说，当前经济恢复，但困难较大。要保持政策稳定性，推进项目建设。\n村民张三说，要修好这条路。"
    assert names(text, "Measure") == {"保持政策稳定性", "推进项目建设"}


@pytest.mark.parametrize("saying", ["习近平在主持会议时强调", "围绕提升保障能力，习近平总书记提到"])
def test_who_presides_or_mentions_demands(saying: str) -> None:
    text = f"习近平主持召开会议\n习近平主持召开会议。{saying}，做大做强能源基地，创新产业协作机制。"
    assert names(text, "Measure") == {"做大做强能源基地", "创新产业协作机制"}


def test_organs_demand_together_what_somebody_is_to_do() -> None:
    text = "银税互动\n税务总局、金融监管总局日前联合要求，税务部门与银行建立合作机制，共享纳税信用信息。"
    assert {"与银行建立合作机制", "共享纳税信用信息"} <= names(text, "Measure")


def test_a_leader_who_receives_an_association_at_home_tells_it_what_to_do() -> None:
    text = (
        "某书记会见中国佛教协会新一届领导班子\n某书记在京会见中国佛教协会领导班子成员。某书记表示，中国佛教协会要加强人才培养，"
        "引导信众践行核心价值观。要推进制度建设。"
    )
    assert {"加强人才培养", "推进制度建设"} <= {what for who, what in said(text, "LEADS") if who == "中国佛教协会"}


@pytest.mark.parametrize(
    ("words", "order"),
    [
        ("民政部负责人介绍，多数机构床位不足，因此要统筹资源的布局和利用", "统筹资源的布局和利用"),
        ("近期，6亿元补助资金已下拨，还将出台激励政策，加强就业公共服务", "出台激励政策"),
        ("非化石能源占比已达20%。明年，我国将持续提高新能源供给比重", "持续提高新能源供给比重"),
    ],
)
def test_plans_behind_what_is_told_before_them(words: str, order: str) -> None:
    assert order in names(f"多举措保障民生\n央视网消息（新闻联播）：{words}。", "Measure")


def test_what_a_new_technology_will_bring_is_a_forecast() -> None:
    text = (
        "国务院专题学习\n国务院举行专题学习。会议指出，要推动技术攻关。面向未来，前景广阔，将不断带动消费和产业升级。"
    )
    assert names(text, "Measure") == {"推动技术攻关"}


def test_a_report_to_a_meeting_demands_and_nobody_leads_it() -> None:
    text = "全国政协常委会会议开幕 丁薛祥作报告\n全国政协常委会会议在京开幕。丁薛祥在报告中指出，要因地制宜发展新质生产力，加快构建新发展格局。"
    assert "加快构建新发展格局" in names(text, "Measure")
    assert not {who for who, what in said(text, "LEADS") if what == "加快构建新发展格局"}


def test_the_head_of_an_organ_who_gives_an_introduction_says_what_is_to_be_done() -> None:
    text = (
        "国务院新闻办介绍情况\n科技部党组书记、部长阴和俊就科技创新作了介绍。他说，“十五五”时期，要抓住历史机遇，"
        "提升国家创新体系整体效能。\n商务部党组书记、部长王文涛介绍，全会作了专章部署，要主动对接国际经贸规则，扩大市场准入。"
        "\n村民张三作了介绍。他说，要种好苹果树，扩大种植面积。"
    )
    assert {"提升国家创新体系整体效能", "扩大市场准入"} <= names(text, "Measure")
    assert not said(text, "LEADS")
    assert "扩大种植面积" not in names(text, "Measure")


def test_what_a_spokesman_demands_is_his_organs() -> None:
    text = "有关部门解读\n国家卫生健康委相关负责人表示，要坚持方针，科学精准做好疫情防控各项工作。"
    assert ("国家卫生健康委", "科学精准做好疫情防控各项工作") in said(text, "LEADS")


def test_who_is_named_with_all_his_posts_demands() -> None:
    text = (
        "解放军代表团审议政府工作报告\n解放军代表团审议政府工作报告。\n中共中央政治局委员、中央军委副主席何卫东指出，"
        "去年以来，全国各族人民迈出坚实步伐。全军要深化党的创新理论武装，深化练兵备战。"
    )
    assert "深化练兵备战" in names(text, "Measure")


def test_what_is_hoped_of_all_enterprises_is_to_be_done() -> None:
    text = "李强在吉林调研\n李强表示，希望广大车企以创新为动力，加强前瞻性技术研发布局。"
    assert "加强前瞻性技术研发布局" in names(text, "Measure")


def test_an_instruction_about_a_list_of_the_united_nations_is_one_at_home() -> None:
    text = (
        "习近平对保护工作作出重要指示\n习近平近日对非物质文化遗产保护工作作出重要指示强调，制茶技艺列入联合国教科文组织名录。"
        "要扎实做好非物质文化遗产的系统性保护。"
    )
    assert "扎实做好非物质文化遗产的系统性保护" in names(text, "Measure")


def test_an_explanation_tells_what_is_in_the_draft_and_not_how_it_was_written() -> None:
    text = (
        "《求是》杂志发表重要文章《关于〈中共中央关于制定第十五个五年规划的建议〉的说明》\n"
        "习近平指出，在《建议》稿起草过程中，我们注意把握以下几点。一是坚持进一步全面深化改革。\n"
        "《建议》稿围绕推进国家安全，提出健全国家安全体系，加强重点领域能力建设。"
    )
    plan = "中共中央关于制定第十五个五年规划的建议"
    assert (plan, "健全国家安全体系") in said(text, "CONTAINS")
    assert "坚持进一步全面深化改革" not in names(text, "Measure")


def test_a_culture_that_is_to_be_kept_does_not_end_who_acts() -> None:
    text = "会议\n民政部召开会议。会议强调，要弘扬尊老爱老的文化，要健全养老服务体系，加强监管。"
    assert ("民政部", "健全养老服务体系") in said(text, "LEADS")


def test_all_are_told_by_a_meeting_that_demands() -> None:
    text = "会议\n国务院召开常务会议。会议要求，各部门加强协作，落实责任。"
    assert names(text, "Measure") == {"加强协作", "落实责任"}
    assert said(text, "LEADS") == set()


def test_what_a_meeting_demands_of_things_is_its_own() -> None:
    text = "会议\n国务院召开常务会议。会议要求，各项稳就业政策要抓紧落实，加大资金投入。"
    assert ("国务院", "加大资金投入") in said(text, "LEADS")


def test_what_those_who_warn_advise_is_to_be_done() -> None:
    text = "预警\n中国气象局近日发布渍涝灾害风险预警。建议降水偏多地区做好库塘蓄水，加强沟渠疏通和排水降渍。"
    assert names(text, "Measure") == {"做好库塘蓄水", "加强沟渠疏通和排水降渍"}
    assert not said(text, "LEADS")


def test_where_others_arrive_acts_and_not_who_says_so() -> None:
    text = "防控\n国务院联防联控机制综合组印发通知，要求做好防控工作。目的地要增强大局意识，落实好返回人员的防控措施。"
    assert not any("返回人员" in what for _, what in said(text, "LEADS"))


def test_what_an_instruction_says_before_the_meeting_is_not_the_meetings() -> None:
    text = (
        "习近平作出重要指示强调 持续改进作风 蔡奇主持中央党的建设工作领导小组会议并讲话\n"
        "习近平近日作出重要指示强调，要持续纠治形式主义。\n"
        "中央党的建设工作领导小组8日召开会议。会议强调，要健全督查制度。"
    )
    assert "持续纠治形式主义" in names(text, "Measure")
    assert said(text, "LEADS") == {("中央党的建设工作领导小组", "健全督查制度")}


def test_where_somebody_speaks_on_a_visit_nobody_visited_leads() -> None:
    text = "赵乐际在北京调研\n赵乐际1日在北京市人大常委会机关调研并召开座谈会。赵乐际强调，要加强备案审查工作。"
    assert "加强备案审查工作" in names(text, "Measure")
    assert not said(text, "LEADS")


def test_whom_inspectors_tell_is_to_act_and_not_they() -> None:
    text = "巡视进驻\n中央第三巡视组要求，要准确把握监督重点。中央第三巡视组将深入了解整改情况。"
    assert said(text, "LEADS") == {("中央第三巡视组", "深入了解整改情况")}


def test_the_meeting_of_an_organ_that_only_its_place_tells_leads_after_an_instruction_too() -> None:
    text = (
        "李强对抗洪工作作出重要批示 福建省民政厅召开会议部署落实\n李强近日作出重要批示，要加固堤防。\n"
        "福建省民政厅8日召开会议。会议强调，要健全值守制度。"
    )
    assert said(text, "LEADS") == {("福建省民政厅", "健全值守制度")}
