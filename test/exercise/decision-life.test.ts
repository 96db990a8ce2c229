import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import {
  DECISION_EVENTS,
  DECISION_STATES,
  type DecisionEvent,
  type DecisionLifeState,
  decisionLifeConfig,
  decisionStateOf,
} from '../../engine/exercise/index.ts';
import { DECISION_LIFE_TABLE } from '../../engine/exercise/prepared/decision-life-table.ts';
import { buildMachine } from '../../engine/exercise/state/ask-machine.ts';
import type { ExerciseOrder, RefusalCode } from '../../engine/model/index.ts';
import { advanceTo, playing, session, tinyExercise } from '../support/tiny-exercise.ts';
import { decision } from '../support/tiny-scenario.ts';

const CASES = DECISION_STATES.flatMap((state) => DECISION_EVENTS.map((event) => ({ state, event })));

describe('[Table] The machine of a decision and its table agree on every (state, event)', () => {
  it.each(CASES)('$state on $event', ({ state, event }) => {
    const machine = buildMachine(decisionLifeConfig());
    const here = machine.resolveState({ value: state, context: {} });
    const to = DECISION_LIFE_TABLE[state]?.[event];
    expect(here.can({ type: event })).toBe(to !== undefined);
    expect(transition(machine, here, { type: event })[0].value).toBe(to ?? state);
  });
});

/** The life of a decision as a golden table; what is not here is refused. */
const LIFE: Record<DecisionLifeState, Partial<Record<DecisionEvent, DecisionLifeState>>> = {
  waiting: { OPEN: 'open', OPEN_UNSEEN: 'unseen', 'decision.open': 'open' },
  unseen: { CLOSE: 'closed', 'decision.open': 'open', 'decision.close': 'closed' },
  open: { CLOSE: 'closed', 'decision.choose': 'chosen', 'decision.close': 'closed' },
  chosen: {},
  closed: {},
};

describe('the life of a decision', () => {
  it('is as the table of the design says', () => {
    expect(DECISION_LIFE_TABLE).toEqual(LIFE);
  });

  const hand = (type: 'decision.open' | 'decision.choose' | 'decision.close'): ExerciseOrder =>
    ({ type, by: 'table', decision: 'one', ...(type === 'decision.choose' ? { option: 'yes' } : {}) }) as ExerciseOrder;
  const ORDERS = ['decision.open', 'decision.choose', 'decision.close'] as const;
  /** Why each is refused where the machine does not accept it. */
  const code = (state: DecisionLifeState, type: (typeof ORDERS)[number]): RefusalCode => {
    if (type === 'decision.open') return 'already-played';
    return type === 'decision.choose' && state === 'chosen' ? 'already-chosen' : 'not-open';
  };
  /** How a decision comes to stand in each state. */
  const COMES: Record<DecisionLifeState, { cuts: ('kort' | 'lang')[]; orders: ExerciseOrder[] }> = {
    waiting: { cuts: ['lang'], orders: [advanceTo(15)] },
    unseen: { cuts: ['kort'], orders: [advanceTo(60)] },
    open: { cuts: ['lang'], orders: [advanceTo(60)] },
    chosen: { cuts: ['lang'], orders: [advanceTo(60), hand('decision.choose')] },
    closed: { cuts: ['kort'], orders: [advanceTo(300)] },
  };

  it.each(DECISION_STATES.flatMap((state) => ORDERS.map((type) => ({ state, type }))))(
    'answers $type when $state as its machine says, and is then where that leads',
    ({ state, type }) => {
      const { cuts, orders } = COMES[state];
      const one = decision('one', { cuts, closesAfter: 120, opens: { at: { minute: 30 }, on: null, when: null } });
      const ex = tinyExercise({ decisions: [one] });
      const before = playing(ex, orders);
      expect(decisionStateOf(before.state.small.decisions.one)).toBe(state);
      const after = session(ex, [hand(type)], { ...before, refused: [] });
      const to = LIFE[state][type];
      expect(after.refused).toEqual([to === undefined ? code(state, type) : null]);
      expect(decisionStateOf(after.state.small.decisions.one)).toBe(to ?? state);
    },
  );
});
