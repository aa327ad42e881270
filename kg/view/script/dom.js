// Elements from values. Text is only ever set as text; names from documents are isolated, so that marks in them that
// turn the reading direction turn nothing else.
const find = (id) => document.getElementById(id);

const el = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [key, given] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), given);
    else if (key in element && key !== "list") element[key] = given;
    else if (given !== undefined) element.setAttribute(key, given);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
};

const bdi = (text, attributes = {}) => el("bdi", attributes, text);

const button = (text, onclick, attributes = {}) => el("button", { type: "button", onclick, ...attributes }, text);

const svg = (tag, attributes, ...children) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [key, given] of Object.entries(attributes)) element.setAttribute(key, given);
  element.append(...children);
  return element;
};

const say = (text) => {
  find("said").textContent = text;
};

// A list that shows its first items and a button for the next ones; on paper it says how many it leaves out.
const LIST = 60;
const growing = (parent, items, make, at = 0, step = LIST, first = step) => {
  parent.append(...items.slice(at, at + first).map(make));
  const left = items.length - at - first;
  if (left <= 0) return;
  const more = button(word("more", Math.min(left, step)), () => {
    const before = parent.lastElementChild;
    before.remove();
    growing(parent, items, make, at + first, step);
    parent.children[at + first]?.querySelector("a, button")?.focus();
  });
  const tag = { UL: "li", OL: "li", TBODY: "tr" }[parent.tagName] ?? "p";
  const last = [more, el("span", { className: "left" }, word("left", left))];
  parent.append(el(tag, { className: "more" }, ...(tag === "tr" ? [el("td", { colSpan: 99 }, ...last)] : last)));
};

// A view of rows is built anew as far extended and scrolled as it was, if it still shows `what`; in steps of so many rows.
const ROWS = 200;
const extended = (view, what) => {
  const isSame = view.dataset.what === what;
  view.dataset.what = what;
  const listed = isSame ? view.querySelectorAll("tbody tr:not(.more)").length : 0;
  const top = isSame ? (view.querySelector(".scroll")?.scrollTop ?? 0) : 0;
  return { rows: Math.max(ROWS, Math.ceil(listed / ROWS) * ROWS), back: () => Object.assign(view.querySelector(".scroll"), { scrollTop: top }) };
};
