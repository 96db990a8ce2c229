import {
  ENGINE,
  type Exercise,
  type ExerciseState,
  foldPath,
  type Log,
  neighbourhoodSha256,
  OUTCOME,
  pathTo,
  scenarioSha256,
  stateHash,
} from '../../../engine/index.ts';
import type { FaultTrace } from './trace-of.ts';

/** What was being played when it failed; null in a window without an exercise. */
export interface Played {
  exercise: Exercise;
  log: Log;
  state: ExerciseState;
}

interface PlayedFiles {
  id: string;
  version: string;
  /** Over the compiled model, as in a session file. */
  sha256: string;
}

/**
 * A failure as a file that may be sent to whoever mends the program: codes, ids and numbers. No free text, no names, no address
 * of the page, no time of day; whoever made it can read all of it.
 */
export interface FaultFile extends FaultTrace {
  format: 1;
  kind: 'samenspel-fault';
  engine: string;
  outcome: number;
  /** Family and main version of the browser. */
  browser: string;
  /** Hash of the last good state; null when there was none, or when even that cannot be worked out. */
  hash: string | null;
  log: { events: number; head: number } | null;
  scenario: PlayedFiles | null;
  neighbourhood: PlayedFiles | null;
  /** null where it is no number: somebody may have typed a word. */
  seed: string | null;
}

/** @param agent what the browser calls itself */
export function faultFileOf(trace: FaultTrace, played: Played | null, agent: string): FaultFile {
  const { scenario, neighbourhood, seed } = played?.exercise ?? {};
  return {
    format: 1,
    kind: 'samenspel-fault',
    engine: ENGINE,
    outcome: OUTCOME,
    browser: browserOf(agent),
    ...trace,
    hash: played && hashOf(played, trace),
    log: played && { events: played.log.events.length, head: played.log.head },
    scenario: scenario ? { ...named(scenario), sha256: scenarioSha256(scenario) } : null,
    neighbourhood: neighbourhood ? { ...named(neighbourhood), sha256: neighbourhoodSha256(neighbourhood) } : null,
    seed: seed !== undefined && /^\d+$/.test(seed) ? seed : null,
  };
}

/** Of the state in memory as long as it is the one of that time, so that it also tells whether a failure left marks in it. */
function hashOf({ exercise, log, state }: Played, { at }: FaultTrace): string | null {
  if (!at) return null;
  try {
    return stateHash(exercise, state.seq === at.seq ? state : foldPath(exercise, pathTo(log, at.seq)));
  } catch {
    // What failed may well fail here again: the rest of the file is worth having without it.
    return null;
  }
}

/** Whoever writes a scenario may give it any id and version; only what looks like one is told. */
function named({ id, version }: { id: string; version: string }): { id: string; version: string } {
  return { id: /^[a-z0-9-]+$/.test(id) ? id : '?', version: /^[\d.]+$/.test(version) ? version : '?' };
}

function browserOf(agent: string): string {
  const found = /(Firefox|Chrome)\/(\d+)/.exec(agent) ?? /(Version)\/(\d+).*Safari/.exec(agent);
  return found ? `${found[1] === 'Version' ? 'Safari' : found[1]} ${found[2]}` : 'other';
}
