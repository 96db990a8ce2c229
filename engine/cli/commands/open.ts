import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { formatFinding } from '../../authoring/index.ts';
import type { SourceFiles } from '../../model/index.ts';
import { type FileKey, type Language, sayFile } from '../../texts/index.ts';
import { readZip, ZipRefused } from '../folders/read-zip.ts';
import { isFree, writeFolder } from '../folders/write-files.ts';
import { trimSlash } from '../loading/load-neighbourhood.ts';
import { checkPlayable } from '../loading/open-scenario.ts';
import { belongsInPack, LARGEST_PACK, PACK_LIMITS } from '../pack/pack-layout.ts';
import { withOutputOptions } from '../terminal/options.ts';
import { printJson, printLines, tell } from '../terminal/print.ts';
import { Impossible } from '../terminal/problems.ts';
import { shellWord } from '../terminal/shell-word.ts';
import { fingerprints } from './pack.ts';

interface OpenOptions {
  json?: boolean;
  lang: Language;
}

/** `samenspel open`: a packed scenario as a folder again. */
export function addOpen(program: Command): void {
  const command = program
    .command('open')
    .argument('<file>', 'the zip')
    .argument('[folder]', 'folder to make, or an empty one (default: the name of the zip)');
  withOutputOptions(command).action(async (file: string, asked: string | undefined, options: OpenOptions) => {
    const { lang } = options;
    const folder = trimSlash(asked ?? folderFor(basename(file)));
    const { files, leftOut } = await readPack(file, lang);
    if (!isFree(folder)) throw new Impossible(sayFile(lang, 'open.notEmpty', { folder }));
    const written = writeFolder(folder, files, lang);
    if (leftOut.length > 0) tell(sayFile(lang, 'open.leftOut', { files: leftOut.join(', ') }));
    const { opened, findings } = checkPlayable(folder, null, lang);
    for (const finding of findings) tell(formatFinding(finding, lang));
    const ok = opened !== null;
    const known = opened ? fingerprints(opened) : { scenario: null, neighbourhood: null };
    if (options.json) printJson({ folder, ...known, files: written, leftOut, ok });
    else printLines(linesFor(folder, written, ok, lang));
    process.exitCode = ok ? 0 : 1;
  });
}

/** The name of the zip without its end; a zip that has none gets a folder beside it. */
const folderFor = (name: string): string => (/.\.zip$/i.test(name) ? name.slice(0, -4) : `${name}-scenario`);

interface Pack {
  files: SourceFiles;
  /** Paths in the zip that have no place in a scenario's folder. */
  leftOut: string[];
}

/** Reads a zip to the end before anything is written. @throws Impossible with what is wrong and where */
async function readPack(file: string, language: Language): Promise<Pack> {
  try {
    const found = await readZip(readBytes(file, language), PACK_LIMITS);
    return sortOut(found, file, language);
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error;
    const key: FileKey = `zip.${error.fault}`;
    const why = sayFile(language, key, {
      path: shown(error.path),
      files: PACK_LIMITS.files,
      megabytes: PACK_LIMITS.fileBytes / 1e6,
      total: PACK_LIMITS.totalBytes / 1e6,
    });
    throw new Impossible(`${sayFile(language, 'zip.refused', { file })} ${why}`);
  }
}

function readBytes(file: string, language: Language): Buffer {
  const refuse = (key: FileKey) => new Impossible(sayFile(language, key, { file, megabytes: LARGEST_PACK / 1e6 }));
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw refuse('open.missing');
  if (!found.isFile()) throw refuse('open.noFile');
  if (found.size > LARGEST_PACK) throw refuse('open.tooBig');
  try {
    return readFileSync(file);
  } catch {
    throw refuse('open.noAccess');
  }
}

/** Takes off the one folder around everything that some programs add, and leaves out what does not belong. */
function sortOut(found: ReadonlyMap<string, Buffer>, file: string, language: Language): Pack {
  const around = [...found.keys()].find((path) => /^[^/]+\/scenario\.yaml$/.test(path));
  const top = found.has('scenario.yaml') || around === undefined ? '' : around.replace('scenario.yaml', '');
  const pack: Pack = { files: {}, leftOut: [] };
  for (const [path, content] of found) {
    const own = path.startsWith(top) ? path.slice(top.length) : null;
    if (own === null || !belongsInPack(own)) pack.leftOut.push(path);
    else pack.files[own] = textOf(content, path);
  }
  if (pack.files['scenario.yaml'] === undefined) {
    throw new Impossible(sayFile(language, 'open.noScenario', { file }));
  }
  return pack;
}

function textOf(content: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new ZipRefused('text', path);
  }
}

/** A name from a zip, with nothing in it that a terminal would obey. */
const shown = (path: string): string => path.slice(0, 80).replace(/[\p{Cc}\p{Cf}]/gu, '?');

function linesFor(folder: string, files: readonly string[], ok: boolean, language: Language): string[] {
  const word = shellWord(folder);
  return [
    sayFile(language, 'open.done', { folder, files: files.length }),
    ...files.map((path) => `  ${path}`),
    '',
    sayFile(language, ok ? 'open.next' : 'open.errors', { command: `samenspel ${ok ? 'run' : 'check'} ${word}` }),
  ];
}
