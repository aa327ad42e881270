// Every change builds anew what it shows. The focus goes back to what stands where it was: the control of that name, else
// the one that says the same; and once the panel is closed, to where it was opened from.
let opener = null;

const focusable = (area) => [...area.querySelectorAll("a, button, input, select, summary")];
const saying = ({ tagName, ariaLabel, textContent }) => [tagName, ariaLabel, textContent].join("\n");
const isLike = (one) => (other) => (one.name ? other.name === one.name : saying(other) === saying(one));

// What has the focus now, in which part of the page, as the how many of its like: a text links to a node many times.
const focusNow = () => {
  const held = document.activeElement;
  const area = held.closest("[id]");
  return { held, area, at: area ? focusable(area).filter(isLike(held)).indexOf(held) : -1 };
};

const placesOf = ({ held, area, at }) => (area ? [focusable(area).filter(isLike(held))[at], area] : []);

const restoreFocus = (before, wasClosed) => {
  const panel = find("panel");
  if (wasClosed && !panel.hidden) opener = before;
  if (before.held.isConnected && !before.held.closest("[hidden]")) return;
  // What is no more, is hidden or takes no focus is passed over.
  const places = [...placesOf(before), ...(opener && before.area === panel ? placesOf(opener) : []), find("canvas"), find("main")];
  places.find((place) => {
    place?.focus();
    return place === document.activeElement;
  });
};
