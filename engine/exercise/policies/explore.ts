import type { Decision, ExerciseOrder, Minutes } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { previewOrder } from '../script/orders.ts';
import type { Course } from './course.ts';
import { drawOrder } from './draw-order.ts';
import { type EveningPlan, oneOf } from './evening-plan.ts';
import type { PlayStep } from './play-file.ts';
import { allOn, chooseDivision, chooseOption, openOnes, type Policy, possibleOptions } from './policy.ts';
import type { Picker } from './random.ts';

/** Chance that a table that chooses puts together an order of its own instead. */
const OWN_IDEA = 0.05;

/** Plays an evening as it was drawn: whatever table and facilitator may do, rare things too. The picker draws the rest. */
export function explore(ex: Exercise, picker: Picker, plan: EveningPlan): Policy {
  const answerAt = new Map<string, Minutes>();
  const hand = [...plan.hand];
  const chance = (plan.ordersAnHour * ex.scenario.step) / 60;
  return {
    act(course) {
      if (course.state.tick < 0) return;
      useHand(course, hand);
      answerOpen(ex, course, picker, plan, answerAt);
      const { minute } = course.state;
      if (minute < plan.from || minute > plan.to) return;
      for (let left = chance; left > 0; left--) {
        if (picker.unit() < left) giveDrawnOrder(ex, course, picker, plan);
      }
    },
  };
}

function useHand(course: Course, hand: PlayStep[]): void {
  while (hand[0] !== undefined && hand[0].minute < course.next) course.order((hand.shift() as PlayStep).order);
}

function answerOpen(
  ex: Exercise,
  course: Course,
  picker: Picker,
  plan: EveningPlan,
  answerAt: Map<string, Minutes>,
): void {
  for (const { decision, open } of openOnes(ex, course)) {
    const { id } = decision;
    if (!answerAt.has(id)) answerAt.set(id, drawAnswerMinute(course, picker, plan, open.closesMinute));
    if (course.state.minute < (answerAt.get(id) ?? 0)) continue;
    answerAt.set(id, Number.POSITIVE_INFINITY);
    const order = drawChoice(ex, course, picker, decision, possibleOptions(decision, open));
    if (order !== null) course.order(order);
  }
}

function drawAnswerMinute({ state }: Course, picker: Picker, plan: EveningPlan, closes: Minutes): Minutes {
  if (picker.unit() >= plan.answers) return Number.POSITIVE_INFINITY;
  if (picker.unit() < plan.prompt) return state.minute;
  return state.minute + Math.floor(picker.unit() * (closes - state.minute));
}

function drawChoice(
  ex: Exercise,
  course: Course,
  picker: Picker,
  decision: Decision,
  options: string[],
): ExerciseOrder | null {
  if (decision.kind === 'choose' && picker.unit() < OWN_IDEA) {
    const own = drawOrder(ex, course, picker, null);
    if (own !== null && previewOrder(ex, course.state, own).answer !== 'no') {
      return { type: 'decision.choose', by: 'table', decision: decision.id, own };
    }
  }
  const names = options.map((option) => `option/${decision.id}/${option}`);
  const name = picker.pick(names);
  const option = options[names.indexOf(name ?? '')];
  if (name === undefined || option === undefined) return null;
  picker.use(name);
  if (decision.kind === 'choose') return chooseOption(decision.id, option);
  return chooseDivision(decision.id, drawDivision(picker, decision, option, options));
}

/** All on one task, most on it and the rest anywhere, an even split, or each helper where luck sends them. */
function drawDivision(picker: Picker, decision: Decision, option: string, options: string[]): Record<string, number> {
  const division = allOn(decision, option);
  const way = oneOf(picker, ['all', 'most', 'even', 'luck'] as const);
  if (way === 'all') return division;
  const sent = way === 'most' ? Math.floor(decision.helpers / 3) : decision.helpers;
  division[option] = decision.helpers - sent;
  for (let helper = 0; helper < sent; helper++) {
    const to = way === 'even' ? options[helper % options.length] : oneOf(picker, options);
    division[to ?? option] = (division[to ?? option] ?? 0) + 1;
  }
  return division;
}

function giveDrawnOrder(ex: Exercise, course: Course, picker: Picker, plan: EveningPlan): void {
  const request = drawOrder(ex, course, picker, plan);
  if (request !== null) course.order({ type: 'action.order', by: 'table', ...request });
}
