"""Named agencies in a text, each under one name with all the forms that the text uses."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from kg.loaders.extract.home import Home
from kg.loaders.extract.organs.abbreviated import abbreviated, offices_in_full
from kg.loaders.extract.organs.addressed import addressed
from kg.loaders.extract.organs.firms import addressee
from kg.loaders.extract.organs.listed import listed
from kg.loaders.extract.organs.mixed import of_all_kinds
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.extract.organs.scan import scan, whole_organ
from kg.loaders.extract.organs.signing import signing
from kg.loaders.extract.organs.stems import by_stem
from kg.loaders.extract.organs.tasks import national
from kg.loaders.extract.organs.units import bare_units, contacts
from kg.loaders.extract.organs.unlisted import unlisted
from kg.loaders.lexicon.agencies import foreign_names
from kg.loaders.lexicon.regions import named as places

__all__ = ["AgencyMention", "AgencyName", "find_agencies"]


def find_agencies(text: str, home: Home) -> list[AgencyMention]:
    """Every mention of a named agency, sorted, none overlapping another.

    ``text`` has full-width punctuation between Chinese characters and a paragraph a line; offsets count in it. A bare
    name (财政厅, 市人民政府) takes its place from ``home`` and from the list that it stands in; a collective with no
    name (各市人民政府, 财政部门) is no agency. Every mention of an agency holds all the forms that the text uses.
    """
    found = scan(text, home.region, home.level, home.agency)
    more = [
        *bare_units(text, found),
        *abbreviated(text, found),
        *unlisted(text, home.region, home.level),
        *signing(text, found),
        *national(text),
        *by_stem(text, home.region),
        *of_all_kinds(text, home.region),
        *addressed(text, found),
        *addressee(text),
        *contacts(text, own := whole_organ(home.agency)),
    ]
    rest = listed(text, home.region, home.level, own)
    return _one_name_each(text, offices_in_full(_merged(_merged(found, more), list(rest))))


def _merged(found: list[AgencyMention], more: Sequence[AgencyMention]) -> list[AgencyMention]:
    """Both, sorted; of two that overlap the one found first."""
    starts = [mention.start for mention in found]
    merged = list(found)
    for mention in more:
        after = bisect_left(starts, mention.end)
        if after == 0 or found[after - 1].end <= mention.start:
            merged.append(mention)
    return sorted(merged, key=lambda mention: mention.start) if more else found


_BY_CONTEXT = ("home", "bare", "antecedent", "list", "listed", "self", "addressed", "abbreviated", "contest")


def _is_name(written: str, agency: AgencyName) -> bool:
    """Whether what a text calls an organ names it elsewhere too, unlike 我厅, 你省, 发改委 in a province's notice, 外交部 of another
    state, the unit alone and 福州 in 福州、厦门市发改委."""
    by_context = agency.rule.split(", ")[0] in _BY_CONTEXT
    of_a_state = agency.rule == "foreign" and agency.name.endswith(written) and written not in foreign_names()
    return not (by_context or of_a_state or places(written) or agency.name == agency.parent + written)


def _one_name_each(text: str, found: Sequence[AgencyMention]) -> list[AgencyMention]:
    forms: dict[str, set[str]] = {}
    for mention in found:
        written = "".join(text[mention.start : mention.end].split())
        known = forms.get(mention.agency.name)
        if known is None:
            known = forms[mention.agency.name] = set(mention.agency.aliases)
        if written not in known and _is_name(written, mention.agency):
            known.add(written)
    aliases = {name: tuple(sorted(all_forms - {name})) for name, all_forms in forms.items()}
    named: dict[tuple[str, str], AgencyName] = {}
    for mention in found:
        key = mention.agency.name, mention.agency.rule
        if key not in named:
            named[key] = mention.agency._replace(aliases=aliases[mention.agency.name])
    return [AgencyMention(m.start, m.end, named[m.agency.name, m.agency.rule]) for m in found]
