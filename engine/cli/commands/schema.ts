import { Argument, type Command, Option } from 'commander';
import {
  type FormatName,
  formatManual,
  neighbourhoodJsonSchema,
  scenarioJsonSchema,
  sessionJsonSchema,
} from '../../authoring/index.ts';
import type { Language } from '../../texts/index.ts';
import { withOutputOptions } from '../terminal/options.ts';
import { printJson, printLines } from '../terminal/print.ts';

const SCHEMAS: Record<FormatName, () => object> = {
  scenario: scenarioJsonSchema,
  neighbourhood: neighbourhoodJsonSchema,
  session: sessionJsonSchema,
};

interface SchemaOptions {
  json?: boolean;
  lang: Language;
  format: 'json' | 'md';
}

/** `samenspel schema`: the JSON Schema that editors use to help an author, or the same as a manual to read. */
export function addSchema(program: Command): void {
  const command = program
    .command('schema')
    .addArgument(new Argument('<file>', 'which file').choices(Object.keys(SCHEMAS)))
    .addOption(new Option('--format <format>', 'json for editors, md to read').choices(['json', 'md']).default('json'));
  withOutputOptions(command).action((file: FormatName, { json, lang, format }: SchemaOptions) => {
    if (format === 'md' && !json) printLines([formatManual(file, lang).trimEnd()]);
    else printJson(SCHEMAS[file]());
  });
}
