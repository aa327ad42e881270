// Which nodes and edges the state lets one see.
const CAP = 400;

// What a region or a level reaches: its agencies and regions, what they issue, lead or govern, and all that this contains.
const reached = (key, given) => {
  const seeds = nodes.filter((node) => node.properties[key] === given || (node.group === "Region" && key === "region" && node.label === given));
  const kept = new Set(seeds);
  for (const seed of seeds) for (const edge of seed.edges) if (edge.type !== "MENTIONS") kept.add(otherEnd(edge, seed));
  for (const node of nodes) {
    for (let above = node; above.parent !== undefined; above = nodes[above.parent]) {
      const owner = nodes[above.parent];
      if (owner.group === "Policy" && kept.has(owner)) kept.add(node);
    }
  }
  return kept;
};

// A test for what the filters leave; the same for every view.
const passes = (hidden = state.hide) => {
  const source = byKey.get(state.doc);
  const region = state.region && reached("region", state.region);
  const level = state.level && reached("level", state.level);
  return (node) =>
    !hidden.includes(node.group) &&
    (!source || node === source || documentsOf(node).has(source.id)) &&
    (!region || region.has(node)) &&
    (!level || level.has(node));
};

// By a document, a region or a level, which leave a part of the graph and not some kinds of it.
const NARROWING = Object.keys(offered);
const isNarrowed = () => NARROWING.some((key) => state[key]);

const isFiltered = () => ["hide", "off", "doc", "region", "level"].some((key) => String(state[key]) !== String(START[key]));

const walkable = (edge) => !state.off.includes(edge.type);

// A test for the relationships that the filters leave between what they leave.
const says = (keeps = passes()) => (edge) => walkable(edge) && endsOf(edge).every(keeps);

// The nodes within `depth` steps, nearest first.
const around = (start, depth, keeps) => {
  const near = new Set([start]);
  let edge = [start];
  for (let step = 0; step < depth; step += 1) {
    const next = [];
    for (const node of edge) {
      for (const each of node.edges.filter(walkable)) {
        const other = otherEnd(each, node);
        if (near.has(other) || !keeps(other)) continue;
        near.add(other);
        next.push(other);
      }
    }
    edge = next;
  }
  return [...near];
};

const pathBetween = (from, to, usable) => {
  const cameBy = new Map([[from, null]]);
  const queue = [from];
  for (const node of queue) {
    if (node === to) break;
    for (const edge of node.edges.filter(usable)) {
      const other = otherEnd(edge, node);
      if (cameBy.has(other)) continue;
      cameBy.set(other, edge);
      queue.push(other);
    }
  }
  if (!cameBy.has(to)) return null;
  const path = { nodes: [to], edges: [] };
  for (let edge = cameBy.get(to); edge; edge = cameBy.get(path.nodes[0])) {
    path.edges.unshift(edge);
    path.nodes.unshift(otherEnd(edge, path.nodes[0]));
  }
  return path;
};

// A shortest path, over what is said between the two and the filters leave; where there is none, over documents that mention
// both, which the filters hide from the start.
const pathShown = () => {
  const [from, to] = [state.from, state.to].map((key) => byKey.get(key));
  if (!from || !to) return null;
  const keeps = passes(state.hide.filter((group) => group !== "Document"));
  const isLeft = (edge) => endsOf(edge).every((node) => node === from || node === to || keeps(node));
  const isSaid = (edge) => edge.type !== "MENTIONS" && walkable(edge) && isLeft(edge);
  return pathBetween(from, to, isSaid) ?? pathBetween(from, to, (edge) => isSaid(edge) || (edge.type === "MENTIONS" && isLeft(edge)));
};

// How many of what the filters leave each of these heads holds.
const heldBy = (heads, kept) => {
  const counts = counted(kept.filter((node) => node.root !== node), "root");
  return new Map(heads.filter((node) => counts.has(node)).map((node) => [node, counts.get(node)]));
};

// What the graph draws: { nodes, edges, lifted, kind, holds, capped, beneath }. A folded page draws its heads, with how
// much each `holds`, what is unfolded and what is chosen. Where the filters leave no head, or so little that all of it can
// be drawn, it draws the rest; else it says how much lies `beneath` what they hide.
const NO_MORE = { lifted: [], holds: new Map(), capped: false, beneath: 0 };
const seen = () => {
  const keeps = passes();
  const path = pathShown();
  if (path) return { ...NO_MORE, ...path, kind: "path" };
  const edge = chosenEdge();
  const picked = edge ? endsOf(edge) : [chosen()].filter(Boolean);
  const depth = Number(state.depth);
  if (depth > 0) {
    const near = around(byKey.get(state.node), depth, keeps);
    const shown = new Set([...near.slice(0, CAP), ...picked]);
    return { ...NO_MORE, nodes: [...shown], edges: edgesWithin(shown), kind: "focus", capped: near.length > CAP };
  }
  const isHead = (node) => node.root === node && !node.aside;
  const isOpen = (node) => !page.folded || isHead(node) || (node.root !== node && state.open.includes(node.root.key));
  const kept = nodes.filter(keeps);
  const beneath = page.folded ? kept.filter((node) => !isOpen(node) && !keeps(node.root)).length : 0;
  const isFew = kept.length > 0 && kept.length <= CAP && (isNarrowed() || beneath > 0);
  const isRest = page.folded && (isFew || (kept.length > 0 && !kept.some(isHead)));
  const beside = picked.filter((node) => (isRest || node.aside) && keeps(node));
  const shown = new Set([...(isRest ? kept.slice(0, CAP) : kept.filter(isOpen)), ...beside]);
  const drawn = { ...NO_MORE, nodes: [...shown], edges: edgesWithin(shown), lifted: lifted(shown) };
  if (isRest) return { ...drawn, kind: "rest", capped: kept.length > CAP };
  return { ...drawn, kind: "map", holds: heldBy(page.folded ? drawn.nodes : [], kept), beneath };
};

// Canvas and panel ask for the same.
let latest = {};
const visible = () => {
  const key = encode(state);
  if (latest.key !== key) latest = { key, shown: seen() };
  return latest.shown;
};

const edgesWithin = (shown) =>
  edges.filter((edge) => {
    const [from, to] = endsOf(edge);
    if (!shown.has(from) || !shown.has(to)) return false;
    // A document that heads a block is tied to what it holds.
    return walkable(edge) || (edge.type === "MENTIONS" && to.parent === from.id);
  });

// The chosen node's edges that end or begin in a folded block, lifted to the root of the block: a line for all that
// say the same of the two.
const lifted = (shown) => {
  const made = new Map();
  const node = chosen();
  if (!page.folded || !node) return [];
  for (const edge of nodes.filter((other) => other.root === node).flatMap((other) => other.edges)) {
    if (!walkable(edge)) continue;
    const [from, to] = endsOf(edge);
    const [a, b] = [shown.has(from) ? from : from.root, shown.has(to) ? to : to.root];
    if ((a === from && b === to) || a === b || !shown.has(a) || !shown.has(b)) continue;
    const id = `${a.id}~${edge.type}~${b.id}`;
    if (!made.has(id)) made.set(id, { id, from: a.id, to: b.id, type: edge.type, properties: {}, said: [] });
    if (!made.get(id).said.includes(edge)) made.get(id).said.push(edge);
  }
  return [...made.values()];
};
