// Wires the page with papers side by side.
import { startAdding } from "./add-form.js";
import { startFurther } from "./further.js";
import { comparison } from "./page.js";

const show = comparison();
startAdding(show);
startFurther();
addEventListener("popstate", () => show());
show();
