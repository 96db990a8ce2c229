import type { ScenarioSource } from '../../model/index.ts';
import type { ScenarioModel } from '../compiling/scenario-model.ts';
import { lineColumn, lineText } from '../findings/source-file.ts';

/** Where a part of a scenario stands: lines count from 1, both included. */
export interface PartPlace {
  file: string;
  line: number;
  lastLine: number;
  /** Its author says that it is not finished, or the part that it belongs to is not. */
  draft: boolean;
}

type Story = NonNullable<ScenarioSource['storylines']>[string];

/**
 * Where the injects, questions, options, states and transitions of a scenario stand, by key: `inject/uitval`,
 * `decision/warme-plek`, `option/warme-plek/openen`, `state/amina/bezoek`, and `transition/amina/weet-niets/0`, numbered as compiled:
 * events, then conditions, then times.
 */
export function placeParts({ source, places }: ScenarioModel): Map<string, PartPlace> {
  const found = new Map<string, PartPlace>();
  const add = (key: string, path: string, draft: boolean): void => {
    const located = places.get(path);
    if (!located) return;
    const { file, start } = located.key ?? located.value;
    const { line } = lineColumn(file, start);
    found.set(key, { file: file.label, line, lastLine: lastLineOf(file, line, located.value.end), draft });
  };
  for (const { id, draft = false } of source.timeline ?? []) add(`inject/${id}`, `timeline.${id}`, draft);
  for (const [id, { options, draft = false }] of Object.entries(source.decisions ?? {})) {
    add(`decision/${id}`, `decisions.${id}`, draft);
    for (const [option, { draft: own = false }] of Object.entries(options)) {
      add(`option/${id}/${option}`, `decisions.${id}.options.${option}`, draft || own);
    }
  }
  for (const [id, { states }] of Object.entries(source.storylines ?? {})) {
    for (const [name, state] of Object.entries(states)) {
      const path = `storylines.${id}.states.${name}`;
      add(`state/${id}/${name}`, path, state.draft ?? false);
      turnsOf(state, states).forEach(({ path: turn, draft }, place) => {
        add(`transition/${id}/${name}/${place}`, `${path}.${turn}`, draft);
      });
    }
  }
  return found;
}

/** A turn is unfinished when the state that it leaves, or the one that it leads to, is. */
function turnsOf(state: Story['states'][string], states: Story['states']): { path: string; draft: boolean }[] {
  return (['on', 'when', 'after'] as const).flatMap((section) =>
    Object.entries(state[section] ?? {}).map(([name, to]) => ({
      path: `${section}.${name}`,
      draft: (state.draft ?? false) || (states[to]?.draft ?? false),
    })),
  );
}

/** The last line with anything on it: a block of YAML ends where the next one begins. */
function lastLineOf(file: Parameters<typeof lineText>[0], first: number, end: number): number {
  let line = lineColumn(file, Math.max(0, end - 1)).line;
  while (line > first && /^\s*(#.*)?$/.test(lineText(file, line))) line--;
  return line;
}
