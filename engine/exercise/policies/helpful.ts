import type { Decision } from '../../model/index.ts';
import { readTotals } from '../../simulation/index.ts';
import { advanceClock } from '../log/advance-clock.ts';
import { placeOrder } from '../log/append.ts';
import { applyEvent } from '../log/apply-event.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { mayAsk, previewOrder } from '../script/orders.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import { EMPTY_LOG } from '../state/log.ts';
import type { OpenDecision } from '../state/view-shape.ts';
import type { Course } from './course.ts';
import {
  allOn,
  type ChoiceOrder,
  chooseDivision,
  chooseOption,
  openOnes,
  type Policy,
  possibleOptions,
} from './policy.ts';

/** How far each option is tried, minutes. */
const TRIAL_MINUTES = 720;
/** The checking round of the library. */
const ROUND = 'langsgaan';

/**
 * A table that does its best with what it can try: at each opening every option is tried twelve hours ahead, nobody choosing
 * anything further, and the one with the fewest unmet hours is taken; and the checking round goes out while a team is free.
 */
export function helpful(ex: Exercise): Policy {
  /** When each street was last sent a round. */
  const lastRound = new Map<string, number>();
  return {
    act(course) {
      for (const { decision, open } of openOnes(ex, course)) {
        const best = bestOf(ex, course.state, candidates(decision, open));
        if (best) course.order(best);
      }
      sendRounds(ex, course, lastRound);
    },
  };
}

/** In order: every option; for a divide all helpers on each option in turn, an even split, the default. */
function candidates(decision: Decision, open: OpenDecision): ChoiceOrder[] {
  const options = possibleOptions(decision, open);
  if (decision.kind === 'choose') return options.map((option) => chooseOption(decision.id, option));
  const divisions = options.map((option) => allOn(decision, option));
  divisions.push(evenSplit(decision, options));
  if (typeof decision.fallback !== 'string') divisions.push(decision.fallback);
  return divisions.map((division) => chooseDivision(decision.id, division));
}

/** The helpers that do not divide evenly go to the first options. */
function evenSplit(decision: Decision, options: string[]): Record<string, number> {
  const each = Math.floor(decision.helpers / options.length);
  const rest = decision.helpers - each * options.length;
  return Object.fromEntries(options.map((option, place) => [option, each + (place < rest ? 1 : 0)]));
}

function bestOf(ex: Exercise, state: ExerciseState, orders: ChoiceOrder[]): ChoiceOrder | null {
  let best: ChoiceOrder | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const order of orders) {
    const hours = tryAhead(ex, state, order);
    if (hours < fewest) {
      best = order;
      fewest = hours;
    }
  }
  return best;
}

/** Unmet hours of all needs so far, twelve hours after the choice; infinite when it is refused. */
function tryAhead(ex: Exercise, state: ExerciseState, order: ChoiceOrder): number {
  const chosen = applyEvent(ex, state, placeOrder(EMPTY_LOG, state, order));
  if (chosen.refused !== null) return Number.POSITIVE_INFINITY;
  const to = Math.min(state.minute + TRIAL_MINUTES, ex.scenario.endMinute);
  const clock = { type: 'clock.advance', by: 'system', seq: 0, after: -1, minute: state.minute, to } as const;
  return unmetHours(ex, advanceClock(ex, chosen.state, clock).state);
}

/** Unmet hours of all needs together since the start. */
export function unmetHours(ex: Exercise, state: ExerciseState): number {
  return Object.values(readTotals(ex.model, state.world).unmetHours).reduce((sum, hours) => sum + hours, 0);
}

/** Every initiative that says yes gets the street that has waited longest; of equals the one with most homes. */
function sendRounds(ex: Exercise, course: Course, lastRound: Map<string, number>): void {
  const action = ex.scenario.actions.find((candidate) => candidate.id === ROUND && candidate.at === 'street');
  if (!action || course.state.tick < 0) return;
  ex.neighbourhood.initiatives.forEach((initiative, row) => {
    if (!mayAsk(ex, action, { initiative: row })) return;
    const street = nextStreet(ex, lastRound);
    if (street === null) return;
    const request = { action: ROUND, asked: { initiative: initiative.id }, target: { street } };
    if (previewOrder(ex, course.state, request).answer !== 'yes') return;
    if (course.order({ type: 'action.order', by: 'table', ...request }) === null) {
      lastRound.set(street, course.state.minute);
    }
  });
}

function nextStreet(ex: Exercise, lastRound: Map<string, number>): string | null {
  let best: { id: string; last: number; homes: number } | null = null;
  for (const { id, homes } of streetHomes(ex)) {
    const last = lastRound.get(id) ?? -1;
    if (best === null || last < best.last || (last === best.last && homes > best.homes)) best = { id, last, homes };
  }
  return best?.id ?? null;
}

/** Streets where somebody lives, with their number of homes. */
function streetHomes({ neighbourhood, model }: Exercise): { id: string; homes: number }[] {
  return neighbourhood.streets
    .map(({ id }, row) => ({ id, homes: model.households.rowsInStreet[row]?.length ?? 0 }))
    .filter(({ homes }) => homes > 0);
}
