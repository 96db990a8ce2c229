import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { runCommand } from '../../engine/cli/main.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = join(ROOT, 'engine/cli/samenspel.mjs');
export const SCENARIO = 'scenarios/stroomuitval-72-uur';
export const NEIGHBOURHOOD = 'scenarios/neighbourhoods/wilgenhoek';

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command in the folder of the project, in this process; `every-command.test.ts` runs each one as a process. */
export function samenspel(...words: string[]): Promise<Ran> {
  return samenspelIn(ROOT, ...words);
}

/** Runs a command in a folder, in this process: the same words, answers and exit code, without the time it takes to start. */
export function samenspelIn(folder: string, ...words: string[]): Promise<Ran> {
  return typeTo(folder, [], ...words);
}

/** Runs a command in this process, with these lines piped in as somebody would type them. */
export async function typeTo(folder: string, lines: readonly string[], ...words: string[]): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const listen = (stream: 'stdout' | 'stderr') =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    });
  const spies = [
    listen('stdout'),
    listen('stderr'),
    vi.spyOn(console, 'error').mockImplementation((text) => {
      said.stderr += `${text}\n`;
    }),
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from(lines.map((line) => `${line}\n`)) as never),
  ];
  const before = process.cwd();
  process.chdir(folder);
  process.exitCode = 0;
  try {
    await runCommand(words);
    return { ...said, code: Number(process.exitCode) };
  } finally {
    process.exitCode = undefined;
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs a command in a folder as an author does who only installed it: in a process of its own. */
export function spawnSamenspelIn(folder: string, words: readonly string[], typed = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    input: typed,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** Starts a command that goes on by itself: its lines one by one, and its exit code once it is stopped as with Ctrl-C. */
export function watchSamenspel(...words: string[]): { line(): Promise<string>; stop(): Promise<number | null> } {
  const running = spawn(process.execPath, [COMMAND, ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => running.on('exit', resolve));
  const lines = createInterface({ input: running.stdout })[Symbol.asyncIterator]();
  return {
    line: async () => String((await lines.next()).value),
    stop: () => {
      running.kill('SIGINT');
      return ended;
    },
  };
}

/** What a command printed with `--json`. */
export function json(ran: Ran) {
  return JSON.parse(ran.stdout);
}

/** A stack trace, in any of the forms Node prints one. */
export const STACK = /^\s+at .+:\d+:\d+\)?$|node:internal|Node\.js v\d/m;

/** A folder of its own for one test file. */
export function scratchFolder(): {
  path(name: string): string;
  write(name: string, text: string): string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
  const path = (name: string) => join(folder, name);
  return {
    path,
    write(name, text) {
      writeFileSync(path(name), text);
      return path(name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Copies the shipped scenario and changes its text; every change must find its place. */
export function copyScenario(to: string, changes: readonly (readonly [from: RegExp, to: string])[]): string {
  cpSync(join(ROOT, SCENARIO), to, { recursive: true });
  const file = join(to, 'scenario.yaml');
  let text = readFileSync(file, 'utf8');
  for (const [from, changed] of changes) {
    if (!from.test(text)) throw new Error(`the shipped scenario holds nothing like ${from} any more`);
    text = text.replace(from, changed);
  }
  writeFileSync(file, text);
  return file;
}
