// `/` moves to the search box, from anywhere but a field one is writing in; Escape leaves it again.
const box = document.querySelector("#q") ?? document.querySelector("#find");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const writing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !writing && box) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if (event.key === "Escape" && event.target === box) {
    box.blur();
  }
});
