"""The readings of the characters that stand in names, for a search typed in pinyin."""

from __future__ import annotations

from collections.abc import Iterable


def readings(names: Iterable[str]) -> dict[str, str]:
    """Syllable -> the characters read so in at least one of ``names``: ``{"zheng": "政郑"}``.

    A character is read in the context of its name (银行 yin hang, 行动 xing dong); ü is v, as it is typed.
    """
    from pypinyin import lazy_pinyin

    found: dict[str, set[str]] = {}
    for name in sorted(set(names)):
        # Each character that is not Chinese comes back as itself, so that syllables and characters stay in step.
        for character, syllable in zip(name, lazy_pinyin(name, errors=list), strict=True):  # type: ignore[arg-type]
            if character != syllable:
                found.setdefault(syllable, set()).add(character)
    return {syllable: "".join(sorted(found[syllable])) for syllable in sorted(found)}
