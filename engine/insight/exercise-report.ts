import { type Exercise, type ExerciseState, type Log, pathTo } from '../exercise/index.ts';
import {
  type Cut,
  ENGINE,
  type OrderBy,
  type OrderTarget,
  OUTCOME,
  type RefusalCode,
  type TextKey,
} from '../model/index.ts';
import type { LookBack } from './look-back.ts';

/** Help that the table asked for, with what came of it. */
export interface ReportedOrder {
  /** Id of the action. */
  action: string;
  /** Name of who was asked, and of where it went: a home is told as its street. */
  asked: string;
  where: string;
  status: 'asked' | 'yes' | 'later' | 'no' | 'done';
  /** Why not; null: nothing was in the way. */
  code: RefusalCode | null;
  /** Homes where somebody was in, and those where nobody opened or that could not be come to. */
  reached: number;
  missed: number;
}

/** How a question that the table saw came to an end. */
export interface ReportedChoice {
  /** Id of the decision. */
  decision: string;
  /** Id of the option; null: divided, or an idea of their own. */
  option: string | null;
  /** Helpers by option id. */
  division: Record<string, number> | null;
  /** Nobody chose. */
  byDefault: boolean;
  own: ReportedOrder | null;
  /** Id of the reason that was picked. */
  reason: string | null;
}

/** Something that the table heard or did. */
export type ReportEntry = { minute: number } & (
  | { kind: 'message'; id: string; text: TextKey; args: Record<string, number | string>; from: TextKey | null }
  | ({ kind: 'choice' } & ReportedChoice)
  | ({ kind: 'order' } & ReportedOrder)
  | { kind: 'preparation'; id: string }
  | { kind: 'fact'; id: string }
);

/**
 * The after-action report of an exercise: keys and numbers, no sentences. It holds nothing that the log does not: no names of real
 * people, no notes.
 */
export interface ExerciseReport {
  scenario: { id: string; version: string };
  neighbourhood: { id: string; name: string };
  seed: string;
  engine: string;
  outcome: number;
  /** null: it was never begun. */
  cut: Cut | null;
  households: number;
  people: number;
  /** Minute up to which it was played. */
  minutes: number;
  /** Id of the objective that the group took as its goal; null: none, or one in its own words. */
  goal: string | null;
  /** In order of time. */
  entries: ReportEntry[];
  figures: Pick<LookBack, 'people' | 'totals' | 'moments' | 'objectives' | 'skipped'>;
}

/**
 * What a report tells of a course.
 * @param state the end of that course
 * @param back tonight beside the same night without the table's choices, of the same course
 */
export function exerciseReport(ex: Exercise, log: Log, state: ExerciseState, back: LookBack): ExerciseReport {
  const { scenario, neighbourhood } = ex;
  const { people, totals, moments, objectives, skipped } = back;
  return {
    scenario: { id: scenario.id, version: scenario.version },
    neighbourhood: { id: neighbourhood.id, name: neighbourhood.name },
    seed: ex.seed,
    engine: ENGINE,
    outcome: OUTCOME,
    cut: state.small.setting?.cut ?? null,
    households: neighbourhood.households.length,
    people: neighbourhood.households.reduce((sum, household) => sum + household.people.length, 0),
    minutes: state.minute,
    goal: state.small.goal,
    entries: entriesOf(ex, log, state, back),
    figures: { people, totals, moments, objectives, skipped },
  };
}

/** At one minute a message comes before what was done about it. */
const ORDER = ['preparation', 'message', 'fact', 'choice', 'order'] as const satisfies ReportEntry['kind'][];

function entriesOf(ex: Exercise, log: Log, state: ExerciseState, back: LookBack): ReportEntry[] {
  const entries = [
    ...messageEntries(ex, state),
    ...choiceEntries(ex, state, back),
    ...orderEntries(ex, state),
    ...askedEntries(log),
  ];
  const place = ({ kind }: ReportEntry) => ORDER.indexOf(kind);
  return entries.sort((a, b) => a.minute - b.minute || place(a) - place(b));
}

/** Messages with words for the screen; others were only for the facilitator. */
function messageEntries({ texts }: Exercise, { small }: ExerciseState): ReportEntry[] {
  return small.messages.flatMap(({ key, minute, say, args }): ReportEntry[] => {
    const text = say.screen ?? say.aloud;
    if (text === null || texts.entries[text] === undefined) return [];
    return [{ minute, kind: 'message', id: key, text, args, from: say.from }];
  });
}

function choiceEntries(ex: Exercise, { small }: ExerciseState, { choices }: LookBack): ReportEntry[] {
  return choices.map(({ minute, decision, option, division, byDefault, reason }): ReportEntry => {
    const order = small.decisions[decision]?.own;
    const own = order === undefined ? null : reportedOrder(ex, small.orders[order]);
    return { minute, kind: 'choice', decision, option, division, byDefault, own, reason };
  });
}

/** An idea of their own stands with its question. */
function orderEntries(ex: Exercise, { small }: ExerciseState): ReportEntry[] {
  const ideas = new Set(Object.values(small.decisions).map(({ own }) => own));
  return small.orders.flatMap((order, number): ReportEntry[] => {
    const told = ideas.has(number) ? null : reportedOrder(ex, order);
    return told ? [{ minute: order.orderedMinute, kind: 'order', ...told }] : [];
  });
}

function askedEntries(log: Log): ReportEntry[] {
  return pathTo(log, log.head).flatMap((event): ReportEntry[] => {
    const { minute } = event;
    if (event.type === 'preparation.choose') return [{ minute, kind: 'preparation', id: event.preparation }];
    return event.type === 'fact.ask' ? [{ minute, kind: 'fact', id: event.fact }] : [];
  });
}

type Order = ExerciseState['small']['orders'][number];

function reportedOrder(ex: Exercise, order: Order | undefined): ReportedOrder | null {
  if (!order) return null;
  const { status, code, reached, missed } = order;
  return {
    action: ex.scenario.actions[order.action]?.id ?? '',
    asked: nameOfAsked(ex, order.by),
    where: nameOfTarget(ex, order.target),
    status,
    code,
    reached,
    missed,
  };
}

function nameOfAsked({ neighbourhood }: Exercise, by: OrderBy): string {
  if ('initiative' in by) return neighbourhood.initiatives[by.initiative]?.name ?? '';
  if ('venue' in by) return neighbourhood.venues[by.venue]?.name ?? '';
  return streetOf({ neighbourhood }, by.household);
}

function nameOfTarget({ neighbourhood }: Exercise, target: OrderTarget): string {
  if ('venue' in target) return neighbourhood.venues[target.venue]?.name ?? '';
  if ('street' in target) return neighbourhood.streets[target.street]?.name ?? '';
  return 'household' in target ? streetOf({ neighbourhood }, target.household) : neighbourhood.name;
}

/** A report goes from hand to hand, so it says the street and not the number. */
function streetOf({ neighbourhood }: Pick<Exercise, 'neighbourhood'>, household: number): string {
  return neighbourhood.streets[neighbourhood.households[household]?.street ?? -1]?.name ?? '';
}
