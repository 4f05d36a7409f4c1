// Papers as the site's data files have them, each fetched once; the keys that an address names.
import { root } from "./shelf.js";

const loading = new Map();

function load(path) {
  if (!loading.has(path)) loading.set(path, fetched(path));
  return loading.get(path);
}

async function fetched(path) {
  try {
    const answer = await fetch(new URL(path, root));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return await answer.json();
  } catch (error) {
    loading.delete(path);
    throw error;
  }
}

// Maps, as a key that someone typed could be the name of a property that every object has.
export async function titles() {
  const { papers, moved } = await load("data/titles.json");
  return { papers: new Map(Object.entries(papers)), moved: new Map(Object.entries(moved)) };
}

// Sorts keys into those of papers (a former key counts as the present one) and those of none.
export async function sorted(keys) {
  const { papers, moved } = await titles();
  const present = [...new Set(keys.map((key) => moved.get(key) ?? key))];
  return { known: present.filter((key) => papers.has(key)), unknown: present.filter((key) => !papers.has(key)) };
}

export const records = (keys) => Promise.all(keys.map((key) => load(`papers/${key}.json`)));

export const asked = (search = location.search) =>
  (new URLSearchParams(search).get("p") ?? "").split(/[\s,]+/).filter(Boolean);

export const papers = (n) => `${n} ${n === 1 ? "paper" : "papers"}`;

export const missing = (keys) => (keys.length ? ` Not in this survey: ${keys.join(", ")}.` : "");
