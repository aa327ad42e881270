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
  const lines = [page.question, page.answer].map((pair, i) => pair && el("p", { className: i ? "answer" : "question" }, bdi(pick(pair))));
  find("answer").replaceChildren(...lines.filter(Boolean));
  find("answer").hidden = !page.question && !page.answer;
};

const showViews = () => {
  find("views").replaceChildren(
    ...VIEWS.map((view) => el("a", { href: linkTo({ view }), ...(view === state.view ? { ariaCurrent: "page" } : {}) }, word(view))),
  );
  for (const view of VIEWS) find(view).hidden = view !== state.view;
  find("main").parentElement.dataset.view = state.view;
};

const show = () => {
  state = decode(window.location.hash.slice(1));
  language = state.lang;
  const held = document.activeElement?.getAttribute("name");
  showWords();
  showViews();
  showLegend();
  showPanel();
  SHOW[state.view]();
  if (held && document.activeElement === document.body) document.querySelector(`[name="${CSS.escape(held)}"]`)?.focus();
};

const setTheme = (theme) => {
  document.documentElement.dataset.theme = theme;
  readInk();
  graph.network.redraw();
};

const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
const themeNow = () => document.documentElement.dataset.theme ?? (prefersDark.matches ? "dark" : "light");

find("language").addEventListener("click", () => go({ lang: language === "en" ? "zh" : "en" }));
find("theme").addEventListener("click", () => setTheme(themeNow() === "dark" ? "light" : "dark"));
find("print").addEventListener("click", () => window.print());
find("skip").addEventListener("click", () => find("main").focus());
prefersDark.addEventListener("change", () => setTheme(themeNow()));
window.addEventListener("hashchange", show);
window.addEventListener("keydown", (event) => {
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? "");
  if (event.key === "/" && !isTyping) {
    event.preventDefault();
    find("search").focus();
  }
  if (event.key === "Escape" && !isTyping && (state.node || state.edge)) go({ node: "", edge: "", depth: "0", from: "", to: "" });
});
// Paper is white, whatever the screen is.
let themeBefore = "";
window.addEventListener("beforeprint", () => {
  themeBefore = themeNow();
  setTheme("light");
});
window.addEventListener("afterprint", () => setTheme(themeBefore));

startGraph();
startSearch();
show();
