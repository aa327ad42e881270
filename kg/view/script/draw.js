// How nodes and labels look on the canvas. One outline a shape serves the canvas and the legend.
const OUTLINES = {
  square: "M-.9-.9H.9V.9H-.9Z",
  diamond: "M0-1.25L1.25 0L0 1.25L-1.25 0Z",
  dot: "M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0Z",
  star: "M0-1.3L.36-.5L1.24-.4L.59.19L.76 1.05L0 .62L-.76 1.05L-.59.19L-1.24-.4L-.36-.5Z",
  triangle: "M0-1.15L1.1.85H-1.1Z",
  hexagon: "M-1.1 0L-.55-.95H.55L1.1 0L.55.95H-.55Z",
  ellipse: "M-1.4 0a1.4.85 0 1 0 2.8 0a1.4.85 0 1 0-2.8 0Z",
  box: "M-.85-1.1H.85V1.1H-.85Z",
};
const outlines = Object.fromEntries(Object.entries(OUTLINES).map(([shape, path]) => [shape, new Path2D(path)]));
const SIZES = { Policy: 10, Agency: 8, Document: 8, Goal: 7, Person: 7, Region: 7, Topic: 7, Measure: 5 };

const shapeIcon = (group) => {
  const label = labels.get(group);
  const path = svg("path", { d: OUTLINES[label.shape], fill: label.colour });
  return svg("svg", { viewBox: "-1.5 -1.5 3 3", class: "shape", "aria-hidden": "true" }, path);
};

// Colours and type of the page, read anew when the theme changes.
let ink = {};
const readInk = () => {
  const style = getComputedStyle(document.body);
  ink = { text: style.color, paper: style.getPropertyValue("--paper"), accent: style.getPropertyValue("--accent"), quiet: style.getPropertyValue("--quiet"), line: style.getPropertyValue("--outline"), font: style.fontFamily };
};

// What is selected or pointed at, and what is beside it; everything else steps back.
const lit = { node: null, hovered: null, edge: null, near: new Set() };

const opacityOf = (node) => (!lit.near.size || lit.near.has(node) ? 1 : 0.3);

const drawNode = ({ ctx, id, x, y }) => {
  const node = nodes[id];
  const size = SIZES[node.group] * (node === lit.node ? 1.35 : 1);
  return {
    drawNode: () => {
      ctx.save();
      ctx.globalAlpha = opacityOf(node);
      ctx.translate(x, y);
      ctx.scale(size, size);
      ctx.fillStyle = labels.get(node.group).colour;
      ctx.strokeStyle = node === lit.node || node === lit.hovered ? ink.accent : ink.line;
      ctx.lineWidth = (node === lit.node ? 3 : 1) / size;
      ctx.fill(outlines[labels.get(node.group).shape]);
      ctx.stroke(outlines[labels.get(node.group).shape]);
      ctx.restore();
    },
    nodeDimensions: { width: 2.4 * size, height: 2.4 * size },
  };
};

// Widths in em: a Chinese character is one wide.
const wide = (character) => (character.codePointAt(0) > 0x2e7f ? 1 : 0.56);

const widthOf = (text) => [...text].reduce((sum, character) => sum + wide(character), 0);

// What of `text` fits into `width` em.
const cutTo = (text, width) => {
  let kept = "";
  let room = width;
  for (const character of text) {
    room -= wide(character);
    if (room < 0) break;
    kept += character;
  }
  return kept;
};

// `text` in at most `most` lines of `width` em each, broken between words where it has words; what is left out is an
// ellipsis.
const wrapped = (text, width, most) => {
  const lines = [];
  let left = plain(text).trim().slice(0, 200);
  while (left && lines.length < most) {
    let line = cutTo(left, width) || left[0];
    const isWithinWord = /[A-Za-z]$/.test(line) && /^[A-Za-z]/.test(left.slice(line.length));
    if (isWithinWord && line.includes(" ") && lines.length < most - 1) line = line.slice(0, line.lastIndexOf(" "));
    left = left.slice(line.length).trimStart();
    lines.push(line.trimEnd());
  }
  if (left) lines[lines.length - 1] = `${cutTo(lines[lines.length - 1], width - 1)}…`;
  return lines;
};

// A title's own subject: most begin alike, with who issues it.
const gist = (node, room) => {
  const name = nameOf(node);
  const isTitle = node.group === "Policy" || node.group === "Document";
  return isTitle && widthOf(name) > room ? name.replace(/^.{2,40}?关于(?=.{4})/, "…") : name;
};

const LEADING = 1.1;
const RANKS = { Policy: 0, Agency: 1, Document: 2, Region: 3, Topic: 3, Person: 4, Goal: 5, Measure: 6 };
const byImportance = (a, b) =>
  (b === lit.node) - (a === lit.node) ||
  (b === lit.hovered) - (a === lit.hovered) ||
  lit.near.has(b) - lit.near.has(a) ||
  RANKS[a.group] - RANKS[b.group] ||
  b.children - a.children ||
  a.id - b.id;

const isFree = (box, boxes) =>
  !boxes.some((other) => box.x < other.right && other.x < box.right && box.y < other.bottom && other.y < box.bottom);

// Labels are as large on the screen at any scale, the important first; one that would cover another is left out, and
// comes as one zooms in. Returns the boxes, for a click on a label to find its node.
const drawLabels = (ctx, shown, placeOf, scale, ratio, size) => {
  const boxes = [];
  const grow = Math.min(Math.max(scale, 1), 1.8);
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.textBaseline = "middle";
  ctx.direction = "ltr";
  for (const node of [...shown].sort(byImportance)) {
    const place = placeOf(node);
    if (place.x < -400 || place.y < -40 || place.x > size.width + 40 || place.y > size.height + 40) continue;
    const isHead = RANKS[node.group] < 2 || node.children > 0;
    const font = (isHead ? 13 : Math.min(12, Math.max(11, 22 * scale))) * grow;
    const gap = SIZES[node.group] * 1.3 * scale + 4;
    const room = cell.column - 22 - Math.min(node.depth, 3) * cell.indent;
    const folded = foldedIn(node);
    // Below the head of a folded block there is room; where rows are set close there is not.
    const isRoomy = scale > (STACKED.includes(graph.shown.kind) ? 0.75 : 0.45);
    const most = folded ? 3 : isHead && node.root === node && isRoomy ? 2 : 1;
    // What is pointed at keeps its lines, else it would slip away from under the pointer; its tip says all.
    const isFull = node === lit.node || (lit.edge !== null && lit.near.has(node));
    const folds = folded ? ` +${folded}` : "";
    const width = Math.max(isFull ? 14 : 4, Math.floor((room * scale - gap) / font) - folds.length * 0.6);
    const lines = wrapped(isFull ? nameOf(node) : gist(node, width * most), width, isFull ? 4 : most);
    lines[lines.length - 1] += folds;
    const high = lines.length > 1 ? lines.length * font * LEADING : font;
    const y = place.y - (folded ? (font * LEADING) / 2 : high / 2);
    ctx.font = `${isHead ? "600 " : ""}${font}px ${ink.font}`;
    const across = Math.max(...lines.map((line) => ctx.measureText(line).width));
    boxes.push({ node, x: place.x + gap, y, right: place.x + gap + across + 2, bottom: y + high, lines, font: ctx.font });
    if (!isFree(boxes.at(-1), boxes.slice(0, -1))) boxes.pop();
  }
  // Lines stand close: the paper under one would cut the letters of the next.
  for (const { node, x, y, right, bottom } of boxes) {
    ctx.globalAlpha = opacityOf(node) * 0.8;
    ctx.fillStyle = ink.paper;
    ctx.fillRect(x - 2, y, right - x + 2, bottom - y);
  }
  for (const { node, x, y, bottom, lines, font } of boxes) {
    ctx.globalAlpha = Math.max(opacityOf(node), 0.4);
    ctx.fillStyle = ink.text;
    ctx.font = font;
    for (const [i, line] of lines.entries()) ctx.fillText(line, x, y + ((i + 0.5) * (bottom - y)) / lines.length);
  }
  ctx.restore();
  return boxes;
};

// The relationship's word in the middle of its line, where there is room.
const drawVerb = (ctx, text, { x, y }, ratio, boxes) => {
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.font = `12px ${ink.font}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  const half = ctx.measureText(text).width / 2 + 4;
  const box = { x: x - half, y: y - 9, right: x + half, bottom: y + 9 };
  if (isFree(box, boxes)) {
    boxes.push(box);
    ctx.fillStyle = ink.paper;
    ctx.fillRect(box.x, box.y, 2 * half, 18);
    ctx.fillStyle = ink.accent;
    ctx.fillText(text, x, y);
  }
  ctx.restore();
};
