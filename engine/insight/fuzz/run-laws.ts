import { type Exercise, type ExerciseState, foldPath, type Log, pathTo, stateHash } from '../../exercise/index.ts';
import { outOfBounds } from '../../simulation/index.ts';
import { measure } from '../measure.ts';

/**
 * What every play must keep. `crash`: a tick went wrong; `bounds`: a figure of the world that cannot be; `variable`: declared state
 * outside its bounds; `endless`: events that raise each other without end; `unfinished`: it did not come to the end; `open`: a
 * question stayed open past its closing; `figures`: the totals are no figures; `log`: the log does not fold to the same state.
 */
export const LAWS = ['crash', 'bounds', 'variable', 'endless', 'unfinished', 'open', 'figures', 'log'] as const;
export type Law = (typeof LAWS)[number];

/** A law that was broken, when, and what exactly. */
export interface Breach {
  law: Law;
  minute: number;
  detail: string;
}

/** Ticks between two looks at the whole world: a look costs as much as a few ticks. */
const LOOK_TICKS = 96;

/** What is wrong with a state under way; null: nothing. */
export function breachInPlay(ex: Exercise, state: ExerciseState): Breach | null {
  const breach = (law: Law, detail: string): Breach => ({ law, minute: state.minute, detail });
  const { variables } = state.small;
  for (const { name, min, max, type } of ex.scenario.variables) {
    const value = variables[name];
    if (type === 'boolean' || typeof value !== 'number') continue;
    if (!(value >= min && value <= max)) return breach('variable', `${name} = ${value}`);
  }
  if (state.tick % LOOK_TICKS !== 0) return null;
  const wrong = outOfBounds(state.world);
  return wrong === null ? null : breach('bounds', wrong);
}

/** What is wrong with a play that is over; null: nothing. */
export function breachAtEnd(ex: Exercise, state: ExerciseState): Breach | null {
  const { endMinute, step } = ex.scenario;
  const breach = (law: Law, detail: string): Breach => ({ law, minute: state.minute, detail });
  if (state.minute + step <= endMinute) return breach('unfinished', `${state.minute} < ${endMinute}`);
  const open = Object.entries(state.small.decisions).find(
    ([, made]) => made.closedMinute === null && made.closesMinute <= state.minute,
  );
  if (open) return breach('open', open[0]);
  const wrong = outOfBounds(state.world);
  if (wrong !== null) return breach('bounds', wrong);
  const figure = wrongFigure(measure(ex, state) as unknown as Figures);
  return figure === null ? null : breach('figures', figure);
}

interface Figures {
  [name: string]: number | Figures;
}

function wrongFigure(figures: Figures): string | null {
  for (const [name, value] of Object.entries(figures)) {
    const wrong = typeof value === 'number' ? isWrong(value) : wrongFigure(value);
    if (wrong) return wrong === true ? `${name} = ${value}` : `${name}.${wrong}`;
  }
  return null;
}

const isWrong = (value: number): boolean => !Number.isFinite(value) || value < 0;

/** Folds the log anew: it must come to the same state. Costs as much as the play itself. */
export function breachOfLog(ex: Exercise, log: Log, state: ExerciseState): Breach | null {
  const again = foldPath(ex, pathTo(log, log.head));
  const [here, there] = [stateHash(ex, state), stateHash(ex, again)];
  return here === there ? null : { law: 'log', minute: state.minute, detail: `${here} ≠ ${there}` };
}
