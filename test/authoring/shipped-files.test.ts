import { expect, test } from 'vitest';
import { checkNeighbourhood, checkScenario, compileScenario, scenarioSha256 } from '../../engine/authoring/index.ts';
import type { SourceFiles } from '../../engine/model/index.ts';
import { buildNeighbourhood } from '../../engine/neighbourhood/index.ts';
import { brief } from '../support/scenario-text.ts';
import { shippedFiles } from '../support/shipped-folder.ts';

const read = checkNeighbourhood({ root: '', files: shippedFiles('neighbourhoods/wilgenhoek') }, 'nl');
if (!read.value) throw new Error('Wilgenhoek has errors');
const neighbourhood = buildNeighbourhood(read.value.source, read.value.map);
const library = shippedFiles('library');
const files = shippedFiles('stroomuitval-72-uur');
const check = (changes: SourceFiles = {}) =>
  checkScenario({ root: '', files: { ...files, ...changes }, library }, neighbourhood, 'nl');

test('check on the shipped files: no findings', () => {
  expect(read.findings).toEqual([]);
  expect(check().findings).toEqual([]);
});

test('the shipped scenario compiles to the same bytes each time, and a comment does not change them', () => {
  const compiled = (changes: SourceFiles) => {
    const { value } = check(changes);
    if (!value) throw new Error('the scenario has errors');
    return compileScenario(value, neighbourhood);
  };
  const first = compiled({});
  const second = compiled({ 'scenario.yaml': `# A remark.\n${files['scenario.yaml']}` });
  expect(scenarioSha256(second.scenario)).toBe(scenarioSha256(first.scenario));
  expect(JSON.parse(JSON.stringify(first.scenario))).toEqual(first.scenario);
});

test('five mistakes in a copy of the shipped scenario: exactly five findings, each with the likely word', () => {
  const station = neighbourhood.assets.find(({ kind }) => kind === 'substation')?.id ?? '';
  const mistyped = `${station.slice(0, -2)}${station.slice(-1)}${station.slice(-2, -1)}`;
  let text = files['scenario.yaml'] ?? '';
  const change = (from: RegExp, to: string): void => {
    expect(text).toMatch(from);
    text = text.replace(from, to);
  };
  change(/^debrief:/m, 'debreif:');
  change(/fail: kind\/substation/, `fail: asset/${mistyped}`);
  change(/when: '([^']+)'/, "when: '$1 && fatige > 3'");
  change(/ {4}closes: .*\n/, '');
  change(/closes: \{after: (\d+)h/, 'closes: {after: $1u');
  const lineOf = (part: RegExp) => text.slice(0, text.search(part)).split('\n').length;
  const { findings } = check({ 'scenario.yaml': text });
  const shown = findings.map(({ code, line, hint }) => `${code} ${line} ${hint}`);
  expect(shown).toHaveLength(5);
  expect(shown[0]).toBe(`E3 ${lineOf(/fail: asset/)} bedoelt u "asset/${station}"?`);
  expect(shown[1]).toMatch(new RegExp(`^E4 ${lineOf(/fatige/)} bedoelt u "fatigue"`));
  expect(shown[2]).toMatch(/^E5 /);
  expect(shown[3]).toMatch(new RegExp(`^E7 ${lineOf(/after: \du/)} bedoelt u "\\dh"\\?$`));
  expect(shown[4]).toBe(`E1 ${lineOf(/^debreif/m)} bedoelt u "debrief"?`);
  for (const { line, column, snippet } of findings) expect(snippet?.[column - 1], `${line}`).toMatch(/\S/);
});

test('every finding of a wrong copy reads the same in both languages: code and place', () => {
  const text = (files['scenario.yaml'] ?? '').replace(/at: /g, 'att: ').replace(/when:/g, 'wen:');
  const places = (language: 'nl' | 'en') =>
    checkScenario(
      { root: '', files: { ...files, 'scenario.yaml': text }, library },
      neighbourhood,
      language,
    ).findings.map(({ code, line, column }) => `${code} ${line}:${column}`);
  expect(places('nl')).toEqual(places('en'));
  expect(new Set(places('nl').map((place) => place.split(' ')[0]))).toEqual(new Set(['E1']));
});

test('the plays of the shipped scenario are read with their moves and expectations', () => {
  const { value, findings } = check();
  expect(brief({ value, findings })).toEqual([]);
  for (const play of value?.tests ?? []) {
    expect(play.expect.length).toBeGreaterThan(0);
    for (const { that } of play.expect) expect(that.type).toBe('boolean');
  }
  expect(value?.tests.length).toBeGreaterThan(1);
});
