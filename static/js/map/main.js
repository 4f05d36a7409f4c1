// Wires the map, after its picture has been painted.

requestAnimationFrame(() => setTimeout(() => import("./page.js").then(({ startMap }) => startMap())));
