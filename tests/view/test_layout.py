"""Places: everything has a cell of its own, the structure shows, the same graph stands the same."""

from __future__ import annotations

from itertools import pairwise

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from kg.graph import Graph, build
from kg.schema import schema
from kg.view.layout import COLUMN, INDENT, ROW, layout
from tests.generated import generated
from tests.view.sample import sample

ENDS = sorted((name, *ends) for name, kind in schema().relationships.items() for ends in kind.ends)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Any graph that the ontology allows, cycles of measures and nodes without neighbours included."""
    labels = draw(st.lists(st.sampled_from(sorted(schema().labels)), min_size=1, max_size=60))
    graph = Graph()
    for i, label in enumerate(labels):
        graph.add_node(f"n{i}", label=label, name=f"{label} {i}", aliases=[], evidence=[])
    numbers = st.integers(0, len(labels) - 1)
    for a, b, kind in draw(st.lists(st.tuples(numbers, numbers, st.sampled_from(ENDS)), max_size=120)):
        if (labels[a], labels[b]) == kind[1:]:
            graph.add_edge(f"n{a}", f"n{b}", key=kind[0], type=kind[0], evidence=[])
    return graph


@given(graphs())
def test_no_two_cells_overlap(graph: Graph) -> None:
    places = sorted(layout(graph).positions.values(), key=lambda place: (place.y, place.x))
    assert len(places) == len(graph)
    for a, b in pairwise(places):
        assert b.y - a.y >= ROW / 2 or b.x - a.x >= COLUMN - 3 * INDENT


@given(graphs())
def test_climbing_to_the_owner_always_ends(graph: Graph) -> None:
    parents = layout(graph).parents
    owners = nx.DiGraph(parents.items())
    assert nx.is_directed_acyclic_graph(owners)
    assert all(parent in graph for parent in parents.values())


@given(graphs(), st.randoms(use_true_random=False))
def test_the_order_of_nodes_and_edges_changes_nothing(graph: Graph, chance: object) -> None:
    nodes, edges = list(graph.nodes(data=True)), list(graph.edges(keys=True, data=True))
    chance.shuffle(nodes)  # type: ignore[attr-defined]
    chance.shuffle(edges)  # type: ignore[attr-defined]
    shuffled = Graph()
    shuffled.add_nodes_from(nodes)
    shuffled.add_edges_from(edges)
    assert layout(shuffled).positions == layout(graph).positions


def test_agencies_stand_above_their_policy_measures_below_and_goals_to_the_right() -> None:
    places = layout(sample()).positions
    at = {data["name"]: places[node] for node, data in sample().nodes(data=True)}
    assert at["农业农村部"].y < at["数字乡村试点通知"].y < at["建设智慧村务平台"].y < at["培训村级信息员"].y
    assert at["培训村级信息员"].x == at["建设智慧村务平台"].x + INDENT
    assert at["数字鸿沟基本消除"].x > at["建设智慧村务平台"].x


def test_a_big_graph_is_folded_and_its_opened_blocks_stand_below_their_root() -> None:
    graph = build(generated(12))
    plan = layout(graph)
    assert plan.folded and not layout(sample()).folded
    assert plan.parents and all(
        plan.positions[child].y > plan.positions[parent].y for child, parent in _roots(plan.parents)
    )
    overview = {place for node, place in plan.positions.items() if node not in plan.parents}
    assert len(overview) == len(graph) - len(plan.parents)


def _roots(parents: object) -> list[tuple[str, str]]:
    """Each owned node with the head of its block."""
    found = []
    for node in dict(parents):  # type: ignore[call-overload]
        at = node
        while at in parents:  # type: ignore[operator]
            at = parents[at]  # type: ignore[index]
        found.append((node, at))
    return found
