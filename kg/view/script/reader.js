// A document's own text, every mention that the filters leave marked and linked to what it mentions.
const NAMED = ["Agency", "Policy", "Person", "Region", "Topic"];

const everyPlace = (text, sought, within = [0, text.length]) => {
  const places = [];
  for (let at = text.indexOf(sought, within[0]); at >= 0 && at + sought.length <= within[1]; at = text.indexOf(sought, at + 1)) {
    places.push([at, at + sought.length]);
  }
  return places;
};

// The marks of a document as [start, end, node]: names wherever they stand, clauses where they are evidence.
const marksOf = (source) => {
  const { text } = source.properties;
  const marks = [];
  for (const node of nodes.filter(passes())) {
    if (!documentsOf(node).has(source.id)) continue;
    const names = [node.label, ...node.aliases].filter((name) => name.length > 1);
    const here = node.evidence.filter(([number]) => number === source.id);
    if (NAMED.includes(node.group)) {
      const places = names.flatMap((name) => everyPlace(text, name));
      marks.push(...(places.length ? places : here.map(([, start, end]) => [start, end])).map((place) => [...place, node]));
    } else {
      for (const [, start, end] of here) {
        const places = everyPlace(text, node.label, [start, end]);
        marks.push([...(places[0] ?? [start, end]), node]);
      }
    }
  }
  return marks;
};

// The text cut where marks begin and end; a stretch belongs to the shortest mark over it.
const stretches = (length, marks) => {
  const owner = new Array(length).fill(null);
  for (const [start, end, node] of [...marks].sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[2].id - b[2].id)) owner.fill(node, start, end);
  const cut = [];
  for (let at = 0; at < length; at += 1) {
    if (at && owner[at] === owner[at - 1]) cut[cut.length - 1][1] = at + 1;
    else cut.push([at, at + 1, owner[at]]);
  }
  return cut;
};

const articleOf = (source) => {
  const { text } = source.properties;
  const marks = marksOf(source);
  const [from, to] = source.key === state.read ? state.at.split("-").map(Number) : [];
  const article = el("article", { lang: "zh-CN" });
  let paragraph = el("p");
  const put = (piece, node, at) => {
    const isHere = at >= from && at < to;
    const content = isHere ? el("mark", {}, piece) : piece;
    paragraph.append(node ? el("a", { href: linkTo({ ...choose(node), read: source.key }), className: `mention of-${node.group}${node === chosen() ? " chosen" : ""}`, title: kindOf(node) }, content) : content);
  };
  for (const [start, end, node] of stretches(text.length, marks)) {
    let at = start;
    // Cut again at the ends of the sentence that a link points to, and at the ends of paragraphs.
    const ends = [...new Set([from, to, ...everyPlace(text, "\n", [start, end]).flat(), end])].filter((cut) => cut > start && cut <= end);
    for (const cut of ends.sort((a, b) => a - b)) {
      const piece = text.slice(at, cut);
      if (piece === "\n") {
        article.append(paragraph);
        paragraph = el("p");
      } else put(piece, node, at);
      at = cut;
    }
  }
  article.append(paragraph);
  return [article, marks.length];
};

const showReader = () => {
  const view = find("reader");
  const source = [state.doc, state.read].map((key) => documents.find((node) => node.key === key)).find(Boolean) ?? documents[0];
  if (!source) return view.replaceChildren(el("p", { className: "notice" }, word("noDocuments")));
  const { source: outlet, author, published_on: date, path, url } = source.properties;
  const [article, count] = articleOf(source);
  const select = el(
    "select",
    { name: "read", ariaLabel: word("document"), onchange: (event) => go(reading(byKey.get(event.target.value))) },
    ...documents.map((node) => el("option", { value: node.key, selected: node === source }, shorten(plain(node.properties.title || node.label), 60))),
  );
  const place = `${source.key} ${state.at}`;
  const scrolled = view.dataset.place === place ? view.scrollTop : null;
  view.dataset.place = place;
  view.replaceChildren(
    el("div", { className: "bar" }, select, el("span", { className: "quiet" }, word("mentions", count))),
    el("p", { className: "quiet byline" }, bdi([outlet, author, date, path, url].filter(Boolean).join(" · "))),
    article,
  );
  // A chosen mention is where the reader already looks; only a link from elsewhere moves the page.
  if (scrolled === null) (view.querySelector("mark") ?? view.querySelector(".chosen"))?.scrollIntoView({ block: "center" });
  else view.scrollTop = scrolled;
  return undefined;
};
