"""The optional second reader: a language model behind an OpenAI-compatible endpoint, asked only on request.

It adds to what the rules read. Of its answers only what can be checked is taken (see ``answers.py``), under the rule
name ``llm:MODEL``. The documents' text goes to the endpoint that the user names, and nowhere else.
"""

from kg.loaders.llm.endpoint import Endpoint
from kg.loaders.llm.reader import SecondReader

__all__ = ["Endpoint", "SecondReader"]
