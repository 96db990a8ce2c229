import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileScenario } from '../../engine/authoring/index.ts';
import { brief, check } from '../support/scenario-text.ts';
import { smallNeighbourhood } from '../support/small-neighbourhood.ts';

/** The example of the author's reference, word for word, with a library of the name it uses. */
const EXAMPLE = readFileSync(new URL('../fixtures/formats-example.yaml', import.meta.url), 'utf8');
const library = { 'buurtacties.yaml': 'format: 1\nid: buurtacties\nlanguage: nl\n' };

test('the example of the reference passes check, with and without a neighbourhood', () => {
  const errors = (neighbourhood: ReturnType<typeof smallNeighbourhood> | null) =>
    brief(check(EXAMPLE, { neighbourhood, library })).filter((found) => found.startsWith('E'));
  expect(errors(null)).toEqual([]);
  expect(errors(smallNeighbourhood())).toEqual([]);
});

test('the example compiles, its texts standing under their paths', () => {
  const neighbourhood = smallNeighbourhood();
  const { value } = check(EXAMPLE, { neighbourhood, library });
  if (!value) throw new Error('the example has errors');
  const { scenario, texts } = compileScenario(value, neighbourhood);
  expect(scenario).toMatchObject({
    neighbourhoodId: 'klein',
    step: 15,
    endMinute: 72 * 60,
    startMinuteOfDay: 17 * 60 + 40,
    startWeekday: 1,
    firstMessage: 0,
  });
  const [, herstel, bellen] = scenario.timeline;
  expect(herstel).toMatchObject({ at: { variable: 'netTerug' }, effects: [{ kind: 'restore', assets: [3] }] });
  expect(bellen?.when?.node).toEqual({ op: 'down', assets: [0, 1] });
  const [warm, divide] = scenario.decisions;
  expect(warm).toMatchObject({ kind: 'choose', closesAfter: 120, fallback: 'wachten', helpers: 0 });
  expect(warm?.options[0]?.effects).toEqual([
    { kind: 'open', venue: 0, as: 'warm-place', staff: 4, hours: { from: 18, to: 23 } },
  ]);
  expect(warm?.options[1]?.effects).toEqual([{ kind: 'feeling', what: 'trust', mode: 'add', value: -4 }]);
  expect(divide).toMatchObject({ kind: 'divide', helpers: 12, fallback: { langsgaan: 6, buurthuis: 6 } });
  expect(scenario.storylines[0]?.states[1]?.transitions).toEqual([
    { to: 'geholpen', on: { name: 'ME_VISITED', subject: -1, share: 0 }, when: null, after: null },
    { to: 'geholpen', on: { name: 'ME_MOVED', subject: -1, share: 0 }, when: null, after: null },
    { to: 'naar-familie', on: null, when: null, after: 20 * 60 },
  ]);
  expect(texts.entries['timeline.uitval.say.screen']).toEqual({ nl: 'Het licht valt uit in de hele wijk.' });
  expect(texts.entries['decisions.warme-plek.talk.ask.1']).toEqual({ nl: 'Wie komt er vanzelf, en wie niet?' });
  expect(Object.keys(texts.entries)).toContain('storylines.mevrouw-de-wit.states.koud.enter.0.say.screen');
});
