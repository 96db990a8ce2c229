import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import {
  type Exercise,
  joinLibrary,
  pathTo,
  prepareExercise,
  runPolicy,
  type SessionParts,
  toSessionFile,
} from '../../exercise/index.ts';
import { collectSeries, type RunJson, runSummary } from '../../insight/index.ts';
import { type Cut, formatDuration, HELP_SOURCES, type Minutes, NEEDS } from '../../model/index.ts';
import { type Language, needName, refusalText, sourceName } from '../../texts/index.ts';
import { type OpenedScenario, openScenario } from '../loading/open-scenario.ts';
import { readPolicy } from '../loading/read-policy.ts';
import { readPreparations } from '../loading/read-preparations.ts';
import { cutOption, neighbourhoodOption, readDuration, seedOption, withOutputOptions } from '../terminal/options.ts';
import { alignColumns, printJson, printLines, tell } from '../terminal/print.ts';
import { Impossible } from '../terminal/problems.ts';

interface RunOptions {
  json?: boolean;
  lang: Language;
  neighbourhood?: string;
  seed: string;
  cut: Cut;
  policy: string;
  until?: Minutes;
  prepare?: string[];
  log?: string;
  series?: boolean;
}

/** `samenspel run`: plays a scenario to its end without a screen. */
export function addRun(program: Command): void {
  const command = program
    .command('run')
    .argument('<scenario>', 'folder of the scenario')
    .addOption(neighbourhoodOption())
    .addOption(seedOption())
    .addOption(cutOption())
    .option('--policy <policy>', 'who chooses: none, first, random, least-used, helpful, or a file of choices', 'none')
    .option('--until <duration>', 'stop here, such as 24h (default: the end of the scenario)', readDuration)
    .option('--prepare <id...>', 'preparations that were made before, such as contactlijst straatcontacten')
    .option('--log <file>', 'write the session, such as out.samenspel.json')
    .option('--series', 'add one point an hour of every curve');
  withOutputOptions(command).action(runScenario);
}

function runScenario(path: string, options: RunOptions): void {
  const opened = openScenario(path, options.neighbourhood ?? null, options.lang);
  const policy = readPolicy(options.policy, opened);
  const ex = prepareExercise({ ...opened, seed: options.seed });
  const { log, state, hashes } = runPolicy(ex, policy, {
    cut: options.cut,
    preparations: readPreparations(options.prepare ?? [], opened),
    ...(options.until === undefined ? {} : { untilMinute: options.until }),
    onRefused: (step, code) => tell(`${formatDuration(step.minute)}: ${refusalText(options.lang, code)}`),
  });
  const series = options.series ? collectSeries(ex, pathTo(log, log.head)) : undefined;
  if (options.log !== undefined) {
    writeSession(options.log, ex, opened, { log, hashes, end: state.minute >= ex.scenario.endMinute });
  }
  const summary = runSummary(ex, state, { policy: options.policy, series });
  if (options.json) printJson(summary);
  else printLines(summaryLines(summary, options.lang));
}

type Played = Pick<SessionParts, 'log' | 'hashes' | 'end'>;

function writeSession(file: string, ex: Exercise, opened: OpenedScenario, played: Played): void {
  const { scenarioFiles, neighbourhoodFiles } = opened;
  const scenario = joinLibrary(scenarioFiles.files, scenarioFiles.library);
  const session = toSessionFile(ex, { ...played, sources: { scenario, neighbourhood: neighbourhoodFiles.files } });
  try {
    writeFileSync(file, `${JSON.stringify(session)}\n`);
  } catch {
    throw new Impossible(`the file ${file} cannot be written`);
  }
  tell(file);
}

const HEADS: Record<Language, { unmet: string; help: string; objectives: string }> = {
  nl: { unmet: 'tekort (persoonsuren)', help: 'hulp (persoonsuren)', objectives: 'doelen' },
  en: { unmet: 'unmet (person-hours)', help: 'help (person-hours)', objectives: 'objectives' },
};

/** The same figures for people: unmet hours by need, help by source, objectives. */
function summaryLines(run: RunJson, language: Language): string[] {
  const heads = HEADS[language];
  const { totals } = run;
  const rows = [
    [heads.unmet, ''],
    ...NEEDS.map((need) => [`  ${needName(language, need)}`, totals.unmetHours[need].toFixed(1)]),
    [heads.help, ''],
    ...HELP_SOURCES.map((source) => [`  ${sourceName(language, source)}`, totals.help[source].toFixed(1)]),
    [heads.objectives, ''],
    ...Object.entries(run.objectives).map(([id, { done }]) => [`  ${id}`, done ? '✓' : '–']),
  ];
  const head = `${run.scenario} · ${run.neighbourhood} · seed ${run.seed} · ${run.policy} · ${run.minutes / 60} h`;
  return [head, '', ...alignColumns(rows, [1]), '', run.hash];
}
