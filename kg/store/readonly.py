"""Refusing a write before it runs.

The embedded store's read sessions do not refuse writes, and a server's refusal comes only when the write is reached.
So the text itself is read: comments, strings and back-ticked names are taken out, then any keyword that can
change the graph or the server, and any procedure that is not on the list, refuses the whole query. Strict rather than
clever: a name that looks like a keyword must stand in back-ticks.
"""

from __future__ import annotations

import re

from kg.errors import UsageError

# One pass, so that a comment inside a string and a quote inside a comment are what they are.
_SKIPPED = re.compile(
    r"""//[^\n\r]*|/\*.*?\*/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`""",
    re.DOTALL,
)
_OPEN = re.compile(r"/\*|['\"`]")
_WRITES = re.compile(
    r"(?<![\w$:])(?<![^\W\d]\.)(?<![?)\]}]\.)(CREATE|MERGE|SET|DELETE|DETACH|NODETACH|REMOVE|DROP|FOREACH|INSERT|LOAD|ALTER|GRANT|REVOKE|DENY|RENAME"
    r"|START|STOP|TERMINATE|ENABLE|DRYRUN|REALLOCATE|DEALLOCATE|USE|PERIODIC|TRANSACTIONS)(?!\w)(?!\s*[:.])",
    re.IGNORECASE,
)
_CALL = re.compile(r"(?<![\w.$:])CALL(?!\w)\s*([^\s({;]*)", re.IGNORECASE)
_PROCEDURES = frozenset(
    {
        "db.index.fulltext.querynodes",
        "db.index.fulltext.queryrelationships",
        "db.labels",
        "db.relationshiptypes",
        "db.propertykeys",
        "db.schema.visualization",
        "db.schema.nodetypeproperties",
        "db.schema.reltypeproperties",
        "dbms.components",
    }
)


def refuse_writes(cypher: str) -> None:
    """Raise a :class:`UsageError` that names what would write; a query that only reads passes."""
    if re.search(r"\\u+[0-9a-fA-F]{4}", cypher):
        raise UsageError("the query has a \\u escape, which Cypher reads as a character anywhere: write the character")
    bare = _SKIPPED.sub(lambda match: " " if match[0].startswith("/") else "?", cypher)
    if _OPEN.search(bare):
        raise UsageError("the query has a string, a name or a comment that does not end")
    if write := _WRITES.search(bare):
        raise UsageError(f"only reading is allowed: {write[0].upper()} would write (a name like it goes in back-ticks)")
    for call in _CALL.finditer(bare):
        if call[1] and call[1].lower() not in _PROCEDURES:
            raise UsageError(f"only reading is allowed: the procedure {call[1]} is not on the list of those that read")
