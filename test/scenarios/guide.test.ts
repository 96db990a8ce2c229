import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { STACK, samenspelIn, scratchFolder } from '../cli/run-samenspel.ts';

/**
 * The guide is followed word by word, in a folder outside the repository: each `console` block is typed, each `yaml` block is put
 * where its first line says, and so are the two things that stand in a sentence: a file thrown away, a column filled.
 */

const GUIDE = readFileSync(fileURLToPath(new URL('../../scenarios/README.md', import.meta.url)), 'utf8');
const FOLDER = 'scenarios/gaslucht';
const LIST = 'engels.csv';

const scratch = scratchFolder();
afterAll(() => scratch.remove());

/** What the guide tells one to do, in its order. */
const STEP =
  /^```(?<language>console|yaml)\n(?<block>[\s\S]*?)^```$|Gooi `(?<away>[^`]+)` weg|(?<fill>Vul de kolom `en`)/gm;

/** A section takes the place of the one that is there, or goes to the end; another file is written whole (`./`: where one types). */
function put(text: string): void {
  const name = /^# (\S+)\n/.exec(text)?.[1];
  if (!name) throw new Error(`this block does not say where it goes: ${text.slice(0, 60)}`);
  const path = name.startsWith('./') ? name : `${FOLDER}/${name}`;
  if (name !== 'scenario.yaml') {
    scratch.write(path, text);
    return;
  }
  const whole = parseDocument(readFileSync(scratch.path(path), 'utf8'));
  const part = parseDocument(text);
  expect(part.errors).toEqual([]);
  for (const key of Object.keys(part.toJS())) whole.set(key, part.get(key, true));
  scratch.write(path, whole.toString({ lineWidth: 0 }));
}

/** What the reader does with the list: every text that has no English gets some. */
function fillList(): void {
  const { data } = Papa.parse<string[]>(readFileSync(scratch.path(LIST), 'utf8').replace(/^\uFEFF/, ''));
  const [head, ...rows] = data;
  const at = head?.indexOf('en') ?? -1;
  expect(at).toBeGreaterThan(0);
  for (const row of rows) if (row.length > at && !row[at]) row[at] = `In English: ${row[1]}`;
  scratch.write(LIST, Papa.unparse([head ?? [], ...rows]));
}

async function type(line: string): Promise<string> {
  const [npx, samenspel, ...words] = line.split(/\s+/);
  expect([npx, samenspel]).toEqual(['npx', 'samenspel']);
  const ran = await samenspelIn(scratch.path('.'), ...words);
  expect(`${line}\n${ran.stdout}${ran.stderr}`).not.toMatch(STACK);
  expect(ran.code, `${line}\n${ran.stdout}${ran.stderr}`).toBe(0);
  return ran.stdout;
}

test('the guide, followed word by word, ends in a scenario that is checked, fuzzed, packed and opened elsewhere', async () => {
  const said = new Map<string, string>();
  for (const { groups } of GUIDE.matchAll(STEP)) {
    const { language, block = '', away, fill } = groups ?? {};
    if (away) rmSync(scratch.path(`${FOLDER}/${away}`));
    if (fill) fillList();
    if (language === 'yaml') put(block);
    if (language === 'console')
      for (const line of block.trim().split('\n')) said.set(line.split(/\s+/).slice(2, 4).join(' '), await type(line));
  }
  expect([...said.keys()]).toEqual(expect.arrayContaining([`new ${FOLDER}`, `test ${FOLDER}`, `fuzz ${FOLDER}`]));
  expect(said.get(`test ${FOLDER}`)).not.toContain('✗');
  expect(said.get(`fuzz ${FOLDER}`)).toContain('100 %');
  const opened = await samenspelIn(scratch.path('.'), 'check', 'elders', '--strict', '--json');
  expect(JSON.parse(opened.stdout)).toMatchObject({ findings: [], ok: true });
});

test('the times of the steps in the table are those of the headings, and make one afternoon', () => {
  const steps = [...GUIDE.matchAll(/^## \d\. .*\((\d+) minuten\)$/gm)].map(([, minutes]) => Number(minutes));
  const rows = [...GUIDE.matchAll(/^\| (\d+):(\d+) \| .* \| (\d+) minuten \|$/gm)].map(([, hour, minute, length]) => ({
    begins: Number(hour) * 60 + Number(minute),
    length: Number(length),
  }));
  expect(rows.map(({ length }) => length)).toEqual(steps);
  for (const [index, { begins, length }] of rows.slice(0, -1).entries())
    expect(rows[index + 1]?.begins).toBeGreaterThanOrEqual(begins + length);
  const [first, last] = [rows[0], rows.at(-1)];
  expect((last?.begins ?? 0) + (last?.length ?? 0) - (first?.begins ?? 0)).toBeLessThanOrEqual(4 * 60);
});
