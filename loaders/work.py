"""The work of one process of a batch: documents read and extracted, or why they were not."""

from __future__ import annotations

import copyreg
import json
import marshal
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from itertools import starmap

from kg.errors import InputError
from kg.loaders.documents import Document
from kg.loaders.extract.pipeline import extract
from kg.loaders.readers import Item, read_item
from kg.loaders.readers.records import Fields
from kg.model import Evidence, Facts, Node, Relationship
from kg.schema import schema


def _packed(facts: Facts) -> bytes:
    """Facts as they travel between processes: so many small values take marshal half of pickle's time."""
    nodes = [(n.label, n.name, n.scope, n.aliases, dict(n.properties), [*map(tuple, n.evidence)]) for n in facts.nodes]
    relationships = [
        (r.source, r.type, r.target, dict(r.properties), [*map(tuple, r.evidence)]) for r in facts.relationships
    ]
    return marshal.dumps((nodes, relationships))


def _unpacked(data: bytes) -> Facts:
    nodes, relationships = marshal.loads(data)  # noqa: S302 - from a process of our own
    return Facts(
        tuple(Node(*(*said, tuple(starmap(Evidence, evidence)))) for *said, evidence in nodes),
        tuple(Relationship(*(*said, tuple(starmap(Evidence, evidence)))) for *said, evidence in relationships),
    )


copyreg.pickle(Facts, lambda facts: (_unpacked, (_packed(facts),)))


@dataclass(frozen=True, slots=True)
class Failure:
    """What became of a document that gave no facts. ``stage`` is read or extract."""

    path: str
    stage: str
    reason: str

    def json(self) -> str:
        """As a line of the report."""
        return json.dumps(asdict(self), ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Extracted:
    """A document's facts (None where it was loaded before), its id and how many characters it has."""

    document: str
    characters: int
    facts: Facts | None


Outcome = Extracted | Failure
Loaded = Mapping[str, Collection[str]]
"""The paths of the documents, by id, that a store holds."""
NOTHING: Loaded = {}
Chunk = list[Item | Failure]


def run_chunk(chunk: Chunk, fields: Fields, loaded: Loaded = NOTHING) -> list[Outcome]:
    """What the documents of the items say, or why they say nothing; of a ``loaded`` one that stands at another path, only
    where."""
    outcomes: list[Outcome] = []
    for item in chunk:
        if isinstance(item, Failure):
            outcomes.append(item)
            continue
        stage = "read"
        try:
            for document in read_item(item, fields):
                stage = "extract"
                facts = _facts(document, loaded)
                if facts is not None:
                    schema().check(facts)  # here, where what is wrong is one document's and not the whole load's
                outcomes.append(Extracted(document.id, len(document.text), facts))
                stage = "read"
        except InputError as error:
            outcomes.append(Failure(item.name, stage, str(error)))
        except Exception as error:  # whatever it is, it is this document's: the rest goes on
            reason = " ".join(str(error).split())[:300]
            outcomes.append(
                Failure(item.name, stage, f"{item.name}: a fault of this program ({type(error).__name__}: {reason})")
            )
    return outcomes


def _facts(document: Document, loaded: Loaded) -> Facts | None:
    if document.id not in loaded:
        return extract(document)
    return None if document.path in loaded[document.id] else placed(document.node())


def placed(node: Node) -> Facts:
    """A document without its text, which only says where it stands."""
    return Facts((replace(node, properties={k: v for k, v in node.properties.items() if k != "text"}),), ())
