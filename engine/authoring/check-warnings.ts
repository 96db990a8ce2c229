import { alwaysSame } from './check-conditions.ts';
import { nothingToChoose } from './check-decisions.ts';
import { needlessFailures } from './check-failures.ts';
import { numbersOfTheModel } from './check-numbers.ts';
import { neverReached } from './check-reach.ts';
import { idleOrBusyRoles } from './check-roles.ts';
import type { Checked } from './check-scenario.ts';
import { neverShown } from './check-shown.ts';
import { deadEnds } from './check-states.ts';
import { checkTimes } from './check-times.ts';
import { neverUsed, sameEffects } from './check-use.ts';
import type { Found } from './read-yaml.ts';

/** Warnings about one part, which hold whatever is wrong elsewhere. */
export function checkContent(checked: Checked): Found[] {
  return [deadEnds, neverShown, alwaysSame, nothingToChoose, sameEffects, checkTimes, numbersOfTheModel].flatMap(
    (check) => check(checked),
  );
}

/** Warnings that look from one part to another: an error anywhere could be their cause. */
export function checkWhole(checked: Checked): Found[] {
  return [neverReached, neverUsed, idleOrBusyRoles, needlessFailures].flatMap((check) => check(checked));
}
