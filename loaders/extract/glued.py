"""Headings that a crawl has run into the sentence below them: （四）实施燃料升级工程在禁燃区重点开展替代."""

from __future__ import annotations

import re

from kg.loaders.extract.verbs import action_verbs

_SHORTEST, _LONGEST = 6, 26  # characters of such a heading
_LEFT = 8  # characters that the clause must go on for
# What such a heading ends with, and what the sentence below it begins with; between them is no mark.
_END = (
    "建设|工程|能力|渠道|政策|体系|项目|机制|制度|服务|管理|改革|发展|合作|水平|力度|保障|监管|扶持|环境|创新|质量|安全|工作|平台|领导|宣传|考核|应用|"
    "升级|转型|融合|开放|监督|检查|统筹|协调|支撑|布局|结构|评价|治理|防控|整治|模式|方式|队伍|增效|培育|培养|引进|氛围|效能|效率|活力|供给|秩序"
)
_SEAM = re.compile(
    f"(?:{_END}|竞争力)"
    "(?=加快|加强|加大|推进|推动|做好|提高|完善|健全|建立|鼓励|支持|引导|落实|组织|制定|开展|实施|严格|充分|切实|进一步|积极|大力|全面|深入|探索|按照|根据|结合|围绕|依托|针对"
    "|各地|各级|各有关|各市|各设区|在[^，。]|对[^，。接象]|以[^，。及上]|将[^，。])"
)
# 采取政府购买服务方式引导社会力量, 组织专家队伍深入企业, 促进效能进一步提升: one clause.
_GOES_ON = re.compile(
    "(?:采[取用]|运用|通过|利用|以|按照?|推广|组[织建]|选派|动员|发挥|依托)[^，。；]*(?:方式|模式|队伍)$"
    "|(?:推动|促进|确保)[^，。；]*(?:效能|效率|活力|秩序|供给|水平|能力)$"
)


def run_on_heading(text: str, start: int, end: int) -> int:
    """Where the heading ends with which the clause ``text[start:end]`` begins; 0 where it is a clause like any other.

    A heading is an action by itself, and what follows begins one of its own.
    """
    verbs = action_verbs()
    if not verbs.at(text, start, end):
        return 0
    for seam in _SEAM.finditer(text, start + _SHORTEST - 3, min(start + _LONGEST, end - _LEFT)):
        cut = seam.end()
        joined = text.startswith(("和", "与", "及", "、"), cut - 1) or text[cut - 2 : cut] in ("进一", "逐步")
        # 研究将直达机制实施中的做法制度化
        objects = text.find("将", start, cut) >= 0 or text.find("把", start, cut) >= 0
        goes_on = _GOES_ON.match(text, start, cut) is not None
        if not (joined or objects or goes_on) and text[start:cut].count("（") == text[start:cut].count("）"):
            return cut
    return 0
