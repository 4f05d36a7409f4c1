// The reader's notes on papers, in this browser only; they are printed with the list and saved as Markdown.
import { make } from "../shared/element.js";
import { root } from "../shared/root.js";
import { gettext } from "../shared/texts.js";

/** @param {string} key */
const idOf = (key) => `surveypress:${root.pathname}:note:${key}`;

/** What the reader noted on a paper. @param {string} key */
export function noteOf(key) {
  try {
    return localStorage.getItem(idOf(key)) ?? "";
  } catch {
    return "";
  }
}

/** A field for a note. @param {import("../shared/paper.js").Paper} paper */
export function noteField({ key, title }) {
  const field = make("textarea", { className: "own-note", rows: 1, dir: "auto", value: noteOf(key) });
  field.placeholder = gettext("Add a note");
  field.ariaLabel = gettext("Note on %(title)s", { title });
  field.addEventListener("input", () => {
    try {
      localStorage.setItem(idOf(key), field.value);
    } catch {
      // That this browser keeps nothing is said when a paper is starred.
    }
  });
  return field;
}
