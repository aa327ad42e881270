// What lies under the pointer, what a click on it does, and where the arrows go.
const labelAt = ({ x, y }) => graph.boxes.find((box) => x >= box.x && x <= box.right && y >= box.y && y <= box.bottom)?.node;

const nodeAt = (at) => {
  const id = graph.network.getNodeAt(at);
  return id === undefined ? labelAt(at) : nodes[id];
};

// The relationship that a line stands for; into a folded block it may stand for several, `said`.
const lineOf = (id) => {
  const line = edges[id] ?? graph.shown.lifted.find((each) => each.id === id);
  return line?.said?.length === 1 ? line.said[0] : line;
};

const clicked = ({ pointer, edges: [edge] }) => {
  const node = nodeAt(pointer.DOM);
  if (node) {
    const isOpen = state.open.includes(node.key);
    if (!graph.shown.holds.has(node)) return go(choose(node));
    // A folded block opens as it is chosen, and closes when it is clicked again.
    const others = state.open.filter((key) => key !== node.key);
    return go({ ...choose(node), open: isOpen && node === lit.node ? others : [...others, node.key] });
  }
  const line = lineOf(edge);
  if (line) return go(line.said ? { open: unfolding(...line.said.flatMap(endsOf)) } : chooseEdge(line));
  // Beside everything one is left: the chosen line, else the chosen node and what is around it, else the path.
  if (state.edge) return go({ edge: "" });
  if (state.node) return go({ node: "", depth: "0" });
  return state.to ? go(NOTHING) : undefined;
};

const point = (node, line, at) => {
  const tip = find("tip");
  const sentence = line && `${nameOf(nodes[line.from])} ${verbInFull(line)} ${nameOf(nodes[line.to])}`;
  const text = node ? nameOf(node) : !line ? "" : line.said ? `${sentence} · ${line.said.length}` : sentence;
  tip.hidden = !text;
  if (text) {
    tip.replaceChildren(bdi(shorten(text, 400)), el("small", {}, node ? kindOf(node) : word("type")));
    const area = find("graph");
    tip.style.left = `${Math.min(at.x + 14, Math.max(area.clientWidth - 330, 4))}px`;
    tip.style.top = `${Math.min(at.y + 16, area.clientHeight - 60)}px`;
  }
  find("canvas").style.cursor = text ? "pointer" : "";
  if (lit.hovered === node) return;
  lit.hovered = node;
  redrawSoon();
};

// Once a frame, however fast the pointer moves.
const redrawSoon = () => {
  graph.waiting ??= requestAnimationFrame(() => {
    graph.waiting = null;
    graph.network.redraw();
  });
};

const pointed = (event) => {
  if (event.buttons || event.pointerType === "touch") return point(null, null);
  const area = find("canvas").getBoundingClientRect();
  const at = { x: event.clientX - area.left, y: event.clientY - area.top };
  const node = nodeAt(at) ?? null;
  return point(node, node ? undefined : lineOf(graph.network.getEdgeAt(at)), at);
};

// From the canvas the arrows go to the nearest node in their direction.
const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const walkTo = (node) => {
  go(choose(node));
  say(`${nameOf(node)} · ${kindOf(node)}`);
};

const walked = (event) => {
  if (event.key === "+" || event.key === "=") return zoom(1.3);
  if (event.key === "-") return zoom(1 / 1.3);
  if (event.key === "0") return fit();
  if (event.key === "Enter" && lit.node) return find("panel").focus();
  if (!(event.key in DIRECTIONS)) return undefined;
  event.preventDefault();
  const [dx, dy] = DIRECTIONS[event.key];
  const from = lit.node ? graph.places.get(lit.node.id) : undefined;
  if (!from) return graph.shown.nodes.length ? walkTo([...graph.shown.nodes].sort(byImportance)[0]) : undefined;
  const [best] = graph.shown.nodes
    .map((node) => {
      const { x, y } = graph.places.get(node.id);
      const ahead = (x - from.x) * dx + (y - from.y) * dy;
      const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
      return { node, ahead, cost: ahead + 3 * aside };
    })
    .filter(({ ahead }) => ahead > 1)
    .sort((a, b) => a.cost - b.cost || a.node.id - b.node.id);
  return best && walkTo(best.node);
};
