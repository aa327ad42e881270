"""Extraction: pure functions from a document to facts."""

from kg.loaders.extract.pipeline import extract

__all__ = ["extract"]
