import { fileURLToPath } from 'node:url';

/**
 * The scenarios that come with the engine. `samenspel.mjs` says where they are, because a bundle may lie anywhere; without it they are
 * found from this file.
 */
export const SHIPPED =
  process.env.SAMENSPEL_SCENARIOS ?? fileURLToPath(new URL('../../../scenarios/', import.meta.url));
