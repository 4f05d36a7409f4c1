// The address of the site, wherever it is mounted: scripts lie two folders below static/.
export const root = new URL("../../../", import.meta.url);
