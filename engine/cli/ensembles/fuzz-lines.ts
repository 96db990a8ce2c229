import {
  type CutTime,
  DEAD_AIR_MINUTES,
  type FuzzReport,
  mustBeReached,
  PART_KINDS,
  type PartHits,
  PILE_UP_THINGS,
  type Range,
} from '../../insight/index.ts';
import { formatDuration } from '../../model/index.ts';
import { cutName, type Language, sayTerminal } from '../../texts/index.ts';
import { alignColumns } from '../terminal/print.ts';

/** What a fuzz found, for people. */
export function fuzzLines(report: FuzzReport, leastPercent: number, language: Language): string[] {
  const { coverage, outcome, unreached } = report;
  const drafts = coverage.parts.filter(({ hits, draft }) => hits === 0 && draft);
  const rows = [
    ...PART_KINDS.map((kind) => {
      const { reached, all } = coverage.kinds[kind];
      return [sayTerminal(language, `fuzz.kind.${kind}`), `${reached} / ${all}`];
    }),
    [sayTerminal(language, 'fuzz.percent'), `${coverage.percent} %`],
  ];
  const outcomes = [
    [sayTerminal(language, 'fuzz.unmet'), spread(outcome.unmetHours)],
    ...Object.entries(outcome.objectives).map(([id, counts]) => [
      sayTerminal(language, 'fuzz.objective', { id }),
      sayTerminal(language, 'fuzz.objective.met', counts),
    ]),
  ];
  const low = coverage.percent < leastPercent;
  return [
    ...alignColumns([['', sayTerminal(language, 'fuzz.covered')], ...rows], [1]),
    '',
    ...alignColumns([['', sayTerminal(language, 'fuzz.min-median-max')], ...outcomes]),
    ...Object.entries(report.table).flatMap(([cut, time]) => ['', ...timeLines(cut as 'kort', time, language)]),
    ...partLines('fuzz.unreached', unreached.filter(mustBeReached), language),
    ...partLines(
      'fuzz.untaken',
      unreached.filter((part) => !mustBeReached(part)),
      language,
    ),
    ...partLines('fuzz.draft', drafts, language),
    ...(low ? ['', sayTerminal(language, 'fuzz.low', { percent: coverage.percent, least: leastPercent })] : []),
  ];
}

const spread = ({ min, median, max }: Range): string => `${min} / ${median} / ${max}`;

function timeLines(cut: 'kort', { runs, minutes, deadAir, pileUps }: CutTime, language: Language): string[] {
  const limits = { minutes: DEAD_AIR_MINUTES, things: PILE_UP_THINGS, of: runs };
  const { longest } = deadAir;
  const { most } = pileUps;
  return [
    `${sayTerminal(language, 'fuzz.table', { cut: cutName(language, cut) })}: ${spread(minutes)}`,
    longest === null
      ? `  ${sayTerminal(language, 'fuzz.deadAir.none', limits)}`
      : `  ${sayTerminal(language, 'fuzz.deadAir', {
          ...limits,
          runs: deadAir.runs,
          longest: longest.tableMinutes,
          at: formatDuration(longest.minute),
          chapter: longest.chapter,
        })}`,
    most === null
      ? `  ${sayTerminal(language, 'fuzz.pileUps.none', limits)}`
      : `  ${sayTerminal(language, 'fuzz.pileUps', {
          ...limits,
          runs: pileUps.runs,
          most: most.things.length,
          at: formatDuration(most.minute),
          chapter: most.chapter,
          what: most.things.join(', '),
        })}`,
  ];
}

function partLines(
  head: 'fuzz.unreached' | 'fuzz.untaken' | 'fuzz.draft',
  parts: readonly PartHits[],
  language: Language,
): string[] {
  if (parts.length === 0) return [];
  const places = alignColumns(parts.map((part) => [`  ${part.file}:${part.line}`, partText(part, language)]));
  return ['', sayTerminal(language, head), ...places];
}

/** A part in words: `optie warme-plek/openen`. */
export function partText({ kind, name }: Pick<PartHits, 'kind' | 'name'>, language: Language): string {
  return sayTerminal(language, `fuzz.what.${kind}`, { name });
}
