"""Topics: the subjects of a controlled vocabulary that a title or the object of a clause is about."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.loaders.extract.rule import Rule
from kg.loaders.lexicon.names import Names
from kg.loaders.lexicon.tables import rows

_ORGAN_FOLLOWS = re.compile(r"(?:主管|行政)?(?:部门|专业机构|[部厅局署司]|委(?!托)|管理总?局|监督管理)")
# Longer words in which a wording stands and does not mean its subject.
_OTHER_WORDS = (
    "党建党",
    "干事创业",
    "铁路口岸",
    "旅游景点",
    "科普体验馆",
    "融资租赁",
    "调节能力",
    "煤电油气运",
    "新气象",
    "壮阔气象",
    "金融机构改革",
    "融资融券",
    "融资保证金",
    "融资买入",
    "标准化厂房",
    "优化开发区",
    "重点开发区",
    "限制开发区",
    "禁止开发区",
    "工业通信业",
    "合同能源管理",
    "能源审计",
    "就业地",
    "电商平台",
    "金融资源",
    "金融资产",
    "污水处理费",
    "大气污染物",
    "北方草原",
    "外资银行",
    "中外资",
    "内外资",
    "就业保障金",
    "创业投资",
    "创业家",
    "融资平台",
    "外贸优品",
    "内外贸",
    "再生水利用",
    "政府投资基金",
    "数据安全合规有序",
    "海外资源",
    "新社会组织",
    "非洲农业现代化",
    "社保、保险",
    "大中小企业",
    "水上交通安全",
    "财政收支审计",
    "外事纪律",
    "“一件事”全链条",
)
# 工程建设、物流等重点领域, 在改革创新和公平竞争中: one of several fields, and how something is done.
_ONE_OF_SEVERAL = re.compile("[^，。；：]{0,40}?等[^，。；：等]{0,6}(?:领域|行业|区域|地区|部门|单位)")
# 统筹安全生产、环境保护、节能减排、职业健康等工作: one of a long row.
_ROW = re.compile("[^，。；：、]{2,20}(?:、[^，。；：、]{2,20}){3,}")
_ATTRIBUTE = ("拥有自主", "具有自主")  # 开发拥有自主知识产权的产品
# 创业者, 与安全生产密切相关的废物
_PART_OF_WORD = re.compile("[者证卡]|人士|配送车|(?:密切)?[相有]关的")
_ADDRESS = re.compile(r"\w+://[^\s，。；）]+")  # https://…/政务服务
_CIRCUMSTANCE = re.compile("在[^，。；：在]{2,40}?(?<!集)中(?![国小央心医部华东型长等药介])(?=[\u4e00-\u9fff])")
# 在扩大内需、培育新兴产业等方面取得突破: in which respects, and a verb without an object of its own.
_RESPECT = re.compile("在[^，。；：]{2,60}方面(?=取得|实现|作出|形成|发挥|走在|下功夫)")
# Where a wording says no topic, with what stands in each.
_ASIDES = (("中", _CIRCUMSTANCE), ("方面", _RESPECT), ("://", _ADDRESS), ("、", _ROW))


class Topic(NamedTuple):
    """``text[start:end]`` is a wording of the topic ``name``; ``aliases`` are the other wordings."""

    start: int
    end: int
    name: str
    aliases: tuple[str, ...]
    name_en: str
    rule: str
    confidence: float


def _wordings() -> dict[str, tuple[str, tuple[str, ...], str]]:
    """Each wording and its topic: name, aliases, English name."""
    index: dict[str, tuple[str, tuple[str, ...], str]] = {}
    for name, others, english in rows("topics.tsv", 3):
        aliases = tuple(alias for alias in others.split("|") if alias)
        for wording in (name, *aliases):
            index.setdefault(wording, (name, aliases, english))
    return index


_WORDINGS = _wordings()
_NAMES = Names((*_WORDINGS, *_OTHER_WORDS))
RULES = (
    Rule(
        "wording",
        re.compile("|".join(sorted(map(re.escape, _WORDINGS)))),
        0.9,
        "做好留守儿童和困境儿童关爱救助",
        "由教育部门会同市场监管局办理",
    ),
)
(_WORDING,) = RULES


def find_topics(text: str, start: int, end: int) -> list[Topic]:
    """The topics that ``text[start:end]`` names, in order; a wording inside an organ's name is none, nor one in a longer one;
    neither is a field among several or what a clause only puts its action in."""
    words = text[start:end]
    found = _NAMES.find(words)
    if not found:
        return []
    aside = [hit.span() for mark, rule in _ASIDES if mark in words for hit in rule.finditer(text, start, end)]
    return [
        Topic(start + a, start + b, *_WORDINGS[wording], _WORDING.name, _WORDING.confidence)
        for a, b, wording in found
        if wording in _WORDINGS
        and not any(x <= start + a < y for x, y in aside)
        and not _PART_OF_WORD.match(text, start + b)
        and not text.endswith(_ATTRIBUTE, 0, start + a)
        and not _ORGAN_FOLLOWS.match(text, start + b)
        and not _ONE_OF_SEVERAL.match(text, start + b, end)
    ]
