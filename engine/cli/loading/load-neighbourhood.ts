import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkNeighbourhood, type NeighbourhoodFiles } from '../../authoring/index.ts';
import type { CompiledNeighbourhood, Finding } from '../../model/index.ts';
import { buildNeighbourhood } from '../../neighbourhood/index.ts';
import type { Language } from '../../texts/index.ts';
import { lookBeside } from '../folders/look-beside.ts';
import { readFolder } from '../folders/read-folder.ts';
import { SHIPPED } from '../folders/shipped-folder.ts';
import { unreadableFinding } from '../folders/unreadable-finding.ts';

const MAIN = 'neighbourhood.yaml';

export interface LoadedNeighbourhood {
  files: NeighbourhoodFiles;
  /** null when there are errors. */
  compiled: CompiledNeighbourhood | null;
  findings: Finding[];
}

/** Whether a path is a neighbourhood: its folder, or the file itself. */
export function isNeighbourhood(path: string): boolean {
  return basename(path) === MAIN || existsSync(join(path, MAIN));
}

/** The folder of a neighbourhood, which may be named by its file. */
export function neighbourhoodFolder(path: string): string {
  return basename(path) === MAIN ? dirname(path) : trimSlash(path);
}

/** Reads, checks and builds the neighbourhood in a folder (or named by its file). */
export function loadNeighbourhood(path: string, language: Language): LoadedNeighbourhood {
  const folder = neighbourhoodFolder(path);
  const read = readFolder(folder, { '': /^(neighbourhood\.yaml|map\.geojson)$/ }, language);
  const files: NeighbourhoodFiles = { root: folder, files: read.files, beside: lookBeside(folder) };
  if (read.findings.length > 0) return { files, compiled: null, findings: read.findings };
  if (!isNeighbourhood(folder)) {
    return { files, compiled: null, findings: [unreadableFinding(folder, 'no-neighbourhood', language)] };
  }
  const { value, findings } = checkNeighbourhood(files, language);
  return { files, compiled: value ? buildNeighbourhood(value.source, value.map) : null, findings };
}

/**
 * Where a neighbourhood stands: the scenario's own `neighbourhoods/`, a folder by its path, else an id beside the
 * scenario, else one that came with the engine.
 * @param scenarioFolder folder from which a path in a scenario is meant; null for what was typed on the command line
 */
export function findNeighbourhood(name: string, scenarioFolder: string | null): string | null {
  const beside = scenarioFolder === null ? [] : placesOf(scenarioFolder, name);
  const typed = scenarioFolder === null ? [name] : [];
  const shipped = join(SHIPPED, 'neighbourhoods', basename(name));
  return [...typed, ...beside, shipped].find((folder) => isNeighbourhood(folder)) ?? null;
}

/** Every neighbourhood a scenario can be tried in: those in it, those beside it and those that came with the engine, by id. */
export function allNeighbourhoods(scenarioFolder: string): string[] {
  const byId = new Map<string, string>();
  const around = ['../neighbourhoods', 'neighbourhoods'].map((place) => join(scenarioFolder, place));
  for (const folder of [join(SHIPPED, 'neighbourhoods'), ...around]) {
    for (const id of namesIn(folder)) if (isNeighbourhood(join(folder, id))) byId.set(id, join(folder, id));
  }
  return [...byId.keys()].sort().map((id) => byId.get(id) ?? id);
}

/** What a scenario carries goes before what stands around it: a pack plays the same wherever it is opened. */
function placesOf(scenarioFolder: string, name: string): string[] {
  const carried = join(scenarioFolder, 'neighbourhoods', basename(name));
  return [carried, join(scenarioFolder, name), join(scenarioFolder, '..', 'neighbourhoods', basename(name))];
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The path of a folder without a slash at its end. */
export function trimSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}
