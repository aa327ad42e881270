"""What is right, spurious or missed in the graph of one document, by its labels."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

import networkx as nx

from kg.evaluate.labels import SECTIONS, Item, Labels, Pair
from kg.evaluate.matching import match
from kg.graph import Graph

RELATIONSHIPS = ("ISSUES", "LEADS", "SUPPORTS", "CONTAINS", "SETS", "IMPLEMENTS")
# Of these a relationship with an end that no label knows is spurious; of the others the end already was.
STRICT_ENDS = ("ISSUES", "LEADS", "SUPPORTS")


class Verdict(NamedTuple):
    """``confidence`` is the highest that the fact was said with; None for what was not said."""

    type: str
    outcome: Literal["right", "spurious", "missed"]
    what: str
    confidence: float | None = None


def verdicts(graph: Graph, labels: Labels) -> Iterator[Verdict]:
    """A verdict on every fact and every required label, in a stable order."""
    found: dict[str, Item] = {}
    for label in SECTIONS:
        nodes = {n: attributes for n, attributes in graph.nodes(data=True) if attributes["label"] == label}
        here = match(label, nodes, labels.items[label])
        found |= here
        yield from _nodes(label, nodes, here, labels)
    yield from _deadlines(graph, found)
    for kind in RELATIONSHIPS:
        yield from _relationships(kind, graph, found, labels)
    yield from _evidence(graph)


def _nodes(
    label: str, nodes: Mapping[str, Mapping[str, Any]], found: Mapping[str, Item], labels: Labels
) -> Iterator[Verdict]:
    for node_id, node in nodes.items():
        item = found.get(node_id)
        if item is None:
            yield Verdict(label, "spurious", node["name"], _confidence(node))
        elif not item.optional:
            yield Verdict(label, "right", item.text, _confidence(node))
    hit = set(found.values())
    for item in labels.items[label]:
        if not item.optional and item not in hit:
            yield Verdict(label, "missed", item.text)


def _deadlines(graph: Graph, found: Mapping[str, Item]) -> Iterator[Verdict]:
    for node_id, item in found.items():
        if item.label == "Goal" and item.deadline:
            said = str(graph.nodes[node_id].get("deadline") or "")[:10]
            right = said == item.deadline
            yield Verdict("deadline", "right" if right else "missed", f"{item.text}: {said or 'none'}")


def _relationships(kind: str, graph: Graph, found: Mapping[str, Item], labels: Labels) -> Iterator[Verdict]:
    truth = labels.relationships.get(kind, frozenset())
    said: dict[Pair, list[float]] = defaultdict(list)
    for (source, target), confidence in sorted(_said(kind, graph).items()):
        if source in found and target in found:
            said[found[source], found[target]].append(confidence)
        elif kind in STRICT_ENDS:
            known = found.get(source) or found.get(target)
            if known is None or not known.optional:
                what = f"{graph.nodes[source]['name']} -> {graph.nodes[target]['name']}"
                yield Verdict(kind, "spurious", what, confidence)
    for pair, confidences in said.items():
        if _required(pair) and (pair in truth or kind != "IMPLEMENTS"):
            yield Verdict(kind, "right" if pair in truth else "spurious", _words(pair), max(confidences))
    for pair in sorted(truth - said.keys(), key=_words):
        if _required(pair):
            yield Verdict(kind, "missed", _words(pair))


def _said(kind: str, graph: Graph) -> dict[tuple[str, str], float]:
    """The pairs of node ids that the graph relates so; CONTAINS from each policy down through all steps."""
    direct = {(s, t): _confidence(a) for s, t, a in graph.edges(data=True) if a["type"] == kind}
    if kind != "CONTAINS":
        return direct
    tree = nx.DiGraph([*direct])
    policies = [n for n in tree if graph.nodes[n]["label"] == "Policy"]
    # The last step into a measure carries its confidence.
    into: dict[str, float] = defaultdict(float)
    for (_, target), confidence in direct.items():
        into[target] = max(into[target], confidence)
    return {(p, below): into[below] for p in policies for below in nx.descendants(tree, p)}


def _evidence(graph: Graph) -> Iterator[Verdict]:
    texts = {node: a.get("text") or "" for node, a in graph.nodes(data=True)}
    things = [a for _, a in graph.nodes(data=True) if a["label"] != "Document"]
    things += [a for *_, a in graph.edges(data=True) if a["type"] != "MENTIONS"]
    for thing in things:
        items = thing.get("evidence") or ()
        grounded = bool(items) and all(
            texts.get(x["document"], "")[x["start"] : x["end"]] == x["quote"] != "" for x in items
        )
        name = str(thing.get("name") or thing.get("type"))
        yield Verdict("evidence", "right" if grounded else "spurious", name)


def _confidence(attributes: Mapping[str, Any]) -> float:
    return max((float(x["confidence"]) for x in attributes.get("evidence") or ()), default=0.0)


def _required(pair: Pair) -> bool:
    return not (pair[0].optional or pair[1].optional)


def _words(pair: Pair) -> str:
    return f"{pair[0].text} -> {pair[1].text}"
