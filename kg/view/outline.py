"""Who belongs where: every measure and goal under what orders it, everything else in the block that it is about.

What no relationship but a mention ties to the graph belongs to the document that mentions it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.graph import Graph

# The nearest owner of a measure or goal: a lower number is nearer. A document owns what it alone ties to the graph.
_OWNERS = {
    ("Measure", "CONTAINS"): 0,
    ("Policy", "CONTAINS"): 1,
    ("Policy", "SETS"): 1,
    ("Agency", "SETS"): 2,
    ("Agency", "LEADS"): 3,
    ("Agency", "SUPPORTS"): 4,
    ("Measure", "SERVES"): 5,
    ("Document", "MENTIONS"): 6,
}
# What a policy orders; it comes before what a document only mentions.
_ORDERED = ("Measure", "Goal")


@dataclass(slots=True)
class Block:
    """A root, what is only about it (``above``), its members, and of these the goals; each with its depth below it."""

    root: str
    above: list[str] = field(default_factory=list)
    members: list[tuple[str, int]] = field(default_factory=list)
    goals: list[tuple[str, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Outline:
    """``parents`` maps what has an owner to it; ``shared`` nodes touch several blocks, ``loose`` none."""

    parents: Mapping[str, str]
    blocks: Sequence[Block]
    shared: Sequence[str]
    loose: Sequence[str]


def outline(graph: Graph) -> Outline:
    """The blocks in the order in which the documents speak of them."""
    order = {node: i for i, node in enumerate(sorted(graph, key=lambda node: _reading_order(graph, node)))}
    parents = _parents(graph)
    children: dict[str, list[str]] = defaultdict(list)
    for node in sorted(parents, key=lambda node: (graph.nodes[node]["label"] not in _ORDERED, order[node])):
        children[parents[node]].append(node)
    blocks = {root: Block(root) for root in sorted(children.keys() - parents.keys(), key=order.__getitem__)}
    home = {}
    for root, block in blocks.items():
        home[root] = root
        stack = [(child, 0) for child in reversed(children[root])]
        while stack:
            node, depth = stack.pop()
            home[node] = root
            (block.goals if graph.nodes[node]["label"] == "Goal" else block.members).append((node, depth))
            stack += [(child, depth + 1) for child in reversed(children[node])]
    shared: list[str] = []
    loose: list[str] = []
    for node in sorted(graph.nodes - home.keys(), key=order.__getitem__):
        touched = _touched(graph, node, home)
        if len(touched) == 1:
            blocks[touched.pop()].above.append(node)
        else:
            (shared if touched else loose).append(node)
    return Outline(parents, list(blocks.values()), shared, loose)


def _parents(graph: Graph) -> dict[str, str]:
    parents: dict[str, str] = {}
    for node, data in graph.nodes(data=True):
        if data["label"] not in _ORDERED and not _only_mentioned(graph, node):
            continue
        owners = sorted(
            (_OWNERS[kind], -graph.out_degree(source), source)
            for source, _, relationship in graph.in_edges(node, keys=True)
            if (kind := (graph.nodes[source]["label"], relationship)) in _OWNERS
        )
        owner = next((owner for *_, owner in owners if not _stands_below(owner, node, parents)), None)
        if owner is not None:
            parents[node] = owner
    return parents


def _only_mentioned(graph: Graph, node: str) -> bool:
    return not graph.out_degree(node) and all(key == "MENTIONS" for *_, key in graph.in_edges(node, keys=True))


def _stands_below(node: str, above: str, parents: Mapping[str, str]) -> bool:
    """Whether climbing from ``node`` meets ``above``: a step may not hold its own action."""
    at: str | None = node
    while at is not None and at != above:
        at = parents.get(at)
    return at is not None


def _touched(graph: Graph, node: str, home: Mapping[str, str]) -> set[str]:
    """The blocks that a node's relationships lead to; that a document mentions it ties it to nothing."""
    near = {source for source, _, key in graph.in_edges(node, keys=True) if key != "MENTIONS"}
    near |= {target for _, target, key in graph.out_edges(node, keys=True) if key != "MENTIONS"}
    touched = {home[other] for other in near if other in home}
    if touched:
        return touched
    # A person stands beside the agency that stands beside the policy.
    return {home[far] for other in near for far in {*graph.pred[other], *graph.succ[other]} if far in home}


def _reading_order(graph: Graph, node: str) -> tuple[str, int, int, str, str]:
    data = graph.nodes[node]
    first = min(((item["document"], item["start"]) for item in data.get("evidence") or ()), default=("", 0))
    return *first, data.get("ordinal") or 0, data["name"], node
