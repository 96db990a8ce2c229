import { describe, expect, test } from 'vitest';
import { compileEffects, compileScenario } from '../../engine/authoring/index.ts';
import type { CompiledScenario } from '../../engine/model/index.ts';
import { check, HEAD } from '../support/scenario-text.ts';
import { smallNeighbourhood } from '../support/small-neighbourhood.ts';

const neighbourhood = smallNeighbourhood();

function scenario(): CompiledScenario {
  const text = `${HEAD}state: {druk: {type: number, start: 0}, tot: {type: duration, start: 2h}}
messages: {m: {text: M, from: gemeente}}
timeline: [{id: a, when: druk > 0 && tot > 1, do: [{inform: {message: m, via: radio}}]}]
`;
  const { value } = check(text, { neighbourhood });
  if (!value) throw new Error('the scenario has errors');
  return compileScenario(value, neighbourhood).scenario;
}

const everywhere = { rows: null, share: 1 };

describe('what the facilitator applies by hand is resolved to rows and minutes', () => {
  test.each([
    [{ fail: 'kind/mobile-mast' }, { kind: 'fail', assets: [0, 1], for: null, where: everywhere }],
    [
      { fail: { asset: 'asset/trafo', for: '1h30m', in: 'street/perenpad', share: 0.5 } },
      { kind: 'fail', assets: [4], for: 90, where: { rows: [3, 4, 5], share: 0.5 } },
    ],
    [{ restore: 'asset/station' }, { kind: 'restore', assets: [3], where: everywhere }],
    [{ backup: { asset: 'asset/mast-2', hours: 1.5 } }, { kind: 'backup', assets: [1], minutes: 90 }],
    [{ forecast: { asset: 'kind/substation', at: '1d' } }, { kind: 'forecast', assets: [3], at: 1440 }],
    [{ set: { druk: 3 } }, { kind: 'set', variable: 'druk', value: 3 }],
    [{ set: { tot: '3h' } }, { kind: 'set', variable: 'tot', value: 180 }],
    [{ set: { trust: 30 } }, { kind: 'feeling', what: 'trust', mode: 'set', value: 30 }],
    [{ add: { fatigue: 5 } }, { kind: 'feeling', what: 'fatigue', mode: 'add', value: 5 }],
    [{ raise: 'NU' }, { kind: 'raise', event: 'NU' }],
    [{ warn: { message: 'm' } }, { kind: 'inform', message: 0, via: 'every', who: null, where: everywhere }],
    [
      { open: { venue: 'venue/kind/community-centre' } },
      { kind: 'open', venue: 0, as: 'warm-place', staff: 2, hours: null },
    ],
    [{ weather: { temperature: -3, for: '6h' } }, { kind: 'weather', celsius: -3, for: 360 }],
    [{ repair: { asset: 'asset/pomp' } }, { kind: 'repair', assets: [2], takes: null }],
    [
      { tie: { within: 'initiative/burenhulp', in: 'area/noordrand' } },
      { kind: 'tie', scope: { initiative: 0 }, tie: 'neighbour', who: null, where: { rows: [0, 1, 2], share: 1 } },
    ],
  ])('%o', (source, expected) => {
    expect(compileEffects([source], scenario(), neighbourhood)).toEqual([expected]);
  });

  test('several variables in one set are several effects, in order', () => {
    expect(compileEffects([{ add: { druk: 1, trust: -2 } }], scenario(), neighbourhood)).toEqual([
      { kind: 'add', variable: 'druk', value: 1 },
      { kind: 'feeling', what: 'trust', mode: 'add', value: -2 },
    ]);
  });
});

test.each([
  ['an unknown asset', { fail: 'asset/niets' }],
  ['an unknown variable', { set: { niets: 1 } }],
  ['a bad condition', { visit: { who: 'vulnerabel' } }],
  ['a bad duration', { forecast: { asset: 'asset/pomp', at: '2u' } }],
  ['smoke in a place that does not exist', { smoke: { in: 'area/nergens', density: 0.5 } }],
  ['an incident that needs what nobody has', { incident: { needs: ['helicopter'], within: '10m' } }],
  ['two effects in one', { raise: 'NU', fail: 'asset/pomp' }],
  ['an unknown effect', { explode: 1 }],
  ['a prototype name', { constructor: 1 }],
  ['nothing', null],
  ['free text, which never stands in the log', { say: { screen: 'Mevrouw Jansen belt.' } }],
])('%s is refused as a value', (_, source) => {
  expect(compileEffects([source], scenario(), neighbourhood)).toBeNull();
});
