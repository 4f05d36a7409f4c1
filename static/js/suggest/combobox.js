// A search field that suggests names: an editable combobox with a list, as the ARIA Authoring Practices have it.
import { make } from "../shared/element.js";
import { gettext, isolated, ngettext } from "../shared/texts.js";
import { papers } from "../shared/wording.js";
import { suggestions } from "./names.js";

/** @typedef {import("./names.js").Name} Name */

/** Fields that suggest already. @type {WeakSet<HTMLInputElement>} */
const started = new WeakSet();

/** @param {Name} name @param {string} id */
function option({ kind, name, full, family, count, used, href }, id) {
  const what = family ? gettext("size of %(name)s", { name: family }) : kind;
  const counted = used ? ngettext("used in %(num)s paper", "used in %(num)s papers", count) : papers(count);
  const said = [what, full, count ? counted : ""].filter(Boolean).join(" · ");
  const facts = make("span", { className: "small", textContent: ` ${said}` });
  const node = make(
    "li",
    { id, role: "option", ariaSelected: "false", className: family ? "size" : "" },
    isolated(name),
    facts,
  );
  node.dataset.href = href;
  return node;
}

/** Makes a search field suggest names from now on. @param {HTMLInputElement} field */
export function suggest(field) {
  if (started.has(field)) return;
  started.add(field);
  const list = make("ul", { id: `${field.id}_names`, className: "names", role: "listbox", hidden: true });
  list.ariaLabel = gettext("Suggestions");
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.ariaExpanded = "false";
  field.after(list);
  let run = 0;

  const active = () => list.querySelector('[aria-selected="true"]');

  function close() {
    run++;
    list.hidden = true;
    list.replaceChildren();
    field.ariaExpanded = "false";
    field.removeAttribute("aria-activedescendant");
  }

  /** @param {Element | undefined} next */
  function select(next) {
    active()?.setAttribute("aria-selected", "false");
    if (!next) return field.removeAttribute("aria-activedescendant");
    next.setAttribute("aria-selected", "true");
    next.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", next.id);
  }

  /** @param {1 | -1} step */
  function move(step) {
    const items = [...list.children];
    const at = items.findIndex((item) => item === active());
    // Past either end the field itself is next.
    select(items.at(at < 0 && step < 0 ? -1 : at + step === -1 ? items.length : at + step));
  }

  async function show() {
    const ticket = ++run;
    const names = await suggestions(field.value, field.dataset.kind).catch(() => []);
    if (ticket !== run || document.activeElement !== field) return;
    list.replaceChildren(...names.map((name, n) => option(name, `${list.id}_${n}`)));
    list.hidden = !names.length;
    field.ariaExpanded = `${names.length > 0}`;
    field.removeAttribute("aria-activedescendant");
  }

  /** @param {KeyboardEvent} event */
  function press(event) {
    if (event.isComposing) return;
    const { key } = event;
    // Names that are still coming would open over the results.
    if (list.hidden && key === "Enter") close();
    if (list.hidden) return;
    const chosen = /** @type {HTMLElement | null} */ (active());
    if (key === "ArrowDown" || key === "ArrowUp") move(key === "ArrowDown" ? 1 : -1);
    else if (key === "Escape") close();
    else if (key === "Enter" && chosen) location.assign(chosen.dataset.href ?? "");
    else {
      if (key === "Enter") close();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  field.addEventListener("input", show);
  field.addEventListener("keydown", press, { capture: true });
  field.addEventListener("blur", close);
  // The field keeps the focus while one points at a name.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const item = target instanceof Element ? target.closest("li") : null;
    if (item) location.assign(item.dataset.href ?? "");
  });
  if (field.value && document.activeElement === field) show();
}
