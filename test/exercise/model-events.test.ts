import { describe, expect, it } from 'vitest';
import { type Exercise, prepareExercise } from '../../engine/exercise/index.ts';
import { matches } from '../../engine/exercise/prepared/event-key.ts';
import type { CompiledEffect, CompiledScenario, ExerciseOrder } from '../../engine/model/index.ts';
import { advanceTo, playing, session, tinyExercise } from '../support/tiny-exercise.ts';
import {
  condition,
  fromMinute,
  inject,
  say,
  storyline,
  storyState,
  tinyNeighbourhood,
  tinyScenario,
} from '../support/tiny-scenario.ts';

const everywhere = { rows: null, share: 1 };
const SUBSTATION = 1;
const TRANSFORMER = 2;
const outage: CompiledEffect = { kind: 'fail', assets: [SUBSTATION], for: null, where: everywhere };
const dark = inject('dark', { at: { minute: 30 }, effects: [outage] });
const hears = (name: string, subject = -1, share = 0) => ({ name, subject, share });
const playedAt = (changes: Partial<CompiledScenario>, id: string, to = 600) =>
  playing(tinyExercise(changes), [advanceTo(to)]).state.small.injects[id]?.playedMinute;

describe('events of the model wake what awaits them in the next tick', () => {
  it.each([
    ['any failure', hears('ASSET_FAILED'), 45],
    ['the failure of a transformer that lost its feed', hears('ASSET_FAILED', TRANSFORMER), 45],
    ['the failure of what did not fail', hears('ASSET_FAILED', 3), undefined],
  ])('%s', (_, on, minute) => {
    expect(playedAt({ timeline: [dark, inject('a', { on })] }, 'a')).toBe(minute);
  });

  it('a message that reached enough households', () => {
    const alert: CompiledEffect = { kind: 'inform', message: 0, via: 'nl-alert', who: null, where: everywhere };
    const told = inject('told', { at: { minute: 60 }, effects: [alert] });
    const at = (share: number) =>
      playedAt({ timeline: [told, inject('a', { on: hears('MESSAGE_REACHED', 0, share) })] }, 'a');
    expect(at(0.1)).toBe(75);
    expect(at(0.1)).toBeLessThanOrEqual(at(0.5) ?? Number.POSITIVE_INFINITY);
  });

  it('a visit, a move or help only for the storyline’s own household', () => {
    const on = hears('ME_VISITED');
    expect(matches(on, { name: 'ME_VISITED', subject: 7, share: 0 }, 7)).toBe(true);
    expect(matches(on, { name: 'ME_VISITED', subject: 8, share: 0 }, 7)).toBe(false);
  });

  it('a round that comes by helps the neighbour of a story', () => {
    const story = storyline('story', [
      storyState('alone', { transitions: [{ to: 'seen', on: hears('ME_VISITED'), when: null, after: null }] }),
      storyState('seen', { final: true }),
    ]);
    const round: ExerciseOrder = {
      type: 'action.order',
      by: 'table',
      action: 'langsgaan',
      asked: { initiative: 'helpers' },
      target: { street: 'east' },
    };
    const ex = tinyExercise({ storylines: [story], startMinuteOfDay: 600 });
    const { small } = playing(ex, [advanceTo(15), round, advanceTo(180)]).state;
    expect(small.storylines.story?.state).toBe('seen');
    expect(small.storylines.story?.enteredMinute).toBeGreaterThan(30);
  });
});

describe('arguments of a message', () => {
  const story = storyline('story', [storyState('home', { enter: [{ kind: 'say', say: say('story') }] })], { row: 3 });
  const texts = {
    language: 'nl',
    entries: {
      'story.say.screen': { nl: 'Het is {indoorC} graden, {calls, plural, one {één} other {veel}}.', en: '{people}' },
    },
  };
  const ex: Exercise = prepareExercise({
    neighbourhood: tinyNeighbourhood(),
    scenario: tinyScenario({ storylines: [story] }),
    texts,
    seed: '1',
  });

  it('are declared state and fields of me, rounded, and only those that its texts use', () => {
    const [message] = playing(ex, [advanceTo(0)]).state.small.messages;
    expect(Object.keys(message?.args ?? {}).sort()).toEqual(['calls', 'indoorC', 'people']);
    expect(message?.args).toMatchObject({ calls: 0, people: 1 });
    expect(Number.isInteger(message?.args.indoorC)).toBe(true);
  });
});

describe('objectives', () => {
  const never = condition('false', { op: 'literal', value: false });
  const early = condition('minute < 120', { op: 'not', arg: fromMinute(120).node });
  const judged = (changes: object) => {
    const objective = { id: 'goal', text: 't', done: null, keep: null, by: 240, ...changes };
    return playing(tinyExercise({ objectives: [objective] }), [advanceTo(600)]).state.small.objectives.goal;
  };

  it.each([
    ['reached once `done` holds', { done: fromMinute(60) }, { done: true, minute: 60 }],
    ['missed when `done` comes after `by`', { done: fromMinute(300) }, { done: false, minute: 255 }],
    ['missed when `done` never holds', { done: never }, { done: false, minute: 255 }],
    ['lost on the first tick that `keep` fails', { keep: early }, { done: false, minute: 120 }],
    ['reached when `keep` held until `by`', { keep: fromMinute(0) }, { done: true, minute: 240 }],
  ])('are %s', (_, changes, verdict) => {
    expect(judged(changes)).toEqual(verdict);
  });
});

describe('preparations', () => {
  it('take effect in the first tick, before the script', () => {
    const add = (value: number) => ({ kind: 'add', variable: 'calls', value }) as const;
    const ex = tinyExercise({
      preparations: [{ id: 'barbecue', label: 'l', detail: null, cost: 1, days: 1, effects: [add(3)] }],
      timeline: [inject('a', { at: { minute: 0 }, effects: [{ kind: 'add', variable: 'calls', value: 4 }] })],
    });
    const prepare: ExerciseOrder = { type: 'preparation.choose', by: 'table', preparation: 'barbecue' };
    const play: ExerciseOrder = { type: 'phase.enter', by: 'facilitator', phase: 'play' };
    const start: ExerciseOrder = {
      type: 'exercise.start',
      by: 'facilitator',
      cut: 'lang',
      calm: false,
      tableStreets: [],
    };
    const { state } = playing(ex, [advanceTo(0)]);
    expect(state.small.variables.calls).toBe(4);
    const prepared = session(ex, [start, prepare, play, advanceTo(0)]);
    expect(prepared.state.small.variables.calls).toBe(7);
    expect(prepared.state.small.preparations).toEqual(['barbecue']);
  });
});

describe('the hand of the facilitator', () => {
  it('applies effects as an author writes them, in the next tick', () => {
    const ex = tinyExercise();
    const hand: ExerciseOrder = {
      type: 'effect.apply',
      by: 'facilitator',
      effects: [{ add: { calls: 6 } }, { fail: 'asset/substation' }],
    };
    const { state, facts } = playing(ex, [advanceTo(15), hand, advanceTo(30)]);
    expect(state.small.variables.calls).toBe(6);
    expect(facts.map(({ fact }) => fact.type)).toContain('asset.failed');
  });

  it('adds ties that the world then has', () => {
    const ex = tinyExercise();
    const tie: ExerciseOrder = { type: 'network.add', by: 'table', ties: [{ a: 'home-00', b: 'home-05' }] };
    const { state } = playing(ex, [advanceTo(15), tie]);
    expect(state.small.ties).toEqual([[0, 5]]);
    expect([...state.world.columns.extraTies].filter((other) => other > 0)).toEqual([6, 1]);
  });
});
