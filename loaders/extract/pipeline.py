"""From a document to its facts: ``extract`` runs the rooms of this package in order. Pure: text in, facts out."""

from __future__ import annotations

import re

from kg.loaders.documents import Document
from kg.loaders.extract.agencies import find_agencies
from kg.loaders.extract.context import link_context
from kg.loaders.extract.dates import document_date, own_date
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.home import home_of
from kg.loaders.extract.issuing import with_issuers
from kg.loaders.extract.kinds import is_report
from kg.loaders.extract.links import link_policies
from kg.loaders.extract.news import read_news
from kg.loaders.extract.normal import normalised
from kg.loaders.extract.official import read_official
from kg.loaders.extract.policies import find_policies
from kg.loaders.extract.policy_book import PolicyBook
from kg.loaders.extract.titles import (
    announced_letter,
    enclosed_title,
    is_untitled_letter,
    made_public,
    named_letter,
    numbered_letter,
    parse_title,
    published_list,
    title_of_notice,
)
from kg.model import Facts

_LONGEST_PREAMBLE = 2500
_MADE = re.compile("制[定订]本(?:办法|规定|条例|细则|规则|方案|意见|规范|标准|指引)")


def extract(document: Document) -> Facts:
    """Everything that the rules read in one document: its ``Document`` node first, every fact with its evidence.

    The same document gives the same facts in any process; nothing is read but the document and the lexicon.
    """
    text = normalised(document.text)
    home = home_of(document)
    agencies = find_agencies(text, home)
    policies = [with_issuers(mention, text, agencies) for mention in find_policies(text)]
    draft = Draft(document, text)
    book = PolicyBook(draft)
    for mention in agencies:
        draft.agency(mention)
    title_end = _title_end(document)
    first = text[:title_end]
    named = normalised(document.title) if title_end else ""  # a print may break it where it has no space
    title, where = parse_title(named) or published_list(first, text), [0, title_end]
    whole = announced_letter(text) if title is None else None
    untitled = title is None and is_untitled_letter(text)
    if title is None and (
        found := enclosed_title(text)
        or made_public(text)
        or whole
        or numbered_letter(text)
        or (untitled and named_letter(text))
    ):
        title, *where = found
    title = title or title_of_notice(named, text)
    numbered = bool(document.issuer and document.document_number)
    source = "" if title and title.issuers_end else document.source  # a title in full is the letter's own
    official = title is not None and (numbered or whole is not None or not is_report(text, title_end, source))
    own = own_date(document, text) if official or untitled else document.issued_on
    anchor = own or document.published_on or document_date(text)
    if official or untitled:
        passage, first_item, set_out = read_official(
            draft, title, where, title_end, agencies, policies, book, own, anchor
        )
        made = _MADE.search(text, title_end, title_end + _LONGEST_PREAMBLE)  # 第一条 根据…，制定本办法
        preamble_end = max(min(first_item, title_end + _LONGEST_PREAMBLE), made.end() if made else 0)
        ends = (*(start for start, _ in set_out[1:]), len(text))
        principals = [(start, end, policy) for (start, policy), end in zip(set_out, ends, strict=True)]
    else:
        passage, items = read_news(draft, title_end, agencies, policies, book, anchor)
        preamble_end = min(len(text), title_end + _LONGEST_PREAMBLE)
        principals = [(item.start, item.end, item.principal) for item in items]
    link_policies(draft, agencies, policies, book, principals, preamble_end, is_report=not official)
    book.mention_short_names(text)
    link_context(draft, text, home, agencies, passage, book)
    return draft.facts()


def _title_end(document: Document) -> int:
    """Where the title at the beginning of the kept text ends; 0 where the text does not begin with it."""
    line = document.text.find("\n")
    first = document.text[: line if line >= 0 else 0]
    return len(first) if document.title and "".join(first.split()) == "".join(document.title.split()) else 0
