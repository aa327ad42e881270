"""``kg explain``."""

from __future__ import annotations

import click

from kg.cli.nodes import the_node
from kg.cli.options import format_option, show, store_option
from kg.explain import COLUMNS, explanations
from kg.store import open_store


@click.command("explain")
@click.argument("node")
@format_option
@store_option
def command(node: str, form: str, url: str) -> None:
    """Show what is known about a node, and the sentence behind each fact.

    NODE is an id, a name, an alias or an English name.

    \b
    Example:
      kg explain 民政部
    """
    with open_store(url) as store:
        found = the_node(store, node)
        graph = store.graph(around=[found.id])
        titles = {document: title for document, title, _ in store.documents()}
    show(COLUMNS, explanations(graph, found.id, titles), form)
