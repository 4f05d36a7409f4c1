// Results of papers side by side: first what several papers measured on one data set, then the rest.
import { make } from "../shared/element.js";
import { gettext, joined, strung } from "../shared/texts.js";

/** @typedef {import("../shared/paper.js").Paper} Paper */
/** @typedef {import("../shared/paper.js").Result} Result */
/** @typedef {import("./rows.js").Row} Row */

/** What stands in a cell, one below the other. @param {Node[]} items */
export const list = (items) => (items.length ? [make("ul", {}, ...items.map((item) => make("li", {}, item)))] : []);

/** Names that differ in their case only are one. @param {string} [text] */
const same = (text = "") => text.toLowerCase();

/** @param {Result} result */
function figure({ value, unit = "", model, baseline, note }) {
  const against = baseline && gettext("baseline %(name)s", { name: baseline });
  const about = strung([model, against, note].flatMap((part) => part || []));
  const number = make("span", { className: "value", textContent: `${value}${unit === "%" ? "" : " "}${unit}` });
  return make("div", {}, number, make("span", { className: "small", textContent: about }));
}

/** @param {Result} result */
const measure = ({ dataset, metric }) => joined([dataset, metric].flatMap((part) => part || []));

/** Data sets on which more than one of some papers report. @param {Paper[]} papers */
function sharedDatasets(papers) {
  /** @type {Map<string, Set<Paper>>} */
  const holders = new Map();
  for (const paper of papers) {
    for (const { dataset } of paper.results) {
      if (dataset) holders.set(same(dataset), (holders.get(same(dataset)) ?? new Set()).add(paper));
    }
  }
  return [...holders].flatMap(([dataset, own]) => (own.size > 1 ? [dataset] : []));
}

/** Rows of one data set, one for each metric. @param {Paper[]} papers @param {string} dataset @returns {Row[]} */
function datasetRows(papers, dataset) {
  const results = papers.flatMap((paper) => paper.results.filter((result) => same(result.dataset) === dataset));
  const metrics = [...new Set(results.map(({ metric }) => same(metric)))];
  return metrics.map((metric) => {
    /** @param {Result} result */
    const here = (result) => same(result.dataset) === dataset && same(result.metric) === metric;
    const [first] = results.filter(here);
    return { name: measure(first), cells: papers.map((paper) => paper.results.filter(here).map(figure)) };
  });
}

/**
 * @param {Paper[]} papers
 * @returns {Row[]}
 */
export function resultRows(papers) {
  const shared = sharedDatasets(papers);
  /** @param {Paper} paper */
  const others = (paper) => paper.results.filter(({ dataset }) => !dataset || !shared.includes(same(dataset)));
  const rest = papers.map((paper) =>
    list(others(paper).map((result) => make("span", {}, `${measure(result)}: `, figure(result)))),
  );
  return [
    ...shared.flatMap((dataset) => datasetRows(papers, dataset)),
    { name: gettext("Other results"), cells: rest },
  ];
}
