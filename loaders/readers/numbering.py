"""The numbers that Word shows before paragraphs and keeps apart from their text."""

from __future__ import annotations

import re
from typing import Any

from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

HAN = "〇一二三四五六七八九"
CHINESE = frozenset(
    {
        "chineseCounting",
        "chineseCountingThousand",
        "japaneseCounting",
        "ideographDigital",
        "taiwaneseCounting",
        "taiwaneseCountingThousand",
    }
)


def han(number: int) -> str:
    """A number below 1000 in Chinese.

    >>> [han(n) for n in (1, 10, 12, 20, 35, 101, 110)]
    ['一', '十', '十二', '二十', '三十五', '一百〇一', '一百一十']
    """
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    text = f"{HAN[hundreds]}百" if hundreds else ""
    if tens:
        text += ("" if tens == 1 and not hundreds else HAN[tens]) + "十"
    elif hundreds and ones:
        text += "〇"
    return text + (HAN[ones] if ones else "")


class Numbering:
    """Counts through the lists of a document; :meth:`label` is called for its paragraphs in their order."""

    def __init__(self, word: Any) -> None:
        self._levels: dict[tuple[str, int], tuple[str, str, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        root = next((part._element for part in _numbering_parts(word)), None)
        if root is None:
            return
        abstracts = {item.get(qn("w:abstractNumId")): item for item in root.iter(qn("w:abstractNum"))}
        for item in root.iter(qn("w:num")):
            chosen = item.find(qn("w:abstractNumId"))
            abstract = abstracts.get(chosen.get(qn("w:val"))) if chosen is not None else None
            for level in abstract.iter(qn("w:lvl")) if abstract is not None else ():
                form, text, start = (_value(level, f"w:{name}") for name in ("numFmt", "lvlText", "start"))
                key = item.get(qn("w:numId")), int(level.get(qn("w:ilvl")))
                self._levels[key] = form, text, int(start) if start.isdigit() else 1

    def label(self, paragraph: Paragraph) -> str:
        """What Word shows before the paragraph: 一、 or （一） or 1. ; "" for bullets and unnumbered ones."""
        properties = self._properties(paragraph)
        if properties is None:
            return ""
        number, level = _value(properties, "w:numId"), int(_value(properties, "w:ilvl") or 0)
        if (number, level) not in self._levels:
            return ""
        form, pattern, start = self._levels[number, level]
        counts = self._counts.setdefault(number, {})
        counts[level] = counts.get(level, start - 1) + 1
        for deeper in [deep for deep in counts if deep > level]:
            del counts[deeper]
        if form in ("bullet", "none"):
            return ""
        return re.sub(r"%(\d)", lambda match: self._shown(number, int(match[1]) - 1, counts), pattern)

    def _shown(self, number: str, level: int, counts: dict[int, int]) -> str:
        form, _, start = self._levels.get((number, level), ("decimal", "", 1))
        count = counts.get(level, start)
        return han(count) if form in CHINESE and count < 1000 else str(count)

    @staticmethod
    def _properties(paragraph: Paragraph) -> Any:
        """The paragraph's list, its own or its style's."""
        own = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        style = paragraph.style
        for _ in range(10):
            if own is not None or style is None:
                return own
            own = style.element.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
            style = style.base_style
        return own


def _numbering_parts(word: Any) -> list[Any]:
    return [r.target_part for r in word.part.rels.values() if r.reltype.endswith("/numbering") and not r.is_external]


def _value(element: Any, name: str) -> str:
    found = element.find(qn(name))
    return (found.get(qn("w:val")) or "") if found is not None else ""
