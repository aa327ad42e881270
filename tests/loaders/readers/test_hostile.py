"""Each hostile file is refused with one line, in a process that may use 500 MB and five seconds of processor time."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from kg.loaders.readers import File, items
from kg.loaders.readers.source import Refused
from kg.loaders.readers.text import documents
from tests.loaders.extract.hostile import SIZE
from tests.loaders.readers.hostile import FILES, MEGABYTE, docx_with, folder_with_traps, long_line

READ = """
import sys
from kg.errors import InputError
from kg.loaders.readers import read
try:
    print(len(list(read(sys.argv[1]))))
except InputError as error:
    sys.exit(str(error))
"""


def reading(path: Path) -> subprocess.CompletedProcess[str]:
    """The file read in a process of its own under the limits."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (500 << 20, 500 << 20))
        resource.setrlimit(resource.RLIMIT_CPU, (5, 5))

    return subprocess.run(
        [sys.executable, "-c", READ, str(path)],
        capture_output=True,
        text=True,
        preexec_fn=limit,
        timeout=60,
        check=False,
    )


def refusal(path: Path) -> str:
    """What reading the file says."""
    run = reading(path)
    assert run.returncode == 1, run.stderr
    assert run.stderr.count("\n") == 1, run.stderr
    return run.stderr


@pytest.mark.parametrize("name", FILES)
def test_refused_with_one_line(name: str, tmp_path: Path) -> None:
    data, reason = FILES[name]
    path = tmp_path / name
    path.write_bytes(data())
    said = refusal(path)
    assert said.startswith(str(path))
    assert re.search(reason, said)
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["line.jsonl", "line.txt"])
def test_a_line_of_a_gigabyte(name: str, tmp_path: Path) -> None:
    long_line(tmp_path / name)
    assert re.search("longer than", refusal(tmp_path / name))


HEADS = ("民", "# 民", "来源", "（来源", "央视网消息", "本报讯（记者", "关于养老的通知", "2024年5月6日", "打印")
UNITS = (
    *("　", "|", "的 ", "的 批 复 见x", "标题：\u200b 文号：\u200b", "<!--", "**a ", "__a ", "![", "]("),
    *("a，\n", "a，b\n", "# a\n"),
)
HOSTILE = [*((head, " ") for head in HEADS), *(("民", unit) for unit in UNITS)]


@pytest.mark.parametrize(("head", "unit"), HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_text_is_read_in_linear_time(head: str, unit: str) -> None:
    """The run as a whole is the assertion: a pattern that is not linear takes minutes on one of these."""
    raw = head + unit * (SIZE // len(unit)) + "政"
    for document in documents(raw, "a.txt"):
        assert raw[document.raw_offset(len(document.text) - 1)] == document.text[-1]


def test_pictures_of_a_word_file_are_not_unpacked(tmp_path: Path) -> None:
    picture = "docProps/thumbnail.jpeg"
    (tmp_path / "a.docx").write_bytes(docx_with(picture, lambda data: data + b"\0" * (512 * MEGABYTE)))
    assert reading(tmp_path / "a.docx").stdout == "1\n"


def test_what_is_no_file_of_the_folder_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    traps = folder_with_traps(folder)
    found = list(items(folder))
    assert [item.name for item in found if isinstance(item, File)] == [str(folder / "good.txt")]
    refused = {Path(item.name).name: str(item.error) for item in found if isinstance(item, Refused)}
    assert refused.keys() == traps.keys()
    assert all(reason in refused[name] for name, reason in traps.items())
