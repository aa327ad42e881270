// Where the visible nodes stand. The map's places come with the page; opened blocks push down what stands below them;
// a neighbourhood, a path and what filters leave of folded blocks, which nobody could foresee, are set in columns here.
const STACKED = ["focus", "rest"];
const arrange = ({ nodes: shown, kind }) => {
  if (kind === "path") return inLine(shown);
  if (STACKED.includes(kind)) return inColumns(shown);
  return page.folded ? opened(shown) : new Map(shown.map((node) => [node.id, { x: node.x, y: node.y }]));
};

const opened = (shown) => {
  const blocks = nodes
    .filter((node) => node.children && state.open.includes(node.key))
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map((root) => ({ root, height: Math.max(...nodes.filter((node) => node.root === root).map((node) => node.y)) - root.y }));
  const before = (node) => {
    const isMember = node.root !== node;
    const { x, y } = node.root;
    return blocks
      .filter(({ root }) => root.y < y || (isMember && root.y === y && root.x < x))
      .reduce((sum, { height }) => sum + height, 0);
  };
  return new Map(shown.map((node) => [node.id, { x: node.x, y: node.y + before(node) }]));
};

const inLine = (shown) => {
  const { clientWidth, clientHeight } = find("canvas");
  const isWide = clientWidth > clientHeight;
  return new Map(shown.map((node, i) => [node.id, isWide ? { x: i * cell.column, y: (i % 2) * 6 * cell.row } : { x: 0, y: i * 3 * cell.row }]));
};

const STAGES = [["Document"], ["Person", "Agency"], ["Policy"], ["Measure"], ["Goal"], ["Topic", "Region"]];

// As many rows as let the free part of the canvas show columns of these lengths largest.
const rowsFor = (lengths) => {
  const { width, height } = clear();
  const size = (rows) => {
    const across = lengths.reduce((sum, length) => sum + Math.ceil(length / rows) + 0.5, 0) * cell.column;
    return Math.max(across / width, (Math.min(rows, Math.max(...lengths)) * cell.row * 1.5) / height);
  };
  const all = Array.from({ length: Math.max(...lengths) }, (_, i) => i + 1);
  return all.reduce((best, rows) => (size(rows) < size(best) ? rows : best));
};

const inColumns = (shown) => {
  const stages = STAGES.map((stage) => shown.filter((node) => stage.includes(node.group))).filter((stage) => stage.length);
  const rows = rowsFor(stages.map((stage) => stage.length));
  const places = new Map();
  let x = 0;
  for (const stage of stages) {
    const columns = Math.ceil(stage.length / rows);
    const high = Math.ceil(stage.length / columns);
    stage.sort((a, b) => STAGES.flat().indexOf(a.group) - STAGES.flat().indexOf(b.group) || a.y - b.y || a.x - b.x);
    for (const [i, node] of stage.entries()) {
      places.set(node.id, { x: x + Math.floor(i / high) * cell.column, y: ((i % high) - (high - 1) / 2) * cell.row * 1.5 });
    }
    x += columns * cell.column + cell.column / 2;
  }
  return places;
};
