// The graph on vis-network's canvas: coordinates are given, physics stays off.
const graph = {
  network: null,
  shown: { nodes: [], edges: [], lifted: [] },
  signature: "",
  boxes: [],
  waiting: null,
};

const startGraph = () => {
  const options = { ...page.options, nodes: { ...page.options.nodes, shape: "custom", ctxRenderer: drawNode } };
  graph.nodes = new vis.DataSet();
  graph.edges = new vis.DataSet();
  options.edges.chosen = { edge: strengthen, label: false };
  graph.network = new vis.Network(find("canvas"), { nodes: graph.nodes, edges: graph.edges }, options);
  graph.network.on("afterDrawing", drawOver);
  graph.network.on("click", clicked);
  window.addEventListener("resize", () => Object.assign(graph, { isResized: true }));
  graph.network.on("resize", refitSoon);
  const area = find("canvas");
  area.addEventListener("pointermove", pointed);
  area.addEventListener("pointerleave", () => point(null, null));
  area.addEventListener("keydown", walked);
  area.tabIndex = 0;
  area.setAttribute("role", "application");
  find("closer").addEventListener("click", () => zoom(1.3));
  find("farther").addEventListener("click", () => zoom(1 / 1.3));
  find("fit").addEventListener("click", () => fit());
};

const isShut = (node) => page.folded && node.children > 0 && !state.open.includes(node.key);

const strengthen = (values) => {
  values.opacity = 0.95;
  values.width = 2;
};

const placeOf = (node) => graph.network.canvasToDOM(graph.places.get(node.id));

const drawOver = (ctx) => {
  const canvas = ctx.canvas;
  const size = { width: canvas.clientWidth, height: canvas.clientHeight };
  const ratio = canvas.width / size.width;
  graph.boxes = drawLabels(ctx, graph.shown.nodes, placeOf, graph.network.getScale(), ratio, size);
  for (const edge of told()) {
    const [a, b] = [placeOf(nodes[edge.from]), placeOf(nodes[edge.to])];
    // A bend of r takes the middle of a line r / 2 of its length aside.
    const aside = (graph.bends.get(edge.id) ?? 0) / 2;
    const middle = { x: (a.x + b.x) / 2 + (b.y - a.y) * aside, y: (a.y + b.y) / 2 - (b.x - a.x) * aside };
    drawVerb(ctx, verbOf(edge), middle, ratio, graph.boxes);
  }
};

// Of the lines between the same two nodes all but one are bent, to either side by turns and however near the two are, else
// only the topmost could be seen and pointed at. A map from a line's id to its roundness, above zero to the left of its
// direction.
const BEND = { least: 0.16, aside: 28 };
const bendsOf = (lines, places) => {
  const bends = new Map();
  const counts = new Map();
  for (const { id, from, to } of lines) {
    const pair = [Math.min(from, to), Math.max(from, to)].join();
    const before = counts.get(pair) ?? 0;
    counts.set(pair, before + 1);
    if (!before) continue;
    const [a, b] = [places.get(from), places.get(to)];
    const side = (before % 2 ? 1 : -1) * (from < to ? 1 : -1);
    bends.set(id, side * Math.ceil(before / 2) * Math.max(BEND.least, BEND.aside / Math.hypot(b.x - a.x, b.y - a.y)));
  }
  return bends;
};

const lineTo = ({ id, from, to, dashes }, rest) => {
  const bend = graph.bends.get(id);
  const smooth = bend && { smooth: { enabled: true, type: bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) } };
  return { id, from, to, dashes, ...smooth, ...rest };
};

// The edges whose verb is written on them: those of a path, the chosen one, those of a chosen node if they are few.
const told = () => {
  const { edges: drawn, kind } = graph.shown;
  if (kind === "path") return drawn;
  if (lit.edge) return drawn.filter((edge) => edge === lit.edge);
  const own = lit.node ? drawn.filter((edge) => edge.from === lit.node.id || edge.to === lit.node.id) : [];
  return own.length <= 16 ? own : [];
};

// Brings the canvas to the state: what is drawn, where, and what is chosen.
const showGraph = () => {
  const shown = visible();
  const places = arrange(shown);
  const signature = JSON.stringify([shown.kind, [...places.keys()], shown.edges.map((edge) => edge.id), [...places.values()].map(({ x, y }) => [x, y])]);
  Object.assign(graph, { shown, places, bends: bendsOf([...shown.edges, ...shown.lifted], places) });
  light();
  if (signature !== graph.signature) {
    const isFirst = !graph.signature;
    const isOtherKind = graph.kind !== shown.kind || shown.kind !== "map" || isFirst;
    Object.assign(graph, { signature, kind: shown.kind });
    graph.edges.clear();
    graph.nodes.clear();
    graph.nodes.add(shown.nodes.map((node) => ({ id: node.id, group: node.group, ...places.get(node.id) })));
    // The more lines there are, the fainter each is.
    const opacity = shown.kind === "path" ? 0.9 : Math.max(0.16, Math.min(0.35, 120 / shown.edges.length));
    graph.edges.add(shown.edges.map((edge) => lineTo(edge, { color: { inherit: "from", opacity } })));
    // Lines by the thousand cannot be redrawn for each frame of a drag.
    const isDense = shown.edges.length > 600;
    graph.network.setOptions({ interaction: { hideEdgesOnDrag: isDense, hideEdgesOnZoom: isDense } });
    if (isOtherKind) fit();
    // What was unfolded for a line may be far away.
    else if (lit.edge) bringInSight(placed(endsOf(lit.edge)));
  } else graph.edges.remove(graph.lifted);
  graph.lifted = graph.edges.add(shown.lifted.map((edge) => lineTo(edge)));
  choosePart();
  const count = word("shown", shown.nodes.length, shown.edges.length);
  const hint = shown.capped ? word(shown.kind === "rest" ? "cappedRest" : "capped", CAP) : shown.kind === "map" && shown.nodes.some(isShut) ? word("folded") : "";
  find("note").textContent = shown.nodes.length ? [count, hint].filter(Boolean).join(" · ") : word(isFiltered() ? "empty" : "noneShown");
  find("canvas").setAttribute("aria-label", word("canvas", shown.nodes.length, shown.edges.length));
};

const light = () => {
  lit.node = chosen() ?? null;
  lit.edge = chosenEdge() ?? null;
  const near = new Set();
  if (lit.node && graph.shown.kind === "map") {
    near.add(lit.node);
    for (const edge of [...graph.shown.edges, ...graph.shown.lifted]) {
      if (edge.from === lit.node.id) near.add(nodes[edge.to]);
      if (edge.to === lit.node.id) near.add(nodes[edge.from]);
    }
  }
  if (lit.edge) near.add(nodes[lit.edge.from]).add(nodes[lit.edge.to]);
  lit.near = near;
};

const choosePart = () => {
  const { network } = graph;
  network.unselectAll();
  if (lit.node && graph.places.has(lit.node.id)) {
    network.selectNodes([lit.node.id]);
    reveal(lit.node);
  } else if (lit.edge && graph.edges.get(lit.edge.id)) network.selectEdges([lit.edge.id]);
  network.redraw();
};

// What the panel leaves free of the canvas: it lies over its right side, on a narrow screen over its lower part.
const clear = () => {
  const area = find("canvas").getBoundingClientRect();
  const panel = find("panel");
  if (panel.hidden) return area;
  const over = panel.getBoundingClientRect();
  return over.left > area.left ? { width: over.left - area.left, height: area.height } : { width: area.width, height: over.top - area.top };
};

// Shows a place in the middle of what is free.
const centre = ({ x, y }, scale) => {
  const { clientWidth, clientHeight } = find("canvas");
  const { width, height } = clear();
  graph.network.moveTo({ position: { x: x + (clientWidth - width) / 2 / scale, y: y + (clientHeight - height) / 2 / scale }, scale });
};

const isInSight = (node) => {
  const { width, height } = clear();
  const { x, y } = placeOf(node);
  return x > 4 && y > 4 && x < width - 60 && y < height - 10;
};

// Moves the view only where the node is out of it.
const reveal = (node) => {
  if (isInSight(node)) return;
  centre(graph.places.get(node.id), Math.max(graph.network.getScale(), 0.6));
};

// Shows these nodes, or everything; on an upright screen as high as it is, from the left, which leaves more to read.
const NOTE = 30;
const EDGE = 24;
const fit = (sought = graph.shown.nodes) => {
  const { width: wide, height: high } = clear();
  const places = sought.map((node) => graph.places.get(node.id)).filter(Boolean);
  if (!places.length || !wide) return;
  const height = high - NOTE;
  const width = wide - EDGE;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs) - 24, Math.max(...xs) + cell.column - 30];
  const [top, bottom] = [Math.min(...ys) - 30, Math.max(...ys) + 36];
  const whole = Math.min(width / (right - left), height / (bottom - top), 1.3);
  const scale = width < height ? Math.max(whole, Math.min(height / (bottom - top), 0.42)) : whole;
  centre({ x: left + Math.min(right - left + EDGE / scale, wide / scale) / 2, y: (top + bottom + NOTE / scale) / 2 }, scale);
};

const placed = (sought) => sought.filter((node) => node && graph.places.has(node.id));

const bringInSight = (held) => {
  if (!held.every(isInSight)) fit(held);
};

// What is chosen stays where it is, or comes into sight; without it everything does.
const refit = () => {
  const held = placed(lit.edge ? endsOf(lit.edge) : [lit.node]);
  if (!held.length) fit();
  else if (lit.node) reveal(lit.node);
  else bringInSight(held);
};

// The canvas follows the window's size later, while it is hidden only once it is shown again, and in several steps: what
// is beside it changes too, and vis-network moves its camera at each.
const refitSoon = () => {
  if (!graph.isResized || !find("canvas").clientWidth) return;
  clearTimeout(graph.timer);
  graph.timer = setTimeout(() => {
    graph.isResized = false;
    refit();
  }, 100);
};

const zoom = (factor) => graph.network.moveTo({ scale: Math.min(Math.max(graph.network.getScale() * factor, 0.03), 4) });

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
    if (!page.folded || !node.children || graph.shown.kind !== "map") return go(choose(node));
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
const walked = (event) => {
  if (event.key === "+" || event.key === "=") return zoom(1.3);
  if (event.key === "-") return zoom(1 / 1.3);
  if (event.key === "0") return fit();
  if (event.key === "Enter" && lit.node) return find("panel").focus();
  if (!(event.key in DIRECTIONS)) return undefined;
  event.preventDefault();
  const [dx, dy] = DIRECTIONS[event.key];
  const from = lit.node ? graph.places.get(lit.node.id) : undefined;
  if (!from) return graph.shown.nodes.length ? go(choose([...graph.shown.nodes].sort(byImportance)[0])) : undefined;
  const [best] = graph.shown.nodes
    .map((node) => {
      const { x, y } = graph.places.get(node.id);
      const ahead = (x - from.x) * dx + (y - from.y) * dy;
      const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
      return { node, ahead, cost: ahead + 3 * aside };
    })
    .filter(({ ahead }) => ahead > 1)
    .sort((a, b) => a.cost - b.cost || a.node.id - b.node.id);
  return best && go(choose(best.node));
};
