import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import {
  INJECT_EVENTS,
  type InjectEvent,
  type InjectTraits,
  injectLifeConfig,
  injectStateOf,
} from '../../engine/exercise/index.ts';
import { buildInjectLifeTable } from '../../engine/exercise/prepared/inject-life-table.ts';
import { buildMachine, stateName, stateValue } from '../../engine/exercise/state/ask-machine.ts';
import type { ExerciseOrder, Inject } from '../../engine/model/index.ts';
import { advanceTo, playing, type Session, session, tinyExercise } from '../support/tiny-exercise.ts';
import { fromMinute, inject } from '../support/tiny-scenario.ts';

const TRAITS: InjectTraits[] = [false, true].flatMap((shelf) =>
  [false, true].flatMap((repeat) => [1, 0.5].map((chance) => ({ shelf, repeat, chance }))),
);
const CASES = TRAITS.flatMap((traits) =>
  Object.entries(buildInjectLifeTable(traits)).flatMap(([state, row]) =>
    INJECT_EVENTS.map((event) => ({ ...traits, state, event, to: row[event] })),
  ),
);

describe('[Table] The machine of each kind of inject and its table agree on every (state, event)', () => {
  it.each(CASES)(
    'shelf $shelf, repeat $repeat, chance $chance: $state on $event',
    ({ state, event, to, ...traits }) => {
      const machine = buildMachine(injectLifeConfig(traits));
      const here = machine.resolveState({ value: stateValue(state), context: {} });
      expect(here.can({ type: event })).toBe(to !== undefined);
      expect(stateName(transition(machine, here, { type: event })[0].value)).toBe(to ?? state);
    },
  );

  it('has a row for each state of the machine', () => {
    for (const traits of TRAITS) {
      const { states } = injectLifeConfig(traits);
      const names = Object.entries(states).flatMap(([name, { states: inner }]) =>
        inner ? Object.keys(inner).map((child) => `${name}.${child}`) : [name],
      );
      expect(Object.keys(buildInjectLifeTable(traits)).sort()).toEqual(names.sort());
    }
  });
});

/** The life of an inject that comes once, surely or not, as a golden table; what is not here is refused. */
const ONCE: Record<string, Partial<Record<InjectEvent, string>>> = {
  waiting: {
    DUE: 'played',
    'inject.play': 'played',
    'inject.hold': 'held',
    'inject.skip': 'skipped',
    'inject.edit': 'timed',
  },
  timed: {
    DUE: 'played',
    'inject.play': 'played',
    'inject.hold': 'held',
    'inject.skip': 'skipped',
    'inject.edit': 'timed',
  },
  held: { 'inject.play': 'played', 'inject.hold': 'held', 'inject.skip': 'skipped', 'inject.edit': 'timed' },
  skipped: { 'inject.play': 'played', 'inject.hold': 'skipped', 'inject.skip': 'skipped', 'inject.edit': 'timed' },
  played: {},
};
/** What differs when it may come again. */
const AGAIN: typeof ONCE = {
  'played.armed': {
    DUE: 'played.armed',
    'inject.play': 'played.armed',
    'inject.hold': 'played.held',
    'inject.skip': 'played.skipped',
  },
  'played.held': { 'inject.play': 'played.held', 'inject.hold': 'played.held', 'inject.skip': 'played.skipped' },
  'played.skipped': {
    'inject.play': 'played.skipped',
    'inject.hold': 'played.skipped',
    'inject.skip': 'played.skipped',
  },
};

describe('the life of an inject', () => {
  it('that comes once is as the table of the design says', () => {
    expect(buildInjectLifeTable({ shelf: false, repeat: false, chance: 1 })).toEqual(ONCE);
  });

  it('on the shelf waits for the facilitator, and then is timed or played', () => {
    const { waiting: _, ...others } = ONCE;
    const { DUE: _due, ...byHand } = ONCE.waiting ?? {};
    expect(buildInjectLifeTable({ shelf: true, repeat: false, chance: 1 })).toEqual({ shelved: byHand, ...others });
  });

  it('that may come again is played from where it was held or left out, and its minute is set no more', () => {
    expect(buildInjectLifeTable({ shelf: false, repeat: true, chance: 1 })).toMatchObject(AGAIN);
  });

  it('whose chance was against it comes no more by itself, unless it may come again', () => {
    const missed = (repeat: boolean) => buildInjectLifeTable({ shelf: false, repeat, chance: 0.5 }).missed;
    expect(missed(false)).toEqual({
      'inject.play': 'played',
      'inject.hold': 'held',
      'inject.skip': 'skipped',
      'inject.edit': 'timed',
    });
    expect(missed(true)).toMatchObject({ DUE: 'played.armed', MISSED: 'missed' });
  });
});

describe('what is known of an inject follows its machine', () => {
  const ORDERS: InjectEvent[] = ['inject.play', 'inject.hold', 'inject.skip', 'inject.edit'];
  const COMES: [string, Partial<Inject>][] = [
    ['at a minute', { at: { minute: 300 } }],
    ['on a condition, again and again', { when: fromMinute(300), repeat: true }],
    ['from the shelf', { shelf: true }],
    ['from the shelf, again and again', { shelf: true, when: fromMinute(300), repeat: true }],
    ['perhaps', { at: { minute: 15 }, chance: 0.000001 }],
  ];

  it.each(COMES)('when it comes %s, after any three orders', (_, changes) => {
    const one = inject('one', changes);
    const ex = tinyExercise({ timeline: [one] });
    const table = buildInjectLifeTable(one);
    const order = (type: InjectEvent): ExerciseOrder =>
      ({ type, by: 'facilitator', inject: 'one', ...(type === 'inject.edit' ? { at: 600 } : {}) }) as ExerciseOrder;
    const walk = (from: Session, depth: number): void => {
      if (depth === 0) return;
      const here = injectStateOf(one, from.state.small.injects.one);
      for (const type of ORDERS) {
        const after = session(ex, [order(type)], { ...from, refused: [] });
        const to = table[here]?.[type];
        expect([type, after.refused]).toEqual([type, [to === undefined ? 'already-played' : null]]);
        expect(injectStateOf(one, after.state.small.injects.one)).toBe(to ?? here);
        if (to !== undefined) walk(after, depth - 1);
      }
    };
    for (const minute of [0, 30, 330]) walk(playing(ex, [advanceTo(minute)]), 3);
  });

  it('plays at its moment only where the machine says so', () => {
    const timeline = [inject('one', { at: { minute: 60 } }), inject('other', { shelf: true })];
    const ex = tinyExercise({ timeline });
    const hold: ExerciseOrder = { type: 'inject.hold', by: 'facilitator', inject: 'one' };
    const edit: ExerciseOrder = { type: 'inject.edit', by: 'facilitator', inject: 'other', at: 90 };
    const { injects } = playing(ex, [hold, edit, advanceTo(300)]).state.small;
    expect([injects.one?.playedMinute, injects.other?.playedMinute]).toEqual([null, 90]);
  });
});
