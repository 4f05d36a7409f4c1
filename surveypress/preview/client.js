// Keeps an open page of the preview fresh. The server tells what it would serve now; this page knows what it is, and
// acts where the two differ. So a stream that broke and came back misses nothing.
// @ts-check
{
  const { version, words } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const HASHED = /^\/static\/(.+)\.[0-9a-f]{8}\.css$/;
  /** @type {EventSource | undefined} */
  let stream;
  /** @type {HTMLElement | undefined} */
  let overlay;
  let hidden = "";

  /** @param {Record<string, string>} styles */
  function restyle(styles) {
    const sheets = /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll('link[rel~="stylesheet"]'));
    for (const link of sheets) {
      const path = decodeURI(new URL(link.href).pathname);
      const name = path.match(HASHED)?.[1];
      const address = name && styles[`${name}.css`];
      if (!address || decodeURI(address) === path || link.dataset.next === address) continue;
      // The old sheet stays until the new one is there, or the page would flash without any.
      const fresh = /** @type {HTMLLinkElement} */ (link.cloneNode());
      link.dataset.next = address;
      delete fresh.dataset.next;
      fresh.href = address;
      fresh.onload = fresh.onerror = () => link.remove();
      link.after(fresh);
    }
  }

  /**
   * @param {string} faults
   * @param {string} look
   */
  function show(faults, look) {
    overlay?.remove();
    overlay = undefined;
    if (!faults || faults === hidden) return;
    hidden = "";
    const made = document.createElement("surveypress-faults");
    made.setAttribute("role", "alert");
    made.style.cssText =
      "all: initial; position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto; z-index: 2147483647;" +
      "border-top: 4px solid #c4161c; box-shadow: 0 -4px 24px #0006";
    // A shadow tree, so that neither the page's styles nor these reach the other. The server has escaped all text.
    const root = made.attachShadow({ mode: "open" });
    root.innerHTML = `<style>${look} button { float: right; font: inherit }</style>${faults}`;
    const button = document.createElement("button");
    button.textContent = "Hide";
    button.onclick = () => {
      hidden = faults;
      made.remove();
    };
    root.querySelector("section")?.prepend(button);
    document.body.append(made);
    overlay = made;
  }

  /** @param {MessageEvent<string>} event */
  function hear(event) {
    const now = JSON.parse(event.data);
    // The search page takes up our own index at once; Pagefind's, which follows when nothing is saved for a while, only
    // adds to it, so it is no reason to load the page again.
    const searches = document.querySelector("[data-index]");
    if (now.version !== version || (searches && now.words !== words)) {
      close();
      location.reload();
      return;
    }
    restyle(now.styles);
    show(now.faults, now.look);
  }

  function open() {
    // A browser opens six connections to a host at most, so a page that nobody sees must not keep one.
    if (stream || document.visibilityState === "hidden") return;
    stream = new EventSource(`/-/events?url=${encodeURIComponent(location.pathname)}`);
    stream.addEventListener("state", hear);
  }

  function close() {
    stream?.close();
    stream = undefined;
  }

  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? close() : open()));
  open();
}
