"""From one store to another, document by document, so that nothing is lost and a killed copy goes on where it was."""

from __future__ import annotations

from collections.abc import Callable

from kg.store.base import LoadSummary, Store


def copy(source: Store, target: Store, *, progress: Callable[[int], None] | None = None) -> LoadSummary:
    """Load into ``target`` all that the documents of ``source`` say. What ``target`` holds besides, it keeps."""
    return target.load((source.facts(document) for document, _, _ in source.documents()), progress=progress)
