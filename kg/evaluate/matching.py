"""Which node is which labelled item: agencies and policies by name, measures and goals by their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from kg.evaluate.labels import Item, comparable

# Share of character bigrams (Dice) from which two clauses count as the same; an optional item asks for less.
SAME, SAME_OPTIONAL = 0.6, 0.5

NodeView = Mapping[str, Any]


def match(label: str, nodes: Mapping[str, NodeView], items: Sequence[Item]) -> dict[str, Item]:
    """Node id -> item. A required item is found once, whatever claims it later; an optional one any number of times."""
    return by_name(nodes, items) if label in ("Agency", "Policy") else by_words(nodes, items)


def by_name(nodes: Mapping[str, NodeView], items: Sequence[Item]) -> dict[str, Item]:
    """Nodes that bear a labelled name itself choose before those that share an alias."""
    principal = {comparable(item.text) for item in items}
    found: dict[str, Item] = {}
    taken: set[Item] = set()
    for node_id, node in sorted(nodes.items(), key=lambda pair: comparable(pair[1]["name"]) not in principal):
        names = set(map(comparable, [node["name"], *(node.get("aliases") or ())]))
        candidates = [item for item in items if names & item.accepted]
        item = next((c for c in candidates if not c.optional), candidates[-1] if candidates else None)
        if item and (item.optional or item not in taken):
            taken.add(item)
            found[node_id] = item
    return found


def by_words(nodes: Mapping[str, NodeView], items: Sequence[Item]) -> dict[str, Item]:
    """One to one, the most alike first, required items before optional ones."""
    texts = [comparable(item.text) for item in items]
    grams = [bigrams(text) for text in texts]
    pairs = []
    for node_id, node in nodes.items():
        name = comparable(node["name"])
        mine = bigrams(name)
        for i, item in enumerate(items):
            likeness = dice(mine, grams[i])
            loose = item.optional and (likeness >= SAME_OPTIONAL or name in texts[i] or texts[i] in name)
            if likeness >= SAME or loose:
                pairs.append((item.optional, -likeness, node_id, i))
    found: dict[str, Item] = {}
    taken: set[int] = set()
    for optional, _, node_id, i in sorted(pairs):
        if node_id not in found and (optional or i not in taken):
            found[node_id] = items[i]
            taken.add(i)
    return found


def bigrams(text: str) -> Counter[str]:
    """The character pairs of ``text``; of a single character, itself."""
    return Counter(text[i : i + 2] for i in range(len(text) - 1)) or Counter([text])


def dice(a: Counter[str], b: Counter[str]) -> float:
    """Sørensen-Dice coefficient of two multisets, 0 to 1."""
    return 2 * (a & b).total() / (a.total() + b.total())
