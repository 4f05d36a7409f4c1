// Wires what every page has: colours, keys, stars and ticks.
import { startMarks } from "../reading-list/marks.js";
import { startKeys } from "./keys.js";
import { startMenu } from "./navigation.js";
import { startTheme } from "./theme.js";

startTheme();
startKeys();
startMarks();
startMenu();
