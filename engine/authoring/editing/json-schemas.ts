import { z } from 'zod';
import {
  EFFECT_SCHEMAS,
  effectsSchema,
  type Meaning,
  meaningOf,
  neighbourhoodSchema,
  scenarioSchema,
  sessionSchema,
} from '../../model/index.ts';

/** JSON Schema (draft 7) of scenario.yaml, for editors. */
export const scenarioJsonSchema = (): object => jsonSchema(scenarioSchema);
/** JSON Schema (draft 7) of neighbourhood.yaml. */
export const neighbourhoodJsonSchema = (): object => jsonSchema(neighbourhoodSchema);
/** JSON Schema (draft 7) of a session file. */
export const sessionJsonSchema = (): object => jsonSchema(sessionSchema);

/** An effect has no zod type of its own (the checker dispatches on its key); here it becomes a choice of maps of one key. */
function jsonSchema(schema: z.ZodType): object {
  const element = effectsSchema.element;
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === element) Object.assign(jsonSchema, effectJsonSchema());
      else Object.assign(jsonSchema, wordMeaning(meaningOf(zodSchema)));
    },
  });
}

function effectJsonSchema(): object {
  return {
    type: 'object',
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(EFFECT_SCHEMAS).map(([key, schema]) => {
        const { $schema: _, ...rest } = jsonSchema(schema) as Record<string, unknown>;
        return [key, rest];
      }),
    ),
  };
}

/** What a value means under a key of our own, which editors pass over, and how it is written under the one they know. */
function wordMeaning(meaning: Meaning | null): { 'x-meaning'?: Omit<Meaning, 'example'>; examples?: string[] } {
  if (!meaning) return {};
  const { example, ...rest } = meaning;
  return { 'x-meaning': rest, ...(example === undefined ? {} : { examples: [example] }) };
}
