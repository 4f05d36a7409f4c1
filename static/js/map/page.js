// The map: what is asked of it narrows it, a dot opens its card; the address holds all that.
import { make, part } from "../shared/element.js";
import { pause } from "../shared/pause.js";
import { gettext, number } from "../shared/texts.js";
import { remember, searchOf, viewIn } from "./address.js";
import { bridgesButton, leadBeyond, startQuestion, startZoom } from "./controls.js";
import { cursorOn } from "./cursor.js";
import { dotsOf, narrow, radius } from "./dots.js";
import { startLegend } from "./legend.js";
import { namesOn } from "./names.js";
import { cardPanel, listPanel } from "./panels.js";
import { questionForm } from "./question.js";
import { tipOn } from "./tip.js";
import { windowOnto } from "./view.js";

/** @typedef {import("./dots.js").Dot} Dot */
/** Milliseconds after which a view that stays is put into the address. */
const REST = 300;

/** Makes the map work. */
export async function startMap() {
  const map = part("#map", HTMLElement);
  const svg = part("svg", SVGSVGElement, map);
  const list = part("#as-list", HTMLDetailsElement);
  const question = questionForm(part("#ask", HTMLFormElement));
  const { fields, titles } = question;
  const dots = await dotsOf(svg, [...titles.keys()]);
  const byKey = new Map(dots.map((dot) => [dot.key, dot]));
  const ring = make("span", { id: "ring", hidden: true });
  /** @type {Dot | undefined} */
  let chosen;
  let [frame, timer] = [0, 0];

  await pause();
  const sight = windowOnto(svg, () => {
    frame ||= requestAnimationFrame(draw);
  });
  const drawNames = namesOn(part("#names", SVGGElement), dots, titles, sight);
  const cursor = cursorOn(map, dots, sight, (dot) => choose(dot));
  map.append(ring);
  const tip = tipOn(map, svg, dots, sight, (dot) => (dot || chosen) && choose(dot));
  const card = cardPanel(byKey, sight, (dot) => choose(dot));
  const showList = listPanel(list, dots, titles);
  const bridges = bridgesButton(svg, () => save("push"));
  const showArea = startLegend((topic) => {
    fields.topic.value = topic;
    ask();
    save("push");
  });

  function draw() {
    cancelAnimationFrame(frame);
    frame = 0;
    tip.hidden = true;
    svg.style.setProperty("--dot", `${radius(sight.view().k)}px`);
    drawNames();
    cursor.draw();
    ring.hidden = !chosen;
    if (chosen) sight.put(ring, chosen);
    clearTimeout(timer);
    timer = setTimeout(() => save("keep"), REST);
  }

  /** @param {"push" | "draft" | "keep"} how */
  function save(how) {
    const { x, y, k } = sight.view();
    const view = { x, y, k: k / sight.whole() };
    const state = { values: question.values(), paper: chosen?.key, bridges: bridges.on(), list: list.open, view };
    remember(searchOf(state), how);
  }

  function ask() {
    const { q, topic, from, to } = question.values();
    const left = narrow(dots, { q, topics: question.topicsOf(topic), from, to });
    const said = gettext("%(left)s of %(all)s papers", { left: number(left), all: number(dots.length) });
    showList();
    showArea(question.areaOf(topic));
    leadBeyond(q);
    part("#status", HTMLElement).textContent = q.trim() || topic || from || to ? said : "";
    frame ||= requestAnimationFrame(draw);
  }

  /** @type {(dot: Dot | undefined, how?: "push" | "keep") => void} */
  function choose(dot, how = "push") {
    const before = chosen;
    chosen = dot;
    if (dot) {
      cursor.to(dot);
      if (!sight.sees(dot)) sight.reach(dot);
      const opened = card.open(dot, how === "push", () => chosen === dot);
      opened.catch(() => location.assign(dot.node.href.baseVal));
    } else if (card.hide() && before) cursor.focus();
    draw();
    if (how === "push") save("push");
  }

  function recall() {
    const params = new URLSearchParams(location.search);
    question.write(params);
    list.open = params.get("view") === "list";
    bridges.set(params.get("bridges") === "1");
    const view = viewIn(params);
    if (view) sight.show({ ...view, k: view.k * sight.whole() });
    else sight.fit();
    ask();
    choose(byKey.get(params.get("paper") ?? ""), "keep");
  }

  startQuestion(question, ask, save);
  startZoom(sight);
  list.addEventListener("toggle", () => {
    showList();
    save("keep");
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && chosen && !document.querySelector("dialog[open]")) choose(undefined);
  });
  addEventListener("popstate", recall);
  recall();
}
