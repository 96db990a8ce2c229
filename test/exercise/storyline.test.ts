import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { storylineConfig } from '../../engine/exercise/index.ts';
import { prepareStoryline } from '../../engine/exercise/prepared/storyline-machine.ts';
import { advanceTo, playing, tinyExercise } from '../support/tiny-exercise.ts';
import { above, condition, inject, say, storyline, storyState } from '../support/tiny-scenario.ts';

const on = (name: string, subject = -1) => ({ name, subject, share: 0 });
const go = (to: string, changes: object) => ({ to, on: null, when: null, after: null, ...changes });

const STORY = storyline('neighbour', [
  storyState('home', { transitions: [go('cold', { when: above('calls', 3) }), go('helped', { on: on('BELL') })] }),
  storyState('cold', {
    enter: [
      { kind: 'say', say: say('storylines.neighbour.cold') },
      { kind: 'add', variable: 'calls', value: 1 },
    ],
    transitions: [go('helped', { on: on('BELL') }), go('away', { after: 90 })],
  }),
  storyState('helped', { final: true }),
  storyState('away', { final: true, enter: [{ kind: 'add', variable: 'calls', value: 2 }] }),
]);
const callsAt = (minute: number, to: number) =>
  inject('calls', { at: { minute }, say: null, effects: [{ kind: 'set', variable: 'calls', value: to }] });

describe('a storyline as XState config', () => {
  it('is plain JSON that XState accepts, with its conditions and times described', () => {
    const config = storylineConfig(STORY);
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    expect(createMachine(config as never).states.cold?.on).toHaveProperty(['AFTER 1']);
    expect(config.states.home?.on?.['WHEN 0']).toEqual({ target: 'cold', reenter: true, description: 'calls > 3' });
    expect(config.states.helped?.type).toBe('final');
  });

  it('steps purely, and does not hear what its state does not name', () => {
    const machine = prepareStoryline(STORY);
    expect(machine.start()).toEqual({ state: 'home', entered: [] });
    expect(machine.send('home', 'WHEN 0')).toEqual({ state: 'cold', entered: ['cold'] });
    expect(machine.send('cold', 'AFTER 1')).toEqual({ state: 'away', entered: ['away'] });
    expect(machine.send('cold', 'WHEN 0')).toBeNull();
    expect(machine.send('helped', 'BELL')).toBeNull();
  });
});

describe('a storyline in play', () => {
  const story = (ex: ReturnType<typeof tinyExercise>, minute: number) => playing(ex, [advanceTo(minute)]).state.small;

  it('moves on a condition in the tick after it became true, and says so', () => {
    const ex = tinyExercise({ storylines: [STORY], timeline: [callsAt(30, 5)] });
    expect(story(ex, 30).storylines.neighbour).toEqual({ state: 'home', enteredMinute: 0, row: 0 });
    const after = story(ex, 45);
    expect(after.storylines.neighbour).toEqual({ state: 'cold', enteredMinute: 45, row: 0 });
    expect(after.messages.map(({ key, minute, household }) => ({ key, minute, household }))).toEqual([
      { key: 'neighbour#1', minute: 45, household: 0 },
    ]);
  });

  it('moves on its own clock, counted from entering the state', () => {
    const ex = tinyExercise({ storylines: [STORY], timeline: [callsAt(30, 5)] });
    expect(story(ex, 120).storylines.neighbour?.state).toBe('cold');
    expect(story(ex, 135).storylines.neighbour).toEqual({ state: 'away', enteredMinute: 135, row: 0 });
    expect(story(ex, 135).variables.calls).toBe(8);
  });

  it('hears a raised event in the tick that raises it', () => {
    const bell = inject('bell', { at: { minute: 60 }, say: null, effects: [{ kind: 'raise', event: 'BELL' }] });
    const ex = tinyExercise({ storylines: [STORY], timeline: [bell] });
    expect(story(ex, 60).storylines.neighbour).toEqual({ state: 'helped', enteredMinute: 60, row: 0 });
  });

  it('is about the household that fits with the lowest luck of its own, whatever else is told', () => {
    const alone = condition('mobilityLimited', { op: 'not', arg: { op: 'field', name: 'mobilityLimited' } });
    const picked = storyline('picked', [storyState('only', { final: true })], { pick: alone });
    const without = tinyExercise({ storylines: [picked] });
    const beside = tinyExercise({ storylines: [STORY, picked] });
    expect(without.cast[0]).toBe(beside.cast[1]);
    const rows = new Set(
      ['1', '2', '3', '4', '5', '6'].map((seed) => tinyExercise({ storylines: [picked] }, seed).cast[0]),
    );
    expect(rows.size).toBeGreaterThan(1);
  });

  it('is not told when no household fits', () => {
    const nobody = condition('false', { op: 'literal', value: false });
    const ex = tinyExercise({ storylines: [storyline('picked', [storyState('only')], { pick: nobody })] });
    expect(story(ex, 60).storylines).toEqual({});
  });
});
