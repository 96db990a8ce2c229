import type { z } from 'zod';
import { type Meaning, meaningOf, remember, unwrap } from '../../model/index.ts';

/** What the checker needs to know of a zod schema: wrappers taken off, and what the registry says that it means. */
export interface Shape {
  schema: z.ZodType;
  type: string;
  /** null: no more than its form. */
  meaning: Meaning | null;
  optional: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: zod's definitions are only typed per class
type Definition = { type: string } & Record<string, any>;

export const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

/** Takes off what only says that a value may be left out. The same schema always gives the same shape. */
export const shapeOf = remember((schema: z.ZodType): Shape => {
  const inside = unwrap(schema);
  if (!inside) return { schema, type: definitionOf(schema).type, meaning: meaningOf(schema), optional: false };
  return { ...shapeOf(inside), meaning: meaningOf(schema), optional: true };
});

/** The members of an object schema, by key. */
export function membersOf(shape: Shape): Record<string, z.ZodType> {
  return shape.type === 'object' ? definitionOf(shape.schema).shape : {};
}
