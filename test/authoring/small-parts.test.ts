import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compileScenario,
  neighbourhoodJsonSchema,
  neighbourhoodSha256,
  readPlayMoves,
  scenarioJsonSchema,
  sessionJsonSchema,
  suggestWord,
} from '../../engine/authoring/index.ts';
import { canonicalJson, formatDuration } from '../../engine/model/index.ts';
import { brief, check, HEAD } from '../support/scenario-text.ts';
import { smallNeighbourhood } from '../support/small-neighbourhood.ts';

describe('the likely word', () => {
  test.each([
    ['trsut', ['trust', 'truce'], 'trust'],
    ['Trust', ['trust'], 'trust'],
    ['timline', ['timeline', 'title'], 'timeline'],
    ['xyz', ['timeline'], null],
    ['at', ['on', 'if'], null],
    ['mobile-mst', ['mobile-mast', 'mosque'], 'mobile-mast'],
  ])('%s', (word, known, expected) => {
    expect(suggestWord(word, known)).toBe(expected);
  });
});

test('[law] canonical JSON is the same whatever order keys were made in, and reads back to the same value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
    { seed: 3 },
  );
});

test('the hash of a neighbourhood is hex, and changes with a home', () => {
  const small = smallNeighbourhood();
  const hash = neighbourhoodSha256(small);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(neighbourhoodSha256(smallNeighbourhood())).toBe(hash);
  expect(neighbourhoodSha256({ ...small, households: small.households.slice(1) })).not.toBe(hash);
});

test('the JSON Schemas name their sections, and effects by their key', () => {
  expect(scenarioJsonSchema()).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' });
  const text = JSON.stringify(scenarioJsonSchema());
  for (const word of ['timeline', 'storylines', 'closes', 'distribute', 'forecast'])
    expect(text).toContain(`"${word}"`);
  expect(JSON.stringify(neighbourhoodJsonSchema())).toContain('"clustering"');
  expect(JSON.stringify(sessionJsonSchema())).toContain('decision.choose');
});

/** Every part of a JSON Schema that is a schema itself or holds one. */
function schemasIn(value: unknown): Record<string, unknown>[] {
  if (value === null || typeof value !== 'object') return [];
  const own = Array.isArray(value) ? [] : [value as Record<string, unknown>];
  return [...own, ...Object.values(value).flatMap(schemasIn)];
}

test.each([
  ['scenario', scenarioJsonSchema],
  ['neighbourhood', neighbourhoodJsonSchema],
  ['session', sessionJsonSchema],
])('what the schema of a %s means is no part of its sentences', (_, schema) => {
  const said = schemasIn(schema()).flatMap(({ description }) => (typeof description === 'string' ? [description] : []));
  expect(said.length).toBeGreaterThan(3);
  expect(said.filter((sentence) => sentence.includes('kind:'))).toEqual([]);
});

test('the JSON Schema of a scenario says what texts and keys mean', () => {
  const meanings = schemasIn(scenarioJsonSchema()).map((schema) => schema['x-meaning']);
  for (const meaning of [
    { kind: 'moment' },
    { kind: 'condition', over: 'household' },
    { kind: 'ref', of: ['venue', 'venue/kind'] },
    { kind: 'name', of: 'parameter' },
    { kind: 'event', by: 'story' },
  ])
    expect(meanings).toContainEqual(meaning);
});

test.each(['about', 'incident', 'goods', 'set'])('an inject may be called "%s"', (id) => {
  const timeline = `timeline: [{id: ${id}, at: 1h, on: ER_IS_IETS, channel: radio, say: {screen: Ja.}}]`;
  const raise = 'preparations: {voor: {label: Voor, cost: 1, days: 1, do: [{raise: ER_IS_IETS}]}}';
  expect(brief(check(`${HEAD}${timeline}\n${raise}\n`))).toEqual([]);
});

test.each(['objectives', 'set'])('a role and an inject may be called "%s"', (id) => {
  const text = `roles: {${id}: {title: Hulp, seats: 1..2, card: U helpt.}}\ntimeline: [{id: ${id}, at: 1h, channel: radio}]\n`;
  expect(brief(check(`${HEAD}${text}`))).toEqual([]);
});

test('a daily course of temperature has its low at five and its high at three, on every day of the scenario', () => {
  const { value } = check(`${HEAD}weather: {temperature: {daily: [{min: -5, max: 2}, {min: -9, max: 0}]}}\n`);
  if (!value) throw new Error('the scenario has errors');
  const { temperature } = compileScenario(value, smallNeighbourhood()).scenario.weather;
  const start = 17 * 60 + 40;
  expect(temperature.slice(0, 4)).toEqual([
    { minute: 5 * 60 - start, celsius: -5 },
    { minute: 15 * 60 - start, celsius: 2 },
    { minute: 29 * 60 - start, celsius: -9 },
    { minute: 39 * 60 - start, celsius: 0 },
  ]);
});

describe('moments', () => {
  test('[law] every whole minute, written as a duration, is read back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1440 }), (minute) => {
        const { value } = check(`${HEAD}timeline: [{id: a, at: ${formatDuration(minute)}}]\n`);
        expect(value && compileScenario(value, smallNeighbourhood()).scenario.timeline[0]?.at).toEqual({ minute });
      }),
      { numRuns: 30, seed: 4 },
    );
  });

  test.each([
    ['2h..4h', { from: 120, to: 240 }],
    ['tot', { variable: 'tot' }],
  ])('%s', (at, expected) => {
    const { value } = check(
      `${HEAD}state: {tot: {type: duration, start: 3h}}\ntimeline: [{id: a, at: ${at}}, {id: b, at: tot}]\n`,
    );
    expect(value && compileScenario(value, smallNeighbourhood()).scenario.timeline[0]?.at).toEqual(expected);
  });
});

describe('a policy file', () => {
  const text = `${HEAD}decisions:
  d: {opens: {at: 1h}, closes: {after: 1h, then: nee}, ask: Wat?, options: {ja: {label: Ja, do: [{add: {trust: 1}}]}, nee: {label: Nee}}}
actions:
  rond: {label: Rond, by: initiative, at: street, takes: {people: 2, minutes: 60}, do: [{visit: {who: all}}]}
timeline: [{id: plank, shelf: true}]
`;
  const neighbourhood = smallNeighbourhood();
  const { value } = check(text, { neighbourhood });
  if (!value) throw new Error('the scenario has errors');
  const { scenario } = compileScenario(value, neighbourhood);

  test('is a list of moves', () => {
    const moves =
      '- {at: 1h, choose: {d: ja}}\n- {at: 2h, order: {action: rond, at: street/perenpad}}\n- {at: 3h, play: plank}\n';
    expect(readPlayMoves(moves, scenario, neighbourhood)).toEqual([
      { minute: 60, order: { type: 'decision.choose', by: 'table', decision: 'd', option: 'ja' } },
      {
        minute: 120,
        order: { type: 'action.order', by: 'table', action: 'rond', asked: {}, target: { street: 'perenpad' } },
      },
      { minute: 180, order: { type: 'inject.play', by: 'facilitator', inject: 'plank' } },
    ]);
  });

  test.each([
    ['an unknown option', '- {at: 1h, choose: {d: misschien}}'],
    ['a bad time', '- {at: 1u, choose: {d: ja}}'],
    ['not a list', 'at: 1h'],
    ['not YAML', '- {'],
    ['an unknown street', '- {at: 1h, order: {action: rond, at: street/niets}}'],
  ])('%s is refused', (_, moves) => {
    expect(readPlayMoves(moves, scenario, neighbourhood)).toBeNull();
  });
});

test('a play names what does not exist: E3 in its own file', () => {
  const play = 'seed: "1"\ncut: lang\nplay: [{at: 1h, play: niets}]\nexpect: [{at: 2h, that: trsut > 3}]\n';
  const result = check(HEAD, { files: { 'tests/a.play.yaml': play } });
  expect(result.findings.map(({ file }) => file)).toEqual(['tests/a.play.yaml', 'tests/a.play.yaml']);
  expect(brief(result)).toEqual(['E3 3:23', 'E4 4:25 bedoelt u "trust"?']);
});
