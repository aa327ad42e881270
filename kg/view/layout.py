"""Where each node stands: blocks of what a policy orders, packed to the shape of a screen.

A block is an outline: its root (a policy; an agency or a document where no policy orders the measures) with what is
only about it above, its measures below in the order of the text, steps indented under their measure, goals in columns
of their own to the right. Agencies and persons that several blocks share stand left of all, shared topics, regions and
cited policies right, what is connected with nothing below. Every node has a cell of its own, a column wide and a row
high, which holds its label.

A graph of more than ``FOLD_ABOVE`` nodes opens folded: the blocks are packed without their members, whose
places below their root the page clears by moving down what stands there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from kg.view.outline import Block, outline

if TYPE_CHECKING:
    from kg.graph import Graph

# Pixels at the scale 1.
COLUMN, ROW, INDENT, GAP = 236, 26, 18, 56
FOLD_ABOVE = 400
# Width to height of what a screen leaves for the graph.
ASPECT = 1.45
_OPENED_ROWS = 22
_LEFT = ("Agency", "Person")
_HEADS = ("Policy", "Agency", "Document")


class Point(NamedTuple):
    """A place in pixels at the scale 1, x to the right, y down."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Layout:
    """``positions`` of all nodes, ``parents`` of what others own, and whether these are ``folded`` into them; then
    what stands ``aside`` is left out of the overview too: what is neither policy nor agency but related to one."""

    positions: Mapping[str, Point]
    parents: Mapping[str, str]
    folded: bool
    aside: frozenset[str]


def layout(graph: Graph) -> Layout:
    """The same graph stands the same in every run."""
    plan = outline(graph)
    folded = sum(data["label"] != "Document" for _, data in graph.nodes(data=True)) > FOLD_ABOVE
    aside = (
        frozenset(node for node in graph if _is_beside_a_head(graph, node)) - plan.parents.keys()
        if folded
        else frozenset()
    )
    blocks = [replace(block, above=[node for node in block.above if node not in aside]) for block in plan.blocks]
    shared = [node for node in plan.shared if node not in aside]
    left = [node for node in shared if graph.nodes[node]["label"] in _LEFT]
    right = [node for node in shared if graph.nodes[node]["label"] not in _LEFT]
    below = [*plan.loose, *sorted(aside)]
    packing = _best(blocks, (len(left), len(right), len(plan.loose)), folded)
    positions = dict(packing.positions())
    width, height = packing.size()
    rows = _side_rows(height)
    positions |= _beside(graph, left, positions, rows, -GAP - ceil(len(left) / rows) * COLUMN)
    positions |= _beside(graph, right, positions, rows, width)
    across = max(1, width // COLUMN)
    for i, node in enumerate(node for node in below if node not in positions):
        positions[node] = Point(i % across * COLUMN, max(height, 12 * ROW) + i // across * ROW)
    return Layout({node: positions[node] for node in graph}, plan.parents, folded, aside)


def _is_beside_a_head(graph: Graph, node: str) -> bool:
    if graph.nodes[node]["label"] in _HEADS:
        return False
    near = {source for source, _, key in graph.in_edges(node, keys=True) if key != "MENTIONS"}
    return any(graph.nodes[other]["label"] in _HEADS for other in near | set(graph.succ[node]))


@dataclass(frozen=True, slots=True)
class _Packing:
    """Blocks in shelves no wider than ``limit``, their roots on one line, columns at most ``rows`` high."""

    blocks: Sequence[Block]
    rows: int
    limit: int
    folded: bool

    def width(self, block: Block) -> int:
        return self._columns(block) * COLUMN + GAP

    def down(self, block: Block) -> int:
        """From the root to the end of the block."""
        longest = 0 if self.folded else max(len(block.members), len(block.goals))
        return ROW + min(self.rows, longest) * ROW + GAP

    def up(self, block: Block) -> int:
        """From the top of the block to the root."""
        return (ceil(len(block.above) / self._columns(block)) + 1) * ROW + ROW // 2

    def shelves(self) -> Iterator[list[Block]]:
        """Tall blocks first, else in the order given."""
        shelf: list[Block] = []
        for block in sorted(self.blocks, key=lambda block: -self.down(block)):
            if shelf and sum(map(self.width, shelf)) + self.width(block) > self.limit:
                yield shelf
                shelf = []
            shelf.append(block)
        if shelf:
            yield shelf

    def size(self) -> tuple[int, int]:
        """Width and height of the whole."""
        width = height = 0
        for shelf in self.shelves():
            width = max(width, sum(map(self.width, shelf)))
            height += max(map(self.up, shelf)) + max(map(self.down, shelf))
        return width, height

    def positions(self) -> Iterator[tuple[str, Point]]:
        top = 0
        for shelf in self.shelves():
            line = top + max(map(self.up, shelf))
            x = 0
            for block in shelf:
                yield from self._placed(block, Point(x, line))
                x += self.width(block)
            top = line + max(map(self.down, shelf))

    def _placed(self, block: Block, root: Point) -> Iterator[tuple[str, Point]]:
        yield block.root, root
        across = self._columns(block)
        for i, node in enumerate(block.above):
            row = ceil(len(block.above) / across) - i // across
            yield node, Point(root.x + i % across * COLUMN, root.y - row * ROW - ROW // 2)
        x = root.x + INDENT
        for members in (block.members, block.goals):
            columns = ceil(len(members) / self.rows)
            rows = ceil(len(members) / max(columns, 1))
            for i, (node, depth) in enumerate(members):
                column, row = divmod(i, rows)
                yield node, Point(x + column * COLUMN + min(depth, 3) * INDENT, root.y + (2 + row) * ROW)
            x += columns * COLUMN

    def _columns(self, block: Block) -> int:
        if self.folded:
            return 1
        return max(1, ceil(len(block.members) / self.rows) + ceil(len(block.goals) / self.rows))


def _best(blocks: Sequence[Block], around: tuple[int, int, int], folded: bool) -> _Packing:
    """The packing that a screen can show largest, with so many nodes left, right and below; of two, the smaller."""
    left, right, below = around

    def cost(packing: _Packing) -> tuple[float, int]:
        width, height = packing.size()
        height += ceil(below / max(width // COLUMN, 1)) * ROW
        rows = _side_rows(height)
        width += (ceil(left / rows) + ceil(right / rows) + 1) * COLUMN
        return max(width / ASPECT, height), width * height

    return min(
        (
            _Packing(blocks, rows, limit, folded)
            for rows in ([_OPENED_ROWS] if folded else range(6, 64, 2))
            for limit in _limits([_Packing(blocks, rows, 0, folded).width(block) for block in blocks])
        ),
        key=cost,
    )


def _side_rows(height: int) -> int:
    return max(12, height // (ROW * 3 // 2))


def _limits(widths: Sequence[int]) -> Iterable[int]:
    least, most = max(widths, default=COLUMN), sum(widths)
    return range(least, max(most, least) + 1, max(COLUMN, (most - least) // 40))


def _beside(graph: Graph, nodes: Sequence[str], positions: Mapping[str, Point], rows: int, x: int) -> dict[str, Point]:
    """``nodes`` in columns from ``x``, each near the height of what it is related to."""

    def height(node: str) -> float:
        near = [positions[other].y for other in {*graph.pred[node], *graph.succ[node]} if other in positions]
        return sum(near) / len(near) if near else 0

    across = max(1, ceil(len(nodes) / rows))
    return {
        node: Point(x + i % across * COLUMN, (1 + i // across) * ROW * 3 // 2)
        for i, node in enumerate(sorted(nodes, key=height))
    }
