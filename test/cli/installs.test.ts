import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { STACK, samenspelIn } from './run-samenspel.ts';
import { type SmallProject, smallProject } from './small-project.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = join('engine', 'cli', 'samenspel.mjs');
const SMALL = join(ROOT, 'scenarios', 'gaslucht-in-de-straat');

const empty = mkdtempSync(join(tmpdir(), 'samenspel-empty-'));
afterAll(() => rmSync(empty, { recursive: true, force: true }));

/** Runs a program in a folder where nothing is. */
function run(program: string, words: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: empty,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
    shell: process.platform === 'win32' && program === 'npm',
  });
  return { code: status, stdout, stderr };
}

const command = (root: string, ...words: string[]) => run(process.execPath, [join(root, COMMAND), ...words]);

/** Processes take as long as the machine is busy; this is no bound. */
const PATIENT = { timeout: 600_000 };

describe('the built command line', PATIENT, () => {
  it.each([
    ['--help'],
    ['help', 'check'],
    ['--version'],
    ['chekc'],
    ['check', '--explain', 'E4', '--lang', 'en'],
    ['check', join(ROOT, 'test', 'fixtures', 'formats-example.yaml')],
    ['run', SMALL, '--until', '1h', '--json'],
    ['schema', 'session'],
    ['diagram', SMALL, '--format', 'svg'],
  ])('says word for word what its source says: %s %s', async (...words) => {
    expect(command(ROOT, ...words)).toEqual(await samenspelIn(empty, ...words));
  });

  it('runs from source with one flag, its threads too, with the same result', () => {
    const words = ['fuzz', SMALL, '--runs', '3', '--workers', '2', '--json'];
    const built = command(ROOT, ...words);
    expect(JSON.parse(built.stdout)).toMatchObject({ runs: 3 });
    expect(command(ROOT, ...words, '--from-source')).toEqual(built);
  });

  it('runs for a project elsewhere with npm exec --prefix', () => {
    const ran = run('npm', ['exec', '--prefix', ROOT, 'samenspel', '--', 'check', SMALL]);
    expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('alles klopt') });
  });
});

describe('a packed project, opened in an empty folder', PATIENT, () => {
  const root = join(empty, 'package');

  beforeAll(() => {
    const packed = run('npm', ['pack', ROOT, '--loglevel=error', '--pack-destination', empty]);
    const file = packed.stdout.trim().split('\n').at(-1) ?? '';
    expect(run('tar', ['-xf', file])).toMatchObject({ code: 0 });
  }, PATIENT.timeout);

  it('carries a bundle, and neither source nor packages', () => {
    const files = readdirSync(root, { recursive: true }).map(String);
    expect(files.filter((file) => file.endsWith('.ts'))).toEqual([]);
    expect(files).toContain(join('dist-cli', 'packed', 'main.mjs'));
    expect(files).toContain(join('scenarios', 'library', 'buurtacties.yaml'));
  });

  it('begins a scenario, checks it and plays it on threads', () => {
    expect(command(root, 'new', 'avond')).toMatchObject({ code: 0 });
    expect(command(root, 'check', 'avond', '--strict')).toMatchObject({ code: 0 });
    const played = command(root, 'fuzz', 'avond', '--runs', '3', '--workers', '2', '--json');
    expect(JSON.parse(played.stdout)).toMatchObject({ runs: 3 });
  });

  it('says that there is no source to run from', () => {
    expect(command(root, '--from-source', '--help')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^samenspel: there is no source here.*\n$/),
    });
  });
});

describe('where no bundle can be made as usual', PATIENT, () => {
  let project: SmallProject;
  afterEach(() => project.remove());

  const TELL = 'export const main = (words) => console.log(words.join(), process.env.SAMENSPEL_SCENARIOS);';
  const closed = () => writeFileSync(project.path('dist-cli'), 'a file in the way');
  const words = () => [project.path(COMMAND), 'a', '--from-source', 'b'];

  it('keeps it in the folder for temporary files, and runs from source, saying so, when that is closed too', () => {
    project = smallProject(TELL);
    closed();
    const temporary = mkdtempSync(join(empty, 'temporary-'));
    const ranIn = () => run(process.execPath, [project.path(COMMAND), 'a'], { TMPDIR: temporary, TEMP: temporary });
    expect(ranIn()).toEqual({ code: 0, stdout: `a ${project.path('scenarios')}${sep}\n`, stderr: '' });
    const [kept = ''] = readdirSync(temporary).filter((name) => name.startsWith('samenspel-'));
    rmSync(join(temporary, kept), { recursive: true });
    writeFileSync(join(temporary, kept), 'a file in the way');
    const { stderr, ...ran } = ranIn();
    expect(ran).toEqual({ code: 0, stdout: `a ${project.path('scenarios')}${sep}\n` });
    expect(stderr).toMatch(/^samenspel: runs from source, which takes longer to start; .*\n$/);
  });

  it('takes the flag away from the words, wherever it stands', () => {
    project = smallProject(TELL);
    closed();
    expect(run(process.execPath, words())).toEqual({
      code: 0,
      stdout: `a,b ${project.path('scenarios')}${sep}\n`,
      stderr: '',
    });
  });

  it('names the place of a mistake in the source, and exits 1', () => {
    project = smallProject('export const main = ;');
    const ran = run(process.execPath, [project.path(COMMAND)]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('engine/cli/main.ts:1:');
    expect(ran.stderr).not.toMatch(STACK);
  });

  it('asks for the packages when they are not installed', () => {
    project = smallProject(TELL);
    rmSync(project.path('node_modules'));
    const ran = run(process.execPath, [project.path(COMMAND)]);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('npm install') });
    expect(ran.stderr).not.toMatch(STACK);
  });
});
