"""Lines that a page cut in two, made one again; and lines that a crawl ran together, parted again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.loaders.readers.kept import Kept
from kg.loaders.readers.structure import (
    DATE,
    GENRE_END,
    GENRES,
    HAN_NUMBER,
    LABELLED,
    NUMBER,
    PUNCTUATION,
    closes,
    is_finished,
    is_heading,
    open_bracket,
    starts_anew,
)

TITLE_LINES = 9  # a title over more lines than this was not seen: six of issuers, three of words
TITLE_LENGTH = 45  # characters of one line of a title
REACH = 2000  # characters before a line's end by which it is told whether the next goes on
RUN_ON = 150  # characters from which a paragraph with several ordinals in it is several paragraphs run together
INNER_ORDINAL = re.compile(
    rf"(?<=[。；：:？）])\s*(?=[{HAN_NUMBER}]{{1,3}}、|[（(][{HAN_NUMBER}]{{1,3}}[）)]|[问答]：|附件：|——[\u4e00-\u9fff])"
)
HEADING_THEN_ORDINAL = re.compile(rf"[{HAN_NUMBER}]{{1,3}}、[^。；：（(]{{2,30}}(?=[（(][{HAN_NUMBER}]{{1,3}}[）)])")
OPENINGS = 4  # a title, a number, addressees, a release note
RELEASE = re.compile(r"[（(](?:此件[^（()）]{2,12}|本文有删减)[）)]")
# 国务院关于改善…的意见国发〔2014〕25号各省、自治区、直辖市人民政府：
TITLE_THEN_NUMBER = re.compile(
    rf"(?:[^。；：:，\n《（(]|《[^《》]*》|（[^（）]*）){{8,100}}?(?:{GENRES})\s*(?!的)(?={NUMBER.pattern})"
)
# …，请遵照执行。某某厅2018年10月16日某某管理办法（试行）第一条 为…: what is enclosed begins behind the date.
DATE_THEN_TITLE = re.compile(
    rf"(?<=[年月\d])日(?P<title>[\u4e00-\u9fff“”]{{4,60}}?(?:{GENRES})(?:[（(][^（()）]{{2,12}}[）)])?)(?=\Z|第一[章条]|一、)"
)
NUMBER_THEN_DATE = re.compile(rf"{NUMBER.pattern}\s*(?:[（(][^（()）]{{6,16}}日[）)])?")
ADDRESSEE_THEN_TEXT = re.compile(
    r"各(?:省|市|县|区|设区市|地|有关)[^。；：:]{3,200}(?:政府|机构|部门|企业|单位|[厅局委会办院校行社）)])[：:]\s*(?=\S)|[^。；：:，\s]{4,40}(?:政府|[部委局厅署])[：:]\s*(?=你)|[\u4e00-\u9fff]{2,4}同志[：:]\s*(?=\S)"
)
# A list of annexes, and a table in one line, whose cells stand apart like paragraphs.
HELD_TOGETHER = re.compile(r"\A附件|序\s?号")
# Two ideographic spaces begin a paragraph; 总　　则 is one word.
INDENT = re.compile(r"(?<=\S\S)(?:[ \xa0]*\u3000\u3000|[ \xa0\u3000]{3})\s*(?=\S)|(?<!\s)[ \xa0\u3000]{6,}(?=\S)")
# What closes a bracket of responsible bodies that the line above has opened.
REST_OF_LIST = re.compile(r"[^。；;（()\d]{1,200}?[）)]")
ISSUER_END = re.compile(r"(?:部|委|局|厅|院|会|办|办公室|政府|署|国务院|中共中央)\Z")


def goes_on(line: str, following: str) -> bool:
    """Whether ``following`` is the rest of the sentence that ``line`` leaves unfinished.

    >>> goes_on("会议指出,要加快建设现代产业体", "系以及民政工作,推进各项任务。")
    True
    >>> goes_on("一、总体要求", "会议指出,要加快建设。")
    False
    """
    if starts_anew(following) or is_finished(line) or DATE.match(line):
        return False
    if line[-1] in "，、,":
        return True
    if REST_OF_LIST.match(following) and PUNCTUATION.search(line) and open_bracket(line) in ("）", ")"):
        return True  # 健全机制。（牵头部 / 门：市民政局、市财政局）
    if LABELLED.match(line) or is_heading(re.split("[。；]", line)[-1].strip()):
        return False
    if not PUNCTUATION.search(line) or not PUNCTUATION.search(following):
        return False
    if len(line) <= TITLE_LENGTH and 2 * len(following) > 3 * len(line) and not re.search("[。；]", line):
        return False  # a heading without a number: lines of a narrow column are of one length
    waiting = open_bracket(line)
    return not waiting or closes(following, waiting)


def joined(lines: Iterable[Kept]) -> Iterator[Kept]:
    """Sentences that a column break or a line end cut, whole again, with nothing between (a space in Latin text)."""
    waiting: list[Kept] = []
    text = ""  # the end of what waits
    for line in lines:
        if waiting and goes_on(text, line.text):
            if all(letter.isascii() and letter.isalpha() for letter in (text[-1], line.text[0])):
                waiting.append(Kept(" ", ((0, waiting[-1].raw(len(waiting[-1].text))),)))
                text += " "
            waiting.append(line)
        else:
            if waiting:
                yield Kept.join(waiting)
            waiting, text = [line], ""
        text = (text + line.text)[-REACH:]
    if waiting:
        yield Kept.join(waiting)


def title_joined(lines: list[Kept]) -> list[Kept]:
    """A title over several lines, at the start or after the release line of a notice, as one line."""
    result: list[Kept] = []
    at = 0
    while at < len(lines):
        size = title_size([line.text for line in lines[at : at + TITLE_LINES]]) if _may_be_title(lines, at) else 1
        result.append(one_title(lines[at : at + size]))
        at += size
    return result


def title_size(lines: list[str]) -> int:
    """How many of the first lines are one title: short, without a sentence, the last and only the last ending in a
    genre word."""
    for size, line in enumerate(lines, 1):
        if len(line) > TITLE_LENGTH or starts_anew(line) or re.search(r"[。；：，！？]", line) or NUMBER.match(line):
            return 1
        if GENRE_END.search(line):
            return size
    return 1


def _may_be_title(lines: list[Kept], at: int) -> bool:
    return at == 0 or DATE.match(lines[at - 1].text) is not None or RELEASE.match(lines[at - 1].text) is not None


def one_title(lines: list[Kept]) -> Kept:
    """The lines of a title as one, with a space between issuers that stand in lines of their own."""
    title = lines[0]
    for line in lines[1:]:
        issuers = ISSUER_END.search(title.text) and not line.text.startswith("关于")
        title = Kept.join((title, line), " " if issuers else "")
    return title


def parted(line: Kept) -> Iterator[Kept]:
    """The paragraphs that a crawl without line breaks put in one line.

    A title stands alone before its document number, that before its addressees, these before what they are told, a
    release note before what follows, the title of what is enclosed behind the date; a long paragraph is cut at the indents of paragraphs, before its chapter ordinals
    and before each question and answer.
    """
    for _ in range(OPENINGS):
        end = _opening_end(line.text)
        if not 0 < end < len(line.text):
            break
        yield line.cut(0, end).strip()
        line = line.cut(end).strip()
    enclosed = DATE_THEN_TITLE.search(line.text)
    begin, end = enclosed.span("title") if enclosed else (len(line.text), len(line.text))
    yield from _paragraphs(line.cut(0, begin).strip())
    if enclosed:
        yield line.cut(begin, end)
    if end < len(line.text):
        yield from _paragraphs(line.cut(end).strip())


def _paragraphs(line: Kept) -> Iterator[Kept]:
    indents = [match.end() for match in INDENT.finditer(line.text)]
    if len(line.text) >= RUN_ON and len(indents) > 1 and not HELD_TOGETHER.search(line.text):
        for piece in line.split(indents):
            yield from parted(piece)
        return
    places = [match.end() for match in INNER_ORDINAL.finditer(line.text)]
    if len(line.text) < RUN_ON or len(places) < 2:
        yield line
        return
    places += [match.end() for match in HEADING_THEN_ORDINAL.finditer(line.text) if match.start() in {0, *places}]
    yield from line.split(sorted({*places}))


def _opening_end(line: str) -> int:
    """Where what stands alone at the beginning of a line ends; 0 where nothing does."""
    number = NUMBER_THEN_DATE.match(line)
    if number and re.match(r"\s*(?:[^。；]{2,200}[:：]|\u3000\u3000)", line[number.end() :]):
        return number.end()
    alone = RELEASE.match(line)
    if len(line) >= RUN_ON:
        alone = alone or TITLE_THEN_NUMBER.match(line) or ADDRESSEE_THEN_TEXT.match(line)
    return alone.end() if alone else 0
