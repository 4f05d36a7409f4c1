// Papers that can be added to a comparison: a list, each with a link that does so.
import { addressOf } from "../shared/address.js";
import { make } from "../shared/element.js";
import { pageOf } from "../shared/paper.js";
import { gettext } from "../shared/texts.js";

/** @param {[key: string, title: string][]} papers @param {string[]} keys of those that are compared */
export function addable(papers, keys) {
  const items = papers.map(([key, title]) => {
    const add = make("a", { href: addressOf([...keys, key]), textContent: gettext("Add") });
    add.ariaLabel = gettext("Add: %(title)s", { title });
    return make("li", {}, make("a", { href: pageOf(key), textContent: title, dir: "auto" }), " ", add);
  });
  return make("ul", {}, ...items);
}
