"""``kg query``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import click

from kg.cli.options import format_option, parameters_option, show, store_option
from kg.queries import registry
from kg.queries.run import run
from kg.store import open_store


@click.command("query")
@click.argument("name", required=False)
@parameters_option
@format_option
@store_option
def command(name: str | None, parameters: Mapping[str, str], form: str, url: str) -> None:
    """Run a canned query, or list them all.

    An agency or policy may be given by any of its names, Chinese or English.

    \b
    Example:
      kg query agency-profile -p agency="Ministry of Civil Affairs" --format json
    """
    if name is None:
        show(("name", "title", "标题", "parameters"), catalogue(), form)
        return
    registry.query(name)  # an unknown name is told before a store is opened
    with open_store(url) as store:
        answer = run(store, name, parameters)
    if form == "table":
        click.echo(f"{answer.sentence_zh}\n{answer.sentence_en}\n", err=True)
    show(answer.columns, (dict(zip(answer.columns, row, strict=True)) for row in answer.rows), form)


def catalogue() -> Iterator[dict[str, Any]]:
    """A row a query; what is optional stands in brackets."""
    for query in registry.queries().values():
        said = (f"{p.name}=" if p.required else f"[{p.name}=]" for p in query.parameters)
        yield {
            "name": query.name,
            "title": query.title.en,
            "标题": query.title.zh,
            "parameters": " ".join(said),
        }
