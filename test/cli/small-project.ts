import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Long enough ago that no clock of a file system could take a change for none. */
const LONG_AGO = new Date('2024-01-01T00:00:00Z');

export interface SmallProject {
  root: string;
  path(name: string): string;
  write(name: string, text: string): void;
  /** Gives a file another time: long ago unless said. */
  touch(name: string, when?: Date): void;
  remove(): void;
}

/** A project with the launcher of ours and a command line of three small files, each of long ago: quick to bundle, free to change. */
export function smallProject(main: string): SmallProject {
  const root = mkdtempSync(join(tmpdir(), 'samenspel-project-'));
  const path = (name: string) => join(root, name);
  const touch = (name: string, when = LONG_AGO) => utimesSync(path(name), when, when);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
    touch(name);
  };
  for (const part of ['samenspel.mjs', 'bundle']) {
    cpSync(join(ROOT, 'engine/cli', part), path(`engine/cli/${part}`), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), path('node_modules'), 'junction');
  write('package.json', '{"type":"module"}');
  write('package-lock.json', '{}');
  write('tsconfig.json', '{}');
  write('engine/cli/main.ts', main);
  write('engine/cli/ensembles/run-worker.ts', 'export {};');
  write('engine/cli/ensembles/fuzz-worker.ts', 'export {};');
  return { root, path, write, touch, remove: () => rmSync(root, { recursive: true, force: true }) };
}
