import { type Exercise, runPolicy } from '../exercise/index.ts';
import type { Minutes } from '../model/index.ts';
import { readSeries } from '../simulation/index.ts';
import { readObjectives } from './measure.ts';

/** How a recorded quantity is read from a run. Minutes since the start of the scenario. */
export type RecordMeasure = (
  | { take: 'at'; series: string; minute: Minutes }
  | { take: 'most' | 'least' | 'mean'; series: string; from: Minutes; to: Minutes }
  | { take: 'first'; series: string; way: 'above' | 'below'; limit: number; from: Minutes; since: Minutes }
  | { take: 'objective'; objective: string; since: Minutes }
) & {
  /** Divides a count. */
  per?: 'households' | 'people';
};

/** What is kept of a run for its measures: one point per tick by series, and when objectives were met. */
export interface RecordedRun {
  minutes: Minutes[];
  series: Record<string, number[]>;
  /** Minute at which each objective was met; null: not. */
  objectives: Record<string, Minutes | null>;
  households: number;
  people: number;
}

/** Plays the scenario to its end, nobody choosing, and keeps every series at every tick; `bottles` is bottled water for sale, litres. */
export function recordRun(ex: Exercise): RecordedRun {
  const minutes: Minutes[] = [];
  const series: Record<string, number[]> = {};
  const { state } = runPolicy(ex, 'none', {
    onTick: ({ minute, world }) => {
      minutes.push(minute);
      const point = { ...readSeries(ex.model, world), bottles: (world.columns.bottlesMl[0] ?? 0) / 1000 };
      for (const [name, value] of Object.entries(point)) {
        series[name] ??= [];
        series[name].push(value);
      }
    },
  });
  const met = Object.entries(readObjectives(ex, state)).map(([id, { done, at }]) => [id, done ? at : null]);
  return {
    minutes,
    series,
    objectives: Object.fromEntries(met),
    households: ex.neighbourhood.households.length,
    people: ex.neighbourhood.households.reduce((sum, household) => sum + household.people.length, 0),
  };
}

/**
 * What a measure comes to in a run: hours for `first` and `objective`, else in the unit of the series.
 * @returns null when it never happened
 * @throws for a series or objective that the run does not have
 */
export function takeMeasure(run: RecordedRun, measure: RecordMeasure): number | null {
  const value = takeWhole(run, measure);
  return value === null || measure.per === undefined ? value : value / run[measure.per];
}

function takeWhole(run: RecordedRun, measure: RecordMeasure): number | null {
  switch (measure.take) {
    case 'at':
      return pointsBetween(run, measure.series, measure.minute, measure.minute)[0] ?? null;
    case 'first':
      return firstHours(run, measure);
    case 'objective': {
      const at = run.objectives[measure.objective];
      if (at === undefined) throw new Error(`the scenario has no objective ${measure.objective}`);
      return at === null ? null : (at - measure.since) / 60;
    }
    default: {
      const points = pointsBetween(run, measure.series, measure.from, measure.to);
      if (points.length === 0) return null;
      if (measure.take === 'mean') return points.reduce((sum, point) => sum + point, 0) / points.length;
      return measure.take === 'most' ? Math.max(...points) : Math.min(...points);
    }
  }
}

function seriesOf(run: RecordedRun, name: string): number[] {
  const found = run.series[name];
  if (found !== undefined) return found;
  throw new Error(`no run has a series ${name}; it has: ${Object.keys(run.series).join(', ')}`);
}

function pointsBetween(run: RecordedRun, name: string, from: Minutes, to: Minutes): number[] {
  return seriesOf(run, name).filter((_, tick) => {
    const minute = run.minutes[tick] ?? -1;
    return minute >= from && minute <= to;
  });
}

/** Hours after `since` of the first tick from `from` on at which the series is past the limit. */
function firstHours(run: RecordedRun, measure: Extract<RecordMeasure, { take: 'first' }>): number | null {
  const { series, way, limit, from, since } = measure;
  const tick = seriesOf(run, series).findIndex((value, at) => {
    if ((run.minutes[at] ?? -1) < from) return false;
    return way === 'above' ? value > limit : value < limit;
  });
  return tick < 0 ? null : ((run.minutes[tick] ?? 0) - since) / 60;
}
