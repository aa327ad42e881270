"""Random facts to be read and judged one by one: how many of them are wrong is the precision that is published.

    python -m tests.benchmarks.sample SEED COUNT FILE.jsonl[.xz] ...

Prints ``COUNT`` facts, drawn with equal chance from all nodes and relationships of all documents but the documents
themselves and what they only mention: the fact, its rule and the sentence that it was read in.
"""

from __future__ import annotations

import random
import sys

from kg.loaders.documents import Document
from kg.loaders.extract import extract
from kg.loaders.extract.clauses import sentences
from kg.model import Evidence, Facts, Node, Relationship
from tests.benchmarks.extract import documents


def lines(facts: Facts, document: Document) -> list[str]:
    """Every fact of a document on three lines: what it says, its rule with its trigger, its sentence."""
    named = {node.id: node for node in facts.nodes}
    said = [node for node in facts.nodes if node.label != "Document"]
    stated = [relationship for relationship in facts.relationships if relationship.type != "MENTIONS"]
    things: list[Node | Relationship] = [*said, *stated]
    return [
        f"{_fact(thing, named)}\n   [{item.rule} {item.trigger}] {document.title}\n   {_sentence(document.text, item)}"
        for thing in things
        for item in thing.evidence[:1]
    ]


def _fact(thing: Node | Relationship, named: dict[str, Node]) -> str:
    shown = ("deadline", "value", "unit", "post", "joint_issuers", "level", "region")
    extra = " ".join(f"{key}={thing.properties[key]}" for key in shown if key in thing.properties)
    if isinstance(thing, Node):
        return f"{thing.label}: {thing.name} {extra}"
    return f"{named[thing.source].name} -{thing.type}-> {named[thing.target].name} {extra}"


def _sentence(text: str, item: Evidence) -> str:
    begin = text.rfind("\n", 0, item.start) + 1
    end = text.find("\n", item.end)
    whole = [
        s for s in sentences(text, begin, end if end >= 0 else len(text)) if s.start < item.end and item.start < s.end
    ]
    return text[whole[0].start : whole[-1].end].replace("\n", " ") if whole else item.quote


def main() -> None:
    if len(sys.argv) < 3:
        sys.exit("usage: python -m tests.benchmarks.sample SEED COUNT FILE...")
    seed, count, *paths = sys.argv[1:]
    drawn = random.Random(int(seed))
    kept: list[str] = []
    seen = 0
    for document in documents(paths):
        for line in lines(extract(document), document):
            seen += 1
            if len(kept) < int(count):
                kept.append(line)
            elif (place := drawn.randrange(seen)) < int(count):
                kept[place] = line
    for number, line in enumerate(kept, 1):
        print(f"{number}. {line}")
    print(f"{len(kept)} of {seen} facts", file=sys.stderr)


if __name__ == "__main__":
    main()
