import { describe, expect, it } from 'vitest';
import type { PhaseValue } from '../../engine/exercise/state/exercise-state.ts';
import type { PhaseEvent } from '../../engine/exercise/state/phase-machine.ts';
import { type ExerciseEventType, eventSchema, PHASES, type Phase } from '../../engine/model/index.ts';
import { advanceTo, playing, START, session, tinyExercise } from '../support/tiny-exercise.ts';

const enter = (phase: Phase) => ({ type: 'phase.enter', by: 'facilitator', phase }) as const;

/** From each phase, where one may go. */
const WAYS: Record<Phase, Phase[]> = {
  welcome: ['briefing', 'play'],
  briefing: ['welcome', 'play'],
  play: ['pause', 'look-back', 'closed'],
  pause: ['play', 'look-back', 'closed'],
  'look-back': ['closed'],
  closed: [],
};
const PATH_TO: Record<Phase, Phase[]> = {
  welcome: [],
  briefing: ['briefing'],
  play: ['play'],
  pause: ['play', 'pause'],
  'look-back': ['play', 'look-back'],
  closed: ['play', 'closed'],
};

/** The contract: the phases in which each event of the log is accepted. */
const ACCEPTED: Record<ExerciseEventType, Phase[]> = {
  'exercise.start': ['welcome'],
  'phase.enter': ['welcome', 'briefing', 'play', 'pause', 'look-back'],
  'clock.advance': ['play'],
  'inject.play': ['play', 'pause'],
  'inject.hold': ['briefing', 'play', 'pause'],
  'inject.skip': ['briefing', 'play', 'pause'],
  'inject.edit': ['briefing', 'play', 'pause'],
  'decision.open': ['play', 'pause'],
  'decision.choose': ['play', 'pause'],
  'decision.close': ['play', 'pause'],
  'action.order': ['play', 'pause'],
  'effect.apply': ['briefing', 'play', 'pause'],
  'network.add': ['welcome', 'briefing', 'play', 'pause'],
  'agreement.add': ['welcome', 'briefing', 'play', 'pause', 'look-back'],
  'note.add': ['welcome', 'briefing', 'play', 'pause', 'look-back'],
  'preparation.choose': ['welcome', 'briefing'],
  'fact.ask': ['briefing', 'play', 'pause', 'look-back'],
  'goal.set': ['welcome', 'briefing', 'play', 'pause', 'look-back'],
};
const EVENTS = eventSchema.options.map(({ shape }) => shape.type.value);

describe('[Table] The phase machine accepts the events of the contract, and no others', () => {
  const { phases } = tinyExercise();
  const values = (phase: Phase): PhaseValue[] => {
    if (phase === 'welcome') return [{ welcome: 'unset' }, { welcome: 'ready' }];
    return [phase === 'play' ? { play: 'between chapters' } : phase];
  };
  const asked = (type: ExerciseEventType): PhaseEvent[] =>
    type === 'phase.enter' ? PHASES.map((phase) => `phase.enter ${phase}` as const) : [type];

  it.each(PHASES.flatMap((phase) => EVENTS.map((type) => ({ phase, type }))))('$phase: $type', ({ phase, type }) => {
    const answers = values(phase).flatMap((value) => asked(type).map((event) => phases.send(value, event)));
    expect(answers.some((answer) => answer !== null)).toBe(ACCEPTED[type].includes(phase));
  });

  it('leaves the very same value where an event changes no phase, also before the cut is chosen', () => {
    for (const value of PHASES.flatMap(values)) {
      const stays = EVENTS.filter((type) => !['exercise.start', 'phase.enter'].includes(type));
      for (const type of stays) expect([null, value]).toContain(phases.send(value, type as PhaseEvent));
    }
    const unset: PhaseValue = { welcome: 'unset' };
    expect(phases.send(unset, 'note.add')).toBe(unset);
    expect(phases.send(unset, 'phase.enter play')).toBeNull();
  });
});

describe('phases of an exercise', () => {
  const ex = tinyExercise();

  it.each(PHASES.flatMap((from) => PHASES.map((to) => ({ from, to }))))('$from → $to', ({ from, to }) => {
    const here = session(ex, [START, ...PATH_TO[from].map(enter)]);
    const after = session(ex, [enter(to)], { ...here, refused: [] });
    const allowed = WAYS[from].includes(to);
    expect(after.refused).toEqual([allowed ? null : 'wrong-phase']);
    expect(after.state.phase).toBe(allowed ? to : from);
  });

  it('plays nothing before the exercise has started', () => {
    expect(session(ex, [enter('play')]).refused).toEqual(['wrong-phase']);
  });

  it('starts once', () => {
    expect(session(ex, [START, START]).refused).toEqual([null, 'wrong-phase']);
  });

  it('refuses to start with a street that is not there', () => {
    expect(session(ex, [{ ...START, tableStreets: ['north'] } as typeof START]).refused).toEqual(['unknown-target']);
  });

  it('stands in the chapter of the minute, and between chapters in none, also after a pause', () => {
    const chapter = { title: 't', minutes: { lang: 10 } };
    const twoChapters = tinyExercise({
      chapters: [
        { ...chapter, id: 'first', from: 0, to: 60 },
        { ...chapter, id: 'skipped', from: 60, to: 120, minutes: { kort: 5 } },
        { ...chapter, id: 'last', from: 180, to: 1440 },
      ],
    });
    const at = (minute: number) => playing(twoChapters, [advanceTo(minute)]).state.small.phase;
    expect(at(45)).toEqual({ play: 'first' });
    expect(at(75)).toEqual({ play: 'between chapters' });
    expect(at(180)).toEqual({ play: 'last' });
    expect(at(1440)).toEqual({ play: 'last' });
    const paused = playing(twoChapters, [advanceTo(45), enter('pause'), enter('play')]);
    expect(paused.state.small.phase).toEqual({ play: 'first' });
  });
});
