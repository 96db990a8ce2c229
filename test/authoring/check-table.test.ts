import { expect, test } from 'vitest';
import { CHECKS } from '../../engine/authoring/checks/check-everything.ts';
import { mergeScenario } from '../../engine/authoring/checks/merge-scenario.ts';
import { readScenario } from '../../engine/authoring/checks/read-scenario.ts';
import { MESSAGES } from '../../engine/authoring/findings/finding-messages.ts';
import { HEAD } from '../support/scenario-text.ts';
import { smallNeighbourhood } from '../support/small-neighbourhood.ts';
import { ERRORS } from './rules/errors.ts';
import { WARNINGS } from './rules/warnings.ts';

test('a check gives the codes of its row and no others, and every row some in the broken examples', () => {
  const neighbourhood = smallNeighbourhood();
  const given = CHECKS.map(() => new Set<string>());
  const examples = Object.values({ ...ERRORS, ...WARNINGS }).flatMap(({ broken }) => broken);
  for (const { text, whole, files, somewhere } of examples) {
    const main = whole ?? `${HEAD}${text}\n`;
    const read = readScenario({ root: '', files: { 'scenario.yaml': main, ...files }, library: {} });
    if (!read || read.parts.some((part) => part.value === null)) continue;
    const { checked } = mergeScenario(read, somewhere ? neighbourhood : null);
    for (const [row, check] of CHECKS.entries())
      for (const { problem } of check.run(checked)) given[row]?.add(MESSAGES[problem.id].code);
  }
  for (const [row, { codes }] of CHECKS.entries()) expect([...codes]).toEqual(expect.arrayContaining([...given[row]!]));
  const silent = CHECKS.filter((_, row) => given[row]?.size === 0).map(({ run }) => run.name);
  expect(silent).toEqual([]);
});
