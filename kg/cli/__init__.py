"""The ``kg`` command. A command's module is imported when it is called, so that ``kg --help`` is quick.

What a user can mend ends as one line on standard error: exit status 1, 2 for wrong usage, 3 when some documents of a
batch failed, 130 after Ctrl-C. Data goes to standard output, everything else to standard error.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import IO, Any

import click

from kg import __version__
from kg.errors import KgError

# In the order of a day's work. A summary is the first line of its command's help.
COMMANDS = {
    "demo": "Do the whole job on the bundled document.",
    "extract": "Read documents into a graph file, without a store.",
    "load": "Read documents into the store.",
    "query": "Run a canned query, or list them all.",
    "cypher": "Run a read-only Cypher query of your own.",
    "view": "Write the graph as one HTML page.",
    "explain": "Show what is known about a node, and the sentence behind each fact.",
    "stats": "Count what the store holds, or list sentences that gave nothing.",
    "export": "Write the store's graph to a file.",
    "diff": "Show what changed between two graphs.",
    "evaluate": "Measure precision and recall against labelled documents.",
    "forget": "Take documents and what only they say out of the store.",
    "schema": "Print the ontology, or the store's constraints and indexes.",
    "store": "Copy a graph from one store to another.",
}


class Commands(click.Group):
    """The lazy group; also the one place where an error becomes a line and an exit status."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"kg.cli.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            from kg.queries.nearest import nearest

            ctx.fail(f"No such command {args[0]!r}{nearest(args[0], COMMANDS)}; kg --help lists them all")
        return super().resolve_command(ctx, args)

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        try:
            return super().make_context(*args, **extra)
        except click.UsageError as error:
            raise _in_one_line(error) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([*COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> None:
        for stream in (sys.stdout, sys.stderr):
            _speak_utf8(stream)
        try:
            super().invoke(ctx)
            sys.stdout.flush()
        except click.UsageError as error:
            raise _in_one_line(error) from error
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except BrokenPipeError:
            _discard_output()
            ctx.exit(141)  # as a shell reports a program that SIGPIPE ended
        except (Exception, KeyboardInterrupt) as error:
            if ctx.params["debug"]:
                raise
            if isinstance(error, OSError):
                _discard_output()
            click.echo(f"kg: {_line(error)}", err=True)
            ctx.exit(130 if isinstance(error, KeyboardInterrupt) else getattr(error, "exit_status", 1))


class _WrongUsageError(click.ClickException):
    """Wrong usage, told without the usage."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(f"kg: {self.format_message()}", err=True)


def _in_one_line(error: click.UsageError) -> click.ClickException:
    if isinstance(error, click.exceptions.NoArgsIsHelpError) or error.ctx is None:
        return error
    said = " ".join(error.format_message().split()).rstrip(".")
    more = "" if "--help" in said else f" ({error.ctx.command_path} --help says more)"
    return _WrongUsageError(said + more)


def _line(error: BaseException) -> str:
    """``error`` in one line, in the user's terms."""
    match error:
        case KgError():
            return " ".join(str(error).split())
        case KeyboardInterrupt():
            return "interrupted"
        case MemoryError():
            return "out of memory"
        case OSError(strerror=str()):
            return f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror)
        case _:
            return f"a fault of kg, not of yours: {type(error).__name__}: {error} (kg --debug shows where)".replace(
                "\n", " "
            )


def _speak_utf8(stream: object) -> None:
    """Names are Chinese whatever the locale says; what no UTF-8 can hold is shown escaped."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _discard_output() -> None:
    """Nobody takes standard output any more: keep the interpreter from complaining at its end."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError:  # standard output is no file, as in a test
        return


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="kg")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
def main(debug: bool) -> None:
    """Chinese policy documents as a graph: who issues, leads, supports and promises what by when, with the sentence
    that says so.

    \b
    Example:
      kg load notices/ && kg query accountability && kg view -o graph.html
    """
