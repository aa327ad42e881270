"""Is a sentence of a report an order, and not praise, background or figures?"""

from __future__ import annotations

import re

from kg.loaders.extract.clauses import LONGEST_CLAUSE, Sentence
from kg.loaders.extract.cues import Cued
from kg.loaders.extract.measures import read_clause
from kg.loaders.extract.passage import Context

BY_YEAR = re.compile(r"(?:据(?:介绍|了解|悉)，)?(?:到|至)(?:20\d\d年|[今明]年年?底)")
STRIVEN_YEAR = re.compile(
    r"(?:力争|争取|确保)(?:到|在)?(?:20\d\d年|“十[四五六]五”(?:期)?末)|到20\d\d年，[^。]{0,40}力争"
)
# 构建食物供给体系，是保障粮食安全的重要举措: praise.
_PRAISE = re.compile(
    "，(?:这|也|既|更|就|始终|历来)?是(?!否)|，(?:都)?(?:事关|关乎|关系到)|，对[^。；]{2,80}(?:具有|有着)[^，。；]{0,10}(?:作用|意义)"
)
ORDERS = re.compile("(?<![重主需只紧概纲])要(?![求素点件])|必须|应当")
"""A word that orders."""
# 要坚持…, 要以…: a demand whose actions follow.
_DEMANDS = re.compile("(?:今年|明年|当前|也|还|更|就|都|又|既)?(?:要(?![求素点件闻么])|必须(?!看到|认识|承认))")
_MODAL = re.compile("[要应须需将拟到至]")  # one of these stands in every later demand
_STRIVES = re.compile("[^，]{0,30}力争[^，]{0,20}\\d")  # 2020年全省高新技术企业力争达到5500家
_HAS_DONE = Cued(
    r"(?:增设|建成|开展|举办|推出|实施|完成|成立|建立|组织|出台|启动|打造|制定|回顾|总结|部署|新增)了|\d多?[万亿]?多[个家项万元人]|(?:超过|达到|增长|提升|降低|提高|减少|增加|带动)了|(?:以来|年来)，|(?:接连|陆续|相继|密集)(?:出台|发布|印发|落地)|[同环]比(?:增|提|下|减|上|扩)|法律\d+件"
)
# 深化简政放权，推进大众创业，激发了市场活力: an account, unless it says what must be done.
_RESULTED = Cued(
    "(?:激发|推动|促进|释放|实现|取得|改善|赢得|形成|凝聚|汇聚|巩固|创造|彰显|展现|增强|满足|解决|破解|开辟|开创|谱写|书写|奠定|筑牢|注入|迸发|焕发)了"
)
# 纪检监察机关要深入学习贯彻…: whatever they are to do, they are told.
_TOLD = re.compile(
    "[^，。；]{0,20}(?:各地|各级|各方|机关|部门|单位|干部|党员|党委|政府|组织|高校|企业|系统)(?:都|也)?要(?![求素点件])"
)
# 今年底前继续实施零税率
_BY_WHEN = re.compile(r"(?:今年|明年|20\d\d年)(?:年?[底末]|\d{1,2}月[底末]?)前(?=[^，])")
# What may stand before the first action of an order: 对…, 到2025年, 同时.
_BEFORE_ACTION = re.compile(
    r"[^，]{2,40}应当?自[^，]{2,30}起[^，]{1,10}内$|坚持[^，]{2,14}$|[^，]{0,12}(?:措施|举措)$|[^，]{2,8}方面$|[^，要]{2,12}(?:受理|批准|结束|发现|发生|出现|完成)[后前时]$|着眼|聚焦|立足|[^，]{0,12}将(?:紧紧)?(?:围绕|着眼)|要?(?:对|在|按|围绕|针对|以|坚持|到|依托|借助|通过|根据|利用|鼓励|支持|引导)|(?:与?此?同时|此外|另外|其中|第[一二三四五六七八九十]|首先|其次|再次)$|(?:今年)?\d{1,2}月\d{1,2}日起$|20\d\d年|"
    r"[从自][\d今明]|[^，]{1,6}(?:人员|企业|机构|群众|居民|旅客|学生|单位)[在对凭]|"
    r"[^，]{0,6}各[^，]{1,30}?(?:按照|根据|围绕|结合|坚持|[要将](?:以|把|在|通过|依托))"
)


def is_demand(text: str, sentence: Sentence, context: Context, start: int) -> bool:
    """Is a sentence under no policy an order, and not praise or background? It begins with an action or says 要."""
    if context.policy is not None:
        return True
    first = True
    goes_on = text.startswith("对", sentence.start) and text.endswith("；", 0, sentence.start)
    if _HAS_DONE.search(text, start, sentence.end):
        return False
    praises = _PRAISE.search(text, start, sentence.end) or _RESULTED.search(text, start, sentence.end)
    if praises and not ORDERS.search(text, start, sentence.end):
        return False
    for a, b in ((max(a, start), b) for a, b in sentence.clauses if start < b <= a + LONGEST_CLAUSE):
        if first and (by := _BY_WHEN.match(text, a, b - 1)):
            a = by.end()
        opens = first or goes_on
        if not opens and not _MODAL.search(text, a, b):
            continue  # only what is said to be to be done counts behind the first
        action = read_clause(text, a, b)
        if (
            _DEMANDS.match(text, a, b)
            or _TOLD.match(text, a, b)
            or _STRIVES.match(text, a, b)
            or BY_YEAR.match(text, a, b)
            or (action and (action.modal or (opens and action.subject is None)))
        ):
            return True
        first = first and _BEFORE_ACTION.match(text, a, b) is not None
    return False
