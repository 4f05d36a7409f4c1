// The colours: as the system has them, light, or dark. base.html sets what was chosen before anything is painted.
// @ts-check
const NAME = "surveypress-theme";
/** @type {Record<string, string>} */
const NEXT = { system: "light", light: "dark", dark: "system" };
const root = document.documentElement;
const button = /** @type {HTMLButtonElement} */ (document.querySelector("#theme"));
const bars = [.../** @type {NodeListOf<HTMLMetaElement>} */ (document.querySelectorAll('meta[name="theme-color"]'))];
const [light, dark] = bars.map((bar) => bar.content);

/** @param {string | null | undefined} theme */
function show(theme) {
  const now = theme && Object.hasOwn(NEXT, theme) ? theme : "system";
  if (now === "system") delete root.dataset.theme;
  else root.dataset.theme = now;
  bars.forEach((bar, n) => (bar.content = { light, dark }[now] ?? [light, dark][n]));
  button.ariaLabel = button.title = `Colours: ${now}`;
}

// Storage may be forbidden: the choice then holds for this page.
function recall() {
  try {
    show(localStorage.getItem(NAME));
  } catch {
    show(root.dataset.theme);
  }
}

button.addEventListener("click", () => {
  const now = NEXT[root.dataset.theme ?? "system"];
  show(now);
  try {
    if (now === "system") localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, now);
  } catch {}
});
// A narrow window shows a part of the navigation: that with the current link.
/** @type {HTMLElement | null} */
const current = document.querySelector(".bar [aria-current]");
if (current?.offsetParent) current.closest("nav")?.scrollTo(current.offsetLeft - current.offsetParent.clientWidth / 2, 0);

addEventListener("storage", recall);
addEventListener("pageshow", (event) => event.persisted && recall());
recall();
