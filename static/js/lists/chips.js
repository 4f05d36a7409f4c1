// The chips of a page: groups of buttons, one group for each facet; and which items a choice of them fits.

/** @typedef {{ button: HTMLButtonElement, count: Element | null }} Chip */
/** @typedef {Map<string, Chip[]>} Groups chips by the name of their group */
/** @typedef {Map<string, string>} Choice the value chosen of each group, by the name of the group */

/**
 * @param {ParentNode} box
 * @returns {Groups}
 */
export function chipsIn(box) {
  /** @type {NodeListOf<HTMLElement>} */
  const groups = box.querySelectorAll("[data-name]");
  return new Map(
    [...groups].map((group) => {
      const buttons = [...group.querySelectorAll("button")];
      return [group.dataset.name ?? "", buttons.map((button) => ({ button, count: button.querySelector(".count") }))];
    }),
  );
}

/**
 * The chip of a value, if there is one.
 * @param {Groups} groups @param {string} name @param {string | null} value
 */
export const chipOf = (groups, name, value) => groups.get(name)?.find(({ button }) => button.value === value);

/**
 * What an address chooses. Values that no chip has, in one that someone made up, choose nothing.
 * @param {Groups} groups @param {string} search
 * @returns {Choice}
 */
export function choiceIn(groups, search) {
  const params = new URLSearchParams(search);
  const chips = [...groups.keys()].map((name) => ({ name, chip: chipOf(groups, name, params.get(name)) }));
  return new Map(chips.flatMap(({ name, chip }) => (chip ? [[name, chip.button.value]] : [])));
}

/** @param {Element} item @param {string} name */
export const valuesOf = (item, name) => item.getAttribute(`data-${name}`)?.split(" ") ?? [];

/** @param {Element} item @param {Choice} choice */
export const fits = (item, choice) => [...choice].every(([name, value]) => valuesOf(item, name).includes(value));

/**
 * Shows on each chip how many items it would leave under the choice of the other groups.
 * @param {Groups} groups @param {Element[]} items @param {Choice} choice
 */
export function countChips(groups, items, choice) {
  for (const [name, chips] of groups) {
    const others = new Map([...choice].filter(([other]) => other !== name));
    const open = items.filter((item) => fits(item, others));
    for (const { button, count } of chips) {
      const left = open.filter((item) => valuesOf(item, name).includes(button.value)).length;
      const pressed = choice.get(name) === button.value;
      if (count) count.textContent = `${left}`;
      button.ariaPressed = `${pressed}`;
      button.disabled = !left && !pressed;
    }
  }
}
