import { WrongUse } from '../terminal/problems.ts';
import type { OpenedScenario } from './open-scenario.ts';

/** The ids as given, apart or with commas. @throws WrongUse with what there is. */
export function readPreparations(words: readonly string[], { scenario }: OpenedScenario): string[] {
  const known = scenario.preparations.map(({ id }) => id);
  const ids = words.flatMap((word) => word.split(',')).filter((id) => id !== '');
  const wrong = ids.find((id) => !known.includes(id));
  if (wrong !== undefined) throw new WrongUse(`there is no preparation ${wrong}; there are: ${known.join(', ')}`);
  return ids;
}
