"""The documentation is true: every command has help and an example, the reference is current, the README's run."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from inspect import cleandoc
from pathlib import Path

import click
import pytest

from kg.cli import COMMANDS
from kg.cli.reference import all_commands, reference
from tests.cli.conftest import Kg

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("context", [*all_commands()], ids=lambda context: context.command_path)
def test_every_command_and_option_has_help_and_an_example(context: click.Context) -> None:
    said = cleandoc(context.command.help or "")
    assert f"Example:\n  {context.command_path}" in said.replace("\b\n", "")
    assert [p.name for p in context.command.params if isinstance(p, click.Option) and not p.help] == []
    name = context.command_path.removeprefix("kg ")
    assert name not in COMMANDS or said.splitlines()[0] == COMMANDS[name]


def test_the_reference_is_current() -> None:
    assert (ROOT / "REFERENCE.md").read_text(encoding="utf-8") == reference()


README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The code blocks of the README in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_the_readme_shows_what_its_commands_print(tmp_path: Path) -> None:
    """In order, in one folder; ``…`` stands for anything."""
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "KG_STORE_IDLE": "10"}
    for block in blocks("console"):
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, shown = step.partition("\n")
            if command.startswith("export "):
                name, _, value = command.removeprefix("export ").partition("=")
                environment[name] = value
                continue
            run = subprocess.run(
                ["bash", "-c", command],
                cwd=tmp_path,
                env=environment,
                capture_output=True,
                encoding="utf-8",
                check=False,
            )
            assert run.returncode == 0, run.stderr
            pattern = re.escape(shown).replace("…", "(?:.|\n)*")
            assert re.fullmatch(pattern, run.stderr + run.stdout), f"{command}\n{run.stderr}{run.stdout}"


def test_the_readme_queries_answer(kg: Kg, seeded: str) -> None:
    queries = blocks("cypher")
    assert len(queries) == 3
    for text in queries:
        result = kg("cypher", text, "--format", "json", env={"KG_STORE": seeded})
        assert result.exit_code == 0 and json.loads(result.stdout), result.output


def test_the_readme_set_up_is_two_targets_of_make() -> None:
    commands = [line for block in blocks("sh") for line in block.splitlines() if line.startswith("make ")]
    targets = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert commands == ["make demo", "make test"] and {"demo", "test"} <= {*targets}


def test_links_lead_somewhere() -> None:
    links = [link for link in re.findall(r"\]\(([^)]+)\)", README) if "://" not in link]
    assert links and [link for link in links if not (ROOT / link).is_file()] == []
