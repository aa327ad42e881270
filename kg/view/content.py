"""What the page holds, as JSON: the network with its facts, the documents' texts, the ontology's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from kg.loaders.lexicon.regions import by_full_name
from kg.schema import Property, schema
from kg.view.layout import COLUMN, INDENT, ROW, layout
from kg.view.network import network
from kg.view.pinyin import readings

if TYPE_CHECKING:
    from kg.graph import Graph


class Bilingual(NamedTuple):
    """A text in Chinese and English."""

    zh: str
    en: str


def content(
    graph: Graph,
    *,
    title: Bilingual,
    question: Bilingual | None,
    answer: Bilingual | None,
    today: str | None,
    language: str,
) -> dict[str, Any]:
    """Nodes and edges refer to nodes by their number; ``evidence`` items are
    ``[document's number, start, end, rule, confidence]`` with offsets in UTF-16 units, as a browser counts, or
    ``[-1, 0, 0, rule, confidence, quote]`` where the document's text is not in the graph."""
    places = layout(graph)
    net = network(graph, places, _Evidence(graph))
    return {
        "title": title,
        "question": question,
        "answer": answer,
        "today": today,
        "language": language,
        "folded": places.folded,
        "cell": {"column": COLUMN, "row": ROW, "indent": INDENT},
        "labels": [
            {
                "name": x.name,
                "words": [x.zh, x.en],
                "colour": x.colour,
                "shape": x.shape,
                "properties": _words(x.properties),
            }
            for x in schema().labels.values()
        ],
        "relationships": [
            {"name": x.name, "words": [x.zh, x.en], "properties": _words(x.properties)}
            for x in schema().relationships.values()
        ],
        "regions": _regions_in_english(graph),
        "pinyin": readings(_names(graph)),
        "options": net.options,
        "nodes": net.nodes,
        "edges": net.edges,
    }


class _Evidence:
    """Evidence as the page needs it, over the texts of the graph's documents."""

    def __init__(self, graph: Graph) -> None:
        self.number = {node: i for i, node in enumerate(graph)}
        self.texts = {
            node: str(data["text"])
            for node, data in graph.nodes(data=True)
            if data["label"] == "Document" and data.get("text")
        }
        self.astral = {
            node: [i for i, character in enumerate(text) if ord(character) > 0xFFFF]
            for node, text in self.texts.items()
        }

    def __call__(self, items: Iterable[Mapping[str, Any]]) -> list[list[Any]]:
        return [self._item(item) for item in items]

    def _item(self, item: Mapping[str, Any]) -> list[Any]:
        document, start, end = item["document"], item["start"], item["end"]
        read = [item["rule"], item["confidence"]]
        if self.texts.get(document, "")[start:end] != item["quote"]:
            return [-1, 0, 0, *read, item["quote"]]
        return [self.number[document], self._utf16(document, start), self._utf16(document, end), *read]

    def _utf16(self, document: str, offset: int) -> int:
        return offset + sum(1 for i in self.astral[document] if i < offset)


def _names(graph: Graph) -> Iterable[str]:
    for _, data in graph.nodes(data=True):
        yield data["name"]
        yield from data.get("aliases") or ()


def _regions_in_english(graph: Graph) -> dict[str, str]:
    """What the regions of the graph are called in English, where the graph says or the lexicon knows."""
    nodes = [data for _, data in graph.nodes(data=True)]
    names = {data["region"]: "" for data in nodes if data.get("region")}
    names |= {data["name"]: data.get("name_en") or "" for data in nodes if data["label"] == "Region"}
    known = by_full_name()
    english = {name: said or (known[name].name_en if name in known else "") for name, said in names.items()}
    return {name: english[name] for name in sorted(english) if english[name]}


def _words(declared: Mapping[str, Property]) -> dict[str, list[str]]:
    return {name: [x.zh, x.en] for name, x in declared.items()}
