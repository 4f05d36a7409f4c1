// Wires the page of a paper.
import { citeBoxes } from "./cite-box.js";

citeBoxes(() => import("./copy.js").then(({ startCopying }) => startCopying()));
