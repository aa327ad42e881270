"""``kg schema``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from kg.cli.options import format_option, show, store_option
from kg.schema import schema
from kg.store import open_store
from kg.store.constraints import indexes


@click.command("schema")
@click.option("--cypher", is_flag=True, help="Print the store's constraints and indexes as Cypher instead.")
@click.option("--apply", is_flag=True, help="Make the constraints and indexes that the store does not have yet.")
@format_option
@store_option
def command(cypher: bool, apply: bool, form: str, url: str) -> None:
    """Print the ontology, or the store's constraints and indexes.

    \b
    Example:
      kg schema --apply --store bolt://localhost
    """
    if apply:
        with open_store(url) as store:
            store.apply_schema()
        click.echo(f"{url}: {len(indexes())} constraints and indexes are there", err=True)
    elif cypher:
        click.echo("\n".join(f"{index.statement};" for index in indexes()))
    else:
        show(("what", "名称", "name", "properties", "ends"), ontology(), form)


def ontology() -> Iterator[dict[str, Any]]:
    """A row a label or relationship type."""
    for label in schema().labels.values():
        yield {"what": label.name, "名称": label.zh, "name": label.en, "properties": list(label.properties)}
    for kind in schema().relationships.values():
        ends = [f"{source} → {target}" for source, target in kind.ends]
        yield {"what": kind.name, "名称": kind.zh, "name": kind.en, "properties": list(kind.properties), "ends": ends}
