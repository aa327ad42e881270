// Who does what: measures by policy, agencies across, who leads and who supports; and what nobody was told to lead.
const ROLES = ["LEADS", "SUPPORTS"];
let onlyUnled = false;

const rolesOf = (measure) => measure.edges.filter((edge) => edge.to === measure.id && ROLES.includes(edge.type));
const isUnled = (measure) => !rolesOf(measure).some((edge) => edge.type === "LEADS");

// A block is laid out in the order of the text, column after column; steps are indented by less than a column.
const columnOf = (node) => Math.floor((node.x - node.root.x) / cell.column);
const inOrder = (a, b) => a.root.id - b.root.id || columnOf(a) - columnOf(b) || a.y - b.y;

const showMatrix = () => {
  const view = find("matrix");
  const keeps = passes();
  const shownRolesOf = (measure) => rolesOf(measure).filter(says(keeps));
  const measures = nodes.filter((node) => node.group === "Measure" && keeps(node)).sort(inOrder);
  const unled = measures.filter(isUnled);
  // The query counts those that a policy orders.
  const ordered = unled.filter(({ root }) => root.group === "Policy").length;
  const rows = onlyUnled ? unled : measures;
  const counts = counted(rows.flatMap(shownRolesOf), "from");
  const agencies = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b).map((id) => nodes[id]);
  const bar = el(
    "div",
    { className: "bar" },
    el("label", {}, el("input", { type: "checkbox", checked: onlyUnled, name: "unled", onchange: (event) => {
      onlyUnled = event.target.checked;
      showMatrix();
      view.querySelector("[name=unled]").focus();
    } }), ordered === unled.length ? word("onlyUnled", ordered) : word("onlyUnledUnder", unled.length, ordered)),
    el("span", { className: "quiet" }, word("rows", rows.length)),
    ...ROLES.filter((role) => edges.some((edge) => edge.type === role && walkable(edge))).map((role) => el("span", { className: "quiet" }, el("i", { className: `role ${role}` }), pick(types.get(role).words))),
  );
  if (!measures.length) return view.replaceChildren(el("p", { className: "notice" }, word("noMeasures")));
  const far = extended(view, "measures");
  const body = el("tbody");
  let last = null;
  growing(body, rows, (measure) => {
    const roles = new Map(shownRolesOf(measure).map((edge) => [edge.from, edge]));
    const isFirst = measure.root !== last;
    last = measure.root;
    const { root } = measure;
    return el(
      "tr",
      { className: `${isFirst ? "first" : ""} ${measure === chosen() ? "chosen" : ""}` },
      el("th", { scope: "row" }, isFirst && el("p", { className: "group" }, root === measure ? word("noPolicy") : nodeLink(root)), nodeLink(measure), isUnled(measure) && el("span", { className: "nobody" }, word("nobody"))),
      ...agencies.map((agency) => {
        const edge = roles.get(agency.id);
        if (!edge) return el("td");
        const name = `${nameOf(agency)} ${verbOf(edge)} ${nameOf(measure)}`;
        return el("td", {}, el("a", { href: linkTo(chooseEdge(edge)), className: `role ${edge.type}`, title: name, ariaLabel: name }));
      }),
    );
  }, 0, ROWS, far.rows);
  const heads = agencies.map((agency) => el("th", { scope: "col" }, nodeLink(agency)));
  view.replaceChildren(
    bar,
    el("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: word("matrix") }, el("table", {}, el("thead", {}, el("tr", {}, el("th", { scope: "col" }, word("measure")), ...heads)), body)),
  );
  far.back();
  return undefined;
};
