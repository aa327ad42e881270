"""HTML: the main text and the metadata table of a page or a fragment of one.

Parsed by lxml, which the reader of DOCX needs anyway. A library for main texts (trafilatura) brings 16 packages and
67 MB; the pages of this field are plain enough for the rule in :func:`_main`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree
from lxml import html as lxml_html

from kg.errors import InputError
from kg.loaders.documents import Document
from kg.loaders.readers import limits
from kg.loaders.readers.articles import lines_of
from kg.loaders.readers.credits import LABEL, NAMES, Credits, take_credits
from kg.loaders.readers.encodings import declared, decode
from kg.loaders.readers.joining import title_size
from kg.loaders.readers.structure import NUMBER
from kg.loaders.readers.text import documents

MAIN_SHARE = 0.8  # of a page's prose that its main element holds
AROUND = 200  # characters beside the main element that may be its title, number and signature
SKIPPED = re.compile(
    "script|style|noscript|template|nav|footer|button|select|iframe|object|svg|canvas|audio|video|textarea"
)
INLINE = re.compile("a|abbr|b|big|cite|code|em|font|i|label|mark|o:p|s|small|span|strong|su[bp]|u|ucapcontent|wbr")
CONTAINERS = re.compile("html|body|div|t[dr]|table|tbody|section|article|main|center|dd|[uod]l|form|font|span")
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
SPACE = re.compile(r"[ \t\n\r\f]+")
SOURCE_BREAK = re.compile(r"(?<=[\u3000-\u9fff\uff00-\uffef]) ?\n ?(?=[\u3000-\u9fff\uff00-\uffef])")
# Names of <meta> elements (the national standard for government sites, and Open Graph) -> fields of a document.
META = {
    "articletitle": "title",
    "og:title": "title",
    "pubdate": "published_on",
    "publishdate": "published_on",
    "article:published_time": "published_on",
    "contentsource": "source",
    "sitename": "source",
    "og:site_name": "source",
    "author": "author",
    "url": "url",
    "og:url": "url",
}


def read_html(name: str, data: bytes) -> Iterator[Document]:
    """The documents of a page; raises InputError where its elements are nested too deep to be a page."""
    page = _parsed(name, decode(data, name, declared(data)))
    credits = _meta(page)
    main = _main(page)
    outside = [line.kept for line in lines_of("\n".join(_lines(page, without=main)))]
    take_credits(outside, credits, anywhere=True)
    for line in outside:
        if NUMBER.fullmatch(line.text):
            credits.say("document_number", line.text)
    lines = list(_lines(main))
    title = credits.said.get("title") or _headline(page, lines)
    if title:
        credits.said["title"] = title
    for document in documents("\n".join(lines), name, credits.said):
        yield replace(document, runs=())


def _parsed(name: str, text: str) -> etree._Element:
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    parser = lxml_html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=False, no_network=True)
    try:
        page = lxml_html.document_fromstring(text or "<p></p>", parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise InputError(f"{name}: not HTML ({' '.join(str(error).split())[:120]})") from None
    if any("depth" in entry.message for entry in parser.error_log):
        raise InputError(f"{name}: elements nested deeper than {limits.ELEMENT_DEPTH}; no page is, not read")
    for element in list(page.iter(etree.Element)):
        if SKIPPED.fullmatch(_tag(element)) or HIDDEN.search(element.get("style") or ""):
            _drop(element)
    return page


def _tag(element: etree._Element) -> str:
    """Its name; "" for what is no element (a comment, an entity)."""
    return element.tag if isinstance(element.tag, str) else ""


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _meta(page: etree._Element) -> Credits:
    credits = Credits()
    for element in page.iter("meta"):
        name = (element.get("name") or element.get("property") or "").lower()
        if name in META:
            credits.say(META[name], element.get("content") or "")
    for link in page.iter("link"):
        if link.get("rel") == "canonical":
            credits.say("url", link.get("href") or "")
    return credits


def _headline(page: etree._Element, lines: list[str]) -> str:
    """The title: the first <h1>, else the lines that make a title, else <title> without the site's name."""
    for heading in page.iter("h1"):
        text = " ".join("".join(heading.itertext()).split())
        if len(text) >= 5:
            return text
    if title_size(lines[:5]) > 1 or (lines and lines[0].endswith(("通知", "意见", "办法", "方案", "决定"))):
        return ""
    for element in page.iter("title"):
        text = " ".join("".join(element.itertext()).split())
        return re.split(r"\s*[_|｜]\s*|\s+[-–—]\s+|--", text)[0]
    return ""


def _main(page: etree._Element) -> etree._Element:
    """The deepest element that holds most of the prose, and the little that stands around it in its parents."""
    prose: dict[etree._Element, int] = {}
    every: dict[etree._Element, int] = {}
    for element in page.iter(etree.Element):
        linked = element.tag == "a" or next(element.iterancestors("a"), None) is not None
        holder: etree._Element | None = element
        while holder is not None and INLINE.fullmatch(_tag(holder)):
            holder = holder.getparent()
        if holder is None or element.tag == "title":
            continue
        for text in (element.text, *(child.tail for child in element)):
            length = len("".join((text or "").split()))
            every[holder] = every.get(holder, 0) + length
            if not linked and re.search("[，。；]", text or ""):
                prose[holder] = prose.get(holder, 0) + length
    total, everything = _summed(page, prose), _summed(page, every)
    main = page
    while total.get(main):
        child = next((c for c in main if total.get(c, 0) >= MAIN_SHARE * total[main]), None)
        if child is None or not CONTAINERS.fullmatch(_tag(child)) or prose.get(child, 0) >= MAIN_SHARE * total[main]:
            break
        main = child
    parent = main.getparent()
    while parent is not None and everything.get(parent, 0) - everything.get(main, 0) <= AROUND:
        main, parent = parent, parent.getparent()
    return main


def _summed(page: etree._Element, own: dict[etree._Element, int]) -> dict[etree._Element, int]:
    """What each element and all under it hold."""
    total = dict(own)
    for element in reversed(list(page.iter(etree.Element))):
        parent = element.getparent()
        if parent is not None and element in total:
            total[parent] = total.get(parent, 0) + total[element]
    return total


def _lines(root: etree._Element, without: etree._Element | None = None) -> Iterator[str]:
    """The text of an element, a block a line, a row of a data table as ``| a | b |``."""
    pieces: list[str] = []
    _collect(root, without, pieces)
    for line in "".join(pieces).split("\r"):
        text = SOURCE_BREAK.sub("", line)
        text = SPACE.sub(" ", text).strip()
        if text:
            yield text


def _collect(element: etree._Element, without: etree._Element | None, pieces: list[str]) -> None:
    """Append the text of an element; a carriage return stands for the end of a line. Depth is bounded by the parser."""
    if element is without or element.tag in ("head", "title") or not isinstance(element.tag, str):
        return
    if element.tag == "br":
        pieces.append("\r")
        return
    if element.tag == "tr" and _is_data_row(element):
        cells = [SPACE.sub(" ", "".join(cell.itertext())).strip() for cell in element.iter("td", "th")]
        pieces.append("\r| " + " | ".join(_as_label(cell) for cell in cells) + " |\r")
        return
    if element.tag == "dt" and (label := "".join("".join(element.itertext()).split())) in NAMES:
        pieces.append(f"\r{label}：\r")
        return
    block = not INLINE.fullmatch(_tag(element))
    if block:
        pieces.append("\r")
    elif LABEL.match((element.text or "").strip()):
        pieces.append(" ")  # fields that a page sets apart by its style alone
    pieces.append((element.text or "").replace("\r", " "))
    for child in element:
        _collect(child, without, pieces)
        pieces.append((child.tail or "").replace("\r", " "))
    if block:
        pieces.append("\r")


def _is_data_row(row: etree._Element) -> bool:
    """Whether a row is data: several cells with something in them, none with a table or with several paragraphs."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    filled = sum(bool("".join(cell.itertext()).strip()) for cell in cells)
    return filled > 1 and not any(
        next(cell.iter("table"), None) is not None or len(cell.findall(".//p")) > 2 for cell in cells
    )


def _as_label(cell: str) -> str:
    """A cell that names a field of a metadata table, with the colon that its page may leave out."""
    return f"{cell}：" if "".join(cell.split()) in NAMES else cell
