import type { Action, Decision, ExerciseOrder } from '../../model/index.ts';
import { openStream } from '../../neighbourhood/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { availableActions } from '../script/available-actions.ts';
import type { Course } from './course.ts';
import { allOn, chooseDivision, chooseOption, openOnes, type Policy, possibleOptions } from './policy.ts';

type OrderOfAction = Extract<ExerciseOrder, { type: 'action.order' }>;

/** Draws one of a list by name; `random` by luck alone, `least-used` the rarest first. */
export interface Picker {
  unit(): number;
  pick(names: string[]): string | undefined;
  /** Tells that a name was used. */
  use(name: string): void;
}

/** A picker over the stream 'policy' of a seed. */
export function luck(seed: string): Picker {
  const { next } = openStream(seed, 'policy');
  return {
    unit: next,
    pick: (names) => names[Math.floor(next() * names.length)],
    use: () => {},
  };
}

/**
 * Plays as the picker draws: each decision at once, each shelf inject with chance ½ at a drawn minute, and each hour with
 * chance ¼ a drawn action.
 */
export function random(ex: Exercise, picker: Picker): Policy {
  const shelf = drawShelf(ex, picker);
  return {
    act(course) {
      for (const { decision, open } of openOnes(ex, course)) {
        choose(course, picker, decision, possibleOptions(decision, open));
      }
      if (course.state.tick < 0) return;
      for (const play of shelf.filter((drawn) => drawn.minute > course.state.minute - ex.scenario.step)) {
        if (play.minute <= course.state.minute) {
          course.order({ type: 'inject.play', by: 'facilitator', inject: play.inject });
        }
      }
      const isHour = course.state.minute % 60 === 0;
      if (isHour && picker.unit() < 0.25) orderSomething(ex, course, picker);
    },
  };
}

function drawShelf(ex: Exercise, picker: Picker): { inject: string; minute: number }[] {
  return ex.scenario.timeline.flatMap((inject) => {
    if (!inject.shelf) return [];
    const plays = picker.unit() < 0.5;
    const minute = Math.floor(picker.unit() * ex.scenario.endMinute);
    return plays ? [{ inject: inject.id, minute }] : [];
  });
}

function choose(course: Course, picker: Picker, decision: Decision, options: string[]): void {
  const names = options.map((option) => `${decision.id}/${option}`);
  const name = picker.pick(names);
  const option = options[names.indexOf(name ?? '')];
  if (name === undefined || option === undefined) return;
  picker.use(name);
  if (decision.kind === 'choose') {
    course.order(chooseOption(decision.id, option));
    return;
  }
  const division = allOn(decision, option);
  // Half of the time everybody goes to one task; otherwise each helper goes where luck sends them.
  if (picker.unit() < 0.5) {
    division[option] = 0;
    for (let helper = 0; helper < decision.helpers; helper++) {
      const to = options[Math.floor(picker.unit() * options.length)] ?? option;
      division[to] = (division[to] ?? 0) + 1;
    }
  }
  course.order(chooseDivision(decision.id, division));
}

function orderSomething(ex: Exercise, course: Course, picker: Picker): void {
  const open = availableActions(ex, course.state).filter((action) => action.available && action.asked.length > 0);
  const names = open.map(({ action }) => `action/${(ex.scenario.actions[action] as Action).id}`);
  const name = picker.pick(names);
  const drawn = open[names.indexOf(name ?? '')];
  if (name === undefined || drawn === undefined) return;
  const action = ex.scenario.actions[drawn.action] as Action;
  const asked = drawn.asked[Math.floor(picker.unit() * drawn.asked.length)];
  const target = drawTarget(ex, picker, action);
  if (!asked || !target) return;
  picker.use(name);
  course.order({ type: 'action.order', by: 'table', action: action.id, asked: asked.asked, target });
}

function drawTarget(ex: Exercise, picker: Picker, action: Action): OrderOfAction['target'] | null {
  const { streets, households, venues, areas } = ex.neighbourhood;
  const lists = { street: streets, household: households, venue: venues, area: areas };
  const list = lists[action.at];
  const id = list[Math.floor(picker.unit() * list.length)]?.id;
  return id === undefined ? null : { [action.at]: id };
}
