"""The layout of a document: its blocks, their numbering as a tree, and what each block is for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.clauses import MARKS, first_sentence, trimmed
from kg.loaders.extract.counting import MARKER_END, Counted
from kg.loaders.extract.glued import run_on_heading
from kg.loaders.extract.labels import LABEL, TAKES_PART
from kg.loaders.extract.measures import read_clause
from kg.loaders.extract.responsibilities import lists_bodies
from kg.loaders.extract.sought import Sought, possible
from kg.loaders.extract.spans import starting_in

_NUMERAL = "一二三四五六七八九十百"
# Numbering by depth: 第一章 and 一、 > （一） > 1. > （1） ① > 一是. Inline markers count after an end of sentence only.
_MARKERS = (
    (1, re.compile(rf"第[{_NUMERAL}]{{1,4}}(?:章|节|部分)\s?|[{_NUMERAL}]{{1,3}}(?:、|[．.](?!\d))")),
    (
        2,
        re.compile(
            rf"（[{_NUMERAL}]{{1,4}}）|第[{_NUMERAL}零]{{1,6}}条\s?|第[{_NUMERAL}]步：|专栏\s?[\d{_NUMERAL}]{{1,2}}[：:\s]?"
        ),
    ),
    (3, re.compile(r"\d{1,2}(?:[.．](?:(?!\d)|(?=20\d\d年|[3-6]G[\u4e00-\u9fff]))|、)|[⒈-⒛]")),
    (4, re.compile(r"（\d{1,2}）|[①-⒇]|\d{1,2}）")),
    (5, re.compile(rf"(?:[{_NUMERAL}]{{1,2}}是|第[{_NUMERAL}]{{1,2}}[，、])(?:要(?!求))?")),
)
_ARTICLE = re.compile(rf"第[{_NUMERAL}零]{{1,6}}条")
_ARTICLES = 2  # the level of articles
ONE_BY_ONE = 5
"""The level of 一是, 二是."""
_FIRST = rf"第专（①-⒛\d{_NUMERAL}"  # what a marker begins with
_NUMBERED = re.compile(f"[{_FIRST}]")
_CONTENTS = re.compile(r"目\s*[录次]")
_CHAPTER = re.compile("|".join(pattern.pattern for _, pattern in _MARKERS[:2]))
_ANY = "|".join(marker.pattern for _, marker in _MARKERS)
# 2　组织机构 > 2.1　指挥部 > 2.1.1　指挥部职责, at the beginning of a line alone.
_DECIMALS = (
    (1, re.compile("\\d{1,2}[ \u3000]+(?=[\u4e00-\u9fff、]{2,20}$)")),
    (3, re.compile("\\d{1,2}(?:\\.\\d{1,2}){2}[ \u3000]+(?=[\u4e00-\u9fff])")),
    (2, re.compile("\\d{1,2}\\.\\d{1,2}[ \u3000]+(?=[\u4e00-\u9fff])")),
)
_AT_START = (*_DECIMALS, *_MARKERS)
_START = re.compile(rf"\s*(?:{'|'.join(f'({marker.pattern})' for _, marker in _AT_START)})")
# What stands before is matched and not looked back at, for a pattern that begins with a character is searched faster.
_INLINE = re.compile(
    rf"[。；：！？）\s，委局厅办会府部行](?=[{_FIRST}责])(?:"
    rf"(?<=[。；：！？）\s])(?={_ANY})|(?<=，)(?=[{_NUMERAL}]是)|(?<=[。；）\s委局厅办会府部行])(?=责任(?:单位|部门|处室)：))"
)
# 第四章 跟踪管理第十一条 …: the chapter's name ends where its first article begins.
_RUN_ON_CHAPTER = re.compile(
    "第[一二三四五六七八九十]{1,3}章\\s*[\u4e00-\u9fff、 \u3000\xa0]{2,14}?(?=第[一二三四五六七八九十百]{1,4}条)"
)
# A table that a crawl has run into one line: 序号企业名称地址1某公司…, unless it tells whose task is whose.
_RUN_ON_TABLE = Sought(r"序号(?=[\u4e00-\u9fff（）/、]{4})(?![^。；\n]{0,80}(?:责任|牵头|任务|举措|重点))")
# 一、强化科技创新（区科技局牵头）: whose chapter it is.
_SAYS_WHO = re.compile(f"（(?:[^（）]{{2,80}}(?:牵头|负责|落实|配合)|{LABEL}：[^（）]{{2,80}})）$")
# 持续优化企业债务结构责任单位：省财政厅: a crawl has lost the line break before the label.
_GLUED_LABEL = Sought("(?:责任|牵头)(?:单位|部门)：(?<=[\u4e00-\u9fff].{5})(?<![各一主要总及和、的等由个].{5})")
# 邮箱：a@b.gov.cn附件：1.汇总表2.申请书: the annexes of a letter that a crawl has run into one line.
_GLUED_ANNEXES = Sought("(?<=[A-Za-z\\d。）\\s])附件：(?=1[.．、])")
# 2020年1月6日（此件主动公开）某省深化改革实施方案: what is enclosed, run into the end of the letter.
_GLUED_ENCLOSURE = Sought(
    "（此件[^（）\\n]{0,6}公开）(?=[^\\S\\n]{0,8}(?!附件|相关附件)[\\u4e00-\\u9fff“”（）\\d—-]{8,60}(?:\\n|$))"
)
# （二）电网建设改造工程包，全年完成投资110亿元: the name of the task, and then what it is to reach.
_PACKAGE = re.compile("[\u4e00-\u9fff]{4,24}工程包")
_ONLY_BRACKET = re.compile(r"。?\s*（[^（）]*(?:（[^（）]*）[^（）]*)*）。?\s*")
_LONGEST_BRACKET = 400  # characters of one that says who is responsible
_LINE = re.compile(r"[^\n]+")
_MARK = re.compile("[。；：，]")
_MARKS_AND_BLANKS = f"{MARKS}\n \t\u3000\xa0"
_LED_BY = rf"由?[^，。；：（）]{{2,60}}牵头，(?:[^。；：（）]|（[^（）]{{1,12}}）){{2,160}}{TAKES_PART}"
_RESPONSIBLE = Sought(rf"（?{LABEL}[：:]|{_LED_BY}(?:（[^（）]*）)?。?$")
# 省财政厅、省发改委等负责，2019年基本完成。 A name holds no comma, so that a long row is cut in one way only.
_IN_CHARGE = re.compile(
    r"(?![^。]{2,40}?(?:要(?![求素])|应当|必须|推动|贯彻))(?:[^、，。；：]{2,24}[、，]){0,24}[^，。；：]{2,40}(?:按职责(?:分工)?|分别|共同)?(?:负责|落实)(?:，[^。；]{2,24})?。?"
)
# Right below a heading: 省工信厅牵头，各市组织实施。
_OPENS_ITEM = re.compile(f"{_LED_BY}。")
_IN_LIST = re.compile(
    r"[、，；：\s]*(?:各?(?:有关)?[市县区设（）、州]{1,12}(?:人民政府|政府|管委会)[、，]?|等[、，]?){0,3}$"
)
# Chapter headings that a crawl has run into the text below them.
_GLUED = re.compile(
    r"关于[^，。；：]{4,24}?问题(?=[\u4e00-\u9fff]{6})|(?:总体要求|总体思路|指导思想|基本原则|工作原则|(?:工作|主要|总体|发展)目标|(?:主要|重点)任务|(?:工作|保障|政策)措施(?:和主要任务)?|"
    r"[^，。；：]{2,16}基本情况|(?:申报|申请|认定|推荐)(?:条件|对象|范围|材料|程序|流程|方式)(?=拟|凡|各|申报|企业|在|以|由|经|符合|根据|按照)|(?:工作|有关|相关|具体)要求|具体实施(?=按照?|根据|由)|组织保障)(?=[\u4e00-\u9fff“][\u4e00-\u9fff“、]{5}|[到至]20\d\d年|——)(?![是为的和及与等落分清包完要有得明管不])"
)
_ADDRESSEE = re.compile(
    r"^.{0,400}?(?:人民政府|部门|机构|委员会|厅|局|单位|企业|院校|学校|办|国资委|管委会)[）)]?[：:]$"
)
_BOILERPLATE = re.compile(
    r"^(?:（?此件|附件|附：|抄送|主送|联系人|联系电话|（联系人|中国政府网|主办单位|版权所有|索引号|信息公开|打印|分享|扫一扫|"
    r"相关(?:链接|稿件|阅读|文章)|责任编辑|网站标识|技术支持)"
)
_DATE_LINE = re.compile(
    r"^[（(]?(?:[12]\d{3}年\d{1,2}月\d{1,2}日|二[〇○OＯ零0][一二三四五六七八九〇○零]{2}年.{2,7}日)[）)]?$"
)
_DATES_BEGIN = frozenset("（(12二")
_SIGNATURE = re.compile(
    r"(?:政府|办公厅|办公室|委员会|总局|国务院|[支分]行|法院|检察院|[部委厅局办会署])(?:（.{1,20}代章）)?$"
)
_SIGNED_BY = frozenset("府厅室会局院行部委办署）")  # what such a line ends with
# 各地区、各有关部门要充分认识重要意义, at the end of the whole.
_TO_ALL = re.compile("(?:各[地级市设]|各(?:有关)?部门|各有关)[^，。；：]{0,40}要(?!求)")
_NUMBERS = re.compile(rf"[{_NUMERAL}\d（]")


class Block(NamedTuple):
    """A stretch ``text[start:end]`` of one purpose.

    ``kind``: title, addressee, responsibility, signature, boilerplate, row (of a table), item (numbered) or paragraph; ``deeds`` where
    a letter tells for what it honours somebody. ``level`` is the
    depth of its numbering, 0 without; ``heading`` the span of its heading or None; ``body`` where its body starts;
    ``parents`` the indices of the blocks above it in the numbering, outermost first.
    """

    start: int
    end: int
    kind: str
    level: int = 0
    heading: tuple[int, int] | None = None
    body: int = 0
    parents: tuple[int, ...] = ()


def blocks(text: str, title_end: int, agencies: Sequence[AgencyMention] = ()) -> list[Block]:
    """The blocks of a normalised text whose title, if it has one, ends at ``title_end``; ``agencies`` are those it names."""
    found: list[Block] = [Block(0, title_end, "title")] if title_end else []
    open_items: list[tuple[int, int]] = []
    closing = contents = in_article = in_table = False
    responsible, tables = _RESPONSIBLE in possible(text), _RUN_ON_TABLE in possible(text)
    for start, end in _pieces(text, title_end):
        numbered = _NUMBERED.match(text, start) is not None  # most lines are not, and need no search for a number
        kind = _kind(text[start:end], responsible=responsible, numbered=numbered)
        headed = text[start] == "目" and _CONTENTS.fullmatch(text, start, end) is not None
        contents = headed or (contents and end - start <= 40)
        if contents and (_CHAPTER.match(text, start, end) or _CONTENTS.match(text, start, end)):
            found.append(Block(start, end, "boilerplate", body=start))  # a table of contents
            continue
        contents = False
        chapter = numbered and _CHAPTER.match(text, start, end) is not None
        pattern = _MARKERS[1][1] if in_table else _RUN_ON_TABLE.pattern  # 第七条 …, cited in its cells
        in_table = tables and pattern.match(text, start, end) is not None
        if in_table:
            found.append(Block(start, end, "row", body=start))
            continue
        closing = kind == "boilerplate" or (
            closing and not chapter and end - start < 60 and "。" not in text[start:end]
        )
        if closing and kind == "paragraph":
            kind = "boilerplate"
        named = kind == "paragraph" and agencies and starting_in(agencies, start, start + 1)
        if (named and _IN_CHARGE.fullmatch(text, start, end)) or (
            kind == "paragraph" and text[start] == "（" and lists_bodies(text, start, end, agencies)
        ):
            kind = "responsibility"
        last = found[-1] if found else None
        alone = last and last.kind == "item" and last.heading and last.heading[1] >= last.end - 1
        if kind == "paragraph" and alone and (opens := _OPENS_ITEM.match(text, start, end)):
            parents = tuple(index for _, index in open_items)
            found.append(Block(start, opens.end(), "responsibility", body=start))
            if opens.end() < end:
                found.append(Block(opens.end(), end, "paragraph", body=opens.end(), parents=parents))
            continue
        if kind != "paragraph":
            cut = _list_end(text, start, end, agencies) if kind == "responsibility" else end
            found.append(Block(start, cut, kind, body=start))
            if cut < end:
                above = tuple(index for _, index in open_items)
                found.append(Block(cut, end, "paragraph", body=cut, parents=above))
            continue
        marker = _START.match(text, start, end) if numbered else None
        if marker is None:
            above = tuple(index for _, index in open_items) if open_items else ()
            found.append(Block(start, end, kind, body=start, parents=above))
            continue
        level = _AT_START[(marker.lastindex or 1) - 1][0]
        article = _ARTICLE.match(marker.group().lstrip()) is not None
        if level == _ARTICLES and in_article and not article:
            level += 1  # （一） of 第四条
        while open_items and open_items[-1][0] >= level:
            open_items.pop()
        heading, body = _heading(text, marker.end(), end, level)
        if heading and text[heading[1] - 1] == "）" and (who := _SAYS_WHO.search(text, *heading)):
            heading, body = (heading[0], who.start()), who.start()
        found.append(Block(start, end, "item", level, heading, body, tuple(index for _, index in open_items)))
        open_items.append((level, len(found) - 1))
        in_article = article or (in_article and level > _ARTICLES)
    return _closed(text, _running(found))


def _running(found: list[Block]) -> list[Block]:
    """The blocks, with no heading where half of the items beside have none: the first sentence of an item that runs on is none."""
    beside: dict[tuple[tuple[int, ...], int], list[int]] = {}
    for index, block in enumerate(found):
        if block.kind == "item" and 1 < block.level < ONE_BY_ONE:
            beside.setdefault((block.parents, block.level), []).append(index)
    for items in beside.values():
        if 2 * sum(found[index].heading is None for index in items) >= len(items) > 2:
            for index in items:
                block = found[index]
                if block.heading and block.end - block.heading[1] > 2:
                    found[index] = block._replace(heading=None, body=block.heading[0])
    return found


def _closed(text: str, found: list[Block]) -> list[Block]:
    """The blocks with the last paragraph out of the last item, where it turns to all who are addressed: 各地、各部门要….

    An item whose heading stands in a line of its own goes on in the paragraphs below it.
    """
    last = max((index for index, block in enumerate(found) if block.kind == "item"), default=len(found))
    below = next((at for at in range(len(found) - 1, last, -1) if found[at].kind == "paragraph"), 0)
    if not below or not _TO_ALL.match(text, found[below].start, found[below].end):
        return found
    item = found[last]
    goes_on = item.heading is not None and item.heading[1] >= item.end - 1 and below == last + 1
    return found if goes_on else [*found[:below], found[below]._replace(parents=()), *found[below + 1 :]]


def _pieces(text: str, start: int) -> list[tuple[int, int]]:
    """Lines, and within a line the numbered items that run on."""
    pieces = []
    counted = Counted()
    cuts_at = {
        (hit.start(), hit.end())
        for hit in _INLINE.finditer(text, start)
        if hit.group() != "\n" and not (text.startswith("责", hit.end()) and _in_brackets(text, hit.end()))
    }
    cuts_at |= {(hit.start(), hit.end()) for hit in _RUN_ON_CHAPTER.finditer(text, start)}
    cuts_at |= {(hit.start(), hit.start()) for glued in (_GLUED_LABEL, _GLUED_ANNEXES) for hit in glued.finditer(text)}
    cuts_at |= {(hit.end(), hit.end()) for hit in _GLUED_ENCLOSURE.finditer(text)}
    items: dict[int, list[int]] = {}  # where items begin inside a line, by where the line begins
    for line_start, cut in sorted({(text.rfind("\n", 0, place) + 1, cut) for place, cut in cuts_at}):
        items.setdefault(line_start, []).append(cut)
    tables = {text.rfind("\n", 0, hit.start()) + 1: hit.start() for hit in _RUN_ON_TABLE.finditer(text)}
    numbered = {text.rfind("\n", 0, hit.start()) + 1 for hit in MARKER_END.finditer(text, start)}
    for line in _LINE.finditer(text, start):
        a, b = line.span()
        table = tables.get(a, b)  # it goes on to the end of its line
        whole = trimmed(text, a, table)
        cuts: list[int] = []
        closed = _BOILERPLATE.match(text, *whole) and not text.startswith("（此件", whole[0])
        if (a in items or a in numbered) and text[a] != "|" and not closed:
            cuts = [cut for cut in items.get(a, ()) if cut < table]
            cuts = counted.glued(text, a, table, cuts) if a in numbered else cuts
        pieces += [trimmed(text, x, y) for x, y in pairwise((a, *cuts, table, b))] if cuts or table < b else [whole]
    return [(a, b) for a, b in pieces if a < b]


def _in_brackets(text: str, place: int) -> bool:
    """Whether a bracket of the same line is open there: （牵头单位：甲；责任单位：乙）."""
    since = max(0, place - _LONGEST_BRACKET)
    return text.rfind("（", since, place) > max(text.rfind(mark, since, place) for mark in "）\n")


def _list_end(text: str, start: int, end: int, agencies: Sequence[AgencyMention]) -> int:
    """Where a list of responsible bodies ends on which, its line break lost, the next paragraph follows at once."""
    stop = text.find("。", start, end)
    place = text.find("：", start, max(stop, start)) + 1
    if not place:
        return end
    for mention in starting_in(agencies, place, stop):
        if not _IN_LIST.match(text, place, mention.start):
            break
        place = mention.end
    return place if read_clause(text, place, stop) else end


def _kind(line: str, *, responsible: bool, numbered: bool) -> str:
    """What a line is for; ``responsible``: some line of its document may name who is; ``numbered``: it may begin with a number."""
    if line.startswith("|") and line.endswith("|"):
        return "row"
    if responsible and _RESPONSIBLE.pattern.match(line):
        return "responsibility"
    if _BOILERPLATE.match(line):
        return "boilerplate"
    if line[0] in _DATES_BEGIN and _DATE_LINE.match(line):
        return "signature"
    addressed = line.endswith("：") and "。" not in line and not numbered  # 第八条 …报送某部门：
    if addressed and len(line) < 420 and _ADDRESSEE.match(line):
        return "addressee"
    if len(line) <= 60 and not _MARK.search(line) and _signature(line):
        return "signature"
    return "paragraph"


def _signature(line: str) -> bool:
    return line[-1] in _SIGNED_BY and _SIGNATURE.search(line) is not None and not _NUMBERS.match(line)


def _heading(text: str, start: int, end: int, level: int) -> tuple[tuple[int, int] | None, int]:
    """The heading of an item and where its body starts: a first sentence that others follow, or a whole short line."""
    glued = _GLUED.match(text, start, end) if level <= 2 else None
    if glued:
        return (start, glued.end()), glued.end()
    first = first_sentence(text, start, end)
    if first is None:
        return None, start
    alone = not text[first.end : end].strip(_MARKS_AND_BLANKS)
    if level == ONE_BY_ONE:
        named = re.search(
            r"^.{2,14}(?:型|类|方向|模式|行动|工程|计划)$|^“[^“”]{2,12}”[\u4e00-\u9fff]{2,8}$",
            text[slice(*first.clauses[0])],
        )
        if len(first.clauses) > 1 and named:
            return first.clauses[0], first.clauses[1][0]
        if alone or len(first.clauses) > 1 or first.mark == "；":
            return None, start
        return (first.start, first.end), first.end + 1
    if level == 2 and len(first.clauses) > 1 and _PACKAGE.fullmatch(text, *first.clauses[0]):
        return first.clauses[0], first.clauses[1][0]
    may_run_on = level <= 3 and text[start - 1] not in "。\n"
    if len(first.clauses) > 1 and _ONLY_BRACKET.fullmatch(text, first.end, end):
        # 加强监管，建立平台。（责任单位：甲）; 强化金融服务在消费方面的作用，…: what follows is no action of its own
        if may_run_on and (cut := run_on_heading(text, *first.clauses[0])) and text[cut] not in "在对以":
            return (first.start, cut), cut
        return None, first.start
    if (first.mark in ("", "\n") and alone and first.end - first.start <= 45 and end == first.end) or (
        not alone
        and first.mark == "。"
        and first.end - first.start <= 45
        and len(first.clauses) <= (2 if level < 3 and "条" not in text[max(0, start - 2) : start] else 1)
    ):
        return (first.start, first.end), min(first.end + 1, end)
    if alone and first.mark == "。" and len(first.clauses) <= 1 and first.end - first.start <= 30:
        return (first.start, first.end), end
    if may_run_on and (cut := run_on_heading(text, *first.clauses[0])):
        return (first.start, cut), cut
    colon = text.find("：", first.start, min(first.end, first.start + 25))
    if colon > 0 and len(first.clauses) >= 1 and colon < first.clauses[0][1]:
        return (first.start, colon), colon + 1
    return None, first.start
