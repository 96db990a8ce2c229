import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEvent,
  type Exercise,
  type ExerciseState,
  foldPath,
  pathTo,
  placeOrder,
  restoreState,
  saveState,
  stateColumnHashes,
  stateHash,
} from '../../engine/exercise/index.ts';
import type { CompiledEffect, ExerciseEvent, ExerciseOrder } from '../../engine/model/index.ts';
import { SIZES } from '../support/sizes.ts';
import { advanceTo, playing, session, tinyExercise } from '../support/tiny-exercise.ts';
import { above, condition, decision, inject, option, say, storyline, storyState } from '../support/tiny-scenario.ts';

const fail: CompiledEffect = { kind: 'fail', assets: [1], for: null, where: { rows: null, share: 1 } };
const all = condition('all', { op: 'literal', value: true });

/** A night with something of everything. */
function busy(seed: string): Exercise {
  return tinyExercise(
    {
      timeline: [
        inject('dark', { at: { from: 0, to: 60 }, effects: [fail, { kind: 'raise', event: 'DARK' }] }),
        inject('rises', {
          when: above('calls', 2),
          repeat: true,
          effects: [{ kind: 'set', variable: 'calls', value: 0 }],
        }),
        inject('shelf', { shelf: true, effects: [{ kind: 'add', variable: 'calls', value: 3 }] }),
        inject('chance', { at: { minute: 400 }, chance: 0.5, effects: [{ kind: 'add', variable: 'calls', value: 1 }] }),
        inject('news', {
          at: { minute: 90 },
          effects: [{ kind: 'inform', message: 0, via: 'radio', who: null, where: { rows: null, share: 1 } }],
        }),
      ],
      decisions: [
        decision('warm', {
          opens: { at: null, on: { name: 'DARK', subject: -1, share: 0 }, when: null },
          options: [
            option('open', { effects: [{ kind: 'open', venue: 0, as: 'warm-place', staff: 2, hours: null }] }),
            option('visit', { effects: [{ kind: 'visit', who: all, people: 4, where: { rows: null, share: 1 } }] }),
            option('wait', { effects: [{ kind: 'feeling', what: 'trust', mode: 'add', value: -4 }] }),
          ],
        }),
      ],
      storylines: [
        storyline('story', [
          storyState('home', {
            transitions: [
              { to: 'seen', on: { name: 'ME_VISITED', subject: -1, share: 0 }, when: null, after: null },
              { to: 'late', on: null, when: null, after: 500 },
            ],
          }),
          storyState('seen', { final: true, enter: [{ kind: 'say', say: say('seen') }] }),
          storyState('late', { final: true, enter: [{ kind: 'add', variable: 'calls', value: 1 }] }),
        ]),
      ],
    },
    seed,
  );
}

const hand = (order: object) => ({ by: 'facilitator', ...order }) as ExerciseOrder;
const ACTS: ExerciseOrder[] = [
  hand({ type: 'inject.play', inject: 'shelf' }),
  hand({ type: 'inject.hold', inject: 'chance' }),
  hand({ type: 'inject.edit', inject: 'news', at: 300 }),
  hand({ type: 'decision.open', decision: 'warm' }),
  hand({ type: 'decision.choose', decision: 'warm', option: 'open' }),
  hand({ type: 'decision.choose', decision: 'warm', option: 'visit' }),
  hand({ type: 'decision.close', decision: 'warm' }),
  hand({ type: 'action.order', action: 'langsgaan', asked: { initiative: 'helpers' }, target: { street: 'east' } }),
  hand({ type: 'network.add', ties: [{ a: 'home-00', b: 'home-05' }] }),
  hand({ type: 'phase.enter', phase: 'pause' }),
  hand({ type: 'phase.enter', phase: 'play' }),
  hand({ type: 'note.add' }),
];

/** A night played at random: clocks and acts; what is refused is not in it. */
const night = fc.record({
  seed: fc.constantFrom('1', '2', '3'),
  steps: fc.array(
    fc.record({ ticks: fc.integer({ min: 1, max: 12 }), act: fc.integer({ min: 0, max: ACTS.length - 1 }) }),
    {
      minLength: 2,
      maxLength: 8,
    },
  ),
});

function playNight(ex: Exercise, steps: { ticks: number; act: number }[]): ExerciseEvent[] {
  let at = playing(ex, [advanceTo(0)]);
  for (const { ticks, act } of steps) {
    at = session(ex, [advanceTo(Math.min(1440, at.state.minute + ticks * 15)), ACTS[act] as ExerciseOrder], at);
  }
  return pathTo(at.log, at.log.head);
}

const RUNS = { seed: 72, numRuns: SIZES.nights(25) };

describe('[Resume] Through the bytes of saveState and restoreState at every tick: the same as never having stopped', () => {
  it('holds for every tick and event of a night played at random', () => {
    fc.assert(
      fc.property(night, ({ seed, steps }) => {
        const ex = busy(seed);
        const events = playNight(ex, steps);
        const through = (state: ExerciseState) => restoreState(ex, saveState(ex, state));
        const straight: string[] = [];
        const resumed: string[] = [];
        const last = foldPath(ex, events, { onTick: (state) => straight.push(stateHash(ex, state)) });
        let state = through(foldPath(ex, []));
        for (const event of events) {
          const options = { through, onTick: (now: ExerciseState) => resumed.push(stateHash(ex, now)) };
          state = through(applyEvent(ex, state, event, options).state);
        }
        expect(resumed).toEqual(straight);
        expect(stateHash(ex, state)).toBe(stateHash(ex, last));
      }),
      RUNS,
    );
  });
});

describe('[Coupling] Two paths equal up to an event have equal states up to it, bit for bit', () => {
  it('holds for two nights that part at some event', () => {
    fc.assert(
      fc.property(night, fc.integer({ min: 0, max: ACTS.length - 1 }), ({ seed, steps }, other) => {
        const ex = busy(seed);
        const events = playNight(ex, steps);
        const parted = playNight(ex, [
          ...steps.slice(0, -1),
          { ...(steps.at(-1) as { ticks: number; act: number }), act: other },
        ]);
        const common = events.findIndex((event, i) => JSON.stringify(event) !== JSON.stringify(parted[i]));
        const until = common < 0 ? Math.min(events.length, parted.length) : common;
        const trace = (path: ExerciseEvent[]) => {
          const hashes: string[] = [];
          foldPath(ex, path.slice(0, until), { onTick: (state) => hashes.push(stateHash(ex, state)) });
          return hashes;
        };
        expect(trace(parted)).toEqual(trace(events));
      }),
      RUNS,
    );
  });

  it('removing an event whose effects are empty and which nothing reads changes no column and no draw; only the memory of what has fired differs', () => {
    const night = (extra: boolean) => {
      const base = busy('1').scenario;
      const idle = inject('idle', { at: { from: 30, to: 300 }, chance: 0.9, say: null });
      return tinyExercise({ ...base, timeline: extra ? [idle, ...base.timeline] : base.timeline });
    };
    const run = (ex: Exercise) => playing(ex, [advanceTo(0), ACTS[5] as ExerciseOrder, advanceTo(900)]).state;
    const [withIt, without] = [night(true), night(false)];
    const [a, b] = [run(withIt), run(without)];
    const { small: _a, ...columnsA } = stateColumnHashes(withIt, a);
    const { small: _b, ...columnsB } = stateColumnHashes(without, b);
    expect(columnsA).toEqual(columnsB);
    const { idle, ...fired } = a.small.injects;
    expect(idle).toBeDefined();
    expect(fired).toEqual(b.small.injects);
    expect({ ...a.small, injects: {} }).toEqual({ ...b.small, injects: {} });
  });

  it('notes and agreements leave the state as it was', () => {
    const ex = busy('1');
    const before = playing(ex, [advanceTo(60)]);
    const note = placeOrder(before.log, before.state, hand({ type: 'note.add' }));
    expect(stateHash(ex, applyEvent(ex, before.state, note).state)).toBe(stateHash(ex, before.state));
  });
});
