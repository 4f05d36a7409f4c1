// What ESLint holds the scripts to: the recommended rules, and no pattern whose time grows faster than its text.
import js from "@eslint/js";
import redos from "eslint-plugin-redos";
import globals from "globals";

/** A pattern whose checking takes longer than this counts as slow, too. */
const PATIENCE = 20_000;

export default [
  { ignores: ["static/js/vendor/", "**/node_modules/"] },
  js.configs.recommended,
  {
    plugins: { redos },
    rules: { "redos/no-vulnerable": ["error", { timeout: PATIENCE }] },
  },
  { files: ["static/js/**"], languageOptions: { globals: globals.browser } },
  { files: ["surveypress/preview/client.js"], languageOptions: { globals: globals.browser, sourceType: "script" } },
  { files: [".ci/**", "tests/js/**"], languageOptions: { globals: { ...globals.browser, ...globals.node } } },
];
