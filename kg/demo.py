"""The whole job on the bundled document: three newspaper articles about civil affairs and the digital countryside."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path
from typing import TextIO

from kg import view
from kg.files import replacing
from kg.loaders.extract.pipeline import extract
from kg.loaders.readers import read
from kg.model import Facts
from kg.queries import registry
from kg.queries.run import run
from kg.store.base import Store
from kg.tables import table, write_rows
from kg.view import Bilingual

# What the queries that need a parameter are asked about.
ASKED = {
    "agency": "Ministry of Civil Affairs",
    "policy": "黑龙江省留守儿童和困境儿童关爱服务质量提升三年行动方案",
    "node": "做好留守儿童和困境儿童关爱救助",
    "from": "民政部",
    "to": "农业农村部",
    "text": "儿童",
}
SHOWN = 5


def seed() -> Iterator[Facts]:
    """What the bundled document says, an article at a time; its path is its name, wherever it is installed."""
    with as_file(files("kg").joinpath("seed.txt")) as path:
        for document in read(path):
            yield extract(document)


def parameters(query: registry.Query) -> dict[str, str]:
    """The parameters that the demonstration gives to a query."""
    return {p.name: ASKED[p.name] for p in query.parameters if p.required}


def demonstrate(store: Store, folder: Path, out: TextIO, width: int | None) -> Path:
    """Load the seed into ``store``; every canned query's answer to ``folder``/answers as CSV, its first rows to ``out``,
    cut to ``width`` columns. Returns the page, which shows the whole graph."""
    store.load(seed())
    for query in registry.queries().values():
        asked = parameters(query)
        answer = run(store, query.name, asked)
        rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
        with replacing(folder / "answers" / f"{query.name}.csv") as path, path.open("w", encoding="utf-8") as file:
            write_rows(answer.columns, rows, "csv", file)
        given = "".join(f" -p {name}={value!r}" for name, value in asked.items())
        out.write(f"$ kg query {query.name}{given}\n{answer.sentence_zh}\n{answer.sentence_en}\n")
        if rows:
            out.write(table(answer.columns, rows[:SHOWN], width))
        if len(rows) > SHOWN:
            out.write(f"… {len(rows) - SHOWN} more\n")
        out.write("\n")
    page = folder / "graph.html"
    view.write(store.graph(), page, title=Bilingual("政策知识图谱", "Policy knowledge graph"))
    return page
