import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { neighbourhoodJsonSchema, scenarioJsonSchema } from '../../engine/index.ts';
import { aboutOf, type JsonSchema, keysOf, kindOf, schemasAt, valuesOf } from './schema-at.ts';
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
  return [...fixed, ...namesFor(valueKey!, path, kindOf(at)).map((label): Completion => ({ label, type: 'variable' }))];
}

/** Names of the scenario that fit a place: objectives, chapters, states of the storyline, and options. */
function namesFor(key: string, path: readonly string[], kind: string): string[] {
  const scenario = outline.value?.scenario;
  if (!scenario) return [];
  const owner = path.at(-1) === '0' ? path.at(-2) : key;
  if (owner === 'objectives' || path.at(-1) === 'objectives') return scenario.objectives.map(({ id }) => id);
  if (key === 'chapter') return scenario.chapters.map(({ id }) => id);
  if (kind === 'option')
    return scenario.decisions.find(({ id }) => path.includes(id))?.options.map(({ id }) => id) ?? [];
  const story = scenario.storylines.find(({ id }) => path[0] === 'storylines' && path[1] === id);
  const leads = kind === 'state' || ['on', 'when', 'after'].includes(path.at(-1) ?? '');
  return story && leads ? story.states.map(({ id }) => id) : [];
}

/** What a key means, by the schema; empty when the schema does not know it. */
export function meaningAt(file: string, path: readonly string[], key: string): { about: string; values: string[] } {
  const schema = schemaOf(file);
  const at = schema ? schemasAt(schema, [...path, key]) : [];
  const known = schema ? keysOf(schemasAt(schema, path)).find(({ name }) => name === key) : undefined;
  return { about: known?.about || (at.map(aboutOf).find(Boolean) ?? ''), values: valuesOf(at) };
}
