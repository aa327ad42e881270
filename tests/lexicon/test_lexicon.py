"""The tables hold together: no form means two organs, every reference is to something listed."""

from __future__ import annotations

from collections import Counter

from kg.loaders.lexicon.agencies import central_organs, number_prefixes, organ_kinds
from kg.loaders.lexicon.regions import named, parent, regions, resolve
from kg.schema import schema

BRANCHES = schema().labels["Agency"].properties["branch"].values


def test_no_form_names_two_central_organs() -> None:
    forms = Counter(form for organ in central_organs().values() for form in {organ.name, *organ.aliases})
    assert [form for form, count in forms.items() if count > 1] == []


def test_no_form_names_two_kinds_of_one_sort() -> None:
    forms = Counter((kind.kind, form) for kind in organ_kinds() for form in kind.written)
    assert [form for form, count in forms.items() if count > 1] == []


def test_references_are_to_listed_organs() -> None:
    central = central_organs()
    assert {kind.central for kind in organ_kinds()} - {""} <= central.keys()
    assert {kind.system for kind in organ_kinds()} - {""} <= central.keys()
    assert {organ.parent for organ in central.values()} - {""} <= central.keys()


def test_branches_are_the_schema_s() -> None:
    assert {organ.branch for organ in central_organs().values()} <= {*BRANCHES}
    assert {kind.branch for kind in organ_kinds()} <= {*BRANCHES}


def test_document_numbers_name_a_known_place() -> None:
    assert [place for place, _ in number_prefixes().values() if place and not named(place)] == []


def test_every_place_lies_in_a_province() -> None:
    for region in regions():
        above = parent(region)
        assert (above is None) == (region.level == "provincial"), region


def test_a_shared_county_name_is_told_apart_by_its_city() -> None:
    assert {region.full_name for region in named("鼓楼区")} >= {"南京市鼓楼区", "福州市鼓楼区"}
    home = resolve("鼓楼区", "福建省")
    assert home is not None and home.full_name == "福州市鼓楼区"
