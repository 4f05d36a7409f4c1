// The colours: as the system has them, light, or dark. base.html sets what was chosen before anything is painted.
import { part } from "../shared/element.js";
import { gettext } from "../shared/texts.js";

const NAME = "surveypress-theme";
/** @type {Record<string, string>} */
const NEXT = { system: "light", light: "dark", dark: "system" };

/** What the button says of the colours that are there. @param {string} theme */
function label(theme) {
  if (theme === "light") return gettext("Colours: light");
  return theme === "dark" ? gettext("Colours: dark") : gettext("Colours: system");
}

/** Makes the button work, in this tab and where another one has changed the colours. */
export function startTheme() {
  const root = document.documentElement;
  const button = part("#_theme", HTMLButtonElement);
  /** @type {NodeListOf<HTMLMetaElement>} The colours of the browser's own bars. */
  const bars = document.querySelectorAll('meta[name="theme-color"]');
  const [light, dark] = [...bars].map((bar) => bar.content);

  /** @param {string | null | undefined} choice */
  function show(choice) {
    const theme = choice && Object.hasOwn(NEXT, choice) ? choice : "system";
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
    bars.forEach((bar, n) => (bar.content = { light, dark }[theme] ?? [light, dark][n]));
    button.ariaLabel = button.title = label(theme);
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
    const theme = NEXT[root.dataset.theme ?? "system"];
    show(theme);
    try {
      if (theme === "system") localStorage.removeItem(NAME);
      else localStorage.setItem(NAME, theme);
    } catch (error) {
      console.warn(error);
    }
  });
  addEventListener("storage", recall);
  addEventListener("pageshow", (event) => event.persisted && recall());
  recall();
}
