"""What changed from one graph to another: nodes and relationships by identity, values by property."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kg.graph import Graph

COLUMNS = ("change", "kind", "what", "property", "before", "after")

# A text or a place may move without anything being said differently.
_NOT_COMPARED = {"text", "evidence", "path"}


def changes(before: Graph, after: Graph) -> Iterator[dict[str, Any]]:
    """Rows: ``change`` (added, removed or changed), ``kind`` (label or type), ``what``; for a changed value also
    ``property``, ``before``, ``after``. Removed first, then added, then changed, each in a stable order."""
    mine, theirs = _things(before), _things(after)
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


def _things(graph: Graph) -> dict[tuple[str, ...], tuple[str, str, Mapping[str, Any]]]:
    """Identity -> kind, words, attributes; nodes before relationships."""
    names = {node: a["name"] for node, a in graph.nodes(data=True)}
    things: dict[tuple[str, ...], tuple[str, str, Mapping[str, Any]]] = {
        ("node", node): (a["label"], a["name"], a) for node, a in graph.nodes(data=True)
    }
    for source, target, a in graph.edges(data=True):
        things["relationship", source, a["type"], target] = (a["type"], f"{names[source]} -> {names[target]}", a)
    return things
