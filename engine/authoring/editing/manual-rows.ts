import type { z } from 'zod';
import { definitionOf, membersOf, type Shape, shapeOf } from '../reading/schema-shape.ts';

/** A key of a format, with every schema that may hold there. */
export interface ManualRow {
  /** From the section down: `opens.at`, `<option>.label`, `[].say.screen`. */
  key: string;
  needed: boolean;
  schemas: z.ZodType[];
}

/** Every key below a schema, in the order of the schema; a key that several choices have stands once. */
export function rowsBelow(schema: z.ZodType): ManualRow[] {
  const rows = new Map<string, ManualRow>();
  for (const { key, needed, schemas } of below(shapeOf(schema), '')) {
    const row = rows.get(key) ?? { key, needed, schemas: [] };
    rows.set(key, { key, needed: row.needed && needed, schemas: [...row.schemas, ...schemas] });
  }
  return [...rows.values()];
}

/** Whether a schema has keys of its own. */
export const isSection = (schema: z.ZodType): boolean => rowsBelow(schema).length > 0;

function below(shape: Shape, at: string): ManualRow[] {
  const definition = definitionOf(shape.schema);
  if (shape.meaning?.kind === 'effects') return [];
  switch (shape.type) {
    case 'object':
      return Object.entries(membersOf(shape)).flatMap(([name, member]) =>
        row(member, at === '' ? name : `${at}.${name}`, !shapeOf(member).optional),
      );
    case 'record': {
      const value = shapeOf(definition.valueType);
      const key = `${at === '' ? '' : `${at}.`}<${keyWord(shapeOf(definition.keyType))}>`;
      return value.type === 'object' || value.type === 'union' ? below(value, key) : [];
    }
    case 'array':
      return below(shapeOf(definition.element), `${at}[]`);
    case 'union':
      return (definition.options as z.ZodType[]).flatMap((option) => below(shapeOf(option), at));
    default:
      return [];
  }
}

const row = (schema: z.ZodType, key: string, needed: boolean): ManualRow[] => [
  { key, needed, schemas: [schema] },
  ...below(shapeOf(schema), key),
];

/** What stands in the place of a key that the author chooses. */
function keyWord({ meaning }: Shape): string {
  if (meaning?.kind === 'name') return meaning.of;
  return meaning?.kind === 'form' || meaning === null ? 'id' : meaning.kind;
}
