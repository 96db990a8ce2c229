import { describe, expect, it } from 'vitest';
import { checkBoundaries } from './check-boundaries.ts';

const rules = (path: string, source: string) => checkBoundaries(path, source).map((breach) => breach.rule);

describe('the checker of the walls', () => {
  it.each([
    ['engine/model/a.ts', "import { x } from '../simulation/b.ts';"],
    ['engine/simulation/a.ts', "import type { X } from '../exercise/b.ts';"],
    ['engine/simulation/a.ts', "export * from '../insight/b.ts';"],
    ['engine/simulation/a.ts', "const later = () => import('../insight/b.ts');"],
    ['engine/simulation/a.ts', "let x: import('../exercise/b.ts').X;"],
    ['engine/texts/a.ts', "import { x } from '../authoring/b.ts';"],
    ['engine/insight/a.ts', "import { x } from '../texts/b.ts';"],
    ['engine/index.ts', "export * from './cli/main.ts';"],
    ['web/a.tsx', "import { x } from '../engine/model/index.ts';"],
    ['web/parts/a.tsx', "import { x } from '../../engine/cli/main.ts';"],
    ['engine/cli/a.ts', "import { x } from '../../web/a.ts';"],
    ['engine/simulation/a.ts', "import seedrandom from 'seedrandom';"],
    ['engine/model/a.ts', "import { readFileSync } from 'node:fs';"],
    ['engine/model/a.ts', "import { readFileSync } from 'fs';"],
    ['engine/model/a.ts', 'const room = name => import(name);'],
    ['engine/cli/a.ts', 'const room = name => import(name);'],
    ['web/a.ts', "import { z } from 'zod';"],
    ['engine/attic/a.ts', "import { x } from '../model/index.ts';"],
    ['engine/exercise/a.ts', "import { x } from '../simulation/tick/advance.ts';"],
    ['engine/simulation/world/a.ts', "import { x } from '../systems/needs.ts';"],
    ['engine/simulation/world/a.ts', "import { x } from '../index.ts';"],
    ['web/board/asking/a.ts', "import { x } from '../board-screen.tsx';"],
  ])('refuses in %s: %s', (path, source) => {
    expect(rules(path, source)).toHaveLength(1);
  });

  it.each([
    ['engine/exercise/a.ts', "import { x } from '../simulation/index.ts'; import { y } from '../model/index.ts';"],
    ['engine/simulation/systems/a.ts', "import { x } from '../world/draw.ts'; import { y } from './b.ts';"],
    ['engine/simulation/index.ts', "export { x } from './systems/needs.ts';"],
    ['engine/authoring/a.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    ['engine/texts/a.ts', "const list = new Intl.ListFormat('nl'); export const n = (1).toLocaleString('nl');"],
    ['engine/cli/a.ts', "import { readFileSync } from 'node:fs'; const now = performance.now();"],
    ['engine/index.ts', "export * from './insight/index.ts'; export * from './texts/index.ts';"],
    ['web/a.tsx', "import { x } from '../engine/index.ts'; document.title = String(Date.now());"],
    ['web/a.ts', "import { b } from './parts/b.ts';"],
    ['engine/cli/samenspel.mjs', 'const bundle = name => import(name);'],
  ])('allows in %s: %s', (path, source) => {
    expect(rules(path, source)).toEqual([]);
  });

  it.each([
    ['Math.random()', 'Math.random'],
    ["Math['pow'](2, 3)", 'Math.pow'],
    ['const { exp } = Math;', 'Math'],
    ['const name = Math[key];', 'Math'],
    ['x ** 3', '**'],
    ['x ** n', '**'],
    ['x **= 3', '**'],
    ['new Date()', 'Date'],
    ['let d: Date;', 'Date'],
    ['performance.now()', 'performance'],
    ['setTimeout(go, 10)', 'setTimeout'],
    ['globalThis.x', 'globalThis'],
    ['const id = { id: crypto };', 'crypto'],
    ['({ document })', 'document'],
    ['new Intl.Collator()', 'Intl'],
    ['a.localeCompare(b)', 'localeCompare'],
    ["a['toLocaleString']()", 'toLocaleString'],
    ['a?.toLocaleUpperCase()', 'toLocaleUpperCase'],
    ['console.log(1)', 'console'],
    ['process.env.X', 'process'],
    ['const broken = ;', 'syntax'],
  ])('refuses in the pure engine: %s', (source, rule) => {
    expect(rules('engine/simulation/a.ts', source)).toEqual([rule]);
  });

  it.each([
    ['x ** 2 + Math.sqrt(y) + Math.imul(a, b)'],
    ["// Math.random() and new Date()\nconst text = 'Date.now() Math.exp';"],
    ['const year = parts.date.Date; const o = { Date: 1, process: 2 };'],
    ['function check(document: number) { return document + 1; }'],
    ['const { location } = household; use(location);'],
    ['interface Point { location: number; history: number }'],
    ['const event = { after: 3, seq: 4 };'],
  ])('leaves alone in the pure engine: %s', (source) => {
    expect(rules('engine/simulation/a.ts', source)).toEqual([]);
  });

  it.each([
    ["import { createActor } from 'xstate';", 'createActor'],
    ["import { createActor as run } from 'xstate';", 'createActor'],
    ["import * as everything from 'xstate';", 'xstate *'],
    ["import { setup } from 'xstate'; setup({}).createMachine({ after: { 1000: 'x' } });", 'after'],
    ["import { setup } from 'xstate'; setup({}).createMachine({ invoke: { src: 'x' } });", 'invoke'],
  ])('refuses machines that run by themselves: %s', (source, rule) => {
    expect(rules('engine/exercise/a.ts', source)).toEqual([rule]);
  });

  it('allows a pure machine, and the word after where it is a number', () => {
    const source = "import { transition } from 'xstate'; const event = { after: 2 };";
    expect(rules('engine/exercise/a.ts', source)).toEqual([]);
  });

  it('names the line', () => {
    expect(checkBoundaries('engine/model/a.ts', 'const a = 1;\n\nDate.now();')).toMatchObject([
      { line: 3, rule: 'Date' },
    ]);
  });
});
