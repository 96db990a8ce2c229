import { nlCauses } from './nl/causes.ts';
import { nlClosing } from './nl/closing.ts';
import { nlControl } from './nl/control.ts';
import { nlDeciding } from './nl/deciding.ts';
import { nlDisplay } from './nl/display.ts';
import { nlEverywhere } from './nl/everywhere.ts';
import { nlLatecomers } from './nl/latecomers.ts';
import { nlNames } from './nl/names.ts';
import { nlOpening } from './nl/opening.ts';
import { nlRoles } from './nl/roles.ts';
import { nlScreenParts } from './nl/screen-parts.ts';
import { nlScreens } from './nl/screens.ts';

/** Every Dutch sentence of the product; the keys of this table are the keys of every language. */
export const nl = {
  ...nlCauses,
  ...nlClosing,
  ...nlControl,
  ...nlDeciding,
  ...nlDisplay,
  ...nlEverywhere,
  ...nlLatecomers,
  ...nlNames,
  ...nlOpening,
  ...nlRoles,
  ...nlScreenParts,
  ...nlScreens,
};
