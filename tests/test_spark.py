"""Extraction on a standalone Spark cluster of two workers on this machine gives the files, and in Neo4j the graph, of the local run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pyspark
import pytest
from pyspark.sql import SparkSession

from kg import spark
from kg.graph import build
from kg.loaders.batch import Failure, extract_all
from kg.store import bulk, open_store
from tests.loaders.samples import SAMPLES
from tests.servers.neo4j import Neo4jServer
from tests.store.test_load import content

COMMAND = Path(pyspark.__file__).parent / "bin" / "spark-class"


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    """A session on a master and two workers with a core each, on ports that the system chooses."""
    home = tmp_path_factory.mktemp("spark")
    environment = os.environ | {
        "SPARK_DAEMON_MEMORY": "256m", "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_WORKER_DIR": str(home), "SPARK_NO_DAEMONIZE": "1",
        "PYSPARK_PYTHON": sys.executable,
    }  # fmt: skip
    log = (home / "log").open("w+", encoding="utf-8")

    def started(kind: str, *arguments: str) -> subprocess.Popen[bytes]:
        command = [
            str(COMMAND),
            f"org.apache.spark.deploy.{kind}",
            "--host",
            "127.0.0.1",
            "--webui-port",
            "0",
            *arguments,
        ]
        return subprocess.Popen(command, env=environment, stdout=log, stderr=log)

    processes = [started("master.Master", "--port", "0")]
    try:
        url = waited(home / "log", r"Starting Spark master at (spark://\S+)")
        processes += [started("worker.Worker", "--cores", "1", "--memory", "1g", url) for _ in range(2)]
        waited(home / "log", r"(?s)Registering worker.*Registering worker")
        builder = SparkSession.builder.master(url).appName("test").config("spark.ui.enabled", "false")
        for name, value in {"driver.host": "127.0.0.1", "executor.memory": "512m", "driver.memory": "512m"}.items():
            builder = builder.config(f"spark.{name}", value)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("PYSPARK_PYTHON", sys.executable)
            patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
            session = builder.getOrCreate()
        yield session
        session.stop()
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait()
        log.close()


def waited(log: Path, pattern: str) -> str:
    for _ in range(1800):
        if match := re.search(pattern, log.read_text(encoding="utf-8")):
            return match[1] if match.lastindex else match[0]
        time.sleep(0.1)
    raise TimeoutError(log.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Twenty documents in folders, one of them twice, one in another lay-out, and a file that cannot be read."""
    folder = tmp_path_factory.mktemp("documents")
    for number, lines in enumerate(SAMPLES):
        path = folder / str(number % 3) / f"{number:02}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join(lines), encoding="utf-8")
    shutil.copy(folder / "0" / "00.txt", folder / "2" / "again.txt")
    (folder / "2" / "spaced.txt").write_text("\n".join(SAMPLES[1]).replace("，", "， "), encoding="utf-8")
    (folder / "1" / "broken.txt").write_bytes(b"\0\0")
    return [folder / "0", folder / "1", folder / "2"]


def lines_of(folder: Path, name: str) -> list[str]:
    """All lines of a table, its header's file and its parts, sorted."""
    files = [folder / name, *sorted((folder / "parts" / f"file={name}").glob("part-*"))]
    return sorted("".join(file.read_text(encoding="utf-8") for file in files).split("\n"))


def test_the_same_files_as_on_one_machine(session: SparkSession, paths: list[Path], tmp_path: Path) -> None:
    local_failures: list[Failure] = []
    bulk.write_import(extract_all(paths, jobs=1, report=local_failures.append), tmp_path / "local")
    command, failures = spark.write_import(session, paths, tmp_path / "spark")
    assert failures == local_failures
    assert [Path(failure.path).name for failure in failures] == ["broken.txt"]
    assert command.endswith(f"@{tmp_path}/spark/import.args")
    names = sorted(path.name for path in (tmp_path / "local").glob("*.csv"))
    assert names == sorted(path.name for path in (tmp_path / "spark").glob("*.csv"))
    for name in names:
        assert lines_of(tmp_path / "spark", name) == lines_of(tmp_path / "local", name)
    assert session.sparkContext._jsc.sc().getExecutorMemoryStatus().size() == 3  # the driver and two workers


def test_a_server_imports_what_the_cluster_wrote(session: SparkSession, paths: list[Path], tmp_path: Path) -> None:
    command, _ = spark.write_import(session, paths, tmp_path / "files")
    server = Neo4jServer("5", tmp_path / "home")
    server.admin(*command.split()[1:])
    server.start()
    try:
        with open_store(server.url) as store:
            assert content(store.graph()) == content(build(extract_all(paths, jobs=1)))
    finally:
        server.stop()


def test_tables_for_the_connector_are_typed(session: SparkSession, paths: list[Path]) -> None:
    for table, frame in spark.frames(session, paths[:1]):
        if table[:2] == ("nodes", "Document"):
            documents = frame.collect()
            assert [row["title"] for row in documents if row["title"] == SAMPLES[0][0]]
            assert all(isinstance(row["paths"], list) for row in documents)
            assert all("\n" in row["text"] for row in documents)
            return
    raise AssertionError("no documents")
