import {
  CUTS,
  type Cut,
  type Exercise,
  type ExerciseEvent,
  foldHashed,
  joinLibrary,
  openSessionFile,
  pathTo,
  replay,
  type SessionFile,
  type StateHash,
  splitLibrary,
  toSessionFile,
} from '../../engine/index.ts';
import { isRefusal, leaveTrace, stopFor } from './fault/traces.ts';
import { handOut } from './hand-out.ts';
import { prepareFromFiles } from './prepare.ts';
import { adoptSession, type Course, course, type OpenSession, session } from './session.ts';
import type { StoredSession } from './stored-session.ts';

/** Why a file could not be opened; the key of the sentence that says so. */
export type FileRefusal = 'file.wrong' | 'file.newer' | 'file.otherOutcome' | 'file.damaged';

/** The session as a file: log, sources and hashes. Notes and names stay behind on this device. */
export function sessionFileOf({ exercise, stored }: OpenSession, at: Course): SessionFile {
  return toSessionFile(exercise, {
    log: at.log,
    sources: {
      scenario: joinLibrary(stored.scenario.files, stored.scenario.library),
      neighbourhood: stored.neighbourhood.files,
    },
    hashes: hashesOf(exercise, at),
    end: at.state.minute >= exercise.scenario.endMinute,
  });
}

/** None where the engine fails on the way: a file that proves nothing is better than no file. */
function hashesOf(exercise: Exercise, { log, state }: Course): StateHash[] {
  try {
    return foldHashed(exercise, pathTo(log, log.head)).hashes;
  } catch (error) {
    leaveTrace('save', error, { exercise, state });
    return [];
  }
}

/** Hands the session to the person as a file to keep. */
export function saveSessionFile(): void {
  const open = session.value;
  const at = course.value;
  if (!open || !at) return;
  const text = JSON.stringify(sessionFileOf(open, at));
  const name = `${open.exercise.scenario.id}-${open.exercise.neighbourhood.id}.samenspel.json`;
  handOut(text, 'application/json', name);
}

/**
 * Opens a session from the text of a file. It is replayed first, also through saved states, so that a damaged log or a browser
 * that counts otherwise is found before anyone plays on.
 * @returns null when it is open, else why not.
 */
export async function openSessionText(text: string): Promise<FileRefusal | null> {
  const opened = openSessionFile(text);
  if ('fault' in opened) {
    if (opened.fault === 'damaged-source') return 'file.damaged';
    return isNewer(text) ? 'file.newer' : 'file.wrong';
  }
  if (!opened.sameOutcome) return 'file.otherOutcome';
  const stored = storedFrom(opened.session, opened.sources);
  try {
    const exercise = prepareFromFiles(stored.scenario, stored.neighbourhood, stored.seed);
    const { ok, state } = replay(exercise, opened.session, { verify: true });
    if (!ok) return 'file.damaged';
    return (await adoptSession({ ...stored, minute: state.minute }, opened.session.events)) ? null : 'file.damaged';
  } catch (error) {
    if (!isRefusal(error)) stopFor('file', error);
    return 'file.damaged';
  }
}

/** Whether a later version of the product wrote the file. */
function isNewer(text: string): boolean {
  try {
    const { format } = JSON.parse(text) as { format?: unknown };
    return typeof format === 'number' && format > 1;
  } catch {
    return false;
  }
}

/** What would be stored of the session in a file. */
export function storedFrom(
  file: SessionFile,
  sources: Extract<ReturnType<typeof openSessionFile>, { sources: unknown }>['sources'],
): StoredSession {
  const { files, library } = splitLibrary(sources.scenario);
  return {
    id: `file-${file.scenario.id}-${Date.now()}`,
    savedAt: Date.now(),
    scenario: { root: `scenarios/${file.scenario.id}`, files, library },
    neighbourhood: { root: `scenarios/neighbourhoods/${file.neighbourhood.id}`, files: sources.neighbourhood },
    seed: file.seed,
    cut: cutOf(file.events),
    head: file.head,
    minute: 0,
    finished: false,
  };
}

function cutOf(events: readonly ExerciseEvent[]): Cut {
  const start = events.find((event) => event.type === 'exercise.start');
  return start?.type === 'exercise.start' ? start.cut : CUTS[1];
}
