import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINE } from '../../engine/model/index.ts';
import { STACK, samenspelIn, scratchFolder } from './run-samenspel.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const scratch = scratchFolder();
afterAll(() => scratch.remove());
const here = scratch.path('.');
const read = (name: string) => readFileSync(scratch.path(name), 'utf8');

/** The template as the draft would have had it. */
beforeAll(() => {
  cpSync(join(ROOT, 'scenarios/templates/empty'), scratch.path('old'), { recursive: true });
  mkdirSync(scratch.path('old/storylines'));
  scratch.write('old/storylines/more.yaml', 'timeline:\n  - {id: later, at: 3h, text: "Later."} # more\n');
  const text = read('old/scenario.yaml')
    .replace('format: 1', 'format: 0')
    .replace('end: 6h', 'hours: 6')
    .replace('say: {screen: "Het begint. Schrijf hier wat de tafel ziet."}', 'text: "Het begint."');
  writeFileSync(scratch.path('old/scenario.yaml'), text);
});

describe('samenspel migrate', () => {
  it('shows what would change, and writes nothing', async () => {
    const before = read('old/scenario.yaml');
    const ran = await samenspelIn(here, 'migrate', 'old');
    expect(ran.stdout).toMatch(/- clock: .*hours: 6[\s\S]*\+ clock: .*end: 6h/);
    expect(ran.stdout).toMatch(/\+ .*say: \{screen: "Later\."\}\} # more/);
    expect(ran.stderr).toMatch(/migrate old --write/);
    expect(read('old/scenario.yaml')).toBe(before);
    expect(ran.code).toBe(0);
  });

  it('writes when it is told to, after which check finds no error and there is nothing left to do', async () => {
    const ran = await samenspelIn(here, 'migrate', 'old', '--write', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({
      format: 1,
      files: [
        { file: 'old/scenario.yaml', from: 0, to: 1 },
        { file: 'old/storylines/more.yaml', from: 0, to: 1 },
      ],
      written: ['old/scenario.yaml', 'old/storylines/more.yaml'],
    });
    expect(JSON.parse((await samenspelIn(here, 'check', 'old', '--json')).stdout).ok).toBe(true);
    const again = await samenspelIn(here, 'migrate', 'old', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ files: [{ changes: [] }, { changes: [] }], written: [] });
    expect((await samenspelIn(here, 'migrate', 'old')).stdout).toMatch(/al formaat 1/);
  });

  it.each([
    ['a newer format', 'format: 3\n', new RegExp(`formaat 3.*\\(${ENGINE}\\).*Samenspel 3\\.0 of nieuwer`)],
    ['no format', 'id: x\n', /niet welk formaat/],
    ['what is no YAML', ': : - {]\n', /niet welk formaat/],
  ])('refuses %s', async (_, text, answer) => {
    mkdirSync(scratch.path('other'), { recursive: true });
    scratch.write('other/scenario.yaml', text);
    const ran = await samenspelIn(here, 'migrate', 'other', '--write');
    expect(ran.stderr).toMatch(answer);
    expect(ran.stderr).not.toMatch(STACK);
    expect(ran.code).toBe(1);
    expect(read('other/scenario.yaml')).toBe(text);
  });

  it('refuses a folder that holds neither', async () => {
    expect((await samenspelIn(here, 'migrate', '.', '--lang', 'en')).stderr).toMatch(/no scenario\.yaml/);
  });
});
