// What is shown, kept in the address's fragment: a link leads to the same place and "back" goes back.
const VIEWS = ["graph", "table", "matrix", "timeline", "reader"];
const CHOICES = { view: VIEWS, depth: ["0", "1", "2", "3"], rows: ["nodes", "relationships"], lang: ["zh", "en"] };
const START = {
  view: "graph",
  node: "",
  edge: "",
  depth: "0",
  from: "",
  to: "",
  open: [],
  // Documents tie everything to everything: they are shown where they are what holds something, or all there is.
  hide: nodes.some((node) => node.root.group === "Document" && node.root !== node) || nodes.every((node) => node.group === "Document") ? [] : ["Document"],
  off: ["MENTIONS"],
  doc: "",
  region: "",
  level: "",
  read: "",
  at: "",
  rows: "nodes",
  lang: page.language,
};
let state = { ...START };

const encode = (next) => {
  const pairs = Object.entries(next).map(([key, given]) => [key, String(given)]);
  return new URLSearchParams(pairs.filter(([key, given]) => given !== String(START[key]))).toString();
};

const decode = (fragment) => {
  const given = new URLSearchParams(fragment);
  const next = Object.fromEntries(
    Object.entries(START).map(([key, start]) => {
      if (!given.has(key)) return [key, start];
      return [key, Array.isArray(start) ? given.get(key).split(",").filter(Boolean) : given.get(key)];
    }),
  );
  for (const [key, allowed] of Object.entries(CHOICES)) if (!allowed.includes(next[key])) next[key] = START[key];
  for (const key of ["node", "from", "to"]) if (!byKey.has(next[key])) next[key] = "";
  for (const [key, given] of Object.entries(offered)) if (!given.includes(next[key])) next[key] = "";
  if (!byEdgeKey.has(next.edge)) next.edge = "";
  if (!next.node) next.depth = START.depth;
  return next;
};

// Nothing chosen, nothing around it, no path.
const NOTHING = { node: "", edge: "", depth: "0", from: "", to: "" };

const linkTo = (changes) => `#${encode({ ...state, ...changes })}`;

// The state is read again at once: the event that shows it comes later, perhaps after another change.
const go = (changes) => {
  window.location.hash = encode({ ...state, ...changes });
  state = decode(window.location.hash.slice(1));
};

// The blocks that are open once none of these nodes is folded away.
const unfolding = (...sought) =>
  page.folded ? [...new Set([...state.open, ...sought.filter((node) => node.root !== node).map((node) => node.root.key)])] : state.open;

// A place in a document's text. The filter by document follows, else it would contradict what is read.
const reading = (source, at = "") => ({ view: "reader", read: source.key, at, doc: state.doc && source.key });

const endsOf = (edge) => [nodes[edge.from], nodes[edge.to]];

const choose = (node) => ({ node: node.key, edge: "", open: unfolding(node) });

// A neighbourhood stays while one reads what ties it together: its node is kept beside the edge.
const chooseEdge = (edge) => ({ node: state.depth === "0" ? "" : state.node, edge: edge.key, open: unfolding(...endsOf(edge)) });

const chosenEdge = () => byEdgeKey.get(state.edge);
const chosen = () => (state.edge ? undefined : byKey.get(state.node));
