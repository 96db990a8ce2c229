import type { Command } from 'commander';
import { prepareExercise } from '../../exercise/index.ts';
import { type HeldRow, holdAgainst, recordRun } from '../../insight/index.ts';
import { type Language, say } from '../../texts/index.ts';
import { openScenario } from '../loading/open-scenario.ts';
import {
  checkHorizon,
  type EventRecord,
  type RecordedRow,
  readRecord,
  validationCases,
} from '../loading/read-record.ts';
import { withOutputOptions } from '../terminal/options.ts';
import { alignColumns, printJson, printLines, tell } from '../terminal/print.ts';
import { Impossible, WrongUse } from '../terminal/problems.ts';

interface ValidateOptions {
  json?: boolean;
  lang: Language;
}

/** A case with what the model made of it, row by row. */
interface HeldCase {
  record: EventRecord;
  held: HeldRow[];
}

const ABOUT = `
Each case replays the documented cause and weather of a real event in the neighbourhood Wilgenhoek. The tolerance was written down
before the run. A model that misses is shown as it is, and is no failed check: exit 1 only when something cannot be read or run.`;

/** `samenspel validate`: what the model gives beside what is on record of real events. */
export function addValidate(program: Command): void {
  const command = program.command('validate').argument('[case]', 'one case (default: all)').addHelpText('after', ABOUT);
  withOutputOptions(command).action((asked: string | undefined, options: ValidateOptions) => {
    const cases = casesMeant(asked).map((id) => holdCase(id, options.lang));
    if (options.json) printJson(forJson(cases));
    else printLines(cases.flatMap((each) => caseLines(each, options.lang)).concat(sumLine(cases, options.lang)));
  });
}

function casesMeant(asked: string | undefined): string[] {
  const known = validationCases();
  if (asked === undefined) return known;
  if (known.includes(asked)) return [asked];
  throw new WrongUse(`there is no validation case "${asked}"; there are: ${known.join(', ')}`);
}

function holdCase(id: string, language: Language): HeldCase {
  const record = readRecord(id);
  const opened = openScenario(record.folder, null, language);
  checkHorizon(record, opened.scenario.endMinute);
  tell(`${id}: ${record.seeds.length} …`);
  const runs = record.seeds.map((seed) => recordRun(prepareExercise({ ...opened, seed })));
  const held = record.rows.map((row) => {
    try {
      return holdAgainst(runs, row);
    } catch (error) {
      throw new Impossible(`${id}, ${row.id}: ${error instanceof Error ? error.message : error}`);
    }
  });
  return { record, held };
}

/** Rows that the model computes itself; what was fed in proves nothing about it. */
const computed = ({ record, held }: HeldCase): HeldRow[] => held.filter((_, place) => !record.rows[place]?.input);

function counts(cases: readonly HeldCase[]): { count: number; agrees: number; differs: number } {
  const rows = cases.flatMap(computed);
  const agrees = rows.filter(({ verdict }) => verdict === 'agrees').length;
  return { count: rows.length, agrees, differs: rows.length - agrees };
}

function forJson(cases: readonly HeldCase[]) {
  return {
    cases: cases.map(({ record, held }) => ({
      case: record.id,
      event: record.event,
      seeds: record.seeds.length,
      rows: record.rows.map(({ measure: _, ...row }, place) => ({ ...row, ...held[place] })),
    })),
    ...counts(cases),
  };
}

function caseLines({ record, held }: HeldCase, language: Language): string[] {
  const heads = ['quantity', 'recorded', 'tolerance', 'model', 'verdict'] as const;
  const rows = record.rows.map((row, place) => cells(row, held[place] as HeldRow, language));
  const missed = record.rows.filter((row, place) => !row.input && held[place]?.verdict === 'differs');
  return [
    `${record.event[language]} (${record.id}; ${say(language, 'validate.seeds', { count: record.seeds.length })})`,
    '',
    ...alignColumns([heads.map((key) => say(language, `validate.${key}`)), ...rows]),
    '',
    ...missed.map((row) => `  ${say(language, 'validate.differs')}: ${row.quantity[language]}. ${row.how[language]}`),
    `  ${say(language, 'validate.source', { source: sourcesOf(record).join(' | ') })}`,
    '',
  ];
}

/** Every source once, in the order of the rows. */
function sourcesOf({ rows }: EventRecord): string[] {
  return [...new Set(rows.map(({ source }) => source))];
}

function cells(row: RecordedRow, held: HeldRow, language: Language): string[] {
  const verdict = say(language, `validate.${held.verdict}`);
  return [
    row.quantity[language],
    row.recorded[language],
    bounds(row),
    held.model === null ? say(language, 'validate.never') : figure(held.model, row.unit),
    row.input ? `${verdict} (${say(language, 'validate.input')})` : verdict,
  ];
}

function bounds({ from, to, unit }: RecordedRow): string {
  if (from === null) return to === null ? '' : `≤ ${figure(to, unit)}`;
  return to === null ? `≥ ${figure(from, unit)}` : `${figure(from, unit)} – ${figure(to, unit)}`;
}

/** Shares as whole per cents, hours and litres to one decimal. */
function figure(value: number, unit: string): string {
  return unit === 'share' ? `${Math.round(value * 100)} %` : `${Math.round(value * 10) / 10} ${unit}`;
}

function sumLine(cases: readonly HeldCase[], language: Language): string {
  return say(language, 'validate.sum', counts(cases));
}
