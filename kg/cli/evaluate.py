"""``kg evaluate``."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import format_option, show
from kg.evaluate import evaluate
from kg.graph import Graph, build
from kg.loaders.extract.pipeline import extract
from kg.loaders.readers import read


@click.command("evaluate")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--misses", is_flag=True, help="List what was missed or said wrongly instead.")
@click.option("--calibration", is_flag=True, help="Compare each confidence with the share that is right instead.")
@format_option
def command(folder: Path, misses: bool, calibration: bool, form: str) -> None:
    """Measure precision and recall against labelled documents.

    FOLDER holds documents NAME.txt, each with its labels NAME.gold.json beside it.

    \b
    Example:
      kg evaluate tests/labelled --misses
    """
    evaluation = evaluate(folder, graph_of)
    if misses:
        show(("document", "type", "outcome", "what"), evaluation.misses(), form)
    elif calibration:
        show(("confidence", "facts", "right", "share"), evaluation.calibration(), form)
    else:
        show(("type", "precision", "recall", "f1", "right", "spurious", "missed"), evaluation.figures(), form)


def graph_of(path: Path) -> Graph:
    """What the extraction reads in one file."""
    return build(map(extract, read(path)))
