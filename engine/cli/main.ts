import { Command, CommanderError } from 'commander';
import { ENGINE } from '../model/index.ts';
import { COMMANDS, type ListedCommand } from './command-list.ts';
import { languageOf } from './terminal/options.ts';
import { HasFindings, Impossible, WrongUse } from './terminal/problems.ts';

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
  await runCommand(words);
}

/** Runs one command, and says what went wrong; sets the exit code. */
export async function runCommand(words: string[]): Promise<void> {
  try {
    const program = await buildProgram(words);
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    await fail(error, words);
  }
}

/** The command line as commander knows it: the command that is asked for, or all of them; what is not named is only listed. */
export async function buildProgram(words: readonly string[]): Promise<Command> {
  const program = new Command('samenspel').description(ABOUT).version(ENGINE).exitOverride();
  const asked = Object.entries(COMMANDS).filter(([name]) => name === words[0]);
  for (const [name, listed] of asked.length > 0 ? asked : Object.entries(COMMANDS)) {
    if (words.includes(name)) (await listed.load())(program);
    else listOnly(program, name, listed);
    program.commands.at(-1)?.description(listed.about);
  }
  for (const command of program.commands) command.exitOverride();
  return program;
}

/** Enough of a command for the list of commands: its name, its words, and that it has options. */
function listOnly(program: Command, name: string, { words }: ListedCommand): void {
  program.command(`${name} ${words}`).option('--json');
}

async function fail(error: unknown, words: string[]): Promise<void> {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof HasFindings) {
    const { findingLines } = await import('./terminal/finding-lines.ts');
    for (const line of findingLines(error.findings, languageOf(words))) console.error(line);
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
