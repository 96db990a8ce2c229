import { checkNeighbourhood, checkScenario, compileScenario } from '../../authoring/index.ts';
import {
  type Exercise,
  type Log,
  openSessionFile,
  pathTo,
  prepareExercise,
  splitLibrary,
} from '../../exercise/index.ts';
import { type ExerciseEvent, OUTCOME, type SessionFile } from '../../model/index.ts';
import { buildNeighbourhood } from '../../neighbourhood/index.ts';
import type { Language } from '../../texts/index.ts';
import { readText } from '../folders/read-folder.ts';
import { Impossible } from '../terminal/problems.ts';

/** A session carries its sources compressed and its hashes; a long evening takes a few megabytes. */
const LARGEST_BYTES = 64_000_000;

export interface OpenedForReplay {
  session: SessionFile;
  log: Log;
  /** The course the session was left in. */
  path: ExerciseEvent[];
  ex: Exercise;
}

/**
 * Opens a session file and rebuilds its exercise from the sources it carries, so nothing else is needed.
 * @throws Impossible when it cannot be read, is damaged, or was played with another outcome of the model
 */
export function openSession(file: string, language: Language): OpenedForReplay {
  const text = readText(file, LARGEST_BYTES);
  if (typeof text !== 'string') throw new Impossible(`${file} cannot be read: ${text.why}`);
  const opened = openSessionFile(text);
  if ('fault' in opened)
    throw new Impossible(`${file} is not a session that can be opened: ${opened.fault} ${opened.at}`.trim());
  const { session, sources, log } = opened;
  if (!opened.sameOutcome) {
    throw new Impossible(
      `${file} was played with outcome ${session.outcome} of the model and this is outcome ${OUTCOME}: its course cannot be replayed here`,
    );
  }
  const checked = checkNeighbourhood({ root: session.neighbourhood.id, files: sources.neighbourhood }, language);
  if (!checked.value) throw new Impossible(`the neighbourhood inside ${file} has errors`);
  const neighbourhood = buildNeighbourhood(checked.value.source, checked.value.map);
  const scenarioFiles = { root: session.scenario.id, ...splitLibrary(sources.scenario) };
  const model = checkScenario(scenarioFiles, neighbourhood, language);
  if (!model.value) throw new Impossible(`the scenario inside ${file} has errors`);
  const compiled = compileScenario(model.value, neighbourhood);
  const ex = prepareExercise({ neighbourhood, ...compiled, seed: session.seed });
  return { session, log, path: pathTo(log, log.head), ex };
}
