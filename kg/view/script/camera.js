// Where the canvas looks: at everything, at what is chosen, beside the panel that lies over it.

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
  const { clientWidth, clientHeight } = find("canvas");
  const places = sought.map((node) => graph.places.get(node.id)).filter(Boolean);
  if (!places.length || !wide) return;
  const height = high - NOTE;
  const width = wide - EDGE;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs) - 24, Math.max(...xs) + cell.column - 30];
  const [top, bottom] = [Math.min(...ys) - 30, Math.max(...ys) + 36];
  const whole = Math.min(width / (right - left), height / (bottom - top), 1.3);
  const scale = clientWidth < clientHeight ? Math.max(whole, Math.min(height / (bottom - top), 0.42)) : whole;
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
