import { mkdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { json, STACK, samenspel, scratchFolder } from './run-samenspel.ts';
import { shortEvening } from './short-evening.ts';

const scratch = scratchFolder();
afterAll(() => scratch.remove());

function folder(name: string, text: string): string {
  mkdirSync(scratch.path(name), { recursive: true });
  scratch.write(`${name}/scenario.yaml`, text);
  return scratch.path(name);
}
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('samenspel fuzz', () => {
  const whole = folder('whole', shortEvening());

  it('reaches all of a scenario without dead ends, and says what the evenings came to', () => {
    const ran = samenspel('fuzz', whole, '--runs', '120', '--json', '--workers', '2');
    const report = json(ran);
    expect(report.unreached).toEqual([]);
    expect(report.seed).toBe('1');
    expect([report.runs, report.coverage.percent, report.failures, report.failure]).toEqual([120, 100, 0, null]);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/120\/120/);
    const { min, median, max } = report.outcome.unmetHours;
    expect(min).toBeLessThan(max);
    expect(median).toBeGreaterThanOrEqual(min);
    expect(report.outcome.objectives.samen.met).toBeGreaterThan(0);
    expect(Object.keys(report.table)).toEqual(['kort', 'avond', 'lang']);
    const file = `${whole}/scenario.yaml`;
    const lines = report.coverage.lines[file];
    expect(lines[lineOf(shortEvening(), '- id: uitval')]).toBe(120);
    expect(lines[lineOf(shortEvening(), 'set: {briefje: true}')]).toBeLessThan(120);
  });

  it('gives the same result for any number of threads', () => {
    const run = (workers: string) => samenspel('fuzz', whole, '--runs', '50', '--json', '--workers', workers).stdout;
    expect(run('3')).toBe(run('1'));
  });

  it('names the line of an option, an inject and a state that can never be reached, unless they are drafts', () => {
    const dead = {
      timeline: '  - {id: nooit, when: "trust > 150", say: {screen: "Dit komt nooit."}}\n',
      option: '      toren: {label: "Naar de toren", needs: "trust > 200"}\n',
      state: '      nergens: {on: {ME_VISITED: gezien}}\n',
    };
    const text = shortEvening(dead);
    const path = folder('dead', text);
    const ran = samenspel('fuzz', path, '--runs', '60', '--json');
    const found = json(ran).unreached.map(({ file, line, what }: Record<string, string>) => `${file}:${line} ${what}`);
    const at = (part: string, what: string) => `${path}/scenario.yaml:${lineOf(text, part)} ${what}`;
    expect(found).toContain(at('{id: nooit', 'inject nooit'));
    expect(found).toContain(at('toren:', 'option wat-nu/toren'));
    expect(found).toContain(at('nergens:', 'state buur/nergens'));
    expect(ran.code).toBe(1);
    const said = samenspel('fuzz', path, '--runs', '3', '--lang', 'en', '--policy', 'none').stdout;
    expect(said).toMatch(/scenario\.yaml:\d+ {2}option wat-nu\/toren/);

    const drafts = Object.fromEntries(
      Object.entries(dead).map(([name, line]) => [name, line.replace(/\}\n$/, ', draft: true}\n')]),
    );
    const draft = samenspel('fuzz', folder('draft', shortEvening(drafts)), '--runs', '60', '--min-coverage', '70');
    expect(draft.stdout).toMatch(/draft/);
    expect(draft.code).toBe(0);
  });

  it('plays with the policy that is asked for: when nobody chooses, the options stay unreached', () => {
    const ran = samenspel('fuzz', whole, '--runs', '3', '--policy', 'none', '--json');
    const { unreached, failures } = json(ran);
    expect(unreached.map(({ what }: { what: string }) => what)).toContain('option wat-nu/briefje');
    expect([failures, ran.code]).toEqual([0, 1]);
  });

  it.each<[string[], RegExp, number]>([
    [['--runs', '0'], /whole number/, 2],
    [['--policy', 'gokken'], /"gokken" is no policy/, 2],
  ])('answers %j in one sentence', (words, answer, code) => {
    const ran = samenspel('fuzz', whole, ...words);
    expect(ran.stderr).toMatch(answer);
    expect(ran.stderr).not.toMatch(STACK);
    expect([ran.stdout, ran.code]).toEqual(['', code]);
  });
});
