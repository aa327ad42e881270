"""The documentation is true: every command has help and an example, the reference is current, the README's run."""

from __future__ import annotations

from inspect import cleandoc
from pathlib import Path

import click
import pytest

from kg.cli import COMMANDS
from kg.cli.reference import all_commands, reference

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("context", [*all_commands()], ids=lambda context: context.command_path)
def test_every_command_and_option_has_help_and_an_example(context: click.Context) -> None:
    said = cleandoc(context.command.help or "")
    assert f"Example:\n  {context.command_path}" in said.replace("\b\n", "")
    assert [p.name for p in context.command.params if isinstance(p, click.Option) and not p.help] == []
    name = context.command_path.removeprefix("kg ")
    assert name not in COMMANDS or said.splitlines()[0] == COMMANDS[name]


def test_the_reference_is_current() -> None:
    assert (ROOT / "REFERENCE.md").read_text(encoding="utf-8") == reference()
