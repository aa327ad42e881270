"""The command line as tests call it: ``kg`` in this process, ``kg_process`` as a user's shell would."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main

Kg = Callable[..., Result]
KG = Path(sys.executable).with_name("kg")


@pytest.fixture
def kg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kg:
    """Run ``kg`` in an empty folder, with its own store."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KG_STORE", raising=False)
    return lambda *arguments, **options: CliRunner().invoke(main, [str(a) for a in arguments], **options)


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> str:
    """An embedded store that holds the bundled document; tests only read it."""
    folder = tmp_path_factory.mktemp("seeded") / "kg.db"
    seed = Path(__file__).parents[2] / "kg" / "seed.txt"
    result = CliRunner().invoke(main, ["load", str(seed), "--store", str(folder), "--jobs", "1"])
    assert result.exit_code == 0, result.output
    return str(folder)


def kg_process(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run ``kg`` as a process of its own."""
    return subprocess.run(
        [KG, *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        timeout=120,
        check=False,
    )
