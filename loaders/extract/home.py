"""Where a document speaks from: the place and level that its bare names take, and the organ that speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kg.loaders.documents import Document
from kg.loaders.extract.organs.names import province
from kg.loaders.extract.organs.scan import scan
from kg.loaders.extract.sought import Sought, possible
from kg.loaders.lexicon.agencies import number_prefixes
from kg.loaders.lexicon.regions import Region, inside, larger_places, named, resolve, starting_at

_HEAD, _TAIL = 400, 160
# a document's own number: not one that it cites in brackets
_CITED = Sought(r"[〔\[［【](?<=[\u4e00-\u9fff]{2}.) ?(?:19|20)\d\d ?[〕\]］】]")
_CODE = re.compile(r"[\u4e00-\u9fff]{2,8}\Z")
_NUMBER = Sought(r"(?<![（(\u4e00-\u9fff])([\u4e00-\u9fff]{1,12}) ?[〔\[［【（(] ?(?:19|20)\d\d ?[〕\]］】）)]")
_OUTLETS = frozenset(
    {"中央广播电视总台", "新华社", "人民日报社", "光明日报社", "经济日报社", "中国日报社", "求是杂志社"}
)
_DATE_LINE = re.compile(r"(?:\d{4}|[〇○O零一二三四五六七八九十]{4}) ?年.{1,8}日")
_DATED = Sought(r"(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日 ?(?=\n|（|$)")
_SOURCE = re.compile(r"[（(]据|来源[：:]|供稿")
_ISSUED = re.compile("印发|关于")
_YEAR = re.compile("(?:19|20)\\d\\d年度?")
_NEAR = 10  # 关于受理天河区人才公寓申请的公告: how far into a title its place stands
_TO_PROVINCES = Sought("各省、自治区、直辖市|各省（区、市）|国务院各部委")
_OURS = {
    "省": Sought("我省|全省|省委|省政府|省人民政府|省直|省(?<![各跨]省)[\u4e00-\u9fff]{2,8}?[厅局办]"),
    "市": Sought("我市|全市|本市|市委|市政府|市人民政府|(?<![区县])市人大"),
    "自治区": Sought("我区|全区|自治区"),
}


@dataclass(frozen=True, slots=True)
class Home:
    """``region``: full official name of the place, '' for the nation; ``level``: central, provincial, municipal or
    county; ``agency``: the standard name of the organ that speaks, '' where the document does not say."""

    region: str
    level: str
    agency: str


NATION = Home("", "central", "")


def home_of(document: Document) -> Home:
    """The home of a document, by the first that says it: its number, its issuer, its title, the signature, to whom it
    is addressed, the source that a news item names, and at last the place that a text with 我省 or 全市 names most."""
    text = document.text
    first = text[:_HEAD].split("\n", 1)[0][:80]
    title = document.title or ("" if first.endswith(("：", ":")) else first)
    place, agency = by_number(document.document_number or _own_number(text))
    speaker = agency
    for words in _said(document, title):
        said = _speaker(words)
        if said:
            speaker = speaker if agency and not said.agency else said.agency or speaker
            elsewhere = place and said.region and province(place) not in ("", province(said.region))
            within = place and said.region != place and inside(resolve(said.region, place), place)
            if elsewhere or within or not (place or agency):
                return Home(said.region, said.level, speaker)
            break
    if place:
        return _at(named(place)[0], speaker, title)
    if agency or _TO_PROVINCES.search(text, 0, _HEAD):
        return Home("", "central", speaker)
    region = _place_in(title) or _most_named(text)
    return _at(region, speaker, title) if region else Home("", "central", speaker)


def by_number(number: str) -> tuple[str, str]:
    """(place, organ) of a document number; the longest prefix on the list counts."""
    for length in range(min(6, len(number)), 0, -1):
        if number[:length] in number_prefixes():
            return number_prefixes()[number[:length]]
    return "", ""


def _own_number(text: str) -> str:
    hit = _NUMBER.search(text, 0, _HEAD)
    return hit.group(1) if hit else ""


def _said(document: Document, title: str) -> Iterator[str]:
    """The words that name the speaker, the surest first."""
    if document.issuer:
        yield document.issuer
    yield title
    for hit in _DATED.finditer(document.text):
        line = document.text[max(0, hit.start() - 42) : hit.start()].rstrip().rpartition("\n")[2]
        if 3 <= len(line) <= 40 and _whole(line):
            yield line
    yield from (line for line in document.text[-_TAIL:].splitlines() if len(line) <= 40 and _whole(line))
    if document.source:
        yield document.source
    for hit in _SOURCE.finditer(document.text[-_TAIL:]):
        yield document.text[-_TAIL:][hit.end() : hit.end() + 30]


def _whole(line: str) -> bool:
    """Whether a line is names of organs and a date, as a signature is."""
    found = scan(line, "", "central")
    if not found:
        return False
    rest = len("".join(_DATE_LINE.sub("", line).split())) - sum(mention.end - mention.start for mention in found)
    return rest <= 4


def _speaker(words: str) -> Home | None:
    """The home that words beginning with an organ's name say (福建省市场监督管理局关于…); None without one."""
    found = scan(words, "", "central")
    if not found or found[0].start > 2 or found[0].agency.rule == "foreign":
        return None
    if found[0].agency.name in _OUTLETS:
        return None
    agency = found[0].agency
    return Home(agency.properties.get("region", ""), agency.properties.get("level", "central"), agency.name)


def _at(region: Region, agency: str, title: str) -> Home:
    """The home in a known place; the bare name that begins the title (省科技厅：关于…) speaks where nothing else did."""
    if not agency:
        found = scan(title, region.full_name, region.level)
        agency = found[0].agency.name if found and found[0].start == 0 else ""
    return Home(region.full_name, region.level, agency)


def _place_in(title: str) -> Region | None:
    """The place that a title begins with or that the title of what is issued names: 关于印发福建省…的通知,
    2026年广州市天河区…指引."""
    begin = hit.end() if (hit := _YEAR.match(title)) else 0
    issued = _ISSUED.search(title) is not None
    place = next(iter(larger_places().find(title)), None)
    if place is None:
        return next(
            (found for at in range(begin, _NEAR if issued else begin + 1) if (found := _county_at(title, at))), None
        )
    if place[0] > begin and not issued:
        return None
    region = _mainland(resolve(place[2], ""))
    nearer = starting_at(title, place[1], len(title), region.full_name) if region else None
    return nearer[1] if region and nearer and nearer[1] != region and inside(nearer[1], region.full_name) else region


def _county_at(title: str, at: int) -> Region | None:
    """The county or district whose whole name, which no other bears, stands there."""
    found = starting_at(title, at, len(title), "")
    one = found is not None and title[at : found[0]] == found[1].name and len(named(found[1].name)) == 1
    return found[1] if found and one else None


def _mainland(region: Region | None) -> Region | None:
    """None for Hong Kong, Macao and Taiwan: titles name them, documents of theirs are not of these kinds."""
    return region if region and region.code < "710000" else None


def _most_named(text: str) -> Region | None:
    """The place of the level that the text calls its own, if more than half of the mentions of that level are its; one
    that begins a title counts twice."""
    counts = {
        word: sum(1 for _ in pattern.finditer(text)) for word, pattern in _OURS.items() if pattern in possible(text)
    }
    word = max(counts, key=lambda key: counts[key], default="")
    if not word or not counts[word]:
        return None
    mentions: Counter[Region] = Counter()
    named_here = [
        name for start, _, name in larger_places().find(text) for _ in range(1 + (text[start - 1 : start] == "《"))
    ]
    codes = (_CODE.search(text, max(0, hit.start() - 8), hit.start()) for hit in _CITED.finditer(text))
    named_here += [by_number(code.group())[0] for code in codes if code]
    for name in named_here:
        region = resolve(name, "") if name else None
        if region and word != "市":
            region = resolve(province(region.name), "")
        if region and region.name.endswith(word):
            mentions[region] += 1
    if not mentions:
        return None
    region, most = min(mentions.items(), key=lambda item: (-item[1], item[0].code))
    return region if 2 * most > mentions.total() else None
