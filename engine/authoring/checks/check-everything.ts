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
import { CHECKS_FOR_PLAY, checkWith } from './check-scenario.ts';
import { neverShown } from './check-shown.ts';
import { deadEnds } from './check-states.ts';
import { checkTimes } from './check-times.ts';
import { neverUsed, sameEffects } from './check-use.ts';
import type { ScenarioCheck } from './checked.ts';

/** Every check of the reference that is not part of reading: a finding more is one row and its message. */
export const CHECKS: readonly ScenarioCheck[] = [
  ...CHECKS_FOR_PLAY,
  { codes: ['W12'], when: 'ofParts', run: deadEnds },
  { codes: ['W11'], when: 'ofParts', run: neverShown },
  { codes: ['W13'], when: 'ofParts', run: alwaysSame },
  { codes: ['W14'], when: 'ofParts', run: nothingToChoose },
  { codes: ['W16'], when: 'ofParts', run: sameEffects },
  { codes: ['W15'], when: 'ofParts', run: checkTimes },
  { codes: ['W21'], when: 'ofParts', run: numbersOfTheModel },
  { codes: ['W11'], when: 'between', run: neverReached },
  { codes: ['W16'], when: 'between', run: neverUsed },
  { codes: ['W17'], when: 'between', run: idleOrBusyRoles },
  { codes: ['W19', 'W21'], when: 'between', run: needlessFailures },
];

/** Reads and checks a scenario for its author: as `checkForPlay`, with all warnings. */
export function checkScenario(
  files: ScenarioFiles,
  neighbourhood: CompiledNeighbourhood | null,
  language: Language,
): ReadResult<ScenarioModel> {
  return checkWith(CHECKS, files, neighbourhood, language);
}
