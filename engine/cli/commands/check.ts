import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { type CutTime, cutTimes, explainCode, formatFinding } from '../../authoring/index.ts';
import type { Finding } from '../../model/index.ts';
import type { Language } from '../../texts/index.ts';
import { SHIPPED } from '../folders/shipped-folder.ts';
import { watchFiles } from '../folders/watch-files.ts';
import {
  allNeighbourhoods,
  findNeighbourhood,
  isNeighbourhood,
  loadNeighbourhood,
  neighbourhoodFolder,
} from '../loading/load-neighbourhood.ts';
import { namedNeighbourhood, readScenario } from '../loading/load-scenario.ts';
import { checkPlayable } from '../loading/open-scenario.ts';
import { cutLines } from '../terminal/cut-lines.ts';
import { neighbourhoodOption, withOutputOptions } from '../terminal/options.ts';
import { printJson, printLines, tell } from '../terminal/print.ts';
import { WrongUse } from '../terminal/problems.ts';

interface CheckOptions {
  json?: boolean;
  lang: Language;
  strict?: boolean;
  neighbourhood?: string;
  explain?: string;
  watch?: boolean;
}

const CODES = /^[EW]\d{1,2}$/i;

/** `samenspel check`: all findings of a scenario or a neighbourhood, sorted by place. */
export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .argument('[path]', 'folder or file of a scenario or a neighbourhood')
    .addOption(neighbourhoodOption().default(undefined, 'the one the scenario names; "all" tries every one'))
    .option('--strict', 'warnings count as errors')
    .option('--watch', 'check again each time a file changes, until Ctrl-C; with --json one line per check')
    .option('--explain <code>', 'explain a code, such as E4');
  withOutputOptions(command).action((path: string | undefined, options: CheckOptions) => {
    if (options.explain !== undefined) explain(options.explain, options);
    else if (path === undefined) throw new WrongUse('name a scenario or a neighbourhood to check, or use --explain');
    else if (options.watch) watch(path, options);
    else check(path, options);
  });
}

/** What a check found; `cuts` is absent for a neighbourhood, and empty while there are errors. */
interface Checked {
  findings: Finding[];
  cuts?: CutTime[];
}

function check(path: string, options: CheckOptions): void {
  const checked = checkAt(path, options);
  const findings = checked.findings.sort(byPlace);
  const { cuts } = checked;
  const ok = !findings.some((finding) => options.strict || finding.severity === 'error');
  if (options.json) {
    const result = { findings: findings.map(forJson), ok, ...(cuts ? { cuts } : {}) };
    if (options.watch) printLines([JSON.stringify(result)]);
    else printJson(result);
  } else {
    if (findings.length > 0) printLines(findings.map((finding) => `${formatFinding(finding, options.lang)}\n`));
    tell(countLine(findings, options.lang));
    if (cuts && cuts.length > 0) printLines(cutLines(cuts, options.lang));
  }
  process.exitCode = ok ? 0 : 1;
}

/** Checks, and again after each change. The screen is only cleared where people look at one. */
function watch(path: string, options: CheckOptions): void {
  const again = (): void => {
    if (process.stdout.isTTY && !options.json) console.clear();
    check(path, options);
    if (!options.json) tell(WATCHING[options.lang](new Date().toTimeString().slice(0, 8)));
  };
  process.on('SIGINT', () => process.exit());
  watchFiles(foldersOf(path, options), again);
}

const WATCHING: Record<Language, (clock: string) => string> = {
  nl: (clock) => `${clock}  Bewaar een bestand en er wordt opnieuw gekeken. Stoppen: Ctrl-C.`,
  en: (clock) => `${clock}  Save a file and it is checked again. Stop: Ctrl-C.`,
};

/** Folders that a check reads: the scenario's own, its neighbourhood, and the libraries and neighbourhoods beside it and of the engine. */
function foldersOf(path: string, { lang, neighbourhood }: CheckOptions): string[] {
  if (isNeighbourhood(path)) return [neighbourhoodFolder(path)];
  const { folder, files } = readScenario(path, lang);
  const named = neighbourhood ?? (files ? namedNeighbourhood(files)?.name : undefined);
  const found = named === undefined ? null : (findNeighbourhood(named, null) ?? findNeighbourhood(named, folder));
  const shelves = ['library', 'neighbourhoods'].flatMap((name) => [join(folder, '..', name), join(SHIPPED, name)]);
  return [...new Set([folder, ...(found ? [found] : []), ...shelves].map((each) => resolve(each)))];
}

function checkAt(path: string, { lang, neighbourhood }: CheckOptions): Checked {
  if (isNeighbourhood(path)) return { findings: loadNeighbourhood(path, lang).findings };
  const folders =
    neighbourhood === 'all' ? allNeighbourhoods(readScenario(path, lang).folder) : [neighbourhood ?? null];
  const checked = folders.map((folder) => checkPlayable(path, folder, lang));
  const seen = new Map(
    checked.flatMap(({ findings }) => findings).map((each) => [JSON.stringify(forJson(each)), each]),
  );
  const opened = checked.find((each) => each.opened !== null)?.opened;
  return { findings: [...seen.values()], cuts: opened ? cutTimes(opened.model.source) : [] };
}

function explain(code: string, { lang, json }: CheckOptions): void {
  const text = CODES.test(code) ? explainCode(code.toUpperCase(), lang) : '';
  if (text === '') throw new WrongUse(`there is no code "${code}"; codes look like E4 or W11`);
  if (json) printJson({ code: code.toUpperCase(), text });
  else printLines([text]);
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  return a.column - b.column || (a.code < b.code ? -1 : 1);
}

/** The keys of the contract, in its order. */
function forJson({ file, line, column, severity, code, message, hint }: Finding) {
  return { file, line, column, severity, code, message, hint };
}

function countLine(findings: readonly Finding[], language: Language): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return language === 'nl' ? 'Niets gevonden: alles klopt.' : 'Nothing found: all is well.';
  return language === 'nl'
    ? `${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}`
    : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}
