// Wires pages with tables.
import { startTables } from "./tools.js";

startTables();
