import type { Command } from 'commander';
import {
  type EnsembleBase,
  type Experiment,
  experimentTable,
  type PlannedRun,
  planExperiment,
  summariseCases,
  varyScenario,
} from '../../insight/index.ts';
import { formatDuration } from '../../model/index.ts';
import { type EnsembleOptions, ensembleBase, seedsOf, writeTable } from '../ensembles/ensemble-base.ts';
import { caseLines } from '../ensembles/ensemble-lines.ts';
import { rankParameters } from '../ensembles/rank-parameters.ts';
import { runOnWorkers } from '../ensembles/run-on-workers.ts';
import { type OpenedScenario, openScenario } from '../loading/open-scenario.ts';
import { overrideSentence } from '../loading/vary-opened.ts';
import { neighbourhoodOption, readCount, withOutputOptions } from '../terminal/options.ts';
import { printJson, printLines } from '../terminal/print.ts';
import { Impossible, WrongUse } from '../terminal/problems.ts';

const ABOUT_RANKING = `
Without an id, or with --vary: which numbers decide the outcome? Each is moved over its whole range, one at a time, along drawn
paths (elementary effects: Morris 1991; mu* of Campolongo, Cariboni and Saltelli 2007). One path per seed, four levels a range.
mu* is the mean size of the effect of the whole range, sigma its spread: large when it depends on the other numbers.
Switches of the model (shoppingOn …) and the numbers from which the population is drawn are not varied.`;

/** `samenspel experiment`: the ensemble a scenario declares, or a ranking of the parameters by Morris' elementary effects. */
export function addExperiment(program: Command): void {
  const command = program
    .command('experiment')
    .argument('<scenario>', 'folder of the scenario')
    .argument('[id]', 'an experiment that the scenario declares')
    .addOption(neighbourhoodOption())
    .option('--workers <n>', 'threads (default: all cores)', readCount)
    .option('--csv <file>', 'write every run as a row; the same bytes for any number of threads')
    .option('--vary <numbers>', 'rank these parameters: all, or ids with commas between (default without an id: all)')
    .option('--seeds <seeds>', 'such as 1..20 (default: what is declared; for a ranking 1..6)')
    .option(
      '--measure <figures>',
      'such as unmetHours,unmetHours.warmth,requests (default: what is declared, else unmetHours)',
    )
    .option('--policy <policy>', 'who chooses: none, first, random, least-used, helpful, or a file of choices', 'none')
    .addHelpText('after', ABOUT_RANKING);
  withOutputOptions(command).action(runExperiment);
}

async function runExperiment(path: string, id: string | undefined, options: EnsembleOptions): Promise<void> {
  const opened = openScenario(path, options.neighbourhood ?? null, options.lang);
  const declared = id === undefined ? null : declaredIn(opened, id);
  if (declared === null || options.vary !== undefined) return rankParameters(opened, declared, options);
  const seeds = seedsOf(options.seeds ?? declared.seeds);
  const base = ensembleBase(opened, declared, options);
  const runs = planExperiment(declared, seeds);
  for (const run of runs) refuseWrong(base, run);
  const figures = await runOnWorkers(base, runs, options.workers ?? null);
  writeTable(options.csv, experimentTable(runs, base.columns, figures));
  const cases = summariseCases(runs, base.columns, figures);
  const head = { scenario: opened.scenario.id, neighbourhood: opened.neighbourhood.id, experiment: id };
  const how = {
    policy: options.policy,
    seeds: seeds.length,
    stop: formatDuration(base.untilMinute),
    runs: runs.length,
  };
  if (options.json) printJson({ ...head, ...how, cases });
  else printLines([Object.values(head).join(' · '), '', ...caseLines(cases, base.columns, options.lang)]);
}

function declaredIn({ scenario }: OpenedScenario, id: string): Experiment {
  const declared = scenario.experiments[id];
  const known = Object.keys(scenario.experiments);
  if (declared !== undefined) return declared as Experiment;
  throw new WrongUse(`this scenario declares no experiment "${id}"; it has: ${known.join(', ') || 'none'}`);
}

function refuseWrong(base: EnsembleBase, { overrides }: PlannedRun): void {
  const varied = varyScenario(base.scenario, overrides);
  if (!('why' in varied)) return;
  throw new Impossible(overrideSentence(varied, overrides));
}
