"""What changed from one graph to another: nodes and relationships by identity, values by property.

A document is identified by its text. One whose text is another at the same path is the same document, changed; its ``id``
is told as a property, and what it says is compared as that of one document.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kg.graph import Graph
from kg.model import identity

COLUMNS = ("change", "kind", "what", "property", "before", "after")

# A text or a place may move without anything being said differently.
_NOT_COMPARED = {"text", "evidence", "path", "paths", "scope"}


def changes(before: Graph, after: Graph) -> Iterator[dict[str, Any]]:
    """Rows: ``change`` (added, removed or changed), ``kind`` (label or type), ``what``; for a changed value also
    ``property``, ``before``, ``after``. Removed first, then added, then changed, each in a stable order."""
    mine, theirs = _things(before, {}), _things(after, _edited(before, after))
    for change, here, there in (("removed", mine, theirs), ("added", theirs, mine)):
        for key in sorted(here.keys() - there.keys()):
            kind, what, _ = here[key]
            yield {"change": change, "kind": kind, "what": what}
    for key in sorted(mine.keys() & theirs.keys()):
        kind, what, old = mine[key]
        new = theirs[key][2]
        for name in sorted((old.keys() | new.keys()) - _NOT_COMPARED):
            if old.get(name) != new.get(name):
                row = {"change": "changed", "kind": kind, "what": what, "property": name}
                yield {**row, "before": old.get(name), "after": new.get(name)}


def _edited(before: Graph, after: Graph) -> dict[str, str]:
    """The documents of ``after`` that are new there, with the one of ``before`` that stood at the same path and is gone."""
    gone = {path: node for node, path in _documents(before) if node not in after}
    new = {gone[path]: node for node, path in _documents(after) if node not in before and path in gone}
    return {node: old for old, node in new.items()}  # each stands for one of the other's


def _documents(graph: Graph) -> Iterator[tuple[str, str]]:
    """Every document with each of its paths."""
    for node, a in graph.nodes(data=True):
        if a["label"] == "Document":
            yield from ((node, path) for path in a.get("paths") or [a.get("path")] if path)


def _things(graph: Graph, edited: Mapping[str, str]) -> dict[tuple[str, ...], tuple[str, str, Mapping[str, Any]]]:
    """Identity -> kind, words, attributes; nodes before relationships. What stands in an ``edited`` document has the
    identity that it has in the one before."""
    names = {node: a["name"] for node, a in graph.nodes(data=True)}
    ids = dict(edited)

    def known(node: str) -> str:
        if node not in ids and node in graph:
            a = graph.nodes[node]
            scope = a["scope"] if a["label"] != "Document" else ()
            ids[node] = identity(a["label"], a["name"], *map(known, scope)) if scope else node
        return ids.get(node, node)

    things: dict[tuple[str, ...], tuple[str, str, Mapping[str, Any]]] = {}
    for node, a in graph.nodes(data=True):
        own = {"id": node} if a["label"] == "Document" else {}
        things["node", known(node)] = (a["label"], a["name"], {**a, **own})
    for source, target, a in graph.edges(data=True):
        words = f"{names[source]} -> {names[target]}"
        things["relationship", known(source), a["type"], known(target)] = (a["type"], words, a)
    return things
