import { describe, expect, it } from 'vitest';
import { openDecisions } from '../../engine/exercise/index.ts';
import type { CompiledScenario, Decision, ExerciseOrder } from '../../engine/model/index.ts';
import { advanceTo, playing, tinyExercise } from '../support/tiny-exercise.ts';
import { above, decision, inject, option } from '../support/tiny-scenario.ts';

const add = (value: number) => ({ kind: 'add', variable: 'calls', value }) as const;
const CHOICE = (changes: Partial<Decision> = {}): Decision =>
  decision('warm', {
    opens: { at: { minute: 60 }, on: null, when: null },
    options: [option('open', { effects: [add(7)] }), option('wait', { effects: [add(2)] })],
    ...changes,
  });
const DIVIDE = decision('who', {
  kind: 'divide',
  helpers: 6,
  fallback: { doors: 4, hall: 2 },
  options: [option('doors', { effects: [add(1)] }), option('hall', { effects: [add(3)] }), option('rest')],
});
const choose = (id: string, changes: object): ExerciseOrder => ({
  type: 'decision.choose',
  by: 'table',
  decision: id,
  ...changes,
});

function after(changes: Partial<CompiledScenario>, orders: ExerciseOrder[]) {
  const { state, refused } = playing(tinyExercise(changes), orders);
  return { small: state.small, calls: state.small.variables.calls, refused, state };
}

describe('a decision', () => {
  it('opens at its minute and closes by its default when nobody chooses', () => {
    const open = after({ decisions: [CHOICE()] }, [advanceTo(165)]);
    expect(open.small.decisions.warm).toMatchObject({ openedMinute: 60, closesMinute: 180, closedMinute: null });
    const closed = after({ decisions: [CHOICE()] }, [advanceTo(180)]);
    expect(closed.small.decisions.warm).toMatchObject({ closedMinute: 180, option: 'wait', byDefault: true });
    expect(closed.calls).toBe(2);
  });

  it('is closed by a choice at once; its effects come with the next tick', () => {
    const chosen = [advanceTo(75), choose('warm', { option: 'open' })];
    expect(after({ decisions: [CHOICE()] }, chosen)).toMatchObject({ calls: 0, refused: [null, null] });
    const next = after({ decisions: [CHOICE()] }, [...chosen, advanceTo(90)]);
    expect(next.calls).toBe(7);
    expect(next.small.decisions.warm).toMatchObject({ closedMinute: 75, option: 'open', byDefault: false });
    expect(after({ decisions: [CHOICE()] }, [...chosen, advanceTo(600)]).calls).toBe(7);
  });

  it('may be closed by an idea of the table that is no option', () => {
    const own = after({ decisions: [CHOICE()] }, [advanceTo(75), choose('warm', {}), advanceTo(600)]);
    expect(own.small.decisions.warm).toMatchObject({ option: null, division: null, byDefault: false });
    expect(own.calls).toBe(0);
  });

  it('opens on an event of the same tick, and on a condition once it holds', () => {
    const event = { name: 'BELL', subject: -1, share: 0 };
    const timeline = [
      inject('bell', {
        at: { minute: 120 },
        effects: [
          { kind: 'raise', event: 'BELL' },
          { kind: 'add', variable: 'calls', value: 5 },
        ],
      }),
    ];
    const onEvent = CHOICE({ opens: { at: null, on: event, when: null } });
    const onCondition = CHOICE({ id: 'other', opens: { at: null, on: null, when: above('calls', 4) } });
    const { small } = after({ timeline, decisions: [onEvent, onCondition] }, [advanceTo(135)]);
    expect(small.decisions.warm?.openedMinute).toBe(120);
    expect(small.decisions.other?.openedMinute).toBe(135);
  });

  it('is not shown outside its cut or between chapters, and then closes by its default', () => {
    const between = { chapters: [{ id: 'late', title: 't', from: 90, to: 1440, minutes: { lang: 5 } }] };
    for (const changes of [{ decisions: [CHOICE({ cuts: ['kort'] })] }, { ...between, decisions: [CHOICE()] }]) {
      const { state, refused } = playing(tinyExercise(changes), [advanceTo(75), choose('warm', { option: 'open' })]);
      expect(openDecisions(tinyExercise(changes), state)).toEqual([]);
      expect(refused).toEqual([null, 'not-open']);
      expect(after(changes, [advanceTo(180)]).calls).toBe(2);
    }
  });

  it('shows which options are possible now, and refuses the others', () => {
    const decisions = [CHOICE({ options: [option('open', { needs: above('calls', 3) }), option('wait')] })];
    const timeline = [inject('calls', { at: { minute: 90 }, effects: [add(5)] })];
    const ex = tinyExercise({ decisions, timeline });
    const before = playing(ex, [advanceTo(75), choose('warm', { option: 'open' })]);
    expect(before.refused).toEqual([null, 'not-available']);
    expect(openDecisions(ex, before.state)[0]?.options.map(({ available }) => available)).toEqual([false, true]);
    const later = playing(ex, [advanceTo(90), choose('warm', { option: 'open' })]);
    expect(later.refused).toEqual([null, null]);
  });

  it('is opened and closed by the facilitator, also outside its cut', () => {
    const decisions = [CHOICE({ cuts: ['kort'] })];
    const hand = (type: 'decision.open' | 'decision.close'): ExerciseOrder => ({
      type,
      by: 'facilitator',
      decision: 'warm',
    });
    const { small, refused } = after({ decisions }, [
      advanceTo(15),
      hand('decision.open'),
      hand('decision.close'),
      advanceTo(30),
    ]);
    expect(refused).toEqual([null, null, null, null]);
    expect(small.decisions.warm).toMatchObject({ shown: true, openedMinute: 15, closedMinute: 15, byDefault: true });
    expect(small.variables.calls).toBe(2);
  });
});

describe('dividing helpers', () => {
  const divide = (division: Record<string, number>) => [advanceTo(15), choose('who', { division }), advanceTo(30)];

  it('runs the effects of each option that got helpers', () => {
    expect(after({ decisions: [DIVIDE] }, divide({ doors: 6, hall: 0, rest: 0 })).calls).toBe(1);
    expect(after({ decisions: [DIVIDE] }, divide({ doors: 1, hall: 5 })).calls).toBe(4);
    expect(after({ decisions: [DIVIDE] }, [advanceTo(600)]).calls).toBe(4);
  });

  it.each([
    [{ doors: 5 }, 'wrong-sum'],
    [{ doors: 6, hall: 1 }, 'wrong-sum'],
    [{ doors: 3, roof: 3 }, 'unknown-target'],
  ])('refuses %o with %s', (division, code) => {
    expect(after({ decisions: [DIVIDE] }, divide(division)).refused[1]).toBe(code);
  });

  it('hands the number of helpers to the world', () => {
    const staff = { kind: 'staff', venue: 0, people: null } as const;
    const ex = tinyExercise({
      decisions: [{ ...DIVIDE, options: [option('doors'), option('hall', { effects: [staff] })] }],
    });
    const { state } = playing(ex, [advanceTo(15), choose('who', { division: { doors: 4, hall: 2 } })]);
    expect(state.small.pending.map(({ effect, origin }) => [effect.kind, origin.people])).toEqual([['staff', 2]]);
  });
});
