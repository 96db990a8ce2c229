import { type FactorEffect, rankEffects } from './elementary-effects.ts';
import { pointsOf, type Trajectory } from './morris-design.ts';
import type { Overrides, PlannedRun } from './plan-experiment.ts';

/** A table with names above it; rows in design order. */
export interface Table {
  columns: string[];
  rows: (string | number | boolean)[][];
}

/** Mean of a figure over the runs of a case, and what nine in ten runs lie between. */
export interface Spread {
  mean: number;
  low: number;
  high: number;
}

export interface CaseSummary {
  case: number;
  overrides: Overrides;
  runs: number;
  /** By column. */
  figures: Record<string, Spread>;
}

/** One row per run: its case, what was overridden, its seed, its figures. */
export function experimentTable(
  runs: readonly PlannedRun[],
  columns: readonly string[],
  figures: readonly number[][],
): Table {
  const names = [...new Set(runs.flatMap(({ overrides }) => Object.keys(overrides)))];
  return {
    columns: ['case', ...names, 'seed', ...columns],
    rows: runs.map((run, row) => [
      run.case,
      ...names.map((name) => run.overrides[name] ?? ''),
      run.seed,
      ...(figures[row] ?? []),
    ]),
  };
}

/** Mean and spread of every figure per case, cases in order. */
export function summariseCases(
  runs: readonly PlannedRun[],
  columns: readonly string[],
  figures: readonly number[][],
): CaseSummary[] {
  const cases = [...new Set(runs.map((run) => run.case))];
  return cases.map((number) => {
    const rows = runs.flatMap((run, row) => (run.case === number ? [row] : []));
    const spread = (place: number) => spreadOf(rows.map((row) => figures[row]?.[place] ?? 0));
    return {
      case: number,
      overrides: runs[rows[0] ?? 0]?.overrides ?? {},
      runs: rows.length,
      figures: Object.fromEntries(columns.map((column, place) => [column, spread(place)])),
    };
  });
}

/** Nearest ranks at 5 and 95 %; three decimals. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.slice().sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean: round(mean), low: round(at(0.05)), high: round(at(0.95)) };
}

/** Every run of a ranking in design order: all points of the first path, then of the next. */
export function rankingRuns(trajectories: readonly Trajectory[]): { overrides: Overrides; seed: string }[] {
  return trajectories.flatMap((path) => pointsOf(path).map((overrides) => ({ overrides, seed: path.seed })));
}

/** One row per run of a ranking: the path by its seed, which number changed, from and to what, its figures. */
export function rankingTable(
  trajectories: readonly Trajectory[],
  columns: readonly string[],
  figures: readonly number[][],
): Table {
  const rows: Table['rows'] = [];
  for (const { seed, steps } of trajectories) {
    [null, ...steps].forEach((step, point) => {
      const changed = step === null ? ['', '', ''] : [step.factor, step.from, step.to];
      rows.push([seed, point, ...changed, ...(figures[rows.length] ?? [])]);
    });
  }
  return { columns: ['seed', 'point', 'changed', 'from', 'to', ...columns], rows };
}

/** The ranking by one figure. */
export function rankBy(
  trajectories: readonly Trajectory[],
  figures: readonly number[][],
  column: number,
): FactorEffect[] {
  let next = 0;
  const outcomes = trajectories.map(({ steps }) => {
    const rows = figures.slice(next, next + steps.length + 1);
    next += rows.length;
    return rows.map((row) => row[column] ?? 0);
  });
  return rankEffects(trajectories, outcomes).map(({ factor, muStar, mu, sigma }) => ({
    factor,
    muStar: round(muStar),
    mu: round(mu),
    sigma: round(sigma),
  }));
}

/** Comma-separated text with a head, a line end after every line; the same table gives the same bytes. */
export function toCsv({ columns, rows }: Table): string {
  const cell = (value: string | number | boolean) => {
    const text = String(value);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;
