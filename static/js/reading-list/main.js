// Wires the page of the reading list.
import { startImport } from "./import-form.js";
import { readingList } from "./page.js";
import { startSharing } from "./share.js";
import { CHANGE } from "./storage.js";

const { show, papers } = readingList();
startSharing(show, papers);
startImport(show);
document.addEventListener(CHANGE, () => show());
addEventListener("popstate", () => show());
show();
