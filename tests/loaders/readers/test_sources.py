"""Folders, archives and compressions, records and their columns."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import tarfile
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.loaders.readers import items, read
from kg.loaders.readers.records import Record
from kg.loaders.readers.source import Refused
from kg.loaders.readers.sources import size_of
from tests.loaders.readers.hostile import zip_of
from tests.loaders.samples import SAMPLES

ONE, TWO = ("\n".join(lines) for lines in SAMPLES[:2])


def tar_of(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:xz") as archive:
        for name, data in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return stream.getvalue()


BOTH = {"一.txt": ONE.encode("gb18030"), "二/2.md": TWO.encode()}
PACKED = {
    "a.zip": zip_of(BOTH),
    "a.tar.xz": tar_of(BOTH),
    "wrong-ending.txt": zip_of(BOTH),
    "a.zip.gz": gzip.compress(zip_of(BOTH)),
    "zip-in-zip.zip": zip_of({"inner.zip": zip_of(BOTH)}),
}


@pytest.mark.parametrize("name", PACKED)
def test_archives(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(PACKED[name])
    documents = list(read(tmp_path / name))
    assert [document.text for document in documents] == [ONE, TWO]
    assert documents[1].path.endswith("!二/2.md")


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress, bz2.compress])
def test_compressions(pack: object, tmp_path: Path) -> None:
    (tmp_path / "a.txt.packed").write_bytes(pack(ONE.encode()))  # type: ignore[operator]
    assert [document.text for document in read(tmp_path / "a.txt.packed")] == [ONE]


def test_names_in_gb18030_as_chinese_windows_writes_them(tmp_path: Path) -> None:
    raw = zip_of({"AAAA.txt": ONE.encode()}).replace(b"AAAA.txt", "通知".encode("gb18030") + b".txt")
    (tmp_path / "a.zip").write_bytes(raw)
    assert next(read(tmp_path / "a.zip")).path.endswith("!通知.txt")


def test_linked_folders_are_neither_counted_nor_read_again(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ONE, encoding="utf-8")
    (tmp_path / "b.txt").symlink_to("a.txt")
    for name in ("c", "d"):
        (tmp_path / name).symlink_to(".")
    assert size_of(tmp_path) == 2 * len(ONE.encode())
    assert [Path(document.path).name for document in read(tmp_path)] == ["a.txt", "b.txt"]


def test_a_folder_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/y.txt", ".hidden.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(ONE, encoding="utf-8")
    assert [Path(document.path).name for document in read(tmp_path)] == ["y.txt", "z.txt", "b.txt"]


def test_an_empty_folder_and_a_missing_file(tmp_path: Path) -> None:
    for path, reason in ((tmp_path, "no documents"), (tmp_path / "none.txt", "no such file")):
        with pytest.raises(InputError, match=reason):
            list(read(path))


def test_json_lines(tmp_path: Path) -> None:
    rows = [
        {
            "title": "关于养老的通知",
            "content": "各市人民政府：\n现通知如下。",
            "date": "2024年3月1日",
            "url": "http://a.cn/1",
            "文号": "某发〔2024〕1号",
        },
        {"title": "关于养老的通知", "content": "关于养老的通知\n各市人民政府：\n现通知如下。"},
    ]
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")
    first, second = read(path)
    assert first.text == second.text == "关于养老的通知\n各市人民政府：\n现通知如下。"
    assert (first.published_on, first.url, first.document_number) == ("2024-03-01", "http://a.cn/1", "某发〔2024〕1号")
    assert first.path == f"{path}#1"


def test_a_date_that_no_calendar_has_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"text": "民政部印发通知。", "date": "2026-02-30"}\n{"text": "来源：某报 时间：2025年2月29日\\n民政部印发意见。"}\n',
        encoding="utf-8",
    )
    assert [document.published_on for document in read(path)] == ["", ""]


def test_columns_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes('编号,标题栏,正文栏\n1,关于养老的通知,"各市：\n现通知如下，请落实。"\n'.encode("gb18030"))
    (document,) = read(path, {"text": "正文栏", "title": "标题栏"})
    assert document.text == "关于养老的通知\n各市：\n现通知如下，请落实。"
    with pytest.raises(InputError, match=r"no text among its columns \(编号, 标题栏, 正文栏\)"):
        list(read(path))
    with pytest.raises(InputError, match="no field 'body' in a document; there are text, title"):
        list(read(path, {"body": "正文栏"}))


def test_a_bad_record_does_not_stop_the_next(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"text": "关于养老的通知\\n现通知如下。"}\nnot json\n[1]\n{"text": "关于助残的通知\\n现通知如下。"}\n',
        encoding="utf-8",
    )
    found = list(items(path))
    assert [isinstance(item, Refused) for item in found] == [False, True, True, False]
    assert [item.name for item in found] == [f"{path}#{number}" for number in range(1, 5)]


def test_a_row_with_more_cells_than_columns_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("title,text\n长,民政部印发通知。,多,余\n好,民政部印发意见。,,\n", encoding="utf-8")
    first, second = items(path)
    assert isinstance(first, Refused) and str(first.error).startswith(f"{path}#2: more cells")
    assert isinstance(second, Record) and second.values == {"title": "好", "text": "民政部印发意见。"}


def test_half_a_pair_that_json_escapes_is_the_mark_for_no_character(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"title": "\\ud800通知", "text": "民政部\\udfff印发通知。"}', encoding="utf-8")
    assert [document.text for document in read(path)] == ["\ufffd通知\n民政部\ufffd印发通知。"]
