import type { Command } from 'commander';
import { PARAMETERS, type Parameter } from '../../model/index.ts';
import type { Language } from '../../texts/index.ts';
import { withOutputOptions } from '../terminal/options.ts';
import { alignColumns, printJson, printLines } from '../terminal/print.ts';

const HEADS: Record<Language, string[]> = {
  nl: ['getal', 'waarde', 'eenheid', 'van–tot', 'zeker', 'wat het is', 'bron'],
  en: ['number', 'value', 'unit', 'range', 'sure', 'what it is', 'source'],
};
const ESTIMATED: Record<Language, string> = { nl: 'dit hebben we geschat', en: 'we estimated this' };

/** `samenspel parameters`: every number of the model with its unit, range and source. */
export function addParameters(program: Command): void {
  const command = program.command('parameters');
  withOutputOptions(command).action(({ json, lang }: { json?: boolean; lang: Language }) => {
    const rows: [string, Parameter][] = Object.entries(PARAMETERS);
    if (json) printJson({ parameters: rows.map(([id, row]) => ({ id, ...forJson(row, lang) })) });
    else printLines(alignColumns([HEADS[lang], ...rows.map(([id, row]) => cells(id, row, lang))], [1]));
  });
}

function forJson({ value, unit, min, max, source, confidence, ...names }: Parameter, lang: Language) {
  return { value, unit, min, max, source, confidence, name: names[lang] };
}

function cells(id: string, row: Parameter, lang: Language): string[] {
  const source = row.confidence === 'D' ? `${ESTIMATED[lang]} (${row.source})` : row.source;
  return [id, String(row.value), row.unit, `${row.min}–${row.max}`, row.confidence, row[lang], source];
}
