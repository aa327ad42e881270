"""How long a load into Neo4j takes, against a bare script of the driver's recommended UNWIND pattern.

    python -m tests.benchmarks.load [--documents 1560] [--graphrag] [--rounds 3]

Starts a Neo4j of its own, with the same schema for all, empty before each. The script writes all that our load writes,
which is asserted: both leave the same graph. ``--graphrag`` adds the graph writer of neo4j-graphrag, which needs APOC:
the server then has it (``pip install '.[benchmark]'``, in an environment of its own). Prints one line a measurement, in
seconds.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import neo4j

from kg.model import Facts
from kg.store import open_store
from kg.store.base import Store
from kg.store.writing import Batch, digest
from tests.generated import generated
from tests.servers.fixtures import emptied
from tests.servers.neo4j import PASSWORD, Neo4jServer

BATCH = 10_000


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--documents", type=int, default=1560)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--graphrag", action="store_true")
    options = arguments.parse_args()
    corpus = list(generated(options.documents))
    graph = Batch.of(corpus, {facts.nodes[0].id: digest(facts) for facts in corpus})
    nodes, relationships = len(graph.nodes), len(graph.relationships) + len(graph.mentions)
    print(f"{nodes:,} nodes, {relationships:,} relationships, {options.documents:,} documents")
    os.environ |= {"NEO4J_USERNAME": "neo4j", "NEO4J_PASSWORD": PASSWORD}
    with tempfile.TemporaryDirectory() as home:
        server = Neo4jServer("5", Path(home), heap="1g", apoc=options.graphrag)
        server.start()
        try:
            with open_store(server.url) as store:
                measure(store, corpus, graph, options.rounds, options.graphrag)
        finally:
            server.stop()


def measure(store: Store, corpus: list[Facts], graph: Batch, rounds: int, graphrag: bool) -> None:
    """Each round: the bare script, our load, our load again; a first round, not counted, warms the server."""
    nodes, relationships = rows(graph)
    gc.freeze()  # a real load streams its documents: what this one holds in memory should cost neither side
    bare, first, second = [], [], []
    for _ in range(rounds + 1):
        bare.append(timed(store, lambda: write_bare(store, nodes, relationships)))
        left = held(store)
        first.append(timed(store, lambda: store.load(corpus)))
        assert held(store) == left, "both leave the same graph"
        start = time.perf_counter()
        again = store.load(corpus)
        second.append(time.perf_counter() - start)
        assert (again.new, again.changed) == (0, 0)
        print(f"bare {bare[-1]:6.1f}  load {first[-1]:6.1f}  again {second[-1]:6.1f}", flush=True)
    a, b, c = (statistics.median(times[1:]) for times in (bare, first, second))
    print(
        f"median of {rounds}: bare {a:.1f}  load {b:.1f} ({b / a:.2f} times bare)  again {c:.1f} ({c / b:.2f} of load)"
    )
    if graphrag:
        d = timed(store, lambda: write_graphrag(store, graph))
        print(f"neo4j-graphrag KG writer {d:.1f} ({d / b:.1f} times our load)")


def timed(store: Store, work: Callable[[], Any]) -> float:
    """Seconds that ``work`` takes on the emptied store."""
    emptied(store)
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def held(store: Store) -> list[tuple[Any, ...]]:
    """How many nodes and relationships of each kind there are, and how many properties these have."""
    nodes = "MATCH (n) RETURN labels(n)[0] AS kind, count(n), sum(size(keys(n))) ORDER BY kind"
    relationships = "MATCH ()-[r]->() RETURN type(r) AS kind, count(r), sum(size(keys(r))) ORDER BY kind"
    return [row for query in (nodes, relationships) for row in store.read(query).rows]


Rows = dict[tuple[str, ...], list[dict[str, Any]]]


def rows(graph: Batch) -> tuple[Rows, Rows]:
    """All that our load writes, grouped by label and by type, ready before the clock starts."""
    nodes = {(label,): list(some.values()) for label, some in graph.new_nodes.items()}
    relationships = {
        kind: [
            {"source": source, "target": target, "properties": properties}
            for (source, _, target), properties in some.items()
        ]
        for kind, some in graph.new_relationships.items()
    }
    return nodes, relationships


def write_bare(store: Store, nodes: Rows, relationships: Rows) -> None:
    """The pattern of the driver's manual: UNWIND of batches, MERGE on the key, one managed transaction a batch."""
    with store.driver(write=True).session() as session:
        for (label,), some in nodes.items():
            statement = f"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n += row"
            _write(session, statement, some)
        for (source, kind, target), some in relationships.items():
            statement = (
                f"UNWIND $rows AS row MATCH (a:{source} {{id: row.source}}) MATCH (b:{target} {{id: row.target}})"
                f" MERGE (a)-[r:{kind}]->(b) SET r += row.properties"
            )
            _write(session, statement, some)


def _write(session: neo4j.Session, statement: str, rows: list[dict[str, Any]]) -> None:
    for i in range(0, len(rows), BATCH):
        session.execute_write(_run, statement, rows[i : i + BATCH])


def _run(tx: neo4j.ManagedTransaction, statement: str, rows: list[dict[str, Any]]) -> None:
    tx.run(statement, rows=rows).consume()


def write_graphrag(store: Store, graph: Batch) -> None:
    """The knowledge-graph writer component of neo4j-graphrag, as its documentation has it."""
    import asyncio

    from neo4j_graphrag.components.kg_writer import Neo4jWriter  # type: ignore[import-not-found]
    from neo4j_graphrag.components.types import (  # type: ignore[import-not-found]
        Neo4jGraph,
        Neo4jNode,
        Neo4jRelationship,
    )

    nodes = [
        Neo4jNode(id=node_id, label=label, properties=properties)
        for label, some in graph.new_nodes.items()
        for node_id, properties in some.items()
    ]
    relationships = [
        Neo4jRelationship(start_node_id=source, end_node_id=target, type=kind, properties=properties)
        for some in graph.new_relationships.values()
        for (source, kind, target), properties in some.items()
    ]
    writer = Neo4jWriter(store.driver(write=True))
    done = asyncio.run(writer.run(Neo4jGraph(nodes=nodes, relationships=relationships)))
    if done.status != "SUCCESS":  # it tells an error, and does not raise it: without APOC it writes no relationship
        raise SystemExit(f"neo4j-graphrag could not write the graph: {done.metadata}")


if __name__ == "__main__":
    main()
