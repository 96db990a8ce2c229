import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Command } from 'commander';
import { neighbourhoodSha256, scenarioSha256 } from '../../authoring/index.ts';
import { type Language, sayFile } from '../../texts/index.ts';
import { writeOver } from '../folders/write-files.ts';
import { badPath } from '../folders/zip-path.ts';
import { readScenario } from '../loading/load-scenario.ts';
import { type OpenedScenario, openScenario } from '../loading/open-scenario.ts';
import { gatherPack, leftOut } from '../pack/gather-pack.ts';
import { LARGEST_PACK, PACK_LIMITS } from '../pack/pack-layout.ts';
import { writeZip } from '../pack/write-zip.ts';
import { withOutputOptions } from '../terminal/options.ts';
import { printJson, printLines, tell } from '../terminal/print.ts';
import { Impossible } from '../terminal/problems.ts';
import { shellWord } from '../terminal/shell-word.ts';

interface PackOptions {
  json?: boolean;
  lang: Language;
  out?: string;
}

/** `samenspel pack`: a scenario with all it needs as one file. */
export function addPack(program: Command): void {
  const command = program
    .command('pack')
    .argument('<scenario>', 'folder of the scenario')
    .option('--out <file>', 'the zip to make (default: the id of the scenario, in this folder)');
  withOutputOptions(command).action((path: string, options: PackOptions) => {
    const { lang } = options;
    const opened = openScenario(path, null, lang);
    const { folder } = readScenario(path, lang);
    const files = gatherPack(opened, folder, lang);
    const paths = Object.keys(files).sort();
    refuseLinks(folder, paths, lang);
    refuseLarge(files, lang);
    const file = options.out ?? `${opened.scenario.id}.zip`;
    refuseOther(file, lang);
    const zip = writeZip(files);
    writeOver(file, zip, lang);
    const out = leftOut(folder, paths);
    if (out.length > 0) tell(sayFile(lang, 'pack.leftOut', { files: out.join(', ') }));
    const sha256 = createHash('sha256').update(zip).digest('hex');
    if (options.json)
      printJson({ file, sha256, bytes: zip.length, ...fingerprints(opened), files: paths, leftOut: out });
    else printLines(linesFor(file, sha256, zip.length, paths, lang));
  });
}

/** What a scenario and its neighbourhood are, wherever they are opened. */
export function fingerprints({ scenario, neighbourhood }: OpenedScenario) {
  return {
    scenario: { id: scenario.id, version: scenario.version, sha256: scenarioSha256(scenario) },
    neighbourhood: { id: neighbourhood.id, sha256: neighbourhoodSha256(neighbourhood) },
  };
}

/** A link would put a file from elsewhere in the pack, without anybody seeing it. @throws Impossible */
function refuseLinks(folder: string, paths: readonly string[], language: Language): void {
  const own = `${realpathSync(folder)}${sep}`;
  const linked = paths.map((path) => join(folder, path)).filter((file) => existsSync(file));
  const outside = linked.find((file) => !realpathSync(file).startsWith(own));
  if (outside !== undefined) throw new Impossible(sayFile(language, 'pack.link', { file: outside }));
}

/** @throws Impossible when what is packed could not be opened again */
function refuseLarge(files: Readonly<Record<string, string>>, language: Language): void {
  const paths = Object.keys(files);
  const wrong = paths.find((path) => badPath(path) !== null);
  if (wrong !== undefined) throw new Impossible(sayFile(language, 'pack.badName', { file: wrong }));
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (paths.length <= PACK_LIMITS.files && bytes <= PACK_LIMITS.totalBytes) return;
  throw new Impossible(sayFile(language, 'pack.tooBig', { files: PACK_LIMITS.files, megabytes: LARGEST_PACK / 1e6 }));
}

/** A pack may be made anew; any other file stays as it is. @throws Impossible */
function refuseOther(file: string, language: Language): void {
  if (!existsSync(file)) return;
  if (!file.endsWith('.zip') || !isZip(file)) throw new Impossible(sayFile(language, 'pack.notAZip', { file }));
}

function isZip(file: string): boolean {
  try {
    return readFileSync(file).subarray(0, 2).toString('latin1') === 'PK';
  } catch {
    return false;
  }
}

function linesFor(file: string, sha256: string, bytes: number, paths: readonly string[], language: Language): string[] {
  return [
    sayFile(language, 'pack.done', { file, files: paths.length, kilobytes: Math.ceil(bytes / 1000) }),
    ...paths.map((path) => `  ${path}`),
    `sha256 ${sha256}`,
    '',
    sayFile(language, 'pack.next', { command: `samenspel open ${shellWord(file)}` }),
  ];
}
