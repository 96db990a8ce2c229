import type { CaseSummary, FactorEffect } from '../../insight/index.ts';
import { type Confidence, PARAMETERS, type Parameter } from '../../model/index.ts';
import { type Language, say } from '../../texts/index.ts';
import { alignColumns } from '../terminal/print.ts';

/** One row of a ranking: what a parameter does to a figure over its whole range, and how sure its value is. */
export interface RankedParameter extends Omit<FactorEffect, 'factor'> {
  parameter: string;
  min: number;
  max: number;
  unit: string;
  confidence: Confidence;
  /** Confidence D: nobody measured it, we estimated it. */
  assumption: boolean;
}

export interface Ranking {
  measure: string;
  ranking: RankedParameter[];
}

/** Rankings for people: a table per figure; parameters that change nothing are counted, not listed. */
export function rankingLines(
  rankings: readonly Ranking[],
  how: { seeds: number; runs: number; stop: string },
  language: Language,
): string[] {
  const heads = ['parameter', 'muStar', 'mu', 'sigma', 'range', 'confidence', 'name'] as const;
  const head = ['', ...heads.map((key) => say(language, `ranking.${key}`))];
  const lines = rankings.flatMap(({ measure, ranking }) => {
    const rows = ranking.filter(({ muStar }) => muStar > 0);
    const still = ranking.length - rows.length;
    return [
      say(language, 'ranking.about', { measure, paths: how.seeds, runs: how.runs, stop: how.stop }),
      '',
      ...alignColumns([head, ...rows.map((row, place) => rankingCells(row, place, language))], [0, 2, 3, 4]),
      ...(still > 0 ? [say(language, 'ranking.rest', { count: still })] : []),
      '',
    ];
  });
  return [...lines, say(language, 'ranking.read')];
}

function rankingCells(row: RankedParameter, place: number, language: Language): string[] {
  const sure = row.assumption ? `D (${say(language, 'ranking.assumption')})` : row.confidence;
  const known = (PARAMETERS as Record<string, Parameter>)[row.parameter];
  return [
    String(place + 1),
    row.parameter,
    row.muStar.toFixed(1),
    row.mu.toFixed(1),
    row.sigma.toFixed(1),
    `${row.min}–${row.max} ${row.unit}`,
    sure,
    known?.[language] ?? '',
  ];
}

/** Cases for people: what was overridden, then mean and spread of each figure. */
export function caseLines(cases: readonly CaseSummary[], columns: readonly string[], language: Language): string[] {
  const heads = (['figure', 'mean', 'low', 'high'] as const).map((key) => say(language, `experiment.${key}`));
  return cases.flatMap(({ case: number, overrides, runs, figures }) => {
    const set = Object.entries(overrides).map(([name, value]) => `${name} ${value}`);
    const title = [
      `${say(language, 'experiment.case')} ${number}`,
      ...set,
      say(language, 'experiment.runs', { count: runs }),
    ];
    const rows = columns.map((column) => {
      const { mean = 0, low = 0, high = 0 } = figures[column] ?? {};
      return [`  ${column}`, ...[mean, low, high].map((value) => String(Math.round(value * 1000) / 1000))];
    });
    return [title.join(' · '), ...alignColumns([[`  ${heads[0]}`, ...heads.slice(1)], ...rows], [1, 2, 3]), ''];
  });
}
