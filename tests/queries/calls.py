"""Calls of every canned query that suit a graph: with what it needs, and with everything that it takes."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Facts, Node
from kg.queries.registry import Parameter, Query

SERIES = "城市道路管理条例"
LABELS = {"agency": "Agency", "policy": "Policy", "region": "Region", "topic": "Topic", "node": "Agency"}


def calls(query: Query, facts: Facts) -> Iterator[dict[str, str]]:
    """Parameters for ``query``, the nodes among them taken from ``facts``."""
    needed = {p.name: _argument(p, facts) for p in query.parameters if p.required}
    yield needed
    several = any(node.properties.get("series") == SERIES for node in facts.nodes)
    optional = {
        p.name: _argument(p, facts) for p in query.parameters if not p.required and (several or p.name != "series")
    }
    for name, value in optional.items():
        yield needed | {name: value}


def _argument(parameter: Parameter, facts: Facts) -> str:
    match parameter.type, parameter.name:
        case "integer", _:
            return "3"
        case "date", _:
            return "2026"
        case "string", "text":
            return first("Topic", facts).name[:2]
        case "string", "genre":
            return "plan"
        case "series", _:
            return SERIES
        case "string", _:
            return parameter.values[1]
        case _, "to":
            return first("Policy", facts).id
        case kind, _:
            return first(LABELS[kind], facts).name


def first(label: str, facts: Facts) -> Node:
    """The first node with a label."""
    return next(node for node in facts.nodes if node.label == label)
