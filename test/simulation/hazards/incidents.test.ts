import { describe, expect, test } from 'vitest';
import type { Fact, IncidentNeed } from '../../../engine/model/index.ts';
import { applied, everywhere, frostModel, run } from '../../support/outage.ts';
import { household, smallNeighbourhood } from '../../support/small-neighbourhood.ts';

const day = {
  weather: { temperature: [{ minute: 0, celsius: 12 }], wind: [], rain: [], snow: [] },
  startMinuteOfDay: 18 * 60,
};

function incident(needs: IncidentNeed[], within: number, row = 0) {
  return applied({
    kind: 'incident',
    pick: null,
    needs,
    within,
    met: 'OP_TIJD',
    missed: 'TE_LAAT',
    where: { rows: [row], share: 1 },
  });
}

type Ending = Extract<Fact, { type: 'incident.ended' }>;

function ending(
  needs: IncidentNeed[],
  within: number,
  options: { noPhones?: boolean; nurseNextDoor?: boolean; snow?: boolean } = {},
): Ending {
  const n = smallNeighbourhood();
  // nobody here is a neighbour by number alone: the nearest door is 20 m away
  if (options.nurseNextDoor) n.households[1] = household(n.households[1]!.id, { x: 90, along: 80, talents: ['nurse'] });
  const masts = n.assets.flatMap(({ kind }, row) => (kind === 'mobile-mast' || kind === 'transformer' ? [row] : []));
  const dead = applied({ kind: 'fail', assets: masts, for: null, where: everywhere }, 1);
  const snow = options.snow ? [{ minute: 0, value: 10 }] : [];
  const model = frostModel({ ...day, weather: { ...day.weather, snow } }, n);
  const plan = { 0: options.noPhones ? [dead] : [], 600: [incident(needs, within)] };
  const { facts } = run(model, plan, { until: 660 });
  return facts.map(({ fact }) => fact).find((fact) => fact.type === 'incident.ended') as Ending;
}

describe('an incident with a deadline', () => {
  test('while 112 works an ambulance comes: 2 minutes to call, 15 to drive', () => {
    expect(ending(['first-aid'], 20)).toMatchObject({ met: true, by: -2, minute: 600 + 17, event: 'OP_TIJD' });
    expect(ending(['first-aid'], 16)).toMatchObject({ met: false, minute: 600 + 16, event: 'TE_LAAT' });
  });

  test('on snow the drive takes half as long again', () => {
    expect(ending(['first-aid'], 60, { snow: true }).minute).toBe(600 + Math.ceil(2 + 22.5));
  });

  test('with phones dead and nobody near who can do it, it is missed', () => {
    expect(ending(['first-aid'], 20, { noPhones: true })).toMatchObject({ met: false, event: 'TE_LAAT' });
  });

  test('a nurse eighty metres on is fetched on foot: there and back at 80 m a minute, and one to explain', () => {
    expect(ending(['first-aid'], 20, { noPhones: true, nurseNextDoor: true })).toMatchObject({
      met: true,
      by: -1,
      minute: 600 + 3,
    });
  });

  test.each([
    ['key', true],
    ['carry', true],
    ['transport', true],
  ] as const)('somebody tied to the home can do what takes no training: %s', (need, met) => {
    expect(ending([need], 10, { noPhones: true, nurseNextDoor: true }).met).toBe(met);
  });
});
