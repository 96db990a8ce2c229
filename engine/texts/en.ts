import { enCauses } from './en/causes.ts';
import { enEverywhere } from './en/everywhere.ts';
import { enNames } from './en/names.ts';
import { enScreenParts } from './en/screen-parts.ts';
import { enScreens } from './en/screens.ts';
import type { nl } from './nl.ts';

/** Every English sentence of the product. */
export const en = { ...enScreens, ...enScreenParts, ...enNames, ...enCauses, ...enEverywhere } satisfies Record<
  keyof typeof nl,
  string
>;
