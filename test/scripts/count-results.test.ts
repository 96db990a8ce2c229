import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../.scripts/count-results.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenspel-reports-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, report: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(report));
  return path;
}

it('counts a file that could not be loaded as one failure, and names it beside the tests that failed', () => {
  const report = written('unit.json', {
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      { name: 'a.test.ts', status: 'failed', assertionResults: [] },
      {
        name: 'b.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'the clock stands', status: 'failed' },
          { fullName: 'the clock runs', status: 'passed' },
        ],
      },
    ],
  });
  expect(countVitest(report)).toEqual({ passed: 2, failed: 2, names: ['a.test.ts', 'b.test.ts: the clock stands'] });
});

it('names what failed in the browser, in suites within suites too, and what went wrong outside the tests', () => {
  const spec = (title: string, ok: boolean) => ({ file: 'board.spec.ts', line: 7, title, ok });
  const report = written('browser.json', {
    stats: { expected: 1, unexpected: 2, flaky: 0 },
    errors: [{ message: 'no server\nat once' }],
    suites: [
      {
        specs: [spec('a press', false), spec('a key', true)],
        suites: [{ specs: [spec('a finger', false)] }],
      },
    ],
  });
  expect(countPlaywright(report)).toEqual({
    passed: 1,
    failed: 3,
    names: ['no server', 'board.spec.ts:7 a press', 'board.spec.ts:7 a finger'],
  });
});

it('says that there is no report', () => {
  expect([countVitest(join(folder, 'none')), countPlaywright(join(folder, 'none'))]).toEqual([null, null]);
});
