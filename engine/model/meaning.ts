import { z } from 'zod';

/** What a condition speaks about: the whole exercise, the same with `me` (storylines), or one household. */
export type ConditionSubject = 'exercise' | 'story' | 'household';

/** What a reference may begin with. `kind/…` means assets of a kind; `venue/kind/…` the first venue of a kind, by id. */
export const REFERENCE_KINDS = [
  'asset',
  'kind',
  'venue',
  'venue/kind',
  'initiative',
  'initiative/kind',
  'household',
  'street',
  'area',
  'storyline',
  'service',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** What a bare name may be the name of: something declared in the file itself, in its neighbourhood, or in a table of ours. */
export type NameKind =
  | ('action' | 'chapter' | 'decision' | 'inject' | 'message' | 'objective' | 'option' | 'role' | 'state' | 'variable')
  | ('asset' | 'building' | 'feature' | 'household' | 'initiative' | 'map-area' | 'street' | 'venue')
  | ('goods' | 'library' | 'parameter' | 'requirement' | 'setting');

/** What a number counts or measures. */
export type Unit =
  | ('minutes' | 'hours' | 'hourOfDay' | 'days')
  | ('people' | 'households' | 'helpers' | 'ties' | 'visits' | 'pieces')
  | ('share' | 'chance' | 'percent' | 'celsius' | 'metres' | 'euros' | 'degrees' | 'ownUnit');

/** What a value of a file means beyond its form. The checker, the studio, the JSON Schema and the manual all read this. */
export type Meaning = (
  | { /** A sentence that people read; may hold arguments such as `{trust}`, and is translated. */ kind: 'text' }
  | { kind: 'duration' }
  | { /** A duration, a range `2h..4h`, or the name of a declared duration. */ kind: 'moment' }
  | { kind: 'condition'; over: ConditionSubject }
  | {
      /** An event that is waited for; only a storyline hears those of its own household. */ kind: 'event';
      by: 'exercise' | 'story';
    }
  | { /** An event that is made to happen. */ kind: 'raised' }
  | {
      /** A reference with its kind before it, or one of some words. */ kind: 'ref';
      of: readonly ReferenceKind[];
      or?: readonly string[];
    }
  | { kind: 'name'; of: NameKind }
  | { /** What a question of the look-back shows beside it. */ kind: 'shown' }
  | { /** A list of maps of one key; each value has the schema of that key. */ kind: 'effects' }
  | { kind: 'amount'; unit: Unit }
  | { /** A text of a form of its own, which its example shows. */ kind: 'form' }
) & { /** How it is written, for the manual and for who wrote it otherwise. */ example?: string };

const MEANINGS = z.registry<Meaning>();

/**
 * A schema that is known to mean something, and that says so in a sentence.
 * Always a schema of its own: registering leaves the one it was made from as it was.
 */
export function mean<Schema extends z.ZodType>(schema: Schema, meaning: Meaning, says?: string): Schema {
  const own = says === undefined ? schema.clone() : schema.describe(says);
  MEANINGS.add(own as z.ZodType, meaning);
  return own as Schema;
}

/** Schemas that only say that a value may be left out, and what then counts. */
const WRAPPERS: readonly string[] = ['optional', 'default', 'nullable', 'readonly'];

/** What stands inside `optional` and the like; null when it is no wrapper. */
export function unwrap(schema: z.core.$ZodType): z.ZodType | null {
  const { type, innerType } = schema._zod.def as unknown as { type: string; innerType?: z.ZodType };
  return WRAPPERS.includes(type) && innerType ? innerType : null;
}

/** What a value of a schema means, wrappers looked through; null when it is no more than its form. */
export function meaningOf(schema: z.core.$ZodType): Meaning | null {
  for (let at: z.core.$ZodType | null = schema; at; at = unwrap(at)) {
    const meaning = MEANINGS.get(at);
    if (meaning) return meaning as Meaning;
  }
  return null;
}
