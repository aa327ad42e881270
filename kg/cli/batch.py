"""What ``extract`` and ``load`` share: documents in, facts out, with progress, a report and an honest exit status."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import click

from kg.errors import InputError
from kg.loaders.batch import Counts, Failure, extract_all
from kg.loaders.work import NOTHING, Loaded
from kg.model import Facts

SOME_FAILED = 3
BAR = 12  # columns: what stands beside it leaves no more of 80
ERASED = "\r\x1b[K"  # the bar's line, before another is written in its place
C = TypeVar("C", bound=Callable[..., Any])


def _fields(_: click.Context, __: click.Parameter, pairs: Sequence[str]) -> dict[str, str]:
    for pair in pairs:
        if not all(pair.partition("=")):
            raise click.BadParameter(f"{pair!r} is not FIELD=COLUMN")
    return dict(pair.split("=", 1) for pair in pairs)


def batch_options(command: C) -> C:
    """PATHS, and the options of :class:`Batch` by name."""
    for decorate in (
        click.option("--llm-model", metavar="NAME", help="The model to ask at the --llm endpoint."),
        click.option(
            "--llm",
            "llm_url",
            metavar="URL",
            help="Let a second reader add to the rules: an OpenAI-compatible endpoint, which the texts are sent to. "
            "Its key, if any, is in KG_LLM_KEY.",
        ),
        click.option("--report", metavar="FILE", type=click.Path(path_type=Path), help="Failures, as JSON Lines."),
        click.option(
            "--field",
            "fields",
            metavar="FIELD=COLUMN",
            multiple=True,
            callback=_fields,
            help="The column of JSON Lines or CSV that holds a field of a document, as text=content.",
        ),
        click.option("--jobs", type=click.IntRange(min=1), help="Processes.  [default: the processors]"),
        click.argument("paths", nargs=-1, required=True),
    ):
        command = decorate(command)
    return command


@dataclass(slots=True)
class Batch:
    """One run over ``paths``; after ``facts`` has ended, ``counts`` and ``failures`` say what came of it."""

    paths: Sequence[str]
    jobs: int | None
    fields: dict[str, str]
    report: Path | None
    llm_url: str | None
    llm_model: str | None
    counts: Counts = field(default=Counts())
    failures: int = 0

    def facts(self, loaded: Loaded = NOTHING) -> Iterator[Facts]:
        """The facts of each document that is not ``loaded`` from the same place; a failure goes to the report, or to standard error."""
        second_reader = self._second_reader()
        with ExitStack() as stack:
            failed = self._report(stack)
            every = extract_all(
                self.paths,
                jobs=self.jobs,
                fields=self.fields,
                loaded=loaded,
                progress=self._progress(stack),
                report=failed,
            )
            for facts in every:
                try:
                    yield second_reader(facts)
                except InputError as error:
                    failed(Failure(str(facts.nodes[0].properties.get("path", "")), "llm", str(error)))
                    yield facts

    def close(self) -> None:
        """End the command: status 1 where no document could be read, 3 where some could not."""
        if self.failures:
            if self.counts.documents:
                click.echo(f"kg: {self.failures} of {self.counts.documents + self.failures} documents failed", err=True)
            raise click.exceptions.Exit(SOME_FAILED if self.counts.documents else 1)

    def _second_reader(self) -> Callable[[Facts], Facts]:
        if not (self.llm_url or self.llm_model):
            return lambda facts: facts
        if not (self.llm_url and self.llm_model):
            raise click.UsageError("--llm URL and --llm-model NAME go together")
        from kg.loaders.llm import Endpoint, SecondReader

        return SecondReader(Endpoint(self.llm_url, self.llm_model))

    def _report(self, stack: ExitStack) -> Callable[[Failure], None]:
        file = stack.enter_context(self.report.open("w", encoding="utf-8")) if self.report else None

        def failed(failure: Failure) -> None:
            self.failures += 1
            if file:
                file.write(failure.json() + "\n")
            else:
                click.echo(f"{ERASED if sys.stderr.isatty() else ''}kg: {failure.reason}", err=True)

        return failed

    def _progress(self, stack: ExitStack) -> Callable[[Counts], None]:
        bar: Any = None
        start = time.monotonic()

        def show(counts: Counts) -> None:
            nonlocal bar
            step = counts.bytes_done - self.counts.bytes_done
            self.counts = counts
            if bar is None and sys.stderr.isatty() and counts.bytes_total:
                bar = stack.enter_context(_bar(counts.bytes_total, start))
            if bar is not None:
                bar.update(step, counts)

        return show


def _bar(length: int, start: float) -> Any:
    def said(counts: Counts | None) -> str:
        if counts is None:
            return ""
        rate = counts.documents / max(time.monotonic() - start, 0.001)
        failed = f", {counts.failures} failed" if counts.failures else ""
        return f"{counts.documents:,} documents, {rate:,.0f}/s{failed}"

    return click.progressbar(  # drawn anew also where documents were done and no bytes read
        length=length, width=BAR, file=sys.stderr, show_eta=True, item_show_func=said, update_min_steps=0
    )
