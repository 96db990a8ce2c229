import { initialTransition, setup, transition } from 'xstate';
import { type CompiledScenario, type Cut, type Minutes, type Phase, remember } from '../../model/index.ts';
import type { PhaseValue } from './exercise-state.ts';

/** Name of the state of play in which no chapter is being played; no chapter can have it, ids hold no spaces. */
const BETWEEN = 'between chapters';

export type PhaseEvent =
  | { type: 'START' }
  | { type: 'WELCOME' }
  | { type: 'BRIEFING' }
  | { type: 'PLAY' }
  | { type: 'PAUSE' }
  | { type: 'LOOK_BACK' }
  | { type: 'CLOSE' }
  | { type: `CHAPTER ${string}` };

const EVENT_OF: Record<Phase, PhaseEvent['type']> = {
  welcome: 'WELCOME',
  briefing: 'BRIEFING',
  play: 'PLAY',
  pause: 'PAUSE',
  'look-back': 'LOOK_BACK',
  closed: 'CLOSE',
};

/**
 * The phases of an evening. Nothing is played before the exercise has started (cut chosen); what was looked back on is not
 * played on: another course starts with undo or branch. Within play stands the chapter, or none.
 */
export function phaseMachine(chapterIds: string[]) {
  const inside = [BETWEEN, ...chapterIds];
  return setup({ types: { events: {} as PhaseEvent } }).createMachine({
    id: 'exercise',
    initial: 'welcome',
    states: {
      welcome: {
        initial: 'unset',
        states: {
          unset: { on: { START: 'ready' } },
          ready: { on: { BRIEFING: '#exercise.briefing', PLAY: '#exercise.play' } },
        },
      },
      briefing: { on: { WELCOME: '#exercise.welcome.ready', PLAY: 'play' } },
      play: {
        initial: BETWEEN,
        states: Object.fromEntries(inside.map((id) => [id, {}])),
        on: {
          PAUSE: 'pause',
          LOOK_BACK: 'look-back',
          CLOSE: 'closed',
          ...Object.fromEntries(inside.map((id) => [`CHAPTER ${id}`, `.${id}`])),
        },
      },
      pause: { on: { PLAY: 'play', LOOK_BACK: 'look-back', CLOSE: 'closed' } },
      'look-back': { on: { CLOSE: 'closed' } },
      closed: { type: 'final' },
    },
  });
}

/** The phase machine as pure functions over its value. */
export interface Phases {
  initial: PhaseValue;
  /** The value after an event; null when the phase does not accept it. */
  send(value: PhaseValue, event: PhaseEvent['type']): PhaseValue | null;
}

/** Prepares the machine of a scenario; each (value, event) is asked of XState once and remembered. */
export const preparePhases = remember((scenario: CompiledScenario): Phases => {
  const machine = phaseMachine(scenario.chapters.map((chapter) => chapter.id));
  const known = new Map<string, PhaseValue | null>();
  const ask = (value: PhaseValue, type: PhaseEvent['type']): PhaseValue | null => {
    const [next] = transition(machine, machine.resolveState({ value, context: {} }), { type } as PhaseEvent);
    const after = next.value as PhaseValue;
    return JSON.stringify(after) === JSON.stringify(value) ? null : after;
  };
  return {
    initial: initialTransition(machine)[0].value as PhaseValue,
    send(value, type) {
      const key = `${JSON.stringify(value)} ${type}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const after = ask(value, type);
      known.set(key, after);
      return after;
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

/** The event that asks for a phase. */
export function phaseEvent(phase: Phase): PhaseEvent['type'] {
  return EVENT_OF[phase];
}
