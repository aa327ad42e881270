"""Why a fact is in the graph: who said it where, by which rule it was read, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kg.graph import Graph
from kg.schema import schema

COLUMNS = ("fact", "confidence", "rule", "trigger", "quote", "document", "start", "end")


def explanations(graph: Graph, node: str, titles: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """A row a place that says that ``node`` is there, or what it has to do with another; surest facts first.

    ``start`` and ``end`` count characters in the kept text of the document; ``titles`` names documents by id.
    """
    kinds = schema().relationships
    facts = [(f"{graph.nodes[node]['label']} {graph.nodes[node]['name']}", graph.nodes[node])]
    touching = [*graph.out_edges(node, data=True), *graph.in_edges(node, data=True)]
    links = []
    for source, target, a in touching:
        kind = kinds[a["type"]]
        links.append((f"{graph.nodes[source]['name']} {a['type']} {kind.zh} {graph.nodes[target]['name']}", a))
    for fact, attributes in [*facts, *sorted(links, key=lambda link: (-_surest(link[1]), link[0]))]:
        for x in attributes.get("evidence", ()):
            yield {"fact": fact, **x, "document": titles.get(x["document"]) or x["document"]}


def _surest(attributes: dict[str, Any]) -> float:
    return max((x["confidence"] for x in attributes.get("evidence", ())), default=0.0)
