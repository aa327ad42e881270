"""What a page says about an article: outlet, reporter, date, the metadata table of a government site.

Such lines are metadata and not kept in the text. They stand at the head or the foot, never in the middle.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from kg.loaders.readers.kept import Kept

HEAD, FOOT = 24, 6  # lines at the head and the foot of an article in which credits stand
TIMESTAMP = r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?"
DATE_VALUE = re.compile(r"((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})")
TIME = r"\d{1,2}[:：时]\d{2}(?:[:：分]\d{2})?[分秒]?"
STAMP = re.compile(rf"{TIMESTAMP}(?:\s*{TIME})?")
CLOCK = re.compile(rf"{TIMESTAMP}\s+{TIME}|(?:19|20)\d\d-\d\d-\d\d")
# Names of fields of metadata tables and credit lines -> the field of a Document ("" where it is only dropped).
FIELDS = {
    "title": "标题|名称|信息名称|文件名称|公文名称",
    "issuer": "发文机关|发布机构|发布机关|发文单位|制发机关|公开主体|制定机关",
    "document_number": "发文字号|文号|文件编号|文件号|发文文号",
    "issued_on": "成文日期|生成日期|印发日期|发文日期|制发日期",
    "published_on": "发布日期|公开日期|发布时间|发表时间|公布日期|更新时间|时间|日期",
    "source": "来源|信息来源|稿件来源|文章来源",
    "author": "作者|记者|撰稿",
    "": "索引号|主题词|主题分类|分类|公文种类|组配分类|体裁分类|服务对象|有效性|效力状态|效力"
    "|时效性|废止日期|失效日期|生效日期|实施日期"
    "|施行日期|浏览次数|浏览量|阅读量|阅读次数|访问量|点击数|点击量|字体|字号|字体大小|分享到"
    "|分享|语音播报|打印|信息分类|统一登记号"
    "|统一编号|责任编辑|编辑|责编|审核",
}
TABLE_ONLY = frozenset({"title", "issuer", "document_number", "issued_on"})
NAMES = {name: target for target, names in FIELDS.items() for name in names.split("|")}
_SPACED = "|".join(r"\s{0,4}".join(name) for name in sorted(NAMES, key=len, reverse=True))
LABEL = re.compile(rf"(?:(?<=[\s　|\]】])|^)(?:[\[【]\s{{0,8}})?({_SPACED})\s{{0,8}}[\]】]?\s{{0,8}}[:：]\s*")
BYLINE = re.compile(
    r"[■●◆□▲★\s]*(?:文\s?[/／|｜]\s?)?(?:图\s?[/／]\s?)?(?:本报|本网|本刊|本台"
    r"|[\u4e00-\u9fff]{2,8}报)?(?:全媒体|特约|见习|实习|驻\S{2,4})?"
    r"(?:首席)?(?:记者"
    r"|通讯员)[ 　:：]*([\u4e00-\u9fff·]{1,4}(?:[ 　、]+(?:通讯员\s?)?[\u4e00-\u9fff·]{1,4}){0,5})"
)
SAID_BY = re.compile(r"[（(]\s*(?:据|来源[:：]?|转自|摘自|转载自)\s*([^（()），。\s][^（()），。]{1,29}?)\s*[）)]")
WIRE = re.compile(r"(央视网|新华网|人民网|中新网|央广网)消息\s*(?:[（(][^（()）]{2,12}[）)]\s*)?[:：]\s*")
DISPATCH = re.compile(r"(新华社|中新社|人民日报)\S{2,6}?\d{1,2}月\d{1,2}日电")
REPORT = re.compile(r"(本报|本网|本台)讯\s*[（(]\s*(?:记者|通讯员)\s*([^（()）\s][^（()）]{1,29}?)\s*[）)]\s*")
KEYWORDS = re.compile(r"[\u4e00-\u9fff、]{1,10}(?:[　 ]+[\u4e00-\u9fff、]{1,10})+")  # 主题词: 经济管理　考察　函
LONGEST_TITLE = 120
CELL = re.compile(r"[|\[【]\s*\Z|\|")
RULE = re.compile(r"[=+*_\-—－]{4,}\Z")


@dataclass(slots=True)
class Credits:
    """``said`` holds fields of a Document; ``title`` the title where the table keeps it, with its place."""

    said: dict[str, str] = field(default_factory=dict)
    title: Kept | None = None

    def say(self, name: str, value: str) -> None:
        """The first that says something is right; dates become ISO strings."""
        if name in ("issued_on", "published_on"):
            value = iso_date(value)
        value = " ".join(value.split())
        if name and value and not self.said.get(name):
            self.said[name] = value


def iso_date(text: str) -> str:
    """The first date in ``text`` as YYYY-MM-DD; "" where there is none or no calendar has it.

    >>> iso_date("2026年2月3日 09:02")
    '2026-02-03'
    >>> iso_date("2026-02-30")
    ''
    """
    match = DATE_VALUE.search(text)
    try:
        return date(*map(int, match.groups())).isoformat() if match else ""
    except ValueError:
        return ""


def take_credits(lines: list[Kept], credits: Credits, *, anywhere: bool = False) -> list[Kept]:
    """The lines that are no credits; what the credits say goes to ``credits``.

    ``anywhere`` is for what stands around the text of a page: a metadata table may start at any line of it.
    """
    lines = _take_table(lines, credits, len(lines) if anywhere else HEAD)
    kept: list[Kept] = []
    skip = False
    for at, line in enumerate(lines):
        if skip:
            skip = False
            continue
        if HEAD <= at < len(lines) - FOOT:
            kept.append(line)
            continue
        following = lines[at + 1] if at + 1 < len(lines) else None
        rest, skip = _take_line(line, following, credits)
        if rest is not None:
            kept.append(rest)
    return kept


def _take_line(line: Kept, following: Kept | None, credits: Credits) -> tuple[Kept | None, bool]:
    """What is left of the line, and whether the line after it was its value."""
    text = line.text
    labels = list(LABEL.finditer(text))
    if labels and labels[0].start() == 0 and len(text) < 120:
        names = [NAMES["".join(label[1].split())] for label in labels]
        if not TABLE_ONLY.intersection(names) and all(_is_credit(n, v) for n, v in _values(labels, names, text)):
            values = [value for _, value in _values(labels, names, text)]
            skip = not values[-1] and following is not None and _is_value(names[-1], following.text)
            if skip and following is not None:
                values[-1] = following.text
            for name, value in zip(names, values, strict=True):
                credits.say(name, value)
            return None, skip
    for pattern, name in ((BYLINE, "author"), (SAID_BY, "source")):
        match = pattern.fullmatch(text)
        if match:
            credits.say(name, match[1])
            return None, False
    if CLOCK.fullmatch(text):
        credits.say("published_on", text)
        return None, False
    return _without_dateline(line, credits), False


def _values(labels: list[re.Match[str]], names: list[str], text: str) -> list[tuple[str, str]]:
    """The fields in a line with what the line says of each."""
    ends = [*(label.start() for label in labels[1:]), len(text)]
    return [
        (name, text[label.end() : end].strip(" |　[【")) for name, label, end in zip(names, labels, ends, strict=True)
    ]


def _is_credit(name: str, value: str) -> bool:
    """Whether the value is one that a credit line has: 时间 may also be that of an event."""
    return not value or name != "published_on" or STAMP.fullmatch(value) is not None


def _is_value(name: str, text: str) -> bool:
    """Whether a line can be the value of the field that the line before it names."""
    if name == "published_on":
        return bool(DATE_VALUE.match(text))
    if not name:
        return KEYWORDS.fullmatch(text) is not None
    return len(text) <= (LONGEST_TITLE if name == "title" else 20) and "。" not in text


def _without_dateline(line: Kept, credits: Credits) -> Kept:
    if match := WIRE.match(line.text):
        credits.say("source", match[1])
        return line.cut(match.end())
    if match := REPORT.match(line.text):
        credits.say("author", match[2])
        return line.cut(match.end())
    if match := DISPATCH.match(line.text):
        credits.say("source", match[1])
    return line


def _take_table(lines: list[Kept], credits: Credits, size: int) -> list[Kept]:
    """A block of ``name：value`` lines at the head, as crawls of government sites put before the text.

    Recognised by two fields that only such a table has; ends at its last field or at the ruled line after it.
    """
    block = _repaired(lines[:size])
    found = [(at, label) for at, line in enumerate(block) for label in LABEL.finditer(line.text)]
    names = [NAMES["".join(label[1].split())] for _, label in found]
    if len(TABLE_ONLY.intersection(names)) < 2 or (size == HEAD and found[0][0] > 2):
        return lines
    last = found[-1][0]
    for number, ((at, label), name) in enumerate(zip(found, names, strict=True)):
        after = found[number + 1] if number + 1 < len(found) else None
        value = block[at].cut(label.end(), after[1].start() if after and after[0] == at else None).without(CELL).strip()
        below = at + 1 < len(block) and (after is None or after[0] > at + 1)
        if not value.text and below and _is_value(name, block[at + 1].text):
            value, last = block[at + 1], max(last, at + 1)
        credits.say(name, value.text)
        if name == "title" and value.text and credits.title is None:
            credits.title = value
    while last + 1 < len(block) and RULE.match(block[last + 1].text):
        last += 1
    before = block[: found[0][0]]
    return [*before, *block[last + 1 :], *lines[size:]]


def _repaired(lines: list[Kept]) -> list[Kept]:
    """A field name that a table cell broke over two lines (标 / 题：) in one line again."""
    result: list[Kept] = []
    for line in lines:
        if result and len(result[-1].text) <= 2 and LABEL.match(result[-1].text + line.text):
            result[-1] = Kept.join((result[-1], line))
        else:
            result.append(line)
    return result
