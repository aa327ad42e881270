// Finding a node by what it is called: Chinese, English, or pinyin whole, by initials or mixed (minzhengbu, mzb).
const syllables = new Map();
for (const [syllable, characters] of Object.entries(page.pinyin)) {
  for (const character of characters) syllables.set(character, [...(syllables.get(character) ?? []), syllable]);
}

// Whether `typed` spells the characters of `name` from `at` on, each by a syllable or its beginning.
const spells = (name, at, typed) => {
  if (!typed) return true;
  if (at >= name.length) return false;
  if (name[at].toLowerCase() === typed[0]) return spells(name, at + 1, typed.slice(1));
  return (syllables.get(name[at]) ?? []).some((syllable) => {
    let same = 0;
    while (same < syllable.length && syllable[same] === typed[same]) same += 1;
    if (same === typed.length) return true;
    if (same === 0) return false;
    // Between two characters stands either the initial alone or the whole syllable.
    const ends = same === syllable.length ? [same, 1] : [1];
    return ends.some((end) => spells(name, at + 1, typed.slice(end)));
  });
};

// 0 is the best match, Infinity none.
const rank = (name, typed, isLatin) => {
  const at = name.toLowerCase().indexOf(typed);
  if (at === 0) return name.length === typed.length ? 0 : 1;
  // Letters amid Chinese, as in an address, say less than what it is spelled by.
  if (at > 0 && !(isLatin && /\p{Script=Han}/u.test(name))) return 2;
  const least = at > 0 ? 5 : Infinity;
  if (!isLatin) return least;
  const letters = typed.replace(/ü/g, "v").replace(/[\s']/g, "");
  if (letters.length < 2) return least;
  for (let i = 0; i < name.length; i += 1) if (spells(name, i, letters)) return i === 0 ? 3 : 4;
  return least;
};

const ORDER = ["Agency", "Policy", "Person", "Region", "Topic", "Goal", "Measure", "Document"];
const search = (typed) => {
  const sought = typed.trim().toLowerCase().slice(0, 64);
  if (!sought) return [];
  const isLatin = /^[a-zü\s']+$/.test(sought);
  return nodes
    .map((node) => {
      const names = [node.label, node.properties.name_en ?? "", ...node.aliases].filter(Boolean);
      return [Math.min(...names.map((name) => rank(name, sought, isLatin))), node];
    })
    .filter(([score]) => score < Infinity)
    .sort(
      ([a, x], [b, y]) =>
        a - b ||
        ORDER.indexOf(x.group) - ORDER.indexOf(y.group) ||
        y.edges.length - x.edges.length ||
        x.label.length - y.label.length ||
        x.id - y.id,
    )
    .map(([, node]) => node);
};

// The box: a list of what was found, walked with the arrows, chosen with Enter, left with Escape.
const FOUND = 12;
let found = [];
let active = -1;

const showFound = () => {
  const input = find("search");
  const list = find("found");
  list.hidden = !input.value.trim();
  input.setAttribute("aria-expanded", String(!list.hidden));
  list.replaceChildren(
    ...found.slice(0, FOUND).map((node, i) =>
      el(
        "li",
        { id: `found-${i}`, role: "option", "aria-selected": String(i === active), onpointerdown: (event) => {
          event.preventDefault();
          take(node);
        } },
        shapeIcon(node.group),
        bdi(nameOf(node), { className: "name" }),
        el("small", {}, kindOf(node)),
      ),
    ),
  );
  const rest = found.length > FOUND ? word("foundMore", found.length - FOUND) : found.length ? "" : word("nothing");
  if (rest) list.append(el("li", { role: "option", "aria-disabled": "true", "aria-selected": "false", className: "quiet" }, rest));
  if (active >= 0) input.setAttribute("aria-activedescendant", `found-${active}`);
  else input.removeAttribute("aria-activedescendant");
  list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
};

const leaveSearch = () => {
  find("search").value = "";
  found = [];
  active = -1;
  showFound();
};

const take = (node) => {
  const { hash } = window.location;
  leaveSearch();
  find("panel").dataset.focus = "true";
  go({ ...choose(node), ...(node.group === "Document" ? reading(node) : {}), depth: "0", from: state.to ? "" : state.from, to: "" });
  // Where one is already nothing changes that would be shown.
  if (window.location.hash === hash) showPanel();
};

const startSearch = () => {
  const input = find("search");
  input.addEventListener("input", () => {
    found = search(input.value);
    active = found.length ? 0 : -1;
    showFound();
    say(input.value.trim() ? word("foundCount", found.length) : "");
  });
  input.addEventListener("keydown", (event) => {
    const count = Math.min(found.length, FOUND);
    if (event.isComposing) return;
    if (event.key === "ArrowDown" && count) active = (active + 1) % count;
    else if (event.key === "ArrowUp" && count) active = (active - 1 + count) % count;
    else if (event.key === "Enter" && active >= 0) return take(found[active]);
    else if (event.key === "Escape") {
      leaveSearch();
      return input.blur();
    } else return undefined;
    event.preventDefault();
    return showFound();
  });
  input.addEventListener("focus", showFound);
  input.addEventListener("blur", () => {
    find("found").hidden = true;
    input.setAttribute("aria-expanded", "false");
  });
};
