"""Who issues an official document: its title, its signatures, its metadata or its number say so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.loaders.extract.agencies import AgencyMention, find_agencies
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.home import NATION, by_number
from kg.loaders.extract.issuing import number, spelled_out
from kg.loaders.extract.kinds import ITSELF
from kg.loaders.extract.layout import Block
from kg.loaders.extract.numbers import own_number, standard_form
from kg.loaders.extract.organs.scan import known
from kg.loaders.extract.policies import genre, names_nothing
from kg.loaders.extract.policy_book import PolicyBook
from kg.loaders.extract.sought import Sought
from kg.loaders.extract.spans import starting_in, within
from kg.loaders.extract.titles import Title

_JOINT_TITLE = re.compile(r"等\s?(\d{1,2}|[一二三四五六七八九十]{1,3})[个家]?(?:部门|单位|厅局|部委|委办局)")
_DATE = re.compile(r"[12]\d{3}年\d{1,2}月\d{1,2}日|二[〇○零]..年.{1,3}月.{1,3}日")
_PROPOSED = re.compile(f"(?:共同|联合)?(?:提出(?:如下|以下)|制定(?:如下|以下|{ITSELF}))")
_DECIDED = re.compile("(?:共同|联合)?(?:决定|组织|开展)")
_RESOLVED = Sought("(?:经研究|研究|联合|共同)，?决定(?=(?:联合|共同)?(?:举办|组织|开展|举行)(?!了))")
_THEN = re.compile("年[^。；]{0,8}\\Z|经\\Z")  # 2023年，甲、乙研究决定…; 经甲、乙研究，决定…
_LONGEST_OPENING = 1200
# 《甲办法》已经省人民政府第38次常务会议通过，现予以公布
_PASSED_BY = Sought(r"第\s?\d{1,3}\s?次(?:常务|全体|部务|局务|委务|厅务|主任|办公)?会议[^，。；]{0,12}通过")
# 某办转发某局关于…的意见的通知: behind the issuer.
_PASSES_ON = re.compile("：?(?:关于)?(?:转发|批转)")


def own_policy(
    draft: Draft, title: Title, where: Sequence[int], agencies: Sequence[AgencyMention], book: PolicyBook, signed: str
) -> str:
    """The node of the document's own policy, which becomes the book's principal; ``signed``: its own day, or ''."""
    document = draft.document
    borne = standard_form(document.document_number) or (own.number if (own := own_number(draft.text)) else "")
    name, aliases = title.name, (*title.aliases, title.name)
    since = max(where[0], title.issuers_start)
    issuers = [mention for mention in agencies if since <= mention.start and mention.end <= title.issuers_end]
    if borne and names_nothing(name):
        name, aliases = borne, ()
    elif issuers and name.startswith(draft.text[issuers[0].start : issuers[0].end]):
        name = spelled_out(name, draft.text, issuers)
    policy = book.add(
        name,
        aliases,
        draft.evidence(where[0], where[1], "policy.own-title"),
        document_number=borne,
        issued_on=signed,
    )
    book.principal = policy
    return policy


def ordered_by(title: Title, where: Sequence[int], agencies: Sequence[AgencyMention]) -> Title:
    """The title with the issuers that stand in front of an order without 关于: 甲、乙授予某人奖章的命令."""
    if title.issuers_end or where[0] or genre(title.name) != "order":
        return title
    end = 0
    for mention in starting_in(agencies, 0, where[1]):
        if mention.start > end + 1 or title.name[end : mention.start] not in ("", "、", " ", "　"):
            break
        end = mention.end
    return replace(title, issuers_end=end)


def signed_by(
    draft: Draft,
    title: Title,
    where: Sequence[int],
    policy: str,
    layout: list[Block],
    agencies: Sequence[AgencyMention],
) -> None:
    """Who issues it: whom the title names. Where it names no issuer or only the first (甲等5部门), those who sign: signature
    lines, and the agencies that stand one after the other right before the first date of a line's end; else the issuer of
    the metadata. Where it names issuers, those who sign beside them."""
    passes_on = title.issuers_end and _PASSES_ON.match(draft.text, title.issuers_end)  # others sign what it encloses
    issuers_reach = title.issuers_end + (0 if passes_on else 12)
    joint = _JOINT_TITLE.search(draft.text, 0, issuers_reach) if title.issuers_end else None
    if joint:
        draft.add(policy, joint_issuers=number(joint.group(1)))
    lines = [within(agencies, block.start, block.end) if block.kind == "signature" else [] for block in layout]
    signed = [mention for line in lines for mention in line]
    titled = [m for m in agencies if title.issuers_start <= m.start and m.end <= title.issuers_end]
    issuers = {mention.agency.name for mention in titled}
    all_named = issuers and not joint  # 福建省关于印发…的通知 names a place and no organ
    if all_named:
        signed = [] if passes_on else _beside(lines, issuers) or _resolving(draft.text, agencies, issuers)
    else:
        count = number(joint.group(1)) if joint else 0
        dated = _before_date(draft.text, agencies, count) if joint or not signed else []
        signed = [*signed, *dated] or _proposing(draft.text, agencies) or _deciding(draft.text, agencies, count)
    by_name = {mention.agency.name for mention in signed}
    renamed = joint and len(by_name) == number(joint.group(1)) and issuers.isdisjoint(by_name)
    # As many sign as the title counts, and others: who put it on the page has a new name.
    for mention in () if renamed else titled:
        evidence = draft.evidence(where[0], where[1], "issues.title", draft.text[mention.start : mention.end])
        draft.relate(draft.agency(mention), "ISSUES", policy, evidence)
    for mention in signed:
        evidence = draft.evidence(mention.start, mention.end, "issues.signature")
        draft.relate(draft.agency(mention), "ISSUES", policy, evidence)
    if not signed and not all_named and not _issued_by_metadata(draft, policy, where):
        _issued_by_number(draft, policy, agencies)


def _beside(lines: list[list[AgencyMention]], issuers: set[str]) -> list[AgencyMention]:
    """Those who sign in the lines around one that an issuer signs."""
    for index, line in enumerate(lines):
        if not issuers.isdisjoint(mention.agency.name for mention in line):
            first, last = index, index + 1
            while first and lines[first - 1]:
                first -= 1
            while last < len(lines) and lines[last]:
                last += 1
            return [m for near in lines[first:last] for m in near]
    return []


def _issued_by_metadata(draft: Draft, policy: str, where: Sequence[int]) -> bool:
    """The issuer that only the page's table of metadata names (发文机关：…); it stands for what the title names."""
    named = find_agencies(f"{draft.document.issuer}\n", NATION)
    for mention in named:
        evidence = draft.evidence(where[0], where[1], "issues.metadata", draft.document.issuer)
        draft.relate(draft.organ(mention.agency, evidence), "ISSUES", policy, evidence)
    return bool(named)


def _issued_by_number(draft: Draft, policy: str, agencies: Sequence[AgencyMention]) -> None:
    """The organ whose number or order the document bears, where a crawl has lost the title and the signature."""
    own = own_number(draft.text)
    if own is None:
        return
    evidence = draft.evidence(own.start, own.end, "issues.number", own.number)
    if agency := known(by_number(own.number)[1]):
        draft.relate(draft.organ(agency, evidence), "ISSUES", policy, evidence)
    if own.rule != "order-number":
        return
    ordering = [m for m in starting_in(agencies, 0, own.end) if m.end > own.start]  # 中华人民共和国国务院令第706号
    beside = _row_before(draft.text, agencies, ordering[0].start, " 　、") if ordering else []  # 甲委 乙部令
    for mention in (*beside, *ordering):
        draft.relate(draft.agency(mention), "ISSUES", policy, evidence)


def _proposing(text: str, agencies: Sequence[AgencyMention]) -> list[AgencyMention]:
    """The agencies of a letter without signature whose meeting passed it, or that say together what it orders:
    甲、乙，丙提出如下实施意见."""
    if hit := _PASSED_BY.search(text, 0, _LONGEST_OPENING):
        return _row_before(text, agencies, hit.start(), "")
    hit = _PROPOSED.search(text, 0, _LONGEST_OPENING)
    return _row_before(text, agencies, hit.start(), "、，和 ") if hit else []


def _deciding(text: str, agencies: Sequence[AgencyMention], count: int) -> list[AgencyMention]:
    """As many as the title counts, where they decide together what it orders: 甲、乙、丙决定组织开展认定工作."""
    places = (hit.start() for hit in _DECIDED.finditer(text, 0, _LONGEST_OPENING)) if count else ()
    rows = (_row_before(text, agencies, place, "、和") for place in places)
    return next((row for row in rows if len(row) == count), [])


def _resolving(text: str, agencies: Sequence[AgencyMention], issuers: set[str]) -> list[AgencyMention]:
    """The row of those who resolve on what an issuer orders: 甲、乙、丙经研究，决定举办大赛; [] without one."""
    hit = _RESOLVED.search(text, 0, _LONGEST_OPENING)
    row = _row_before(text, agencies, hit.start(), "、和") if hit else []
    if row and _THEN.search(text, max(0, row[0].start - 12), row[0].start):
        return []
    return row if not issuers.isdisjoint(mention.agency.name for mention in row) else []


def _before_date(text: str, agencies: Sequence[AgencyMention], count: int) -> list[AgencyMention]:
    """The signature of a letter whose crawl has lost its line breaks: …。甲 乙2020年3月5日. As many as the title counts
    sign whatever stands before them."""
    for date in _DATE.finditer(text):
        group = _row_before(text, agencies, date.start(), " 　、\n")
        before = text[max(0, group[0].start - 2) : group[0].start].strip(" 　") if group else "，"
        if group and (len(group) == count or not before or before[-1] in "。！”）；\n"):
            return group
    return []


def _row_before(text: str, agencies: Sequence[AgencyMention], end: int, between: str) -> list[AgencyMention]:
    """The agencies right before ``end``, with nothing but the characters of ``between`` among them."""
    group: list[AgencyMention] = []
    for mention in reversed([m for m in agencies if m.end <= end]):
        if text[mention.end : group[0].start if group else end].strip(between):
            break
        group.insert(0, mention)
    return group
