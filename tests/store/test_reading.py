"""What comes out of a store: plain values, the same from each."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from kg.errors import OntologyError
from kg.graph import build
from kg.model import Facts
from kg.store.base import Store
from tests.generated import generated
from tests.store.test_load import content


@pytest.fixture
def filled(store: Store) -> Store:
    store.load(generated(3))
    return store


def test_rows_hold_json_and_dates_are_iso_text(filled: Store) -> None:
    result = filled.read(
        "MATCH (d:Document)-[:MENTIONS]->(g:Goal) RETURN g.deadline AS deadline, g.value AS value, g.scope AS scope,"
        " {title: d.title, when: d.published_on} AS told, date('2026-01-02') AS day ORDER BY g.name LIMIT 2"
    )
    assert result.columns == ("deadline", "value", "scope", "told", "day")
    assert json.loads(json.dumps(result.rows)) == [list(row) for row in result.rows]
    deadline, value, scope, told, day = result.rows[0]
    assert isinstance(deadline, str)
    assert deadline.endswith("-12-31")
    assert isinstance(value, float)
    assert isinstance(scope, list)
    assert told["when"].startswith("20")
    assert day == "2026-01-02"


def test_dates_are_dates_in_the_store(filled: Store) -> None:
    cypher = "MATCH (g:Goal) WHERE g.deadline <= date($before) RETURN count(g), max(g.deadline.year)"
    ((count, year),) = filled.read(cypher, {"before": "2030-12-31"}).rows
    assert count > 0
    assert year <= 2030


def test_nodes_relationships_and_paths_are_as_in_the_node_link_json(filled: Store) -> None:
    graph = build(generated(3))
    ((node, relationship, path, alone),) = filled.read(
        "MATCH p = (a:Agency)-[r:ISSUES]->(b:Policy) WITH a, r, p ORDER BY a.id, b.id LIMIT 1"
        " RETURN a, r, p, [x IN [r] | x] AS alone"
    ).rows
    assert node == {"id": node["id"], **graph.nodes[node["id"]]}
    edge = graph.edges[relationship["source"], relationship["target"], "ISSUES"]
    assert relationship == {k: relationship[k] for k in ("source", "target")} | {"key": "ISSUES", **edge}
    assert path["nodes"][0] == node
    assert path["relationships"] == [relationship] == alone


def test_the_ends_of_a_relationship_are_known_without_its_nodes(filled: Store) -> None:
    ((relationship,),) = filled.read("MATCH ()-[r:HOLDS_POST]->() RETURN r ORDER BY r.evidence_document LIMIT 1").rows
    assert build(generated(3)).has_edge(relationship["source"], relationship["target"], "HOLDS_POST")


def test_evidence_is_queryable(filled: Store) -> None:
    rows = filled.read(
        "MATCH (a:Agency)-[r:LEADS]->(m:Measure) UNWIND range(0, size(r.evidence_quote) - 1) AS i"
        " WITH r, i, r.evidence_document[i] AS document MATCH (d:Document {id: document})"
        " RETURN substring(d.text, r.evidence_start[i], r.evidence_end[i] - r.evidence_start[i]), r.evidence_quote[i]"
    ).rows
    assert rows
    assert all(text == quote for text, quote in rows)


def test_a_neighbourhood_is_cut_out_of_the_whole(filled: Store) -> None:
    whole = build(generated(3))
    policy = next(node for node in whole if whole.nodes[node]["label"] == "Policy")
    near = {policy} | {
        other for edge in whole.edges(keys=True) if policy in edge[:2] and edge[2] != "MENTIONS" for other in edge[:2]
    }
    assert content(filled.graph(around=[policy], depth=1)) == content(whole.subgraph(near))
    assert content(filled.graph(ids=sorted(near))) == content(whole.subgraph(near))
    assert content(filled.graph(ids=[])) == ({}, {})


def test_a_date_that_is_none_is_refused_before_anything_is_written(store: Store) -> None:
    facts = next(generated(1))
    goal = next(node for node in facts.nodes if node.label == "Goal")
    wrong = replace(goal, properties={**goal.properties, "deadline": "2030"})
    nodes = tuple(wrong if node is goal else node for node in facts.nodes)
    with pytest.raises(OntologyError, match="no date like"):
        store.load([Facts(nodes, facts.relationships)])
    assert sum(store.counts().values()) == 0
