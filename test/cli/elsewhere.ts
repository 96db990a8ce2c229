import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { runCommand } from '../../engine/cli/main.ts';

const COMMAND = fileURLToPath(new URL('../../engine/cli/samenspel.mjs', import.meta.url));

export interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command in a folder, in this process: the same words, answers and exit code, without the time it takes to start. */
export async function samenspelIn(folder: string, ...words: string[]): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const listen = (stream: 'stdout' | 'stderr') =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    });
  const spies = [listen('stdout'), listen('stderr')];
  spies.push(
    vi.spyOn(console, 'error').mockImplementation((text) => {
      said.stderr += `${text}\n`;
    }) as never,
  );
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
export function spawnSamenspelIn(folder: string, ...words: string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status ?? -1, stdout, stderr };
}
