import { Argument, type Command } from 'commander';
import { neighbourhoodJsonSchema, scenarioJsonSchema, sessionJsonSchema } from '../../authoring/index.ts';
import { withOutputOptions } from '../terminal/options.ts';
import { printJson } from '../terminal/print.ts';

const SCHEMAS = { scenario: scenarioJsonSchema, neighbourhood: neighbourhoodJsonSchema, session: sessionJsonSchema };

/** `samenspel schema`: the JSON Schema that editors use to help an author. */
export function addSchema(program: Command): void {
  const command = program
    .command('schema')
    .addArgument(new Argument('<file>', 'which file').choices(Object.keys(SCHEMAS)));
  withOutputOptions(command).action((file: keyof typeof SCHEMAS) => printJson(SCHEMAS[file]()));
}
