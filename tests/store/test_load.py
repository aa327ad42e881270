"""Loading: exact, the same twice, whole documents, and taken out again without a trace."""

from __future__ import annotations

import pytest

from kg.graph import Graph, build
from kg.model import Facts
from kg.store.base import Store
from tests.generated import generated


@pytest.fixture(scope="module")
def corpus() -> list[Facts]:
    return list(generated(20))


def content(graph: Graph) -> tuple[dict[str, object], dict[tuple[str, str, str], object]]:
    """Nodes and edges with all their attributes: networkx itself compares structure only."""
    nodes: dict[str, object] = dict(graph.nodes(data=True))
    return nodes, {(u, v, key): data for u, v, key, data in graph.edges(keys=True, data=True)}


def test_a_stored_graph_is_the_graph_of_its_facts(store: Store, corpus: list[Facts]) -> None:
    summary = store.load(corpus)
    expected = build(corpus)
    assert (summary.new, summary.nodes_created, summary.relationships_created) == (
        len(corpus),
        expected.number_of_nodes(),
        expected.number_of_edges(),
    )
    assert content(store.graph()) == content(expected)
