// The state is in the address; every change of it is shown here.
const SHOW = { graph: showGraph, table: showTable, matrix: showMatrix, timeline: showTimeline, reader: showReader };

const showWords = () => {
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  document.title = plain(pick(page.title));
  find("title").replaceChildren(bdi(pick(page.title)));
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll("[data-label]")) element.ariaLabel = word(element.dataset.label);
  for (const element of document.querySelectorAll("[data-title]")) element.title = word(element.dataset.title);
  for (const element of document.querySelectorAll("[data-placeholder]")) element.placeholder = word(element.dataset.placeholder);
  find("language").textContent = language === "en" ? "中文" : "English";
  find("language").lang = language === "en" ? "zh-CN" : "en";
};

// What was asked and the answer; above the graph also what it is, and what one does with it.
const showAnswer = () => {
  const [title, question, answer] = [page.title, page.question, page.answer].map((pair) => pair && pick(pair));
  const documentsLink = documents.length > 0 && el("a", { href: linkTo({ view: "reader" }) }, word("leadDocuments", documents.length));
  const lines = [
    question && question !== title && el("p", { className: "question" }, bdi(question)),
    answer && el("p", { className: "answer" }, bdi(answer)),
    state.view === "graph" && nodes.length > 0 && el("p", { className: "lead" }, `${answer ? "" : word("lead")} ${word("leadClick")}`, documentsLink || ""),
  ].filter(Boolean);
  find("answer").replaceChildren(...lines);
  find("answer").hidden = !lines.length;
};

const showViews = () => {
  find("views").replaceChildren(
    ...VIEWS.map((view) => el("a", { href: linkTo({ view }), ...(view === state.view ? { ariaCurrent: "page" } : {}) }, word(view))),
  );
  find("views").querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  for (const view of VIEWS) find(view).hidden = view !== state.view;
  find("main").parentElement.dataset.view = state.view;
};

const show = () => {
  state = decode(window.location.hash.slice(1));
  language = state.lang;
  const [focus, wasClosed] = [focusNow(), find("panel").hidden];
  showWords();
  showAnswer();
  showViews();
  showLegend();
  showPanel();
  SHOW[state.view]();
  restoreFocus(focus, wasClosed);
};

// The reader's choice goes before the system's, paper before both.
const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
let themeChosen = "";
const paint = (theme = themeChosen || (prefersDark.matches ? "dark" : "light")) => {
  document.documentElement.dataset.theme = theme;
  readInk();
  graph.edges?.update(graph.shown.edges.map(({ id }) => ({ id, color: tint(graph.shown) })));
  graph.network?.redraw();
};

find("language").addEventListener("click", () => go({ lang: language === "en" ? "zh" : "en" }));
find("theme").addEventListener("click", () => {
  themeChosen = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  paint();
});
find("print").addEventListener("click", () => window.print());
find("skip").addEventListener("click", () => find("main").focus());
prefersDark.addEventListener("change", () => paint());
window.addEventListener("hashchange", show);
window.addEventListener("keydown", (event) => {
  const isTyping = document.activeElement?.matches("input:not([type=checkbox])");
  if (event.key === "/" && !isTyping) {
    event.preventDefault();
    find("search").focus();
  }
  if (event.key === "Escape" && !isTyping && Object.keys(NOTHING).some((key) => state[key] !== NOTHING[key])) go(NOTHING);
});
// Paper is white, whatever the screen is.
window.addEventListener("beforeprint", () => paint("light"));
window.addEventListener("afterprint", () => paint());

paint();
startGraph();
startSearch();
show();
