"""JSON Lines and CSV: a document a record, its columns mapped to the fields of a document.

The text of a record is its title, where the text does not start with it, and its content; offsets into the raw
characters count in these two, one line break between them.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.errors import InputError
from kg.loaders.documents import Document
from kg.loaders.readers import limits
from kg.loaders.readers.credits import iso_date
from kg.loaders.readers.encodings import decode
from kg.loaders.readers.source import DAMAGED, Source, damaged
from kg.loaders.readers.text import documents, same_words

# The fields of a document and the columns they are looked for in, unless ``--field`` names another.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "content", "body", "正文", "内容"),
    "title": ("title", "标题", "headline", "name"),
    "issuer": ("issuer", "发文机关", "发布机构"),
    "document_number": ("document_number", "发文字号", "文号"),
    "issued_on": ("issued_on", "成文日期"),
    "published_on": ("published_on", "publish_date", "pub_date", "date", "发布日期", "日期"),
    "source": ("source", "outlet", "site", "来源"),
    "author": ("author", "reporter", "作者"),
    "url": ("url", "source_url", "crawled_from", "link", "网址"),
}
DATES = ("issued_on", "published_on")
_HALF_PAIR = re.compile("[\ud800-\udfff]")  # JSON can escape what no text holds
Fields = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Record:
    """One record before it is mapped: ``name`` is the file and the line, ``values`` its columns as text."""

    name: str
    values: Mapping[str, str]

    @property
    def size(self) -> int:
        return sum(map(len, self.values.values())) * 3  # bytes of UTF-8, about


def check_fields(fields: Fields) -> None:
    """Refuse a mapping to a field that documents do not have."""
    for field in fields:
        if field not in COLUMNS:
            raise InputError(f"no field {field!r} in a document; there are {', '.join(COLUMNS)}")


def looks_like_json_lines(head: bytes) -> bool:
    """Whether the first line is one JSON object."""
    first = head.lstrip(b"\xef\xbb\xbf \t\r\n").split(b"\n", 1)
    if not first[0].startswith(b"{"):
        return False
    if len(first) == 1 and not first[0].rstrip().endswith(b"}"):
        return b'"' in first[0][:200] and b":" in first[0][:400]  # a first line longer than what was looked at
    try:
        return isinstance(json.loads(first[0]), dict)
    except ValueError:
        return False


def looks_like_json(head: bytes) -> bool:
    """Whether it is JSON over several lines: a list of objects, or one."""
    return re.match(rb"\s*(?:\[\s*\{|\{)\s*\"", head.lstrip(b"\xef\xbb\xbf")) is not None


def json_array(source: Source, fields: Fields) -> Iterator[Record | InputError]:
    """The objects of a JSON list, or the one object."""
    try:
        raw = json.loads(decode(source.bytes(), source.name))
    except (ValueError, RecursionError):
        yield InputError(f"{source.name}: damaged JSON")
        return
    rows = [row for row in (raw if isinstance(raw, list) else [raw]) if isinstance(row, dict)]
    records = [
        Record(f"{source.name}#{number}", {str(key): _text(value) for key, value in row.items()})
        for number, row in enumerate(rows, 1)
    ]
    if not any(_value(record, "text", fields) for record in records):
        yield InputError(f"{source.name}: JSON without a text; name its column with --field text=COLUMN")
        return
    yield from records


def json_lines(source: Source) -> Iterator[Record | InputError]:
    """The records of a JSON Lines file, streaming; an InputError for a line that is none."""
    for number, line in enumerate(_lines(source), 1):
        name = f"{source.name}#{number}"
        if not line.strip():
            continue
        try:
            raw = json.loads(decode(line, name))
        except (ValueError, RecursionError):
            yield InputError(f"{name}: not a JSON object on one line")
            continue
        except InputError as error:
            yield error
            continue
        if isinstance(raw, dict):
            yield Record(name, {str(key): _text(value) for key, value in raw.items()})
        else:
            yield InputError(f"{name}: not a JSON object on one line")


def comma_separated(source: Source) -> Iterator[Record | InputError]:
    """The records of a CSV file with a header; comma, semicolon or tab, whichever its header has most of."""
    text = decode(source.bytes(), source.name)
    header = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=header.count)
    csv.field_size_limit(limits.RECORD)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restval="")
    try:
        for row in rows:
            if any(row.pop(None, ())):
                yield InputError(f"{source.name}#{rows.line_num}: more cells than the header has columns; not read")
                continue
            yield Record(f"{source.name}#{rows.line_num}", row)
    except csv.Error as error:
        yield InputError(f"{source.name}#{rows.line_num}: not CSV ({error})")


def record_documents(record: Record, fields: Fields) -> Iterator[Document]:
    """The document of a record (several, where its text is several articles)."""
    known = {name: _value(record, name, fields) for name in COLUMNS}
    known.update({name: iso_date(known[name]) for name in DATES})
    text, title = known.pop("text"), known["title"]
    if not text.strip():
        columns = (fields["text"],) if "text" in fields else COLUMNS["text"]
        if any(column in record.values for column in columns):
            raise InputError(f"{record.name}: its text is empty")
        there = ", ".join(record.values)
        raise InputError(f"{record.name}: no text among its columns ({there}); name one with --field text=COLUMN")
    if title and not same_words(title, text.lstrip().split("\n", 1)[0]):
        text = f"{title}\n{text}"
    yield from documents(text, record.name, known, titled=bool(title))


def _lines(source: Source) -> Iterator[bytes]:
    try:
        while line := source.stream.readline(limits.RECORD + 1):
            if len(line) > limits.RECORD:
                raise InputError(
                    f"{source.name}: a line longer than {limits.RECORD // limits.MEGABYTE} MB; "
                    "JSON Lines has a document a line"
                )
            yield line
    except DAMAGED as error:
        raise damaged(source.name, error) from None


def _value(record: Record, field: str, fields: Fields) -> str:
    if field in fields:
        return record.values.get(fields[field], "")
    return next((record.values[column] for column in COLUMNS[field] if record.values.get(column)), "")


def _text(value: object) -> str:
    if isinstance(value, str):
        return _HALF_PAIR.sub("\ufffd", value)
    if isinstance(value, Iterable) and not isinstance(value, Mapping):
        return "\n".join(_text(item) for item in value if isinstance(item, str))
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
