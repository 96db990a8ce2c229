import { statSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { placeParts, playYaml, writeMoves } from '../../authoring/index.ts';
import {
  type Evening,
  type EveningOrder,
  type Failure,
  type Fuzz,
  type FuzzBase,
  type FuzzPolicy,
  reportFuzz,
  shrinkEvening,
  startFuzz,
} from '../../insight/index.ts';
import { CUTS, type Cut, formatDuration } from '../../model/index.ts';
import { type Language, sayTerminal } from '../../texts/index.ts';
import { fuzzLines } from '../ensembles/fuzz-lines.ts';
import { progressOf } from '../ensembles/run-on-workers.ts';
import { startPool } from '../ensembles/worker-pool.ts';
import { type OpenedScenario, openScenario } from '../loading/open-scenario.ts';
import { readPolicy } from '../loading/read-policy.ts';
import { neighbourhoodOption, readCount, seedOption, withOutputOptions } from '../terminal/options.ts';
import { printJson, printLines, tell } from '../terminal/print.ts';

interface FuzzOptions {
  json?: boolean;
  lang: Language;
  neighbourhood?: string;
  seed: string;
  runs: number;
  policy: string;
  cut?: Cut;
  minCoverage: number;
  workers?: number;
}

/** Not more evenings than this are played at once. */
const MOST_AT_ONCE = 40;

const ABOUT = `
explore (the default) plays what a table and a facilitator may do: rare options first, own ideas, uneven divisions, orders at any
hour, preparations, injects of the shelf, held or left out, in all three cuts; the first evening of each cut nobody chooses.
Exit 1: an inject, question, option or state that is no draft was never reached; or less than --min-coverage of all of these, drafts
too; or an evening broke a law. Transitions of storylines that never happened are listed, but need not happen.
What it prints of a failure is a play that "samenspel run --policy FILE" plays again.`;

/** `samenspel fuzz`: many drawn evenings; what of the scenario they reach, what they come to, and whether they all end well. */
export function addFuzz(program: Command): void {
  const command = program
    .command('fuzz')
    .argument('<scenario>', 'folder of the scenario')
    .addOption(neighbourhoodOption())
    .addOption(seedOption())
    .option('--runs <n>', 'evenings to play', readCount, 1000)
    .option('--policy <policy>', 'who plays: explore, a policy of "run", or a file of choices', 'explore')
    .addOption(new Option('--cut <cut>', 'only this cut of the evening (default: all)').choices([...CUTS]))
    .option('--min-coverage <percent>', 'least share of injects, questions, options and states', readPercent, 95)
    .option('--workers <n>', 'threads (default: all cores); the result is the same for any number', readCount)
    .addHelpText('after', ABOUT);
  withOutputOptions(command).action(runFuzz);
}

function readPercent(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 100) return value;
  throw new InvalidArgumentError('It must be a number from 0 to 100.');
}

async function runFuzz(path: string, options: FuzzOptions): Promise<void> {
  const opened = openScenario(path, options.neighbourhood ?? null, options.lang);
  const { scenario, neighbourhood, texts } = opened;
  const base: FuzzBase = { scenario, neighbourhood, texts };
  const policy: FuzzPolicy = options.policy === 'explore' ? 'explore' : readPolicy(options.policy, opened);
  const fuzz = startFuzz(scenario, { seed: options.seed, runs: options.runs, policy, cut: options.cut ?? null });
  await playAll(base, fuzz, options);
  const report = reportFuzz(scenario, placesOf(opened, path), fuzz);
  if (fuzz.failed) tell(sayTerminal(options.lang, 'fuzz.shrinking'));
  const failure = fuzz.failed && shrinkEvening(base, fuzz.failed);
  const ok = report.complete && report.coverage.percent >= options.minCoverage && failure === null;
  const head = { scenario: scenario.id, neighbourhood: neighbourhood.id, policy: options.policy, seed: options.seed };
  if (options.json) {
    const unreached = report.unreached.map(({ file, line, kind, name }) => ({ file, line, what: `${kind} ${name}` }));
    printJson({ ...head, ...report, unreached, failure: failure && failureJson(failure), ok });
  } else {
    printLines([
      sayTerminal(options.lang, 'fuzz.head', { ...head, runs: report.runs }),
      '',
      ...fuzzLines(report, options.minCoverage, options.lang),
      '',
      ...(failure
        ? failureLines(failure, report, path, options.lang)
        : [sayTerminal(options.lang, 'fuzz.kept', { runs: report.runs })]),
    ]);
  }
  process.exitCode = ok ? 0 : 1;
}

async function playAll(base: FuzzBase, fuzz: Fuzz, { runs, workers, lang }: FuzzOptions): Promise<void> {
  const most = Math.min(runs, MOST_AT_ONCE);
  const pool = startPool<EveningOrder, Evening>('./fuzz-worker.mjs', base, workers ?? null, most);
  tell(sayTerminal(lang, 'fuzz.playing', { runs, scenario: base.scenario.id, threads: pool.threads }));
  const onAnswer = progressOf(runs);
  try {
    for (let batch = fuzz.nextBatch(); batch.length > 0; batch = fuzz.nextBatch()) {
      fuzz.take(await pool.deal(batch, onAnswer));
    }
  } finally {
    await pool.end();
  }
}

/** Where the parts stand; a scenario in one file of another name is called as it was typed. */
function placesOf({ model, scenarioFiles }: OpenedScenario, path: string) {
  const places = placeParts(model);
  if (!statSync(path).isFile()) return places;
  const main = `${scenarioFiles.root}/scenario.yaml`;
  return new Map([...places].map(([key, place]) => [key, place.file === main ? { ...place, file: path } : place]));
}

function failureJson({ seed, cut, preparations, choices, breach }: Failure) {
  return { seed, cut, prepare: preparations, ...breach, choices: writeMoves(choices) };
}

function failureLines(
  { seed, cut, preparations, choices, breach }: Failure,
  { runs, failures }: { runs: number; failures: number },
  path: string,
  language: Language,
): string[] {
  const prepare = preparations.length === 0 ? '' : ` --prepare ${preparations.join(' ')}`;
  const what = sayTerminal(language, `fuzz.law.${breach.law}`);
  return [
    sayTerminal(language, 'fuzz.broken', { runs, failures }),
    `  ${sayTerminal(language, 'fuzz.breach', { at: formatDuration(breach.minute), what, detail: breach.detail })}`,
    '',
    sayTerminal(language, 'fuzz.again'),
    `  samenspel run ${/\s/.test(path) ? `"${path}"` : path} --seed ${seed} --cut ${cut}${prepare} --policy play.yaml`,
    '',
    playYaml(writeMoves(choices)).trimEnd(),
  ];
}
