// How nodes look on the canvas. One outline a shape serves the canvas and the legend.
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
