import type { CompiledNeighbourhood } from '../../model/index.ts';
import type { ScenarioModel } from '../compiling/scenario-model.ts';
import type { Language } from '../findings/finding.ts';
import type { ReadResult } from '../findings/read-result.ts';
import type { ScenarioFiles } from '../reading/scenario-files.ts';
import { alwaysSame } from './check-conditions.ts';
import { nothingToChoose } from './check-decisions.ts';
import { needlessFailures } from './check-failures.ts';
import { numbersOfTheModel } from './check-numbers.ts';
import { neverReached } from './check-reach.ts';
import { idleOrBusyRoles } from './check-roles.ts';
import { checkWith } from './check-scenario.ts';
import { neverShown } from './check-shown.ts';
import { deadEnds } from './check-states.ts';
import { checkTimes } from './check-times.ts';
import { neverUsed, sameEffects } from './check-use.ts';
import type { Warnings } from './checked.ts';

/** Every warning of the reference that is not already found while reading. */
const WARNINGS: Warnings = {
  ofParts: (checked) =>
    [deadEnds, neverShown, alwaysSame, nothingToChoose, sameEffects, checkTimes, numbersOfTheModel].flatMap((check) =>
      check(checked),
    ),
  between: (checked) => [neverReached, neverUsed, idleOrBusyRoles, needlessFailures].flatMap((check) => check(checked)),
};

/** Reads and checks a scenario for its author: as `checkForPlay`, with all warnings. */
export function checkScenario(
  files: ScenarioFiles,
  neighbourhood: CompiledNeighbourhood | null,
  language: Language,
): ReadResult<ScenarioModel> {
  return checkWith(WARNINGS, files, neighbourhood, language);
}
