// Buttons and fields around the map.
import { part } from "../shared/element.js";

/** How much nearer a press on the buttons leads. */
const STEP = 1.6;

/** @param {import("./view.js").Sight} sight */
export function startZoom(sight) {
  part("#zoom", HTMLElement).addEventListener("click", ({ target }) => {
    const value = target instanceof Element ? target.closest("button")?.value : undefined;
    if (value === "0") sight.fit();
    else if (value) sight.zoom(value === "+" ? STEP : 1 / STEP);
  });
}

/**
 * The button that rings papers that lead to other areas; a survey may have none.
 * @param {SVGElement} svg @param {() => void} pressed
 */
export function bridgesButton(svg, pressed) {
  const button = document.querySelector("#bridges");
  if (!(button instanceof HTMLButtonElement)) return { on: () => false, set: () => {} };
  const on = () => button.ariaPressed === "true";
  /** @param {boolean} ringed */
  const set = (ringed) => {
    button.ariaPressed = String(ringed);
    svg.classList.toggle("bridges", ringed);
  };
  button.addEventListener("click", () => {
    set(!on());
    pressed();
  });
  return { on, set };
}

/** Makes the link to the search ask what the map is asked: it finds papers that have no dot. @param {string} q */
export function leadBeyond(q) {
  const link = document.querySelector("#beyond");
  if (link instanceof HTMLAnchorElement) link.search = q.trim() ? `?${new URLSearchParams({ q: q.trim() })}` : "";
}

/**
 * @param {ReturnType<typeof import("./question.js").questionForm>} question
 * @param {() => void} ask
 * @param {(how: "push" | "draft") => void} save
 */
export function startQuestion({ form, fields }, ask, save) {
  form.addEventListener("input", ({ target }) => {
    ask();
    save(target === fields.q ? "draft" : "push");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save("push");
  });
  form.addEventListener("reset", () => {
    // The fields are emptied after the event.
    setTimeout(() => {
      ask();
      save("push");
    });
  });
}
