import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ScenarioFiles } from '../../authoring/index.ts';
import type { Finding } from '../../model/index.ts';
import type { Language } from '../../texts/index.ts';
import { lookBeside } from '../folders/look-beside.ts';
import { readFolder, readText } from '../folders/read-folder.ts';
import { SHIPPED } from '../folders/shipped-folder.ts';
import { type Unreadable, unreadableFinding } from '../folders/unreadable-finding.ts';
import { trimSlash } from './load-neighbourhood.ts';

const MAIN = 'scenario.yaml';
const YAML = /\.yaml$/;
const PARTS = { storylines: YAML, texts: YAML, tests: /\.play\.yaml$/ };
const LIBRARY = { '': YAML, texts: YAML };

export interface ReadScenario {
  /** null when something could not be read; `findings` says what. */
  files: ScenarioFiles | null;
  /** Folder the scenario stands in. */
  folder: string;
  /** The main file, which has another name than scenario.yaml when a file was named. */
  mainFile: string;
  findings: Finding[];
}

/**
 * Reads a scenario from its folder, or from one file of any name (then without its parts). Of a library the scenario's
 * own files go before those beside it, and these before those that came with the engine.
 */
export function readScenario(path: string, language: Language): ReadScenario {
  const isFile = existsSync(path) && statSync(path).isFile();
  const folder = isFile ? dirname(path) : trimSlash(path);
  const mainFile = isFile ? path : join(folder, MAIN);
  const refuse = (file: string, why: Unreadable): ReadScenario => {
    return { files: null, folder, mainFile, findings: [unreadableFinding(file, why, language)] };
  };
  if (!existsSync(path)) return refuse(path, 'missing');
  if (!existsSync(mainFile)) return refuse(path, 'nothing-to-check');
  const main = readText(mainFile);
  if (typeof main !== 'string') return refuse(mainFile, main.why);

  const parts = basename(mainFile) === MAIN ? readFolder(folder, PARTS, language) : { files: {}, findings: [] };
  const libraries = [join(SHIPPED, 'library'), join(folder, '..', 'library'), join(folder, 'library')];
  const shelves = libraries.map((each) => readFolder(each, LIBRARY, language));
  const findings = [parts, ...shelves].flatMap((read) => read.findings);
  if (findings.length > 0) return { files: null, folder, mainFile, findings };
  const library = Object.assign({}, ...shelves.map((read) => read.files));
  const whole = basename(mainFile) === MAIN ? { beside: lookBeside(folder) } : {};
  const files = { root: folder, files: { ...parts.files, [MAIN]: main }, library, ...whole };
  return { files, folder, mainFile, findings };
}

/** The line that names the neighbourhood, at the edge of the file as everybody writes it. */
const NAMED = /^neighbourhood:[ \t]+(["']?)([^"'#\n\r]*[^"'#\n\r\s])\1[ \t]*(?:#.*)?\r?$/m;

/** The neighbourhood a scenario names, with its place in the file; null when it names none that can be read. */
export function namedNeighbourhood(files: ScenarioFiles): { name: string; line: number; column: number } | null {
  const text = files.files[MAIN] ?? '';
  const named = NAMED.exec(text);
  if (!named?.[2]) return null;
  const before = text.slice(0, named.index).split('\n');
  return { name: named[2], line: before.length, column: named[0].search(/(?<=:[ \t]+)\S/) + 1 };
}

/** A finding names the file as it was typed, also when that is not scenario.yaml. */
export function nameMainFile(findings: readonly Finding[], read: ReadScenario): Finding[] {
  const known = [join(read.folder, MAIN), `${read.folder}/${MAIN}`];
  return findings.map((finding) => (known.includes(finding.file) ? { ...finding, file: read.mainFile } : finding));
}
