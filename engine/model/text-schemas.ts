import { z } from 'zod';
import { type ConditionSubject, mean, type NameKind, type ReferenceKind, type Unit } from './meaning.ts';

/** Schemas of texts and numbers that mean something, each with the sentence that says what it is in its place. */

/** Ids of whatever an author declares. */
export const idSchema = mean(
  z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]*$/)
    .max(60),
  { kind: 'form', example: 'warme-plek' },
  'its name in this file: letters, figures and hyphens',
);

export const duration = (says: string) => mean(z.string(), { kind: 'duration', example: '1h30m' }, says);

/** A moment: a duration, a range, or the name of a declared duration. */
export const moment = (says: string) => mean(z.string(), { kind: 'moment', example: '2h..4h' }, says);

export const text = (says: string) => mean(z.string().min(1), { kind: 'text' }, says);

const CONDITION_EXAMPLES: Record<ConditionSubject, string> = {
  exercise: 'without("power") > 0.5 && trust < 40',
  story: 'me.indoorC < 14',
  household: 'vulnerable && !visited',
};

export const condition = (over: ConditionSubject, says: string) =>
  mean(z.string().min(1).max(400), { kind: 'condition', over, example: CONDITION_EXAMPLES[over] }, says);

export const ref = (of: readonly ReferenceKind[], says: string) => mean(z.string().min(1), { kind: 'ref', of }, says);

/** A reference, or one of some words. */
export const refOr = (or: readonly string[], of: readonly ReferenceKind[], says: string) =>
  mean(z.string(), { kind: 'ref', of, or }, says);

export const name = (of: NameKind, says: string) => mean(z.string(), { kind: 'name', of }, says);

/** An event of the author's that is made to happen. */
export const raised = (says: string) =>
  mean(z.string().regex(/^[A-Z][A-Z0-9_]*$/), { kind: 'raised', example: 'LICHT_UIT' }, says);

/** A number of which the unit is known. */
export const amount = <Schema extends z.ZodType>(unit: Unit, schema: Schema, says: string): Schema =>
  mean(schema, { kind: 'amount', unit }, says);

/** Keys of a record that mean something. */
export const keyed = {
  byMoment: mean(z.string(), { kind: 'duration', example: '12h' }),
  byCondition: mean(z.string(), { kind: 'condition', over: 'story', example: CONDITION_EXAMPLES.story }),
  byEvent: mean(z.string(), { kind: 'event', by: 'story', example: 'ME_VISITED' }),
  byName: (of: NameKind) => mean(z.string(), { kind: 'name', of }),
} as const;

/** Hours of the day between which something holds. */
export const hoursSchema = z.strictObject({
  from: amount('hourOfDay', z.int().min(0).max(24), 'from this hour'),
  to: amount('hourOfDay', z.int().min(0).max(24), 'up to this hour'),
});
