import { cpSync, existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { type Command, Option } from 'commander';
import { checkScenario, formatFinding, suggestWord } from '../../authoring/index.ts';
import type { Finding, SourceFiles } from '../../model/index.ts';
import { type Language, sayFile } from '../../texts/index.ts';
import { applyImport } from '../events/apply-import.ts';
import { comparedOf, fileOf } from '../events/compared.ts';
import { EVENT_FIELDS, type EventField, plainWords } from '../events/event-fields.ts';
import type { ImportPlan } from '../events/import-plan.ts';
import { type MappedColumns, mapColumns, mappedFields } from '../events/map-columns.ts';
import { planImport } from '../events/plan-import.ts';
import { planLines } from '../events/plan-lines.ts';
import type { TimeStyle } from '../events/read-time.ts';
import { isFree, makeFolder, writeOver } from '../folders/write-files.ts';
import { readScenario } from '../loading/load-scenario.ts';
import { type OpenedScenario, openScenario } from '../loading/open-scenario.ts';
import { readSheet } from '../sheets/read-sheet.ts';
import { withTextOptions, wordsFor } from '../terminal/options.ts';
import { printJson, printLines, tell } from '../terminal/print.ts';
import { Impossible, WrongUse } from '../terminal/problems.ts';
import { refuseUnknownLanguage } from '../translations/languages.ts';

interface ImportOptions {
  json?: boolean;
  lang: string;
  map?: string[];
  sheet?: string;
  times?: TimeStyle;
  texts?: string;
  write?: boolean;
  out?: string;
}

const ABOUT = `
Columns may have any titles, in Dutch or English; what each is, is guessed and shown. Say it yourself with --map:
  --map "Wat gebeurt er=inject" --map "Middel=channel"
Fields: ${EVENT_FIELDS.join(', ')}.
Rows are matched by their id, else by their text; other rows become new injects. Nothing is ever taken away because a row is
missing. Without --write or --out nothing is written.`;

/** `samenspel import-events`: a list of injects (MSEL) into the scenario's own files, with their comments kept. */
export function addImportEvents(program: Command): void {
  const command = program
    .command('import-events')
    .argument('<file>', 'the list: a .csv or a .xlsx')
    .argument('<scenario>', 'folder of the scenario')
    .option('--map <column=field>', 'what a column is; may be given more than once', collect)
    .option('--sheet <name>', 'the sheet of the .xlsx (default: the first that has something in it)')
    .addOption(new Option('--times <how>', 'what 1:30 means (default: guessed)').choices(['clock', 'elapsed']))
    .option('--texts <language>', 'language of the texts in the list (default: guessed)')
    .option('--write', 'write the changes into the scenario')
    .option('--out <folder>', 'write them into a copy of the scenario, in a new folder')
    .addHelpText('after', ABOUT);
  withTextOptions(command).action(importEvents);
}

const collect = (value: string, before: string[] = []): string[] => [...before, value];

async function importEvents(file: string, path: string, options: ImportOptions): Promise<void> {
  const words = wordsFor(options.lang);
  const asked = readMap(options.map ?? [], words);
  const sheet = await readSheet(file, words, options.sheet);
  if (sheet.oldLetters) tell(sayFile(words, 'sheet.oldLetters', { file }));
  const opened = openScenario(path, null, words);
  if (options.texts !== undefined) refuseUnknownLanguage(options.texts, opened.texts, words);
  refuseUnusedMap(asked, sheet.rows, words);
  const columns = mapColumns(sheet.rows, asked);
  if (!columns) throw new Impossible(sayFile(words, 'events.noColumns', { file }));
  const plan = planImport(sheet.rows, columns, comparedOf(opened, words), {
    language: options.texts ?? null,
    timeStyle: options.times ?? null,
  });
  const changed = applyImport(plan, opened.scenarioFiles.files, Object.keys(opened.texts.entries), (id) =>
    fileOf(opened, id),
  );
  const findings = checkChanged(opened, changed, words);
  const bad = findings.filter(({ severity }) => severity === 'error');
  const written = bad.length > 0 ? [] : writeChanged(path, changed, options, words);
  report(plan, columns, { changed, findings, written }, options, words);
  for (const finding of bad) tell(formatFinding(finding, words));
  if (bad.length > 0) tell(sayFile(words, 'events.refused'));
  process.exitCode = bad.length > 0 ? 1 : 0;
}

/** @throws WrongUse with the field that was probably meant */
function readMap(pairs: readonly string[], words: Language): Map<string, EventField> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      const name = pair.slice(at + 1).trim();
      const field = EVENT_FIELDS.find((each) => each === name);
      if (at > 0 && field !== undefined) return [plainWords(pair.slice(0, at)), field];
      const meant = suggestWord(name, EVENT_FIELDS) ?? EVENT_FIELDS.join(', ');
      throw new WrongUse(sayFile(words, 'events.badMap', { pair, meant }));
    }),
  );
}

/** @throws WrongUse when the list has no column of that name, with those it has */
function refuseUnusedMap(asked: ReadonlyMap<string, EventField>, rows: readonly string[][], words: Language): void {
  const known = new Set(rows.flat().map(plainWords));
  const unused = [...asked.keys()].find((title) => !known.has(title));
  if (unused === undefined) return;
  const row =
    mapColumns(rows, new Map())?.titles ?? rows.find((cells) => cells.some((cell) => cell.trim() !== '')) ?? [];
  const titles = row.filter((title) => title.trim() !== '').join(', ');
  throw new WrongUse(sayFile(words, 'events.noColumn', { title: unused, titles }));
}

function checkChanged(opened: OpenedScenario, changed: SourceFiles, words: Language): Finding[] {
  const { scenarioFiles, neighbourhood } = opened;
  const files = { ...scenarioFiles, files: { ...scenarioFiles.files, ...changed } };
  return checkScenario(files, neighbourhood, words).findings;
}

/** Writes what changed where it was asked for. @returns the files written */
function writeChanged(path: string, changed: SourceFiles, { write, out }: ImportOptions, words: Language): string[] {
  const { folder, mainFile } = readScenario(path, words);
  if (out !== undefined) {
    if (existsSync(out) && !isFree(out)) throw new Impossible(sayFile(words, 'new.notEmpty', { folder: out }));
    copyFolder(folder, out, words);
  } else if (!write) return [];
  const target = (file: string) => {
    if (out !== undefined) return join(out, file);
    return file === 'scenario.yaml' ? mainFile : join(folder, file);
  };
  return Object.entries(changed).map(([file, text]) => {
    writeOver(target(file), text, words);
    return target(file);
  });
}

function copyFolder(folder: string, out: string, words: Language): void {
  try {
    if (`${resolve(out)}${sep}`.startsWith(`${resolve(folder)}${sep}`)) throw new Error('inside itself');
    makeFolder(out);
    cpSync(folder, out, { recursive: true });
  } catch {
    throw new Impossible(sayFile(words, 'events.cannotCopy', { folder, out }));
  }
}

interface Outcome {
  changed: SourceFiles;
  findings: Finding[];
  written: string[];
}

function report(
  plan: ImportPlan,
  columns: MappedColumns,
  { changed, findings, written }: Outcome,
  { json }: ImportOptions,
  words: Language,
): void {
  const files = Object.keys(changed);
  if (!json) printLines(planLines(plan, columns, { files, findings, written }, words));
  else
    printJson({
      columns: mappedFields(columns),
      language: plan.language,
      times: plan.timeStyle,
      changes: plan.changes.map(({ id, field, from, to }) => ({ id, field, from, to })),
      added: plan.added.map(({ id, row, set }) => ({ id, row, ...set })),
      remarks: plan.remarks,
      files,
      written,
      findings,
      ok: !findings.some(({ severity }) => severity === 'error'),
    });
}
