import { CUTS, type Exercise, eventSchema, PHASES } from '../../../engine/index.ts';
import type { Act } from '../windows.ts';

/** What was asked of the engine: its type, and the ids that scenario and neighbourhood give; nothing that was typed. */
export type CleanOrder = { [field: string]: string | number | boolean | CleanOrder };

/** Fields whose ids and numbers are kept; a field that is not here is left out. */
const FIELDS: ReadonlySet<string> = new Set([
  ...['type', 'by', 'cut', 'calm', 'phase', 'to', 'at', 'inject', 'decision', 'option', 'division', 'own', 'action'],
  ...['asked', 'target', 'street', 'household', 'venue', 'area', 'initiative', 'preparation', 'fact', 'goal'],
]);
/** Lists of which only the length is told: where people at the table live, or effects put together by hand. */
const COUNTED: ReadonlySet<string> = new Set(['tableStreets', 'ties', 'effects']);
const WORDS: readonly string[] = [
  ...eventSchema.options.map(({ shape }) => shape.type.value),
  ...['undo', 'table', 'facilitator', 'system'],
  ...CUTS,
  ...PHASES,
];

/** How ids are spelled; a scenario that is being written may still have anything in their place. */
const ID = /^[a-z0-9-]+$/;

/** An id counts only where the files of the exercise have it, so that a word in its place is left out. */
export function cleanOrder(order: Act, exercise: Exercise | null): CleanOrder {
  const known = new Set(WORDS);
  if (exercise) for (const part of [exercise.scenario, exercise.neighbourhood]) collectIds(part, known);
  return cleanFields(order, known);
}

function cleanFields(fields: object, known: ReadonlySet<string>): CleanOrder {
  const kept: CleanOrder = {};
  for (const [name, value] of Object.entries(fields)) {
    if (COUNTED.has(name) && Array.isArray(value)) kept[name] = value.length;
    else if (FIELDS.has(name) || known.has(name)) {
      const clean = cleanValue(value, known);
      if (clean !== null) kept[name] = clean;
    }
  }
  return kept;
}

function cleanValue(value: unknown, known: ReadonlySet<string>): CleanOrder[string] | null {
  if (typeof value === 'string') return known.has(value) ? value : null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? cleanFields(value, known) : null;
}

function collectIds(part: unknown, into: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    if (name === 'id' && typeof value === 'string') {
      if (ID.test(value)) into.add(value);
    } else collectIds(value, into);
  }
}
