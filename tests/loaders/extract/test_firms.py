"""Letters of a ministry to a company: whom they name, who is to act, who had written before."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said

FIRM = "中广核苍南核电有限公司"
LETTER = (
    "关于印发核安全检查报告的函\n国核安函〔2021〕97号\n{to}：\n"
    "你公司《关于报送检查情况的请示》（三澳函〔2021〕8号）收悉。现将检查报告印发给你公司，你公司应采取有效措施，加强文件管理。\n"
    "国家核安全局\n2021年10月26日\n"
)
REPORT = (
    "核安全检查报告\n一、检查情况\n检查组听取了{firm}（以下简称营运单位）的汇报。\n"
    "二、整改要求\n（一）针对人员配备不足的问题，营运单位应按要求配备足够数量的合格人员。\n"
)


def test_a_company_leads_what_a_letter_asks_of_it_and_wrote_what_the_letter_answers() -> None:
    text = LETTER.format(to=FIRM)
    assert {(FIRM, "采取有效措施"), (FIRM, "加强文件管理")} <= said(text, "LEADS")
    assert (FIRM, "关于报送检查情况的请示") in said(text, "ISSUES")


def test_a_company_is_meant_by_what_the_letter_calls_it() -> None:
    text = LETTER.format(to=FIRM) + REPORT.format(firm=FIRM)
    assert (FIRM, "按要求配备足够数量的合格人员") in said(text, "LEADS")


def test_two_companies_that_a_letter_goes_to_act_both() -> None:
    both = {"华能海南昌江核电有限公司", "海南核电有限公司"}
    text = LETTER.format(to="、".join(sorted(both)))
    assert {who for who, what in said(text, "LEADS") if what == "采取有效措施"} == both


@pytest.mark.parametrize("to", ["各有关公司", "有关电力公司", "钱正英同志", "各企业"])
def test_you_is_nobody_where_a_letter_goes_to_companies_without_a_name(to: str) -> None:
    assert {name for name in names(LETTER.format(to=to), "Agency") if "公司" in name or "企业" in name} == set()


def test_you_is_nobody_where_letters_to_others_stand_in_one_text() -> None:
    text = LETTER.format(to=FIRM) + LETTER.format(to="海南核电有限公司")
    assert not {who for who, what in said(text, "LEADS") if what == "加强文件管理" and "公司" in who}


PERMIT = (
    "关于颁发许可证的通知\n国核安发〔2019〕20号\n{firm}：\n你公司的申请收悉。决定向你公司颁发《甲核电厂1号机组建造许可证》和《甲核电厂2号机组建造许可证》。\n"
    "国家核安全局\n2019年12月25日\n"
    "甲核电厂1号机组建造许可证\n国核安证字第1920号\n在1号机组建造过程中，{firm}应遵守以下条件。\n"
    "一、保证1号机组的建造质量。\n二、国家核安全局设置1号机组的控制点。\n"
    "甲核电厂2号机组建造许可证\n国核安证字第1921号\n在2号机组建造过程中，{firm}应遵守以下条件。\n一、保证2号机组的建造质量。\n"
)


def test_each_permit_that_a_letter_encloses_orders_what_stands_in_it() -> None:
    contains = said(PERMIT.format(firm=FIRM), "CONTAINS")
    assert {
        ("甲核电厂1号机组建造许可证", "保证1号机组的建造质量"),
        ("甲核电厂2号机组建造许可证", "保证2号机组的建造质量"),
    } <= contains


def test_who_shall_keep_the_conditions_below_leads_those_that_name_nobody() -> None:
    leads = said(PERMIT.format(firm=FIRM), "LEADS")
    assert {
        (FIRM, "保证1号机组的建造质量"),
        (FIRM, "保证2号机组的建造质量"),
        ("国家核安全局", "设置1号机组的控制点"),
    } <= leads
    assert (FIRM, "设置1号机组的控制点") not in leads


@pytest.mark.parametrize(
    "others",
    [
        "你公司所在地能源局要加强监督",
        "你公司控股股东应当加强监督",
        "中广核苍南核电有限公司工会要加强监督",
        "中广核苍南核电有限公司福州分公司应当加强监督",
        "中广核苍南核电有限公司董事会要加强监督",
        "请你所在地监管部门加强监督",
        "其他核电厂营运单位应当加强监督",
    ],
)
def test_what_belongs_to_a_company_is_not_the_company(others: str) -> None:
    text = LETTER.format(to=FIRM) + f"检查组听取了{FIRM}（以下简称营运单位）的汇报。{others}。\n"
    assert {who for who, what in said(text, "LEADS") if "加强监督" in what and who == FIRM} == set()


BOUND = (
    "福建省人民政府关于加强管理的通知\n闽政〔2024〕1号\n各市人民政府：\n现就有关事项通知如下。\n{}应做好以下工作：\n"
)


def test_a_row_that_is_told_to_do_what_follows_leads_it_together() -> None:
    text = BOUND.format("省财政厅、省教育厅") + "（一）安排专项资金。\n（二）制定管理办法。\n"
    assert {who for who, what in said(text, "LEADS") if what == "安排专项资金"} == {"福建省财政厅", "福建省教育厅"}


def test_who_is_told_to_do_what_follows_leads_nothing_that_others_do_or_that_stands_in_another_chapter() -> None:
    text = BOUND.format("省财政厅") + (
        "（一）安排专项资金。（责任单位：省审计厅）\n（二）各市要制定管理办法。\n（三）落实配套措施。\n"
        "二、监督检查\n强化跟踪问效。\n附件\n实施细则\n第一条 加强日常管理。\n"
    )
    assert {what for who, what in said(text, "LEADS") if who == "福建省财政厅"} == {"落实配套措施"}
    assert {who for who, what in said(BOUND.format("申请人向省财政厅") + "（一）提交申请材料。\n", "LEADS")} == set()


def test_an_item_that_says_itself_who_acts_is_not_of_those_above() -> None:
    text = BOUND.format("省财政厅") + (
        "1.健全登记制度。\n责任单位：省民政厅\n2.社会组织要加强行业自律。\n3.由市县财政统筹安排资金。\n4.县级以上人民政府应当加强领导。\n5.及时发现困难群众。\n"
    )
    assert {what for who, what in said(text, "LEADS") if who == "福建省财政厅"} == {"健全登记制度", "及时发现困难群众"}


def test_what_a_company_does_with_its_own_rules_is_its_own_act() -> None:
    text = LETTER.format(to=FIRM) + "请你公司督促各子公司开展排查。你公司应严格执行公司章程。\n"
    assert (FIRM, "督促各子公司开展排查") in said(text, "LEADS")


@pytest.mark.parametrize(
    ("line", "name", "you"),
    [("中广核苍南核电有限公司（以下简称“营运单位”）", FIRM, "你公司"), ("清华大学", "清华大学", "你校")],
)
def test_address_lines_of_other_forms(line: str, name: str, you: str) -> None:
    text = f"关于印发报告的函\n国核安函〔2021〕97号\n{line}：\n现将报告印发。{you}应加强内部治理，完善章程。\n国家核安全局\n2021年10月26日\n"
    assert {(name, "加强内部治理"), (name, "完善章程")} <= said(text, "LEADS")
