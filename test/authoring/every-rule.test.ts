import { describe, expect, test } from 'vitest';
import { CODES } from '../../engine/authoring/index.ts';
import type { Finding } from '../../engine/model/index.ts';
import type { Language } from '../../engine/texts/index.ts';
import { check, HEAD } from '../support/scenario-text.ts';
import { smallNeighbourhood } from '../support/small-neighbourhood.ts';
import { ERRORS } from './rules/errors.ts';
import type { Case } from './rules/rule.ts';
import { WARNINGS } from './rules/warnings.ts';

const RULES = { ...ERRORS, ...WARNINGS };
const neighbourhood = smallNeighbourhood();

function found({ text, whole, files, beside, somewhere }: Case, language: Language = 'nl'): Finding[] {
  const main = whole ?? `${HEAD}${text}\n`;
  return check(main, {
    language,
    neighbourhood: somewhere ? neighbourhood : null,
    ...(files ? { files } : {}),
    ...(beside ? { beside } : {}),
  }).findings;
}

const shown = (each: Case): string[] =>
  found(each).map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);

test('every code of the reference has its rules, three ways to break each, and a near miss', () => {
  const codes = [
    ...Array.from({ length: 11 }, (_, i) => `E${i}`),
    ...Array.from({ length: 11 }, (_, i) => `W${i + 11}`),
  ];
  expect(Object.keys(CODES)).toEqual(codes);
  expect(Object.keys(RULES)).toEqual(codes);
  for (const [code, { broken, nearMiss }] of Object.entries(RULES)) {
    expect(broken.length, code).toBeGreaterThanOrEqual(3);
    expect(nearMiss.length, code).toBeGreaterThanOrEqual(1);
  }
});

describe.each(Object.entries(RULES))('%s', (code, { broken, nearMiss }) => {
  test.each(broken.map((each) => [each.about, each] as const))('%s: one finding, this one', (_, each) => {
    expect(shown(each)).toEqual([expect.stringMatching(new RegExp(`^${code} `))]);
  });

  test.each(broken.map((each) => [each.about, each] as const))(
    '%s: place, cure and consequence in both languages',
    (_, each) => {
      const [nl, en] = (['nl', 'en'] as const).map((language) => found(each, language)[0]);
      expect(nl && en && [nl.file, nl.line, nl.column, nl.code]).toEqual([en?.file, en?.line, en?.column, en?.code]);
      for (const finding of [nl, en]) {
        expect(finding?.hint).not.toBe('');
        expect(finding?.consequence).not.toBe('');
        expect(`${finding?.message} ${finding?.hint}`).not.toMatch(
          /undefined|\{(?!outdoorC|indoorC|trust|wind|snow|ill|15m|after)/,
        );
      }
      expect(nl?.message).not.toBe(en?.message);
    },
  );

  test.each(nearMiss.map((each) => [each.about, each] as const))('near miss, silent: %s', (_, each) => {
    expect(shown(each)).toEqual([]);
  });
});
