import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, PARAMETERS } from '../../engine/index.ts';
import { findNumbers, listNumbers, type NumberFilter } from '../../web/numbers/find-numbers.ts';
import { numberText, SAME_EVERYWHERE, unitKey, unitText } from '../../web/numbers/number-text.ts';

const ANY: NumberFilter = { text: '', estimated: false, changed: false, ids: null };
const overrides = fc.dictionary(fc.constantFrom(...Object.keys(PARAMETERS)), fc.integer({ min: 0, max: 9 }));
const filter = fc.record<NumberFilter>({
  text: fc.constantFrom('', 'water', 'een', 'CBS huis', '  uur ', 'zzz'),
  estimated: fc.boolean(),
  changed: fc.boolean(),
  ids: fc.option(fc.subarray(Object.keys(PARAMETERS))),
});

describe('the list of numbers', () => {
  it('holds every number of the model once, and what the scenario changes beside it', () => {
    fc.assert(
      fc.property(overrides, (given) => {
        const rows = listNumbers(given);
        expect(rows.map(({ id }) => id)).toEqual(Object.keys(PARAMETERS));
        for (const row of rows) expect(row.changed).toBe(given[row.id] ?? null);
      }),
    );
  });

  it('lets through what each part of the filter lets through, in the same order', () => {
    fc.assert(
      fc.property(overrides, filter, (given, asked) => {
        const rows = listNumbers(given);
        const parts = (Object.keys(asked) as (keyof NumberFilter)[]).map((key) =>
          findNumbers(rows, { ...ANY, [key]: asked[key] }),
        );
        expect(findNumbers(rows, asked)).toEqual(rows.filter((row) => parts.every((part) => part.includes(row))));
      }),
    );
  });

  it('finds a number by words in any order, case and accent', () => {
    const rows = listNumbers({});
    const ids = findNumbers(rows, { ...ANY, text: 'OUDER een gezinnen' }).map(({ id }) => id);
    expect(ids).toEqual(['oneParentFamilies']);
  });
});

describe.each(LANGUAGES)('a number in %s', (language) => {
  it('has its unit in words, or in a sign that every language knows', () => {
    const units = [...new Set(Object.values(PARAMETERS).map(({ unit }) => unit))].filter((unit) => unit !== '0/1');
    expect(units.filter((unit) => !SAME_EVERYWHERE.includes(unit) && !unitKey(unit))).toEqual([]);
    for (const unit of units) expect(unitText(language, 2, unit)).not.toMatch(/[{}]/);
  });

  it('reads a switch as yes or no', () => {
    expect(numberText(language, 0, '0/1')).not.toBe(numberText(language, 1, '0/1'));
  });
});
