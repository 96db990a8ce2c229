import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { json, samenspel, scratchFolder } from './run-samenspel.ts';

const SESSION = 'test/golden/random-2.samenspel.json';
const scratch = scratchFolder();
afterAll(() => scratch.remove());

describe('samenspel report', () => {
  it('prints a page that stands alone, in the language asked for', async () => {
    const { stdout, code } = await samenspel('report', SESSION, '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(stdout).toContain('<h2>What the group chose</h2>');
  });

  it('gives keys and numbers as JSON', async () => {
    const { scenario, entries, figures } = json(await samenspel('report', SESSION, '--json'));
    expect(scenario.id).toBe('stroomuitval-72-uur');
    expect(entries.length).toBeGreaterThan(20);
    expect(figures.totals.tonight.help.neighbours).toBeGreaterThan(0);
  });

  it('writes a file for a word processor, and never over one that is there', async () => {
    const file = scratch.path('verslag.docx');
    expect((await samenspel('report', SESSION, '--out', file)).code).toBe(0);
    const parts = unzipSync(readFileSync(file));
    const text = strFromU8(parts['word/document.xml']!);
    expect(text).toContain('Wat de groep koos');
    expect(text.match(/<w:tbl>/g)!.length).toBeGreaterThanOrEqual(6);
    const again = await samenspel('report', SESSION, '--out', file);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain(file);
  });

  it('lists the course for a spreadsheet', async () => {
    const [head, first] = (await samenspel('report', SESSION, '--format', 'csv')).stdout.split('\r\n');
    expect(head).toBe('\uFEFFminute,clock,kind,id,what,status,reached,missed');
    expect(first).toMatch(/^0,dinsdag 17:40,bericht,uitval,/);
  });

  it.each([
    [['--format', 'pdf'], 2, /html/],
    [['--format', 'md', '--out', 'verslag.docx'], 2, /verslag\.docx.*md/],
  ])('refuses %j in one sentence', async (words, code, answer) => {
    const ran = await samenspel('report', SESSION, ...words);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toMatch(answer);
    expect(existsSync('verslag.docx')).toBe(false);
  });

  it('says which file is no session', async () => {
    const file = scratch.write('leeg.samenspel.json', '{}');
    const ran = await samenspel('report', file);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(file);
  });
});
