import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { neighbourhoodSha256, scenarioSha256 } from '../../authoring/index.ts';
import {
  type CompiledNeighbourhood,
  type CompiledScenario,
  ENGINE,
  OUTCOME,
  type SessionFile,
  type SourceFiles,
  type StateHash,
  sessionSchema,
} from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { fromBase64, toBase64 } from '../state/base64.ts';
import type { Log } from '../state/log.ts';

/** The files that scenario and neighbourhood were read from; those of a shared library stand under `library/`. */
export interface SessionSources {
  scenario: SourceFiles;
  neighbourhood: SourceFiles;
}

export interface SessionParts {
  log: Log;
  sources: SessionSources;
  hashes: StateHash[];
  series?: Record<string, number[]>;
  /** Whether the exercise was played to its end. */
  end: boolean;
  /** The private part, already encrypted by the shell; without it the file has none. */
  encrypted?: string;
}

/** What is wrong with a session file, as a value: `not-json`, `not-a-session` (place and message of the first fault), `damaged-source`. */
export type SessionFault = { fault: 'not-json' | 'not-a-session' | 'damaged-source'; at: string; message: string };

export interface OpenedSession {
  session: SessionFile;
  sources: SessionSources;
  log: Log;
  /** Made with the outcome of this engine, so that it replays to its hashes; otherwise it opens read-only. */
  sameOutcome: boolean;
}

/** More than any scenario needs: what a source may grow to when inflated, bytes. */
const LARGEST_SOURCE = 64 * 1024 * 1024;

function packSource(files: SourceFiles): string {
  const sorted = Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((path) => [path, files[path] ?? '']),
  );
  return toBase64(deflateSync(strToU8(JSON.stringify(sorted)), { level: 9 }));
}

function unpackSource(text: string): SourceFiles | null {
  const bytes = fromBase64(text);
  if (bytes === null) return null;
  try {
    const inflated = inflateSync(bytes);
    if (inflated.length > LARGEST_SOURCE) return null;
    const files: unknown = JSON.parse(strFromU8(inflated));
    const isFiles = typeof files === 'object' && files !== null && !Array.isArray(files);
    return isFiles && Object.values(files).every((file) => typeof file === 'string') ? (files as SourceFiles) : null;
  } catch {
    return null;
  }
}

/** The session as a file: the log, the seed and the sources, so that it replays anywhere by itself. No free text, no names. */
export function toSessionFile(ex: Exercise, parts: SessionParts): SessionFile {
  const { scenario, neighbourhood } = ex;
  return {
    format: 1,
    engine: ENGINE,
    outcome: OUTCOME,
    scenario: {
      id: scenario.id,
      version: scenario.version,
      sha256: scenarioSha256(scenario),
      source: packSource(parts.sources.scenario),
    },
    neighbourhood: {
      id: neighbourhood.id,
      version: neighbourhood.version,
      sha256: neighbourhoodSha256(neighbourhood),
      source: packSource(parts.sources.neighbourhood),
    },
    seed: ex.seed,
    events: parts.log.events,
    head: parts.log.head,
    hashes: parts.hashes,
    ...(parts.series === undefined ? {} : { series: parts.series }),
    end: parts.end,
    ...(parts.encrypted === undefined ? {} : { private: parts.encrypted }),
  };
}

/** Whether each event stands at its own seq and goes on from an earlier one, and the head is one of them. */
function isTree(session: SessionFile): boolean {
  const placed = session.events.every((event, place) => event.seq === place && event.after < place);
  return placed && session.head >= -1 && session.head < session.events.length;
}

/** Reads a session file (its text, or its JSON); faults come back as a value. */
export function openSessionFile(json: unknown): OpenedSession | SessionFault {
  let value = json;
  if (typeof json === 'string') {
    try {
      value = JSON.parse(json);
    } catch (error) {
      return { fault: 'not-json', at: '', message: error instanceof Error ? error.message : '' };
    }
  }
  const read = sessionSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { fault: 'not-a-session', at: issue?.path.join('.') ?? '', message: issue?.message ?? '' };
  }
  const session = read.data;
  if (!isTree(session)) return { fault: 'not-a-session', at: 'events', message: 'the events are not a tree' };
  const scenario = unpackSource(session.scenario.source);
  const neighbourhood = unpackSource(session.neighbourhood.source);
  if (scenario === null) return { fault: 'damaged-source', at: 'scenario.source', message: '' };
  if (neighbourhood === null) return { fault: 'damaged-source', at: 'neighbourhood.source', message: '' };
  const log: Log = { events: session.events, head: session.head };
  return { session, sources: { scenario, neighbourhood }, log, sameOutcome: session.outcome === OUTCOME };
}

/** Whether a session was played with these very models; texts may differ. */
export function matchesSession(
  session: SessionFile,
  scenario: CompiledScenario,
  neighbourhood: CompiledNeighbourhood,
): { scenario: boolean; neighbourhood: boolean } {
  return {
    scenario: session.scenario.sha256 === scenarioSha256(scenario),
    neighbourhood: session.neighbourhood.sha256 === neighbourhoodSha256(neighbourhood),
  };
}

/** The scenario's own files and those of the shared library, apart again (see SessionSources). */
export function splitLibrary(files: SourceFiles): { files: SourceFiles; library: SourceFiles } {
  const split: { files: SourceFiles; library: SourceFiles } = { files: {}, library: {} };
  for (const [path, text] of Object.entries(files)) {
    if (path.startsWith('library/')) split.library[path.slice('library/'.length)] = text;
    else split.files[path] = text;
  }
  return split;
}

/** One set of files to embed; the opposite of `splitLibrary`. */
export function joinLibrary(files: SourceFiles, library: SourceFiles): SourceFiles {
  const under = Object.entries(library).map(([path, text]) => [`library/${path}`, text]);
  return { ...files, ...Object.fromEntries(under) };
}
