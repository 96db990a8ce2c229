import type { z } from 'zod';
import {
  EFFECT_SCHEMAS,
  effectsSchema,
  meaningOf,
  neighbourhoodSchema,
  scenarioSchema,
  sessionSchema,
  unwrap,
} from '../../model/index.ts';
import type { Language } from '../findings/finding.ts';
import { membersOf, shapeOf } from '../reading/schema-shape.ts';
import { isSection, type ManualRow, rowsBelow } from './manual-rows.ts';
import { wordValue } from './manual-words.ts';

/** The formats that have a manual, and a JSON Schema. */
export type FormatName = 'scenario' | 'neighbourhood' | 'session';

const FORMATS: Record<FormatName, z.ZodType> = {
  scenario: scenarioSchema,
  neighbourhood: neighbourhoodSchema,
  session: sessionSchema,
};

const HEADINGS = {
  nl: {
    scenario: 'Het scenario (`scenario.yaml`)',
    neighbourhood: 'De buurt (`neighbourhood.yaml`)',
    session: 'De bewaarde oefening (`*.samenspel.json`)',
    head: 'Boven in het bestand',
    effects: 'Effecten',
    columns: ['sleutel', 'wat er staat', 'nodig', 'voorbeeld', 'wat het is'],
    needed: 'ja',
  },
  en: {
    scenario: 'The scenario (`scenario.yaml`)',
    neighbourhood: 'The neighbourhood (`neighbourhood.yaml`)',
    session: 'The kept exercise (`*.samenspel.json`)',
    head: 'At the top of the file',
    effects: 'Effects',
    columns: ['key', 'what stands there', 'needed', 'example', 'what it is'],
    needed: 'yes',
  },
} as const;

/** The manual of a format in Markdown, made from its schema: every key with what it takes, an example and what it is. */
export function formatManual(format: FormatName, language: Language): string {
  const members = Object.entries(membersOf(shapeOf(FORMATS[format])));
  const heads = members.filter(([, schema]) => !isSection(schema));
  const sections = members.filter(([, schema]) => isSection(schema));
  const words = HEADINGS[language];
  return [
    `# ${words[format]}`,
    `## ${words.head}`,
    tableOf(
      heads.map(([key, schema]) => ({ key, needed: !shapeOf(schema).optional, schemas: [schema] })),
      language,
    ),
    ...sections.flatMap(([key, schema]) => sectionOf('##', key, schema, language)),
    ...(format === 'scenario' ? effectsManual(language) : []),
    '',
  ].join('\n\n');
}

function effectsManual(language: Language): string[] {
  const effects = Object.entries(EFFECT_SCHEMAS).flatMap(([key, schema]) => sectionOf('###', key, schema, language));
  return [`## ${HEADINGS[language].effects}`, sentenceOf(effectsSchema), ...effects];
}

function sectionOf(level: string, key: string, schema: z.ZodType, language: Language): string[] {
  const rows = rowsBelow(schema);
  const isChoice = rows.length === 0 || shapeOf(schema).type === 'union';
  const value = isChoice ? ` → ${wordValue(schema, language)}` : '';
  const sentence = sentenceOf(schema).replace(/\.?$/, '.');
  const about = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${value}`;
  return [`${level} \`${key}\``, about, ...(rows.length > 0 ? [tableOf(rows, language)] : [])];
}

function tableOf(rows: readonly ManualRow[], language: Language): string {
  const { columns, needed } = HEADINGS[language];
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const body = rows.map(({ key, needed: isNeeded, schemas }) =>
    line([
      `\`${key}\``,
      all(schemas, (schema) => wordValue(schema, language)).join(' / '),
      isNeeded ? needed : '',
      all(schemas, exampleOf).join(', '),
      all(schemas, sentenceOf).join(' / '),
    ]),
  );
  return [line(columns), line(columns.map(() => '---')), ...body].join('\n');
}

/** What the schemas of a key have to say, each thing once. */
const all = (schemas: readonly z.ZodType[], say: (schema: z.ZodType) => string): string[] => [
  ...new Set(schemas.map(say).filter((text) => text !== '')),
];

function exampleOf(schema: z.ZodType): string {
  const example = meaningOf(schema)?.example;
  return example === undefined ? '' : `\`${example}\``;
}

/** The sentence of a schema, or of what stands inside `optional` and the like. */
function sentenceOf(schema: z.ZodType): string {
  for (let at: z.ZodType | null = schema; at; at = unwrap(at)) if (at.description) return at.description;
  return '';
}
