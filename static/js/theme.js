// The colours: as the system has them, light, or dark. base.html sets what was chosen before anything is painted.
const NAME = "surveypress-theme";
const NEXT = { system: "light", light: "dark", dark: "system" };
const root = document.documentElement;
const button = document.querySelector("#theme");
const bars = [...document.querySelectorAll('meta[name="theme-color"]')];
const [light, dark] = bars.map((bar) => bar.content);

function show(theme) {
  const now = theme in NEXT ? theme : "system";
  if (now === "system") delete root.dataset.theme;
  else root.dataset.theme = now;
  [light, dark].forEach((own, n) => (bars[n].content = { system: own, light, dark }[now]));
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
addEventListener("storage", recall);
addEventListener("pageshow", (event) => event.persisted && recall());
recall();
