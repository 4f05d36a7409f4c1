// Wires the page of a paper.
import { citeBoxes } from "./cite-box.js";

citeBoxes(() => import("./copy.js").then(({ startCopying }) => startCopying()));
// Its place is kept free by the other marks, which come first.
if ("share" in navigator)
  import("../shared/share.js").then(({ shareButton }) => document.querySelector("p.marks")?.append(...shareButton()));
