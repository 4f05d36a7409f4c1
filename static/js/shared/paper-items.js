// Where papers are listed.

/** Items of the list of papers that ends the page of a topic. */
export const TOPIC_ITEMS = '[data-part="papers"] > ul > li';
/** Items of any list of papers, but those of refs. */
export const PAPER_ITEMS = `li[data-key], ${TOPIC_ITEMS}`;
