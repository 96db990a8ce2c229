import { describe, expect, it } from 'vitest';
import { PHASES, type Phase } from '../../engine/model/index.ts';
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
