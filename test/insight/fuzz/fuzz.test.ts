import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FuzzBase,
  type FuzzPlan,
  partsOf,
  playEvening,
  shrinkEvening,
  shrinkList,
  startFuzz,
} from '../../../engine/insight/index.ts';
import type { CompiledScenario, EventRef } from '../../../engine/model/index.ts';
import {
  above,
  decision,
  inject,
  option,
  storyline,
  storyState,
  TINY_TEXTS,
  tinyNeighbourhood,
  tinyScenario,
} from '../../support/tiny-scenario.ts';

const own = (name: string): EventRef => ({ name, subject: -1, share: 0 });
const raise = (event: string) => ({ kind: 'raise', event }) as const;

function baseOf(changes: Partial<CompiledScenario>): FuzzBase {
  return { scenario: tinyScenario(changes), neighbourhood: tinyNeighbourhood(), texts: TINY_TEXTS };
}

function fuzz(base: FuzzBase, plan: Partial<FuzzPlan> = {}) {
  const under = startFuzz(base.scenario, { seed: '1', runs: 80, policy: 'explore', cut: null, ...plan });
  for (let batch = under.nextBatch(); batch.length > 0; batch = under.nextBatch()) {
    under.take(batch.map((order) => playEvening(base, order)));
  }
  const unreached = partsOf(base.scenario).filter((_, row) => under.hits[row] === 0);
  return { ...under, failed: under.failed, unreached: unreached.map(({ key }) => key) };
}

/** A night with a choice, a shelf, a held secret behind two choices, and a storyline. */
const busy = baseOf({
  timeline: [
    inject('dark', { at: { minute: 0 }, effects: [raise('DARK')] }),
    inject('shelf', { shelf: true, effects: [{ kind: 'add', variable: 'calls', value: 3 }] }),
    inject('secret', { when: above('calls', 5) }),
    inject('never', { when: above('calls', 50) }),
  ],
  decisions: [
    decision('first', {
      opens: { at: null, on: own('DARK'), when: null },
      options: [option('more', { effects: [{ kind: 'add', variable: 'calls', value: 3 }] }), option('less')],
    }),
    decision('second', {
      opens: { at: { minute: 300 }, on: null, when: null },
      options: [option('closed', { needs: above('calls', 99) }), option('fine')],
    }),
  ],
  storylines: [
    storyline('story', [
      storyState('home', { transitions: [{ to: 'seen', on: own('ME_VISITED'), when: null, after: null }] }),
      storyState('seen', { final: true }),
      storyState('nowhere', { transitions: [{ to: 'seen', on: null, when: null, after: 60 }] }),
    ]),
  ],
});

describe('what a fuzz reaches', () => {
  test('all that can be reached, and of what cannot exactly that', () => {
    const { unreached, evenings, failed } = fuzz(busy);
    expect(unreached).toEqual([
      'inject/never',
      'option/second/closed',
      'state/story/nowhere',
      'transition/story/nowhere/0',
    ]);
    expect(evenings).toHaveLength(80);
    expect(failed).toBeNull();
  });

  test('an inject of the timeline that only the facilitator plays does not count as reached', () => {
    const play = [{ minute: 60, order: { type: 'inject.play', by: 'facilitator', inject: 'never' } }] as const;
    const { unreached } = fuzz(busy, { runs: 3, policy: [...play] });
    expect(unreached).toContain('inject/never');
  });

  test('the first evening of each cut is one in which nobody chooses', () => {
    const { evenings } = fuzz(busy, { runs: 3 });
    expect(evenings.map(({ cut }) => cut)).toEqual(['kort', 'avond', 'lang']);
  });
});

describe('[Replay] an evening is its seed, cut, preparations and choices', () => {
  test('played again from them it comes to the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        const order = {
          seed: '3',
          luck: String(seed),
          cut: null,
          preparations: [],
          used: [],
          after: null,
          foldsLog: true,
        };
        const { choices, cut, ...evening } = playEvening(busy, { ...order, policy: 'explore' });
        const again = playEvening(busy, { ...order, cut, preparations: evening.preparations, policy: choices });
        expect(evening.breach).toBeNull();
        expect({ ...again, used: evening.used }).toEqual({ ...evening, choices, cut });
      }),
      { seed: 72, numRuns: 15 },
    );
  });
});

describe('an evening that breaks a law', () => {
  /** Two storylines that raise each other's events without end, once the option `start` was chosen. */
  const endless = baseOf({
    timeline: [inject('shelf', { shelf: true })],
    decisions: [
      decision('go', { options: [option('start', { effects: [raise('PING')] }), option('stay')], fallback: 'stay' }),
      decision('other', { opens: { at: { minute: 60 }, on: null, when: null } }),
    ],
    storylines: [
      storyline('ping', [
        storyState('a', { transitions: [{ to: 'b', on: own('PING'), when: null, after: null }] }),
        storyState('b', {
          enter: [raise('PONG')],
          transitions: [{ to: 'c', on: own('PING'), when: null, after: null }],
        }),
        storyState('c', {
          enter: [raise('PONG')],
          transitions: [{ to: 'b', on: own('PING'), when: null, after: null }],
        }),
      ]),
      storyline('pong', [
        storyState('a', { enter: [], transitions: [{ to: 'b', on: own('PONG'), when: null, after: null }] }),
        storyState('b', {
          enter: [raise('PING')],
          transitions: [{ to: 'a2', on: own('PONG'), when: null, after: null }],
        }),
        storyState('a2', {
          enter: [raise('PING')],
          transitions: [{ to: 'b', on: own('PONG'), when: null, after: null }],
        }),
      ]),
    ],
  });

  test('is found, and shrunk to the one choice that it takes', () => {
    const { failed } = fuzz(endless);
    expect(failed?.breach?.law).toBe('endless');
    const failure = failed && shrinkEvening(endless, failed);
    expect(failure?.breach.law).toBe('endless');
    expect(failure?.choices.map(({ order }) => order)).toEqual([
      { type: 'decision.choose', by: 'table', decision: 'go', option: 'start' },
    ]);
    expect(failure?.preparations).toEqual([]);
  });

  test('also when the engine itself breaks off: the sentence and the choice are kept, nothing is thrown', () => {
    const broken = baseOf({ decisions: [decision('go', { options: [option('start'), option('stay')] })] });
    Object.defineProperty(broken.scenario.decisions[0]?.options[0], 'effects', {
      get: () => {
        throw new Error('this cannot be read');
      },
    });
    const order = { type: 'decision.choose', by: 'table', decision: 'go', option: 'start' } as const;
    const asked = { seed: '1', luck: '1', cut: null, preparations: [], used: [], after: null, foldsLog: false };
    const evening = playEvening(broken, { ...asked, policy: [{ minute: 30, order }] });
    expect(evening.breach).toEqual({ law: 'crash', minute: 30, detail: 'this cannot be read' });
    expect(evening.choices).toEqual([{ minute: 30, order }]);
  });
});

describe('shrinking a list', () => {
  test('[Minimal] what is left fails, and no item of it can be missed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 30 }), fc.infiniteStream(fc.boolean()), (list, coins) => {
        const needed = list.filter(() => coins.next().value);
        const fails = (shorter: readonly number[]) => needed.every((item) => shorter.includes(item));
        expect(shrinkList(list, fails, 10_000)).toEqual(needed);
      }),
      { seed: 72 },
    );
  });

  test('asks no more often than it may', () => {
    let asked = 0;
    const fails = (shorter: readonly number[]) => ++asked > 0 && shorter.includes(7);
    const left = shrinkList(
      Array.from({ length: 200 }, (_, item) => item),
      fails,
      5,
    );
    expect(asked).toBeLessThanOrEqual(5);
    expect(left).toContain(7);
  });
});
