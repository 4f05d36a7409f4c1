// The key of a paper as addresses have it, by that of its record: surveypress/core/keys.py makes one of the other.
import { foldedWords } from "../shared/fold.js";

/** Right for all but keys that no disk could hold as they are. @param {string} id as exports say it */
export const keyOf = (id) => foldedWords(id).join("-");
