import type { Command } from 'commander';
import { explainCode, formatFinding } from '../../authoring/index.ts';
import type { Finding } from '../../model/index.ts';
import type { Language } from '../../texts/index.ts';
import { allNeighbourhoods, isNeighbourhood, loadNeighbourhood } from '../load-neighbourhood.ts';
import { readScenario } from '../load-scenario.ts';
import { checkPlayable } from '../open-scenario.ts';
import { neighbourhoodOption, withOutputOptions } from '../options.ts';
import { printJson, printLines, tell } from '../print.ts';
import { WrongUse } from '../problems.ts';

interface CheckOptions {
  json?: boolean;
  lang: Language;
  strict?: boolean;
  neighbourhood?: string;
  explain?: string;
}

const CODES = /^[EW]\d{1,2}$/i;

/** `samenspel check`: all findings of a scenario or a neighbourhood, sorted by place. */
export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .description('say what is wrong in a scenario or a neighbourhood, and where')
    .argument('[path]', 'folder or file of a scenario or a neighbourhood')
    .addOption(neighbourhoodOption().default(undefined, 'the one the scenario names; "all" tries every one'))
    .option('--strict', 'warnings count as errors')
    .option('--explain <code>', 'explain a code, such as E4');
  withOutputOptions(command).action((path: string | undefined, options: CheckOptions) => {
    if (options.explain !== undefined) explain(options.explain, options);
    else if (path === undefined) throw new WrongUse('name a scenario or a neighbourhood to check, or use --explain');
    else check(path, options);
  });
}

function check(path: string, options: CheckOptions): void {
  const findings = findingsOf(path, options).sort(byPlace);
  const ok = !findings.some((finding) => options.strict || finding.severity === 'error');
  if (options.json) printJson({ findings: findings.map(forJson), ok });
  else if (findings.length > 0) printLines(findings.map((finding) => `${formatFinding(finding, options.lang)}\n`));
  if (!options.json) tell(countLine(findings, options.lang));
  process.exitCode = ok ? 0 : 1;
}

function findingsOf(path: string, { lang, neighbourhood }: CheckOptions): Finding[] {
  if (isNeighbourhood(path)) return loadNeighbourhood(path, lang).findings;
  if (neighbourhood !== 'all') return checkPlayable(path, neighbourhood ?? null, lang).findings;
  const folders = allNeighbourhoods(readScenario(path, lang).folder);
  const found = folders.flatMap((folder) => checkPlayable(path, folder, lang).findings);
  const seen = new Map(found.map((finding) => [JSON.stringify(forJson(finding)), finding]));
  return [...seen.values()];
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
