// The reading list: the papers that the reader starred, or those of an address that someone shared (`?p=lora,bitfit`).
// @ts-check
import { FORMATS, about, page, save } from "./formats.js";
import { asked, missing, papers, records, sorted } from "./records.js";
import { kept, make } from "./shelf.js";

/** @typedef {import("./records.js").Paper} Paper */

/** @param {string} id @returns {any} */
const part = (id) => document.querySelector(`#${id}`);
const list = part("list");
const order = part("order");
const status = part("status");
/** @type {Paper[]} */
let shown = [];
/** @type {{ key: string, at: number, focus: boolean } | undefined} */
let removed;
let drawn = "";
let run = 0;

/** @type {Record<string, (a: Paper, b: Paper) => number>} */
const ORDERS = {
  added: () => 0,
  year: (a, b) => (b.year ?? 0) - (a.year ?? 0),
  title: (a, b) => a.title.localeCompare(b.title),
};

/** @param {Paper} paper @param {boolean} own */
function item(paper, own) {
  const link = make("a", { className: "title", href: page(paper), textContent: paper.title });
  const facts = make("span", { className: "facts", textContent: about(paper, " · ") });
  const li = make("li", {}, link, facts, make("span", { className: "tldr", textContent: paper.tldr }));
  li.dataset.key = paper.key;
  if (own) {
    li.dataset.own = "";
    const button = make("button", { type: "button", className: "remove", textContent: "Remove", ariaLabel: `Remove: ${paper.title}` });
    button.addEventListener("click", () => remove(paper.key));
    li.append(button);
  }
  return li;
}

/** @param {string} key */
function remove(key) {
  const keys = kept.get();
  removed = { key, at: keys.indexOf(key), focus: true };
  kept.set(keys.filter((one) => one !== key));
}

/** @param {Paper} paper */
function gone(paper) {
  const undo = make("button", { type: "button", className: "undo", textContent: "Undo", ariaLabel: `Undo: put back ${paper.title}` });
  undo.addEventListener("click", async () => {
    const keys = kept.get().filter((key) => key !== paper.key);
    keys.splice(removed?.at ?? keys.length, 0, paper.key);
    removed = undefined;
    kept.set(keys);
    await show();
    list.querySelector(`[data-key="${paper.key}"] a`)?.focus();
  });
  return make("li", {}, make("span", { textContent: `Removed: ${paper.title}` }), undo);
}

/** @param {Paper[]} all @param {boolean} own */
function draw(all, own) {
  const now = JSON.stringify([own, order.value, removed?.key, all.map(({ key }) => key)]);
  if (drawn !== now) list.replaceChildren(...all.map((paper) => (paper.key === removed?.key ? gone(paper) : item(paper, own))));
  drawn = now;
  if (removed?.focus) list.querySelector(".undo").focus();
  if (removed) removed.focus = false;
  part("shared").hidden = own;
  part("about").hidden = !own;
  part("keep").hidden = part("tools").hidden = !shown.length;
  part("address").href = `?p=${shown.map(({ key }) => key).join(",")}`;
}

/** Shows the list that the address asks for; `first` is said before its length.
 * @param {string} first */
async function show(first = "") {
  const ticket = ++run;
  try {
    const shared = asked();
    const own = !shared.length;
    const stars = kept.get();
    if (!own || (removed && stars.includes(removed.key))) removed = undefined;
    const keys = own ? stars : shared;
    // What was just removed keeps its place, so that it can be put back there.
    const placed = removed ? keys.toSpliced(removed.at, 0, removed.key) : keys;
    const { known, unknown } = await sorted(placed);
    const all = (await records(known)).sort(ORDERS[order.value]);
    if (ticket !== run) return;
    shown = all.filter(({ key }) => key !== removed?.key);
    draw(all, own);
    const none = own ? "No paper here yet. The star beside a paper keeps it here." : "No paper is left of this list.";
    const count = shown.length ? `${own ? "" : "A list that someone shared: "}${papers(shown.length)}.` : none;
    status.textContent = `${first}${count}${missing(unknown)}`;
  } catch (error) {
    status.textContent = "The papers could not be loaded. Open the site through a web server, and try again.";
    console.error(error);
  }
}

const FEW = 3;

/** Adds papers to the reader's own list, and says what came of it; many names of no paper are listed by themselves.
 * @param {string[]} keys @param {string[]} unknown */
async function keep(keys, unknown) {
  const before = kept.get();
  const fresh = keys.filter((key) => !before.includes(key));
  const there = keys.length - fresh.length;
  if (asked().length) history.pushState(null, "", location.pathname);
  kept.set([...before, ...fresh]);
  const many = unknown.length > FEW;
  part("unknown").replaceChildren(...(many ? unknown : []).map((said) => make("li", { textContent: said })));
  part("unknown").hidden = !many;
  const rest = many ? ` Not in this survey, and listed below: ${unknown.length} entries.` : missing(unknown);
  await show(`${papers(fresh.length)} added${there ? `, ${there} here already` : ""}.${rest} `);
}

for (const [name, [ending, type, text]] of Object.entries(FORMATS)) {
  const button = make("button", { type: "button", textContent: name });
  button.addEventListener("click", async () => {
    try {
      save(`reading-list.${ending}`, await text(shown), type);
    } catch (error) {
      status.textContent = `Nothing was saved: ${error instanceof Error ? error.message : error}`;
    }
  });
  part("save").append(button);
}
part("keep").addEventListener("click", async () => {
  const { known, unknown } = await sorted(asked());
  await keep(known, unknown);
});
part("copy").addEventListener("click", async () => {
  const { href } = part("address");
  // Not there on pages that come neither from this machine nor over HTTPS.
  const done = await navigator.clipboard?.writeText(href).then(() => true, () => false);
  status.textContent = done ? "Address copied." : `The browser does not let pages copy: ${href}`;
});
part("import").addEventListener("submit", async (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  const file = part("file").files[0];
  try {
    const text = `${file ? await file.text() : ""}` || part("keys").value;
    const { recognised } = await import("./recognise.js");
    const { keys, unknown } = await recognised(text);
    if (!keys.length && !unknown.length) status.textContent = "There is no paper to add.";
    else await keep(keys, unknown).then(() => part("import").reset());
  } catch (error) {
    status.textContent = `Nothing was added: ${error instanceof Error ? error.message : error}`;
    console.error(error);
  }
});
order.addEventListener("change", () => show());
document.addEventListener("shelf", () => show());
addEventListener("popstate", () => show());
show();
