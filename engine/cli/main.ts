import { Command, CommanderError } from 'commander';
import { formatFinding } from '../authoring/index.ts';
import { ENGINE } from '../model/index.ts';
import { addBench } from './commands/bench.ts';
import { addCheck } from './commands/check.ts';
import { addCompare } from './commands/compare.ts';
import { addParameters } from './commands/parameters.ts';
import { addReplay } from './commands/replay.ts';
import { addRun } from './commands/run.ts';
import { addSchema } from './commands/schema.ts';
import { addTest } from './commands/test.ts';
import { addWhy } from './commands/why.ts';
import { languageOf } from './options.ts';
import { HasFindings, Impossible, WrongUse } from './problems.ts';

const ABOUT = `Samenspel: a crisis played through with a neighbourhood.

Results go to stdout, progress and problems to stderr.
Exit: 0 fine, 1 findings or a failed check, 2 wrong use.`;

/** Runs the command line; sets the exit code and never shows a stack trace. */
export async function main(words: string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  process.on('uncaughtException', (error) => fail(error, words));
  process.on('unhandledRejection', (error) => fail(error, words));
  try {
    await buildProgram().parseAsync(words, { from: 'user' });
  } catch (error) {
    fail(error, words);
  }
}

function buildProgram(): Command {
  const program = new Command('samenspel').description(ABOUT).version(ENGINE).exitOverride();
  const add = [addCheck, addRun, addReplay, addCompare, addWhy, addTest, addBench, addParameters, addSchema];
  for (const addTo of add) addTo(program);
  for (const command of program.commands) command.exitOverride();
  return program;
}

function fail(error: unknown, words: string[]): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof HasFindings) {
    for (const finding of error.findings) console.error(formatFinding(finding, languageOf(words)));
    process.exitCode = 1;
  } else {
    console.error(`samenspel: ${sentence(error)}`);
    process.exitCode = error instanceof WrongUse ? 2 : 1;
  }
}

function sentence(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  if (error instanceof WrongUse || error instanceof Impossible) return message;
  return `something went wrong inside samenspel itself, which is a mistake of ours: ${message}`;
}
