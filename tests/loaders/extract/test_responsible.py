"""Who leads and who supports: brackets of every shape, passives, headings above, organs together."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said

NOTICE = "福建省人民政府办公厅关于加强养老服务工作的通知\n各市、县（区）人民政府：\n现就有关事项通知如下：\n"
CENTRAL = "国务院办公厅关于加强养老服务工作的通知\n各省、自治区、直辖市人民政府：\n现就有关事项通知如下：\n"


@pytest.mark.parametrize("brackets", ["[]", "【】", "［］", "〔〕", "（）"])
def test_brackets_of_any_shape_name_who_is_responsible(brackets: str) -> None:
    text = NOTICE + f"一、加强服务监管。健全登记制度。{brackets[0]}责任单位：省民政厅、财政厅{brackets[1]}"
    assert {agency for agency, _ in said(text, "LEADS")} == {"福建省民政厅", "福建省财政厅"}


def test_a_statement_covers_the_heading_in_the_line_above() -> None:
    text = NOTICE + "一、加强养老机构监管\n健全登记制度。（责任单位：省民政厅）\n二、完善补贴政策\n提高补贴标准。"
    assert said(text, "LEADS") == {("福建省民政厅", "加强养老机构监管"), ("福建省民政厅", "健全登记制度")}


def test_by_whom_something_is_done_leads_it() -> None:
    text = (
        CENTRAL
        + "一、加强服务监管。补贴范围由民政部与财政部商定。建立由民政部为召集人的会议制度。办公室主任由民政部副部长担任。"
    )
    assert said(text, "LEADS") == {
        ("民政部", "补贴范围由民政部与财政部商定"),
        ("财政部", "补贴范围由民政部与财政部商定"),
    }


def test_with_whom_an_organ_acts_is_no_action_of_its_own() -> None:
    text = CENTRAL + "一、加强服务监管。财政部要会同民政部、教育部等部门，健全登记制度。"
    assert names(text, "Measure") == {"加强服务监管", "健全登记制度"}
    assert said(text, "LEADS") == {("财政部", "健全登记制度")}
    assert said(text, "SUPPORTS") == {("民政部", "健全登记制度"), ("教育部", "健全登记制度")}


def test_who_hands_out_a_cited_title_issues_it() -> None:
    text = CENTRAL + "一、加强服务监管。推荐企业进入民政部、财政部制定的《养老产品推广目录》。"
    assert {organ for organ, policy in said(text, "ISSUES") if policy == "养老产品推广目录"} == {"民政部", "财政部"}


@pytest.mark.parametrize("unit", ["信息中心", "养老服务促进中心"])
def test_a_centre_of_a_ministry_is_an_organ_of_its_own_but_what_it_builds_is_not(unit: str) -> None:
    assert f"民政部{unit}" in names(CENTRAL + f"一、加强服务监管。由民政部{unit}牵头举办培训。", "Agency")
    assert "民政部" in names(CENTRAL + "一、加强服务监管。民政部建设数据管理中心。", "Agency")


def test_a_line_at_the_end_of_each_chapter_covers_the_chapter() -> None:
    chapter = "（一）完善登记制度。健全信用档案。\n（二）加强人员培训。\n责任单位：{}\n"
    text = (
        NOTICE + "一、加强机构监管\n" + chapter.format("省民政厅") + "二、推动产业发展\n" + chapter.format("省商务厅")
    )
    led = {measure for agency, measure in said(text, "LEADS") if agency == "福建省民政厅"}
    assert led == {"加强机构监管", "完善登记制度", "健全信用档案", "加强人员培训"}


def test_a_line_below_one_of_several_items_covers_that_item_alone() -> None:
    text = (
        NOTICE
        + "一、加强机构监管\n（一）完善登记制度。\n（二）加强人员培训。\n责任单位：省民政厅\n（三）健全信用档案。\n责任单位：省商务厅\n"
    )
    assert said(text, "LEADS") == {("福建省民政厅", "加强人员培训"), ("福建省商务厅", "健全信用档案")}


def test_an_organ_that_stands_as_heading_leads_what_stands_below() -> None:
    text = (
        NOTICE
        + "一、任务分工\n（一）各设区市民政局、省民政厅\n1.健全登记制度。\n2.配合做好培训工作。\n（二）省机械科学研究院\n1.收集企业技术需求。\n"
    )
    assert said(text, "LEADS") == {("福建省民政厅", "健全登记制度"), ("福建省机械科学研究院", "收集企业技术需求")}
    assert said(text, "SUPPORTS") == {("福建省民政厅", "配合做好培训工作")}


def test_tables_of_tasks_say_who_is_responsible() -> None:
    text = (
        CENTRAL
        + "一、加强服务监管。\n| 序号 | 重点任务 | 主要内容 | 牵头部门 | 配合部门 |\n"
        + "| 1 | 健全登记制度 | 建立信用档案，完善评估办法。 | 民政部 | 财政部 |\n| 2 | 备注 |\n"
    )
    tasks = {"健全登记制度", "建立信用档案", "完善评估办法"}
    assert said(text, "LEADS") == {("民政部", task) for task in tasks}
    assert said(text, "SUPPORTS") == {("财政部", task) for task in tasks}


def test_a_table_without_tasks_orders_nothing() -> None:
    text = CENTRAL + "一、加强服务监管。\n| 序号 | 单位 | 电话 |\n| 1 | 民政部 | 123 |\n"
    assert names(text, "Measure") == {"加强服务监管"}


@pytest.mark.parametrize("mark", ["；", "。要"])
def test_who_is_ordered_goes_on_acting_behind_a_semicolon_or_with_a_modal_alone(mark: str) -> None:
    text = CENTRAL + f"一、加强服务监管。民政部负责健全登记制度{mark}完善评估办法。提高补贴标准。"
    assert said(text, "LEADS") == {("民政部", "负责健全登记制度"), ("民政部", "完善评估办法")}


def test_our_ministry_of_a_general_office_is_the_ministry() -> None:
    text = "工业和信息化部办公厅关于公布绿色制造名单的通知\n各省主管部门：\n现通知如下：\n一、强化监管要求。我部将进一步加强监督管理。"
    assert said(text, "LEADS") == {("工业和信息化部", "进一步加强监督管理")}


def test_a_committee_of_a_party_committee_is_one_body() -> None:
    found = names(NOTICE + "一、加强服务监管。经省委军民融合发展委员会研究同意，健全制度。", "Agency")
    assert "福建省委军民融合发展委员会" in found and "福建省委" not in found


def test_who_leads_right_below_a_heading_leads_all_that_the_item_holds() -> None:
    text = CENTRAL + (
        "一、重点活动\n（一）开展走访慰问活动\n民政部牵头，财政部配合，各地组织实施。各地要有计划地安排。\n1.健全登记制度。\n2.落实补贴政策。（教育部负责）\n"
        "（二）完善评估办法。"
    )
    led = said(text, "LEADS")
    assert {("民政部", "开展走访慰问活动"), ("民政部", "健全登记制度"), ("教育部", "落实补贴政策")} <= led
    assert ("民政部", "完善评估办法") not in led and ("民政部", "落实补贴政策") not in led
    assert ("财政部", "健全登记制度") in said(text, "SUPPORTS")


def test_offices_named_by_bare_names_in_a_row_are_the_ministries_offices() -> None:
    text = "工业和信息化部办公厅 发展改革委办公厅 能源局综合司关于开展推荐工作的通知\n各省主管部门：\n现通知如下：\n一、加强服务监管。"
    assert {organ for organ, _ in said(text, "ISSUES")} == {
        "工业和信息化部办公厅",
        "国家发展改革委办公厅",
        "国家能源局综合司",
    }


def test_a_list_of_organs_that_ends_with_unnamed_ones_still_acts() -> None:
    text = CENTRAL + "一、加强服务监管。民政部、教育部和市场监管领域其他部门负责组织开展联合检查。"
    assert said(text, "LEADS") == {("民政部", "负责组织开展联合检查"), ("教育部", "负责组织开展联合检查")}


def test_a_line_that_says_who_is_in_charge_and_by_when_is_no_measure() -> None:
    text = NOTICE + "一、加强服务监管\n健全登记制度。\n省财政厅、民政厅，各市人民政府等负责，2019年基本完成并逐步完善。"
    assert {agency for agency, measure in said(text, "LEADS") if measure == "健全登记制度"} == {
        "福建省财政厅",
        "福建省民政厅",
    }
    assert not said(text, "SETS")


def test_who_is_responsible_beside_one_who_leads_supports() -> None:
    text = NOTICE + "一、加强监管。健全登记制度。\n责任单位：省民政厅牵头，有关部门、平潭综合实验区管委会负责"
    assert said(text, "LEADS") == {("福建省民政厅", "健全登记制度")}
    assert said(text, "SUPPORTS") == {("平潭综合实验区管委会", "健全登记制度")}


@pytest.mark.parametrize("words", ["责任单位：省民政厅", "（牵头单位：省民政厅）"])
def test_who_is_responsible_may_stand_at_the_end_of_a_heading(words: str) -> None:
    text = NOTICE + f"一、持续优化服务结构{words}\n二、健全登记制度"
    assert said(text, "LEADS") == {("福建省民政厅", "持续优化服务结构")}


def test_those_who_help_support_what_the_clauses_before_say() -> None:
    text = NOTICE + "一、加强监管。省民政厅牵头编制评价办法，每年发布名录，省财政厅、统计局等部门协助做好相关工作。"
    assert {("福建省财政厅", "每年发布名录"), ("福建省统计局", "每年发布名录")} <= said(text, "SUPPORTS")


@pytest.mark.parametrize("last", ["配合", "参与", "参加", "组织实施"])
def test_a_sentence_right_behind_a_heading_says_who_is_responsible_for_the_item(last: str) -> None:
    text = CENTRAL + f"（一）加强服务监管。民政部牵头，教育部、财政部{last}。健全登记制度。"
    assert said(text, "LEADS") == {("民政部", "加强服务监管"), ("民政部", "健全登记制度")}
    assert ("财政部", "健全登记制度") in said(text, "SUPPORTS")


def test_whom_a_report_goes_to_does_not_make_it() -> None:
    text = CENTRAL + "一、加强服务监管。财政部门要加强检查，重要情况及时向民政部报告。"
    assert ("民政部", "重要情况及时向民政部报告") not in said(text, "LEADS")
    assert "重要情况及时向民政部报告" in names(text, "Measure")


@pytest.mark.parametrize("order", ["明确目标任务，落实工作责任。", "确定目标任务，健全考核机制。"])
def test_that_goals_are_to_be_set_is_an_order(order: str) -> None:
    assert order[:6] in names(CENTRAL + f"一、加强组织领导。各地区要{order}", "Measure")


@pytest.mark.parametrize(
    "line", ["责任单位：省科技厅、省电子信息集团、汽车集团", "责任单位：省科技厅、发改委、电力公司，兴业银行"]
)
def test_a_company_behind_organs_of_the_province_is_the_provinces(line: str) -> None:
    led = {agency for agency, _ in said(NOTICE + f"一、加强服务监管。健全登记制度。\n{line}", "LEADS")}
    assert led & {"福建省汽车集团", "福建省电力公司"}
    assert not led & {"汽车集团", "电力公司", "福建省兴业银行"}


def test_no_organ_is_made_of_parts_of_names() -> None:
    found = names(
        NOTICE + "一、加强服务监管。材料报送我厅相关业务处。阿拉伯—中国友好协会联合会秘书长出席。"
        "第四次全国文物普查工作推进会暨普查领导小组第三次会议召开。",
        "Agency",
    )
    assert not {name for name in found if "相关" in name or "会暨" in name or name == "中国友好协会"}


def test_those_who_only_guide_lead_where_nobody_else_is_named() -> None:
    text = NOTICE + "一、加强监管。健全登记制度。（民政部、财政部指导）"
    assert {("民政部", "健全登记制度"), ("财政部", "健全登记制度")} <= said(text, "LEADS")
    text = NOTICE + "一、加强监管。健全登记制度。（民政部牵头，财政部指导）"
    assert ("财政部", "健全登记制度") in said(text, "SUPPORTS")


def test_the_heading_of_an_item_is_of_all_whom_its_brackets_name() -> None:
    text = "国务院办公厅关于发展产业的意见\n一、优化环境\n（一）鼓励创新创业。改革商事制度。（市场监管总局负责）加强创业教育服务。（教育部负责）\n"
    led = said(text, "LEADS")
    assert {("市场监管总局", "鼓励创新创业"), ("教育部", "鼓励创新创业"), ("教育部", "加强创业教育服务")} <= led
    assert ("市场监管总局", "加强创业教育服务") not in led


def test_lines_in_a_row_have_lost_the_items_above_them() -> None:
    text = (
        "福建省人民政府关于发展工业的意见\n一、夯实网络基础\n责任单位：省通信管理局\n责任单位：省科技厅\n责任单位：省工信厅\n二、打造平台体系\n（一）加快建设工业平台。\n"
        "责任单位：省教育厅\n责任单位：省公安厅\n"
    )
    assert said(text, "LEADS") == {("福建省教育厅", "加快建设工业平台")}
    two = "福建省人民政府关于加强保障的意见\n一、加强养老保障\n责任单位：省民政厅\n责任单位：省财政厅\n二、加强儿童保障\n加强救助。"
    assert ("福建省民政厅", "加强养老保障") in said(two, "LEADS")


def test_a_heading_with_a_bracket_of_its_own_is_of_those_in_it() -> None:
    text = "福建省人民政府关于加强养老的意见\n一、工作任务\n（一）加强养老服务体系建设（省民政厅牵头）。推进消防改造（省消防救援总队负责）。\n"
    assert {who for who, what in said(text, "LEADS") if what == "加强养老服务体系建设"} == {"福建省民政厅"}


def test_a_heading_has_no_lead_beside_the_one_that_its_first_bracket_names() -> None:
    text = "福建省人民政府关于加快发展的意见\n一、工作任务\n（一）加强食品安全监管。完善食品标准（省卫健委牵头，省农业农村厅配合）。推进追溯体系建设（省商务厅牵头）。\n"
    assert {who for who, what in said(text, "LEADS") if what == "加强食品安全监管"} == {"福建省卫生健康委"}
    guided = text.replace("省卫健委牵头，省农业农村厅配合", "省卫健委指导").replace("省商务厅牵头", "省商务厅指导")
    assert ("福建省商务厅", "加强食品安全监管") not in said(guided, "LEADS")


def test_of_a_list_each_department_leads_the_part_that_its_sentence_gives_it() -> None:
    told = "工信、发改部门加强政策引导；科技部门抓好计划实施，完善平台；药品监管部门简化审批手续。"
    text = f"福建省人民政府关于医药产业的意见\n一、强化合作\n（一）{told}（责任单位：省工信厅、发改委、科技厅、药监局）"
    led = said(text, "LEADS")
    by = {what: {who for who, that in led if that == what} for _, what in led}
    assert by["加强政策引导"] == {"福建省工业和信息化厅", "福建省发展改革委"}
    assert by["完善平台"] == {"福建省科技厅"} and by["简化审批手续"] == {"福建省药监局"}
    one = "科技部门抓好计划实施，完善平台。"
    all_lead = said(text.replace(told, one), "LEADS")
    assert len({who for who, what in all_lead if what == "抓好计划实施"}) == 4
    others = said(text.replace("简化审批手续", "简化审批手续；各地要加强宣传"), "LEADS")
    assert len({who for who, what in others if what == "加强宣传"}) == 4


def test_a_department_is_told_by_its_name_and_not_by_its_place() -> None:
    text = (
        "吉林省人民政府关于加强防火的意见\n一、强化合作\n（一）林业部门加强巡护；教育部门抓好宣传；公安部门维护秩序。"
        "（责任单位：省工业和信息化厅、省林业和草原局、省教育厅、省公安厅、长春市人民政府）"
    )
    assert {who for who, what in said(text, "LEADS") if what == "加强巡护"} == {"吉林省林草局"}


@pytest.mark.parametrize(
    "row",
    [
        "（省民政厅、省财政厅）",
        "\n（省民政厅、省财政厅，各市、县（区）人民政府）\n",
        "〔省民政厅、省财政厅〕\n",
        "（省民政厅、财政厅等部门）。",
    ],
)
def test_a_bracket_that_only_lists_bodies_tells_who_leads(row: str) -> None:
    text = NOTICE + "一、加强服务监管。健全登记制度。" + row
    assert ("福建省民政厅", "健全登记制度") in said(text, "LEADS")
    assert ("福建省财政厅", "健全登记制度") in said(text, "LEADS")


def test_a_bracket_behind_a_name_leads_nothing() -> None:
    text = NOTICE + "一、加强服务监管。健全《登记办法》（省民政厅、省财政厅）。"
    assert not said(text, "LEADS")


def test_a_label_inside_a_bracket_does_not_end_it() -> None:
    text = NOTICE + "一、加强服务监管。健全登记制度。（牵头单位：省委宣传部；责任单位：省民政厅、省财政厅）"
    assert ("福建省委宣传部", "健全登记制度") in said(text, "LEADS")
    assert {who for who, _ in said(text, "SUPPORTS")} == {"福建省民政厅", "福建省财政厅"}
