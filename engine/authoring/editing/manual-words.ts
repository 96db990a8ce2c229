import type { z } from 'zod';
import { type Meaning, type NameKind, REFERENCE_KINDS, type Unit, unwrap } from '../../model/index.ts';
import type { Language } from '../findings/finding.ts';
import { WORDS } from '../findings/finding-words.ts';
import { definitionOf, shapeOf } from '../reading/schema-shape.ts';

type Both = Record<Language, string>;

const UNITS: Record<Unit, Both> = {
  minutes: { nl: 'minuten', en: 'minutes' },
  hours: { nl: 'uren', en: 'hours' },
  hourOfDay: { nl: 'uur van de dag', en: 'hour of the day' },
  days: { nl: 'dagen', en: 'days' },
  people: { nl: 'mensen', en: 'people' },
  households: { nl: 'huishoudens', en: 'households' },
  helpers: { nl: 'helpers', en: 'helpers' },
  ties: { nl: 'banden', en: 'ties' },
  visits: { nl: 'bezoeken', en: 'visits' },
  pieces: { nl: 'in de eenheid van het goed', en: 'in the unit of the goods' },
  share: { nl: 'deel, 0 tot 1', en: 'share, 0 to 1' },
  chance: { nl: 'kans, 0 tot 1', en: 'chance, 0 to 1' },
  percent: { nl: '%', en: '%' },
  celsius: { nl: '°C', en: '°C' },
  degrees: { nl: 'graden', en: 'degrees' },
  metres: { nl: 'meter', en: 'metres' },
  euros: { nl: 'euro', en: 'euros' },
  ownUnit: { nl: 'in de eigen eenheid', en: 'in its own unit' },
};

const KINDS: Record<Exclude<Meaning['kind'], 'ref' | 'name' | 'amount'>, Both> = {
  text: { nl: 'tekst voor mensen', en: 'text for people' },
  duration: { nl: 'duur', en: 'duration' },
  moment: { nl: 'moment: een duur, van..tot, of een variabele', en: 'moment: a duration, from..to, or a variable' },
  condition: { nl: 'voorwaarde', en: 'condition' },
  event: { nl: 'gebeurtenis waarop het wacht', en: 'event that it waits for' },
  raised: { nl: 'gebeurtenis die het laat gebeuren', en: 'event that it makes happen' },
  shown: { nl: 'wat ernaast staat', en: 'what stands beside it' },
  effects: { nl: 'lijst van effecten', en: 'list of effects' },
  form: { nl: 'tekst', en: 'text' },
};

const OVER: Record<Extract<Meaning, { kind: 'condition' }>['over'], Both> = {
  exercise: { nl: 'over de hele oefening', en: 'over the whole exercise' },
  story: {
    nl: 'over de oefening en het eigen huishouden (`me`)',
    en: 'over the exercise and its own household (`me`)',
  },
  household: { nl: 'over één huishouden', en: 'over one household' },
};

/** Names for which findings have no word. */
const NAMES: Partial<Record<NameKind, Both>> = {
  'map-area': { nl: 'gebied op de kaart', en: 'area of the map' },
  parameter: { nl: 'getal van het model', en: 'number of the model' },
  setting: { nl: 'variabele of getal van het model', en: 'variable or number of the model' },
};

const FORMS: Record<string, Both> = {
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'getal', en: 'number' },
  boolean: { nl: '`true` of `false`', en: '`true` or `false`' },
  object: { nl: 'groep', en: 'group' },
  tuple: { nl: 'lijst', en: 'list' },
  list: { nl: 'lijst van', en: 'list of' },
  per: { nl: 'per', en: 'per' },
  nameOf: { nl: 'naam van', en: 'name of' },
  or: { nl: 'of', en: 'or' },
  without: { nl: 'zonder', en: 'without it' },
};

const word = (name: string, language: Language): string => FORMS[name]?.[language] ?? name;
const code = (text: unknown): string => `\`${String(text)}\``;

/** What may stand at a place: kind, unit, choice, range, and what counts without it. */
export function wordValue(schema: z.ZodType, language: Language): string {
  const kept = defaultOf(schema);
  const range = rangeOf(schema);
  return [
    formOf(schema, language),
    ...(range === '' ? [] : [range]),
    ...(kept === undefined ? [] : [`${word('without', language)}: ${code(kept)}`]),
  ].join('; ');
}

function formOf(schema: z.ZodType, language: Language): string {
  const shape = shapeOf(schema);
  if (shape.meaning) return wordMeaning(shape.meaning, language);
  const definition = definitionOf(shape.schema);
  const inside = (each: z.ZodType): string => wordValue(each, language);
  switch (shape.type) {
    case 'enum':
      return Object.values(definition.entries).map(code).join(', ');
    case 'literal':
      return definition.values.map(code).join(', ');
    case 'array':
      return `${word('list', language)} ${inside(definition.element)}`;
    case 'record':
      return `${word('per', language)} ${inside(definition.keyType)}: ${inside(definition.valueType)}`;
    case 'union':
      return [...new Set(definition.options.map(inside))].join(` ${word('or', language)} `);
    default:
      return word(shape.type, language);
  }
}

function wordMeaning(meaning: Meaning, language: Language): string {
  switch (meaning.kind) {
    case 'amount':
      return `${word('number', language)} (${UNITS[meaning.unit][language]})`;
    case 'condition':
      return `${KINDS.condition[language]} ${OVER[meaning.over][language]}`;
    case 'name':
      return `${word('nameOf', language)} ${(NAMES[meaning.of] ?? WORDS[meaning.of])?.[language] ?? meaning.of}`;
    case 'ref': {
      const kinds = REFERENCE_KINDS.filter((kind) => meaning.of.includes(kind)).map((kind) => `${kind}/…`);
      return [...(meaning.or ?? []), ...kinds].map(code).join(', ');
    }
    default:
      return KINDS[meaning.kind][language];
  }
}

function defaultOf(schema: z.ZodType): unknown {
  for (let at: z.ZodType | null = schema; at; at = unwrap(at)) {
    const definition = definitionOf(at);
    if (definition.type === 'default') return definition.defaultValue;
  }
  return undefined;
}

function rangeOf(schema: z.ZodType): string {
  const shape = shapeOf(schema);
  if (shape.type !== 'number') return '';
  const { minValue, maxValue } = shape.schema as unknown as { minValue: number | null; maxValue: number | null };
  const [low, high] = [minValue, maxValue].map((bound) =>
    bound === null || !(Math.abs(bound) < Number.MAX_SAFE_INTEGER) ? null : bound,
  );
  if (low === null && high === null) return '';
  return high === null ? `≥ ${low}` : low === null ? `≤ ${high}` : `${low}–${high}`;
}
