// A card for each citation in prose: what the paper is, when the pointer rests on the link or the focus reaches it.
const links = [...document.querySelectorAll(".prose a[data-key]")].filter((link) => !link.matches("#papers ~ ul > li > a:first-child"));
const source = document.querySelector("script[data-cards]").dataset.cards;
const card = document.createElement("div");
const GAP = 8;
let loading;
let timer;
let owner;
let title;

function load() {
  loading ??= fetch(source)
    .then((answer) => (answer.ok ? answer.json() : {}))
    .catch(() => ({}));
  return loading;
}

function line(name, text) {
  const span = document.createElement("span");
  span.className = name;
  span.textContent = text;
  return text ? [span] : [];
}

// Below the line of the link, or above it where there is no room; always within the window.
function place(link) {
  const { left, top, bottom } = link.getClientRects()[0];
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  if (bottom < 0 || top > clientHeight) return hide();
  const below = bottom + GAP + height <= clientHeight || top < GAP + height;
  card.style.left = `${Math.max(GAP, Math.min(left, clientWidth - width - GAP))}px`;
  card.style.top = `${Math.max(GAP, Math.min(below ? bottom + GAP : top - GAP - height, clientHeight - height - GAP))}px`;
}

function hide() {
  clearTimeout(timer);
  if (!owner) return;
  if (title !== null) owner.title = title;
  owner.removeAttribute("aria-describedby");
  owner = undefined;
  card.hidden = true;
}

async function show(link) {
  if (owner === link) return;
  hide();
  owner = link;
  // The card says what the title says; both at once would cover each other.
  title = link.getAttribute("title");
  link.removeAttribute("title");
  const facts = (await load())[link.dataset.key];
  if (owner !== link || !facts) return owner === link && hide();
  const [name, authors, year, tldr] = facts;
  card.replaceChildren(
    ...line("title", name),
    ...line("facts", [authors, year].filter(Boolean).join(" · ")),
    ...line("tldr", tldr),
  );
  card.hidden = false;
  place(link);
  link.setAttribute("aria-describedby", card.id);
}

function later(action, wait) {
  clearTimeout(timer);
  timer = setTimeout(action, wait);
}

// A finger has no way to point without going there.
if (links.length && !matchMedia("(pointer: coarse)").matches) {
  card.id = "card";
  card.role = "tooltip";
  card.hidden = true;
  document.querySelector("#main").append(card);
  const leave = () => later(() => document.activeElement !== owner && hide(), 200);
  for (const link of links) {
    link.addEventListener("pointerenter", () => later(() => show(link), 250));
    link.addEventListener("pointerleave", leave);
    link.addEventListener("focus", () => link.matches(":focus-visible") && show(link));
    link.addEventListener("blur", hide);
  }
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", leave);
  addEventListener("scroll", () => owner && !card.hidden && place(owner), { passive: true, capture: true });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
}
