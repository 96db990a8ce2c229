import type { z } from 'zod';

/** What the checker needs to know of a zod schema: wrappers taken off, and the mark that its description carries. */
export interface Shape {
  schema: z.ZodType;
  type: string;
  /** `ref`, `duration`, `condition`, `text`, … from `kind: …; …`; empty when it is not marked. */
  kind: string;
  /** What the description says after the mark. */
  doc: string;
  optional: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: zod's definitions are only typed per class
type Definition = { type: string } & Record<string, any>;

export const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

/** Takes off `optional` and `default`, and reads the mark of the outermost description that has one. */
export function shapeOf(schema: z.ZodType): Shape {
  let inner = schema;
  let optional = false;
  let kind = '';
  let doc = '';
  for (;;) {
    const [, marked, rest] = /^kind: ([a-z-]+);? ?(.*)$/.exec(inner.description ?? '') ?? [];
    if (kind === '' && marked) {
      kind = marked;
      doc = rest ?? '';
    }
    const definition = definitionOf(inner);
    if (definition.type !== 'optional' && definition.type !== 'default')
      return { schema: inner, type: definition.type, kind, doc, optional };
    optional = true;
    inner = definition.innerType;
  }
}

/** The members of an object schema, by key. */
export function membersOf(shape: Shape): Record<string, z.ZodType> {
  return shape.type === 'object' ? definitionOf(shape.schema).shape : {};
}
