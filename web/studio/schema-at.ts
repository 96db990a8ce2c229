import type { Meaning } from '../../engine/index.ts';

/** As much of JSON Schema as our own schemas use. */
export interface JsonSchema {
  type?: string;
  description?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema | JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  required?: string[];
  minimum?: number;
  maximum?: number;
  /** What the value means beyond its form, in our own schemas. */
  'x-meaning'?: Meaning;
}

/** The schemas that may hold at a path: several where there is a choice. */
export function schemasAt(root: JsonSchema, path: readonly string[]): JsonSchema[] {
  return path.reduce<JsonSchema[]>((at, key) => at.flatMap((schema) => inside(schema, key)), alternatives(root));
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return choices.length === 0 ? [schema] : choices.flatMap(alternatives);
}

function inside(schema: JsonSchema, key: string): JsonSchema[] {
  const own = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  const more = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const items = Array.isArray(schema.items) ? schema.items[0] : schema.items;
  const next = own ?? more ?? (/^\d+$/.test(key) ? items : undefined);
  return next ? alternatives(next) : [];
}

/** A key that may stand somewhere, with what it means. */
export interface KnownKey {
  name: string;
  about: string;
  required: boolean;
}

/** Keys that these schemas know, each once. */
export function keysOf(schemas: readonly JsonSchema[]): KnownKey[] {
  const keys = new Map<string, KnownKey>();
  for (const { properties = {}, required = [] } of schemas) {
    for (const [name, schema] of Object.entries(properties)) {
      const about = [keys.get(name)?.about ?? '', aboutOf(schema)].find((text) => text !== '') ?? '';
      keys.set(name, { name, about, required: required.includes(name) });
    }
  }
  return [...keys.values()];
}

/** Words that may stand as a value. */
export function valuesOf(schemas: readonly JsonSchema[]): string[] {
  const words = schemas.flatMap((schema) => [
    ...(schema.enum ?? []).map(String),
    ...(schema.const === undefined ? [] : [String(schema.const)]),
    ...(schema.type === 'boolean' ? ['true', 'false'] : []),
  ]);
  return [...new Set(words)];
}

/** What a schema says of itself: its sentence, then its bounds. */
export function aboutOf(schema: JsonSchema): string {
  const sentence = schema.description ?? '';
  const bounds = [schema.minimum, schema.maximum].some((bound) => bound !== undefined)
    ? `${schema.minimum ?? ''}–${schema.maximum ?? ''}`
    : '';
  return [sentence, bounds].filter((part) => part !== '').join(', ');
}

/** What a value means that is more than its form (a duration, a condition, the name of an option …); null for others. */
export function meaningIn(schemas: readonly JsonSchema[]): Meaning | null {
  return schemas.map((schema) => schema['x-meaning'] ?? null).find((meaning) => meaning !== null) ?? null;
}
