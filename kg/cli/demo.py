"""``kg demo``."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from kg.demo import demonstrate
from kg.store import open_store

WIDTH = 120


@click.command("demo")
@click.option(
    "-o",
    "--output",
    "folder",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    default="demo",
    show_default=True,
    help="Where store, answers and page go.",
)
@click.option("--store", "url", metavar="URL", help="Another store to use.  [default: kg.db in the folder]")
def command(folder: Path, url: str | None) -> None:
    """Do the whole job on the bundled document.

    Loads three newspaper articles, asks every canned query, and writes one page.

    \b
    Example:
      kg demo -o /tmp/demo
    """
    place = url or str(folder / "kg.db")
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else WIDTH
    with open_store(place) as store:
        page = demonstrate(store, folder, sys.stdout, width)
    click.echo(f"store    {place}\nanswers  {folder / 'answers'}\npage     {page}")
