// What the form above the map asks for.
import { part } from "../shared/element.js";

/** @typedef {"q" | "topic" | "from" | "to"} Name */
/** @typedef {Record<Name, string>} Values */

/** @type {Name[]} */
export const NAMES = ["q", "topic", "from", "to"];

/** The form, its fields, and the areas with the topics in them. @param {HTMLFormElement} form */
export function questionForm(form) {
  const topic = part("[name=topic]", HTMLSelectElement, form);
  const fields = {
    q: part("[name=q]", HTMLInputElement, form),
    topic,
    from: part("[name=from]", HTMLSelectElement, form),
    to: part("[name=to]", HTMLSelectElement, form),
  };
  const areas = [...topic.querySelectorAll("optgroup")].map((group) => {
    const ids = [...group.querySelectorAll("option")].map(({ value }) => value);
    return { id: ids[0], topics: ids };
  });

  return {
    form,
    fields,
    /** Titles of topics, by id. */
    titles: new Map([...topic.options].map(({ value, text }) => [value, text])),

    /** @returns {Values} */
    values: () => ({ q: fields.q.value, topic: topic.value, from: fields.from.value, to: fields.to.value }),

    /** The topics that are asked for: all of an area, or one. @param {string} id */
    topicsOf: (id) => (id ? (areas.find((area) => area.id === id)?.topics ?? [id]) : []),

    /** The area in which a topic is. @param {string} id */
    areaOf: (id) => areas.find(({ topics }) => topics.includes(id))?.id,

    /** Fills the form from an address, which anyone may have written. @param {URLSearchParams} params */
    write(params) {
      for (const name of NAMES) {
        const field = fields[name];
        field.value = params.get(name) ?? "";
        if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = "";
      }
    },
  };
}
