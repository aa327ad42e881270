"""What each document said of a node stays known, however little of it MENTIONS holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.graph import build
from kg.model import Evidence, Facts, Node, Relationship, identity
from kg.store.base import Store
from kg.store.layout import native
from tests.generated import generated
from tests.servers.fixtures import emptied
from tests.store.test_load import content, document

SAID = {
    "Agency": {"level": st.sampled_from(["central", "county"]), "name_en": st.sampled_from(["A", "B"])},
    "Goal": {"value": st.sampled_from([1.0, 2.5]), "deadline": st.sampled_from(["2025-12-31", "2030-12-31"])},
    "Person": {"posts": st.lists(st.sampled_from("甲乙丙"), min_size=1, max_size=2).map(tuple)},
    "Policy": {"joint_issuers": st.integers(1, 2), "issued_on": st.sampled_from(["2025-01-01", "2026-01-01"])},
}
"""A node of each of these labels, and what a document may say of it: lists also out of order and with repetitions."""


@st.composite
def documents(draw: st.DrawFn) -> Facts:
    """One of four documents, which says now this and now that of some of the same nodes."""
    text = draw(st.sampled_from(["春天来了", "夏天来了", "秋天来了", "冬天来了"]))
    key = identity("Document", text)
    evidence = (Evidence.at(key, text, 0, 2, "test", 0.9),)
    nodes = [Node("Document", text, (key,), properties={"title": text, "text": text})]
    for label in sorted(draw(st.sets(st.sampled_from(sorted(SAID)), min_size=1))):
        aliases = draw(st.lists(st.sampled_from(["别名", "简称", "全称"]), max_size=2).map(tuple))
        properties = draw(st.fixed_dictionaries({}, optional=SAID[label]))
        nodes.append(Node(label, "全称", (), aliases, properties, evidence))
    return Facts.of(nodes, [Relationship(key, "MENTIONS", node.id) for node in nodes[1:]])


steps = st.one_of(
    st.lists(documents(), min_size=1, max_size=4, unique_by=lambda facts: facts.nodes[0].id),
    st.sets(st.integers(0, 3), min_size=1).map(frozenset),
    st.just("age"),
)
"""Documents to load, the numbers of those to forget, or that all become as they were stored before layout 2."""


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(steps, min_size=1, max_size=6))
def test_a_store_is_what_its_documents_say_whatever_came_and_went(
    store: Store, taken: list[list[Facts] | frozenset[int] | str]
) -> None:
    emptied(store)
    there: dict[str, Facts] = {}
    for step in taken:
        if isinstance(step, list):
            store.load(step)
            there |= {facts.nodes[0].id: facts for facts in step}
        elif isinstance(step, frozenset):
            gone = [key for number, key in enumerate(sorted(there)) if number in step]
            assert store.forget(gone) == len(gone)
            for key in gone:
                del there[key]
        else:
            age(store, there.values())
        assert content(store.graph()) == content(build(there.values()))
        for key, facts in there.items():
            assert content(build([store.facts(key)])) == content(build([facts]))


def age(store: Store, corpus: Iterable[Facts]) -> None:
    """Let the store be as one before layout 2: MENTIONS holds all that its document said."""
    with store.driver(write=True).session(database=store.database) as session:
        for facts in corpus:
            first, *others = facts.nodes
            for node in others:
                aliases = {"aliases": list(node.aliases)} if node.aliases else {}
                session.run(
                    f"MATCH (d:Document {{id: $document}})-[m:MENTIONS]->(n:{node.label} {{id: $node}}) SET m = $said",
                    document=first.id,
                    node=node.id,
                    said=aliases | native(node.label, node.properties),
                ).consume()
            session.run("MATCH (d:Document {id: $document}) REMOVE d.layout", document=first.id).consume()


def held(store: Store) -> list[dict[str, object]]:
    """What the MENTIONS of an agency hold, in the order of documents."""
    query = "MATCH (d:Document)-[m:MENTIONS]->(:Agency) RETURN properties(m) AS held ORDER BY d.title"
    return [row[0] for row in store.read(query).rows]


def test_mentions_holds_only_what_is_less_than_the_node_shows(store: Store) -> None:
    said = Node("Agency", "民政部", properties={"level": "central"})
    more = Node("Agency", "民政部", properties={"level": "central", "branch": "government"})
    nothing = Node("Agency", "民政部")
    store.load([document("甲说过", said, "部长")])
    assert held(store) == [{}]
    store.load([document("乙说过", said, "部长"), document("丙说过", nothing, "部长")])
    assert sorted(map(str, held(store))) == ["{'name_only': True}", "{}", "{}"]
    store.load([document("丁说过", more, "部长")])
    assert sorted(map(str, held(store))) == ["{'level': 'central'}"] * 2 + ["{'name_only': True}", "{}"]


def test_in_a_store_of_before_a_document_that_said_nothing_still_says_nothing(store: Store) -> None:
    said, nothing = Node("Agency", "民政部", properties={"level": "central"}), Node("Agency", "民政部")
    old = [document("甲说过", said, "部长"), document("乙说过", nothing, "部长")]
    more = document("丙说过", replace(said, aliases=("部里",)), "部长")
    store.load(old)
    age(store, old)
    store.load([more])
    for facts in (*old, more):
        assert content(build([store.facts(facts.nodes[0].id)])) == content(build([facts]))
    store.forget([old[0].nodes[0].id, more.nodes[0].id])
    assert content(store.graph()) == content(build(old[1:]))


def test_of_a_generated_corpus_few_mentions_hold_anything(store: Store) -> None:
    store.load(generated(8))
    ((whole, less),) = store.read(
        "MATCH (:Document)-[m:MENTIONS]->() RETURN count(m), sum(CASE WHEN size(keys(m)) > 0 THEN 1 ELSE 0 END)"
    ).rows
    assert 0 < less < whole / 20
