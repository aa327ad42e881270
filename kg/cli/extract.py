"""``kg extract``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from kg import formats
from kg.cli.batch import Batch, batch_options
from kg.cli.options import output_option
from kg.graph import build


@click.command("extract")
@batch_options
@output_option
def command(output: Path, **options: Any) -> None:
    """Read documents into a graph file, without a store.

    PATHS are files (text, Markdown, HTML, PDF, DOCX, JSON Lines, CSV), folders, archives and compressions of these, or
    - for standard input.

    \b
    Example:
      kg extract notices/ more.zip -o graph.graphml
    """
    formats.format_of(output)  # a wrong ending is told before the work
    batch = Batch(**options)
    graph = build(batch.facts())
    if graph:
        formats.write(graph, output)
        click.echo(f"{output}: {len(graph):,} nodes, {graph.number_of_edges():,} relationships", err=True)
    batch.close()
