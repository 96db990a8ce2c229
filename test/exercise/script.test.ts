import { describe, expect, it } from 'vitest';
import { drawMoment } from '../../engine/exercise/prepared/draw-moment.ts';
import type { CompiledEffect, CompiledScenario, ExerciseOrder } from '../../engine/model/index.ts';
import { advanceTo, playing, START, tinyExercise } from '../support/tiny-exercise.ts';
import { above, condition, fromMinute, inject, say, tinyScenario } from '../support/tiny-scenario.ts';

const set = (value: number): CompiledEffect => ({ kind: 'set', variable: 'calls', value });
const add = (value: number): CompiledEffect => ({ kind: 'add', variable: 'calls', value });
const raise = (event: string): CompiledEffect => ({ kind: 'raise', event });
const hears = (name: string) => ({ name, subject: -1, share: 0 });

function playedAt(changes: Partial<CompiledScenario>, to = 1440, orders: ExerciseOrder[] = [], start = START) {
  const { state } = playing(tinyExercise(changes), [...orders, advanceTo(to)], start);
  return Object.fromEntries(Object.entries(state.small.injects).map(([id, known]) => [id, known.playedMinute]));
}

function calls(changes: Partial<CompiledScenario>, to = 1440): unknown {
  return playing(tinyExercise(changes), [advanceTo(to)]).state.small.variables.calls;
}

describe('when an inject is played', () => {
  it.each([
    [0, 0],
    [1, 15],
    [15, 15],
    [37, 45],
  ])('minute %i falls due in the first tick at or after it, %i', (minute, tick) => {
    expect(playedAt({ timeline: [inject('a', { at: { minute } })] })).toEqual({ a: tick });
  });

  it('before 0h every condition is false, so a condition that always holds plays in the second tick', () => {
    expect(playedAt({ timeline: [inject('a', { when: fromMinute(0) })] })).toEqual({ a: 15 });
  });

  it('with `at` and `when` not before `at`, then as soon as it holds', () => {
    const timeline = [
      inject('early', { at: { minute: 120 }, when: fromMinute(30) }),
      inject('late', { at: { minute: 30 }, when: fromMinute(120) }),
    ];
    expect(playedAt({ timeline })).toEqual({ early: 120, late: 135 });
  });

  it('not after `until`', () => {
    const timeline = [
      inject('a', { when: fromMinute(120), until: 120 }),
      inject('b', { when: fromMinute(90), until: 120 }),
    ];
    expect(playedAt({ timeline })).toEqual({ b: 105 });
  });

  it('at the minute of a declared duration, also when it changed in play', () => {
    const variables = tinyScenario().variables.map((variable) => ({ ...variable, max: 1000, start: 600 }));
    const sooner = inject('sooner', { at: { minute: 60 }, effects: [set(90)] });
    expect(playedAt({ variables, timeline: [sooner, inject('a', { at: { variable: 'calls' } })] }).a).toBe(90);
  });

  it('again on each rise of a repeated condition, once otherwise', () => {
    const saw = [0, 60, 120, 180].map((minute, i) =>
      inject(`s${i}`, { at: { minute }, effects: [set(i % 2 === 0 ? 5 : 0)] }),
    );
    const counted = (repeat: boolean) => {
      const timeline = [...saw, inject('a', { when: above('calls', 3), repeat })];
      return playing(tinyExercise({ timeline }), [advanceTo(400)]).state.small.injects.a?.times;
    };
    expect(counted(true)).toBe(2);
    expect(counted(false)).toBe(1);
  });

  it('from the shelf only when the facilitator plays it', () => {
    const timeline = [inject('a', { shelf: true, at: { minute: 30 }, effects: [set(7)] })];
    expect(playedAt({ timeline })).toEqual({});
    const { state } = playing(tinyExercise({ timeline }), [
      advanceTo(60),
      { type: 'inject.play', by: 'facilitator', inject: 'a' },
    ]);
    expect(state.small.messages.map(({ key, minute }) => [key, minute])).toEqual([['a', 60]]);
    expect(state.small.variables.calls).toBe(0);
    const next = playing(tinyExercise({ timeline }), [
      advanceTo(60),
      { type: 'inject.play', by: 'facilitator', inject: 'a' },
      advanceTo(75),
    ]);
    expect(next.state.small.variables.calls).toBe(7);
  });

  it('held until played, skipped never, edited at its new minute', () => {
    const timeline = ['held', 'skipped', 'edited'].map((id) => inject(id, { at: { minute: 60 } }));
    const order = (type: 'inject.hold' | 'inject.skip', id: string): ExerciseOrder => ({
      type,
      by: 'facilitator',
      inject: id,
    });
    const orders: ExerciseOrder[] = [
      order('inject.hold', 'held'),
      order('inject.skip', 'skipped'),
      { type: 'inject.edit', by: 'facilitator', inject: 'edited', at: 200 },
    ];
    expect(playedAt({ timeline }, 1440, orders)).toEqual({ held: null, skipped: null, edited: 210 });
  });

  it('at its new minute also when its luck had left it out, and once only', () => {
    const timeline = [inject('a', { at: { minute: 0 }, chance: 0 })];
    const edit: ExerciseOrder = { type: 'inject.edit', by: 'facilitator', inject: 'a', at: 60 };
    const { state } = playing(tinyExercise({ timeline }), [advanceTo(30), edit, advanceTo(600)]);
    expect(state.small.injects.a).toMatchObject({ times: 1, editedMinute: 60 });
  });

  it('leaves heavy injects out in the calm setting', () => {
    const timeline = [inject('a', { at: { minute: 0 }, heavy: true }), inject('b', { at: { minute: 0 } })];
    expect(playedAt({ timeline }, 60, [], { ...START, calm: true } as typeof START)).toEqual({ b: 0 });
  });

  it('with a chance, by luck of its own that no other inject shifts', () => {
    const happens = (seed: string, timeline: CompiledScenario['timeline']) =>
      playing(tinyExercise({ timeline }, seed), [advanceTo(30)]).state.small.injects.a?.playedMinute === 0;
    const rare = inject('a', { at: { minute: 0 }, chance: 0.4 });
    const seeds = Array.from({ length: 40 }, (_, i) => String(i));
    const outcome = seeds.map((seed) => happens(seed, [rare]));
    expect(outcome.filter(Boolean).length).toBeGreaterThan(6);
    expect(outcome.filter(Boolean).length).toBeLessThan(30);
    const other = inject('b', { at: { from: 0, to: 99 }, chance: 0.5 });
    expect(seeds.map((seed) => happens(seed, [other, rare]))).toEqual(outcome);
  });
});

describe('a drawn moment', () => {
  it('is a whole minute with both ends included', () => {
    const drawn = Array.from({ length: 400 }, (_, seed) => drawMoment({ from: 3, to: 6 }, String(seed), 'a'));
    expect([...new Set(drawn)].sort()).toEqual([3, 4, 5, 6]);
  });
});

describe('order within a tick', () => {
  it('goes by minute, then decision closings, timeline, place in the model', () => {
    const timeline = [
      inject('second', { at: { minute: 14 }, effects: [set(2)] }),
      inject('first', { at: { minute: 3 }, effects: [set(1)] }),
      inject('third', { at: { minute: 14 }, effects: [add(5)] }),
    ];
    expect(calls({ timeline }, 15)).toBe(7);
  });

  it('takes logged acts before the script of the same tick', () => {
    const timeline = [
      inject('a', { at: { minute: 30 }, effects: [add(1)] }),
      inject('b', { shelf: true, effects: [set(5)] }),
    ];
    const { state } = playing(tinyExercise({ timeline }), [
      advanceTo(15),
      { type: 'inject.play', by: 'facilitator', inject: 'b' },
      advanceTo(30),
    ]);
    expect(state.small.variables.calls).toBe(6);
  });

  it('reads conditions as they were before the tick', () => {
    const timeline = [
      inject('a', { at: { minute: 30 }, effects: [set(5)] }),
      inject('b', { at: { minute: 30 }, when: above('calls', 3) }),
    ];
    expect(playedAt({ timeline })).toEqual({ a: 30, b: 45 });
  });
});

describe('raise', () => {
  it('is delivered after all effects of its tick, first in first out', () => {
    const timeline = [
      inject('a', { at: { minute: 0 }, effects: [raise('TWO'), raise('ONE'), set(1)] }),
      inject('b', { at: { minute: 0 }, effects: [set(3)] }),
      inject('one', { on: hears('ONE'), effects: [add(4)] }),
      inject('two', { on: hears('TWO'), effects: [set(2)] }),
    ];
    expect(calls({ timeline }, 0)).toBe(6);
  });

  it('is not heard by what has a later moment of its own', () => {
    const timeline = [
      inject('a', { at: { minute: 30 }, effects: [raise('BELL')] }),
      inject('b', { at: { minute: 90 }, effects: [raise('BELL')] }),
      inject('late', { at: { minute: 60 }, on: hears('BELL') }),
    ];
    expect(playedAt({ timeline }).late).toBe(90);
  });

  it('ends after sixty-four rounds, even when events raise each other', () => {
    const timeline = [
      inject('start', { at: { minute: 0 }, effects: [raise('PING')] }),
      inject('ping', { on: hears('PING'), repeat: true, say: null, effects: [raise('PING')] }),
    ];
    const { state } = playing(tinyExercise({ timeline }), [advanceTo(0)]);
    expect(state.small.injects.ping?.times).toBe(64);
  });
});

describe('variables', () => {
  it('stay within their bounds', () => {
    const at = (minute: number, effect: CompiledEffect) => inject(`m${minute}`, { at: { minute }, effects: [effect] });
    expect(calls({ timeline: [at(0, add(99))] }, 0)).toBe(10);
    expect(calls({ timeline: [at(0, set(-5))] }, 0)).toBe(0);
  });
});

describe('trust', () => {
  it('is the world’s own, also where the scenario declares how it starts', () => {
    const variables = [{ name: 'trust', type: 'number', min: 0, max: 100, start: 60, label: null } as const];
    const low = condition('trust < 50', {
      op: '<',
      left: { op: 'global', name: 'trust' },
      right: { op: 'literal', value: 50 },
    });
    const timeline = [
      inject('loss', { at: { minute: 60 }, effects: [{ kind: 'feeling', what: 'trust', mode: 'add', value: -20 }] }),
      inject('a', { when: low }),
    ];
    expect(playedAt({ variables, timeline }, 120)).toEqual({ loss: 60, a: 75 });
    expect(playing(tinyExercise({ variables, timeline })).state.small.variables).toEqual({});
  });
});

describe('what the table sees of an inject', () => {
  const shown = (changes: Parameters<typeof inject>[1], scenario: Partial<CompiledScenario> = {}) =>
    playing(
      tinyExercise({ timeline: [inject('a', { at: { minute: 30 }, effects: [set(4)], ...changes })], ...scenario }),
      [advanceTo(60)],
    ).state.small;

  it('is its message, with the minute of its tick', () => {
    expect(shown({}).messages).toEqual([
      { key: 'a', minute: 30, channel: 'observation', say: say('timeline.a'), args: {}, household: -1 },
    ]);
  });

  it('is nothing outside the cut and between chapters, while its effects still happen', () => {
    const outside = shown({ cuts: ['kort'] });
    const between = shown({}, { chapters: [{ id: 'late', title: 't', from: 60, to: 90, minutes: { lang: 5 } }] });
    for (const small of [outside, between]) {
      expect(small.messages).toEqual([]);
      expect(small.variables.calls).toBe(4);
    }
  });
});
