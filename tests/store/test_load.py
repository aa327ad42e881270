"""Loading: exact, the same twice, whole documents, and taken out again without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from kg.errors import OntologyError, StoreError
from kg.graph import Graph, build
from kg.loaders.work import placed
from kg.model import Evidence, Facts, Node, Relationship, identity
from kg.store import open_store
from kg.store.base import Store
from kg.store.copying import copy
from tests.generated import generated


@pytest.fixture(scope="module")
def corpus() -> list[Facts]:
    return list(generated(20))


def content(graph: Graph) -> tuple[dict[str, object], dict[tuple[str, str, str], object]]:
    """Nodes and edges with all their attributes: networkx itself compares structure only."""
    return {node: graph.nodes[node] for node in graph}, {
        (u, v, key): data for u, v, key, data in graph.edges(keys=True, data=True)
    }


def document(text: str, agency: Node, post: str, path: str = "a.txt") -> Facts:
    """A document that names an agency and who holds a post there."""
    key = identity("Document", text)
    evidence = (Evidence.at(key, text, 0, 2, "test", 0.9, text[:1]), Evidence.at(key, text, 1, 3, "test", 1.0))
    person = Node("Person", "王明", properties={"posts": (post,)}, evidence=evidence)
    spoken = replace(agency, evidence=evidence)
    return Facts.of(
        [
            Node("Document", text[:4], (key,), properties={"title": text[:4], "path": path, "text": text}),
            spoken,
            person,
        ],
        [
            Relationship(key, "MENTIONS", spoken.id),
            Relationship(key, "MENTIONS", person.id),
            Relationship(person.id, "HOLDS_POST", spoken.id, {"post": post}, evidence),
        ],
    )


MINISTRY = Node("Agency", "民政部", aliases=("部里",), properties={"level": "central", "name_en": "Ministry"})
BARE_MINISTRY = Node("Agency", "民政部", aliases=("该部",), properties={"branch": "government"})


def test_a_stored_graph_is_the_graph_of_its_facts(store: Store, corpus: list[Facts]) -> None:
    summary = store.load(corpus)
    expected = build(corpus)
    made = summary.new, summary.nodes_created, summary.relationships_created
    assert made == (len(corpus), expected.number_of_nodes(), expected.number_of_edges())
    assert content(store.graph()) == content(expected)


def test_a_second_load_changes_nothing(store: Store, corpus: list[Facts]) -> None:
    store.load(corpus[:5])
    before = content(store.graph())
    again = store.load(corpus[:5])
    assert (again.documents, again.unchanged, again.new, again.changed) == (5, 5, 0, 0)
    assert (again.nodes_created, again.relationships_created) == (0, 0)
    assert content(store.graph()) == before


def test_the_order_of_documents_changes_nothing(store: Store) -> None:
    documents = [document("民政部甲", MINISTRY, "部长"), document("民政部乙", BARE_MINISTRY, "副部长")]
    for order in permutations(documents):
        store.forget([identifier for identifier, _, _ in store.documents()])
        for each in order:
            store.load([each])
        assert content(store.graph()) == content(build(documents))


def test_forgetting_takes_out_what_only_that_document_said(store: Store) -> None:
    kept, gone = document("民政部甲", MINISTRY, "部长"), document("民政部乙", BARE_MINISTRY, "副部长")
    store.load([kept, gone])
    assert store.forget([gone.nodes[0].id]) == 1
    assert content(store.graph()) == content(build([kept]))
    assert store.forget([gone.nodes[0].id]) == 0
    store.forget([kept.nodes[0].id])
    assert store.graph().number_of_nodes() == 0


def test_forgetting_half_a_corpus_leaves_the_graph_of_the_other_half(store: Store, corpus: list[Facts]) -> None:
    store.load(corpus)
    store.forget([facts.nodes[0].id for facts in corpus[::2]])
    assert content(store.graph()) == content(build(corpus[1::2]))


def test_a_document_that_says_something_else_is_changed(store: Store) -> None:
    before, after = document("民政部甲", MINISTRY, "部长"), document("民政部甲", BARE_MINISTRY, "司长")
    store.load([before])
    summary = store.load([after])
    assert (summary.changed, summary.new) == (1, 0)
    assert content(store.graph()) == content(build([after]))


def test_replace_forgets_what_the_same_file_held_before(store: Store) -> None:
    other = document("民政部丙", MINISTRY, "部长", path="b.txt")
    store.load([document("民政部甲", MINISTRY, "部长"), document("民政部乙", BARE_MINISTRY, "司长"), other])
    now = document("民政部乙", BARE_MINISTRY, "司长")
    assert store.load([now], replace=True).forgotten == 1
    assert content(store.graph()) == content(build([now, other]))


def test_the_same_text_in_another_file_is_no_change(store: Store) -> None:
    store.load([document("民政部甲", MINISTRY, "部长", path="a.txt")])
    assert store.load([document("民政部甲", MINISTRY, "部长", path="copy.txt")]).unchanged == 1
    assert [path for _, _, path in store.documents()] == ["a.txt"]


def test_a_document_keeps_every_path_in_whatever_order_and_batch_it_comes(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = [document("民政部甲", MINISTRY, "部长", path=path) for path in ("b.txt", "a.txt", "c.txt")]
    copies = [replace(each, nodes=(_with_paths(each.nodes[0]), *each.nodes[1:])) for each in copies]
    for batch_nodes in (1, 10_000):
        monkeypatch.setattr("kg.store.base.BATCH_NODES", batch_nodes)
        for order in permutations(copies):
            store.forget([copies[0].nodes[0].id])
            assert store.load(order).new == 1
            assert content(store.graph()) == content(build(copies))
    assert store.load(copies).new == 0


def test_what_only_says_where_a_document_stands_too_adds_that(store: Store) -> None:
    here, there = (document("民政部甲", MINISTRY, "部长", path=path) for path in ("a.txt", "b.txt"))
    here, there = (replace(each, nodes=(_with_paths(each.nodes[0]), *each.nodes[1:])) for each in (here, there))
    store.load([here])
    assert store.load([placed(there.nodes[0])]).changed == 0
    assert content(store.graph()) == content(build([here, there]))


def test_one_of_two_paths_is_left_and_the_text_stays_until_the_last(store: Store) -> None:
    first, second = (document("民政部甲", MINISTRY, "部长", path=path) for path in ("a.txt", "b.txt"))
    first, second = (replace(each, nodes=(_with_paths(each.nodes[0]), *each.nodes[1:])) for each in (first, second))
    store.load([first, second])
    key = first.nodes[0].id
    assert store.paths() == {key: ["a.txt", "b.txt"]}
    assert store.leave({key: ["a.txt"]}) == 0
    assert content(store.graph()) == content(build([second]))
    assert store.leave({key: ["b.txt"]}) == 1
    assert store.graph().number_of_nodes() == 0


def test_replace_leaves_no_path_behind_where_records_moved_up(store: Store) -> None:
    def record(text: str, number: int) -> Facts:
        facts = document(text, MINISTRY, "部长", path=f"x.jsonl#{number}")
        return replace(facts, nodes=(_with_paths(facts.nodes[0]), *facts.nodes[1:]))

    texts = ["民政部甲", "民政部乙", "民政部丙", "民政部丁"]
    store.load(record(text, number) for number, text in enumerate(texts, 1))
    now = [record(text, number) for number, text in enumerate(texts[1:], 1)]
    assert store.load(now, replace=True).forgotten == 1
    assert content(store.graph()) == content(build(now))


def test_replace_takes_no_file_for_a_record_of_its_neighbour(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("报告", "报告#1"):
        Path(name).touch()
    here, beside = (
        document("民政部甲", MINISTRY, "部长", path="报告"),
        document("民政部乙", MINISTRY, "部长", path="报告#1"),
    )
    store.load([here, beside])
    assert store.load([here], replace=True).forgotten == 0


def _with_paths(node: Node) -> Node:
    return replace(node, properties={**node.properties, "paths": (str(node.properties["path"]),)})


def test_a_load_that_breaks_off_keeps_whole_documents_and_goes_on(
    store: Store, corpus: list[Facts], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.store.base.BATCH_NODES", 100)

    def broken() -> Iterator[Facts]:
        yield from corpus[:7]
        raise StoreError("the reader broke")

    with pytest.raises(StoreError):
        store.load(broken())
    loaded = {identifier for identifier, _, _ in store.documents()}
    assert 0 < len(loaded) <= 7
    assert content(store.graph()) == content(build(facts for facts in corpus if facts.nodes[0].id in loaded))
    assert store.load(corpus).unchanged == len(loaded)
    assert content(store.graph()) == content(build(corpus))


def test_progress_counts_documents(store: Store, corpus: list[Facts], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.store.base.BATCH_NODES", 200)
    done: list[int] = []
    store.load(corpus[:9], progress=done.append)
    assert done == sorted(done)
    assert len(done) > 1
    assert done[-1] == 9


def test_facts_against_the_ontology_are_refused(store: Store) -> None:
    good = document("民政部甲", MINISTRY, "部长")
    wrong = Facts((*good.nodes, Node("Agency", "没有依据")), good.relationships)
    with pytest.raises(OntologyError, match="没有依据"):
        store.load([wrong])
    with pytest.raises(OntologyError, match="Document"):
        store.load([Facts(good.nodes[1:], ())])
    assert store.documents() == []


def test_a_document_comes_back_as_it_was_said(store: Store) -> None:
    said = [document("民政部甲", MINISTRY, "部长"), document("民政部乙", BARE_MINISTRY, "副部长")]
    store.load(said)
    for facts in said:
        assert content(build([store.facts(facts.nodes[0].id)])) == content(build([facts]))


@pytest.mark.parametrize("there", ["store to embedded", "embedded to store"])
def test_a_copy_loses_nothing(
    store: Store, corpus: list[Facts], tmp_path_factory: pytest.TempPathFactory, there: str
) -> None:
    with open_store(str(tmp_path_factory.mktemp("copy"))) as other:
        source, target = (store, other) if there == "store to embedded" else (other, store)
        source.load(corpus)
        copy(source, target)
        assert content(target.graph()) == content(build(corpus))
        assert target.load(corpus).unchanged == len(corpus)
        target.forget([corpus[0].nodes[0].id])
        assert content(target.graph()) == content(build(corpus[1:]))


def test_more_text_than_one_message_of_16_mb_takes(store: Store) -> None:
    text = "a" * (17 << 20)
    store.load([Facts((Node("Document", "long", ("long",), properties={"text": text, "path": "long.txt"}),), ())])
    assert store.read("MATCH (d:Document) WHERE d.path = 'long.txt' RETURN size(d.text)").rows == [(len(text),)]
