"""``kg load``."""

from __future__ import annotations

from itertools import chain
from typing import Any

import click

from kg.cli.batch import Batch, batch_options
from kg.cli.options import store_option
from kg.store import open_store


@click.command("load")
@batch_options
@click.option("--replace", is_flag=True, help="Read documents again that are there, and take out what files lost.")
@store_option
def command(url: str, replace: bool, **options: Any) -> None:
    """Read documents into the store.

    PATHS are as of kg extract. A second run of the same input changes nothing, and goes on where an interrupted one
    stopped.

    \b
    Example:
      kg load notices/ --report failures.jsonl
    """
    batch = Batch(**options)
    with open_store(url) as store:
        facts = batch.facts({} if replace or not store.exists() else store.paths())
        first = next(facts, None)
        if first is not None:  # without a document there is no reason to make a store
            done = store.load(chain([first], facts), replace=replace)
            same = batch.counts.duplicates
            click.echo(
                f"{url}: {done.new:,} documents new, {done.changed:,} changed, {done.forgotten:,} forgotten; "
                f"{f'{same:,} the same text as another; ' if same else ''}"
                f"{done.nodes_created:,} nodes and {done.relationships_created:,} relationships new",
                err=True,
            )
        elif batch.counts.unchanged:
            click.echo(f"{url}: nothing new in {batch.counts.documents:,} documents", err=True)
    batch.close()
