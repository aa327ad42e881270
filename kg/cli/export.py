"""``kg export``."""

from __future__ import annotations

from pathlib import Path

import click

from kg import formats
from kg.cli.options import store_option
from kg.store import open_store


@click.command("export")
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    required=True,
    type=click.Path(path_type=Path),
    help="Where the graph goes: .json (networkx node-link), .graphml, .gexf, or a folder for CSV.",
)
@store_option
def command(output: Path, url: str) -> None:
    """Write the store's graph to a file.

    \b
    Example:
      kg export -o graph.gexf
    """
    formats.format_of(output)
    with open_store(url) as store:
        graph = store.graph()
    formats.write(graph, output)
    click.echo(f"{output}: {len(graph):,} nodes, {graph.number_of_edges():,} relationships", err=True)
