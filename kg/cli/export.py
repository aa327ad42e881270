"""``kg export``."""

from __future__ import annotations

from pathlib import Path

import click

from kg import formats
from kg.cli.options import output_option, store_option
from kg.store import open_store
from kg.store.bulk import write_import

IMPORT = "neo4j-import"


@click.command("export")
@output_option
@click.option(
    "--format",
    "form",
    type=click.Choice([*formats.FORMATS, IMPORT]),
    help="The format, where the ending does not say it; neo4j-import is a folder for neo4j-admin database import full.",
)
@store_option
def command(output: Path, form: str | None, url: str) -> None:
    """Write the store's graph to a file.

    \b
    Example:
      kg export -o graph.gexf
    """
    if form is None:
        formats.format_of(output)  # a wrong ending is told before the work
    with open_store(url) as store:
        if form == IMPORT:
            documents = [document for document, _, _ in store.documents()]
            how = write_import((store.facts(document) for document in documents), output)
            click.echo(f"{output}: {len(documents):,} documents; to import them: {how}", err=True)
            return
        graph = store.graph()
    formats.write(graph, output, form)
    click.echo(f"{output}: {len(graph):,} nodes, {graph.number_of_edges():,} relationships", err=True)
