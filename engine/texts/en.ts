import { enCauses } from './en/causes.ts';
import { enLatecomers } from './en/latecomers.ts';
import { enNames } from './en/names.ts';
import { enOpening } from './en/opening.ts';
import { enScreenParts } from './en/screen-parts.ts';
import { enScreens } from './en/screens.ts';
import type { nl } from './nl.ts';

/** Every English sentence of the product. */
export const en = {
  ...enScreens,
  ...enScreenParts,
  ...enNames,
  ...enCauses,
  ...enLatecomers,
  ...enOpening,
} satisfies Record<keyof typeof nl, string>;
