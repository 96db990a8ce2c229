import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import {
  type FileKind,
  FORMAT,
  formatOf,
  lineDiff,
  MIGRATIONS,
  migrate,
  versionThatReads,
} from '../../authoring/index.ts';
import { ENGINE } from '../../model/index.ts';
import { type FileKey, type Language, sayFile } from '../../texts/index.ts';
import { readText } from '../folders/read-folder.ts';
import { unreadableFinding } from '../folders/unreadable-finding.ts';
import { writeOver } from '../folders/write-files.ts';
import { trimSlash } from '../loading/load-neighbourhood.ts';
import { withOutputOptions } from '../terminal/options.ts';
import { printJson, printLines, tell } from '../terminal/print.ts';
import { Impossible } from '../terminal/problems.ts';
import { shellWord } from '../terminal/shell-word.ts';

interface MigrateOptions {
  json?: boolean;
  lang: Language;
  write?: boolean;
}

interface Migrated {
  file: string;
  from: number;
  to: number;
  before: string;
  after: string;
}

/** `samenspel migrate`: files of an older format to the one of now, step by step, with their comments. */
export function addMigrate(program: Command): void {
  const command = program
    .command('migrate')
    .argument('<folder>', 'folder of the scenario or the neighbourhood')
    .option('--write', 'write the changes; without it they are only shown');
  withOutputOptions(command).action((path: string, { json, lang, write }: MigrateOptions) => {
    const folder = trimSlash(path);
    const files = migrateFolder(folder, lang);
    const changed = files.filter(({ before, after }) => before !== after);
    const written = write ? changed.map(({ file }) => file) : [];
    if (!json) printLines(linesFor(folder, files, write ?? false, lang));
    for (const { file, after } of write ? changed : []) writeOver(file, after, lang);
    if (json) {
      const shown = files.map(({ file, from, to, before, after }) => {
        return { file, from, to, changes: before === after ? [] : lineDiff(before, after) };
      });
      printJson({ format: FORMAT, files: shown, written });
    } else if (changed.length > 0) {
      tell(sayFile(lang, write ? 'migrate.written' : 'migrate.notWritten', { command: shellWord(folder) }));
    }
  });
}

/** @throws Impossible at the first file that cannot be brought up to date, before anything is written */
function migrateFolder(folder: string, language: Language): Migrated[] {
  const found = filesOf(folder);
  const [main] = found;
  if (!main) throw new Impossible(sayFile(language, 'migrate.nothing', { folder }));
  const texts = found.map(({ file }) => textOf(file, language));
  const own = formatOf(texts[0] ?? '');
  return found.map(({ file, kind }, index) => {
    const before = texts[index] ?? '';
    const from = formatOf(before) ?? (kind === 'part' ? own : null);
    if (from === null) throw new Impossible(sayFile(language, 'migrate.noFormat', { file }));
    if (from > FORMAT) throw new Impossible(tooNew(file, from, language));
    return { file, from, to: FORMAT, before, after: migrate(before, kind, from) };
  });
}

const tooNew = (file: string, format: number, language: Language): string =>
  sayFile(language, 'migrate.newer', {
    file,
    format,
    known: FORMAT,
    engine: ENGINE,
    version: versionThatReads(format),
  });

/** The files with a format, the main one first: of the folder itself, and what a packed scenario carries. */
function filesOf(folder: string): { file: string; kind: FileKind }[] {
  const all = (kind: FileKind, ...below: string[]) =>
    namesIn(join(folder, ...below))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ file: join(folder, ...below, name), kind }));
  const hoods = namesIn(join(folder, 'neighbourhoods')).map((name) => join(folder, 'neighbourhoods', name));
  const candidates: { file: string; kind: FileKind }[] = [
    { file: join(folder, 'scenario.yaml'), kind: 'scenario' },
    { file: join(folder, 'neighbourhood.yaml'), kind: 'neighbourhood' },
    ...all('part', 'storylines'),
    ...all('library', 'library'),
    ...hoods.map((hood) => ({ file: join(hood, 'neighbourhood.yaml'), kind: 'neighbourhood' as const })),
  ];
  return candidates.filter(({ file }) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false);
}

function namesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : [];
}

function textOf(file: string, language: Language): string {
  const text = readText(file);
  if (typeof text === 'string') return text;
  const { message } = unreadableFinding(file, text.why, language);
  throw new Impossible(sayFile(language, 'file.cannotRead', { file, why: message }));
}

function linesFor(folder: string, files: readonly Migrated[], write: boolean, language: Language): string[] {
  const changed = files.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return [sayFile(language, 'migrate.same', { folder, format: FORMAT })];
  const steps = MIGRATIONS.slice(Math.min(...changed.map(({ from }) => from)));
  return [
    ...steps.map(({ from }) => sayFile(language, `migrate.step.${from}` as FileKey)),
    ...changed.flatMap(({ file, from, to, before, after }) => [
      '',
      `${basename(folder)} · ${file} · ${from} → ${to}${write ? ' ✓' : ''}`,
      ...lineDiff(before, after).flatMap(({ line, gone, come }) => [
        `@ ${line}`,
        ...gone.map((text) => `- ${text}`),
        ...come.map((text) => `+ ${text}`),
      ]),
    ]),
  ];
}
