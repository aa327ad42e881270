// The graph on vis-network's canvas: coordinates are given, physics stays off.
const graph = {
  network: null,
  shown: { nodes: [], edges: [], lifted: [], holds: new Map() },
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
  graph.network.on("zoom", () => point(null, null));
  window.addEventListener("resize", () => Object.assign(graph, { isResized: true }));
  graph.network.on("resize", refitSoon);
  const area = find("canvas");
  area.addEventListener("pointermove", pointed);
  area.addEventListener("pointerleave", () => point(null, null));
  area.addEventListener("keydown", walked);
  area.tabIndex = 0;
  // vis-network makes a tab stop of its own, without a name.
  area.querySelector(".vis-network").removeAttribute("tabindex");
  area.setAttribute("role", "application");
  find("closer").addEventListener("click", () => zoom(1.3));
  find("farther").addEventListener("click", () => zoom(1 / 1.3));
  find("fit").addEventListener("click", () => fit());
};

// How much a click on a folded block would show, 0 where nothing is folded.
const foldedIn = (node) => (state.open.includes(node.key) ? 0 : graph.shown.holds.get(node) ?? 0);

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

// The more lines there are, the fainter each is; on a dark ground they have to be stronger.
const tint = ({ kind, edges: { length } }) => {
  const opacity = Math.max(0.16, Math.min(0.35, 120 / length));
  return { inherit: "from", opacity: kind === "path" ? 0.9 : document.documentElement.dataset.theme === "dark" ? 2 * opacity : opacity };
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
    const narrowing = NARROWING.map((key) => state[key]).join();
    const isOther = graph.kind !== shown.kind || shown.kind !== "map" || graph.narrowing !== narrowing;
    Object.assign(graph, { signature, kind: shown.kind, narrowing });
    graph.edges.clear();
    graph.nodes.clear();
    graph.nodes.add(shown.nodes.map((node) => ({ id: node.id, group: node.group, ...places.get(node.id) })));
    // Dashes by the thousand take a browser half a minute to paint.
    const dashed = shown.edges.filter((edge) => edge.dashes).length > 1000 ? { dashes: false } : {};
    graph.edges.add(shown.edges.map((edge) => lineTo(edge, { color: tint(shown), ...dashed })));
    // Lines by the thousand cannot be redrawn for each frame of a drag.
    const isDense = shown.edges.length > 600;
    graph.network.setOptions({ interaction: { hideEdgesOnDrag: isDense, hideEdgesOnZoom: isDense } });
    if (isOther) fit();
    // What was unfolded for a line may be far away.
    else if (lit.edge) bringInSight(placed(endsOf(lit.edge)));
  } else graph.edges.remove(graph.lifted);
  graph.lifted = graph.edges.add(shown.lifted.map((edge) => lineTo(edge)));
  choosePart();
  const count = word("shown", shown.nodes.length, shown.edges.length);
  const hints = [
    shown.capped && word(shown.kind === "rest" ? "cappedRest" : "capped", CAP),
    shown.nodes.some(foldedIn) && word("folded"),
    shown.beneath > 0 && word("beneath", shown.beneath),
  ];
  find("note").textContent = shown.nodes.length ? [count, ...hints].filter(Boolean).join(" · ") : word(isFiltered() ? "empty" : "noneShown");
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
