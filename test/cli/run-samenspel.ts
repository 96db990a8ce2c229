import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const SCENARIO = 'scenarios/stroomuitval-72-uur';
export const NEIGHBOURHOOD = 'scenarios/neighbourhoods/wilgenhoek';

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Processor time it took, which does not grow when the machine is busy with something else. */
  milliseconds: number;
}

/** Makes a process write its processor time to its fourth stream when it ends. */
const REPORT_TIME =
  'import{writeSync}from"node:fs";process.on("exit",()=>{const{user,system}=process.cpuUsage();writeSync(3,String((user+system)/1000))})';

/** Runs the command as a user does, from the folder of the project. */
export function samenspel(...words: string[]): Ran {
  const preload = `data:text/javascript,${encodeURIComponent(REPORT_TIME)}`;
  const ran = spawnSync(process.execPath, ['--import', preload, 'engine/cli/samenspel.mjs', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr, milliseconds: Number(ran.output[3]) };
}

/** Starts a command that goes on by itself: its lines one by one, and its exit code once it is stopped as with Ctrl-C. */
export function watchSamenspel(...words: string[]): { line(): Promise<string>; stop(): Promise<number | null> } {
  const running = spawn(process.execPath, ['engine/cli/samenspel.mjs', ...words], {
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
