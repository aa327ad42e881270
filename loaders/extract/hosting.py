"""Who holds an event that a letter announces: 本次培训由甲主办、乙承办, 主办单位：甲、乙."""

from __future__ import annotations

from collections.abc import Sequence

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.sought import Sought
from kg.loaders.extract.spans import within

# What a page says of its own site at its foot (网站地图主办单位：…) is no event.
_HOSTS = Sought("(?<!地图)主办单位：([^。；：\n]{2,120})|由([^，。；：\n由]{2,80})主办(?![单机方])")
_HELPS = Sought("(?:承办|协办)单位：([^。；：\n]{2,120})|[由、，]([^，。；：\n由、]{2,60})(?:承办|协办)(?![单机方])")


def hosts(text: str, agencies: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    """Those with a name who hold the event (主办), in order; of several statements the first."""
    return _named(_HOSTS, text, agencies)


def helpers(text: str, agencies: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    """Those who organise it for them (承办, 协办)."""
    return _named(_HELPS, text, agencies)


def _named(sought: Sought, text: str, agencies: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    hit = sought.search(text)
    return tuple(within(agencies, *hit.span(hit.lastindex or 0))) if hit else ()
