"""Hypothesis strategies for graphs that the ontology allows."""

from __future__ import annotations

from hypothesis import strategies as st

from kg.graph import Graph, build
from kg.model import Evidence, Facts, Node, Relationship, Value
from kg.schema import Property, schema

# Every kind of character a document may bring, but no lone surrogates: decoded text has none.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
names = texts.filter(bool)


def _value(declared: Property) -> st.SearchStrategy[Value]:
    match declared.type:
        case "float":
            return st.floats(allow_nan=False, allow_infinity=False)
        case "integer":
            return st.integers(-(2**31), 2**31)
        case "boolean":
            return st.booleans()
        case "strings":
            return st.lists(names, min_size=1, max_size=3, unique=True).map(lambda v: tuple(sorted(v)))
        case "date":
            return st.dates().map(lambda d: d.isoformat())
        case _:
            return st.sampled_from(declared.values) if declared.values else names


@st.composite
def evidence(draw: st.DrawFn) -> tuple[Evidence, ...]:
    quote, start = draw(names), draw(st.integers(0, 10_000))
    confidence = draw(st.floats(0.01, 1))
    return (Evidence("d" * 16, start, start + len(quote), quote, draw(names), confidence, draw(texts)),)


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    """Some nodes with properties, and relationships between them where the ontology has one."""
    nodes = []
    for label in draw(st.lists(st.sampled_from([*schema().labels]), min_size=1, max_size=5)):
        declared = draw(st.sets(st.sampled_from([*schema().labels[label].properties.values()]), max_size=4))
        scope = ("d" * 16,) if label == "Document" else tuple(draw(st.lists(names, max_size=2)))
        nodes.append(
            Node(
                label,
                draw(names),
                scope,
                tuple(sorted(draw(st.sets(names, max_size=2)))),
                {p.name: draw(_value(p)) for p in sorted(declared, key=lambda p: p.name)},
                draw(evidence()),
            )
        )
    relationships = [
        Relationship(a.id, kind.name, b.id, evidence=draw(evidence()))
        for a in nodes
        for b in nodes
        for kind in schema().relationships.values()
        if (a.label, b.label) in kind.ends
    ]
    return Facts.of(nodes, relationships)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    return build([draw(facts())])
