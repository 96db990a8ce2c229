import { fileURLToPath } from 'node:url';

/**
 * The scenarios that come with the engine. This file stands two folders deep in the project, as the bundle does; a bundle that had
 * to be kept outside of it is told by `bundle/open-bundle.mjs` where they are.
 */
export const SHIPPED = process.env.SAMENSPEL_SCENARIOS ?? fileURLToPath(new URL('../../scenarios/', import.meta.url));
