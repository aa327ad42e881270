"""``kg forget``."""

from __future__ import annotations

import click

from kg.cli.options import store_option
from kg.errors import UsageError
from kg.store import open_store

# What follows a path when it names a folder, an archive or a file of records.
_INSIDE = ("/", "!", "#")
_LISTED = "kg cypher 'MATCH (d:Document) RETURN d.id, d.path'"


@click.command("forget")
@click.argument("documents", nargs=-1, required=True)
@store_option
def command(documents: tuple[str, ...], url: str) -> None:
    """Take documents and what only they say out of the store.

    DOCUMENTS are ids, or paths as they were loaded: of a file, a folder or an archive. What other documents say too
    stays.

    \b
    Example:
      kg forget notices/withdrawn.txt
    """
    with open_store(url) as store:
        known = store.documents()
        chosen: set[str] = set()
        for wanted in documents:
            inside = tuple(wanted.rstrip("/") + mark for mark in _INSIDE)
            found = {key for key, _, path in known if wanted in (key, path) or path.startswith(inside)}
            if not found:
                raise UsageError(f"{url} holds no document {wanted!r}; {_LISTED} lists them")
            chosen |= found
        count = store.forget(sorted(chosen))
    click.echo(f"{url}: {count:,} documents forgotten", err=True)
