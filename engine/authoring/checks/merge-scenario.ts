import type { CompiledNeighbourhood } from '../../model/index.ts';
import type { Found } from '../findings/found.ts';
import { mergeParts } from '../reading/merge-parts.ts';
import { entries, guardOf, namesOfSource, raisedIn, statesOfSource } from '../reading/names-of-source.ts';
import type { Checked } from './checked.ts';
import type { ReadScenario } from './read-scenario.ts';

/** The files of a scenario as one, with everything that a text of it may name, and what was wrong in merging them. */
export function mergeScenario(
  { parts, libraries }: ReadScenario,
  neighbourhood: CompiledNeighbourhood | null,
): { checked: Checked; found: Found[] } {
  const { value: source, places, found } = mergeParts(parts, (part) => libraries.parts.includes(part));
  const marks = parts.flatMap((part) => part.marks);
  const names = namesOfSource(source, raisedIn(marks), neighbourhood);
  const libraryFiles = new Set(libraries.parts.map((part) => part.file));
  const isLibrary = (path: string): boolean => {
    const located = places.get(path);
    return located !== undefined && libraryFiles.has(located.value.file);
  };
  const context = {
    names,
    states: statesOfSource(source),
    libraries: libraries.names,
    actions: entries(source.actions).map(([id]) => id),
    guardOf: (path: readonly string[]) => guardOf(source, path),
  };
  return { checked: { source, marks, places, names, context, isLibrary }, found };
}
