"""The markers of numbered items."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.extract import layout
from tests.loaders.extract.graphs import names


@pytest.mark.parametrize("marker", [pattern for _, pattern in layout._MARKERS], ids=lambda pattern: pattern.pattern)
def test_every_marker_begins_with_one_of_the_characters_looked_for(marker: re.Pattern[str]) -> None:
    @given(st.from_regex(marker, fullmatch=True))
    def begins(text: str) -> None:
        assert re.match(f"[{layout._FIRST}]", text)

    begins()


def test_the_first_sentence_is_no_heading_where_the_items_beside_run_on() -> None:
    running = (
        "（一）出台实施细则，健全审查机制，明确审查程序，强化审查责任，推动全面实施公平竞争审查制度，营造有序环境。"
    )
    short = "（二）办好全国活动周，营造良好氛围。组织实施系列活动。"
    headed = "（一）健全审查机制。明确审查程序。\n（二）强化审查责任。全面实施审查。\n"
    text = f"一、创新管理\n{running}\n{short}\n（三）加大监管力度，实现随机监管全覆盖，形成统一规范高效的监管机制，为创新创业创造良好条件。"
    assert [block.heading is not None for block in layout.blocks(text, 0)] == [True, False, False, False]
    assert [block.heading is not None for block in layout.blocks(f"一、创新管理\n{headed}{running}", 0)] == [
        True,
        True,
        True,
        False,
    ]


def test_an_article_that_ends_with_an_organ_and_a_colon_addresses_nobody() -> None:
    text = (
        "福建省企业评价管理办法\n第一条 为规范管理，制定本办法。\n"
        "第八条 主管部门应当开展现场检查，并通知有关地方人民政府：\n（一）发生事故；\n（二）存在隐患。\n"
    )
    assert "开展现场检查" in names(text, "Measure")


def test_numbers_with_a_dot_or_in_brackets_of_their_own_begin_items() -> None:
    text = (
        "福建省海洋局关于报送评审材料的通知\n各单位：\n现将有关事项通知如下：\n三、要求\n"
        "⒈评审材料应加盖公章。\n⑴提交论文原件。\n⒉需注明联系电话。\n"
    )
    named = names(text, "Measure")
    assert (
        any("注明联系电话" in name for name in named)
        and "提交论文原件" in named
        and not any(name[0] in "⒈⒉⑴" for name in named)
    )
