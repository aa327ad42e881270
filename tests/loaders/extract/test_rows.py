"""Rows: of organs and collectives who act together, of standards, of those who made what a text cites."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said

NOTICE = "福建省人民政府办公厅关于加强养老服务工作的通知\n各市、县（区）人民政府：\n现就有关事项通知如下：\n"
ROW = "中国科学院、省（区、市）国防科技工业管理部门、各军工集团公司、中国工程物理研究院、有关行业协会（以下称分管单位）"


def test_organs_in_a_row_with_collectives_act_with_them() -> None:
    text = NOTICE + f"一、明确责任\n{ROW}，在各自职责范围内管理标准化工作，组织所属单位编制标准。"
    assert {agency for agency, measure in said(text, "LEADS") if measure == "组织所属单位编制标准"} == {
        "中国科学院",
        "中国工程物理研究院",
    }


def test_duties_below_a_row_that_begins_with_a_collective_are_those_of_its_organs() -> None:
    text = (
        NOTICE
        + "第五条　国家有关部门（单位）、各军工集团公司、中国工程物理研究院和地方管理部门（以下称主管单位）"
        + "分别负责项目档案工作的统一管理，主要职责包括：\n（一）制定项目档案管理制度；\n（二）组织开展管理培训。\n"
    )
    assert said(text, "LEADS") == {
        ("中国工程物理研究院", "制定项目档案管理制度"),
        ("中国工程物理研究院", "组织开展管理培训"),
    }


def test_duties_below_an_organ_s_work_are_the_organ_s() -> None:
    text = NOTICE + "第四条　国家档案局项目档案工作接受国务院监督指导，其主要职责包括：\n（一）建立档案专家库；\n"
    assert said(text, "LEADS") == {("国家档案局", "建立档案专家库")}


def test_what_stands_in_an_organ_without_a_row_is_not_the_organ() -> None:
    text = NOTICE + "一、申报要求\n工业和信息化部所属单位、国防科工局所属事业单位直接向国防科工局申报材料。"
    assert said(text, "LEADS") == set()


def test_others_by_whom_something_is_done_end_the_subject_before() -> None:
    text = NOTICE + "一、落实政策\n由省工信厅、财政厅联合颁发牌匾，并由所在设区市财政部门按规定兑现奖励资金。"
    assert {agency for agency, measure in said(text, "LEADS") if "兑现" in measure} == set()
    assert {agency for agency, measure in said(text, "LEADS") if "牌匾" in measure} == {
        "福建省工业和信息化厅",
        "福建省财政厅",
    }


def test_standards_that_are_listed_are_policies() -> None:
    text = (
        "513项行业标准获批\n工业和信息化部批准《锂辉石精矿》等513项行业标准，现予公布。\n记者撰文介绍《锂辉石精矿》。"
    )
    assert "锂辉石精矿" in names(text, "Policy")
    assert ("工业和信息化部", "锂辉石精矿") in said(text, "ISSUES")


def test_those_before_a_second_title_made_it() -> None:
    text = NOTICE.replace(
        "现就",
        "根据省政府办公厅《关于深化改革的实施意见》（闽政办〔2015〕143号）和省财政厅、省市场监管局《专项资金管理办法》，现就",
    )
    assert {agency for agency, policy in said(text, "ISSUES") if policy == "专项资金管理办法"} == {
        "福建省财政厅",
        "福建省市场监管局",
    }


def test_what_several_issued_together_is_carried_out_beside_what_stands_before() -> None:
    text = NOTICE.replace(
        "现就", "为贯彻落实《国务院关于发展养老服务的意见》，根据工信部等部委联合印发的《养老产业指导意见》，现就"
    )
    assert {policy for _, policy in said(text, "IMPLEMENTS")} == {"国务院关于发展养老服务的意见", "养老产业指导意见"}


def test_what_goes_to_the_parliament_is_not_issued_by_the_government() -> None:
    text = (
        "李强主持召开国务院常务会议\n国务院总理李强主持召开国务院常务会议。会议审议通过《养老服务条例》。"
        "会议讨论并原则通过《关于暂时调整适用有关规定的决定（草案）》，决定将草案提请全国人大常委会审议。"
    )
    assert said(text, "ISSUES") == {("国务院", "养老服务条例")}


def test_a_letter_passed_on_is_another_s() -> None:
    text = (
        "福建省科学技术厅转发科技部：关于发布重点专项2018年度项目申报指南的通知\n各有关单位：\n"
        "现将《科技部关于发布重点专项2018年度项目申报指南的通知》转发给你们，请认真做好项目申报。\n"
    )
    issued = said(text, "ISSUES")
    assert {agency for agency, policy in issued if "转发" in policy} == {"福建省科技厅"}
    assert {agency for agency, policy in issued if "转发" not in policy} == {"科技部"}


@pytest.mark.parametrize("number", ["五、", "五．", "五."])
def test_a_chapter_may_have_a_point_behind_its_number(number: str) -> None:
    text = NOTICE + f"四、申报条件\n（一）健全财务制度。\n{number}工作要求\n（一）加强领导。各地要健全登记制度。"
    assert names(text, "Measure") == {"健全登记制度"}


def test_a_white_paper_is_issued_at_the_conference_that_presents_it() -> None:
    text = (
        "《新时代的中国绿色发展》白皮书发布\n国务院新闻办公室今天（1月19日）在北京举行新闻发布会，"
        "发布《新时代的中国绿色发展》白皮书。白皮书指出，要健全登记制度。"
    )
    assert said(text, "ISSUES") == {("国务院新闻办公室", "新时代的中国绿色发展")}


def test_the_title_of_a_speech_is_no_policy() -> None:
    text = "习近平出席开幕式\n国家主席习近平发表题为《推进湿地保护全球行动》的致辞。"
    assert names(text, "Policy") == set()


def test_two_dashes_are_one_title() -> None:
    text = (
        NOTICE
        + "一、加强监管\n落实《科技小巨人行动计划（2016-2020年）》。抓好《科技小巨人行动计划（2016－2020年）》实施。"
    )
    assert len({name for name in names(text, "Policy") if "小巨人" in name}) == 1


def test_goals_go_on_behind_a_semicolon_where_nothing_is_to_be_done_before() -> None:
    text = "测试\n近日，民政部印发《养老服务规划》，明确提出到2030年，服务体系更加健全；重大疾病防治取得新突破，新增一批国际标准。"
    assert {goal for _, goal in said(text, "SETS")} == {
        "服务体系更加健全",
        "重大疾病防治取得新突破",
        "新增一批国际标准",
    }
    text = "测试\n近日，民政部印发《养老服务规划》，明确提出大力发展康复服务，到2030年床位达到10万张；健全登记制度。"
    assert names(text, "Measure") == {"大力发展康复服务", "健全登记制度"}


def test_those_named_once_lead_all_that_follows() -> None:
    text = NOTICE + (
        "一、加强监管\n健全登记制度。（责任单位：省民政厅，以下均需平潭综合实验区管委会负责，不再列出）\n"
        "二、加强服务\n完善评估办法。（责任单位：省财政厅）"
    )
    assert {agency for agency, measure in said(text, "LEADS") if measure == "完善评估办法"} == {
        "福建省财政厅",
        "平潭综合实验区管委会",
    }


def test_a_notice_of_the_same_title_by_others_is_another() -> None:
    text = (
        "福建省财政厅关于延长减免社会保险费期限的通知\n各市人民政府：\n"
        "根据人力资源社会保障部、财政部《关于延长减免社会保险费期限的通知》，现就有关问题通知如下：\n一、加强监管。"
    )
    assert said(text, "ISSUES") == {
        ("福建省财政厅", "福建省财政厅关于延长减免社会保险费期限的通知"),
        ("人力资源社会保障部", "关于延长减免社会保险费期限的通知"),
        ("财政部", "关于延长减免社会保险费期限的通知"),
    }


@pytest.mark.parametrize(
    "matter",
    [
        "钢铁行业重点推广余热发电等节能技术",
        "省级财政按设备投资额的8%予以补助",
        "特别重大的项目采用“一事一议”的办法专题研究决定",
        "企业申请材料由省科技厅具体受理",
        "除赔偿性质外的省定涉企行政事业性收费实行“零收费”",
        "涉及空间用地需求的内容及时纳入规划“一张图”",
        "就项目成果、技术需求等方面进行沟通交流",
        "及时、如实地向国家核安全局报告运行情况",
        "企业上年度缴纳的失业保险费全额返还",
        "企业材料通过快递方式递交",
        "3个工作日内补充完善材料",
        "报省交通运输厅、公安厅审核后实施",
        "申请企业填写《自评估报告》",
    ],
)
def test_what_is_done_with_a_matter_is_ordered_though_the_matter_comes_first(matter: str) -> None:
    assert matter in names(NOTICE + f"一、有关要求\n{matter}。", "Measure")


@pytest.mark.parametrize(
    "told",
    [
        "由于今年普遍实行送兵",
        "随着改革不断深入",
        "创新资源开放共享水平有待提高",
        "节能降碳形势较为严峻",
        "颠覆性技术不断涌现",
        "创新模式发生重大变化",
        "运行规程等文件已生效发布",
        "老房子被改造成手工工坊",
        "清醒认识到差距",
        "注册地址：四川省成都市某路",
        "投入5亿元",
    ],
)
def test_how_things_are_is_no_order(told: str) -> None:
    assert names(NOTICE + f"一、有关要求\n{told}。健全登记制度。", "Measure") == {"健全登记制度"}


def test_tasks_in_quotes_are_each_a_task() -> None:
    text = (
        "测试\n近日，国务院印发《关于支持福建发展的意见》。\n"
        "《意见》还就“建设第一家园”“促进经贸融合”“深化社会人文交流”等提出二十一条具体内容。"
    )
    assert names(text, "Measure") == {"建设第一家园", "促进经贸融合", "深化社会人文交流"}


@pytest.mark.parametrize("heading", ["产业技术研究院基本条件", "项目单位基本情况", "养老机构基本要求"])
def test_what_is_basic_is_no_state(heading: str) -> None:
    text = NOTICE + f"一、{heading}\n（一）企业注册资本1亿元以上。\n二、加强监管。健全登记制度。"
    assert heading not in names(text, "Goal")


def test_a_table_of_which_a_crawl_left_a_cell_a_line() -> None:
    text = (
        "国务院办公厅关于推广改革举措的通知\n各省人民政府：\n现通知如下：\n一、推广举措\n附件\n推广清单\n"
        "序号\n改革举措\n主 要 内 容\n指导部门\n推广范围\n一、知识产权方面\n"
        "1\n建立专利保险机制\n开发专利保险产品，降低侵权损失。\n国家知识产权局\n全国\n"
        "5\n完善技术调查制度\n选聘技术调查官。\n最高人民法院\n全国\n"
    )
    assert said(text, "LEADS") >= {
        ("国家知识产权局", "建立专利保险机制"),
        ("国家知识产权局", "开发专利保险产品"),
        ("最高人民法院", "选聘技术调查官"),
    }
    assert ("建立专利保险机制", "开发专利保险产品") in said(text, "CONTAINS")


def test_rules_that_are_amended_in_a_counted_row() -> None:
    text = (
        "国务院公布决定\n国务院公布《国务院关于修改和废止部分行政法规的决定》。主要包括：修改道路运输条例、国际海运条例等7部行政法规，"
        "修改母婴保健法实施办法。"
    )
    assert {"道路运输条例", "国际海运条例", "母婴保健法实施办法"} <= names(text, "Policy")
    assert "母婴保健法" not in names(text, "Policy")
