"""A real Neo4j Community server for tests: fetched from Maven Central, on a free port, stopped at the end."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

CACHE = Path(os.environ.get("KG_TEST_CACHE") or Path(__file__).parents[2] / ".cache")
VERSIONS = {"5": ("5.26.30", 17), "2026": ("2026.08.1", 21)}
PASSWORD = "only-for-tests"
POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>test</groupId><artifactId>neo4j</artifactId><version>1</version>
  <dependencies>{}</dependencies>
</project>"""
# APOC core for 5.26. Its jar on Maven Central is not the one that is released with all it needs: named here is the rest.
APOC = (
    "org.neo4j.procedure:apoc-core:5.26.19",
    "org.neo4j.procedure:apoc-common:5.26.19",
    "com.jayway.jsonpath:json-path:2.9.0",
    "org.apache.commons:commons-collections4:4.4",
    "org.hdrhistogram:HdrHistogram:2.1.12",
    "com.fasterxml.woodstox:woodstox-core:6.5.1",
)
APOC_SETTINGS = "dbms.security.procedures.unrestricted=apoc.*\n"
# The kernel with Bolt, Cypher and the administration commands; the server around it; its logging.
ARTIFACTS = ("org.neo4j:neo4j", "org.neo4j.app:neo4j-server", "org.neo4j:neo4j-slf4j-provider")
JVM = (
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-Dfile.encoding=UTF-8",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
)
CONFIGURATION = """\
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{bolt}
server.bolt.advertised_address=127.0.0.1:{bolt}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.heap.initial_size=128m
server.memory.heap.max_size={heap}
server.memory.pagecache.size=64m
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.server.bolt.thread_pool_shutdown_wait_time=1s
dbms.cypher.min_replan_interval=1h
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=2 files
"""


@dataclass
class Neo4jServer:
    """A server with its data in ``home``; ``version`` is a key of ``VERSIONS``, ``settings`` are lines of its
    configuration. ``apoc`` adds APOC core, for version 5."""

    version: str
    home: Path
    heap: str = "512m"
    settings: str = ""
    apoc: bool = False
    bolt: int = 0
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def url(self) -> str:
        return f"bolt://127.0.0.1:{self.bolt}"

    def start(self) -> None:
        """Start, and wait until Bolt answers. Started again, it has the same port and data."""
        library = fetched(self.version)
        if not self.bolt:
            self._prepare()
        log = self.home / "console.log"
        with log.open("ab") as console:
            self.process = subprocess.Popen(
                [
                    *self._java(),
                    f"-Xmx{self.heap}",
                    _entry_point(library),
                    f"--home-dir={self.home}",
                    f"--config-dir={self.home}/conf",
                ],
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=console,
                stderr=console,
                env=self._environment(),
            )
        until = time.monotonic() + 120
        while not _listens(self.bolt):
            if self.process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"Neo4j {self.version} does not start:\n{log.read_text()[-2000:]}")
            time.sleep(0.1)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Stop, and wait until it is gone; SIGKILL is the crash of a server."""
        if self.process:
            self.process.send_signal(how)
            self.process.wait(60)

    def admin(self, *arguments: str) -> None:
        """Run a command of ``neo4j-admin``, the server being stopped."""
        if not self.bolt:
            self._prepare()
        command = [*self._java(), "org.neo4j.server.startup.Neo4jAdminCommand", *arguments]
        done = subprocess.run(
            command, cwd=self.home, env=self._environment(), capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"neo4j-admin {' '.join(arguments[:3])}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")

    def _prepare(self) -> None:
        self.bolt = _free_port()
        for folder in ("conf", "data", "logs", "plugins", "import", "run", "licenses"):
            (self.home / folder).mkdir(parents=True, exist_ok=True)
        text = CONFIGURATION.format(bolt=self.bolt, heap=self.heap) + self.settings
        if self.apoc:
            text += APOC_SETTINGS
            for jar in _fetched("apoc-5", APOC).glob("*.jar"):
                (self.home / "plugins" / jar.name).symlink_to(jar)
        (self.home / "conf" / "neo4j.conf").write_text(text, encoding="utf-8")
        self.admin("dbms", "set-initial-password", PASSWORD)

    def _java(self) -> list[str]:
        library = fetched(self.version)
        path = os.pathsep.join((f"{self.home}/conf/*", f"{library}/*", f"{self.home}/plugins/*"))
        return [
            str(_java_home(VERSIONS[self.version][1]) / "bin" / "java"),
            *JVM,
            "-cp",
            path,
            f"-Dbasedir={self.home}",
        ]

    def _environment(self) -> dict[str, str]:
        java_home = str(_java_home(VERSIONS[self.version][1]))
        opens = " ".join(option for option in JVM if option.startswith("--add-opens"))  # for what neo4j-admin starts
        return os.environ | {
            "NEO4J_HOME": str(self.home),
            "NEO4J_CONF": f"{self.home}/conf",
            "JAVA_HOME": java_home,
            "JDK_JAVA_OPTIONS": opens,
        }


def fetched(version: str) -> Path:
    """The folder with the jars of a version; fetched once."""
    number = VERSIONS[version][0]
    return _fetched(f"neo4j-{version}", [f"{artifact}:{number}" for artifact in ARTIFACTS])


def _fetched(name: str, artifacts: Iterable[str]) -> Path:
    folder = CACHE / name
    if folder.is_dir():
        return folder
    fetching = CACHE / f"{name}.fetching-{os.getpid()}"
    fetching.mkdir(parents=True)
    pom = fetching / "pom.xml"
    dependency = "<dependency><groupId>{}</groupId><artifactId>{}</artifactId><version>{}</version></dependency>"
    pom.write_text(POM.format("".join(dependency.format(*artifact.split(":")) for artifact in artifacts)))
    copy = ["mvn", "-B", "-q", "-f", str(pom), "dependency:copy-dependencies", "-DincludeScope=runtime"]
    subprocess.run([*copy, f"-DoutputDirectory={fetching}"], check=True)
    pom.unlink()
    fetching.rename(folder)
    return folder


def _java_home(least: int) -> Path:
    """A Java of at least this version: ``JAVA_HOME``, the one on the path, one of those installed, or the one that the
    embedded store brings."""
    on_path = shutil.which("java")
    known = [os.environ.get("JAVA_HOME"), on_path and Path(on_path).resolve().parents[1]]
    homes = [Path(home) for home in known if home] + sorted(Path("/usr/lib/jvm").glob("*"))
    if embedded := find_spec("arcadedb_embedded"):
        homes += [Path(folder) / "jre" for folder in embedded.submodule_search_locations or ()]
    for home in homes:
        if (home / "bin" / "java").exists() and _version(home) >= least:
            return home
    raise RuntimeError(f"no Java {least} or newer: install one, or set JAVA_HOME")


def _version(home: Path) -> int:
    release = home / "release"
    if not release.exists():
        return 0
    line = next((line for line in release.read_text().splitlines() if line.startswith("JAVA_VERSION=")), "=0")
    return int(line.split("=")[1].strip('"').split(".")[0])


def _entry_point(library: Path) -> str:
    """The main class has another name in every series; the jar says which."""
    jar = next(library.glob("neo4j-[0-9]*.jar"))
    with zipfile.ZipFile(jar) as archive:
        return archive.read("META-INF/services/org.neo4j.server.startup.EntryPoint").decode().split()[0]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _listens(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), 2) as connection:
            connection.sendall(bytes.fromhex("6060b017 00000404 00000000 00000000 00000000"))
            return len(connection.recv(4)) == 4
    except OSError:
        return False
