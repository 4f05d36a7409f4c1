// The legend: its links become buttons that choose an area.
import { make } from "../shared/element.js";

/**
 * Returns what shows which area is chosen.
 * @param {(topic: string) => void} choose
 * @returns {(area: string | undefined) => void}
 */
export function startLegend(choose) {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll(".legend a");
  const buttons = [...links].map((link) => {
    const value = link.dataset.topic ?? "";
    const button = make("button", { type: "button", value, textContent: link.textContent, ariaPressed: "false" });
    button.addEventListener("click", () => choose(button.ariaPressed === "true" ? "" : value));
    link.replaceWith(button);
    return button;
  });
  return (area) => {
    for (const button of buttons) button.ariaPressed = String(button.value === area);
  };
}
