import { bindHouseholdCondition } from '../../conditions/index.ts';
import type { AppliedEffect, Condition, Where } from '../../model/index.ts';
import { DRAW, draw, threshold } from '../world/draw.ts';
import type { Run } from '../world/run.ts';
import type { Tick } from '../world/tick.ts';

/** A condition over one household as a function of its row, bound once to the reader of the run. */
function boundCondition(run: Run, condition: Condition): (row: number) => boolean {
  const known = run.conditions.get(condition.node);
  if (known) return known;
  const bound = bindHouseholdCondition(condition.node, run.reader);
  run.conditions.set(condition.node, bound);
  return bound;
}

/** Rows that an effect means: where it holds, for whom, and the share drawn from each household's own key. */
export function rowsMeant(t: Tick, who: Condition | null, where: Where, applied: AppliedEffect): number[] {
  const { model, next: c } = t;
  const holds = who === null ? null : boundCondition(t.run, who);
  const border = threshold(where.share);
  const rows: number[] = [];
  const all = where.rows;
  const count = all ? all.length : model.households.count;
  for (let i = 0; i < count; i++) {
    const row = all ? all[i]! : i;
    if (holds && !holds(row)) continue;
    if (where.share < 1 && draw(c.key[row]!, applied.source.index + 1, DRAW.share) >= border) continue;
    rows.push(row);
  }
  return rows;
}

/** Everywhere and everyone. */
export const EVERYWHERE: Where = { rows: null, share: 1 };
