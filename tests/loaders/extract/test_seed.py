"""The golden graph of the bundled seed document, and that it is the same in every process.

After a change of the rules that is meant, write it anew and read the difference:
    python -m tests.loaders.extract.test_seed
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from importlib.resources import as_file, files
from pathlib import Path

from kg.graph import build
from kg.loaders.extract import extract
from kg.loaders.readers import read

GOLDEN = Path(__file__).with_name("seed.golden.txt")
DIGEST = (
    "import json, hashlib; from tests.loaders.extract.test_seed import seed_graph; import networkx as nx; "
    "print(hashlib.sha256(json.dumps(nx.node_link_data(seed_graph(), edges='edges')).encode()).hexdigest())"
)


def seed_graph():  # type: ignore[no-untyped-def]
    with as_file(files("kg").joinpath("seed.txt")) as path:
        return build(extract(document) for document in read(path))


def lines() -> list[str]:
    """The graph in words: a line for each node, with what it says of itself, and for each relationship."""
    graph = seed_graph()
    nodes = {
        (data["label"], data["name"], data.get("deadline", ""), data.get("joint_issuers", ""))
        for _, data in graph.nodes(data=True)
    }
    edges = {
        (kind, graph.nodes[a]["name"], graph.nodes[b]["name"], data.get("post", ""))
        for a, b, kind, data in graph.edges(keys=True, data=True)
        if kind != "MENTIONS"
    }
    return [" | ".join(str(part) for part in row if part != "") for row in (*sorted(nodes, key=str), *sorted(edges))]


def test_the_seed_gives_the_golden_graph() -> None:
    assert lines() == GOLDEN.read_text(encoding="utf-8").splitlines()


def test_the_ministry_co_issues_and_leads() -> None:
    graph = set(lines())
    assert "ISSUES | 民政部 | 关于开展第二批国家数字乡村试点工作的通知" in graph
    assert "LEADS | 民政部 | 做好留守儿童和困境儿童关爱救助" in graph


def test_every_quote_stands_in_the_text_and_in_the_file() -> None:
    with as_file(files("kg").joinpath("seed.txt")) as path:
        raw = path.read_text(encoding="utf-8")
        for document in read(path):
            facts = extract(document)
            for thing in (*facts.nodes, *facts.relationships):
                for item in thing.evidence:
                    assert document.text[item.start : item.end] == item.quote
                    assert raw[document.raw_offset(item.start)] == item.quote[0]


def test_the_same_bytes_whatever_the_hash_seed() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", DIGEST],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[3],
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1
    assert len(hashlib.sha256().hexdigest()) == len(digests.pop().strip())


if __name__ == "__main__":
    GOLDEN.write_text("\n".join(lines()) + "\n", encoding="utf-8")
