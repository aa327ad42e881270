"""``kg diff``."""

from __future__ import annotations

import click

from kg.cli.graphs import open_graph
from kg.cli.options import format_option, show
from kg.diff import COLUMNS, changes


@click.command("diff")
@click.argument("before")
@click.argument("after")
@format_option
def command(before: str, after: str, form: str) -> None:
    """Show what changed between two graphs.

    BEFORE and AFTER are graph files of any format, or stores.

    \b
    Example:
      kg diff monday.json friday.json
    """
    show(COLUMNS, changes(open_graph(before), open_graph(after)), form)
