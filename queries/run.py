"""Run a canned query: rows with a sentence that counts them, or the part of the graph that answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.queries.parameters import Bound, bind
from kg.queries.registry import Query, Text, query
from kg.queries.sentences import with_sentences
from kg.schema import schema

if TYPE_CHECKING:
    from kg.graph import Graph
    from kg.store.base import Store


@dataclass(frozen=True, slots=True)
class Answer:
    """``rows`` of JSON values under ``columns``; ``limited`` where the limit of rows was reached, so that there may be more."""

    query: Query
    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    sentence_zh: str
    sentence_en: str
    limited: bool


def run(store: Store, name: str, raw: Mapping[str, str]) -> Answer:
    """The rows of the query ``name`` with the parameters ``raw`` as typed; wrong ones raise a :class:`UsageError`."""
    asked = query(name)
    bound = bind(store, asked, raw)
    result = store.read(asked.cypher, values(bound))
    columns = tuple(column.name for column in asked.columns)
    limit = bound.values.get("limit")
    limited = isinstance(limit, int) and len(result.rows) >= limit
    names = result.columns or (*columns, *asked.counted)  # the embedded store names none of an answer without rows
    counts = {column: _different(row[i] for row in result.rows) for i, column in enumerate(names)}
    sentence = Text(
        *(template.format(rows=len(result.rows), count=counts, given=bound.given) for template in _both(asked.answer))
    )
    if limited:
        sentence = Text(
            f"{sentence.zh}只列出前 {limit} 行，可能还有：用 -p limit= 增加。",
            f"{sentence.en} Only the first {limit} rows are listed, there may be more: raise -p limit=.",
        )
    rows = result.rows
    if asked.sentence and rows:
        rows = with_sentences(store, rows, [names.index(column) for column in asked.sentence])
    rows = [row[: len(columns)] for row in rows]
    return Answer(asked, columns, rows, sentence.zh, sentence.en, limited)


def draw(store: Store, name: str, raw: Mapping[str, str]) -> Graph:
    """The nodes and relationships that answer the query ``name``, with their evidence, in the order of their ids."""
    from kg.graph import Graph  # networkx, which rows do without, is slow to import

    asked = query(name)
    result = store.read(asked.drawing, values(bind(store, asked, raw)))
    nodes: dict[str, Mapping[str, Any]] = {}
    edges: dict[tuple[str, str, str], Mapping[str, Any]] = {}
    _gather(result.rows, nodes, edges)
    graph = Graph()
    for node_id in sorted(nodes):
        graph.add_node(node_id, **{key: value for key, value in nodes[node_id].items() if key != "id"})
    for source, kind, target in sorted(edges):
        held = edges[source, kind, target]
        graph.add_edge(
            source, target, key=kind, **{k: v for k, v in held.items() if k not in ("source", "target", "key")}
        )
    return graph


def _gather(
    value: Any, nodes: dict[str, Mapping[str, Any]], edges: dict[tuple[str, str, str], Mapping[str, Any]]
) -> None:
    """Collect the graph's things from rows: nodes have a ``label``, relationships a ``source``, paths hold both."""
    if isinstance(value, dict):
        if "label" in value:
            nodes[value["id"]] = value
        elif "source" in value:
            edges[value["source"], value["type"], value["target"]] = value
        else:
            _gather(list(value.values()), nodes, edges)
    elif isinstance(value, list | tuple):
        for item in value:
            _gather(item, nodes, edges)


def values(bound: Bound) -> dict[str, Any]:
    """The parameters of the query, and ``names``: the relationship types' names by language, for readable paths, and
    ``words``: the letters and digits that stand together in the parameter ``text``, in lower case."""
    kinds = schema().relationships.values()
    names = {"zh": {k.name: k.zh for k in kinds}, "en": {k.name: k.en for k in kinds}}
    text = str(bound.values.get("text", "")).lower()
    return {**bound.values, "names": names, "words": "".join(c if c.isalnum() else " " for c in text).split()}


def _both(text: Text) -> tuple[str, str]:
    return text.zh, text.en


def _different(values: Any) -> int:
    """How many different values, those in lists counted singly and nulls not at all."""
    return len({item for value in values for item in (value if isinstance(value, list) else [value])} - {None})
