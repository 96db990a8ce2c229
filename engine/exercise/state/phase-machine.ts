import { initialTransition } from 'xstate';
import {
  type CompiledScenario,
  type Cut,
  type ExerciseEvent,
  type ExerciseEventType,
  type Minutes,
  type Phase,
  remember,
} from '../../model/index.ts';
import { askMachine, buildMachine } from './ask-machine.ts';
import type { PhaseValue } from './exercise-state.ts';
import type { PlainMachine, PlainState, PlainWay } from './plain-machine.ts';

/** Name of the state of play in which no chapter is being played; no chapter can have it, ids hold no spaces. */
const BETWEEN = 'between chapters';

/** What the machine hears: each event of the log by its own name, and the chapters that the clock brings. */
export type PhaseEvent = Exclude<ExerciseEventType, 'phase.enter'> | `phase.enter ${Phase}` | `CHAPTER ${string}`;

/** Where events lead from a phase; only names of events and phases compile. */
type Ways = { [E in PhaseEvent]?: Phase | `#exercise.${Phase}` | `#exercise.welcome.ready` | 'ready' | `.${string}` };
type Staying = Exclude<ExerciseEventType, 'exercise.start' | 'phase.enter'>;

/** The action of an event that leaves the phase as it is: its handler does the rest. */
const STAY = 'apply';

/** Events that a phase accepts and that leave it as it is. */
const stays = (...events: Staying[]): Record<string, PlainWay> =>
  Object.fromEntries(events.map((event) => [event, { actions: STAY }]));

/** What a group may write down, as long as the evening is not closed. */
const NOTES = ['agreement.add', 'note.add', 'goal.set'] as const;
/** What the facilitator prepares or the table asks, from the briefing on. */
const READY = ['inject.hold', 'inject.skip', 'inject.edit', 'effect.apply', 'network.add', 'fact.ask'] as const;
/** What happens in the story itself. */
const STORY = ['inject.play', 'decision.open', 'decision.choose', 'decision.close', 'action.order'] as const;

/**
 * The phases of an evening and which events each accepts, as plain XState config. Nothing is played before the exercise has
 * started (cut chosen); what was looked back on is not played on: another course starts with undo or branch. Within play stands
 * the chapter, or none.
 */
export function phaseConfig(chapterIds: readonly string[]): PlainMachine {
  const inside = [BETWEEN, ...chapterIds];
  const ways = (to: Ways): Record<string, PlainWay> => to as Record<string, PlainWay>;
  const states: Record<Phase, PlainState> = {
    welcome: {
      initial: 'unset',
      states: {
        unset: { on: ways({ 'exercise.start': 'ready' }) },
        ready: { on: ways({ 'phase.enter briefing': '#exercise.briefing', 'phase.enter play': '#exercise.play' }) },
      },
      on: stays(...NOTES, 'network.add', 'preparation.choose'),
    },
    briefing: {
      on: {
        ...ways({ 'phase.enter welcome': '#exercise.welcome.ready', 'phase.enter play': 'play' }),
        ...stays(...NOTES, ...READY, 'preparation.choose'),
      },
    },
    play: {
      initial: BETWEEN,
      states: Object.fromEntries(inside.map((id) => [id, {}])),
      on: {
        ...ways({ 'phase.enter pause': 'pause', 'phase.enter look-back': 'look-back', 'phase.enter closed': 'closed' }),
        ...ways(Object.fromEntries(inside.map((id) => [`CHAPTER ${id}`, `.${id}`]))),
        ...stays(...NOTES, ...READY, ...STORY, 'clock.advance'),
      },
    },
    pause: {
      on: {
        ...ways({ 'phase.enter play': 'play', 'phase.enter look-back': 'look-back', 'phase.enter closed': 'closed' }),
        ...stays(...NOTES, ...READY, ...STORY),
      },
    },
    'look-back': { on: { ...ways({ 'phase.enter closed': 'closed' }), ...stays(...NOTES, 'fact.ask') } },
    closed: { type: 'final' },
  };
  return { id: 'exercise', initial: 'welcome', states };
}

/** The phase machine as pure functions over its value. */
export interface Phases {
  initial: PhaseValue;
  /** The value after an event, the very same where it leaves the phase as it is; null when the phase does not accept it. */
  send(value: PhaseValue, event: PhaseEvent): PhaseValue | null;
}

/** Prepares the machine of a scenario; each (value, event) is asked of XState once and remembered. */
export const preparePhases = remember((scenario: CompiledScenario): Phases => {
  const machine = buildMachine(phaseConfig(scenario.chapters.map((chapter) => chapter.id)));
  const known = new Map<string, PhaseValue | 'stays' | 'refused'>();
  const ask = (value: PhaseValue, event: PhaseEvent): PhaseValue | 'stays' | 'refused' => {
    const answer = askMachine(machine, value, event);
    if (answer === null) return 'refused';
    return answer.actions.some(({ type }) => type === STAY) ? 'stays' : (answer.value as PhaseValue);
  };
  return {
    initial: initialTransition(machine)[0].value as PhaseValue,
    send(value, event) {
      const key = `${JSON.stringify(value)} ${event}`;
      const after = known.get(key) ?? ask(value, event);
      known.set(key, after);
      if (after === 'refused') return null;
      return after === 'stays' ? value : after;
    },
  };
});

/** The phase that a value stands for. */
export function phaseOf(value: PhaseValue): Phase {
  if (typeof value === 'string') return value;
  return 'play' in value ? 'play' : 'welcome';
}

/** The chapter that is played at a minute in this cut; null between chapters. Chapters run from their first minute up to the next one's. */
export function chapterAt(scenario: CompiledScenario, cut: Cut, minute: Minutes): string | null {
  for (const chapter of scenario.chapters) {
    if (chapter.minutes[cut] === undefined || minute < chapter.from) continue;
    if (minute < chapter.to || (minute === chapter.to && minute === scenario.endMinute)) return chapter.id;
  }
  return null;
}

/** Moves the value to the chapter of the minute, when it stands in play; the same value when nothing changes. */
export function enterChapter(phases: Phases, value: PhaseValue, chapter: string | null): PhaseValue {
  const name = chapter ?? BETWEEN;
  if (phaseOf(value) !== 'play' || (value as { play: string }).play === name) return value;
  return phases.send(value, `CHAPTER ${name}`) ?? value;
}

/** An event of the log as the machine hears it. */
export function phaseEvent(event: ExerciseEvent): PhaseEvent {
  return event.type === 'phase.enter' ? `phase.enter ${event.phase}` : event.type;
}
