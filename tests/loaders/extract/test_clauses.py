from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.extract.clauses import sentences


def split(text: str) -> list[list[str]]:
    return [[text[a:b] for a, b in sentence.clauses] for sentence in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("甲，乙。丙；丁", [["甲", "乙"], ["丙"], ["丁"]]),
        ("甲（乙，丙。丁），戊。", [["甲（乙，丙。丁）", "戊"]]),
        ("“甲（乙，丙）。”丁，戊", [["“甲（乙，丙）。”丁", "戊"]]),
        ("《甲（乙，丙》丁，戊", [["《甲（乙，丙》丁", "戊"]]),
        ("甲（乙，丙\n丁），戊", [["甲（乙", "丙"], ["丁）", "戊"]]),
        (
            "他说：“甲，乙。丙。”",
            [["他说： “甲".replace(" “", "“"), "乙"], ["丙"]],
        ),  # a speech is read like the text around it
        (" 甲 ， \u3000，乙\u3000。。", [["甲", "乙"]]),
        ("将“甲”“乙”等4项，合并为“丙”1项，公布。", [["将“甲”“乙”等4项，合并为“丙”1项", "公布"]]),
        ("", []),
    ],
)
def test_marks_inside_closed_brackets_end_nothing(text: str, clauses: list[list[str]]) -> None:
    assert split(text) == clauses


@given(st.text("甲，。；\n（）《》“” "), st.integers(0, 20), st.integers(0, 20))
def test_clauses_stand_in_order_between_their_marks(text: str, start: int, length: int) -> None:
    place = start
    for sentence in sentences(text, start, min(len(text), start + length)):
        assert (sentence.start, sentence.end) == (sentence.clauses[0][0], sentence.clauses[-1][1])
        for begin, end in sentence.clauses:
            assert place <= begin < end <= start + length
            assert text[begin:end].strip() == text[begin:end]
            place = end + 1


@pytest.mark.parametrize(
    "whole",
    [
        "鼓励企业通过股权并购、参股等方式，开展混合所有制改革",
        "引导企业、行业结合自身实际，通过协商处理劳动关系问题",
        "指导企业按照《评价标准》要求，规范协商程序",
    ],
)
def test_by_what_means_somebody_is_encouraged_to_act_is_part_of_the_act(whole: str) -> None:
    assert split(f"{whole}，健全制度。") == [[whole, "健全制度"]]


def test_a_channel_that_is_itself_widened_ends_its_clause() -> None:
    text = "支持企业通过发行债券拓宽融资渠道，对重点企业开辟绿色通道。"
    assert split(text) == [["支持企业通过发行债券拓宽融资渠道", "对重点企业开辟绿色通道"]]


def test_a_cluster_with_several_parts_is_one_object() -> None:
    text = "鼓励发展以竞赛企业为主体，以旅游、餐饮等为支撑，以广告、印刷等为配套的产业集群，形成服务体系。"
    (sentence,) = sentences(text, 0, len(text))
    assert [text[a:b] for a, b in sentence.clauses][-1] == "形成服务体系" and len(sentence.clauses) == 2


def test_a_guide_and_what_it_leads_to_are_two_objects() -> None:
    text = "发展以数字经济为引领，强化科技创新能力的建设，加快成果转化。"
    (sentence,) = sentences(text, 0, len(text))
    assert len(sentence.clauses) == 3
    text = "建立以战略和财务为主的管控模式，保持对国有资本的战略控制。"
    (sentence,) = sentences(text, 0, len(text))
    assert len(sentence.clauses) == 2
