// Facts and their evidence, in words.
const verbOf = (edge) => pick(types.get(edge.type).words);

// "民政部 牵头 …" as three parts; a post or another property of the relationship follows its verb.
const verbInFull = (edge) => {
  const said = Object.values(edge.properties).map(value).join(" ");
  if (!said) return verbOf(edge);
  return language === "en" ? `${verbOf(edge)} (${said})` : `${verbOf(edge)}（${said}）`;
};

const nodeLink = (node, attributes = {}) =>
  el("a", { href: linkTo(choose(node)), className: `name of-${node.group}`, ...attributes }, bdi(shorten(nameOf(node), 240)));

const sentenceOf = (edge) =>
  el("span", { className: "sentence" }, nodeLink(nodes[edge.from]), el("span", { className: "verb" }, verbInFull(edge)), nodeLink(nodes[edge.to]));

// What stands elsewhere in the panel, or would be said twice.
const isApart = ({ label, properties: { path } }, key, given) =>
  key === "text" || key === "name_en" || given === label || (key === "paths" && String(given) === path);

const propertiesOf = (item, declared) => {
  const rows = Object.entries(item.properties).filter(([key, given]) => !isApart(item, key, given));
  if (!rows.length) return null;
  return el(
    "dl",
    {},
    ...rows.flatMap(([key, given]) => [el("dt", {}, pick(declared[key] ?? [key, key])), el("dd", {}, bdi(value(given)))]),
  );
};

// The nearest line that numbers an article, a chapter or an item, the one at this place included.
const ARTICLE = /^(第[一二三四五六七八九十百\d]+[章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;
const articleAbove = (text, at) => {
  const end = text.indexOf("\n", at);
  const line = text.slice(0, end < 0 ? text.length : end).split("\n").reverse().find((line) => ARTICLE.test(line.trim()));
  return line ? shorten(line.trim(), 24) : "";
};

const shorten = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

// One place that says a fact: its paragraph with the sentence marked, and where that is.
const AROUND = 140;
const quoted = ([number, start, end, rule, confidence, quote]) => {
  const small = el("small", {}, word("rule", rule, confidence));
  if (number < 0) {
    const text = el("p", {}, el("mark", {}, bdi(quote)));
    return el("blockquote", {}, text, el("footer", {}, el("span", {}, word("absent")), small));
  }
  const { text, title, source, published_on: date } = nodes[number].properties;
  const first = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const last = next < 0 ? text.length : next;
  const from = Math.max(first, start - AROUND);
  const to = Math.min(last, end + AROUND);
  const paragraph = el(
    "p",
    { lang: "zh-CN" },
    (from > first ? "…" : "") + text.slice(from, start),
    el("mark", {}, text.slice(start, end)),
    text.slice(end, to) + (to < last ? "…" : ""),
  );
  const place = linkTo(reading(nodes[number], `${start}-${end}`));
  const where = [articleAbove(text, start), source, date].filter(Boolean).join(" · ");
  return el(
    "blockquote",
    {},
    paragraph,
    el("footer", {}, el("a", { href: place }, bdi(title || nodes[number].label)), where && el("span", {}, bdi(where)), small),
  );
};

const evidenceOf = (item) => {
  const section = el("section", { className: "evidence" }, el("h3", {}, word("evidence")));
  if (item.evidence.length) growing(section, item.evidence, quoted, 0, 10);
  else section.append(el("p", { className: "quiet" }, word("noEvidence")));
  return section;
};
