import { describe, expect, test } from 'vitest';
import { CODES, explainCode, formatFinding } from '../../engine/authoring/index.ts';
import { check, FIRST_LINE, HEAD } from '../support/scenario-text.ts';

describe.each(Object.entries(CODES))('%s', (code, { example }) => {
  test('its example gives this code and nothing else, below the head', () => {
    const { findings } = check(`${HEAD}${example.wrong}\n`);
    expect(findings.map((found) => found.code)).toEqual([code]);
    expect(findings[0]?.line).toBeGreaterThanOrEqual(FIRST_LINE);
    expect(findings[0]?.severity).toBe(code.startsWith('E') ? 'error' : 'warning');
  });

  test('the mended example is silent', () => {
    expect(check(`${HEAD}${example.right}\n`).findings).toEqual([]);
  });

  test('it is explained in both languages', () => {
    expect(explainCode(code, 'nl')).toMatch(/^\w+ {2}.+\nGevolg: .+/);
    expect(explainCode(code, 'en')).toMatch(/^\w+ {2}.+\nConsequence: .+/);
  });
});

test('a code that does not exist has no explanation', () => {
  expect(explainCode('E99', 'nl')).toBe('');
  expect(explainCode('constructor', 'nl')).toBe('');
});

test('a finding is written as in the reference: place, snippet with caret and likely word, consequence, explanation', () => {
  const text = `${HEAD}state:\n  trust: {type: number, min: 0, max: 100, start: 60}\ntimeline:\n  - {id: a, when: without("power") > 0.5 && trsut < 80}\n`;
  const [finding] = check(text).findings;
  expect(finding && formatFinding(finding, 'nl').split('\n')).toEqual([
    'scenario.yaml:14:45  fout E4  onbekende variabele "trsut"',
    '   14 |   - {id: a, when: without("power") > 0.5 && trsut < 80}',
    '      |                                             ^^^^^ bedoelt u "trust" (regel 12)?',
    '   Gevolg: deze voorwaarde wordt nooit waar.      Uitleg: samenspel check --explain E4',
  ]);
});
