"""What is read out of a text whose first line is its title, by name."""

from __future__ import annotations

from kg.loaders.documents import Document
from kg.loaders.extract.pipeline import extract


def names(text: str, label: str) -> set[str]:
    """The names of all nodes of a label."""
    facts = extract(Document(text=text, title=text.partition("\n")[0]))
    return {node.name for node in facts.nodes if node.label == label}


def said(text: str, kind: str) -> set[tuple[str, str]]:
    """The (source, target) names of all relationships of a type."""
    facts = extract(Document(text=text, title=text.partition("\n")[0]))
    known = {node.id: node.name for node in facts.nodes}
    return {(known[edge.source], known[edge.target]) for edge in facts.relationships if edge.type == kind}
