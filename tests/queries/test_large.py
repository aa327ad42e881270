"""Answers from a store where a few nodes stand in everything: an agency that leads all, a region that all applies to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kg.errors import StoreError
from kg.model import Evidence, Facts, Node, Relationship, identity
from kg.queries.registry import Query, names, query
from kg.queries.run import draw, run
from kg.store import open_store
from kg.store.base import Store
from tests.queries.calls import calls

PLACES = 2_000  # of each node that stands in everything: about 140 KB in each row that it is in
MEMBERS = 400
NOTHING = ("changing-roles", "conflicting-deadlines", "versions")  # that these ask for is in the documents
BUDGET = "-Darcadedb.queryMaxHeapRAM=16"  # MB, in place of half the server's memory: the documents stay few
TEXT = "福建省财政厅牵头" * (PLACES // 8 + 1)
DOCUMENT = identity("Document", TEXT)


def crowded() -> Facts:
    """A document with an agency, a partner, a region, a topic, a post, a plan, and very much of each."""
    everywhere = tuple(Evidence(DOCUMENT, i, i + 2, TEXT[i : i + 2], "told", 1.0) for i in range(PLACES))
    once = everywhere[:1]
    agency = Node("Agency", "福建省财政厅", properties={"level": "provincial"}, evidence=everywhere)
    partner = Node("Agency", "福建省科技厅", evidence=everywhere)
    region = Node("Region", "福建省", evidence=everywhere)
    topic = Node("Topic", "养老服务", evidence=everywhere)
    plan = Node("Policy", "福建省养老服务规划", properties={"genre": "plan"}, evidence=everywhere)
    nodes = [Node("Document", "通知", (DOCUMENT,), properties={"text": TEXT}), agency, partner, region, topic, plan]
    relationships = [Relationship(DOCUMENT, "MENTIONS", node.id) for node in nodes[1:]]

    def relate(source: Node, kind: str, target: Node) -> None:
        relationships.append(Relationship(source.id, kind, target.id, {}, once))

    for i in range(MEMBERS):
        measure = Node("Measure", f"措施{i}", (plan.id,), evidence=once)
        policy = Node("Policy", f"通知{i}", properties={"genre": "notice", "joint_issuers": 2}, evidence=once)
        dated = Node("Goal", f"目标{i}", (plan.id,), properties={"deadline": "2026-12-31"}, evidence=once)
        undated = Node("Goal", f"愿景{i}", (plan.id,), evidence=once)
        person = Node("Person", f"王{i}", properties={"posts": ("厅长",)}, evidence=once)
        nodes += [measure, policy, dated, undated, person]
        relate(agency, "LEADS" if i % 2 else "SUPPORTS", measure)
        relate(plan, "CONTAINS", measure)
        relate(measure, "ABOUT", topic)
        relate(policy, "APPLIES_TO", region)
        relate(policy, "IMPLEMENTS", plan)
        relate(person, "HOLDS_POST", agency)
        for issuer in (agency, partner):
            relate(issuer, "ISSUES", policy)
        for goal in (dated, undated):
            relate(plan, "SETS", goal)
    return Facts(tuple(nodes), tuple(relationships))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An embedded store of its own."""
    with (
        pytest.MonkeyPatch.context() as patch,
        open_store(str(tmp_path_factory.mktemp("crowded") / "kg.db")) as opened,
    ):
        patch.setenv("JAVA_TOOL_OPTIONS", BUDGET)
        second = Node("Document", "报道", ("second",), properties={"text": TEXT[:8]})
        topic = Node("Topic", "养老服务", evidence=(Evidence("second", 0, 2, TEXT[:2], "told", 1.0),))
        opened.load([crowded(), Facts((second, topic), (Relationship("second", "MENTIONS", topic.id),))])
        yield opened


# all-paths keeps the ways of one side until the other side's come: the nodes of all of these are its answer.
@pytest.mark.parametrize("asked", [query(name) for name in names() if name != "all-paths"], ids=lambda each: each.name)
def test_rows_do_not_weigh_what_their_nodes_hold(store: Store, asked: Query) -> None:
    facts = crowded()
    for call in calls(asked, facts):
        answer = run(store, asked.name, {**call, "limit": "100000"})
        assert answer.rows or call or asked.name in NOTHING
    assert draw(store, asked.name, {**next(calls(asked, facts)), "limit": "100000"}) is not None


def test_an_answer_that_is_too_large_says_what_to_do(store: Store) -> None:
    with pytest.raises(StoreError, match=r"ask for less \(-p limit="):
        store.read("MATCH (g:Region)<-[:APPLIES_TO]-(p) RETURN p.name AS name ORDER BY name")
