"""Kill a load, or the server it loads into, at random moments, and give the same command again: is the graph exact?

    python -m tests.benchmarks.kills [--documents 60] [--loads 10] [--servers 5] [--seed 0]

For each kill (SIGKILL) the store is emptied and ``kg load`` of the same folder begins, in small batches. Then the same
command runs to its end, and the graph must be that of a load that nothing disturbed. Prints a line for each store and
victim: how many kills met a load at work, how many documents were there after it, and how many graphs were exact.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from kg.store import open_store
from kg.store.base import Store
from tests.generated import generated
from tests.servers.fixtures import emptied
from tests.servers.neo4j import PASSWORD, Neo4jServer
from tests.store.test_embedded import servers
from tests.store.test_load import content

T = TypeVar("T")
BATCH_NODES = 300
LOAD = f"import kg.store.base; kg.store.base.BATCH_NODES = {BATCH_NODES}; from kg.cli import main; main()"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=60)
    parser.add_argument("--loads", type=int, default=10, help="kills of the load's process, on each store")
    parser.add_argument("--servers", type=int, default=5, help="kills of each store's server")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    os.environ |= {"NEO4J_USERNAME": "neo4j", "NEO4J_PASSWORD": PASSWORD, "KG_STORE_IDLE": "20"}
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as home:
        notices = Path(home, "notices")
        notices.mkdir()
        for number, facts in enumerate(generated(options.documents)):
            text = str(facts.nodes[0].properties["text"])
            (notices / f"{number:04}.txt").write_text(text, encoding="utf-8")
        neo4j = Neo4jServer("5", Path(home, "neo4j"))
        neo4j.home.mkdir()
        neo4j.start()
        embedded = str(Path(home, "kg.db"))

        def restart() -> None:
            neo4j.stop(signal.SIGKILL)
            neo4j.start()

        try:
            print(f"{'store':10} {'victim':8} {'kills':>5} {'at work':>7} {'documents found':>15} {'exact':>5}")
            for name, url, crash in (("embedded", embedded, lambda: _crash(embedded)), ("neo4j", neo4j.url, restart)):
                run = Run(url, notices)
                if options.loads:
                    print(f"{name:10} {'load':8} {run.kills(options.loads, chance, None)}", flush=True)
                if options.servers:
                    print(f"{name:10} {'server':8} {run.kills(options.servers, chance, crash)}", flush=True)
        finally:
            neo4j.stop()


class Run:
    """Loads of one folder into one store; made by a load that nothing disturbs."""

    def __init__(self, url: str, notices: Path) -> None:
        self.url, self.notices = url, notices
        for _ in range(2):  # the first starts and warms the server
            self._asked(emptied)
            begun = time.monotonic()
            assert self.begin().wait() == 0
            self.seconds = time.monotonic() - begun
        self.expected = self._asked(lambda store: content(store.graph()))

    def begin(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-c", LOAD, "load", str(self.notices), "--store", self.url]
        return subprocess.Popen(command, stderr=subprocess.DEVNULL)

    def kills(self, number: int, chance: random.Random, crash: Callable[[], None] | None) -> str:
        """Kill the load, or its server by ``crash``, ``number`` times; the figures of a line."""
        at_work, found, exact = 0, [], 0
        for _ in range(number):
            self._asked(emptied)
            load = self.begin()
            time.sleep(chance.uniform(0.2, 1) * self.seconds)
            at_work += load.poll() is None
            if crash:
                crash()
            else:
                load.kill()
            load.wait()
            found.append(len(self._asked(lambda store: store.documents())))
            assert self.begin().wait() == 0, "the same command does not end well"
            exact += self._asked(lambda store: content(store.graph())) == self.expected
        return f"{number:5} {at_work:7} {min(found):8}…{max(found):6} {exact:5}"

    def _asked(self, work: Callable[[Store], T]) -> T:
        with open_store(self.url) as store:
            return work(store)


def _crash(folder: str) -> None:
    for server in servers(folder):
        with suppress(ProcessLookupError):
            os.kill(server, signal.SIGKILL)


if __name__ == "__main__":
    main()
