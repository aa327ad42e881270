"""The lexicon's tab-separated tables: one record a line, ``#`` starts a comment with sources and columns."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files


def rows(name: str, columns: int) -> Iterator[tuple[str, ...]]:
    """The records of table ``name``, each filled up with empty strings to ``columns`` fields."""
    for line in files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            fields = line.split("\t")
            yield (*fields, *[""] * (columns - len(fields)))
