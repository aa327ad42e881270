// Beside the views: what is chosen, its facts in words, and every sentence that says so.
const header = (icon, kind, title, ...lines) =>
  el(
    "div",
    { className: "head" },
    el("p", { className: "kind" }, icon, kind),
    button("×", () => go(NOTHING), { className: "close", ariaLabel: word("close") }),
    title,
    ...lines,
  );

const otherName = (node) => {
  const { name_en: english } = node.properties;
  if (!english) return null;
  return el("p", { className: "quiet" }, bdi(language === "en" ? node.label : english, { lang: language === "en" ? "zh-CN" : "en" }));
};

// The relationships of a node by type and direction, each under a heading such as “… 牵头 此措施”. That a document mentions
// something stands with the document only, where no sentence is asked for: its text says so.
const relationsOf = (node) => {
  const groups = new Map();
  for (const edge of node.edges.filter((edge) => edge.type !== "MENTIONS" || node.group === "Document")) {
    const key = `${edge.type} ${edge.from === node.id ? "out" : "in"}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  const section = el("section", {}, el("h3", {}, word("related")));
  const self = word("this", kindOf(node).toLowerCase());
  for (const group of groups.values()) {
    const isOut = group[0].from === node.id;
    const heading = isOut ? `${self} ${verbOf(group[0])} …` : `… ${verbOf(group[0])} ${self}`;
    const list = el("ul", {});
    section.append(el("h4", {}, heading, el("span", { className: "count" }, String(group.length))), list);
    growing(list, group, (edge) => {
      const other = otherEnd(edge, node);
      const said = Object.values(edge.properties).map(value).join(" ");
      return el(
        "li",
        {},
        shapeIcon(other.group),
        nodeLink(other),
        said && el("span", { className: "quiet" }, bdi(said)),
        edge.type !== "MENTIONS" && el("a", { href: linkTo(chooseEdge(edge)), className: "why", ariaLabel: word("whyOf", nameOf(other)) }, word("why")),
      );
    }, 0, 12);
  }
  return groups.size ? section : null;
};

const pathOff = () => state.from && button(word("pathOff"), () => go({ from: "", to: "" }));

const actionsOf = (node) => {
  const depths = ["0", "1", "2", "3"].map((depth) => el("option", { value: depth, selected: depth === state.depth }, depth === "0" ? word("wholeGraph") : word("depth", depth)));
  const from = byKey.get(state.from);
  const isOpen = state.open.includes(node.key);
  return el(
    "div",
    { className: "actions" },
    el("label", {}, word("focus"), el("select", { name: "depth", onchange: (event) => go({ view: "graph", depth: event.target.value, from: "", to: "" }) }, ...depths)),
    from && from !== node && !state.to
      ? button(word("pathTo", shorten(nameOf(from), 12)), () => go({ view: "graph", to: node.key, depth: "0" }), { name: "path" })
      : button(word("pathFrom"), () => go({ from: node.key, to: "" }), { name: "path" }),
    pathOff(),
    visible().holds.has(node) && button(word(isOpen ? "fold" : "unfold"), () => go({ view: "graph", open: toggled(state.open, node.key) }), { name: "fold" }),
    documents.includes(node) && el("a", { className: "button", href: linkTo(reading(node)) }, word("read")),
    state.view !== "graph" && el("a", { className: "button", href: linkTo({ view: "graph" }) }, word("showInGraph")),
  );
};

const pathInWords = () => {
  if (!state.from || !state.to) return null;
  const path = pathShown();
  if (!path) return el("p", { className: "notice" }, word(isFiltered() ? "noPathLeft" : "noPath"));
  return el(
    "section",
    { className: "path" },
    el("h3", {}, word("path", path.edges.length)),
    el("ol", {}, ...path.edges.map((edge) => el("li", {}, sentenceOf(edge), el("a", { href: linkTo(chooseEdge(edge)), className: "why" }, word("why"))))),
  );
};

// Where the filters leave the chosen node or relationship out, the graph shows no sign of it.
const hiddenNote = (item) => {
  const { nodes: shown, edges: drawn, kind } = visible();
  const isDrawn = kind === "path" || shown.includes(item) || drawn.includes(item);
  return state.view === "graph" && !isDrawn && el("p", { className: "quiet" }, word("hidden"));
};

const ofNode = (node) => [
  header(
    shapeIcon(node.group),
    kindOf(node),
    el("h2", {}, bdi(nameOf(node))),
    otherName(node),
    node.aliases.length > 0 && el("p", { className: "quiet" }, word("aliases"), " ", bdi(shorten(value(node.aliases), 400))),
  ),
  hiddenNote(node),
  actionsOf(node),
  pathInWords(),
  propertiesOf(node, labels.get(node.group).properties),
  node.group === "Document" ? null : evidenceOf(node),
  relationsOf(node),
];

const ofEdge = (edge) => [
  header(dashed(edge.type), word("type"), el("h2", {}, sentenceOf(edge))),
  hiddenNote(edge),
  state.from && el("div", { className: "actions" }, pathOff()),
  propertiesOf(edge, types.get(edge.type).properties),
  pathInWords(),
  evidenceOf(edge),
];

const showPanel = () => {
  const panel = find("panel");
  const [node, edge] = [chosen(), chosenEdge()];
  const shown = node?.key ?? edge?.key ?? "";
  panel.hidden = !shown;
  panel.replaceChildren(...(node ? ofNode(node) : edge ? ofEdge(edge) : []).filter(Boolean));
  if (panel.dataset.shown !== shown) panel.scrollTop = 0;
  panel.dataset.shown = shown;
  if (shown && panel.dataset.focus) {
    delete panel.dataset.focus;
    panel.focus();
  }
};
