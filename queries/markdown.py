"""The reference of all canned queries, in Markdown, made from their front matter."""

from __future__ import annotations

from kg.queries.registry import Parameter, Query, queries


def reference() -> str:
    """A section for every query: what it answers, its parameters, its columns, as ``kg query`` would be called."""
    return "\n".join(_section(query) for query in queries().values())


def _section(query: Query) -> str:
    lines = [f"### `{query.name}`", "", f"{query.title.en} · {query.title.zh}", "", f"{query.description.en}."]
    lines += ["", f"{query.description.zh}。", "", "```sh", _call(query), "```", ""]
    if query.parameters:
        lines += ["| parameter | type | default | meaning | 含义 |", "|---|---|---|---|---|"]
        lines += [f"| `{p.name}` | {_type(p)} | {_default(p)} | {p.text.en} | {p.text.zh} |" for p in query.parameters]
        lines.append("")
    lines += ["| column | meaning | 含义 |", "|---|---|---|"]
    lines += [f"| `{column.name}` | {column.text.en} | {column.text.zh} |" for column in query.columns]
    return "\n".join([*lines, ""])


def _call(query: Query) -> str:
    required = (f" -p {p.name}=…" for p in query.parameters if p.required)
    return f"kg query {query.name}{''.join(required)}"


def _type(parameter: Parameter) -> str:
    return f"one of {', '.join(parameter.values)}" if parameter.values else parameter.type


def _default(parameter: Parameter) -> str:
    if parameter.required:
        return "required"
    return "all" if parameter.default is None else str(parameter.default)
