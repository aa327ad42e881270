"""``kg stats``."""

from __future__ import annotations

import click

from kg.cli.options import format_option, show, store_option
from kg.coverage import COLUMNS, silent
from kg.schema import schema
from kg.store import open_store


@click.command("stats")
@click.option("--coverage", is_flag=True, help="List the sentences in which no fact was found instead.")
@format_option
@store_option
def command(coverage: bool, form: str, url: str) -> None:
    """Count what the store holds, or list sentences that gave nothing.

    \b
    Example:
      kg stats --coverage --format csv
    """
    with open_store(url) as store:
        if coverage:
            documents = (store.facts(document) for document, _, _ in store.documents())
            show(COLUMNS, (row for facts in documents for row in silent(facts)), form)
            return
        counts = store.counts()
    kinds = [(kind.name, kind.zh) for kind in schema().labels.values()]
    kinds += [(kind.name, kind.zh) for kind in schema().relationships.values()]
    rows = ({"what": name, "名称": zh, "count": counts.get(name, 0)} for name, zh in kinds)
    show(("what", "名称", "count"), rows, form)
