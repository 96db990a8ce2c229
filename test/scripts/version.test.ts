import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ENGINE, OUTCOME } from '../../engine/model/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

test('every file that names the version of the project names the same one', () => {
  expect(JSON.parse(read('package.json')).version).toBe(ENGINE);
  expect(/^version: (.*)$/m.exec(read('CITATION.cff'))?.[1]).toBe(ENGINE);
  expect(/^softwareVersion: "(.*)"$/m.exec(read('publiccode.yml'))?.[1]).toBe(ENGINE);
});

test('the newest section of the list of changes is about this version and this outcome', () => {
  const newest = /^## (\S+) .*outcome (\d+)$/m.exec(read('CHANGELOG.md'));
  expect(newest?.slice(1)).toEqual([ENGINE, String(OUTCOME)]);
});
