import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario, formatFinding } from '../../engine/authoring/index.ts';
import { brief, check, HEAD } from '../support/scenario-text.ts';
import { SIZES } from '../support/sizes.ts';
import { smallNeighbourhood } from '../support/small-neighbourhood.ts';

const EXAMPLE = readFileSync(new URL('../fixtures/formats-example.yaml', import.meta.url), 'utf8');
const library = { 'buurtacties.yaml': 'format: 1\nid: buurtacties\nlanguage: nl\n' };
const neighbourhood = smallNeighbourhood();
const checkExample = (text: string) => check(text, { neighbourhood, library });

/** Replaces once, and fails when there is nothing to replace. */
function change(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

/** Line and column of the first place of a text, from 1. */
function placeOf(text: string, part: string): string {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

test('five mistakes give exactly five findings, each at its own place, with the likely word', () => {
  let text = change(EXAMPLE, 'objectives:\n  iedereen', 'objectivs:\n  iedereen');
  text = change(text, '{fail: kind/substation}', '{fail: asset/statoin}');
  text = change(text, 'when: down("kind/mobile-mast")', 'when: down("kind/mobile-mast") && trsut < 80');
  text = change(text, 'at: netTerug', 'at: 2u');
  text = text.replace(/ {4}closes: \{after: 2h, then: wachten\}.*\n/, '');
  expect(brief(checkExample(text))).toEqual([
    `E3 ${placeOf(text, 'asset/statoin')} bedoelt u "asset/station"?`,
    `E7 ${placeOf(text, '2u')} bedoelt u "2h"?`,
    `E4 ${placeOf(text, 'trsut')} bedoelt u "trust" (${'regel'} ${placeOf(text, 'trust: {type').split(':')[0]})?`,
    `E5 ${placeOf(text, 'warme-plek:\n')}`,
    `E1 ${placeOf(text, 'objectivs')} bedoelt u "objectives"?`,
  ]);
});

describe('a file that cannot be read gives one clear finding, and no stack', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 12; i++) {
    const [name, before] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
  }
  test.each<[name: string, text: string, why?: RegExp]>([
    ['empty', ''],
    ['only a comment', '# nothing yet\n'],
    ['prose', 'This is a letter, and not a scenario.\n'],
    ['binary', '\u0000\u0001\u0002PNG\r\n\u001a'],
    ['broken brackets', 'title: [a, {b: c\n'],
    ['a program', 'function f() {\n  return {a: 1};\n}\n'],
    ['a list', '- a\n- b\n'],
    ['deep brackets', '['.repeat(20_000)],
    ['20 MB', `title: ${'x'.repeat(20_000_000)}`, /groter dan 5 MB/],
    ['5 MB of lines', 'a: b\n'.repeat(900_000), /te veel regels/],
    ['20 MB of lines', 'a: b\n'.repeat(4_000_000), /groter dan 5 MB/],
    ['an alias bomb', bomb.join('\n'), /herhaalt zichzelf te vaak/],
    ['an alias bomb in a scenario', `${HEAD}${bomb.join('\n')}`, /herhaalt zichzelf te vaak/],
    ['an alias of itself', `${HEAD}roles: &r {a: *r}\n`, /herhaalt zichzelf te vaak/],
    ['two documents', `${HEAD}---\n${HEAD}`],
  ])('%s', (_, text, why = /./) => {
    const result = check(text);
    expect(result.value).toBeNull();
    expect(result.findings.map(({ code }) => code)).toEqual(['E0']);
    expect(result.findings[0]?.message).toMatch(why);
    expect(formatFinding(result.findings[0] as never, 'nl')).not.toMatch(/Error|\.ts:/);
  });

  test('no scenario.yaml', () => {
    const { findings } = checkScenario({ root: 'map', files: {}, library: {} }, null, 'en');
    expect(findings).toMatchObject([{ code: 'E0', file: 'map/scenario.yaml', line: 1, column: 1 }]);
  });

  test('a newer format names the version that it has and that can be read', () => {
    const { findings } = check(HEAD.replace('format: 1', 'format: 2'));
    expect(findings).toMatchObject([{ code: 'E0', line: 1, column: 9 }]);
    expect(findings[0]?.message).toMatch(/formaat 2.*formaat 1/);
  });
});

test('anchors and aliases that stay small are plain YAML', () => {
  expect(
    brief(check(`${HEAD}timeline:\n  - {id: a, at: 0h, cut: &all [kort, lang]}\n  - {id: b, at: 1h, cut: *all}\n`)),
  ).toEqual([]);
});

describe('one mistake, one finding, in its place', () => {
  test.each([
    ['a key far from any known one has no suggestion', 'xylophone: 1', ['E1 11:1']],
    ['a swap of neighbours', 'tiemline: []', ['E1 11:1 bedoelt u "timeline"?']],
    ['a duplicate key of a map', 'roles: {a: {title: A, card: B}, a: {title: A, card: B}}', ['E2 11:33']],
    ['an inject twice', 'timeline:\n  - {id: a, at: 0h}\n  - {id: a, at: 1h}', ['E2 13:10']],
    ['an unknown effect', 'timeline: [{id: a, at: 0h, do: [{fial: kind/substation}]}]', ['E3 11:34 bedoelt u "fail"?']],
    ['an unknown message', 'timeline: [{id: a, at: 0h, do: [{inform: {message: m, via: radio}}]}]', ['E3 11:52']],
    [
      'an unknown kind',
      'timeline: [{id: a, when: \'down("kind/mobil-mast")\'}]',
      ['E3 11:33 bedoelt u "kind/mobile-mast"?'],
    ],
    ['an event nobody raises', 'timeline: [{id: a, on: NOOIT}]', ['E3 11:24']],
    ['an event of a storyline in an inject', 'timeline: [{id: a, on: ME_VISITED}]', ['E3 11:24']],
    ['a library that is not there', 'use: [buurtactis]', ['E3 11:7']],
    ['an unknown option as default', decision('{after: 2h, then: misschien}'), ['E3 13:31']],
    [
      'a state that does not exist',
      'storylines: {j: {initial: a, states: {a: {after: {1h: b}, final: true}}}}',
      ['E3 11:55'],
    ],
    ['an objective', 'timeline: [{id: a, at: 0h, objectives: [b]}]', ['E3 11:41']],
    [
      'a text that names what is not declared',
      'timeline: [{id: a, at: 0h, say: {screen: "Er zijn {aantal} mensen."}}]',
      ['E3 11:52'],
    ],
    ['a default with needs', decision('{after: 2h, then: ja}', 'needs: hour > 3, '), ['E5 13:31']],
    ['closes without then', decision('{after: 2h}'), ['E5 13:5']],
    [
      'a division that does not add up',
      'decisions:\n  d:\n    kind: divide\n    helpers: 5\n    closes: {after: 1h, then: {a: 2, b: 2}}\n    opens: {at: 1h}\n    ask: Wie?\n    options: {a: {label: A}, b: {label: B, do: [{add: {trust: 1}}]}}',
      ['E5 15:31'],
    ],
    ['a missing key, at its parent', 'roles: {buur: {title: Buur}}', ['E6 11:9']],
    ['a word that is not in the list', 'timeline: [{id: a, at: 0h, channel: raido}]', ['E6 11:37 bedoelt u "radio"?']],
    ['an unknown parameter', 'parameters: {mastBateryHours: 3}', ['E6 11:14 bedoelt u "mastBatteryHours"?']],
    ['a parameter out of its range', 'parameters: {mastBatteryHours: 300}', ['E6 11:32']],
    [
      'an incident that asks for what is not in the list',
      'timeline: [{id: a, at: 0h, do: [{incident: {needs: [first-aids], within: 20m}}]}]',
      ['E6 11:53 bedoelt u "first-aid"?'],
    ],
    ['two effects in one map', 'timeline: [{id: a, at: 0h, do: [{fail: kind/substation, raise: X}]}]', ['E6 11:57']],
    ['a start outside its bounds', 'state: {trust: {type: number, min: 0, max: 10, start: 60}}', ['E6 11:55']],
    ['an empty section', 'timeline:', ['E6 11:1']],
    ['a clock time', 'timeline: [{id: a, at: 1:30}]', ['E7 11:24 bedoelt u "1h30m"?']],
    ['a bare number', 'timeline: [{id: a, at: 90}]', ['E7 11:24 bedoelt u "90m"?']],
    ['a range with one bad end', 'timeline: [{id: a, at: 2h..4u}]', ['E7 11:28 bedoelt u "4h"?']],
    ['a range that runs back', 'timeline: [{id: a, at: 4h..2h}]', ['E6 11:24']],
    ['yes for true', 'timeline: [{id: a, at: 0h, shelf: ja}]', ['E8 11:35 bedoelt u "true"?']],
    ['a condition that begins with !', 'timeline:\n  - id: a\n    when: !between(hour,1,2) && day > 1', ['E8 13:11']],
    ['a comma inside braces', 'timeline: [{id: a, when: between(hour, 1, 2)}]', ['E8 11:26']],
    [
      'a comma in a text inside braces',
      'timeline: [{id: a, at: 0h, say: {screen: Hallo, hier ben ik.}}]',
      ['E8 11:42'],
    ],
    ['a forgotten colon', decision('{after: 2h, then ja}'), ['E8 13:25']],
    ['braces that do not match', 'timeline: [{id: a, at: 0h, say: {screen: "Er is { iets."}}]', ['E6 11:42']],
    [
      'a plural is plain ICU',
      'timeline: [{id: a, at: 0h, say: {screen: "{trust, plural, one {één} other {#}} om {hour} uur."}}]',
      [],
    ],
    ['a colon in a text', 'timeline:\n  - id: a\n    at: 0h\n    expect: Let op: wie gaat er?', ['E8 14:13']],
    ['text behind a quote', 'timeline:\n  - id: a\n    when: "a" == b', ['E8 13:15']],
    ['a tab', 'roles:\n\ta: b', ['E0 12:1']],
    [
      'instant states',
      'storylines: {j: {initial: a, states: {a: {when: {"true": b}}, b: {when: {"1 < 2": a}}}}}',
      ['E9 11:39'],
    ],
    ['an inject that raises itself', 'timeline: [{id: a, on: X, repeat: true, do: [{raise: X}]}]', ['E9 11:24']],
    [
      'a `who` in an unknown street is left alone without a neighbourhood',
      'timeline: [{id: a, at: 0h, do: [{visit: {who: all, in: street/x}}]}]',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(brief(check(`${HEAD}${text}\n`))).toEqual(expected);
  });

  function decision(closes: string, needs = ''): string {
    return `decisions:\n  d:\n    closes: ${closes}\n    opens: {at: 1h}\n    ask: Wat nu?\n    options: {ja: {${needs}label: Ja}, nee: {label: Nee, do: [{add: {trust: 1}}]}}`;
  }
});

describe('parts and libraries', () => {
  const story = 'storylines: {jan: {initial: a, states: {a: {final: true}}}}\n';

  test('the same id in two files names both places', () => {
    const { findings } = check(`${HEAD}${story}`, { files: { 'storylines/jan.yaml': `# Jan\n${story}` } });
    expect(findings).toMatchObject([{ code: 'E2', file: 'storylines/jan.yaml', line: 2, column: 14 }]);
    expect(findings[0]?.message).toContain('scenario.yaml:11:14');
  });

  test('a finding in a part carries the name of its file', () => {
    const { findings } = check(HEAD, { files: { 'storylines/jan.yaml': story.replace('initial: a', 'initial: b') } });
    expect(findings).toMatchObject([{ code: 'E3', file: 'storylines/jan.yaml', line: 1, column: 29 }]);
  });

  test("a library's actions count once it is used", () => {
    const actions =
      'format: 1\nid: b\nlanguage: nl\nactions: {soep: {label: Soep, by: initiative, at: street, takes: {people: 2, minutes: 60}, do: [{visit: {who: all}}]}}\n';
    const { value } = check(`${HEAD}use: [b]\n`, { library: { 'b.yaml': actions } });
    expect(Object.keys(value?.source.actions ?? {})).toEqual(['soep']);
    expect(value?.source.id).toBe('voorbeeld');
  });
});

describe('translations', () => {
  const texts = (en: string) => check(HEAD, { files: { 'texts/en.yaml': en } });
  const both = 'title: {from: Voorbeeld, to: Example}\nsummary: {from: Een voorbeeld., to: An example.}\n';

  test('a complete one is silent and is in the texts', () => {
    const { value, findings } = texts(both);
    expect(findings).toEqual([]);
    expect(value?.texts.entries.title).toEqual({ nl: 'Voorbeeld', en: 'Example' });
  });

  test.each([
    ['missing', both.replace(/summary.*\n/, ''), 'W18 scenario.yaml:8:10'],
    ['stale', both.replace('from: Voorbeeld', 'from: Oud'), 'W18 texts/en.yaml:1:1'],
    ['of a text that is gone', `${both}weg: {from: A, to: B}\n`, 'W18 texts/en.yaml:3:1'],
  ])('%s', (_, en, expected) => {
    expect(texts(en).findings.map((f) => `${f.code} ${f.file}:${f.line}:${f.column}`)).toEqual([expected]);
  });
});

test('[fuzz] no mutilation of a valid scenario makes the checker throw, and findings stay inside the file', () => {
  const lines = EXAMPLE.split('\n');
  const mutation = fc.record({
    kind: fc.constantFrom('cut', 'drop', 'indent', 'repeat', 'swap', 'insert'),
    at: fc.nat({ max: lines.length - 1 }),
    width: fc.nat({ max: 12 }),
    piece: fc.constantFrom('"', "'", '{', '}', '[', ']', ':', ' &a ', ' *a ', '!', ',', '\t', '- ', '|', '# '),
  });
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const text = mutations.reduce(mutilate, lines).join('\n');
      const { findings } = checkExample(text);
      const count = text.split('\n').length;
      for (const finding of findings) {
        if (finding.file !== 'scenario.yaml') continue;
        expect(finding.line).toBeGreaterThanOrEqual(1);
        expect(finding.line).toBeLessThanOrEqual(count);
        expect(finding.column).toBeGreaterThanOrEqual(1);
        expect(formatFinding(finding, 'en')).toContain(finding.code);
      }
    }),
    { numRuns: SIZES.draws(60), seed: 2 },
  );
});

interface Mutation {
  kind: string;
  at: number;
  width: number;
  piece: string;
}

function mutilate(lines: string[], { kind, at, width, piece }: Mutation): string[] {
  const line = lines[at] ?? '';
  const copy = [...lines];
  if (kind === 'cut') return lines.slice(0, at);
  if (kind === 'drop') copy.splice(at, width);
  if (kind === 'indent') copy[at] = ' '.repeat(width) + line.trimStart();
  if (kind === 'repeat') copy.splice(at, 0, line);
  if (kind === 'swap') copy[at] = [...line].reverse().join('');
  if (kind === 'insert') copy[at] = line.slice(0, width * 3) + piece + line.slice(width * 3);
  return copy;
}

describe('what this neighbourhood does not have', () => {
  const hut = (needs: string) => `${HEAD}decisions:
  plek:
    opens: {at: 1h}
    closes: {after: 1h, then: wachten}
    ask: Waar?
    options:
      hut: {label: De hut${needs}, do: [{open: {venue: venue/kind/scouting-hut}}]}
      wachten: {label: Wachten}
`;
  test.each([
    ['without a guard it is a finding', '', ['E3 17:48']],
    ['behind the question whether it is there it is none', ', needs: \'has("venue/kind/scouting-hut")\'', []],
    ['a question about something else guards nothing', ', needs: \'has("venue/kind/church")\'', ['E3 17:83']],
    ['a kind that is no kind is always a finding', ', needs: \'has("venue/kind/scoutinghut")\'', ['E3', 'E3']],
  ])('%s', (_, needs, expected) => {
    const found = check(hut(needs), { neighbourhood }).findings.filter(({ severity }) => severity === 'error');
    expect(found.map(({ code, line, column }) => (expected[0] === 'E3' ? code : `${code} ${line}:${column}`))).toEqual(
      expected,
    );
  });

  test('a recorded play is held against the scenario’s own neighbourhood only', () => {
    const play = 'seed: "1"\ncut: lang\nplay: []\nexpect: [{at: 1h, that: \'down("asset/nergens")\'}]\n';
    const files = { 'tests/a.play.yaml': play };
    const text = `${HEAD.replace('neighbourhood: ergens', 'neighbourhood: ../klein')}`;
    expect(check(text, { neighbourhood, files }).findings.map(({ code }) => code)).toContain('E3');
    expect(check(HEAD, { neighbourhood, files }).findings).toEqual([]);
  });
});
