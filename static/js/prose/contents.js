// The contents beside a long page: the section that is being read is marked.

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

/** Each heading with its link in the contents. */
function sections() {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll(".contents a");
  return [...links].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ heading, link }] : [];
  });
}

/** Makes the contents follow the reader. */
export function startContents() {
  const entries = sections();
  if (!entries.length) return;

  /**
   * The last section whose heading has passed the upper third of the window; at the end of the page, the last one seen.
   */
  function mark() {
    const { scrollHeight } = document.documentElement;
    const end = scrollHeight > innerHeight && innerHeight + scrollY >= scrollHeight - 2;
    const line = end ? innerHeight : innerHeight / 3;
    const current = entries.findLast(({ heading }) => heading.getBoundingClientRect().top <= line);
    for (const entry of entries) {
      if (entry === current) show(entry.link);
      else entry.link.removeAttribute("aria-current");
    }
  }

  // Fires when a heading crosses the line or an edge, which is the only time that anything can change.
  const watch = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const { heading } of entries) watch.observe(heading);
  addEventListener("scrollend", mark, { passive: true });
}
