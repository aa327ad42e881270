// Nodes or relationships as a table: the graph's equivalent for a screen reader and for a spreadsheet.
const columnsOf = {
  nodes: () => [
    ["name", (node) => nameOf(node), (node) => nodeLink(node)],
    ["kind", (node) => kindOf(node)],
    ["aliases", (node) => value(node.aliases)],
    ["deadline", (node) => node.properties.deadline ?? ""],
    ["degree", (node) => node.edges.filter((edge) => edge.type !== "MENTIONS").length],
    ["places", (node) => node.evidence.length],
    // For what is taken along: on the screen the panel says it.
    [language === "en" ? "chinese" : "english", ({ label, properties: { name_en: english } }) => (english ? (language === "en" ? label : english) : ""), null, "apart"],
  ],
  relationships: () => [
    ["source", (edge) => nameOf(nodes[edge.from]), (edge) => nodeLink(nodes[edge.from])],
    ["type", verbInFull, (edge) => el("a", { href: linkTo(chooseEdge(edge)) }, verbInFull(edge))],
    ["target", (edge) => nameOf(nodes[edge.to]), (edge) => nodeLink(nodes[edge.to])],
    ["places", (edge) => edge.evidence.length],
  ],
};
const sorting = { nodes: [1, 1], relationships: [0, 1], filter: "" };

// The names in a row in both languages, whichever is shown.
const calledIn = (item) => (item.type ? endsOf(item) : [item]).flatMap(({ label, properties }) => [label, properties.name_en ?? ""]);

const rowsOf = (columns) => {
  const all = state.rows === "nodes" ? nodes.filter(passes()) : edges.filter(says());
  const sought = sorting.filter.trim().toLowerCase();
  const [by, direction] = sorting[state.rows];
  const { compare } = new Intl.Collator(language === "en" ? "en" : "zh", { numeric: true });
  return all
    .map((item) => [item, columns.map(([, text]) => text(item))])
    .filter(([item, texts]) => !sought || [...texts, ...calledIn(item)].some((text) => String(text).toLowerCase().includes(sought)))
    .sort(([, a], [, b]) => (a[by] === "") - (b[by] === "") || direction * (typeof a[by] === "number" ? a[by] - b[by] : compare(a[by], b[by])) || compare(a[0], b[0]));
};

// A spreadsheet runs a cell that starts with one of these; a quotation mark before it makes it text.
const guarded = (text) => (/^[=+\-@\t\r']/.test(text) ? `'${text}` : String(text));
const csvCell = (text) => `"${guarded(text).replaceAll('"', '""')}"`;
const csvOf = (columns, rows) => [columns.map(([key]) => word(key)), ...rows.map(([, texts]) => texts)].map((row) => row.map(csvCell).join(",")).join("\r\n");
const tabbed = (columns, rows) => [columns.map(([key]) => word(key)), ...rows.map(([, texts]) => texts)].map((row) => row.map((text) => guarded(text).replace(/\s/g, " ")).join("\t")).join("\n");

const download = (name, text) => {
  // The mark at the start tells spreadsheets that this is UTF-8.
  const url = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }));
  el("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
};

const copyText = async (text, count) => {
  const area = el("textarea", { value: text, className: "unseen" });
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // A page from a file may not be let near the clipboard this way.
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  say(word("copied", count));
  find("table").querySelector(".bar [role=status]").textContent = word("copied", count);
};

const showTable = () => {
  const view = find("table");
  const columns = columnsOf[state.rows]();
  const shown = columns.filter(([, , , apart]) => !apart);
  const far = extended(view, state.rows);
  const [by, direction] = sorting[state.rows];
  const sortBy = (i) => {
    sorting[state.rows] = [i, i === by ? -direction : 1];
    showTable();
    view.querySelectorAll("th button")[i].focus();
  };
  const heads = shown.map(([key], i) =>
    el("th", { scope: "col", ariaSort: i === by ? (direction > 0 ? "ascending" : "descending") : "none" }, button(word(key), () => sortBy(i))),
  );
  const body = el("tbody");
  const count = el("span", { className: "quiet", role: "status" });
  let rows = [];
  const fill = () => {
    rows = rowsOf(columns);
    body.replaceChildren();
    growing(body, rows, ([item, texts]) =>
      el("tr", { className: item.key === (state.edge || state.node) ? "chosen" : "" }, ...shown.map(([, , make], i) => el("td", {}, make ? make(item) : bdi(String(texts[i]))))), 0, ROWS, far.rows);
    count.textContent = word("rows", rows.length);
  };
  // Only the rows are made anew while one types: an input method composes in the box and needs it to stay.
  const filter = el("input", { type: "search", value: sorting.filter, ariaLabel: word("filterRows"), placeholder: word("filterRows"), oninput: () => {
    sorting.filter = filter.value;
    fill();
  } });
  fill();
  view.replaceChildren(
    el(
      "div",
      { className: "bar" },
      ...["nodes", "relationships"].map((kind) => el("a", { className: "tab", href: linkTo({ rows: kind }), ariaCurrent: kind === state.rows ? "true" : "false" }, word(kind))),
      filter,
      button(word("copy"), () => copyText(tabbed(columns, rows), rows.length)),
      button(word("csv"), () => download(`${state.rows}.csv`, csvOf(columns, rows))),
      count,
    ),
    el("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: word("table") }, el("table", {}, el("thead", {}, el("tr", {}, ...heads)), body)),
  );
  far.back();
};
