import { enCauses } from './en/causes.ts';
import { enClosing } from './en/closing.ts';
import { enControl } from './en/control.ts';
import { enDeciding } from './en/deciding.ts';
import { enDisplay } from './en/display.ts';
import { enEverywhere } from './en/everywhere.ts';
import { enLatecomers } from './en/latecomers.ts';
import { enNames } from './en/names.ts';
import { enOpening } from './en/opening.ts';
import { enRoles } from './en/roles.ts';
import { enScreenParts } from './en/screen-parts.ts';
import { enScreens } from './en/screens.ts';
import type { nl } from './nl.ts';

/** Every English sentence of the product. */
export const en = {
  ...enCauses,
  ...enClosing,
  ...enControl,
  ...enDeciding,
  ...enDisplay,
  ...enEverywhere,
  ...enLatecomers,
  ...enNames,
  ...enOpening,
  ...enRoles,
  ...enScreenParts,
  ...enScreens,
} satisfies Record<keyof typeof nl, string>;
