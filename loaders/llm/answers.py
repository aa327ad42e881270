"""From a model's answer to facts: what can be checked is taken, the rest is dropped.

An answer is a JSON object with ``nodes`` (``id``, ``label``, ``name``, ``quote``, of a goal ``deadline``) and
``relationships`` (``source``, ``type``, ``target``, ``quote``). A node is taken when its label is in the ontology, its
quote stands in the passage and its name in the quote (white space aside); a relationship when its type and ends are in
the ontology, both ends were taken and its quote stands in the passage.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from kg.model import Evidence, Facts, Node, Relationship, Value
from kg.schema import schema

# Stated, not measured: an unknown model's facts are as likely wrong as right.
CONFIDENCE = 0.5
LABELS = tuple(label for label in schema().labels if label != "Document")
SCOPED = {"Measure": ("CONTAINS", "LEADS"), "Goal": ("SETS",)}


def accepted(known: Facts, passage: tuple[int, int], answer: str, model: str) -> Facts:
    """What of ``answer`` holds for the characters ``passage`` of the document that ``known`` says it of.

    A thing that ``known`` has under this name or alias is that thing, so that both readers' evidence meets on it.
    """
    document = known.nodes[0]
    raw = _json_object(answer)
    check = _Check(document, passage, f"llm:{model}")
    said = {str(x["id"]): x for x in _objects(raw, "nodes") if "id" in x and x.get("label") in LABELS}
    links = [x for x in _objects(raw, "relationships") if x.get("type") in schema().relationships]
    names = {(n.label, _words(name)): n for n in known.nodes for name in (n.name, *n.aliases)}
    nodes: dict[str, Node] = {}
    # A measure or goal is named by what orders it, which therefore comes first.
    for key in sorted(said, key=lambda key: said[key]["label"] in SCOPED):
        x = said[key]
        name, evidence = _words(x.get("name")), check.place(x.get("quote"))
        if evidence is None or not name or name not in _words(evidence.quote):
            continue
        if twin := names.get((x["label"], name)):
            nodes[key] = Node(twin.label, twin.name, twin.scope, evidence=(evidence,))
        else:
            scope = _scope(key, x["label"], links, nodes) or (document.id,) if x["label"] in SCOPED else ()
            nodes[key] = Node(x["label"], name, scope, (), _properties(x), (evidence,))
    relationships = [
        Relationship(nodes[source].id, x["type"], nodes[target].id, evidence=(evidence,))
        for x in links
        if (source := str(x.get("source"))) in nodes
        and (target := str(x.get("target"))) in nodes
        and nodes[source].id != nodes[target].id
        and (nodes[source].label, nodes[target].label) in schema().relationships[x["type"]].ends
        and (evidence := check.place(x.get("quote")))
    ]
    mentions = [Relationship(document.id, "MENTIONS", node.id) for node in nodes.values()]
    return Facts.of([document, *nodes.values()], [*relationships, *mentions])


class _Check:
    """Finds quotes in one passage of a document."""

    def __init__(self, document: Node, passage: tuple[int, int], rule: str) -> None:
        self._document, self._passage, self._rule = document.id, passage, rule
        self._text = text_of(document)

    def place(self, quote: object) -> Evidence | None:
        if not isinstance(quote, str) or not quote.strip():
            return None
        start = self._text.find(quote, *self._passage)
        if start < 0:
            return None
        return Evidence.at(self._document, self._text, start, start + len(quote), self._rule, CONFIDENCE)


def _json_object(answer: str) -> Mapping[str, Any]:
    """The outermost JSON object in ``answer``, which models like to wrap in prose or a code fence; else nothing."""
    try:
        raw = json.loads(answer[answer.index("{") : answer.rindex("}") + 1])
    except (ValueError, RecursionError):
        return {}
    return raw if isinstance(raw, dict) else {}


def _objects(raw: Mapping[str, Any], key: str) -> Iterator[Mapping[str, Any]]:
    items = raw.get(key)
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict) and all(isinstance(item.get(k, ""), str) for k in ("label", "type")):
            yield item


def _words(text: object) -> str:
    return re.sub(r"\s+", "", text) if isinstance(text, str) else ""


def _scope(key: str, label: str, links: Sequence[Mapping[str, Any]], nodes: Mapping[str, Node]) -> tuple[str, ...]:
    """The name of what contains, sets or leads it, as the rules scope theirs; nothing where the answer does not say."""
    for kind in SCOPED[label]:
        for x in links:
            if x["type"] == kind and str(x.get("target")) == key and (owner := nodes.get(str(x.get("source")))):
                return (owner.name,)
    return ()


def _properties(raw: Mapping[str, Any]) -> dict[str, Value]:
    if raw["label"] != "Goal":
        return {}
    try:
        return {"deadline": date.fromisoformat(str(raw.get("deadline"))).isoformat()}
    except ValueError:
        return {}


def text_of(document: Node) -> str:
    """The text that a document's node keeps."""
    return str(document.properties.get("text", ""))


def merged(facts: Iterable[Facts]) -> Facts:
    """All readings of one document as one."""
    readings = [*facts]
    return Facts.of((n for f in readings for n in f.nodes), (r for f in readings for r in f.relationships))
