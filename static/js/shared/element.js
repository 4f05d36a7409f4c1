// Elements of the page: made, and found.

/**
 * A new element, with properties as scripts name them, and what stands in it.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, unknown>} [properties]
 * @param {(Node | string)[]} children
 */
export function make(tag, properties, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

/**
 * The element that a template promises to a script. Throws if the page lacks it, or if it is of another kind.
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} kind
 * @param {ParentNode} [within]
 */
export function part(selector, kind, within = document) {
  const node = within.querySelector(selector);
  if (node instanceof kind) return node;
  throw new Error(`this page has no ${selector}`);
}
