import { expect, test } from 'vitest';
import { startWorld } from '../../engine/simulation/index.ts';
import { isListed } from '../../engine/simulation/people/contact-list.ts';
import { FLAG } from '../../engine/simulation/world/tables.ts';
import { blackout, frostModel, run } from '../support/outage.ts';

const model = frostModel();
const { initiatives, households } = model.neighbourhood;
const rows = households.map((_, row) => row);
const vulnerable = rows.filter((row) => model.households.flags[row]! & FLAG.vulnerable);
const knowsNobody = (row: number) => model.ties.start[row] === model.ties.start[row + 1];
const listsOf = (seed: string) => {
  const { columns } = startWorld(model, seed);
  return initiatives.map((_, initiative) => rows.filter((row) => isListed(model, columns, initiative, row)));
};

test.each(['1', '2', '3'])('with seed %s every initiative has the share on its list that it knows', (seed) => {
  const lists = listsOf(seed);
  expect(lists.map((list) => list.length)).toEqual(
    initiatives.map(({ knowsVulnerable }) => Math.round(knowsVulnerable * vulnerable.length)),
  );
  for (const row of lists.flat()) expect(vulnerable).toContain(row);
});

test('its own members who need extra help stand on a list before strangers', () => {
  listsOf('1').forEach((list, initiative) => {
    const members = initiatives[initiative]!.members.filter((row) => vulnerable.includes(row));
    const listed = members.filter((row) => list.includes(row)).length;
    expect(listed).toBe(Math.min(members.length, list.length));
  });
});

test('without anybody sending them, initiatives come only to whom they had on a list', () => {
  const listed = new Set(listsOf('test').flat());
  const { facts } = run(model, { 0: [blackout(model)] });
  const seen = facts.flatMap(({ fact }) => (fact.type === 'household.visited' && fact.by >= 0 ? [fact.household] : []));
  expect(seen.length).toBeGreaterThan(20);
  for (const row of seen) expect(listed).toContain(row);
  expect(seen.filter(knowsNobody)).toEqual([]);
});
