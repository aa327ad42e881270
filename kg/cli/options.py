"""Options that several commands share."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from kg.tables import FORMATS, Row, write_rows

store_option = click.option(
    "--store",
    "url",
    metavar="URL",
    envvar="KG_STORE",
    default="./kg.db",
    show_default=True,
    show_envvar=True,
    help="A folder, or bolt://, neo4j:// or neo4j+s://HOST with NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.",
)

output_option = click.option(
    "-o",
    "--output",
    metavar="FILE",
    required=True,
    type=click.Path(path_type=Path),
    help="Where the graph goes: .json (networkx node-link), .graphml, .gexf, or a folder for CSV.",
)

format_option = click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="table",
    show_default=True,
    help="A table to read, or data for other programs.",
)


def _parameters(_: click.Context, __: click.Parameter, pairs: Sequence[str]) -> dict[str, str]:
    parameters = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not (key and equals):
            raise click.BadParameter(f"{pair!r} is not KEY=VALUE")
        parameters[key] = value
    return parameters


parameters_option = click.option(
    "-p",
    "--parameter",
    "parameters",
    metavar="KEY=VALUE",
    multiple=True,
    callback=_parameters,
    help="A parameter of the query; may be repeated.",
)


def show(columns: Sequence[str], rows: Iterable[Row], form: str) -> None:
    """Write rows to standard output in the format that ``format_option`` gave."""
    write_rows(columns, rows, form, sys.stdout)
