import {
  type Experiment,
  type Factor,
  LEVELS,
  morrisDesign,
  RUN_PARAMETERS,
  rankBy,
  rankingRuns,
  rankingTable,
  variedParameters,
} from '../../insight/index.ts';
import { formatDuration } from '../../model/index.ts';
import type { OpenedScenario } from '../loading/open-scenario.ts';
import { printJson, printLines } from '../terminal/print.ts';
import { WrongUse } from '../terminal/problems.ts';
import { type EnsembleOptions, ensembleBase, seedsOf, writeTable } from './ensemble-base.ts';
import { type RankedParameter, rankingLines } from './ensemble-lines.ts';
import { runOnWorkers } from './run-on-workers.ts';

/** Six paths tell strong numbers from weak ones; more sharpen sigma. */
const SEEDS = '1..6';

/** Ranks the parameters of a run by Morris' elementary effects, and prints the ranking. */
export async function rankParameters(
  opened: OpenedScenario,
  declared: Experiment | null,
  options: EnsembleOptions,
): Promise<void> {
  const factors = factorsOf(options.vary ?? 'all');
  const seeds = seedsOf(options.seeds ?? SEEDS);
  const base = ensembleBase(opened, declared, options);
  const paths = morrisDesign(factors, seeds);
  const figures = await runOnWorkers(base, rankingRuns(paths), options.workers ?? null);
  writeTable(options.csv, rankingTable(paths, base.columns, figures));
  const rankings = base.columns.map((measure, column) => ({
    measure,
    ranking: rankBy(paths, figures, column).map((effect): RankedParameter => {
      const { min = 0, max = 0, unit = '', confidence = 'D' } = RUN_PARAMETERS[effect.factor] ?? {};
      const { factor, ...figuresOfIt } = effect;
      return { parameter: factor, ...figuresOfIt, min, max, unit, confidence, assumption: confidence === 'D' };
    }),
  }));
  const head = { scenario: opened.scenario.id, neighbourhood: opened.neighbourhood.id, policy: options.policy };
  const how = { seeds: seeds.length, levels: LEVELS, stop: formatDuration(base.untilMinute), runs: figures.length };
  if (options.json) printJson({ ...head, ...how, rankings });
  else printLines([Object.values(head).join(' · '), '', ...rankingLines(rankings, how, options.lang)]);
}

/** @throws WrongUse for a name that is no parameter of a run, or a switch */
function factorsOf(vary: string): Factor[] {
  const known = variedParameters();
  const ids = vary === 'all' ? known : vary.split(',').map((id) => id.trim());
  return ids.map((id) => {
    const row = RUN_PARAMETERS[id];
    if (row !== undefined && known.includes(id)) return { id, min: row.min, max: row.max };
    throw new WrongUse(`"${id}" is no number of a run that can be varied; samenspel parameters lists them`);
  });
}
