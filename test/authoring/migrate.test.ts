import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import {
  checkScenario,
  FORMAT,
  formatOf,
  lineDiff,
  MIGRATIONS,
  type MigrationStep,
  migrate,
  setPath,
  versionThatReads,
} from '../../engine/authoring/index.ts';

/** A scenario of the draft, as somebody wrote it. */
const DRAFT = `# My evening
format: 0    # the draft
id: avond
version: 0.0.1
language: nl
licence: CC-BY-4.0
crisis: other
title: "Een avond"
summary: "Er gebeurt iets."
clock: {start: 2026-03-10T18:00, hours: 6, step: 15m}   # not long
neighbourhood: ../neighbourhoods/wilgenhoek
timeline:
  # how it begins
  - id: begin
    at: 0h
    text: "Het begint: nu."   # read aloud
  - {id: einde, at: 5h, text: "Klaar, allemaal."}
  - id: stil
    at: 2h
    draft: true
`;

test('the steps leave no gap, and lead to the format of now', () => {
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(MIGRATIONS.map((_, place) => place));
  expect(MIGRATIONS).toHaveLength(FORMAT);
});

describe('from the draft', () => {
  const now = migrate(DRAFT, 'scenario', 0);

  it('the text becomes a scenario without errors', () => {
    const { findings } = checkScenario({ root: '', files: { 'scenario.yaml': now }, library: {} }, null, 'nl');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(parse(now)).toMatchObject({
      format: 1,
      clock: { end: '6h', step: '15m' },
      timeline: [
        { id: 'begin', say: { screen: 'Het begint: nu.' } },
        { id: 'einde', say: { screen: 'Klaar, allemaal.' } },
        { id: 'stil', draft: true },
      ],
    });
    expect(parse(now).timeline[2]).not.toHaveProperty('say');
  });

  it('comments and all other lines stay as they were', () => {
    for (const comment of DRAFT.match(/#.+/g) ?? []) expect(now).toContain(comment);
    const changes = lineDiff(DRAFT, now);
    expect(changes.map(({ line }) => line)).toEqual([2, 10, 16]);
    expect(changes.flatMap(({ gone }) => gone)).toHaveLength(4);
    expect(changes.flatMap(({ come }) => come)).toHaveLength(4);
  });

  it('a part without a header gets none; a library and a neighbourhood get the number', () => {
    const part = 'timeline:\n  - {id: a, at: 1h, text: "Hoi"}\n';
    expect(migrate(part, 'part', 0)).toBe('timeline:\n  - {id: a, at: 1h, say: {screen: "Hoi"}}\n');
    expect(migrate('format: 0\nid: x\n', 'library', 0)).toBe('format: 1\nid: x\n');
    expect(migrate('format: 0\nid: x # home\n', 'neighbourhood', 0)).toBe('format: 1\nid: x # home\n');
  });

  it('a second time changes nothing', () => {
    expect(migrate(now, 'scenario', 1)).toBe(now);
  });
});

test('steps are taken one after another, from the one that fits', () => {
  const step = (from: number): MigrationStep => ({
    from,
    edit: { scenario: (document) => setPath(document, document.contents as never, [`step${from}`], from) },
  });
  const steps = [step(0), step(1), step(2)];
  expect(parse(migrate('format: 0\n', 'scenario', 0, steps))).toEqual({ format: 3, step0: 0, step1: 1, step2: 2 });
  expect(parse(migrate('format: 2\n', 'scenario', 2, steps))).toEqual({ format: 3, step2: 2 });
});

test.each<[string, number | null]>([
  ['format: 0', 0],
  ['format: 7 # far', 7],
  ['format: "1"', null],
  ['format: 1.5', null],
  ['id: x', null],
  [': : - {]', null],
])('the format of %j is %j', (text, format) => {
  expect(formatOf(text)).toBe(format);
});

test('check says which version reads a newer file, and how to bring an older one up to date', () => {
  const findingsFor = (format: number) => {
    const text = DRAFT.replace('format: 0', `format: ${format}`);
    return checkScenario({ root: '', files: { 'scenario.yaml': text }, library: {} }, null, 'en').findings;
  };
  expect(findingsFor(4)).toMatchObject([{ code: 'E0', hint: expect.stringContaining(versionThatReads(4)) }]);
  expect(findingsFor(0)).toMatchObject([{ code: 'E0', hint: expect.stringContaining('samenspel migrate') }]);
});
