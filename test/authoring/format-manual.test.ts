import { describe, expect, it } from 'vitest';
import {
  type FormatName,
  formatManual,
  neighbourhoodJsonSchema,
  scenarioJsonSchema,
  sessionJsonSchema,
} from '../../engine/authoring/index.ts';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | false;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  maxProperties?: number;
}

const SCHEMAS: Record<FormatName, JsonSchema> = {
  scenario: scenarioJsonSchema(),
  neighbourhood: neighbourhoodJsonSchema(),
  session: sessionJsonSchema(),
};

/** Every key that a JSON Schema knows, with the section at the top under which it stands; effects have sections of their own. */
function keysOf(schema: JsonSchema, section: string): [section: string, key: string][] {
  const isEffect = schema.maxProperties === 1;
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, child]): [string, string][] => {
    const below = section === '' || isEffect ? key : section;
    return [[below, key], ...keysOf(child, below)];
  });
  const { additionalProperties: more, items, anyOf = [], oneOf = [] } = schema;
  const others = [...(more ? [more] : []), ...(items ? [items] : []), ...anyOf, ...oneOf];
  return [...own, ...others.flatMap((other) => keysOf(other, section))];
}

/** What stands in a manual under the heading of a key, of a section or an effect; keys without a heading stand in the first table. */
function partOf(manual: string, section: string): string {
  const parts = manual.split(/\n(?=##+ )/);
  const own = parts.filter((part) => new RegExp(`^##+ \`${section}\`\n`).test(part));
  return own.length > 0 ? own.join('\n') : (parts[1] ?? '');
}

describe.each(Object.entries(SCHEMAS))('the manual of a %s', (name, schema) => {
  const format = name as FormatName;

  it.each(['nl', 'en'] as const)('has every key of its schema in its place (%s)', (language) => {
    const manual = formatManual(format, language);
    const keys = keysOf(schema, '');
    expect(keys.length).toBeGreaterThan(20);
    const missing = keys.filter(([section, key]) => {
      const part = partOf(manual, section);
      return !new RegExp(`(?:^##+ |^\\| )\`(?:\\S*\\.)?(?:\\[\\]\\.)?${key}\``, 'm').test(part);
    });
    expect(missing).toEqual([]);
  });

  it('says nothing that a reader cannot read', () => {
    expect(formatManual(format, 'nl')).not.toMatch(/undefined|null|\[object|kind:|NaN/);
    expect(formatManual(format, 'nl')).not.toBe(formatManual(format, 'en'));
  });
});

it('gives range, unit, what counts without it, and an example', () => {
  const manual = formatManual('scenario', 'en');
  expect(manual).toContain('| `staff` | number (helpers); 0–60; without it: `2` |');
  expect(manual).toContain('| `end` | duration | yes | `1h30m` | end of the scenario |');
  expect(manual).toContain('| `venue` | `venue/…`, `venue/kind/…` | yes |');
  expect(formatManual('neighbourhood', 'en')).toContain('number (chance, 0 to 1); 0–1; without it: `0.8`');
});
