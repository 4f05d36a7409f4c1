// The reading list: the papers that the reader starred, or those of an address that someone shared (`?p=lora,bitfit`).
import { FORMATS, about, page, save } from "./formats.js";
import { asked, missing, papers, records, sorted } from "./records.js";
import { kept, make, root } from "./shelf.js";

const part = (id) => document.querySelector(`#${id}`);
const list = part("list");
const order = part("order");
const status = part("status");
let shown = [];
let removed;
let drawn;
let run = 0;

const ORDERS = {
  added: () => 0,
  year: (a, b) => (b.year ?? 0) - (a.year ?? 0),
  title: (a, b) => a.title.localeCompare(b.title),
};

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

function remove(key) {
  const keys = kept.get();
  removed = { key, at: keys.indexOf(key), focus: true };
  kept.set(keys.filter((one) => one !== key));
}

function gone(paper) {
  const undo = make("button", { type: "button", className: "undo", textContent: "Undo", ariaLabel: `Undo: put back ${paper.title}` });
  undo.addEventListener("click", async () => {
    const keys = kept.get().filter((key) => key !== paper.key);
    keys.splice(removed.at, 0, paper.key);
    removed = undefined;
    kept.set(keys);
    await show();
    list.querySelector(`[data-key="${paper.key}"] a`)?.focus();
  });
  return make("li", {}, make("span", { textContent: `Removed: ${paper.title}` }), undo);
}

async function show(first = "") {
  const ticket = ++run;
  try {
    const shared = asked();
    const own = !shared.length;
    const stars = kept.get();
    if (!own || stars.includes(removed?.key)) removed = undefined;
    const keys = own ? stars : shared;
    // What was just removed keeps its place, so that it can be put back there.
    const placed = removed ? keys.toSpliced(removed.at, 0, removed.key) : keys;
    const { known, unknown } = await sorted(placed);
    const all = (await records(known)).sort(ORDERS[order.value]);
    if (ticket !== run) return;
    shown = all.filter(({ key }) => key !== removed?.key);
    const now = JSON.stringify([own, order.value, removed?.key, all.map(({ key }) => key)]);
    if (drawn !== now) list.replaceChildren(...all.map((paper) => (paper.key === removed?.key ? gone(paper) : item(paper, own))));
    drawn = now;
    if (removed?.focus) list.querySelector(".undo").focus();
    if (removed) removed.focus = false;
    part("shared").hidden = own;
    part("about").hidden = !own;
    part("keep").hidden = !shown.length;
    part("tools").hidden = !shown.length;
    part("address").href = `?p=${shown.map(({ key }) => key).join(",")}`;
    const none = own ? "No paper here yet. The star beside a paper keeps it here." : "No paper is left of this list.";
    const count = shown.length ? `${own ? "" : "A list that someone shared: "}${papers(shown.length)}.` : none;
    status.textContent = `${first}${count}${missing(unknown)}`;
  } catch (error) {
    status.textContent = "The papers could not be loaded. Open the site through a web server, and try again.";
    console.error(error);
  }
}

async function keep(keys) {
  const { known, unknown } = await sorted(keys);
  const before = kept.get();
  const fresh = known.filter((key) => !before.includes(key));
  if (asked().length) history.pushState(null, "", location.pathname);
  kept.set([...before, ...fresh]);
  await show(`${papers(fresh.length)} added.${missing(unknown)} `);
}

// Keys out of what we save (CSL-JSON by its ids, BibTeX by its keys, others by their links), out of an address, or out of plain words.
function keysOf(text) {
  try {
    return JSON.parse(text).map((entry) => entry.id ?? entry).map(String);
  } catch {
    const entries = [...text.matchAll(/^\s*@\w+\{([a-z0-9-]+),/gm)].map(([, key]) => key);
    if (entries.length) return entries;
    const linked = [...text.matchAll(/papers\/([a-z0-9-]+)\//g)].map(([, key]) => key);
    if (linked.length) return linked;
    const address = text.match(/[?&]p=[^\s&#]+/);
    return address ? asked(address[0]) : text.split(/[\s,;@"'[\]]+/).filter(Boolean);
  }
}

for (const [name, [ending, type, text]] of Object.entries(FORMATS)) {
  const button = make("button", { type: "button", textContent: name });
  button.addEventListener("click", async () => {
    try {
      save(`reading-list.${ending}`, await text(shown), type);
    } catch (error) {
      status.textContent = `Nothing was saved: ${error.message}`;
    }
  });
  part("save").append(button);
}
part("keep").addEventListener("click", () => keep(asked()));
part("copy").addEventListener("click", async () => {
  const { href } = part("address");
  // Not there on pages that come neither from this machine nor over HTTPS.
  const done = await navigator.clipboard?.writeText(href).then(() => true, () => false);
  status.textContent = done ? "Address copied." : `The browser does not let pages copy: ${href}`;
});
part("import").addEventListener("submit", async (event) => {
  event.preventDefault();
  const file = part("file").files[0];
  const text = `${file ? await file.text() : ""}` || part("keys").value;
  const keys = keysOf(text.trim());
  if (!keys.length) status.textContent = "There is no key to add.";
  else await keep(keys).then(() => event.target.reset(), () => show());
});
order.addEventListener("change", () => show());
document.addEventListener("shelf", () => show());
addEventListener("popstate", () => show());
show();
