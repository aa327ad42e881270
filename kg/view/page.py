"""The page as one file: template, style, scripts and data put together under a policy that forbids any load.

The policy names script and style by their hashes, so that text which slipped into the page could still not run; the
data is an inert JSON block, and the scripts put it on the page as text only.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.files import replacing
from kg.view.content import Bilingual, content

if TYPE_CHECKING:
    from kg.graph import Graph

SCRIPTS = (
    "text",
    "data",
    "dom",
    "state",
    "facts",
    "search",
    "visible",
    "arrange",
    "draw",
    "labels",
    "graph",
    "camera",
    "pointer",
    "legend",
    "panel",
    "reader",
    "table",
    "matrix",
    "timeline",
    "focus",
    "main",
)
# What a script block may not hold raw: an end tag, a comment, what ends a line of script.
_UNSAFE = re.compile("[<>&\u2028\u2029]")
# Half of a pair, which UTF-8 cannot hold.
_HALF = re.compile("[\ud800-\udfff]")


def render(
    graph: Graph,
    *,
    title: Bilingual | str,
    question: Bilingual | None = None,
    answer: Bilingual | None = None,
    today: str | None = None,
    language: str = "zh",
) -> str:
    """The whole page of ``graph``; the same input gives the same text.

    ``question`` and ``answer`` stand above the graph when it is the result of a query. ``today`` is the ISO date
    against which a deadline is overdue; without it nothing is. ``language`` (``zh`` or ``en``) is what it opens in.
    """
    names = Bilingual(title, title) if isinstance(title, str) else title
    data = content(graph, title=names, question=question, answer=answer, today=today, language=language)
    vis, script, style = _vis_network(), _script(), _text("style.css")
    page: str = _template().render(
        title=_whole(names.en if language == "en" else names.zh),
        language="en" if language == "en" else "zh-CN",
        vis=vis,
        script=script,
        style=style,
        data=_inert(data),
        script_hashes=" ".join(f"'{_hash(text)}'" for text in (vis, script)),
        style_hash=f"'{_hash(style)}'",
    )
    return page


def write(
    graph: Graph,
    path: Path,
    *,
    title: Bilingual | str,
    question: Bilingual | None = None,
    answer: Bilingual | None = None,
    today: str | None = None,
    language: str = "zh",
) -> None:
    """Write :func:`render`'s page to ``path`` in UTF-8, whole or not at all."""
    page = render(graph, title=title, question=question, answer=answer, today=today, language=language)
    with replacing(path) as temporary:
        temporary.write_bytes(page.encode("utf-8"))


@cache
def _template() -> Any:
    from jinja2 import Environment, StrictUndefined

    return Environment(autoescape=True, undefined=StrictUndefined).from_string(_text("template.html.jinja"))


def _text(name: str) -> Any:
    """A file of this package, marked as markup of ours: only such text goes into the page unescaped."""
    from markupsafe import Markup

    return Markup(files("kg.view").joinpath(name).read_text(encoding="utf-8"))  # noqa: S704


@cache
def _script() -> Any:
    from markupsafe import Markup

    parts = (files("kg.view").joinpath(f"script/{name}.js").read_text(encoding="utf-8") for name in SCRIPTS)
    return Markup('(() => {\n"use strict";\n' + "".join(parts) + "})();\n")  # noqa: S704


@cache
def _vis_network() -> Any:
    """vis-network as pyvis brings it, its licence notice at its head (Apache-2.0 or MIT)."""
    from markupsafe import Markup

    source = files("pyvis").joinpath("lib/vis-9.1.2/vis-network.min.js").read_text(encoding="utf-8")
    return Markup(source)  # noqa: S704


def _inert(data: Any) -> Any:
    from markupsafe import Markup

    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return Markup(_UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", _whole(text)))  # noqa: S704


def _whole(text: str) -> str:
    return _HALF.sub("\ufffd", text)


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
