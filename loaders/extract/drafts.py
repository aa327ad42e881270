"""The facts of one document as they are found: nodes and relationships with their evidence, merged by identity."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from kg.loaders.documents import Document
from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.rules import confidence
from kg.model import Evidence, Facts, Node, Relationship, Value


class Draft:
    """Collects what a document says. ``text`` is the normalised text: offsets are those of the kept text."""

    def __init__(self, document: Document, text: str) -> None:
        self.document = document
        self.text = text
        self._nodes: dict[str, Node] = {}
        self._relationships: dict[tuple[str, str, str], Relationship] = {}

    def evidence(self, start: int, end: int, rule: str, trigger: str = "", sure: float | None = None) -> Evidence:
        """Evidence in this document; its confidence is the rule's unless ``sure`` says otherwise."""
        return Evidence.at(
            self.document.id, self.document.text, start, end, rule, confidence(rule) if sure is None else sure, trigger
        )

    def node(self, node: Node) -> str:
        """Add a node or merge it with what is known of it; returns its id."""
        known = self._nodes.get(node.id)
        self._nodes[node.id] = known.merged(node) if known else node
        return node.id

    def relate(
        self, source: str, kind: str, target: str, evidence: Evidence, properties: Mapping[str, Value] | None = None
    ) -> None:
        """Add a relationship or one more place that says it; a node is not related to itself."""
        if source == target:
            return
        new = Relationship(source, kind, target, properties or {}, (evidence,))
        known = self._relationships.get(new.key)
        self._relationships[new.key] = known.merged(new) if known else new

    def agency(self, mention: AgencyMention) -> str:
        """The node of an agency that is mentioned."""
        said = mention.agency
        return self.node(
            Node(
                "Agency",
                said.name,
                aliases=tuple(sorted({*said.aliases} - {said.name})),
                properties=said.properties,
                evidence=(
                    self.evidence(mention.start, mention.end, f"agency.{said.rule}", sure=said.confidence),
                ),
            )
        )

    def add(self, node_id: str, **properties: Value) -> None:
        """Add properties to a node that is there."""
        node = self._nodes[node_id]
        self._nodes[node_id] = replace(node, properties={**node.properties, **properties})

    def name_of(self, node_id: str) -> str:
        return self._nodes[node_id].name

    def evidence_of(self, node_id: str) -> tuple[Evidence, ...]:
        return self._nodes[node_id].evidence

    def clause_name(self, start: int, end: int) -> str:
        """A clause as a name: without line breaks and without white space at its ends."""
        return re.sub(r"\s*\n\s*", "", self.document.text[start:end]).strip()

    def facts(self) -> Facts:
        """Everything found, the document's own node first, with what it mentions."""
        document = self.document.node()
        mentions = [Relationship(document.id, "MENTIONS", node_id) for node_id in self._nodes]
        return Facts((document, *self._nodes.values()), (*self._relationships.values(), *mentions))
