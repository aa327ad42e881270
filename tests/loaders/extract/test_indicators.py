from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.extract.indicators import RULES, find_indicators
from kg.loaders.extract.rule import Rule
from tests.loaders.extract.hostile import HOSTILE


def indicators(text: str) -> list[tuple[str, str, float, str]]:
    return [(i.name, i.comparator, i.value, i.unit) for i in find_indicators(text, 0, len(text))]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_finds_its_example_and_not_its_counterexample(rule: Rule) -> None:
    assert rule.name in {i.rule for i in find_indicators(rule.example, 0, len(rule.example))}
    assert rule.name not in {i.rule for i in find_indicators(rule.counterexample, 0, len(rule.counterexample))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("养老服务床位达到1000万张", ("养老服务床位", "=", 1e7, "张")),
        ("养老机构护理型床位占比达60%以上", ("养老机构护理型床位占比", ">=", 60, "%")),
        ("农村宽带接入用户数超过1.9亿", ("农村宽带接入用户数", ">", 1.9e8, "")),
        ("研发投入强度不低于3.2％", ("研发投入强度", ">=", 3.2, "%")),
        ("一次能源消费量控制在1.42亿～1.62亿吨标煤", ("一次能源消费量", "<=", 1.62e8, "吨标煤")),
        ("专项转移支付控制在5项以内", ("专项转移支付", "<=", 5, "项")),
        ("实现城镇新增就业8万人", ("城镇新增就业", "=", 80000, "人")),
        ("二氧化碳排放比2020年下降18%", ("二氧化碳排放", "-", 18, "%")),
        ("挥发性有机物（VOCs）排放总量较2015年下降10%以上", ("挥发性有机物（VOCs）排放总量", "->=", 10, "%")),
        ("企业宽带和专线平均资费降低15%", ("企业宽带和专线平均资费", "-", 15, "%")),
        ("下调天然气门站价格5%", ("天然气门站价格", "-", 5, "%")),
        ("煤炭占一次能源消费比重从2015年的50.5%下降到41.2%", ("煤炭占一次能源消费比重", "=", 41.2, "%")),
        ("PM2.5浓度力争降到25微克／立方米", ("PM2.5浓度", "=", 25, "微克/立方米")),
        ("建设60个以上国际标准化创新团队", ("国际标准化创新团队", ">=", 60, "个")),
        ("每千名老年人至少配备1名社会工作者", ("社会工作者", ">=", 1, "名")),
        ("农产品网络零售额突破5,800亿元", ("农产品网络零售额", ">", 5.8e11, "元")),
        ("民营企业占比八成以上", ("民营企业占比", ">=", 80, "%")),
        ("发明专利审查周期压减到16个月", ("发明专利审查周期", "<=", 16, "个月")),
        ("不动产一般登记时限压缩至5个工作日", ("不动产一般登记时限", "<=", 5, "个工作日")),
    ],
)
def test_name_comparator_value_and_unit(text: str, expected: tuple[str, str, float, str]) -> None:
    assert indicators(text) == [expected]


def test_values_that_stand_respectively_go_to_their_names() -> None:
    assert indicators("研发设计工具普及率、关键工序数控化率分别超过90%、70%") == [
        ("研发设计工具普及率", ">", 90, "%"),
        ("关键工序数控化率", ">", 70, "%"),
    ]


def test_each_member_of_a_list_has_its_own_name() -> None:
    assert indicators("建成充电站约400座、充电桩约12万个") == [
        ("充电站", "=", 400, "座"),
        ("充电桩", "=", 120000, "个"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "2022年底前完成",
        "6项污染物指标优于国家标准",
        "县级以上政府门户网站全面支持IPv6",
        "福州、厦门空气质量在全国169个城市中保持前列",
        "GB/T 39116-2020《模型》二级及以上",
        "第5条规定",
        "“十四五”规划",
    ],
)
def test_dates_ordinals_and_names_are_no_indicator(text: str) -> None:
    assert indicators(text) == []


@given(st.text(alphabet="0123456789.,%万亿个人元达到超过不低于以上下降率，、从比约（）", max_size=60))
def test_indicators_lie_in_the_text_with_a_finite_value(text: str) -> None:
    for found in find_indicators(text, 0, len(text)):
        assert 0 <= found.start < found.end <= len(text)
        assert found.name
        assert 0 <= found.value < 1e25


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:8])
def test_hostile_text_takes_linear_time(text: str) -> None:
    find_indicators(text, 0, len(text))
