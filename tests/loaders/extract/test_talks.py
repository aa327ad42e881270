"""What both sides of talks between states say that they will do."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said

HEADLINE = "国家主席会见某国总统\n央视网消息（新闻联播）：国家主席在人民大会堂会见某国总统。\n"


def test_what_both_will_do_is_to_be_done_and_led_by_no_organ() -> None:
    text = HEADLINE + "双方要加快修建跨境公路，扩大种子和农机贸易。中方愿同对方深化渔业合作。"
    assert names(text, "Measure") == {"加快修建跨境公路", "扩大种子和农机贸易", "深化渔业合作"}
    assert not said(text, "LEADS") and not said(text, "CONTAINS")


def test_what_the_other_side_says_is_not_read() -> None:
    assert not names(HEADLINE + "总统表示，对方愿同中方推进跨境公路建设，支持开放市场。", "Measure")


@pytest.mark.parametrize(
    "declares",
    [
        "双方要坚持相互尊重，维护国际公平正义，推动两国关系迈上新台阶。",
        "中方愿同对方一道弘扬传统友谊，反对单边主义，更好造福两国人民。",
        "双方要在涉及彼此核心利益的问题上相互支持，把握两国关系正确方向。",
    ],
)
def test_how_the_two_stand_to_each_other_orders_nothing(declares: str) -> None:
    assert not names(HEADLINE + declares, "Measure")


def test_a_field_or_a_work_makes_a_declaration_an_order() -> None:
    text = HEADLINE + "双方要发挥农业示范中心优势，应对粮食安全、能源安全等全球性挑战。"
    assert names(text, "Measure") == {"发挥农业示范中心优势", "应对粮食安全、能源安全等全球性挑战"}


def test_an_account_of_events_abroad_is_not_talks() -> None:
    assert not names("某国举行大选\n央视网消息：当地时间1日，某国总统说，双方要加强合作，扩大贸易。", "Measure")


def test_a_word_of_a_declaration_inside_another_word_is_none() -> None:
    text = HEADLINE + "双方要在中医药领域加强合作，共享遥感数据，在国际事务中加强配合。"
    assert names(text, "Measure") == {"在中医药领域加强合作", "共享遥感数据"}
