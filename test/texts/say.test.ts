import { describe, expect, test } from 'vitest';
import {
  clockText,
  dayText,
  durationText,
  needName,
  peopleText,
  refusalText,
  say,
  scenarioText,
  seriesName,
  timeOfDay,
  type UiKey,
} from '../../engine/texts/index.ts';

const start = { startMinuteOfDay: 17 * 60 + 40, startWeekday: 1 };

describe('clock', () => {
  test.each([
    [0, 'dinsdag 17:40', 'Tuesday 17:40', 'dag 1'],
    [379, 'dinsdag 23:59', 'Tuesday 23:59', 'dag 1'],
    [380, 'woensdag 00:00', 'Wednesday 00:00', 'dag 2'],
    [72 * 60, 'vrijdag 17:40', 'Friday 17:40', 'dag 4'],
    [6 * 1440, 'maandag 17:40', 'Monday 17:40', 'dag 7'],
    [-1080, 'maandag 23:40', 'Monday 23:40', 'dag 0'],
  ])('minute %i is %s', (minute, nl, en, day) => {
    expect(clockText('nl', start, minute)).toBe(nl);
    expect(clockText('en', start, minute)).toBe(en);
    expect(dayText('nl', start, minute)).toBe(day);
    expect(nl.endsWith(timeOfDay(start, minute))).toBe(true);
  });
});

describe('durations and numbers in words', () => {
  test.each([
    [0, '0 minuten', '0 minutes'],
    [1, '1 minuut', '1 minute'],
    [60, '1 uur', '1 hour'],
    [90, '1 uur en 30 minuten', '1 hour and 30 minutes'],
    [1440, '1 dag', '1 day'],
    [2 * 1440 + 185, '2 dagen en 3 uur', '2 days and 3 hours'],
  ])('%i minutes', (minutes, nl, en) => {
    expect(durationText('nl', minutes)).toBe(nl);
    expect(durationText('en', minutes)).toBe(en);
  });

  test.each([
    [1, '1 persoon', '1 person'],
    [23, '23 mensen', '23 people'],
    [1234, '1.234 mensen', '1,234 people'],
  ])('%i people', (count, nl, en) => {
    expect(peopleText('nl', count)).toBe(nl);
    expect(peopleText('en', count)).toBe(en);
  });
});

describe('say', () => {
  test('the counterfactual is told as people', () => {
    expect(say('nl', 'lookBack.count.warmth', { count: 23 })).toBe('23 mensen hadden een nacht geen warmte.');
    expect(say('nl', 'lookBack.count.warmth', { count: 1 })).toBe('1 persoon had een nacht geen warmte.');
  });

  test('a missing argument never throws', () => {
    expect(say('nl', 'briefing.when')).toContain('{clock}');
  });

  test('names and refusals are in the language asked', () => {
    expect(needName('nl', 'warmth')).toBe('warmte');
    expect(needName('en', 'warmth')).toBe('warmth');
    expect(refusalText('nl', 'no-key')).toContain('sleutel');
    expect(say('en', 'phase.look-back' as UiKey)).toBe('Looking back');
  });
});

describe('scenario texts', () => {
  const texts = {
    language: 'nl',
    entries: {
      title: { nl: 'Drie dagen zonder stroom', en: 'Three days without power' },
      koud: { nl: 'Het is {indoorC} graden.' },
      trap: { nl: 'Een { die niet sluit.' },
    },
  };
  test.each([
    ['nl', 'title', {}, 'Drie dagen zonder stroom'],
    ['en', 'title', {}, 'Three days without power'],
    ['en', 'koud', { indoorC: 13 }, 'Het is 13 graden.'],
    ['nl', 'koud', {}, 'Het is {indoorC} graden.'],
    ['nl', 'trap', {}, 'Een { die niet sluit.'],
    ['nl', 'absent', {}, ''],
    ['nl', null, {}, ''],
  ])('in %s, %s with %j is "%s"', (language, key, args, sentence) => {
    expect(scenarioText(texts, language, key, args)).toBe(sentence);
  });
});

describe('names of the curves', () => {
  test.each([
    ['coldHomes', 'Koude huizen'],
    ['without.power', 'Huizen zonder stroom'],
    ['unmet.warmth', 'Mensen die dit missen: warmte'],
    ['without.magic', 'without.magic'],
    ['something', 'something'],
  ])('%s is "%s"', (series, name) => {
    expect(seriesName('nl', series)).toBe(name);
  });
});

test.each([
  [5, 0, 'Klaar: 5 huizen bereikt.', 'Done: 5 homes reached.'],
  [1, 2, 'Klaar: 1 huis bereikt, 2 niet.', 'Done: 1 home reached, 2 not.'],
  [0, 0, 'Klaar.', 'Done.'],
  [0, 8, 'Klaar: 0 huizen bereikt, 8 niet.', 'Done: 0 homes reached, 8 not.'],
])('an order that reached %i and missed %i says both', (reached, missed, nl, en) => {
  expect(say('nl', 'orders.done', { reached, missed })).toBe(nl);
  expect(say('en', 'orders.done', { reached, missed })).toBe(en);
});
