import { growTies } from '../../simulation/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { nameBook } from '../prepared/resolve-names.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import { produce } from '../state/small-state.ts';
import type { EventOf, Outcome } from './event-handler.ts';

/**
 * The group adds ties to the network: they hold from the next tick on.
 * @returns refused `unknown-target` when a household is not there or is tied to itself.
 */
export function addTies(ex: Exercise, state: ExerciseState, event: EventOf<'network.add'>): Outcome {
  const book = nameBook(ex).household;
  const ties: [number, number][] = [];
  for (const { a, b } of event.ties) {
    const [from, to] = [book.get(a), book.get(b)];
    if (from === undefined || to === undefined || from === to) return { state, facts: [], refused: 'unknown-target' };
    ties.push([from, to]);
  }
  const world = growTies(
    ex.model,
    state.world,
    ties.map(([a, b]) => ({ a, b })),
  );
  const small = produce(state.small, (draft) => {
    draft.ties.push(...ties);
  });
  return { state: { ...state, seq: event.seq, small, world }, facts: [], refused: null };
}
