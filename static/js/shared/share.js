// A button that hands an address to the menu for sharing of a telephone.
import { make } from "./element.js";
import { gettext } from "./texts.js";

/**
 * A button that shares an address, or nothing where the browser has no such menu.
 * @param {() => string} address
 */
export function shareButton(address = () => location.href) {
  if (!("share" in navigator)) return [];
  const button = make("button", { type: "button", className: "share", textContent: gettext("Share") });
  button.addEventListener("click", async () => {
    try {
      await navigator.share({ title: document.title, url: address() });
    } catch {
      // The menu was closed, or is open already.
    }
  });
  return [button];
}
