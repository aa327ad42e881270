"""Every canned query gives the same rows, in the same order, of the same types, and draws the same on every store."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping

import networkx as nx
import pytest

from kg.demo import seed
from kg.graph import build, facts_of
from kg.model import Facts
from kg.queries.registry import names, query
from kg.queries.run import draw, run
from kg.store import open_store
from kg.store.base import Store
from tests.generated import generated
from tests.queries.calls import calls
from tests.queries.world import world
from tests.servers.fixtures import STORES, emptied

# The gate compares over some dozens of documents; KG_PARITY_DOCUMENTS=1000 takes the stores most of an hour.
DOCUMENTS = int(os.environ.get("KG_PARITY_DOCUMENTS", "60"))
CORPORA: Mapping[str, Callable[[], Iterable[Facts]]] = {
    "world": world,
    "seed": seed,
    "generated": lambda: generated(DOCUMENTS),
}
FIXTURES = {"embedded": "embedded_url", "neo4j": "neo4j", "neo4j-5": "neo4j_5", "neo4j-2026": "neo4j_2026"}
Told = dict[str, list[str]]


@pytest.fixture(scope="module", params=CORPORA)
def told(request: pytest.FixtureRequest) -> dict[str, Told]:
    """By store and query: a line of JSON for each call's rows and drawing."""
    corpus = list(CORPORA[request.param]())
    facts = facts_of(build(corpus))
    by_store = {}
    for name in STORES:
        with open_store(request.getfixturevalue(FIXTURES[name])) as store:
            emptied(store).load(corpus)
            by_store[name] = {asked: list(_tell(store, asked, facts)) for asked in names()}
    return by_store


def _tell(store: Store, asked: str, facts: Facts) -> Iterable[str]:
    for call in calls(query(asked), facts):
        answer = run(store, asked, call)
        assert answer.columns == tuple(column.name for column in answer.query.columns)
        yield json.dumps([answer.columns, answer.rows, answer.sentence_zh, answer.sentence_en], ensure_ascii=False)
        yield json.dumps(nx.node_link_data(draw(store, asked, call), edges="edges"), ensure_ascii=False, sort_keys=True)


@pytest.mark.parametrize("asked", names())
@pytest.mark.parametrize("other", STORES[1:])
def test_every_store_answers_the_same(told: dict[str, Told], asked: str, other: str) -> None:
    assert told[other][asked] == told[STORES[0]][asked]
