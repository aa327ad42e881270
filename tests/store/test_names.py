"""From what a person types to the node that is meant."""

from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract.pipeline import extract
from kg.model import Node
from kg.store.base import Store
from tests.store.test_load import document

MINISTRY = Node("Agency", "民政部", aliases=("部里", "MCA"), properties={"name_en": "Ministry of Civil Affairs"})
OFFICE = Node("Agency", "黑龙江省委网络安全和信息化委员会办公室", aliases=("黑龙江省委网信办",))


@pytest.fixture
def named(store: Store) -> Store:
    store.load([document("民政部甲", MINISTRY, "部长"), document("民政部乙", OFFICE, "主任")])
    return store


@pytest.mark.parametrize(
    "text",
    [
        "民政部",
        MINISTRY.id,
        "MCA",
        "mca",
        "部里",
        "Ministry of Civil Affairs",
        "ministry of  civil affairs",
        "《民政部》",
    ],
)
def test_every_name_names_it(named: Store, text: str) -> None:
    assert [(match.name, match.score) for match in named.resolve(text, "Agency")] == [("民政部", 1.0)]
    assert [match.label for match in named.resolve(text)] == ["Agency"]


@pytest.mark.parametrize("text", ["闽政〔2017〕49号", "闽政[2017]49号", "闽政（2017） 49号", "（闽政〔2017〕49号）"])
def test_a_policy_is_named_by_its_number(store: Store, text: str) -> None:
    letters = {"关于养老服务的意见": "闽政〔2017〕49号", "关于托育服务的意见": "闽政〔2017〕4号"}
    store.load([extract(Document(f"{title}\n{number}\n各市：\n", title=title)) for title, number in letters.items()])
    assert [match.name for match in store.resolve(text, "Policy")] == ["关于养老服务的意见"]


def test_a_name_that_is_nearly_right_comes_nearest(named: Store) -> None:
    best, *_ = named.resolve("黑龙江省网信办", "Agency")
    assert best.name == OFFICE.name
    assert best.score < 1


@pytest.mark.parametrize(
    "text", ["", "《》", "厅", "不存在的什么", "a AND (b OR", '"', "name:*", "\\", "*", "~", "a/b"]
)
def test_what_names_nothing_finds_nothing_and_breaks_nothing(named: Store, text: str) -> None:
    assert named.resolve(text) == []
