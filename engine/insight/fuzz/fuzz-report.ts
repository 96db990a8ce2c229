import type { PartPlace } from '../../authoring/index.ts';
import { type CompiledScenario, CUTS, type Cut } from '../../model/index.ts';
import type { EveningSum, Fuzz } from './fuzz.ts';
import { PART_KINDS, type PartKind, partsOf } from './scenario-parts.ts';
import type { DeadAir, PileUp } from './table-time.ts';

/** A part of the scenario with how often it was reached over all evenings, and where it stands. */
export interface PartHits {
  kind: PartKind;
  key: string;
  /** How it is called: `warme-plek/openen`, of a transition `amina: weet-niets → bezoek (ME_VISITED)`. */
  name: string;
  file: string;
  line: number;
  hits: number;
  draft: boolean;
}

export interface Coverage {
  /** Of all parts but the turns of storylines, drafts too, how many were reached; one decimal, rounded down. */
  percent: number;
  kinds: Record<PartKind, { reached: number; all: number }>;
  parts: PartHits[];
  /** Times that each line of a file was played; a line without a part is not in it. */
  lines: Record<string, Record<number, number>>;
}

export interface Range {
  min: number;
  median: number;
  max: number;
}

/** How the evenings of one cut went at the table. */
export interface CutTime {
  runs: number;
  /** Minutes of the table. */
  minutes: Range;
  deadAir: { runs: number; longest: DeadAir | null };
  pileUps: { runs: number; most: PileUp | null };
}

/** What the evenings of a fuzz come to. */
export interface FuzzReport {
  runs: number;
  coverage: Coverage;
  /** Parts that nothing reached and that are no drafts, by file and line. */
  unreached: PartHits[];
  /** Whether all is reached that must be. */
  complete: boolean;
  outcome: { unmetHours: Range; objectives: Record<string, { met: number; of: number }> };
  table: Partial<Record<Cut, CutTime>>;
  /** Evenings that broke a law. */
  failures: number;
}

/** Sums up a fuzz. @param places where each part stands, by key */
export function reportFuzz(scenario: CompiledScenario, places: ReadonlyMap<string, PartPlace>, fuzz: Fuzz): FuzzReport {
  const parts = partsOf(scenario).map(({ kind, key, name }, row): PartHits => {
    const { file = '', line = 0, draft = false } = places.get(key) ?? {};
    return { kind, key, name, file, line, hits: fuzz.hits[row] ?? 0, draft };
  });
  const unreached = parts.filter(({ hits, draft }) => hits === 0 && !draft);
  const { evenings } = fuzz;
  return {
    runs: evenings.length,
    coverage: { ...countParts(parts), parts, lines: countLines(parts, places) },
    complete: !unreached.some(mustBeReached),
    unreached: unreached.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
    outcome: {
      unmetHours: rangeOf(evenings.map(({ unmetHours }) => unmetHours)),
      objectives: Object.fromEntries(
        scenario.objectives.map(({ id }) => [
          id,
          { met: evenings.filter(({ met }) => met.includes(id)).length, of: evenings.length },
        ]),
      ),
    },
    table: Object.fromEntries(
      CUTS.flatMap((cut) => {
        const own = evenings.filter((evening) => evening.cut === cut);
        return own.length === 0 ? [] : [[cut, timeOf(own)]];
      }),
    ),
    failures: evenings.filter(({ breach }) => breach !== null).length,
  };
}

/** A turn of a storyline need not be taken: its states may be reached by other turns. */
export const mustBeReached = ({ kind }: PartHits): boolean => kind !== 'transition';

function countParts(parts: readonly PartHits[]): Pick<Coverage, 'percent' | 'kinds'> {
  const count = (of: readonly PartHits[]) => ({ reached: of.filter(({ hits }) => hits > 0).length, all: of.length });
  const { reached, all } = count(parts.filter(mustBeReached));
  const kinds = Object.fromEntries(
    PART_KINDS.map((kind) => [kind, count(parts.filter((part) => part.kind === kind))]),
  ) as Coverage['kinds'];
  return { percent: all === 0 ? 100 : Math.floor((reached * 1000) / all) / 10, kinds };
}

/** Every line of a part counts as often as the part; where one part stands inside another, the inner one counts. */
function countLines(parts: readonly PartHits[], places: ReadonlyMap<string, PartPlace>): Coverage['lines'] {
  const lines: Coverage['lines'] = {};
  const outerFirst = parts
    .flatMap(({ key, hits }) => {
      const place = places.get(key);
      return place ? [{ ...place, hits }] : [];
    })
    .sort((a, b) => b.lastLine - b.line - (a.lastLine - a.line));
  for (const { file, line, lastLine, hits } of outerFirst) {
    const own = lines[file] ?? {};
    lines[file] = own;
    for (let at = line; at <= lastLine; at++) own[at] = hits;
  }
  return lines;
}

/** Of an even number the lower of the two in the middle, so that it is a figure of an evening that was played. */
function rangeOf(values: readonly number[]): Range {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    min: sorted[0] ?? 0,
    median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    max: sorted[sorted.length - 1] ?? 0,
  };
}

function timeOf(evenings: readonly EveningSum[]): CutTime {
  const dead = evenings.flatMap(({ time }) => time.deadAir);
  const piles = evenings.flatMap(({ time }) => time.pileUps);
  return {
    runs: evenings.length,
    minutes: rangeOf(evenings.map(({ time }) => time.minutes)),
    deadAir: {
      runs: evenings.filter(({ time }) => time.deadAir.length > 0).length,
      longest: largest(dead, ({ tableMinutes }) => tableMinutes),
    },
    pileUps: {
      runs: evenings.filter(({ time }) => time.pileUps.length > 0).length,
      most: largest(piles, ({ things }) => things.length),
    },
  };
}

/** The first of the largest. */
function largest<T>(list: readonly T[], size: (item: T) => number): T | null {
  return list.reduce<T | null>((most, item) => (most === null || size(item) > size(most) ? item : most), null);
}
