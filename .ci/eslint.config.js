// What ESLint holds the scripts to: the recommended rules, and no pattern whose time grows faster than its text.
import js from "@eslint/js";
import redos from "eslint-plugin-redos";
import globals from "globals";

/** Milliseconds that an attack must hold a pattern up: far beyond what a busy machine adds to a pattern that is safe. */
const HELD_UP = 10_000;
const PATIENCE = 6 * HELD_UP;

export default [
  { ignores: ["static/js/vendor/", "**/node_modules/"] },
  js.configs.recommended,
  {
    plugins: { redos },
    rules: { "redos/no-vulnerable": ["error", { timeout: PATIENCE, recallTimeout: HELD_UP }] },
  },
  { files: ["static/js/**"], languageOptions: { globals: globals.browser } },
  { files: ["surveypress/preview/client.js"], languageOptions: { globals: globals.browser, sourceType: "script" } },
  { files: [".ci/**", "tests/js/**"], languageOptions: { globals: { ...globals.browser, ...globals.node } } },
];
