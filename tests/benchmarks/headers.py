"""How often the issuer and number of a document's header reach the graph: ``python -m tests.benchmarks.headers FILE...``.

For every document whose text begins with a header (发文机关：… or 发布机关：…, 文号：…), the header's own lines are the truth: the policy of
the whole pipeline's graph must have that number, and be issued by every organ that the header names. A document is also
counted where the header gives no number (issuer only). Prints the shares and, with ``--misses``, the headers not found.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from kg.loaders.documents import Document
from kg.loaders.extract import extract
from kg.loaders.extract.agencies import find_agencies
from kg.loaders.extract.home import NATION
from kg.loaders.readers import read
from kg.model import Facts

_ISSUER = re.compile(r"(?:发文机关|发布机关)[：:]\s*(.+)")
_NUMBER = re.compile(r"(?:文\s*号|发文字号)[：:]\s*(\S.*)")
_HEADER = 600


def header(text: str) -> tuple[set[str], str]:
    """The standard names of the organs and the number that a header says; (set(), '') without a header."""
    head = text[:_HEADER]
    issuer, number = _ISSUER.search(head), _NUMBER.search(head)
    organs = {mention.agency.name for mention in find_agencies(f"{issuer.group(1)}\n", NATION)} if issuer else set()
    return organs, re.sub(r"\s", "", number.group(1)) if number else ""


def found(facts: Facts) -> tuple[set[str], set[str]]:
    """The issuers and the numbers of the policies in a graph."""
    nodes = {node.id: node for node in facts.nodes}
    issuers = {nodes[edge.source].name for edge in facts.relationships if edge.type == "ISSUES"}
    numbers = {str(node.properties.get("document_number", "")) for node in facts.nodes if node.label == "Policy"}
    return issuers, {re.sub(r"\s", "", number) for number in numbers}


def main() -> None:
    misses = "--misses" in sys.argv
    files = [Path(name) for name in sys.argv[1:] if name != "--misses"]
    total = right = issued = numbered = with_number = 0
    for document in (d for path in files for d in read(path)):
        organs, number = header(source(document))
        if not organs:
            continue
        issuers, numbers = found(extract(document))
        total, with_number = total + 1, with_number + bool(number)
        issued += organs <= issuers
        numbered += bool(number) and number in numbers
        right += organs <= issuers and (not number or number in numbers)
        if misses and not (organs <= issuers and (not number or number in numbers)):
            print(document.title[:60], organs - issuers, number, sorted(numbers), sep=" | ")
    if not total:
        sys.exit("no document with a header: name files of such documents, python -m tests.benchmarks.headers FILE...")
    number_share = numbered / with_number if with_number else 1
    print(
        f"{total} documents with a header: issuer {issued / total:.1%}, number {number_share:.1%}, both {right / total:.1%}"
    )


def source(document: Document) -> str:
    """The document's header, as its metadata where the reader took it out of the text."""
    if document.issuer:
        return f"发文机关：{document.issuer}\n文号：{document.document_number}\n"
    return document.text


if __name__ == "__main__":
    main()
