from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.extract.deadlines import RULES, find_deadlines
from kg.loaders.extract.rule import Rule
from tests.loaders.extract.hostile import HOSTILE


def dates(text: str, anchor: str = "2023-02-01") -> list[str]:
    return [found.date for found in find_deadlines(text, 0, len(text), anchor)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_finds_its_example_and_not_its_counterexample(rule: Rule) -> None:
    anchor = "2019-05-01"
    assert rule.name in {d.rule for d in find_deadlines(rule.example, 0, len(rule.example), anchor)}
    assert rule.name not in {d.rule for d in find_deadlines(rule.counterexample, 0, len(rule.counterexample), anchor)}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("到2026年年底，试点地区取得显著成效", "2026-12-31"),
        ("确保到2026年末全部建成", "2026-12-31"),
        ("到2026年，监护体系更加健全", "2026-12-31"),
        ("2025年底前基本完成", "2025-12-31"),
        ("2025年6月底前完成", "2025-06-30"),
        ("2024年2月底前完成", "2024-02-29"),
        ("2025年6月30日前报送", "2025-06-30"),
        ("2025年一季度末，覆盖率达到90%", "2025-03-31"),
        ("2025年上半年，覆盖率达到90%", "2025-06-30"),
        ("2025年5月中旬前报送", "2025-05-20"),
        ("2023—2025年，新增床位10万张", "2025-12-31"),
        ("2023年至2025年，新增床位10万张", "2025-12-31"),
        ("“十四五”期间，新增床位10万张", "2025-12-31"),
        ("到“十五五”末，体系更加健全", "2030-12-31"),
        ("用3—5年时间，基本建成", "2028-12-31"),
        ("用十年左右时间，基本建成", "2033-12-31"),
        ("今年年底前完成", "2023-12-31"),
        ("明年上半年前完成", "2024-06-30"),
        ("今年底前完成", "2023-12-31"),
        ("于9月底前报送", "2023-09-30"),
        ("1月10日前报送", "2024-01-10"),
        ("本月底前报送", "2023-02-28"),
        ("到2035年，养老服务网络更加健全", "2035-12-31"),
        ("到本世纪中叶，建成强国", "2050-12-31"),
        ("天然气产量2030年达到300亿立方米", "2030-12-31"),
        ("未来五年，基本建成", "2027-12-31"),
        ("新型基础设施2026年基本建成", "2026-12-31"),
    ],
)
def test_deadline_is_the_last_day_named(text: str, date: str) -> None:
    assert dates(text) == [date]


@pytest.mark.parametrize(
    "text",
    [
        "截至2025年底，全国共有机构4万个",
        "到2022年底，全国已建成机构4万个",
        "2020年底前完成了改造",
        "较2025年下降10%",
        "从2024年起免征",
        "自2024年以来",
        "《行动计划（2023—2025年）》",
        "“十四五”规划目标任务",
        "2025年前三季度增长5%",
        "每年12月底前报送",
        "次年3月底前报送",
        "百年底蕴",
        "2025年13月底前",
        "有效期至2027年12月31日",
        "关于2025年省级资金拟补助项目的公示",
        "“十四五”时期经济社会发展主要目标",
        "“十五五”时期是关键时期",
        "未来五年是机遇期",
        "规划期结束后次年的4月底前报告",
    ],
)
def test_background_repeated_dates_and_titles_are_no_deadline(text: str) -> None:
    assert dates(text) == []


def test_without_the_documents_date_relative_words_have_no_date() -> None:
    for text in ("年底前完成", "经过3年努力，明显改善", "6月30日前报送", "力争年内完成"):
        assert dates(text, "") == [""]


def test_within_the_year_has_no_date_even_with_one() -> None:
    assert dates("力争年内完成") == [""]


def test_year_of_the_document_alone_is_enough_for_year_ends() -> None:
    assert dates("年底前完成", "2020") == ["2020-12-31"]


def test_words_are_kept_with_their_preposition() -> None:
    text = "通知明确，到2026年年底，成效显著"
    (found,) = find_deadlines(text, 5, len(text), "")
    assert found.text == text[found.start : found.end] == "到2026年年底"


def test_the_years_of_a_plan_are_those_of_its_title() -> None:
    title = "数据中心发展三年行动计划（2021—2023年）\n"
    assert dates(title + "主要目标。用3年时间，布局更加合理。", "2021-07-04") == ["2023-12-31"]
    assert dates(title + "主要目标。用5年时间，布局更加合理。", "2021-07-04") == ["2026-12-31"]


@given(
    st.text(alphabet="到至前底末年月日内截今明0123“”十四五，。", max_size=60),
    st.sampled_from(["", "2020", "2023-02-01"]),
)
def test_deadlines_lie_in_order_inside_the_stretch(text: str, anchor: str) -> None:
    place = 0
    for found in find_deadlines(text, 0, len(text), anchor):
        assert place <= found.start < found.end <= len(text)
        assert found.date == "" or found.date >= anchor
        place = found.end


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:8])
def test_hostile_text_takes_linear_time(text: str) -> None:
    find_deadlines(text, 0, len(text), "2023-02-01")


def test_older_plans_end_too() -> None:
    assert dates("到“九五”末，基本完成", "1997-01-20") == ["2000-12-31"]
    assert dates("到“九五”末期，基本完成", "1997-01-20") == ["2000-12-31"]
    assert dates("到“十五”末，基本完成", "2003-01-20") == ["2005-12-31"]


def test_an_old_plan_of_an_undated_paper_may_be_another() -> None:
    assert (
        dates("到“八五”末，公民法治素养显著提升", "") == dates("到“八五”末，公民法治素养显著提升", "2022-03-01") == []
    )


def test_all_year_is_the_papers_own_year() -> None:
    assert dates("全年完成投资447亿元", "2018-07-13") == ["2018-12-31"]
    assert dates("年内完成投资447亿元", "2018-07-13") == [""]
