import { nlCauses } from './nl/causes.ts';
import { nlDeciding } from './nl/deciding.ts';
import { nlNames } from './nl/names.ts';
import { nlScreenParts } from './nl/screen-parts.ts';
import { nlScreens } from './nl/screens.ts';

/** Every Dutch sentence of the product; the keys of this table are the keys of every language. */
export const nl = { ...nlScreens, ...nlScreenParts, ...nlNames, ...nlCauses, ...nlDeciding };
