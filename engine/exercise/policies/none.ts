import type { Policy } from './policy.ts';

/** Nobody chooses and nobody orders: every decision closes by its default. */
export const none: Policy = { act() {} };
