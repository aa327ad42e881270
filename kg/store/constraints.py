"""Constraints and indexes, derived from the ontology; the Cypher is what ``kg schema`` prints."""

from __future__ import annotations

from dataclasses import dataclass

from kg.schema import Label, schema


@dataclass(frozen=True, slots=True)
class Index:
    """One index of one label on one property. ``kind`` is unique, range or fulltext."""

    name: str
    label: str
    key: str
    kind: str

    @property
    def statement(self) -> str:
        """The Cypher that makes it, where it is not there yet."""
        match self.kind:
            case "unique":
                return (
                    f"CREATE CONSTRAINT {self.name} IF NOT EXISTS FOR (n:{self.label}) REQUIRE n.{self.key} IS UNIQUE"
                )
            case "range":
                return f"CREATE INDEX {self.name} IF NOT EXISTS FOR (n:{self.label}) ON (n.{self.key})"
            case _:
                return (
                    f"CREATE FULLTEXT INDEX {self.name} IF NOT EXISTS FOR (n:{self.label}) ON EACH [n.{self.key}]"
                    " OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}"
                )


def indexes() -> tuple[Index, ...]:
    """All indexes, label by label."""
    return tuple(index for label in schema().labels.values() for index in _of(label))


def _of(label: Label) -> list[Index]:
    prefix = label.name.lower()
    ranges = [name for name, declared in label.properties.items() if declared.type == "date" or name == "path"]
    return [
        Index(f"{prefix}_id", label.name, "id", "unique"),
        Index(f"{prefix}_name", label.name, "name", "range"),
        Index(f"{prefix}_search", label.name, "text" if label.name == "Document" else "search_text", "fulltext"),
        *(Index(f"{prefix}_{name}", label.name, name, "range") for name in ranges),
    ]
