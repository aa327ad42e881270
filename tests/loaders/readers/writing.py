"""The same document written as text, HTML, DOCX and PDF: what the tests of the readers read."""

from __future__ import annotations

import html
import io
from collections.abc import Iterator, Sequence

from docx import Document as new_docx
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

FONT, SIZE, MARGIN, LEADING = "STSong-Light", 14, 72, 22


def as_text(lines: Sequence[str], encoding: str = "utf-8") -> bytes:
    return "\n".join(lines).encode(encoding)


def as_html(lines: Sequence[str], encoding: str = "utf-8") -> bytes:
    body = "\n".join(f"<p>&emsp;&emsp;{html.escape(line)}</p>" for line in lines[1:])
    page = (
        f'<!DOCTYPE html><html><head><meta charset="{encoding}"><title>{html.escape(lines[0])}_门户网站</title></head><body>'
        '<div class="nav"><a href="/">首页</a> &gt; <a href="/zc">政策</a></div>'
        f'<div class="box"><h1>{html.escape(lines[0])}</h1><div class="article">{body}</div></div>'
        '<div class="share"><a href="#">打印本页</a><a href="#">关闭窗口</a></div>'
        "<footer>版权所有：某某网站 京ICP备00000000号</footer></body></html>"
    )
    return page.encode(encoding)


def as_docx(lines: Sequence[str]) -> bytes:
    word = new_docx()
    word.core_properties.author = ""
    word.add_heading(lines[0], level=0)
    for line in lines[1:]:
        word.add_paragraph(line)
    stream = io.BytesIO()
    word.save(stream)
    return stream.getvalue()


def as_pdf(lines: Sequence[str], *, heading: str = "某某政府公报", rows: int = 24) -> bytes:
    """Justified pages with a running head and a page number; the first line of a paragraph indented by two."""
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    pieces = [piece for number, line in enumerate(lines) for piece in _wrapped(line, indent=2 if number else 0)]
    for page, start in enumerate(range(0, len(pieces), rows), 1):
        canvas.setFont(FONT, 10)
        canvas.drawString(MARGIN, A4[1] - 40, heading)
        canvas.drawString(A4[0] / 2, 30, f"— {page} —")
        canvas.setFont(FONT, SIZE)
        for row, (indent, piece) in enumerate(pieces[start : start + rows]):
            canvas.drawString(MARGIN + indent * SIZE, A4[1] - 80 - row * LEADING, piece)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _wrapped(line: str, indent: int) -> Iterator[tuple[int, str]]:
    """The rows of a paragraph with their indents; no row begins with a closing punctuation mark."""
    start = 0
    while start < len(line):
        end = start + 1
        room = A4[0] - 2 * MARGIN - indent * SIZE
        while end < len(line) and pdfmetrics.stringWidth(line[start : end + 1], FONT, SIZE) <= room:
            end += 1
        if end < len(line) and line[end] in "，。、；：）》”":
            end -= 1
        yield indent, line[start:end]
        start, indent = end, 0
