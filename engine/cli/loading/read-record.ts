import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { lastMinuteOf, type RecordMeasure, type RecordRow, readSeeds } from '../../insight/index.ts';
import { parseDuration } from '../../model/index.ts';
import { readText } from '../folders/read-folder.ts';
import { SHIPPED } from '../folders/shipped-folder.ts';
import { Impossible } from '../terminal/problems.ts';

/** A real event, what is on record of it, and the scenario beside it that replays its cause and weather. */
export interface EventRecord {
  id: string;
  folder: string;
  event: Words;
  seeds: string[];
  rows: RecordedRow[];
}

export interface RecordedRow extends RecordRow {
  quantity: Words;
  /** What the source says, as a number where it gives one. */
  recorded: Words;
  unit: string;
  source: string;
  /** S stated in the source, D derived from it by arithmetic, R recalled and not checked. */
  certainty: 'S' | 'D' | 'R';
  /** How the measure stands for the quantity, and what it cannot say. */
  how: Words;
}

type Words = { nl: string; en: string };

const words = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const duration = z.string().transform((text, context) => {
  const minutes = parseDuration(text);
  if (minutes === null) context.addIssue({ code: 'custom', message: `${text} is no duration` });
  return minutes ?? 0;
});
const window = z.strictObject({ from: duration, to: duration });
/** `after`: from when it is looked for; `since`: from when hours are counted, the same without it. */
const moments = { after: duration.default(0), since: duration.optional() };
const per = z.enum(['households', 'people']).optional();
const series = z.string().min(1);
const measureSchema = z.union([
  z.strictObject({ series, at: duration, per }),
  z.strictObject({ series, most: window, per }),
  z.strictObject({ series, least: window, per }),
  z.strictObject({ series, mean: window, per }),
  z.strictObject({ series, first: z.strictObject({ above: z.number(), ...moments }) }),
  z.strictObject({ series, first: z.strictObject({ below: z.number(), ...moments }) }),
  z.strictObject({ objective: z.string(), since: duration.default(0) }),
]);
const recordSchema = z.strictObject({
  format: z.literal(1),
  event: words,
  source: z.string().min(1),
  seeds: z.string(),
  rows: z
    .array(
      z.strictObject({
        id: z.string(),
        quantity: words,
        recorded: words,
        unit: z.enum(['share', 'h', 'L']),
        source: z.string().optional(),
        certainty: z.enum(['S', 'D', 'R']),
        tolerance: z.strictObject({ from: z.number().nullable(), to: z.number().nullable() }),
        measure: measureSchema,
        how: words,
        input: z.boolean().default(false),
      }),
    )
    .min(1),
});

/** Names of the validation cases that come with the engine, sorted. */
export function validationCases(): string[] {
  const root = join(SHIPPED, 'validation');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'record.yaml')))
    .sort();
}

/** Reads the record of a case. @throws Impossible with the place of what is wrong */
export function readRecord(id: string): EventRecord {
  const folder = join(SHIPPED, 'validation', id);
  const file = join('scenarios', 'validation', id, 'record.yaml');
  const text = readText(join(folder, 'record.yaml'));
  if (typeof text !== 'string') throw new Impossible(`${file} cannot be read: ${text.why}`);
  const read = recordSchema.safeParse(parseYaml(text, file));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Impossible(`${file}: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { event, source, seeds, rows } = read.data;
  const named = readSeeds(seeds);
  if (named === null) throw new Impossible(`${file}: "${seeds}" names no seeds`);
  return {
    id,
    folder,
    event,
    seeds: named,
    rows: rows.map(({ tolerance, measure, ...row }) => ({
      ...row,
      ...tolerance,
      source: row.source ?? source,
      measure: readMeasure(measure),
    })),
  };
}

/** @throws Impossible when a row looks further than the scenario goes */
export function checkHorizon({ id, rows }: EventRecord, endMinute: number): void {
  const late = rows.find((row) => lastMinuteOf(row.measure) > endMinute);
  if (late) throw new Impossible(`${id}: the row ${late.id} looks beyond the end of the scenario`);
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Impossible(`${file}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
}

function readMeasure(source: z.infer<typeof measureSchema>): RecordMeasure {
  if ('objective' in source) return { take: 'objective', objective: source.objective, since: source.since };
  if ('first' in source) {
    const { first } = source;
    const [way, limit] = 'above' in first ? (['above', first.above] as const) : (['below', first.below] as const);
    return { take: 'first', series: source.series, way, limit, from: first.after, since: first.since ?? first.after };
  }
  const { per } = source;
  if ('at' in source) return { take: 'at', series: source.series, minute: source.at, per };
  if ('most' in source) return { take: 'most', series: source.series, ...source.most, per };
  if ('least' in source) return { take: 'least', series: source.series, ...source.least, per };
  return { take: 'mean', series: source.series, ...source.mean, per };
}
