from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.extract.numbers import RULES, find_document_numbers, own_number
from kg.loaders.extract.rule import Rule
from tests.loaders.extract.hostile import HOSTILE


def numbers(text: str) -> list[str]:
    return [found.number for found in find_document_numbers(text)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_finds_its_example_and_not_its_counterexample(rule: Rule) -> None:
    assert rule.name in {found.rule for found in find_document_numbers(rule.example)}
    assert rule.name not in {found.rule for found in find_document_numbers(rule.counterexample)}


@pytest.mark.parametrize(
    "brackets", ["〔〕", "[]", "［］", "()", "（）", "【】", "﹝﹞", "〈〉", "<>", "「」", "{}", "〖〗"]
)
def test_every_bracket_becomes_the_standard_one(brackets: str) -> None:
    opening, closing = brackets
    assert numbers(f"闽政办{opening}2019{closing} 43 号") == ["闽政办〔2019〕43号"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("根据国发〔2018〕39号文件", "国发〔2018〕39号"),
        ("关于印发实施方案的通知闽审改办〔2019〕1号各市：", "闽审改办〔2019〕1号"),
        ("工信厅联通装函〔2021〕263号", "工信厅联通装函〔2021〕263号"),
        ("环办水体〔2021〕19号", "环办水体〔2021〕19号"),
        ("青海省人民政府青政〔1984〕53号", "青政〔1984〕53号"),
        ("大力城〔2020〕第2号", "大力城〔2020〕2号"),
        ("中华人民共和国国务院令 第713号", "国务院令第713号"),
        ("中华人民共和国主席令第10号", "中华人民共和国主席令第10号"),
        ("2001年12月1日原国家工商行政管理局令第86号", "国家工商行政管理局令第86号"),
        ("文号：公告 2021年 第33号", "公告2021年第33号"),
    ],
)
def test_number_is_cut_from_what_stands_before_it(text: str, number: str) -> None:
    assert numbers(text) == [number]


@pytest.mark.parametrize(
    "text", ["《冰雪经济发展报告（2022）》", "（2019）第3章", "〔2019〕5号", "规划（2021—2025年）"]
)
def test_a_year_in_brackets_is_no_number(text: str) -> None:
    assert numbers(text) == []


@given(st.text(alphabet="国发办令公告第号〔〕（）[]2019 年5闽政，", max_size=80))
def test_what_is_found_stands_in_the_text(text: str) -> None:
    for found in find_document_numbers(text):
        assert 0 <= found.start < found.end <= len(text)
        assert text[found.end - 1] == "号"


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:8])
def test_hostile_text_takes_linear_time(text: str) -> None:
    find_document_numbers(text)


@pytest.mark.parametrize("before", ["根据", "为贯彻落实", "现将", "落实科技部等三部门", "你公司"])
@pytest.mark.parametrize("title", ["《认定管理办法》（", "《关于认定的通知（", "《关于认定的请示》（中核 "])
def test_the_number_of_a_cited_title_is_not_the_documents_own(before: str, title: str) -> None:
    cited = f"关于开展认定工作的通知\n各市科技局：\n{before}{title}国科发火〔2016〕32号），现通知如下："
    assert own_number(cited) is None
    own = own_number(f"闽科高〔2018〕5号\n{cited}")
    assert own is not None
    assert own.number == "闽科高〔2018〕5号"
