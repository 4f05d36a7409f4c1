// Wires the search page.
import { startSearch } from "./form.js";

startSearch();
