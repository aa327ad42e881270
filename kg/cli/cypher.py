"""``kg cypher``."""

from __future__ import annotations

from collections.abc import Mapping

import click

from kg.cli.options import format_option, parameters_option, show, store_option
from kg.store import open_store


@click.command("cypher")
@click.argument("text")
@parameters_option
@click.option("--timeout", type=click.FloatRange(min=0.001), default=60, show_default=True, help="Seconds.")
@format_option
@store_option
def command(text: str, parameters: Mapping[str, str], timeout: float, form: str, url: str) -> None:
    """Run a read-only Cypher query of your own.

    A query that would write is refused before it runs, on every store. Parameters are strings.

    \b
    Example:
      kg cypher 'MATCH (a:Agency)-[:LEADS]->(m) WHERE a.name = $who RETURN m.name' -p who=民政部
    """
    with open_store(url) as store:
        result = store.read(text, parameters, timeout=timeout)
    if not result.columns and form != "json":  # the embedded store names no columns of an answer without rows
        click.echo("no rows", err=True)
        return
    show(result.columns, result.records(), form)
