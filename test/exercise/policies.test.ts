import { describe, expect, it } from 'vitest';
import {
  foldPath,
  POLICIES,
  type PolicyRun,
  pathTo,
  runPolicy,
  stateHash,
  type UseCounts,
} from '../../engine/exercise/index.ts';
import type { CompiledEffect, Decision } from '../../engine/model/index.ts';
import { tinyExercise } from '../support/tiny-exercise.ts';
import { above, condition, decision, inject, option } from '../support/tiny-scenario.ts';

const outage: CompiledEffect = { kind: 'fail', assets: [1], for: null, where: { rows: null, share: 1 } };
const warm: CompiledEffect = { kind: 'restore', assets: [1], where: { rows: null, share: 1 } };
const opensAt = (minute: number): Decision['opens'] => ({ at: { minute }, on: null, when: null });

const exercise = (seed = '1') =>
  tinyExercise(
    {
      timeline: [inject('dark', { at: { minute: 0 }, effects: [outage] }), inject('shelf', { shelf: true })],
      decisions: [
        decision('first', {
          opens: opensAt(60),
          options: [
            option('never', { needs: above('calls', 5) }),
            option('wait'),
            option('repair', { effects: [warm] }),
          ],
          fallback: 'wait',
        }),
        decision('who', {
          kind: 'divide',
          opens: opensAt(120),
          helpers: 4,
          fallback: { doors: 2, hall: 2 },
          options: [
            option('doors', {
              effects: [
                {
                  kind: 'visit',
                  who: condition('all', { op: 'literal', value: true }),
                  people: null,
                  where: { rows: null, share: 1 },
                },
              ],
            }),
            option('hall'),
          ],
        }),
      ],
    },
    seed,
  );

const made = ({ state }: PolicyRun) =>
  Object.fromEntries(
    Object.entries(state.small.decisions).map(([id, { option: chosen, division, byDefault }]) => [
      id,
      { chosen, division, byDefault },
    ]),
  );

describe('policies', () => {
  it.each(POLICIES)('%s ends at the end of the clock, and its log folds to the same state and hashes', (policy) => {
    const ex = exercise();
    const run = runPolicy(ex, policy);
    expect(run.state.minute).toBe(1440);
    const folded = foldPath(ex, pathTo(run.log, run.log.head));
    expect(stateHash(ex, folded)).toBe(stateHash(ex, run.state));
    expect(run.hashes.at(-1)).toMatchObject({ seq: folded.seq, tick: 96, hash: stateHash(ex, folded) });
    expect(runPolicy(exercise(), policy).hashes).toEqual(run.hashes);
  });

  it('none leaves every decision to its default, with one step of the clock', () => {
    const run = runPolicy(exercise(), 'none');
    expect(made(run)).toEqual({
      first: { chosen: 'wait', division: null, byDefault: true },
      who: { chosen: null, division: { doors: 2, hall: 2 }, byDefault: true },
    });
    expect(run.log.events.map(({ type }) => type)).toEqual(['exercise.start', 'phase.enter', 'clock.advance']);
  });

  it('first takes the first option that is possible, and sends all helpers to the first task', () => {
    expect(made(runPolicy(exercise(), 'first'))).toEqual({
      first: { chosen: 'wait', division: null, byDefault: false },
      who: { chosen: null, division: { doors: 4, hall: 0 }, byDefault: false },
    });
  });

  it('helpful takes what leaves the fewest unmet hours, and sends out rounds', () => {
    const run = runPolicy(exercise(), 'helpful');
    expect(made(run).first?.chosen).toBe('repair');
    expect(run.state.small.orders.length).toBeGreaterThan(0);
  });

  it('random differs from seed to seed, plays the shelf about half of the time and orders about six times a day', () => {
    const runs = Array.from({ length: 24 }, (_, seed) => runPolicy(exercise(String(seed)), 'random'));
    expect(new Set(runs.map((run) => made(run).first?.chosen))).toEqual(new Set(['wait', 'repair']));
    const shelf = runs.filter(({ state }) => state.small.injects.shelf).length;
    expect(shelf).toBeGreaterThan(5);
    expect(shelf).toBeLessThan(19);
    const orders = runs.flatMap(({ log }) => log.events.filter(({ type }) => type === 'action.order')).length / 24;
    expect(orders).toBeGreaterThan(1.5);
    expect(orders).toBeLessThan(8);
  });

  it('least-used takes the rarest of a batch first, so every option is used equally', () => {
    const used: UseCounts = new Map();
    for (let seed = 0; seed < 6; seed++) runPolicy(exercise(String(seed)), 'least-used', { used });
    expect([used.get('first/wait'), used.get('first/repair')]).toEqual([3, 3]);
  });

  it('a file of steps is played at its minutes; what is refused is reported', () => {
    const refused: string[] = [];
    const round = {
      type: 'action.order',
      by: 'table',
      action: 'langsgaan',
      asked: {},
      target: { street: 'east' },
    } as const;
    const run = runPolicy(
      exercise(),
      [
        { minute: 130, order: round },
        { minute: 75, order: { type: 'decision.choose', by: 'table', decision: 'first', option: 'repair' } },
        { minute: 200, order: { type: 'decision.choose', by: 'table', decision: 'first', option: 'wait' } },
      ],
      { onRefused: (step, code) => refused.push(`${step.minute} ${code}`) },
    );
    expect(made(run).first).toEqual({ chosen: 'repair', division: null, byDefault: false });
    expect(run.log.events.filter(({ type }) => type === 'action.order').map(({ minute }) => minute)).toEqual([120]);
    expect(refused).toEqual(['200 already-chosen']);
  });

  it('stops at a minute that is asked for', () => {
    expect(runPolicy(exercise(), 'none', { untilMinute: 200 }).state.minute).toBe(195);
  });

  it('keeps a ledger when the exercise does, which changes no hash', () => {
    const ex = exercise();
    const kept = runPolicy({ ...ex, ledger: true }, 'none');
    expect(kept.ledger?.length).toBeGreaterThan(0);
    expect(kept.hashes).toEqual(runPolicy(ex, 'none').hashes);
  });
});
