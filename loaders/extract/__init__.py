"""Extraction: pure functions from a document to facts."""
