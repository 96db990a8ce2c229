import { isMap, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { Found } from '../findings/found.ts';
import { problem } from '../findings/problem.ts';
import { type SourceFile, sourceFile } from '../findings/source-file.ts';
import { readYaml } from './read-yaml.ts';
import { membersOf, shapeOf } from './schema-shape.ts';
import type { Located, Mark, Walk } from './walk.ts';
import { walkValue } from './walk-value.ts';

/** One file, read along its schema. */
export interface Part {
  file: SourceFile;
  /** What fits the schema; null when the file could not be read at all. */
  value: Record<string, unknown> | null;
  marks: Mark[];
  places: Map<string, Located>;
  found: Found[];
  /** Words of what was left out because of a mistake. */
  lost: Set<string>;
}

/** Reads one YAML file along a schema. A file that cannot be read, of another kind or of a newer format gives exactly one finding. */
export function readPart(label: string, text: string, schema: z.ZodType): Part {
  const file = sourceFile(label, text);
  const { document, found } = readYaml(file);
  const part: Part = { file, value: null, marks: [], places: new Map(), found, lost: new Set() };
  if (!document) return part;
  const refuse = (start: number, end: number, why: Parameters<typeof problem>): Part => ({
    ...part,
    found: [{ place: { file, start, end }, problem: problem(...why) }],
  });
  const root = document.contents;
  const start = root?.range?.[0] ?? 0;
  if (!isMap(root) || !knowsAnyKey(root, schema)) return refuse(start, endOfLine(text, start), ['not-this-kind']);
  const walk: Walk = { file, document, found, marks: part.marks, places: part.places, lost: part.lost };
  try {
    part.value = walkValue(walk, schema, root, [], null) as Record<string, unknown>;
  } catch {
    return refuse(0, 0, ['not-yaml']);
  }
  const other = found.find(({ problem: { id } }) => id === 'newer-format' || id === 'older-format');
  return other ? { ...part, value: null, found: [other] } : part;
}

function knowsAnyKey(root: YAMLMap, schema: z.ZodType): boolean {
  const shape = shapeOf(schema);
  return shape.type !== 'object' || Object.keys(membersOf(shape)).some((name) => root.has(name));
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
