// Text for the reader's clipboard.

/** Copies a text; tells whether the browser let it. @param {string} text */
export async function copied(text) {
  try {
    // Not there on pages that come neither from this machine nor over HTTPS.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
