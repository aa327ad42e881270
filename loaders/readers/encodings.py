"""Bytes to characters: which encoding a Chinese document is in, found strictly and in a fixed order.

A byte order mark decides. Without one: UTF-8, then GB18030 (which holds GB2312 and GBK), then Big5, then UTF-16; each
must decode the whole file without an error, and all but UTF-8 must also look like text. What a page declares counts
where content does not tell: the bytes of Japanese and Korean encodings are GB18030 too. Statistical detectors are
slow on long files and guess Shift-JIS or Korean for short Chinese ones. UTF-8 is strict enough to prove itself;
GB18030 accepts nearly any pair of bytes, so what it decodes must be Chinese that is in use, or another is tried.
"""

from __future__ import annotations

import codecs
import re

from kg.errors import InputError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
CANDIDATES = ("gb18030", "big5", "utf-16-le", "utf-16-be")
# What a page may call a Japanese or Korean encoding -> the codec that holds all that such pages have, and the characters
# that running text in it has, against which its other characters are counted.
KANA, HANGUL = "\u3041-\u30fe", "\uac00-\ud7a3"
DECLARED = {
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"), ("cp932", KANA)),
    **dict.fromkeys(("euc-jp", "euc_jp", "x-euc-jp"), ("euc_jp", KANA)),
    **dict.fromkeys(("euc-kr", "euc_kr", "ks_c_5601-1987", "windows-949", "uhc"), ("cp949", HANGUL)),
}
OWN_SHARE = 0.3  # of such characters among them and the Chinese ones; a Chinese page read as either has fewer
CHARSET = re.compile(
    rb"""<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)""",
    re.IGNORECASE,
)
PLAUSIBLE = 0.9  # share of characters that a Chinese document may be made of
# The characters of running Chinese: hardly a line goes by without one, in either script.
COMMON = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行"
    "民政部省市县通知意見见关關于於，。、：；（）《》"
)
TEXT = re.compile(
    r"[\t\n\r\f -~\u00a0-\u024f\u2000-\u206f\u2460-\u24ff\u25a0-\u25ff\u3000-\u303f\u3400-\u9fff\uff00-\uffef\U00020000-\U0003ffff]"
)


def declared(page: bytes) -> str:
    """What an HTML or XML page calls its encoding, in lower case; "" where it does not say."""
    match = CHARSET.search(page[:4096])
    return (match[1] or match[2]).decode("ascii", "replace").lower() if match else ""


def decode(data: bytes, where: str, said: str = "") -> str:
    """The characters of ``data``, without the byte order mark. ``said`` is what a page calls its encoding.

    Raises InputError, which names ``where``, for what is no text: NUL bytes outside UTF-16 and UTF-32, or bytes
    that no candidate decodes.
    """
    for mark, name in MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], name, where)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as fault:
        # The last character of a file that was cut is left out; any other byte that is no UTF-8 is none of a character.
        if fault.reason == "unexpected end of data" and len(data) >= 4:
            text = data[: fault.start].decode("utf-8")
        else:
            text = _as_said(data, said) or _legacy(data, where)
    if "\0" in text:
        text = _legacy(data, where)
    return text


def _as_said(data: bytes, said: str) -> str:
    """A page in the Japanese or Korean encoding that it declares; "" where it is in none, or not in that one."""
    codec, own = DECLARED.get(said, ("", ""))
    try:
        text = data.decode(codec) if codec else ""
    except UnicodeDecodeError:
        return ""
    theirs, chinese = len(re.findall(f"[{own}]", text)) if text else 0, len(re.findall("[\u4e00-\u9fff]", text))
    return text if theirs > OWN_SHARE * (theirs + chinese) else ""


def _strictly(data: bytes, name: str, where: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{where}: says it is {name} but byte {error.start} is not; convert it to UTF-8 and try again"
        ) from None


def _legacy(data: bytes, where: str) -> str:
    best, best_score = "", 0.0
    for name in CANDIDATES:
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        score = plausibility(text)
        if score > best_score:
            best, best_score = text, score
    if best_score < PLAUSIBLE:
        raise InputError(f"{where}: not text in UTF-8, GB18030, Big5 or UTF-16; convert it to UTF-8 and try again")
    return best


def plausibility(text: str) -> float:
    """0 to 2: the share of characters that occur in Chinese documents, and the share of very common ones."""
    if not text or "\0" in text:
        return 0.0
    sample = text[:20_000]
    dense = [c for c in sample if not c.isspace()] or [" "]
    usual = len(TEXT.findall(sample)) / len(sample)
    return usual + sum(c in COMMON for c in dense) / len(dense) if usual >= PLAUSIBLE else usual * 0.5
