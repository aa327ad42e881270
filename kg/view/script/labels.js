// The words on the canvas: what of a name is written, in how many lines, and where it covers nothing.

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

// The same, without the beginning of what it would tear in two, if anything stands before that.
const cutBefore = (torn, text, width) => {
  const kept = cutTo(text, width);
  const whole = torn.test(text.slice(kept.length - 1, kept.length + 1)) ? kept.replace(/[A-Za-z]+$|\d+$/, "").trimEnd() : kept;
  return whole || kept;
};

// `text` in at most `most` lines of `width` em each, broken between words and beside numbers; what is left out is an
// ellipsis.
const WORD = /^([A-Za-z]{2}|\d{2})/;
const NUMBER = /^\d{2}/;
const wrapped = (text, width, most) => {
  const lines = [];
  let left = plain(text).trim().slice(0, 200);
  while (left && lines.length < most) {
    const isLast = lines.length === most - 1;
    const line = isLast && widthOf(left) > width ? `${cutBefore(NUMBER, left, width - 1)}…` : cutBefore(WORD, left, width) || left[0];
    left = isLast ? "" : left.slice(line.length).trimStart();
    lines.push(line.trimEnd());
  }
  return lines;
};

// An agency's name without its region, where that leaves enough to know it by.
const beyondRegion = ({ label, properties: { region } }) => (region && label.startsWith(region) ? label.slice(region.length) : label);
const agenciesCalled = counted(nodes.filter((node) => node.group === "Agency").map((node) => ({ name: beyondRegion(node) })), "name");

// What tells a name from those that begin alike: of a title its subject, which follows who issues it, of an agency what
// follows its region.
const gist = (node, room) => {
  const name = nameOf(node);
  if (widthOf(name) <= room) return name;
  if (node.group === "Policy" || node.group === "Document") return name.replace(/^.{2,40}?关于(?=.{4})/, "…");
  const rest = beyondRegion(node);
  return node.group === "Agency" && name === node.label && rest !== name && rest.length > 1 && agenciesCalled.get(rest) === 1 ? `…${rest}` : name;
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
    const box = { node, x: place.x + gap, y, right: place.x + gap + across + 2, bottom: y + high, lines, font: ctx.font };
    if (isFree(box, boxes)) boxes.push(box);
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
