"""The policies of one document: one node for each, whatever the text calls it, and the short names it introduces."""

from __future__ import annotations

import re
from collections.abc import Collection

from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.issuing import OF_SOME_PLACE
from kg.loaders.extract.numbers import find_document_numbers
from kg.loaders.extract.policies import PolicyMention, genre, names_nothing
from kg.loaders.extract.titles import parse_title
from kg.loaders.lexicon.regions import starting_at
from kg.model import Evidence, Value

_SHORT_NAME = re.compile(r"《([^《》\n]{2,12})》")
# 中华人民共和国公司法 is cited as 公司法, in one text and across texts: one law.
_OF_THE_STATE = re.compile("中华人民共和国(.{1,40}?(?:法|法典|条例|细则)(?:（[^（）]{1,20}）)?)")
_YEARS = re.compile(r"（20\d\d[^（）]{0,12}）$")
_ABOUT = re.compile(r"^(?!关于)(.{2,120}?)(?=(?:关于|转发|印发).{4,})")
_OF_KIND = re.compile("的(?=(?:若干|实施|指导)?(?:意见|措施|政策|方案|规定|举措|若干))")
_PLAINLY = str.maketrans({**dict.fromkeys("－—–─", "-"), **dict.fromkeys("《》〈〉<>", "")})
_YEAR_TO_YEAR = re.compile(r"(?<=[12]\d{3})(年?)\s?[-－–]\s?(?=[12]\d{3}[年）])")
# 甲厅 乙厅关于…: between issuers, a space parts.
_ISSUERS = re.compile(".*(?:关于|印发|转发|批转)")
_SPACE = re.compile(
    r"(?<=[、《》（）“”\u4e00-\u9fff])\s+(?=[、《》（）“”\u4e00-\u9fff\d])|(?<=\d)\s+(?=[（）“”\u4e00-\u9fff])"
)
_UNSPACED = frozenset({"regulation", "plan", "measures", "list"})
"""Genres whose titles hold no white space of their own, as those of standards do."""
_DRAFT = "（草案）"
_LONG_ENOUGH = 8
_LONGEST_FRONT = 14


class PolicyBook:
    """Names of policies to node ids. A title with its issuer before it and the same title without are one policy; the
    notice that issues a plan is the plan."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._by_name: dict[str, str] = {}
        self._numbers: dict[str, str] = {}
        self._with_years: dict[str, str] = {}
        self._short: dict[str, str] = {}
        self._last_of_kind: dict[str, str] = {}
        self.principal: str | None = None

    def add(self, name: str, aliases: tuple[str, ...], evidence: Evidence, **properties: Value) -> str:
        """The node of the policy called ``name``; merges with one known by any of its names."""
        if of_the_state := _OF_THE_STATE.fullmatch(name):
            name, aliases = of_the_state[1], (*aliases, name)
        name, aliases = _printed(name), (*aliases, name)
        known = self._known(name, aliases)
        kind = genre(name)
        if kind:
            properties.setdefault("genre", kind)
        also = (name, *aliases, *(form for form in _forms(name) if form.startswith("关于")))
        node_id = self._draft.node(
            "Policy",
            self._draft.name_of(known) if known else name,
            evidence,
            aliases=tuple(a for a in also if self._by_name.get(_plain(a), known) == known),  # 关于… may be another's
            properties=properties,
        )
        if number := properties.get("document_number"):
            self._numbers.setdefault(node_id, str(number))
            self._by_name.setdefault(str(number), node_id)
        for form in _every(name, aliases):
            self._by_name.setdefault(form, node_id)
        if (bare := _plain(_YEARS.sub("", name))) != _plain(name):
            self._with_years.setdefault(bare, node_id)
            if self._by_name.get(bare) == node_id:
                del self._by_name[bare]  # a plan for other years is another
        for word in _kind_words(name):
            self._last_of_kind[word] = node_id
        return node_id

    def _known(self, name: str, aliases: tuple[str, ...]) -> str | None:
        """The node of the policy that is known by one of these names."""
        known = next((self._by_name[form] for form in _every(name, aliases) if self._is_known(form, name)), None)
        return known or self._of_other_years(name) or self._of_its_maker(name, aliases)

    def _is_known(self, form: str, name: str) -> bool:
        """Whether a form of the name is known, and not as the title of another issuer: 某省政府关于… and 某市政府关于…."""
        known = self._by_name.get(form)
        if known is None or form == _plain(name):
            return known is not None
        places = _issuing_place(name), _issuing_place(self._draft.name_of(known))
        return None in places or places[0] == places[1]

    def _of_other_years(self, name: str) -> str | None:
        """The policy of the same title where only one of the two names says its years: 《三年行动计划（2023—2025年）》."""
        bare = _plain(_YEARS.sub("", name))
        return (self._by_name if bare != _plain(name) else self._with_years).get(bare)

    def _of_its_maker(self, name: str, aliases: tuple[str, ...]) -> str | None:
        """The principal policy, where the name is its with or without a maker or a place in front, and no alias names an
        issuer of another place."""
        own = self._draft.name_of(self.principal) if self.principal else ""
        shorter, longer = sorted((own.replace("的", ""), name.replace("的", "")), key=len)  # 复工复产(的)若干措施
        front = len(longer) - len(shorter)
        same = len(shorter) >= _LONG_ENOUGH and longer.endswith(shorter) and front <= _LONGEST_FRONT
        place = starting_at(longer, 0, front, "") if same else None
        if place and any(_issuing_place(alias) not in (None, place[1].full_name) for alias in aliases):
            return None
        return self.principal if same and "关于" not in longer[:front] else None

    def mention(self, mention: PolicyMention, makers: Collection[str] = ()) -> str:
        """The node of a mentioned policy, with the short names that the text gives it there. ``makers`` are the names of
        those whom the text says to have made it: a title that is nearly the principal's is its if they did. One of a title
        that is known under another number (the repealed 《甲办法》（某号）), or of none, is named by its number."""
        parsed = parse_title(mention.name) if mention.rule == "policy.title" else None
        name, aliases = (parsed.name, parsed.aliases) if parsed else (mention.name, ())
        evidence = self._draft.evidence(mention.start, mention.end, mention.rule)
        name, aliases = _printed(name), (*aliases, *mention.aliases, name)
        said = {"genre": "standard" if mention.coded else genre(name), "document_number": mention.number}
        known = self._known(name, aliases)
        if mention.number and names_nothing(name):
            node_id = self.add(mention.number, (), evidence, **said)
        elif known and mention.number and not self._may_bear(known, mention.number):
            node_id = self._draft.node("Policy", mention.number, evidence, aliases=(name, *aliases), properties=said)
        elif known and known == self.principal and self._is_another_s(name, makers):
            node_id = self._draft.node("Policy", name, evidence, properties=said)
            self._by_name.setdefault(_plain(name), node_id)
        else:
            node_id = self.add(name, aliases, evidence, **said)
        for short in mention.short:
            self._short[short] = node_id
        return node_id

    def _may_bear(self, policy: str, number: str) -> bool:
        """Whether a policy may have that number: it has none, or one of several."""
        borne = self._numbers.get(policy, number)
        return number == borne or any(one.number == number for one in find_document_numbers(borne))

    def _is_another_s(self, name: str, makers: Collection[str]) -> bool:
        """Whether most of the makers of a policy, for which the principal is taken by its name, are others."""
        own = self.principal
        if own is None or not makers or name == self._draft.name_of(own):
            return False
        issuers = {self._draft.name_of(node) for node in self._draft.sources("ISSUES", own)}
        return bool(issuers) and 2 * len(issuers.intersection(makers)) < len(makers)

    def called(self, word: str) -> str | None:
        """What 《方案》, the bare word 通知 or another short name stands for here: a name that the text introduced, else
        the principal policy if it is of that kind, else the last one of that kind."""
        word = word.strip("《》“”")
        if word in self._short:
            return self._short[word]
        if (named := self._by_name.get(_plain(word))) is not None:
            return named
        if self.principal and any(word == w for w in _kind_words(self._draft.name_of(self.principal))):
            return self.principal
        return self._last_of_kind.get(word)

    def name_short(self, word: str, node_id: str) -> None:
        """From here on ``word`` stands for the policy."""
        self._short[word] = node_id

    def mention_short_names(self, text: str) -> None:
        """Every 《方案》 is one more place that names its policy."""
        for hit in _SHORT_NAME.finditer(text):
            node_id = self.called(hit.group(1))
            if node_id and len(hit.group(1)) <= 6:
                evidence = self._draft.evidence(hit.start(), hit.end(), "policy.title", hit.group())
                self._draft.again(node_id, evidence)


def _plain(name: str) -> str:
    """A name as it is compared: one kind of dash, （2016－2020年） and （2016-2020年） are one; no marks of a title in it,
    关于贯彻《某规划》的意见 and 关于贯彻<某规划>的意见; no white space."""
    return "".join(name.translate(_PLAINLY).split())


def _printed(name: str) -> str:
    """A title without the white space and the wide dashes between years that a page brings into it: 《专项 资金办法
    （2016－2020年）》 is 专项资金办法（2016-2020年）."""
    name = _YEAR_TO_YEAR.sub(r"\1-", name)
    issuers = _ISSUERS.match(name)
    if issuers is None and genre(name) not in _UNSPACED:
        return name
    front = issuers.end() if issuers else 0
    return name[:front] + _SPACE.sub("", name[front:])


def _every(name: str, aliases: tuple[str, ...]) -> tuple[str, ...]:
    """All names of a policy, as they are compared."""
    return tuple(map(_plain, (name, *aliases, *_forms(name))))


def _forms(name: str) -> tuple[str, ...]:
    """The same title as others write it: without the issuer before 关于, without 关于; a new law without its （草案）."""
    about = _ABOUT.match(name)
    bare = name[about.end() :] if about and "贯彻" not in about[1] and (genre(name) or name.endswith("请示")) else name
    plain = bare.removeprefix("关于").removeprefix("全国")
    forms = (bare, plain, _OF_KIND.sub("", name), name.removesuffix(_DRAFT))
    return tuple(form for form in forms if form != name and len(form) >= _LONG_ENOUGH)


def _issuing_place(name: str) -> str | None:
    """The place whose organ the title names in front, '' for an organ of the nation; None where it names none or one of
    an unnamed place (省政府关于…)."""
    about = _ABOUT.match(name)
    if about is None or not genre(name) or OF_SOME_PLACE.match(about[1]):
        return None
    place = starting_at(about[1], 0, len(about[1]), "")
    return place[1].full_name if place else ""


def _kind_words(name: str) -> tuple[str, ...]:
    """The words that may stand for a policy: 若干意见 -> 若干意见, 意见."""
    bare = re.sub(r"[（(][^（）()]*[）)]$", "", name)
    return tuple(bare[-n:] for n in (2, 4) if len(bare) > n)
