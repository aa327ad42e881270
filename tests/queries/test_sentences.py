"""The sentence around a quote."""

from __future__ import annotations

import pytest

from kg.queries.sentences import LONGEST, around


@pytest.mark.parametrize(
    ("text", "quote", "sentence"),
    [
        ("会议召开。李明主持；各厅参加。", "李明", "李明主持；"),
        ("标题\n　李明主持\n正文", "李明", "李明主持"),
        ("甲会议召开。乙参加。", "会议召开。乙", "甲会议召开。乙参加。"),
        ("会议召开。李明主持。", "李明主持。", "李明主持。"),
        ("会议召开", "李明", "李明"),
    ],
)
def test_it_reaches_from_mark_to_mark(text: str, quote: str, sentence: str) -> None:
    assert around(text, max(0, text.find(quote)), quote) == sentence


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [(300, 300, (79, 79)), (0, 300, (0, 158)), (300, 0, (157, 0)), (10, 300, (10, 148)), (70, 70, (70, 70))],
)
def test_a_long_one_is_cut_on_both_sides_of_the_quote(before: int, after: int, shown: tuple[int, int]) -> None:
    text = f"。{'前' * before}李明{'后' * after}。末"
    said = around(text, text.index("李明"), "李明")
    assert (said.count("前"), said.count("后")) == shown
    assert (said[0] == "…", said[-1] == "…") == (shown[0] < before, shown[1] < after)


def test_a_quote_longer_than_what_is_shown_stays_whole() -> None:
    quote = "长" * (LONGEST + 40)
    assert around(f"前{quote}后。", 1, quote) == f"…{quote}…"
