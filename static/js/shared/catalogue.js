// The translations of the scripts' texts: none, as the texts are English. A build for a survey in another language
// puts those
// of its language here (surveypress/render/interface.py).
// @ts-check

/** @type {{ plural: (n: number) => number, messages: Record<string, string[]> }[]} */
export const catalogues = [];
