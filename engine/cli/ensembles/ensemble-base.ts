import { writeFileSync } from 'node:fs';
import { prepareExercise } from '../../exercise/index.ts';
import {
  columnsOf,
  type EnsembleBase,
  type Experiment,
  figureNames,
  readSeeds,
  type Table,
  toCsv,
} from '../../insight/index.ts';
import { parseDuration } from '../../model/index.ts';
import type { Language } from '../../texts/index.ts';
import type { OpenedScenario } from '../loading/open-scenario.ts';
import { readPolicy } from '../loading/read-policy.ts';
import { tell } from '../terminal/print.ts';
import { Impossible, WrongUse } from '../terminal/problems.ts';

export interface EnsembleOptions {
  json?: boolean;
  lang: Language;
  neighbourhood?: string;
  workers?: number;
  csv?: string;
  vary?: string;
  seeds?: string;
  measure?: string;
  policy: string;
}

/** What all runs share. @throws WrongUse for a measure that no run has, Impossible for a stop that cannot be read */
export function ensembleBase(
  opened: OpenedScenario,
  declared: Experiment | null,
  options: EnsembleOptions,
): EnsembleBase {
  const { scenario, neighbourhood, texts } = opened;
  const names = figureNames(prepareExercise({ ...opened, seed: '1' }));
  const measures = options.measure?.split(',') ?? declared?.measure ?? ['unmetHours'];
  const columns = measures.map((measure) => {
    const found = columnsOf(measure, names);
    if (found.length > 0) return found;
    throw new WrongUse(`no run has a figure "${measure}"; it has: ${names.join(', ')}`);
  });
  const stop = declared?.stop === undefined ? scenario.endMinute : parseDuration(declared.stop);
  if (stop === null) throw new Impossible(`stop: ${declared?.stop} is no duration`);
  return {
    scenario,
    neighbourhood,
    texts,
    policy: readPolicy(options.policy, opened),
    cut: 'lang',
    untilMinute: Math.min(stop, scenario.endMinute),
    columns: [...new Set(columns.flat())],
  };
}

/** @throws WrongUse when the text names no seeds */
export function seedsOf(text: string): string[] {
  const seeds = readSeeds(text);
  if (seeds !== null) return seeds;
  throw new WrongUse(`"${text}" names no seeds; write them like 1..20 or 1,5,9`);
}

/** Writes the rows as CSV where a file was asked for. */
export function writeTable(file: string | undefined, table: Table): void {
  if (file === undefined) return;
  try {
    writeFileSync(file, toCsv(table));
  } catch {
    throw new Impossible(`the file ${file} cannot be written`);
  }
  tell(file);
}
