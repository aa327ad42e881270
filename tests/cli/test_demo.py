"""``kg demo``: from nothing to answers and a page."""

from __future__ import annotations

from pathlib import Path

from kg.queries.registry import queries
from tests.cli.conftest import Kg, kg_process


def test_the_whole_job(kg: Kg, tmp_path: Path) -> None:
    result = kg("demo")
    assert result.exit_code == 0, result.output
    for name in queries():
        assert f"$ kg query {name}" in result.stdout
        assert (tmp_path / "demo" / "answers" / f"{name}.csv").read_text(encoding="utf-8").count("\n") >= 1
    assert "issuers-who-lead" in result.stdout and "做好留守儿童和困境儿童关爱救助" in result.stdout
    page = tmp_path / "demo" / "graph.html"
    assert str(page.relative_to(tmp_path)) in result.stdout
    assert "黑龙江省委网信办" in page.read_text(encoding="utf-8")
    again = kg("query", "agencies", "--format", "jsonl", "--store", "demo/kg.db")
    assert "中央网信办" in again.stdout


def test_a_file_where_the_folder_should_be(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "demo").write_text("", encoding="utf-8")
    result = kg("demo")
    assert result.exit_code == 2 and "demo" in result.stderr


def test_the_same_input_is_the_same_bytes(tmp_path: Path) -> None:
    """In two processes that hash strings differently."""
    seed = Path(__file__).parents[2] / "kg" / "seed.txt"
    for number in ("1", "2"):
        out = tmp_path / number
        assert kg_process("extract", seed, "-o", out / "g.json", PYTHONHASHSEED=number).returncode == 0
        assert kg_process("demo", "-o", out / "demo", PYTHONHASHSEED=number).returncode == 0
    for name in ("g.json", "demo/graph.html", *(f"demo/answers/{query}.csv" for query in queries())):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes(), name
