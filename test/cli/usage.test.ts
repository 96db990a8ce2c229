import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../engine/cli/main.ts';
import { json, SCENARIO, STACK, samenspel } from './run-samenspel.ts';

const COMMANDS = [
  'check',
  'run',
  'replay',
  'compare',
  'why',
  'report',
  'play',
  'diagram',
  'fuzz',
  'test',
  'experiment',
  'bench',
  'parameters',
  'validate',
  'schema',
  'new',
  'pack',
  'open',
  'export-events',
  'import-events',
  'texts',
  'migrate',
];

describe('samenspel', () => {
  it('lists its commands', async () => {
    const ran = await samenspel('--help');
    for (const command of COMMANDS) expect(ran.stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    expect(ran.code).toBe(0);
  });

  it('gives every command help and --json', async () => {
    const program = await buildProgram(['help', ...COMMANDS]);
    expect(program.commands.map((command) => command.name())).toEqual(COMMANDS);
    expect((await buildProgram([])).helpInformation()).toBe(program.helpInformation());
    for (const command of program.commands) {
      expect(command.description()).not.toBe('');
      expect(command.helpInformation()).toMatch(/--json[\s\S]+--help/);
    }
  });

  it.each([
    [['chekc'], /check/],
    [['run', SCENARIO, '--until', '2u'], /2h/],
    [['run', SCENARIO, '--cut', 'avnod'], /avond/],
    [['run', SCENARIO, '--policy', 'wise'], /helpful/],
    [[], /Usage/],
  ])('exits 2 with one clear answer on %j', async (words, answer) => {
    const ran = await samenspel(...words);
    expect(ran.stderr).toMatch(answer);
    expect(ran.stderr).not.toMatch(STACK);
    expect(ran.stdout).toBe('');
    expect(ran.code).toBe(2);
  });

  it('prints where every number comes from', async () => {
    const { parameters } = json(await samenspel('parameters', '--json'));
    expect(parameters.length).toBeGreaterThan(10);
    for (const row of parameters) {
      expect(Object.keys(row)).toEqual(['id', 'value', 'unit', 'min', 'max', 'source', 'confidence', 'name']);
      expect(row.source).not.toBe('');
    }
  });

  it.each(['scenario', 'neighbourhood', 'session'])('prints the schema of a %s for editors', async (file) => {
    expect(json(await samenspel('schema', file))).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['format']),
    });
  });
});
