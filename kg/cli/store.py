"""``kg store``."""

from __future__ import annotations

import click

from kg.store import copying, open_store


@click.group("store")
def command() -> None:
    """Copy a graph from one store to another.

    \b
    Example:
      kg store copy ./kg.db bolt://localhost
    """


@command.command("copy")
@click.argument("source")
@click.argument("target")
def copy(source: str, target: str) -> None:
    """Copy all documents of SOURCE into TARGET, losslessly.

    What TARGET holds already stays. A second run changes nothing.

    \b
    Example:
      kg store copy bolt://localhost ./copy.db
    """
    with open_store(source) as old, open_store(target) as new:
        done = copying.copy(old, new)
    click.echo(f"{target}: {done.new:,} documents new, {done.unchanged:,} there already", err=True)
