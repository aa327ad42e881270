"""``kg forget``."""

from __future__ import annotations

from collections import defaultdict

import click

from kg.cli.options import store_option
from kg.errors import UsageError
from kg.store import open_store

# What follows a path when it names a folder, an archive or a file of records.
_INSIDE = ("/", "!", "#")
_LISTED = "kg cypher 'MATCH (d:Document) RETURN d.id, d.paths'"


@click.command("forget")
@click.argument("documents", nargs=-1, required=True)
@store_option
def command(documents: tuple[str, ...], url: str) -> None:
    """Take documents and what only they say out of the store.

    DOCUMENTS are ids, or paths as they were loaded: of a file, a folder or an archive. What other documents say too
    stays, and so does a text that was also loaded under another path.

    \b
    Example:
      kg forget notices/withdrawn.txt
    """
    with open_store(url) as store:
        known = {key for key, _, _ in store.documents()}
        paths = store.paths()
        whole: set[str] = set()
        places: dict[str, set[str]] = defaultdict(set)
        for wanted in documents:
            inside = tuple(wanted.rstrip("/") + mark for mark in _INSIDE)
            found = [(key, path) for key in paths for path in paths[key] if wanted == path or path.startswith(inside)]
            for key, path in found:
                places[key].add(path)
            if wanted in known:
                whole.add(wanted)
            elif not found:
                raise UsageError(f"{url} holds no document {wanted!r}; {_LISTED} lists them")
        count = store.forget(sorted(whole)) + store.leave({key: places[key] for key in places.keys() - whole})
    kept = len(places.keys() | whole) - count
    more = f", {kept:,} still there under another path" if kept else ""
    click.echo(f"{url}: {count:,} documents forgotten{more}", err=True)
