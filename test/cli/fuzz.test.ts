import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeParts } from '../../engine/authoring/index.ts';
import { openScenario } from '../../engine/cli/loading/open-scenario.ts';
import { type FuzzReport, playEvening, reportFuzz, startFuzz } from '../../engine/insight/index.ts';
import { SIZES } from '../support/sizes.ts';
import { json, type Ran, STACK, samenspel, scratchFolder } from './run-samenspel.ts';
import { shortEvening } from './short-evening.ts';

const scratch = scratchFolder();
afterAll(() => scratch.remove());

function folder(name: string, text: string): string {
  mkdirSync(scratch.path(name), { recursive: true });
  scratch.write(`${name}/scenario.yaml`, text);
  return scratch.path(name);
}
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

const RUNS = SIZES.fuzzEvenings;

/** The report of a fuzz whose evenings are played here: what the command does, without its threads. */
function fuzzed(path: string): FuzzReport {
  const opened = openScenario(path, null, 'nl');
  const fuzz = startFuzz(opened.scenario, { seed: '1', runs: RUNS, policy: 'explore', cut: null });
  for (let batch = fuzz.nextBatch(); batch.length > 0; batch = fuzz.nextBatch()) {
    fuzz.take(batch.map((order) => playEvening(opened, order)));
  }
  return reportFuzz(opened.scenario, placeParts(opened.model), fuzz);
}

describe('samenspel fuzz', () => {
  const whole = folder('whole', shortEvening());
  const onThreads = (workers: string) =>
    samenspel('fuzz', whole, '--runs', String(RUNS), '--json', '--workers', workers);
  let onThree: Ran;
  beforeAll(async () => {
    onThree = await onThreads('3');
  });

  it('reaches all of a scenario without dead ends, and says what the evenings came to', () => {
    const report = json(onThree);
    expect(report.unreached).toEqual([]);
    expect(report.seed).toBe('1');
    expect([report.runs, report.coverage.percent, report.failures, report.failure]).toEqual([RUNS, 100, 0, null]);
    expect(onThree.code).toBe(0);
    expect(onThree.stderr).toContain(`${RUNS}/${RUNS}`);
    const { min, median, max } = report.outcome.unmetHours;
    expect(min).toBeLessThan(max);
    expect(median).toBeGreaterThanOrEqual(min);
    expect(report.outcome.objectives.samen.met).toBeGreaterThan(0);
    expect(Object.keys(report.table)).toEqual(['kort', 'avond', 'lang']);
    const file = `${whole}/scenario.yaml`;
    const lines = report.coverage.lines[file];
    expect(lines[lineOf(shortEvening(), '- id: uitval')]).toBe(RUNS);
    expect(lines[lineOf(shortEvening(), 'set: {briefje: true}')]).toBeLessThan(RUNS);
  });

  it('gives the same result for any number of threads, and without any', async () => {
    expect((await onThreads('1')).stdout).toBe(onThree.stdout);
    expect(json(onThree)).toMatchObject(JSON.parse(JSON.stringify(fuzzed(whole))));
  });

  it('names the line of an option, an inject and a state that can never be reached, unless they are drafts', async () => {
    const dead = {
      timeline: '  - {id: nooit, when: "trust > 150", say: {screen: "Dit komt nooit."}}\n',
      option: '      toren: {label: "Naar de toren", needs: "trust > 200"}\n',
      state: '      nergens: {on: {ME_VISITED: gezien}}\n',
    };
    const text = shortEvening(dead);
    const path = folder('dead', text);
    const found = fuzzed(path).unreached.map(({ file, line, kind, name }) => `${file}:${line} ${kind} ${name}`);
    const at = (part: string, what: string) => `${path}/scenario.yaml:${lineOf(text, part)} ${what}`;
    expect(found).toContain(at('{id: nooit', 'inject nooit'));
    expect(found).toContain(at('toren:', 'option wat-nu/toren'));
    expect(found).toContain(at('nergens:', 'state buur/nergens'));
    const said = await samenspel('fuzz', path, '--runs', '3', '--lang', 'en', '--policy', 'none', '--workers', '1');
    expect(said.stdout).toMatch(/scenario\.yaml:\d+ {2}option wat-nu\/toren/);
    expect(said.code).toBe(1);

    const drafts = Object.fromEntries(
      Object.entries(dead).map(([name, line]) => [name, line.replace(/\}\n$/, ', draft: true}\n')]),
    );
    const few = ['--runs', String(RUNS), '--min-coverage', '70', '--workers', '1'];
    const draft = await samenspel('fuzz', folder('draft', shortEvening(drafts)), ...few);
    expect(draft.stdout).toMatch(/draft/);
    expect(draft.code).toBe(0);
  });

  it('plays with the policy that is asked for: when nobody chooses, the options stay unreached', async () => {
    const ran = await samenspel('fuzz', whole, '--runs', '3', '--policy', 'none', '--json', '--workers', '1');
    const { unreached, failures } = json(ran);
    expect(unreached.map(({ what }: { what: string }) => what)).toContain('option wat-nu/briefje');
    expect([failures, ran.code]).toEqual([0, 1]);
  });

  it.each<[string[], RegExp, number]>([
    [['--runs', '0'], /whole number/, 2],
    [['--policy', 'gokken'], /"gokken" is no policy/, 2],
  ])('answers %j in one sentence', async (words, answer, code) => {
    const ran = await samenspel('fuzz', whole, ...words);
    expect(ran.stderr).toMatch(answer);
    expect(ran.stderr).not.toMatch(STACK);
    expect([ran.stdout, ran.code]).toEqual(['', code]);
  });
});
