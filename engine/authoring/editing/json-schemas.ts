import { z } from 'zod';
import {
  EFFECT_SCHEMAS,
  effectsSchema,
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
        const { $schema: _, ...rest } = z.toJSONSchema(schema as z.ZodType, {
          target: 'draft-7',
          io: 'input',
          unrepresentable: 'any',
        });
        return [key, rest];
      }),
    ),
  };
}
