import { join } from 'node:path';
import { Argument, type Command } from 'commander';
import { checkScenario, formatFinding } from '../../authoring/index.ts';
import { type Language, sayFile } from '../../texts/index.ts';
import { writeOver } from '../folders/write-files.ts';
import { readScenario } from '../loading/load-scenario.ts';
import { openScenario } from '../loading/open-scenario.ts';
import { readSheet } from '../sheets/read-sheet.ts';
import { short } from '../sheets/short-cell.ts';
import { writeSheet } from '../sheets/write-sheet.ts';
import { withOutputOptions } from '../terminal/options.ts';
import { printJson, printLines, tell } from '../terminal/print.ts';
import { Impossible, WrongUse } from '../terminal/problems.ts';
import { shellWord } from '../terminal/shell-word.ts';
import { applyTexts, planTexts, type TextPlan } from '../translations/plan-texts.ts';
import { stateOf, textTable } from '../translations/text-table.ts';

interface TextsOptions {
  json?: boolean;
  lang: Language;
  out?: string;
  for?: string[];
  force?: boolean;
  sheet?: string;
  confirm?: boolean;
  dryRun?: boolean;
}

const ABOUT = `
  texts status <scenario>                  what is missing or stale, by language
  texts export <scenario> --out FILE.csv   one list (.csv or .xlsx): key, source, each language
  texts import FILE.csv <scenario>         the translations of a list into texts/<language>.yaml, comments kept

A language is added by its file alone: texts/de.yaml, or a column "de" in the list (--for de makes an empty one).
Texts of the libraries in use are in the list too; what a library does not have in a language may stand with the scenario.`;

/** `samenspel texts`: translations out, in, and how they stand. */
export function addTexts(program: Command): void {
  const command = program
    .command('texts')
    .addArgument(new Argument('<what>', 'what to do').choices(['export', 'import', 'status']))
    .argument('<path>', 'folder of the scenario; for import: the list')
    .argument('[scenario]', 'for import: folder of the scenario')
    .option('--out <file>', 'export: the list to make, a .csv or a .xlsx')
    .option('--for <languages...>', 'export: these languages (default: all there are); a new one is an empty column')
    .option('--force', 'export: write over a file that is there already')
    .option('--sheet <name>', 'import: the sheet of the .xlsx (default: the first that has something in it)')
    .option('--confirm', 'import: stale translations that stay as they are were looked at, and are good')
    .option('--dry-run', 'import: show what would change, and write nothing')
    .addHelpText('after', ABOUT);
  withOutputOptions(command).action(
    (what: string, path: string, scenario: string | undefined, options: TextsOptions) => {
      if (what === 'import') return importTexts(path, scenario, options);
      return what === 'export' ? exportTexts(path, options) : showStatus(path, options);
    },
  );
}

function showStatus(path: string, { json, lang }: TextsOptions): void {
  const table = textTable(openScenario(path, null, lang));
  const languages = table.languages.map((language) => {
    const inState = (state: string) =>
      table.rows.filter((row) => stateOf(row, language) === state).map(({ key }) => key);
    const orphaned = table.orphans[language] ?? [];
    return { language, texts: table.rows.length, missing: inState('missing'), stale: inState('stale'), orphaned };
  });
  const ok = languages.every(({ missing, stale }) => missing.length + stale.length === 0);
  if (json) printJson({ source: table.source, texts: table.rows.length, languages, ok });
  else {
    const lines = languages.flatMap(({ language, missing, stale, orphaned }) => [
      sayFile(lang, 'texts.language', {
        language,
        missing: missing.length,
        stale: stale.length,
        all: table.rows.length,
      }),
      ...missing.map((key) => `  ${sayFile(lang, 'texts.missing')}  ${key}`),
      ...stale.map((key) => `  ${sayFile(lang, 'texts.stale')}  ${key}`),
      ...orphaned.map((key) => `  ${sayFile(lang, 'texts.orphaned')}  ${key}`),
    ]);
    printLines([sayFile(lang, 'texts.source', { language: table.source, all: table.rows.length }), ...lines]);
  }
  process.exitCode = ok ? 0 : 1;
}

async function exportTexts(path: string, { json, lang, out, force, for: asked }: TextsOptions): Promise<void> {
  if (out === undefined) throw new WrongUse(sayFile(lang, 'texts.noOut'));
  const table = textTable(openScenario(path, null, lang));
  const languages = readLanguages(asked ?? table.languages, table.source, lang);
  const rows = table.rows.map((row) => {
    const open = languages.filter((language) => stateOf(row, language) !== 'done');
    const remarks = open.map(
      (language) => `${language}: ${sayFile(lang, `texts.${openState(stateOf(row, language))}`)}`,
    );
    const cells = languages.map((language) => row.translations[language]?.to ?? '');
    return [row.key, row.source, ...cells, remarks.join(', ')];
  });
  const wide = [table.source, ...languages].map((title) => ({ title, width: 60 }));
  const titles = [
    { title: sayFile(lang, 'texts.key'), width: 30 },
    ...wide,
    { title: sayFile(lang, 'texts.state'), width: 20 },
  ];
  await writeSheet(out, 'texts', titles, rows, { lang, force });
  if (json) printJson({ file: out, source: table.source, languages, texts: rows.length });
  else {
    const command = `samenspel texts import ${shellWord(out)} ${shellWord(path)}`;
    printLines([sayFile(lang, 'texts.exported', { file: out, count: rows.length, command })]);
  }
}

const openState = (state: string): 'missing' | 'stale' => (state === 'stale' ? 'stale' : 'missing');

/** @throws WrongUse for what is no code of a language, or is the scenario's own */
function readLanguages(words: readonly string[], source: string, lang: Language): string[] {
  const codes = [...new Set(words.flatMap((word) => word.split(',')).filter((code) => code !== ''))];
  const wrong = codes.find((code) => !/^[a-z]{2}$/.test(code) || code === source);
  if (wrong !== undefined) throw new WrongUse(sayFile(lang, 'texts.badLanguage', { language: wrong, source }));
  return codes;
}

async function importTexts(file: string, path: string | undefined, options: TextsOptions): Promise<void> {
  const { lang } = options;
  if (path === undefined) throw new WrongUse(sayFile(lang, 'texts.noScenario'));
  const sheet = await readSheet(file, lang, options.sheet);
  if (sheet.oldLetters) tell(sayFile(lang, 'sheet.oldLetters', { file }));
  const opened = openScenario(path, null, lang);
  const table = textTable(opened);
  const plan = planTexts(sheet.rows, table, options.confirm ?? false);
  if (plan === null) throw new Impossible(sayFile(lang, 'texts.noColumns', { file }));
  const { files } = opened.scenarioFiles;
  const changed = applyTexts(plan, table, files);
  const after = checkScenario({ ...opened.scenarioFiles, files: { ...files, ...changed } }, opened.neighbourhood, lang);
  const bad = after.findings.filter(({ severity }) => severity === 'error');
  const { folder } = readScenario(path, lang);
  const written = bad.length > 0 || options.dryRun ? [] : Object.keys(changed).map((name) => join(folder, name));
  for (const [name, text] of Object.entries(changed)) if (written.length > 0) writeOver(join(folder, name), text, lang);
  const languages = plan.languages;
  const changes = plan.changes.map(({ key, language, from, to }) => ({ key, language, from, to }));
  if (options.json) printJson({ languages, changes, remarks: plan.remarks, written, ok: bad.length === 0 });
  else printLines(importLines(plan, written, Object.keys(changed), lang));
  for (const finding of bad) tell(formatFinding(finding, lang));
  process.exitCode = bad.length > 0 ? 1 : 0;
}

function importLines(plan: TextPlan, written: readonly string[], files: readonly string[], lang: Language): string[] {
  const changes = plan.changes.map(
    ({ key, language, from, to }) => `  ~ ${language} ${key}: ${short(from)} → ${short(to)}`,
  );
  const remarks = plan.remarks.map(({ code, row, text }) => {
    const said = sayFile(lang, `texts.remark.${code}`, { text: short(text) });
    return `  ? ${sayFile(lang, 'events.row', { row })} ${said}`;
  });
  const end = files.length === 0 ? 'texts.same' : written.length > 0 ? 'events.written' : 'texts.notWritten';
  return [...changes, ...remarks, sayFile(lang, end, { files: (written.length > 0 ? written : files).join(', ') })];
}
