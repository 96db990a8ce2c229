import { Command, CommanderError } from 'commander';
import { formatFinding } from '../authoring/index.ts';
import { ENGINE } from '../model/index.ts';
import { languageOf } from './options.ts';
import { HasFindings, Impossible, WrongUse } from './problems.ts';

const ABOUT = `Samenspel: a crisis played through with a neighbourhood.

Results go to stdout, progress and problems to stderr.
Exit: 0 fine, 1 findings or a failed check, 2 wrong use.`;

type Add = (program: Command) => void;

/** Each command with what it needs, loaded only when it is used: `check` has no need of the simulation. */
const COMMANDS: Record<string, () => Promise<Add>> = {
  check: async () => (await import('./commands/check.ts')).addCheck,
  run: async () => (await import('./commands/run.ts')).addRun,
  replay: async () => (await import('./commands/replay.ts')).addReplay,
  compare: async () => (await import('./commands/compare.ts')).addCompare,
  why: async () => (await import('./commands/why.ts')).addWhy,
  report: async () => (await import('./commands/report.ts')).addReport,
  play: async () => (await import('./commands/play.ts')).addPlay,
  diagram: async () => (await import('./commands/diagram.ts')).addDiagram,
  fuzz: async () => (await import('./commands/fuzz.ts')).addFuzz,
  test: async () => (await import('./commands/test.ts')).addTest,
  experiment: async () => (await import('./commands/experiment.ts')).addExperiment,
  bench: async () => (await import('./commands/bench.ts')).addBench,
  parameters: async () => (await import('./commands/parameters.ts')).addParameters,
  validate: async () => (await import('./commands/validate.ts')).addValidate,
  schema: async () => (await import('./commands/schema.ts')).addSchema,
  new: async () => (await import('./commands/new.ts')).addNew,
  pack: async () => (await import('./commands/pack.ts')).addPack,
  open: async () => (await import('./commands/open.ts')).addOpen,
  'export-events': async () => (await import('./commands/export-events.ts')).addExportEvents,
  'import-events': async () => (await import('./commands/import-events.ts')).addImportEvents,
  texts: async () => (await import('./commands/texts.ts')).addTexts,
  migrate: async () => (await import('./commands/migrate.ts')).addMigrate,
};

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
    fail(error, words);
  }
}

/** The command line as commander knows it: the command that is asked for, or all of them. */
export async function buildProgram(words: readonly string[]): Promise<Command> {
  const program = new Command('samenspel').description(ABOUT).version(ENGINE).exitOverride();
  const asked = Object.entries(COMMANDS).filter(([name]) => name === words[0]);
  for (const [, load] of asked.length > 0 ? asked : Object.entries(COMMANDS)) (await load())(program);
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
