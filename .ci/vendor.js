// Builds static/js/vendor: the libraries that scripts load when a list is read back, each in one file with its licences.
// `npm install --prefix .ci --no-package-lock --ignore-scripts && npm --prefix .ci run vendor` renews them.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
export const VENDOR = join(HERE, "..", "static", "js", "vendor");
/** What each file offers, and from which package. @type {Record<string, string>} */
const LIBRARIES = {
  "bibtex-parser": 'export { parse } from "@retorquere/bibtex-parser";',
  papaparse: 'export { parse } from "papaparse";',
};

/**
 * The folder of the package in which a file lies.
 * @param {string} path
 */
const packageOf = (path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

/**
 * The name, the version and the licence of a package.
 * @param {string} folder
 */
async function licenceOf(folder) {
  const { name, version, license, author, repository } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  const file = (await readdir(folder)).sort().find((one) => /^licen[cs]e/i.test(one));
  const by = [author?.name ?? author, repository?.url ?? repository].filter(Boolean).join(", ");
  const text = file ? await readFile(join(folder, file), "utf8") : `Licence: ${license} (${by})`;
  return `${name} ${version}\n\n${text.replaceAll("\r\n", "\n").trim()}\n`;
}

/**
 * The files of one library: the script, and the licences of all that is in it.
 * @param {string} name
 * @returns {Promise<Record<string, string>>}
 */
async function library(name) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: LIBRARIES[name], resolveDir: HERE },
    absWorkingDir: HERE,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    write: false,
    logLevel: "warning",
    banner: { js: `// @ts-nocheck Built by .ci/vendor.js; licences in ${name}.LICENSE.txt.` },
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = new Set(used.flatMap(([path]) => packageOf(path) ?? []));
  const licences = await Promise.all([...folders].sort().map((folder) => licenceOf(join(HERE, folder))));
  return { [`${name}.js`]: outputFiles[0].text, [`${name}.LICENSE.txt`]: licences.join(`\n${"-".repeat(79)}\n\n`) };
}

/** All files of static/js/vendor, by name. */
export async function libraries() {
  return Object.assign({}, ...(await Promise.all(Object.keys(LIBRARIES).map(library))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await libraries())) {
    await writeFile(join(VENDOR, name), text);
    console.log(relative(process.cwd(), join(VENDOR, name)), text.length);
  }
}
