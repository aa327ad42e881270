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
  hide: nodes.some((node) => node.root.group === "Document" && node.root !== node) ? [] : ["Document"],
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
  if (!byEdgeKey.has(next.edge)) next.edge = "";
  return next;
};

const linkTo = (changes) => `#${encode({ ...state, ...changes })}`;

// The state is read again at once: the event that shows it comes later, perhaps after another change.
const go = (changes) => {
  window.location.hash = encode({ ...state, ...changes });
  state = decode(window.location.hash.slice(1));
};

// Choosing a node that is folded away unfolds what holds it.
const choose = (node) => ({
  node: node.key,
  edge: "",
  open: page.folded && node.root !== node ? [...new Set([...state.open, node.root.key])] : state.open,
});

const chooseEdge = (edge) => ({ node: "", edge: edge.key });

const chosen = () => byKey.get(state.node);
const chosenEdge = () => byEdgeKey.get(state.edge);
