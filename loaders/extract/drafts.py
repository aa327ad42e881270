"""The facts of one document as they are found: nodes and relationships with their evidence, merged by identity."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from kg.loaders.documents import Document
from kg.loaders.extract.agencies import AgencyMention, AgencyName
from kg.loaders.extract.clauses import Sentence, sentences
from kg.loaders.extract.rules import CONFIDENCE
from kg.model import Evidence, Facts, Node, Relationship, Value, identity, merge_properties


@dataclass(slots=True)
class _Growing:
    """A node in the making; ``evidence`` is a dict for its order and its uniqueness."""

    label: str
    name: str
    scope: tuple[str, ...]
    aliases: set[str]
    properties: dict[str, Value]
    evidence: dict[Evidence, None]


class Draft:
    """Collects what a document says. ``text`` is the normalised text: offsets are those of the kept text."""

    def __init__(self, document: Document, text: str) -> None:
        self.document = document
        self._own = document.node()
        self.id = self._own.id
        self.text = text
        self._sentences: dict[tuple[int, int], list[Sentence]] = {}
        self._agencies: dict[tuple[int, int], str] = {}
        self._organs: dict[str, tuple[AgencyName, str]] = {}
        self._nodes: dict[str, _Growing] = {}
        self._relationships: dict[tuple[str, str, str], dict[Evidence, None]] = {}
        self._sources: dict[tuple[str, str], list[str]] = {}
        self._said: dict[tuple[str, str, str], dict[str, Value]] = {}  # of the few relationships that have properties

    def sentences(self, start: int, end: int) -> list[Sentence]:
        """The sentences of ``text[start:end]``, split once."""
        known = self._sentences.get((start, end))
        if known is None:
            known = self._sentences[start, end] = sentences(self.text, start, end)
        return known

    def evidence(self, start: int, end: int, rule: str, trigger: str = "", sure: float | None = None) -> Evidence:
        """Evidence in this document; its confidence is the rule's unless ``sure`` says otherwise."""
        quote = self.document.text[start:end]
        return Evidence(self.id, start, end, quote, rule, CONFIDENCE[rule] if sure is None else sure, trigger)

    def node(
        self,
        label: str,
        name: str,
        evidence: Evidence,
        *,
        scope: tuple[str, ...] = (),
        aliases: tuple[str, ...] = (),
        properties: Mapping[str, Value] | None = None,
    ) -> str:
        """Add a node, or one more place that names it; returns its id. Empty properties are left out."""
        node_id = identity(label, name, *scope) if scope else _id_of(label, name)
        said = dict(properties) if properties else {}
        if not all(said.values()):
            said = {key: value for key, value in said.items() if value not in ("", ())}
        node = self._nodes.get(node_id)
        if node is None:
            self._nodes[node_id] = _Growing(label, name, scope, set(aliases), said, {evidence: None})
            return node_id
        node.aliases.update(aliases)
        node.evidence[evidence] = None
        if said and node.properties != said:
            node.properties = dict(merge_properties(node.properties, said)) if node.properties else said
        return node_id

    def again(self, node_id: str, evidence: Evidence) -> None:
        """One more place that names a node that is there."""
        self._nodes[node_id].evidence[evidence] = None

    def relate(
        self, source: str, kind: str, target: str, evidence: Evidence, properties: Mapping[str, Value] | None = None
    ) -> None:
        """Add a relationship or one more place that says it; a node is not related to itself."""
        if source == target:
            return
        key = source, kind, target
        places = self._relationships.get(key)
        if places is None:
            self._relationships[key] = {evidence: None}
            self._sources.setdefault((kind, target), []).append(source)
        else:
            places[evidence] = None
        if properties:
            said = self._said.setdefault(key, {})
            said.update(merge_properties(said, properties))

    def agency(self, mention: AgencyMention) -> str:
        """The node of an agency that is mentioned; a mention that is added already adds nothing."""
        place = mention.start, mention.end
        if place not in self._agencies:
            said = mention.agency
            evidence = self.evidence(mention.start, mention.end, f"agency.{said.rule}", sure=said.confidence)
            self._agencies[place] = self.organ(said, evidence)
        return self._agencies[place]

    def organ(self, said: AgencyName, evidence: Evidence) -> str:
        """The node of an agency that the evidence stands for, wherever it is named."""
        known, node_id = self._organs.get(said.name, (None, ""))
        if known is said:  # most organs are named again and again, and it says no more of them
            self._nodes[node_id].evidence[evidence] = None
            return node_id
        node_id = self.node("Agency", said.name, evidence, aliases=said.aliases, properties=said.properties)
        self._organs[said.name] = said, node_id
        return node_id

    def add(self, node_id: str, **properties: Value) -> None:
        """Set properties of a node that is there."""
        self._nodes[node_id].properties.update(properties)

    def name_of(self, node_id: str) -> str:
        return self._nodes[node_id].name

    def scope_of(self, owner: str | None) -> tuple[str, ...]:
        """What the scope of a measure or goal begins with that the node orders: its name, and what it is scoped by itself; the
        document where nobody does."""
        if owner is None:
            return (self.id,)
        node = self._nodes[owner]
        return (node.name, *node.scope)

    def evidence_of(self, node_id: str) -> tuple[Evidence, ...]:
        return tuple(self._nodes[node_id].evidence)

    def sources(self, kind: str, target: str) -> list[str]:
        """The nodes from which a relationship of that type comes to ``target``."""
        return list(self._sources.get((kind, target), ()))

    def evidence_between(self, source: str, kind: str, target: str) -> tuple[Evidence, ...]:
        """The places that say a relationship that is there."""
        return tuple(self._relationships[source, kind, target])

    def organs(self) -> list[tuple[AgencyName, str]]:
        """The agencies and their nodes, in the order in which they were found."""
        return list(self._organs.values())

    def of_label(self, *labels: str) -> list[str]:
        """The nodes of the labels, in the order in which they were found."""
        return [node_id for node_id, node in self._nodes.items() if node.label in labels]

    def clause_name(self, start: int, end: int) -> str:
        """A clause as a name: without line breaks and without white space at its ends."""
        words = self.document.text[start:end]
        return "".join(map(str.strip, words.split("\n"))) if "\n" in words else words.strip()

    def facts(self) -> Facts:
        """Everything found, the document's own node first, with what it mentions."""
        nodes = (
            Node(
                node.label,
                node.name,
                node.scope,
                tuple(sorted(node.aliases - {node.name})) if node.aliases else (),
                node.properties,
                _in_order(node.evidence),
            )
            for node in self._nodes.values()
        )
        relationships = (
            Relationship(*key, self._said.get(key, {}), _in_order(evidence))
            for key, evidence in self._relationships.items()
        )
        mentions = (Relationship(self.id, "MENTIONS", node_id) for node_id in self._nodes)
        return Facts((self._own, *nodes), (*relationships, *mentions))


@lru_cache(maxsize=1 << 14)  # places, topics and organs are named by one document after another
def _id_of(label: str, name: str) -> str:
    """The id of what has no scope."""
    return identity(label, name)


def _in_order(evidence: Collection[Evidence]) -> tuple[Evidence, ...]:
    """Sorted; most facts have one place."""
    return tuple(sorted(evidence)) if len(evidence) > 1 else tuple(evidence)
