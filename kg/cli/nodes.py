"""A node by what a person calls it."""

from __future__ import annotations

from kg.errors import UsageError
from kg.store.base import Store
from kg.store.names import Match

NEAREST = 3


def the_node(store: Store, text: str) -> Match:
    """The one node with this id, name, alias, English name or document number; UsageError says which come near, or
    between which to choose."""
    matches = store.resolve(text)
    exact = [match for match in matches if match.score == 1.0]
    chosen = [match for match in exact if text in (match.id, match.name)] or exact
    if len(chosen) == 1:
        return chosen[0]
    if chosen:
        choices = ", ".join(f"{match.id} ({match.label} {match.name})" for match in chosen)
        raise UsageError(f"{text!r} names {len(chosen)} nodes; give the id: {choices}")
    near = " or ".join(match.name for match in matches[:NEAREST])
    raise UsageError(f"no node is called {text!r}" + (f", did you mean {near}?" if near else ""))
