// The graph as the page was given it: nodes by number, each with the edges that leave and enter it.
const page = JSON.parse(document.getElementById("data").textContent);
const { nodes, edges, cell } = page;
const labels = new Map(page.labels.map((label) => [label.name, label]));
const types = new Map(page.relationships.map((type) => [type.name, type]));
const byKey = new Map(nodes.map((node) => [node.key, node]));
const byEdgeKey = new Map();

for (const node of nodes) {
  node.aliases ??= [];
  node.properties ??= {};
  node.evidence ??= [];
  node.edges = [];
  node.children = 0;
}
for (const [i, edge] of edges.entries()) {
  edge.id = i;
  edge.properties ??= {};
  edge.evidence ??= [];
  edge.key = `${nodes[edge.from].key}~${edge.type}~${nodes[edge.to].key}`;
  byEdgeKey.set(edge.key, edge);
  nodes[edge.from].edges.push(edge);
  if (edge.from !== edge.to) nodes[edge.to].edges.push(edge);
}
for (const node of nodes) {
  // The node at the head of its block, and how far below it this one stands.
  let root = node;
  node.depth = 0;
  while (root.parent !== undefined) {
    root = nodes[root.parent];
    node.depth += 1;
  }
  node.root = root;
  if (node !== root) root.children += 1;
}

// A document without a title is named by its id, which says nothing to a reader: its first words and its file do.
for (const node of nodes) {
  const { title, path, text } = node.properties;
  if (node.group !== "Document" || title || !/^[0-9a-f]{16}$/.test(node.label)) continue;
  // Several may come from one file.
  node.label = [text?.trim().slice(0, 16), path].filter(Boolean).join(" · ") || node.label;
}

const documents = nodes.filter((node) => node.group === "Document" && node.properties.text);

// How many of the items have each value.
const counted = (items, key) => {
  const counts = new Map();
  for (const item of items) counts.set(item[key], (counts.get(item[key]) ?? 0) + 1);
  return counts;
};

// What the graph can be narrowed to.
const distinct = (items) => [...new Set(items.filter(Boolean))].sort((a, b) => a.localeCompare(b, "zh"));
const offered = {
  doc: documents.map((node) => node.key),
  region: distinct(nodes.flatMap((node) => [node.properties.region, node.group === "Region" ? node.label : ""])),
  level: Object.keys(VALUES).filter((level) => nodes.some((node) => node.properties.level === level)),
};

// Marks that turn the reading direction have no business in a label.
const plain = (text) => text.replace(/[\u0000-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, " ");

const nameOf = (node) => (language === "en" && node.properties.name_en) || node.label;

const kindOf = (node) => pick(labels.get(node.group).words);

const otherEnd = (edge, node) => nodes[edge.from === node.id ? edge.to : edge.from];

// The documents that speak of a node: by its evidence, and by being said to mention it.
const documentsOf = (node) => {
  const found = new Set(node.evidence.map(([number]) => number));
  for (const edge of node.edges) if (edge.type === "MENTIONS") found.add(edge.from);
  found.delete(-1);
  return found;
};
