import { describe, expect, test, vi } from 'vitest';
import type { CatchUp, MessageView } from '../../engine/index.ts';
import { shippedExercise } from '../insight/shipped-exercise.ts';

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
const { catchUpSentences, firstSentences } = await import('../../web/board/telling/catch-up-sentences.ts');
const { language } = await import('../../web/session/language.ts');

const exercise = shippedExercise('1');
const heard: MessageView = {
  key: 'x',
  minute: 60,
  channel: 'radio',
  say: exercise.scenario.timeline.find(({ id }) => id === 'radio-middernacht')!.say!,
  args: {},
  household: -1,
};
const found: CatchUp = { crisis: 'power-outage', now: 120, since: 0, heard, failing: [], act: null };

describe('the three sentences for a latecomer', () => {
  test('say the crisis and since when, what was heard, and that nothing was done yet', () => {
    expect(catchUpSentences(exercise, found)).toEqual([
      'We oefenen met een stroomstoring: het eerste bericht kwam op dinsdag 17:40 en nu is het dinsdag 19:40.',
      'Het laatste bericht kwam om 18:40: “De radio zegt: rond middernacht is er waarschijnlijk weer stroom.”',
      'We hebben nog niets gekozen of gevraagd.',
    ]);
  });

  test('name three things that do not work and count the rest', () => {
    const failing: CatchUp['failing'] = [
      { service: 'power' },
      { service: 'internet' },
      { asset: 'sewage-pump' },
      { asset: 'pharmacy' },
      { asset: 'gp' },
    ];
    expect(catchUpSentences(exercise, { ...found, heard: null, failing })[1]).toBe(
      'Voor zover wij weten werkt dit niet: stroom, internet, rioolpomp en nog 2 dingen.',
    );
  });

  test('are as many in English, and say what came of what was asked', () => {
    language.value = 'en';
    const act = { kind: 'asked', action: exercise.scenario.actions[0]!.id, minute: 30, status: 'no' } as const;
    const sentences = catchUpSentences(exercise, { ...found, act });
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toMatch(/^We are practising with a power cut/);
    expect(sentences[2]).toMatch(/^At 18:10 we asked: .+; that was not possible\.$/);
    language.value = 'nl';
  });
});

test('a long message is quoted from its start, in whole sentences', () => {
  expect(firstSentences(`Kort. Een zin van zes woorden hier. ${'woord '.repeat(12)}eind.`)).toBe(
    'Kort. Een zin van zes woorden hier.',
  );
  const one = `${'woord '.repeat(30)}eind.`;
  expect(firstSentences(one)).toBe(one);
});
