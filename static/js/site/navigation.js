// The menu in the header, whose groups open without a script; this closes them again.

/** Closes a group when one looks elsewhere, or presses Escape in it. */
export function startMenu() {
  for (const type of ["click", "focusin", "keydown"])
    document.addEventListener(type, (event) => {
      const menu = document.querySelector(".menu[open]");
      const inside = menu?.contains(/** @type {Node} */ (event.target));
      const key = /** @type {KeyboardEvent} */ (event).key;
      if (!menu || (type === "keydown" ? key !== "Escape" : inside)) return;
      menu.removeAttribute("open");
      if (inside) menu.querySelector("summary")?.focus();
    });
}
