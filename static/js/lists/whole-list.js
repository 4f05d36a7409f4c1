// The papers of all pages of a list, which are fetched when the list is first filtered.
/** @param {string} address @returns {Promise<Document>} */
async function documentAt(address) {
  const answer = await fetch(new URL(address, location.href));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** The addresses in an item lead from its own page. @param {Element} item @param {string} address of that page */
function rebased(item, address) {
  const base = new URL(address, location.href);
  for (const link of item.querySelectorAll("a")) {
    const href = link.getAttribute("href") ?? "";
    link.href = new URL(href, base).href;
  }
  return item;
}

/** The list of a page, with the headings in it, as nodes. @param {Document} page @param {boolean} topic */
function partsOf(page, topic) {
  if (!topic) return [...page.querySelectorAll(".papers > li")];
  const last = page.querySelector('[data-part="papers"]');
  return [...(last?.children ?? [])].filter((node) => node.matches("h3, ul"));
}

/**
 * Puts what the other pages list around what this page lists, in order.
 * @param {HTMLElement} box says which page this is, and where the others are
 */
export async function fetchOthers({ dataset: { page = "1", pages = "" } }) {
  const topic = document.querySelector('[data-part="papers"]');
  const addresses = pages.split(" ").filter(Boolean);
  const own = [...document.querySelectorAll(topic ? '[data-part="papers"] > :is(h3, ul)' : ".papers > li")];
  const others = await Promise.all(addresses.map((one, n) => (n + 1 === Number(page) ? undefined : documentAt(one))));
  let last = own.at(-1);
  others.forEach((other, n) => {
    if (!other) return;
    const nodes = partsOf(other, topic !== null).map((node) => rebased(document.adoptNode(node), addresses[n]));
    if (n + 1 < Number(page)) own[0]?.before(...nodes);
    else {
      last?.after(...nodes);
      last = nodes.at(-1) ?? last;
    }
  });
}
