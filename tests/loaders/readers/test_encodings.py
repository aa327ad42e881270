"""Which encoding a file is in."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InputError
from kg.loaders.readers.encodings import decode

SHORT = "民政部印发《养老服务办法》的通知，自2024年3月1日起施行。"
TRADITIONAL = "內政部發布長期照顧服務法的修正案，自公布日施行，關於老人福利的規定一併適用。"
LONG = SHORT * 40


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "gb2312", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", [SHORT, LONG])
def test_found(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize("encoding", ["big5", "utf-16-le", "utf-16-be"])
def test_found_without_a_mark(encoding: str) -> None:
    assert decode((TRADITIONAL * 20).encode(encoding), "a.txt") == TRADITIONAL * 20


def test_utf_8_cut_in_its_last_character() -> None:
    assert decode(SHORT.encode()[:-1], "a.txt") == SHORT[:-1]


def test_rare_characters_of_names() -> None:
    text = "省民政厅厅长㛃䶮𬭎出席会议并讲话，要求有关部门抓好落实。"
    assert decode(text.encode("gb18030"), "a.txt") == text


@pytest.mark.parametrize("data", [b"\x00\x01\x02" * 50, bytes(range(128, 256)) * 9, "民政部\0通知".encode()])
def test_binary_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(InputError, match=r"^a\.bin: .*convert it"):
        decode(data, "a.bin")


def test_a_mark_that_lies_is_refused() -> None:
    with pytest.raises(InputError, match="says it is utf-8"):
        decode(codecs.BOM_UTF8 + SHORT.encode("gb18030"), "a.txt")


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc"))))
def test_utf_8_is_never_taken_for_another(text: str) -> None:
    assert decode(text.encode(), "a.txt") == text.removeprefix("\ufeff")


def test_bytes_at_the_end_that_are_no_cut_character_are_not_left_out() -> None:
    with pytest.raises(InputError, match=r"a\.txt"):
        decode("民政部印发通知。".encode() + b"\xff\xfe\xfd", "a.txt")
