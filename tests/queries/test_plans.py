"""How Neo4j would run the canned queries: from an index, never over all nodes, never multiplying rows by rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from kg.queries.parameters import bind
from kg.queries.registry import names, query
from kg.queries.run import values
from kg.store import open_store
from kg.store.base import Store
from tests.generated import generated
from tests.queries.calls import calls
from tests.servers.fixtures import emptied

# search reads from the full-text index by a procedure; the others start at a range or uniqueness index.
BY_PROCEDURE = {"search"}


@pytest.fixture(scope="module")
def filled(neo4j: str) -> Iterator[Store]:
    with open_store(neo4j) as store:
        emptied(store).load(generated(40))
        yield store


def operators(plan: Mapping[str, Any]) -> Iterator[str]:
    yield plan["operatorType"].partition("@")[0]
    for child in plan.get("children", ()):
        yield from operators(child)


@pytest.mark.parametrize("name", names())
def test_plans_start_from_an_index(filled: Store, name: str) -> None:
    asked = query(name)
    call = next(calls(asked, next(generated(1))))
    given = values(bind(filled, asked, call))
    for statement in (asked.cypher, asked.drawing):
        summary = filled.reading(lambda tx, text=f"EXPLAIN {statement}": tx.run(text, given).consume())  # type: ignore[misc]
        found = set(operators(summary.plan))
        assert not {o for o in found if o in {"AllNodesScan", "CartesianProduct"} or "ByLabel" in o}
        assert name in BY_PROCEDURE or {o for o in found if "Index" in o}
