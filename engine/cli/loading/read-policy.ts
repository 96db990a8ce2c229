import { existsSync } from 'node:fs';
import { readPlayMoves } from '../../authoring/index.ts';
import { type PlayFile, POLICIES, type PolicyName } from '../../exercise/index.ts';
import type { CompiledNeighbourhood, CompiledScenario } from '../../model/index.ts';
import { readText } from '../folders/read-folder.ts';
import { Impossible, WrongUse } from '../terminal/problems.ts';

interface Played {
  scenario: CompiledScenario;
  neighbourhood: CompiledNeighbourhood;
}

/**
 * The policy that was asked for: one of the five by name, or the choices in a file.
 * @throws WrongUse when it is neither, Impossible when the file cannot be played here
 */
export function readPolicy(name: string, { scenario, neighbourhood }: Played): PolicyName | PlayFile {
  const known = POLICIES.find((each) => each === name);
  if (known !== undefined) return known;
  if (!existsSync(name)) throw new WrongUse(`"${name}" is no policy (${POLICIES.join(', ')}) and no file`);
  const text = readText(name);
  if (typeof text !== 'string') throw new Impossible(`${name} cannot be read: ${text.why}`);
  const moves = readPlayMoves(text, scenario, neighbourhood);
  if (moves !== null) return moves;
  throw new Impossible(`${name} must be a list of {at: 4h, choose|order|play: …} that names what this scenario has`);
}
