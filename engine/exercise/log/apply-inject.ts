import type { Inject } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import type { InjectEvent } from '../prepared/inject-life-machine.ts';
import { injectAccepts, UNTOUCHED } from '../prepared/inject-life-table.ts';
import { showMessage } from '../script/messages.ts';
import { injectOrigin } from '../script/run-script.ts';
import type { ExerciseState, InjectState } from '../state/exercise-state.ts';
import { addPending } from '../state/small-state.ts';
import type { Applied, Handlers } from './event-handler.ts';

interface Found {
  place: number;
  inject: Inject;
  known: InjectState;
}

function find(ex: Exercise, state: ExerciseState, id: string): Found | null {
  const place = ex.scenario.timeline.findIndex((inject) => inject.id === id);
  const inject = ex.scenario.timeline[place];
  return inject ? { place, inject, known: state.small.injects[id] ?? UNTOUCHED } : null;
}

/** An event of the facilitator that only changes what is known of the inject; refused `already-played` when its life is past that. */
function change(
  ex: Exercise,
  state: ExerciseState,
  event: { type: InjectEvent; inject: string },
  changes: Partial<InjectState>,
): Applied {
  const found = find(ex, state, event.inject);
  if (!found) return 'unknown-event';
  const { inject, known } = found;
  if (!injectAccepts(inject, known, event.type)) return 'already-played';
  return (draft) => {
    draft.injects[inject.id] = { ...known, ...changes };
  };
}

/** The facilitator plays an inject now: its message is there at once, its effects come with the next tick. */
function play(ex: Exercise, state: ExerciseState, id: string): Applied {
  const found = find(ex, state, id);
  if (!found) return 'unknown-event';
  const { place, inject, known } = found;
  if (!injectAccepts(inject, known, 'inject.play')) return 'already-played';
  return (draft) => {
    draft.injects[id] = { ...known, playedMinute: state.minute, times: known.times + 1 };
    const script = { ex, before: state, minute: state.minute, draft, applied: [], raised: [] };
    const key = known.playedMinute === null ? id : `${id}#${known.times + 1}`;
    const { channel, elseChannel } = inject;
    if (inject.say !== null) showMessage(script, inject.say, { key, channel, elseChannel, me: -1 });
    const origin = injectOrigin(place, inject, true);
    addPending(
      draft,
      inject.effects.map((effect) => ({ minute: state.minute, effect, origin })),
    );
  };
}

/** What the facilitator does with an inject: play it now, hold it until played, leave it out, or give it another minute. */
export const APPLY_INJECT: Handlers<'inject.play' | 'inject.hold' | 'inject.skip' | 'inject.edit'> = {
  'inject.play': (ex, state, event) => play(ex, state, event.inject),
  'inject.hold': (ex, state, event) => change(ex, state, event, { held: true }),
  'inject.skip': (ex, state, event) => change(ex, state, event, { skipped: true }),
  'inject.edit': (ex, state, event) => {
    if (event.at > ex.scenario.endMinute) return 'after-the-end';
    if (event.at < state.minute) return 'in-the-past';
    return change(ex, state, event, { editedMinute: event.at, held: false, skipped: false, times: 0 });
  },
};
