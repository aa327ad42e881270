"""Canned queries: Cypher files with front matter, read, run and drawn the same way on every store."""

from kg.queries.markdown import reference

__all__ = ["reference"]
