import { readCatalogue } from '../../web/start/read-catalogue.ts';

/** Read while this module loads, because Vite lends its module runner for no longer than that. */
export const now = await readCatalogue();
