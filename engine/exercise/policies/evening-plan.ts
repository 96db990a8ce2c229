import { CUTS, type Cut, type ExerciseOrder, type Minutes } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import type { PlayStep } from './play-file.ts';
import type { Picker } from './random.ts';

/** How one drawn evening is played: drawn whole before it begins, so that evenings differ in kind and not only in detail. */
export interface EveningPlan {
  cut: Cut;
  preparations: string[];
  /** Chance that the table chooses; else a question closes by its default. */
  answers: number;
  /** Chance that it chooses as soon as a question opens; else at a drawn minute while it is open. */
  prompt: number;
  /** Mean number of orders an hour, and between which minutes they are given. */
  ordersAnHour: number;
  from: Minutes;
  to: Minutes;
  /** Household row to which half of the orders go; null: anywhere. */
  focus: number | null;
  /** Ids of actions that most orders are; none: any. */
  prefer: string[];
  /** What the facilitator does, by minute. */
  hand: PlayStep[];
}

const ANSWERS = [1, 1, 0.8, 0.3, 0];
const PROMPT = [1, 0.7, 0.3];
const ORDERS_AN_HOUR = [0, 0.1, 0.3, 1, 3];
/** One evening in so many has its script changed by hand; the others are played as they are written. */
const HELD = 0.2;

/** Draws an evening: the cut, what was prepared, how busy and how quick the table is, what the facilitator does. */
export function drawEvening(ex: Exercise, picker: Picker, cut: Cut | null): EveningPlan {
  const { endMinute, preparations } = ex.scenario;
  const prepared = oneOf(picker, [0, 0, 0.2, 0.6]);
  const [from = 0, to = endMinute] = drawWindow(picker, endMinute);
  return {
    cut: cut ?? oneOf(picker, [...CUTS, 'lang']),
    preparations: preparations.flatMap(({ id }) => (picker.unit() < prepared ? [id] : [])),
    answers: oneOf(picker, ANSWERS),
    prompt: oneOf(picker, PROMPT),
    ordersAnHour: oneOf(picker, ORDERS_AN_HOUR),
    from,
    to,
    focus: drawFocus(ex, picker),
    prefer: [],
    hand: drawHand(ex, picker),
  };
}

/** One of a list, each as likely; draws once. */
export function oneOf<T>(picker: Picker, list: readonly T[]): T {
  return list[Math.floor(picker.unit() * list.length)] as T;
}

/** Half of the evenings orders may be given at any time; else in a part of it, so that help also comes early only, or late only. */
function drawWindow(picker: Picker, end: Minutes): Minutes[] {
  if (picker.unit() < 0.5) return [0, end];
  const ends = [Math.floor(picker.unit() * end), Math.floor(picker.unit() * end)];
  return ends.sort((a, b) => a - b);
}

/** Two evenings in three go about the household of a storyline: nobody else can move that story on. */
function drawFocus(ex: Exercise, picker: Picker): number | null {
  const rows = ex.cast.filter((row): row is number => row !== null && row >= 0);
  return rows.length > 0 && picker.unit() < 0.67 ? oneOf(picker, rows) : null;
}

function drawHand(ex: Exercise, picker: Picker): PlayStep[] {
  const { timeline, endMinute } = ex.scenario;
  const minute = () => Math.floor(picker.unit() * endMinute);
  const by = 'facilitator';
  const steps: PlayStep[] = [];
  const add = (at: Minutes, order: ExerciseOrder): number => steps.push({ minute: at, order });
  const changed = picker.unit() < HELD;
  for (const { id, shelf } of timeline) {
    if (shelf) {
      if (picker.unit() < 0.5) add(minute(), { type: 'inject.play', by, inject: id });
    } else if (changed && picker.unit() < 2 / timeline.length) {
      const at = minute();
      const isHeld = picker.unit() < 0.5;
      add(at, { type: isHeld ? 'inject.hold' : 'inject.skip', by, inject: id });
      if (isHeld && picker.unit() < 0.5) add(Math.max(at, minute()), { type: 'inject.play', by, inject: id });
    }
  }
  return steps.sort((a, b) => a.minute - b.minute);
}
