"""The page: one HTML file that shows a graph with its evidence, and needs nothing else."""

from kg.view.content import Bilingual
from kg.view.page import render, write

__all__ = ["Bilingual", "render", "write"]
