"""``kg view``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import click
from click.core import ParameterSource

from kg import view
from kg.cli.nodes import the_node
from kg.cli.options import parameters_option, store_option
from kg.errors import StoreError
from kg.queries import registry
from kg.queries.run import draw, run
from kg.store import open_store
from kg.view import Bilingual


@click.command("view")
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    default="graph.html",
    show_default=True,
    help="The page.",
)
@click.option("--query", "name", metavar="NAME", help="Only what this canned query draws, with its answer.")
@parameters_option
@click.option("--around", metavar="NAME", help="Only what lies around this node.")
@click.option("--depth", type=click.IntRange(1, 10), default=1, show_default=True, help="How far around it.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Deadlines before this day are marked overdue.")
@click.option("--language", type=click.Choice(["zh", "en"]), default="zh", show_default=True, help="What it opens in.")
@store_option
def command(
    output: Path,
    name: str | None,
    parameters: Mapping[str, str],
    around: str | None,
    depth: int,
    today: datetime | None,
    language: str,
    url: str,
) -> None:
    """Write the graph as one HTML page.

    The page needs no network and no program but a browser.

    \b
    Example:
      kg view --query accountability -o accountability.html --today 2026-06-30
    """
    if name and around:
        raise click.UsageError("--query and --around are two views: give one")
    if not around and click.get_current_context().get_parameter_source("depth") is ParameterSource.COMMANDLINE:
        raise click.UsageError("--depth is for --around NAME")
    if parameters and not name:
        raise click.UsageError("-p is for --query NAME")
    question = answer = None
    title = Bilingual("政策知识图谱", "Policy knowledge graph")
    asked = registry.query(name) if name else None
    with open_store(url) as store:
        if asked:
            graph = draw(store, asked.name, parameters)
            said = run(store, asked.name, parameters)
            question = title = Bilingual(asked.title.zh, asked.title.en)
            answer = Bilingual(said.sentence_zh, said.sentence_en)
        elif around:
            node = the_node(store, around)
            graph = store.graph(around=[node.id], depth=depth)
            title = Bilingual(node.name, node.name)
        else:
            graph = store.graph()
    if not graph and not asked:
        raise StoreError(f"{url} is empty: load documents into it first")
    day = today.date().isoformat() if today else None
    view.write(graph, output, title=title, question=question, answer=answer, today=day, language=language)
    click.echo(f"{output}: {len(graph):,} nodes, {graph.number_of_edges():,} relationships", err=True)
