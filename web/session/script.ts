import type { Inject, Minutes } from '../../engine/index.ts';
import { pause } from './clock.ts';
import { course, perform, session } from './session.ts';

/** A message of the script at the minute for which it is set. */
export interface Coming {
  inject: Inject;
  minute: Minutes;
}

/** Plays a message now, holds it back, or leaves it out; the clock stands still for it. */
export function directInject(type: 'inject.play' | 'inject.hold' | 'inject.skip', inject: Inject): void {
  pause();
  void perform({ type, by: 'facilitator', inject: inject.id });
}

/** Injects on the shelf and those that were held back, as far as they belong to this cut and were not played. */
export function injectsInReserve(): Inject[] {
  return waiting().flatMap(({ inject, held }) => (inject.shelf || held ? [inject] : []));
}

/** The messages of the script that are still to come at a set minute, the first one first. */
export function comingInjects(): Coming[] {
  const open = session.value;
  const state = course.value?.state;
  if (!open || !state) return [];
  const { variables } = state.small;
  const coming = waiting().flatMap(({ inject, place, held, skipped }): Coming[] => {
    if (inject.shelf || held || skipped || inject.say === null || inject.when !== null) return [];
    const drawn = open.exercise.draws.injects[place] ?? null;
    const minute = typeof drawn === 'string' ? variables[drawn] : drawn;
    return typeof minute === 'number' && minute > state.minute ? [{ inject, minute }] : [];
  });
  return coming.sort((a, b) => a.minute - b.minute);
}

const UNTOUCHED = { playedMinute: null, held: false, skipped: false };

/** The injects of this cut that were not played, and not left out because the table asked for a calm exercise. */
function waiting() {
  const open = session.value;
  const small = course.value?.state.small;
  const setting = small?.setting;
  if (!open || !small || !setting) return [];
  return open.exercise.scenario.timeline
    .map((inject, place) => ({ inject, place, ...(small.injects[inject.id] ?? UNTOUCHED) }))
    .filter(({ inject, playedMinute }) => playedMinute === null && inject.cuts.includes(setting.cut))
    .filter(({ inject }) => !(inject.heavy && setting.calm));
}
