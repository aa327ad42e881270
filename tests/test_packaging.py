"""The source archive and the wheel made from it hold everything that the program reads, and work away from the sources."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with both."""
    folder = tmp_path_factory.mktemp("built")
    # A copy: what earlier builds left beside the sources would be packed again.
    for name in ("kg", "loaders", "queries", "tests"):
        shutil.copytree(ROOT / name, folder / "sources" / name, symlinks=True)
    for name in ("setup.cfg", "pyproject.toml", "MANIFEST.in", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder / "sources")
    _python("-m", "build", "--outdir", folder, folder / "sources")
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (found,) = built.glob("*.whl")
    return found


def _python(*arguments: object, **options: object) -> str:
    run = subprocess.run(
        [sys.executable, *map(str, arguments)], capture_output=True, encoding="utf-8", check=False, **options
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_the_wheel_holds_every_file_of_the_package_and_nothing_else(wheel: Path) -> None:
    sources = {
        f"kg/{path.relative_to(folder.parent) if folder.name != 'kg' else path.relative_to(folder)}"
        for folder in (ROOT / "kg", ROOT / "loaders", ROOT / "queries")
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
        assert any(name.endswith("licenses/LICENSE") for name in archive.namelist())
    assert packed == sources


def test_the_source_archive_holds_no_half_of_the_tests(built: Path) -> None:
    (found,) = built.glob("*.tar.gz")
    with tarfile.open(found) as archive:
        folders = {name.split("/")[1] for name in archive.getnames() if name.count("/") > 1}
    assert folders == {"kg", "policy_kg.egg-info"}


def test_it_works_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    _python("-m", "pip", "install", "--quiet", "--no-deps", "--target", tmp_path / "site", wheel)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site"), "KG_STORE_IDLE": "5"}
    assert str(tmp_path) in _python("-c", "import kg; print(kg.__file__)", cwd=tmp_path, env=environment)
    _python("-c", "from kg.cli import main; main()", "demo", cwd=tmp_path, env=environment)
    assert (tmp_path / "demo" / "graph.html").stat().st_size > 100_000
