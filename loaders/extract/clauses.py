"""Sentences and clauses: where they start and end, commas inside brackets and quotes apart."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

# What is longer than this between two commas is no clause: a table, a list of names, a crawl without punctuation.
LONGEST_CLAUSE = 400
MARKS = "。！？；，"
"""What ends a clause, beside a line break."""
WHEN = "(?<![及小同准按实临定限平工学课适随届省费耗历暂一瓦用分超])时$"
"""How a clause ends that says when something is to be done (企业申报产品时), and not 及时, 千瓦时, 全流程用时."""
_MARK = re.compile(f"[{MARKS}\n]")
_MARKED = re.compile(f"({_MARK.pattern})")
_END = re.compile(r"[。！？；\n]")
_BRACKET = re.compile(r"[（）《》“”]")
_PAIRS = {"）": "（", "》": "《", "”": "“"}
_NO_MARKS = str.maketrans(dict.fromkeys(MARKS, "、"))
_WHOLE = "工作|建设|管理|梳理|整治|保护|发展|监管|服务|治理|防控|培训|宣传|检查"  # what a clause ends with that needs no example to be one
_DO = "加强|推进|做好|抓好|强化|加快|完善|提高|开展|落实|健全|推动|深化|规范|加大"
# What somebody is who is sought.
_ABLE = "(?![^，。；]*的(?:给予|予以|可|要|优先|授予|应|纳入|推荐))(?:从事|能够?(?!源|力)|具有|具备|拥有|符合|取得|掌握|熟悉|持续推动|在(?=[^，。；]{2,30}(?:中|方面|领域)(?:发挥|具有|取得|作出)))"
# 建成以甲为龙头，整体协同的体系: what is founded is named behind the comma; 将“甲”“乙”等4项，合并为“丙”1项: what becomes of it.
_ONE_OBJECT = re.compile(
    f"(?:建成|构建|形成|打造|建立|构筑)以[^{MARKS}]{{2,60}}为[^{MARKS}的]{{1,10}}，[^{MARKS}]{{2,50}}的[^{MARKS}的]{{2,20}}(?=[{MARKS}])"
    # 发展以甲为主体，以乙为支撑，以丙为配套的产业集群
    f"|(?:发展|培育)以[^{MARKS}]{{2,60}}为[^{MARKS}的]{{1,10}}，(?:以[^{MARKS}]{{2,40}}为[^{MARKS}的]{{1,10}}，){{0,3}}以[^{MARKS}]{{2,50}}的[^{MARKS}的]{{2,20}}(?=[{MARKS}])"
    f"|(?:建立|健全|完善|构建|形成)由[^{MARKS}]{{2,40}}(?:牵头|召集|主持)，[^{MARKS}]{{2,60}}(?:参与|配合|参加|组成)的[^{MARKS}的]{{2,24}}(?=[{MARKS}])"
    f"|建立起[^{MARKS}的]{{4,30}}，[^{MARKS}的]{{4,30}}，[^{MARKS}的]{{4,30}}的(?:工作)?(?:机制|体系|格局)(?=[{MARKS}])"
    f"|涉及[^{MARKS}]{{2,60}}(?:方面)?的?事项，(?=由[^{MARKS}]{{2,40}}(?:负责|协调)[^{MARKS}]{{0,4}}(?:[{MARKS}]|$))"
    f"|将[^{MARKS}]{{2,60}}(?:标准|比例|额度|门槛|上限|下限)，(?=由[^{MARKS}\\d]{{0,10}}\\d[^{MARKS}]{{0,20}}(?:提高|降低|调整|上调|下调|扩大)[至到为])"
    f"|对(?:(?!进行|开展|加强|予以)[^{MARKS}]){{4,40}}，以及(?!对|各)[^{MARKS}]{{4,60}}(?:进行|予以)[^{MARKS}]{{2,8}}(?=[{MARKS}])"
    f"|重点(?:监督|整治|打击|检查|排查|查处)[^{MARKS}]{{2,60}}，(?:(?!建立|督促|及时|{_DO})[^{MARKS}]{{2,60}}，)?以及(?!时)[^{MARKS}]{{2,80}}等?(?:问题|行为|情形)(?=[{MARKS}])"
    f"|加大对(?:于)?[^{MARKS}]{{2,60}}，以及(?!对|各|时)[^{MARKS}]{{4,60}}力度(?=[{MARKS}])"
    # 大力引进研究方向处于前沿，从事探索性研究，能够领衔任务的顶尖人才
    f"|(?:引进|支持|遴选|资助|选拔|吸引|奖励)[^{MARKS}]{{2,80}}(?<!人才|专家|团队)(?<!科学家|企业家)，(?:{_ABLE}[^{MARKS}]{{2,60}}，){{0,5}}{_ABLE}[^{MARKS}]{{2,80}}的[^{MARKS}的]{{0,10}}(?:人才|专家|团队|学者|企业家|科学家)[^{MARKS}的]{{0,8}}(?=[{MARKS}])"
    f"|[将把][^{MARKS}]{{2,200}}(?:政策|措施|期限)，(?=(?:延续|延长)(?:实施|执行)?[至到])"
    # 加强各类工程，特别是重大工程的抗震设防工作; 鼓励企业通过并购、参股等方式，开展改革
    f"|(?:{_DO})[^{MARKS}]{{2,40}}(?<!{_WHOLE})，(?:特别|尤其)是(?!要|对|把|在|将|紧盯|抓|{_DO})[^{MARKS}]{{2,40}}的[^{MARKS}的]{{2,10}}(?=[{MARKS}])"
    f"|(?:鼓励|支持|引导|指导|督促)[^{MARKS}]{{2,30}}(?:通过|结合|按照|根据|依托|采取|利用|围绕)(?![^{MARKS}]{{0,40}}(?:拓[宽展]|扩大|完善|畅通|提高|制定|执行|提升)[^{MARKS}、]{{0,30}}，)[^{MARKS}]{{2,40}}(?:方式|实际|要求|渠道|规定|标准|形式|手段|途径)，(?![要应须让使将并不]|以|从而|确保|促进|推动|形成|实现|为|提升|提高|帮助|助力|引导|鼓励|支持|各|省|市|县|由|[^{MARKS}]{{2,8}}(?:厅|局|部门|政府))[^{MARKS}]{{4,60}}(?=[{MARKS}])"
    f"|[将把][^{MARKS}]{{4,200}}等?\\d{{1,3}}[项个类种]，(?=(?:合并|整合|调整|优化|精简|压减)为)"
    f"|[将把][^{MARKS}]{{4,200}}等，(?=(?:合并|整合)为)"
)
# “我们将加快拨付，加强调度。”: what somebody says in sentences of his own, and no name or motto.
_SPEECH = re.compile("“[^“”]*[。；][^”]")


# 提出“举办活动，加强合作”“推出剧目，优化服务”等6个方面: each is told in clauses.
_QUOTED_ROW = re.compile("(?:提出|明确|部署)了?(?:“[^“”\n]{4,120}”){2,}等")


class Sentence(NamedTuple):
    """A sentence ``text[start:end]`` without its final mark; ``clauses`` are the (start, end) between its commas."""

    start: int
    end: int
    mark: str
    clauses: tuple[tuple[int, int], ...]


def sentences(text: str, start: int, end: int) -> list[Sentence]:
    """The sentences of ``text[start:end]``, in order; a bracket that its line never closes is no bracket.

    A sentence ends at 。！？； or a line break, a clause at ， (the model: a comma ends a clause).
    """
    return list(_split(_without_inner_marks(text), start, end))


def first_sentence(text: str, start: int, end: int) -> Sentence | None:
    """The first of them alone, for those who ask no more."""
    masked = _without_inner_marks(text)
    while start < end:
        stop = hit.end() if (hit := _END.search(masked, start, end)) else end
        if found := next(_split(masked, start, stop), None):
            return found
        start = stop
    return None


def _split(masked: str, start: int, end: int) -> Iterator[Sentence]:
    clauses: list[tuple[int, int]] = []
    words, *rest = _MARKED.split(masked[start:end])
    for following in (*zip(rest[::2], rest[1::2], strict=True), ("", "")):
        stop = start + len(words)
        if words and not (words[0].isspace() or words[-1].isspace()):
            clauses.append((start, stop))
        elif words.strip():
            clauses.append(trimmed(masked, start, stop))
        mark = following[0]
        if clauses and mark != "，":
            yield Sentence(clauses[0][0], clauses[-1][1], mark, tuple(clauses))
            clauses = []
        start, words = stop + 1, following[1]


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


@lru_cache(maxsize=1)
def _without_inner_marks(text: str) -> str:
    """The text as ``_masked`` makes it; kept, for the sentences of one document are asked for block by block."""
    return _ONE_OBJECT.sub(lambda hit: hit.group().translate(_NO_MARKS), _masked(text, speeches=True))


def _masked(text: str, *, speeches: bool) -> str:
    """The text with each mark inside a closed pair of brackets or quotes made one that ends nothing; a speech only
    loses its quotes, and what stands in it is read like the text around it; so does one in a row of quotes with
    commas (提出“举办活动，加强合作”“推出剧目，优化服务”等6个方面)."""
    parts: list[str] = []
    place = 0
    rows = [hit.span() for hit in _QUOTED_ROW.finditer(text)] if speeches and "”“" in text else []
    for start, end in _outermost_pairs(text):
        if not _MARK.search(text, start, end):
            continue
        if speeches and _SPEECH.match(text, start, end):
            parts += text[place:start], " ", _masked(text[start + 1 : end - 1], speeches=False), " "
        elif (row := bisect_left(rows, (start, 0))) and start < rows[row - 1][1]:
            parts += text[place:start], "，", _masked(text[start + 1 : end - 1], speeches=False), "，"
        else:
            parts += text[place:start], text[start:end].translate(_NO_MARKS)
        place = end
    return "".join((*parts, text[place:])) if parts else text


def _outermost_pairs(text: str) -> list[tuple[int, int]]:
    """The (start, end) of closed brackets and quotes that do not stand in others; a line break closes none."""
    pairs: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    last = 0
    for hit in _BRACKET.finditer(text):
        mark, place = hit.group(), hit.start()
        if opened and text.find("\n", last, place) >= 0:
            opened.clear()
        last = place
        if mark not in _PAIRS:
            opened.append((mark, place))
        else:
            for depth in range(len(opened) - 1, max(-1, len(opened) - 9), -1):
                if opened[depth][0] == _PAIRS[mark]:
                    start = opened[depth][1]
                    while pairs and pairs[-1][0] > start:
                        pairs.pop()
                    pairs.append((start, hit.end()))
                    del opened[depth:]
                    break
    return pairs
