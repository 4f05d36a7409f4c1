// The contents beside a long page: the section that is being read is marked.
// @ts-check

/** @type {NodeListOf<HTMLAnchorElement>} */
const links = document.querySelectorAll(".contents a");
/** @type {Map<Element, HTMLAnchorElement>} Heading to its link. */
const entries = new Map();
for (const link of links) {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (heading) entries.set(heading, link);
}

/** The last section whose heading has passed the upper third of the window; at the end of the page, the last one seen. */
function mark() {
  const line = innerHeight / 3;
  const { scrollHeight } = document.documentElement;
  const end = scrollHeight > innerHeight && innerHeight + scrollY >= scrollHeight - 2;
  const passed = [...entries.keys()].filter((heading) => heading.getBoundingClientRect().top <= (end ? innerHeight : line));
  const current = passed.at(-1);
  for (const [heading, link] of entries) {
    if (heading === current) show(link);
    else link.removeAttribute("aria-current");
  }
}

/**
 * Marks a link, and brings it into view where the contents are longer than the window; the page itself does not move.
 * @param {HTMLAnchorElement} link
 */
function show(link) {
  if (link.ariaCurrent) return;
  link.setAttribute("aria-current", "location");
  const box = link.closest("nav");
  if (!box || box.scrollHeight <= box.clientHeight) return;
  const { top, bottom } = link.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) box.scrollTop += top - frame.top - frame.height / 2;
}

if (entries.size) {
  // Fires when a heading crosses the line or an edge, which is the only time that anything can change.
  const watch = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const heading of entries.keys()) watch.observe(heading);
  addEventListener("scrollend", mark, { passive: true });
}
