import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { type Meaning, neighbourhoodJsonSchema, scenarioJsonSchema } from '../../engine/index.ts';
import { aboutOf, type JsonSchema, keysOf, meaningIn, schemasAt, valuesOf } from './schema-at.ts';
import { HOOD, outline } from './studio-state.ts';
import { type YamlSpot, yamlSpot } from './yaml-path.ts';

let scenarioSchema: JsonSchema | null = null;
let hoodSchema: JsonSchema | null = null;

/** The schema of a file; null where its words are nobody's but the author's. */
export function schemaOf(file: string): JsonSchema | null {
  if (file === `${HOOD}neighbourhood.yaml`) {
    hoodSchema ??= neighbourhoodJsonSchema() as JsonSchema;
    return hoodSchema;
  }
  const script = file === 'scenario.yaml' || /^(storylines|library)\/[^/]+\.yaml$/.test(file);
  if (!script) return null;
  scenarioSchema ??= scenarioJsonSchema() as JsonSchema;
  return scenarioSchema;
}

/** What may stand where the cursor is: keys that are not there yet, the words of a choice, or names of the scenario itself. */
export function completeHere(file: string, context: CompletionContext): CompletionResult | null {
  const schema = schemaOf(file);
  if (!schema) return null;
  const spot = yamlSpot(context.state.doc.toString(), context.pos);
  if (spot.word === '' && !context.explicit) return null;
  const options = spot.valueKey === null ? keyOptions(schema, spot) : valueOptions(schema, spot);
  if (options.length === 0) return null;
  return { from: context.pos - spot.word.length, options, validFor: /^[\w./-]*$/ };
}

function keyOptions(schema: JsonSchema, { path, beside }: YamlSpot): Completion[] {
  return keysOf(schemasAt(schema, path))
    .filter(({ name }) => !beside.includes(name))
    .map(({ name, about, required }) => ({
      label: name,
      apply: `${name}: `,
      detail: about,
      type: 'property',
      boost: required ? 2 : 0,
    }));
}

function valueOptions(schema: JsonSchema, { path, valueKey }: YamlSpot): Completion[] {
  const at = schemasAt(schema, [...path, valueKey!]);
  const fixed = valuesOf(at).map((label): Completion => ({ label, type: 'constant' }));
  return [...fixed, ...namesFor(meaningIn(at), path).map((label): Completion => ({ label, type: 'variable' }))];
}

/** Names of the scenario that a place may name: of its objectives, chapters, and the options and states of what it stands in. */
function namesFor(meaning: Meaning | null, path: readonly string[]): string[] {
  const scenario = outline.value?.scenario;
  if (!scenario || meaning?.kind !== 'name') return [];
  switch (meaning.of) {
    case 'objective':
      return idsOf(scenario.objectives);
    case 'chapter':
      return idsOf(scenario.chapters);
    case 'option':
      return idsOf(scenario.decisions.find(({ id }) => path.includes(id))?.options);
    case 'state':
      return idsOf(scenario.storylines.find(({ id }) => path[0] === 'storylines' && path[1] === id)?.states);
    default:
      return [];
  }
}

const idsOf = (things: readonly { id: string }[] = []): string[] => things.map(({ id }) => id);

/** What a key means, by the schema; empty when the schema does not know it. */
export function meaningAt(file: string, path: readonly string[], key: string): { about: string; values: string[] } {
  const schema = schemaOf(file);
  const at = schema ? schemasAt(schema, [...path, key]) : [];
  const known = schema ? keysOf(schemasAt(schema, path)).find(({ name }) => name === key) : undefined;
  return { about: known?.about || (at.map(aboutOf).find(Boolean) ?? ''), values: valuesOf(at) };
}
