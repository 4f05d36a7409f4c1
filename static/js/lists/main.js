// Wires pages with a list of papers: what filters it is fetched when the address or the reader asks for a choice.
import { boxOfFilters } from "./box.js";

boxOfFilters(() => import("./filters.js").then(({ startFilters }) => startFilters()));
