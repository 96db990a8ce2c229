import { enCauses } from './en/causes.ts';
import { enDeciding } from './en/deciding.ts';
import { enNames } from './en/names.ts';
import { enScreenParts } from './en/screen-parts.ts';
import { enScreens } from './en/screens.ts';
import type { nl } from './nl.ts';

/** Every English sentence of the product. */
export const en = { ...enScreens, ...enScreenParts, ...enNames, ...enCauses, ...enDeciding } satisfies Record<
  keyof typeof nl,
  string
>;
