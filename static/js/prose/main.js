// Wires pages with prose.
import { startCards } from "./cards.js";
import { startContents } from "./contents.js";

startCards();
startContents();
