import {
  drawEvening,
  type EveningPlan,
  type Exercise,
  explore,
  oftenRarest,
  type Picker,
  type PlayedCourse,
  type PlayFile,
  type PlayStep,
  type Policy,
  type PolicyName,
  policyOf,
  prepareExercise,
  runPlayer,
} from '../../exercise/index.ts';
import type { CompiledNeighbourhood, CompiledScenario, Cut, Minutes, ScenarioTexts } from '../../model/index.ts';
import { measure, readObjectives, unmetTotal } from '../measure.ts';
import { countHits, type Hit } from './count-hits.ts';
import { type Breach, breachAtEnd, breachInPlay, breachOfLog } from './run-laws.ts';
import { followTableTime, type TableTime } from './table-time.ts';

/** `explore`: anything that table and facilitator may do, rarest first in the batch. */
export type FuzzPolicy = PolicyName | PlayFile | 'explore';

/** What all evenings of a fuzz share. Plain data, so that a worker can be given it. */
export interface FuzzBase {
  scenario: CompiledScenario;
  neighbourhood: CompiledNeighbourhood;
  texts: ScenarioTexts;
}

/** One evening that is to be played. */
export interface EveningOrder {
  seed: string;
  policy: FuzzPolicy;
  /** null: `explore` draws it. */
  cut: Cut | null;
  preparations: string[];
  /** How often each option and action was picked in the batches before. */
  used: [name: string, times: number][];
  /**
   * Goes on from another evening of the same seed, cut and preparations: what was done there up to a minute, then
   * most of it about a storyline and the event that is to move it. null: from the start.
   */
  after: { choices: PlayStep[]; minute: Minutes; story: string | null; event: string | null } | null;
  /** What the picker draws from; evenings that go on from one another differ by it. */
  luck: string;
  /** Whether the log is folded anew at the end, which doubles the work. */
  foldsLog: boolean;
}

/** What came of an evening. */
export interface Evening {
  seed: string;
  cut: Cut;
  preparations: string[];
  hits: Hit[];
  used: [name: string, times: number][];
  unmetHours: number;
  /** Ids of objectives that were met. */
  met: string[];
  time: TableTime;
  /** null: every law was kept. */
  breach: Breach | null;
  /** What was done, in order; with seed, cut and preparations it is the whole evening. */
  choices: PlayStep[];
}

/** Plays one evening and looks whether it keeps the laws. Pure: the same order gives the same evening. Never throws. */
export function playEvening(base: FuzzBase, order: EveningOrder): Evening {
  const ex = prepareExercise({ ...base, seed: order.seed });
  const counts = new Map(order.used);
  const { player, cut, preparations } = playerOf(ex, order, counts);
  const counter = countHits(ex.scenario);
  const time = followTableTime(ex, cut);
  const choices: PlayStep[] = [];
  const result = { seed: order.seed, cut, preparations };
  let breach: Breach | null = null;
  const recorded: Policy = {
    act: (course) => player.act(recording(course, choices, (step) => counter.onOrder(step.order))),
  };
  try {
    const { log, state } = runPlayer(ex, recorded, {
      cut,
      preparations,
      hashes: false,
      onStep: (step) => {
        counter.onStep(step);
        if (step.kind === 'endless') breach ??= endless(counter.minute, step.events);
      },
      onTick: (now) => {
        counter.minute = now.minute;
        time.take(now);
        breach ??= breachInPlay(ex, now);
      },
    });
    breach ??= breachAtEnd(ex, state);
    if (order.foldsLog) breach ??= breachOfLog(ex, log, state);
    const objectives = Object.entries(readObjectives(ex, state));
    return {
      ...result,
      hits: counter.hits(),
      used: newlyUsed(counts, order.used),
      unmetHours: unmetTotal(measure(ex, state)),
      met: objectives.filter(([, { done }]) => done).map(([id]) => id),
      time: time.finish(),
      breach,
      choices,
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const lost = { used: [], unmetHours: 0, met: [], time: time.finish() };
    return {
      ...result,
      ...lost,
      hits: counter.hits(),
      breach: { law: 'crash', minute: counter.minute, detail },
      choices,
    };
  }
}

const endless = (minute: Minutes, events: readonly string[]): Breach => ({
  law: 'endless',
  minute,
  detail: [...new Set(events)].join(', '),
});

function playerOf(ex: Exercise, order: EveningOrder, counts: Map<string, number>) {
  const { policy, preparations, after } = order;
  if (policy !== 'explore') {
    return { player: policyOf(ex, policy, { used: counts }), cut: order.cut ?? 'lang', preparations };
  }
  const picker = oftenRarest(order.luck, counts);
  const drawn = drawEvening(ex, picker, order.cut);
  if (after === null) return { player: explore(ex, picker, drawn), cut: drawn.cut, preparations: drawn.preparations };
  const plan = goOn(ex, picker, drawn, after);
  const first = after.choices.filter(({ minute }) => minute <= after.minute);
  const players = [policyOf(ex, first), explore(ex, picker, plan)];
  const player: Policy = { act: (course) => players[course.state.minute <= after.minute ? 0 : 1]?.act(course) };
  return { player, cut: plan.cut, preparations };
}

/** The rest of an evening: often busy about the storyline it is for, at any minute that is left. */
function goOn(
  ex: Exercise,
  picker: Picker,
  drawn: EveningPlan,
  { minute, story, event }: NonNullable<EveningOrder['after']>,
): EveningPlan {
  const left = (ex.scenario.endMinute - minute) * picker.unit() * picker.unit();
  return {
    ...drawn,
    from: minute + Math.floor(left),
    to: ex.scenario.endMinute,
    focus: rowOf(ex, story) ?? drawn.focus,
    prefer: event === 'ME_MOVED' ? movingActions(ex) : [],
    hand: drawn.hand.filter((step) => step.minute > minute),
  };
}

/** Actions by which somebody sleeps elsewhere: those that bring people, and those that open a place. */
function movingActions({ scenario }: Exercise): string[] {
  const moves = new Set(['move', 'evacuate', 'open']);
  return scenario.actions.filter(({ effects }) => effects.some(({ kind }) => moves.has(kind))).map(({ id }) => id);
}

/** Household row of a storyline; null when it is about nobody. */
function rowOf(ex: Exercise, story: string | null): number | null {
  const row = ex.cast[ex.scenario.storylines.findIndex(({ id }) => id === story)] ?? -1;
  return row < 0 ? null : row;
}

/** The course, with what is accepted written down. */
function recording(course: PlayedCourse, choices: PlayStep[], onAccepted: (step: PlayStep) => void): PlayedCourse {
  return {
    get state() {
      return course.state;
    },
    get next() {
      return course.next;
    },
    tick: () => course.tick(),
    finish: () => course.finish(),
    order(order) {
      const step = { minute: course.state.minute, order };
      // Written down first: an order that makes the engine fail belongs to the play that failed.
      choices.push(step);
      const code = course.order(order);
      if (code === null) onAccepted(step);
      else choices.pop();
      return code;
    },
  };
}

function newlyUsed(counts: ReadonlyMap<string, number>, before: EveningOrder['used']): EveningOrder['used'] {
  const known = new Map(before);
  return [...counts].flatMap(([name, times]): EveningOrder['used'] => {
    const more = times - (known.get(name) ?? 0);
    return more > 0 ? [[name, more]] : [];
  });
}
