import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type PolicyName, runPolicy } from '../../engine/exercise/index.ts';
import { fittingPairs, shippedExercises } from '../support/shipped.ts';

const FILE = fileURLToPath(new URL('../golden/last-hashes.json', import.meta.url));
const POLICIES: PolicyName[] = ['none', 'first', 'random'];
const SEED = '1';

/**
 * The hash of the last state of every shipped scenario in every neighbourhood it fits, played by three policies (cut lang).
 * A change of the house leaves them alone; a change of the outcome records them anew with `UPDATE=1` and raises OUTCOME.
 */
const recorded: Record<string, string> = process.env.UPDATE === '1' ? {} : JSON.parse(readFileSync(FILE, 'utf8'));

describe('the last hashes', () => {
  const played: Record<string, string> = {};

  test.each(fittingPairs())('of %s in %s are those that were recorded', (scenario, hood) => {
    const exercise = shippedExercises(scenario, hood);
    const hashes = POLICIES.map((policy): [string, string] => {
      const run = runPolicy(exercise(SEED), policy, { hashes: false });
      return [`${scenario} ${hood} ${policy}`, run.hashes.at(-1)?.hash ?? 'none'];
    });
    Object.assign(played, Object.fromEntries(hashes));
    if (process.env.UPDATE === '1') return;
    expect(Object.fromEntries(hashes)).toEqual(Object.fromEntries(hashes.map(([name]) => [name, recorded[name]])));
  });

  test('are of every scenario, neighbourhood and policy, and of nothing else', () => {
    if (process.env.UPDATE === '1') writeFileSync(FILE, `${JSON.stringify(played, null, 2)}\n`);
    else expect(Object.keys(recorded)).toEqual(Object.keys(played));
    expect(Object.keys(played)).toHaveLength(81);
  });
});
