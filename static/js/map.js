// The map: what is asked of it narrows it, a dot opens its card; the address holds all that (`?topic=lora&paper=qlora`).
// @ts-check
import { cursorOn, tipOn } from "./map-cursor.js";
import { dotsOf, narrow, pause } from "./map-dots.js";
import { namesOn } from "./map-names.js";
import { windowOnto } from "./map-view.js";
import { make } from "./shelf.js";

/** @typedef {import("./map-dots.js").Dot} Dot */

/** @type {(selector: string) => any} */
const part = (selector) => document.querySelector(selector);
const [map, svg, form, status, list] = ["#map", "#map svg", "#ask", "#status", "#as-list"].map(part);
/** @type {HTMLButtonElement | null} A survey may have no paper that leads from area to area. */
const bridges = part("#bridges");
const FIELDS = ["q", "topic", "from", "to"];

const titles = new Map([...form.elements.topic.options].map(({ value, text }) => [value, text]));
const dots = await dotsOf(svg, [...titles.keys()]);
const byKey = new Map(dots.map((dot) => [dot.key, dot]));
/** @type {[string, string[]][]} */
const areas = [...form.elements.topic.querySelectorAll("optgroup")].map((group) => {
  const ids = [...group.querySelectorAll("option")].map(({ value }) => value);
  return [ids[0], ids];
});
const within = new Map(areas);

const ring = make("span", { id: "ring", hidden: true });
/** @type {Dot | undefined} */
let chosen;
/** @type {ReturnType<typeof import("./map-card.js").cardOn> | undefined} */
let card;
/** @type {Promise<() => void> | undefined} */
let listing;
let frame = 0;
let timer = 0;

const sight = windowOnto(svg, () => {
  frame ||= requestAnimationFrame(draw);
});
await pause();
const names = namesOn(part("#names"), dots, titles, sight);
const cursor = cursorOn(map, dots, sight, (dot) => choose(dot));
map.append(ring);
const tip = tipOn(map, svg, dots, sight, (dot) => (dot || chosen) && choose(dot));

// Cards and the list are fetched when they are first asked for.
/** @type {(dot: Dot, focus: boolean) => Promise<void>} */
async function open(dot, focus) {
  const { cardOn } = await import("./map-card.js");
  card ??= cardOn(part(".sheet"), byKey, { pick: (key) => choose(byKey.get(key)), close: () => choose(undefined) });
  if (chosen !== dot) return;
  await card.show(dot, focus);
  uncover(dot);
}

async function asList() {
  if (!list.open) return;
  listing ??= import("./map-list.js").then(({ listIn }) => listIn(list, dots, titles));
  (await listing)();
}

/** @type {(node: HTMLElement, dot: Dot) => void} */
function put(node, dot) {
  const [x, y] = sight.at(dot.x, dot.y);
  node.style.transform = `translate(${x}px, ${y}px)`;
}

function draw() {
  frame = 0;
  tip.hidden = true;
  svg.style.setProperty("--dot", `${Math.min(8, Math.max(2.6, 3 * Math.sqrt(sight.view().k)))}px`);
  names();
  cursor.draw();
  ring.hidden = !chosen;
  if (chosen) put(ring, chosen);
  clearTimeout(timer);
  timer = setTimeout(() => remember("keep"), 300);
}

// A step of the browser's history for each choice; a draft (a word half typed) and the view change the step they are in.
/** @param {"push" | "draft" | "keep"} how */
function remember(how) {
  const params = new URLSearchParams();
  for (const name of FIELDS) if (form.elements[name].value.trim()) params.set(name, form.elements[name].value.trim());
  if (chosen) params.set("paper", chosen.key);
  if (bridges?.ariaPressed === "true") params.set("bridges", "1");
  if (list.open) params.set("view", "list");
  const { x, y, k } = sight.view();
  const near = k / sight.whole();
  if (near > 1.01) params.set("at", [Math.round(x), Math.round(y), near.toFixed(2)].join(","));
  const search = params.toString().replaceAll("%2C", ",");
  if (search === location.search.slice(1)) return;
  const before = history.state?.draft;
  const replace = how === "keep" || (how === "draft" && before);
  const state = { draft: how === "keep" ? before : how === "draft" };
  history[replace ? "replaceState" : "pushState"](state, "", search ? `?${search}` : location.pathname);
}

function ask() {
  const { q, topic, from, to } = Object.fromEntries(FIELDS.map((name) => [name, form.elements[name].value]));
  const asked = q.trim() || topic || from || to;
  const count = narrow(dots, { q, topics: topic ? (within.get(topic) ?? [topic]) : [], from, to });
  asList();
  const area = areas.find(([, ids]) => ids.includes(topic))?.[0];
  for (const button of legend) button.ariaPressed = String(button.value === area);
  status.textContent = asked ? `${count} of ${dots.length} papers` : "";
  names();
}

/** @param {Dot} dot */
function uncover(dot) {
  if (chosen !== dot || !card?.covers(...sight.at(dot.x, dot.y))) return;
  // There is no room beside the card while all of the map is seen.
  if (sight.view().k < 1.5 * sight.whole()) sight.zoom(2);
  sight.reach(dot, 0.25, 0.2);
}

/** @type {(dot: Dot | undefined, how?: "push" | "keep") => void} */
function choose(dot, how = "push") {
  const before = chosen;
  chosen = dot;
  if (dot) {
    cursor.to(dot);
    if (!sight.sees(dot)) sight.reach(dot);
    open(dot, how === "push").catch(() => location.assign(dot.node.href.baseVal));
  } else if (card?.hide() && before) cursor.focus();
  draw();
  if (how === "push") remember("push");
}

/** @param {boolean} on */
function ringed(on) {
  if (bridges) bridges.ariaPressed = String(on);
  svg.classList.toggle("bridges", on && Boolean(bridges));
}

// From the address, which anyone may have written.
function recall() {
  const params = new URLSearchParams(location.search);
  for (const name of FIELDS) {
    form.elements[name].value = params.get(name) ?? "";
    if (form.elements[name].selectedIndex === -1) form.elements[name].value = "";
  }
  list.open = params.get("view") === "list";
  ringed(params.get("bridges") === "1");
  const [x, y, near] = (params.get("at") ?? "").split(",").map(Number);
  if (near > 0 && Number.isFinite(x + y + near)) sight.show({ x, y, k: near * sight.whole() });
  else sight.fit();
  ask();
  asList();
  choose(byKey.get(params.get("paper") ?? ""), "keep");
}

// Links of the legend become buttons that choose an area.
const legend = [...document.querySelectorAll(".legend a")].map((link) => {
  const { topic } = /** @type {HTMLElement} */ (link).dataset;
  const button = make("button", { type: "button", value: topic, textContent: link.textContent, ariaPressed: "false" });
  button.addEventListener("click", () => {
    form.elements.topic.value = button.ariaPressed === "true" ? "" : topic;
    ask();
    remember("push");
  });
  link.replaceWith(button);
  return button;
});

form.addEventListener("input", (/** @type {InputEvent} */ event) => {
  ask();
  remember(event.target === form.elements.q ? "draft" : "push");
});
form.addEventListener("submit", (/** @type {Event} */ event) => {
  event.preventDefault();
  remember("push");
});
form.addEventListener("reset", () => {
  setTimeout(() => {
    ask();
    remember("push");
  });
});
bridges?.addEventListener("click", () => {
  ringed(bridges.ariaPressed !== "true");
  remember("push");
});
list.addEventListener("toggle", () => {
  asList();
  remember("keep");
});
part("#zoom").addEventListener("click", (/** @type {any} */ { target }) => {
  const { value } = target.closest("button") ?? {};
  if (value === "0") sight.fit();
  else if (value) sight.zoom(value === "+" ? 1.6 : 1 / 1.6);
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && chosen && !document.querySelector("dialog[open]")) choose(undefined);
});
addEventListener("popstate", recall);
recall();
