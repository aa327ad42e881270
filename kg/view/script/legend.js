// The legend, which filters: kinds and relationships with their counts, documents, regions and levels.
const toggled = (list, name) => (list.includes(name) ? list.filter((each) => each !== name) : [...list, name]);

const checks = (title, names, counts, list, wordsOf, icon) =>
  counts.size > 0 &&
  el(
    "fieldset",
    {},
    el("legend", {}, word(title)),
    ...names
      .filter((name) => counts.has(name))
      .map((name) =>
        el(
          "label",
          {},
          el("input", { type: "checkbox", checked: !state[list].includes(name), name, onchange: () => go({ [list]: toggled(state[list], name) }) }),
          icon(name),
          el("span", {}, pick(wordsOf.get(name).words)),
          el("span", { className: "count" }, String(counts.get(name))),
        ),
      ),
  );

// A filter that takes one value; `key` is the state's.
const choice = (key, title, options) =>
  options.length > 0 &&
  el(
    "label",
    { className: "choice" },
    el("span", {}, word(title)),
    el(
      "select",
      { name: key, onchange: (event) => go({ [key]: event.target.value }) },
      el("option", { value: "" }, word("all")),
      ...options.map(([given, shown]) => el("option", { value: given, selected: given === state[key] }, shown)),
    ),
  );

const dashed = (type) => {
  const dashes = edges.find((edge) => edge.type === type)?.dashes;
  return svg("svg", { viewBox: "0 0 22 8", class: "dash", "aria-hidden": "true" }, svg("path", { d: "M1 4H21", "stroke-dasharray": (dashes ?? []).join(" ") }));
};

// On a narrow screen the legend lies above the view and leaves it little room: there it is closed until it is asked for.
const isNarrow = window.matchMedia("(max-width: 900px)");
isNarrow.addEventListener("change", () => Object.assign(find("filters").querySelector("details"), { open: !isNarrow.matches }));

const showLegend = () => {
  const box = el(
    "details",
    { open: find("filters").querySelector("details")?.open ?? !isNarrow.matches },
    el("summary", {}, word("filters")),
    checks("labels", [...labels.keys()], counted(nodes, "group"), "hide", labels, shapeIcon),
    // A text marks what it mentions; no relationship is to be seen there.
    state.view !== "reader" && checks("relationships", [...types.keys()], counted(edges, "type"), "off", types, dashed),
    choice("doc", "document", documents.map((node) => [node.key, shorten(plain(nameOf(node)), 40)])),
    choice("region", "region", offered.region.map((region) => [region, (language === "en" && Object.hasOwn(page.regions, region) && page.regions[region]) || region])),
    choice("level", "level", offered.level.map((level) => [level, value(level)])),
    isFiltered() && button(word("reset"), () => go({ hide: START.hide, off: START.off, doc: "", region: "", level: "" })),
  );
  find("filters").replaceChildren(box);
};
