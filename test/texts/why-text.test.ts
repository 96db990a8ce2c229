import { describe, expect, test } from 'vitest';
import { BARRIERS, CAUSES, type CauseRow } from '../../engine/model/index.ts';
import { LANGUAGES, type WhyNames, whyText } from '../../engine/texts/index.ts';

const NAMES: Record<string, string> = { 'household/wl-12': 'Wilgenlaan 12', 'asset/os-1': 'Onderstation Wilgenhoek' };
const names: WhyNames = { name: (subject) => NAMES[subject] ?? subject, clock: () => 'dinsdag 17:40' };

const row = (what: CauseRow['what'], more: Partial<CauseRow> = {}): CauseRow => ({
  tick: 0,
  subject: 'household/wl-12',
  what,
  cause: null,
  barrier: 'none',
  parameters: {},
  values: { indoorC: 12.6, outdoorC: -4.2 },
  ...more,
});

test('the chain reads as a resident would tell it', () => {
  const rows = [
    row('need.warmth', { barrier: 'no-tie', parameters: { vulnerableLimitC: 16 } }),
    row('service.heating'),
    row('service.power'),
    row('asset.failed', { subject: 'asset/os-1' }),
    row('inject', { subject: 'inject/uitval' }),
  ];
  expect(whyText('nl', rows, names).slice(0, 6)).toEqual([
    'Bij Wilgenlaan 12 is het 13 graden.',
    'De verwarming doet het niet.',
    'De stroom is daar uit.',
    'Onderstation Wilgenhoek is kapot sinds dinsdag 17:40.',
    'Dat hoort bij het verhaal van deze oefening.',
    'Niemand in de buurt kent dit huishouden.',
  ]);
});

test('a number that was estimated is said to be', () => {
  const estimated = [row('alone', { parameters: { darkUnmet: 1, aloneUnmet: 1 } })];
  expect(whyText('nl', estimated, names).at(-1)).toContain('geschat');
  expect(whyText('nl', [row('alone')], names).join(' ')).not.toContain('geschat');
});

test('the same sentence is said once', () => {
  expect(whyText('nl', [row('dark'), row('dark')], names)).toHaveLength(1);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(CAUSES)('%s fills its sentence', (what) => {
    const [sentence] = whyText(language, [row(what)], names);
    expect(sentence).toBeTruthy();
    expect(sentence).not.toMatch(/[{}]/);
  });
  test.each(BARRIERS.filter((barrier) => barrier !== 'none'))('barrier %s is told', (barrier) => {
    expect(whyText(language, [row('alone', { barrier })], names)).toHaveLength(2);
  });
});
