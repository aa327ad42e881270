// Goals by deadline; what was due before the builder's day is overdue.
const showTimeline = () => {
  const view = find("timeline");
  const keeps = passes();
  const isSaid = says(keeps);
  const goals = nodes.filter((node) => node.group === "Goal" && keeps(node));
  const dates = new Map();
  for (const goal of goals) {
    const date = goal.properties.deadline ?? "";
    dates.set(date, [...(dates.get(date) ?? []), goal]);
  }
  const list = el("ol", { className: "dates" });
  const todayMark = () => el("li", { className: "today" }, el("p", {}, word("today", page.today)));
  let isMarked = !page.today;
  for (const date of [...dates.keys()].sort((a, b) => (a === "") - (b === "") || a.localeCompare(b))) {
    const isOverdue = Boolean(page.today && date && date < page.today);
    if (!isMarked && !isOverdue) {
      list.append(todayMark());
      isMarked = true;
    }
    const here = el("ul");
    const item = el(
      "li",
      { className: isOverdue ? "overdue" : date ? "" : "undated" },
      el("h3", {}, el("span", {}, date || word("noDeadline")), isOverdue && el("span", { className: "flag" }, word("overdue")), el("small", { className: "quiet" }, word("goals", dates.get(date).length))),
      here,
    );
    growing(here, dates.get(date), (goal) => {
      const setter = goal.edges.find((edge) => edge.type === "SETS" && edge.to === goal.id && isSaid(edge));
      return el("li", { className: goal === chosen() ? "chosen" : "" }, nodeLink(goal), setter && el("small", {}, nodeLink(nodes[setter.from])));
    });
    list.append(item);
  }
  if (!isMarked) list.append(todayMark());
  view.replaceChildren(goals.length ? list : el("p", { className: "notice" }, word("noGoals")));
};
