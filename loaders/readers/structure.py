"""What a line of a Chinese official document is by its first and last characters: numbered, finished, a signature."""

from __future__ import annotations

import re

HAN_NUMBER = "一二三四五六七八九十百〇○零"
ORDINAL = re.compile(
    rf"第[{HAN_NUMBER}\d]+[章节条编款篇]|[{HAN_NUMBER}]{{1,4}}[、．.]|[（(][{HAN_NUMBER}\d]{{1,4}}[）)]"
    rf"|\d{{1,3}}[、．.）)](?!\d)|[①-⒛]|[{HAN_NUMBER}]{{1,3}}(?:是|要)|专栏\s?[{HAN_NUMBER}\d]+"
)
LABELLED = re.compile(
    r"附\s*件|附[:：表录]|(?:责任|牵头|配合|主办|协办|承办|参与)(?:单位|部门|主体)|主送|抄送"
    r"|联系(?:人|电话|方式)|注[:：]|[问答][:：]"
    r"|[（(]此件|[-—―*•·●■◆□▲※|]"
)
DATE = re.compile(
    rf"[（(]?\s*(?:\d{{4}}"
    rf"|[{HAN_NUMBER}]{{4}})\s*年\s*[\d{HAN_NUMBER}]{{1,3}}\s*月\s*[\d{HAN_NUMBER}]{{1,3}}\s*日(?:印发)?(?:\s*[）)])?\s*\Z"
)
PUNCTUATION = re.compile(r"[，。；！？,;!?]")
FINAL = "。！？；：…!?;:"
CLOSERS = "”’」』）)】》〉\"'"
OPENERS = {"（": "）", "(": ")", "《": "》", "“": "”", "〔": "〕", "【": "】"}
GENRES = (
    "通知|意见|办法|决定|规定|条例|细则|方案|规划|计划|纲要|通报|公告|通告|公报|命令|批复|函"
    "|报告|指南|导则|标准|规范|要点|措施"
    "|政策|令|议案|纪要|预案|答复|指示|目录|清单|名单|决议"
)
# 通 知: letterheads set it with a space.
GENRE_END = re.compile(
    rf"(?:{GENRES}|通[ \u3000]+知|意[ \u3000]+见|决[ \u3000]+定|公[ \u3000]+告)\s*(?:[（(〔][^（()）〕]{{1,20}}[）)〕]\s*)?[》”]?\Z"
)
NUMBER = re.compile(r"[\u4e00-\u9fff]{1,14}[〔［\[（(【]\s?(?:19|20)\d\d\s?[〕］\]）)】]\s?(?:第\s?)?\d{1,5}\s?号")


def is_numbered(line: str) -> bool:
    """Whether it starts with an ordinal, as headings, articles and list items do."""
    return ORDINAL.match(line) is not None


def starts_anew(line: str) -> bool:
    """Whether it cannot go on a sentence: numbered, labelled, a date, a table row."""
    return is_numbered(line) or LABELLED.match(line) is not None or DATE.match(line) is not None


def is_heading(line: str) -> bool:
    """Whether it is a numbered heading: short, with no sentence in it."""
    return is_numbered(line) and len(line) <= 45 and "。" not in line and line[-1:] not in FINAL + "，、,"


def is_finished(line: str) -> bool:
    """Whether its last sentence is complete."""
    bare = line.rstrip(CLOSERS)
    return not bare or bare[-1] in FINAL or (line[-1] in "）)】" and not open_bracket(line))


def closes(line: str, closer: str) -> bool:
    """Whether ``closer`` stands in the line before its bracket is opened there anew."""
    opener = next(opening for opening, closing in OPENERS.items() if closing == closer)
    at = line.find(closer)
    return at >= 0 and opener not in line[:at]


def open_bracket(line: str) -> str:
    """The closing character that the last bracket left open waits for; "" if none is open."""
    waiting: list[str] = []
    for character in line:
        if character in OPENERS:
            waiting.append(OPENERS[character])
        elif waiting and character == waiting[-1]:
            waiting.pop()
    return waiting[-1] if waiting else ""
