"""What a document is: identity, versions."""

from __future__ import annotations

from kg.graph import build
from kg.loaders.documents import Document
from kg.model import Facts


def test_the_same_text_in_two_files_is_one_document_with_both() -> None:
    one, two = (Document("通知\n现通知如下。", title="通知", path=path) for path in ("b.txt", "a.txt"))
    graph = build([Facts((one.node(),), ()), Facts((two.node(),), ())])
    assert list(graph.nodes(data="paths")) == [(one.id, ["a.txt", "b.txt"])]


def test_versions_of_an_instrument_share_a_series() -> None:
    titles = [
        "城市道路管理条例",
        "城市道路管理条例（2019年修订）",
        "《城市道路管理条例》",
        "城市道路管理条例(2019-03-24)",
    ]
    assert {Document("", title=title).series for title in titles} == {"城市道路管理条例"}


def test_news_and_bare_subjects_have_no_series() -> None:
    for title in ("李强主持召开国务院常务会议", "国务院印发《养老服务条例》", "关于召开会议的通知"):
        assert Document("", title=title).series == ""
