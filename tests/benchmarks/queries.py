"""How long every canned query takes on a graph of 100,000 nodes and 300,000 relationships, on Neo4j and embedded.

    python -m tests.benchmarks.queries [--documents 1570] [--runs 20] [--seconds 5] [NEO4J_URL FOLDER]

Without stores it starts its own and fills them. Each call runs three times to warm up, then ``--runs`` times, fewer where
``--seconds`` are over; the time is that of all that answers the user: names looked up, rows read, sentence made. The
slowest call of each query counts. Progress is told on standard error.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.queries.registry import Query, queries
from kg.queries.run import run
from kg.store import open_store
from kg.store.base import Store
from tests.generated import generated
from tests.queries.calls import calls
from tests.servers.neo4j import PASSWORD, Neo4jServer

WARM_UP = 3
Figures = tuple[float, float, int]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=1570)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=5, help="for one call on one store, warm-up included")
    parser.add_argument("--query", action="append", help="only this query")
    parser.add_argument("stores", nargs="*", metavar="STORE", help="a Neo4j and an embedded store, loaded")
    arguments = parser.parse_args()
    with _stores(arguments.stores, arguments.documents) as (server, embedded):
        print(f"{'query':24} {'rows':>5} {'Neo4j ms':>9} {'p95':>7} {'embedded ms':>12} {'p95':>7} {'ratio':>6}")
        for name, query in queries().items():
            if arguments.query and name not in arguments.query:
                continue
            (median, p95, rows), (other, other_p95, _) = (
                _slowest(s, query, arguments.runs, arguments.seconds) for s in (server, embedded)
            )
            line = f"{name:24} {rows:5} {median:9.1f} {p95:7.1f} {other:12.1f} {other_p95:7.1f} {other / median:6.1f}"
            print(line, flush=True)


def _slowest(store: Store, query: Query, runs: int, seconds: float) -> Figures:
    """Median and 95th percentile in milliseconds, and rows, of the slowest of the calls."""
    facts = next(generated(1))
    timed = (_timed(store, query.name, call, runs, seconds) for call in calls(query, facts))
    return max(timed, key=lambda figures: figures[1])


def _timed(store: Store, name: str, call: dict[str, str], runs: int, seconds: float) -> Figures:
    """At least twice after the first call, whatever it takes."""
    print(f"{name} {call} on {store.url}", file=sys.stderr, flush=True)
    taken: list[float] = []
    until = time.perf_counter() + seconds
    while len(taken) < 3 or (len(taken) < WARM_UP + runs and time.perf_counter() < until):
        begun = time.perf_counter()
        answer = run(store, name, call)
        taken.append((time.perf_counter() - begun) * 1000)
    warm = taken[min(WARM_UP, len(taken) - 2) :]
    return statistics.median(warm), statistics.quantiles(warm, n=20, method="inclusive")[-1], len(answer.rows)


@contextmanager
def _stores(urls: list[str], documents: int) -> Iterator[tuple[Store, Store]]:
    if urls:
        with open_store(urls[0]) as server, open_store(urls[1]) as embedded:
            yield server, embedded
        return
    with tempfile.TemporaryDirectory() as folder:
        neo4j = Neo4jServer("5", Path(folder) / "neo4j", heap="1g")
        neo4j.home.mkdir()
        neo4j.start()
        os.environ |= {"NEO4J_USERNAME": "neo4j", "NEO4J_PASSWORD": PASSWORD}
        try:
            with open_store(neo4j.url) as server, open_store(f"{folder}/embedded") as embedded:
                for store in (server, embedded):
                    print(store.load(generated(documents)))
                yield server, embedded
        finally:
            neo4j.stop()


if __name__ == "__main__":
    main()
