// The parts of a query put together: OR joins its two neighbours, AND asks for both, brackets make one part of several.

/** @typedef {import("./tokens.js").Token} Token */
/**
 * @typedef {object} Node
 * @property {"word" | "phrase" | "every" | "either"} kind
 * @property {boolean} wanted
 * @property {string} [field]
 * @property {string} [value]
 * @property {Node[]} [nodes]
 * @property {boolean} [strict] whether AND asks for it
 */

/**
 * The parts of a query in their order. Brackets that hold plain words only are no group: titles have such.
 * @param {Token[]} tokens
 * @returns {Node[]}
 */
export function sequence(tokens) {
  let at = 0;

  /** @param {string} field that of the brackets around @returns {Node[]} */
  function some(field) {
    /** @type {Node[]} */
    const nodes = [];
    let join = "";
    for (; at < tokens.length && tokens[at].kind !== "close"; at++) {
      const { kind } = tokens[at];
      if (kind === "or" || kind === "and") {
        if (nodes.length) join = kind;
        continue;
      }
      add(nodes, one(field), join);
      join = "";
    }
    return nodes;
  }

  /** @param {string} field @returns {Node} */
  function one(field) {
    const token = tokens[at];
    const scope = token.field || field;
    if (token.kind !== "open") {
      const kind = token.kind === "phrase" ? "phrase" : "word";
      return { kind, wanted: token.wanted, field: scope, value: token.value };
    }
    at++;
    return { kind: "every", wanted: token.wanted, nodes: some(scope) };
  }

  /** @type {Node[]} */
  const nodes = [];
  for (; at < tokens.length; at++) {
    const start = nodes.length;
    for (const node of some("")) nodes.push(node);
    if (nodes.length === start && tokens[at]?.kind !== "close") break;
  }
  return nodes.flatMap(flat);
}

/** Adds a part to those before it. @param {Node[]} nodes @param {Node} node @param {string} join */
function add(nodes, node, join) {
  const last = nodes.at(-1);
  if (join === "or" && last) {
    if (last.kind === "either") last.nodes?.push(node);
    else nodes.splice(-1, 1, { kind: "either", wanted: true, nodes: [last, node] });
    return;
  }
  if (join === "and" && last) last.strict = node.strict = true;
  nodes.push(node);
}

/** Brackets around one part, or around plain words only, are none. @param {Node} node @returns {Node[]} */
function flat(node) {
  const { kind, wanted, nodes = [], strict } = node;
  if (kind !== "every") return [node];
  const plain = nodes.every((one) => one.kind === "word" && one.wanted && !one.field && !one.strict);
  if (!nodes.length) return [];
  if (nodes.length === 1) return flat({ ...nodes[0], wanted: nodes[0].wanted === wanted, strict });
  return wanted && !strict && plain ? nodes : [node];
}
