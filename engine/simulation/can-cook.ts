import { FLAG, MEANS } from './tables.ts';
import { SERVICE_BIT, type Tick } from './tick.ts';

/** Something to cook on works: the grid, a gas hob lit by a match, a camp stove, a wood stove, power of one's own. */
export function canCook(t: Tick, row: number): boolean {
  const { flags } = t.model.households;
  if (t.next.services[row]! & SERVICE_BIT.power) return true;
  if (flags[row]! & (FLAG.gasHob | FLAG.woodStove | FLAG.pvBackup)) return true;
  return (t.next.means[row]! & (MEANS.campStove | MEANS.generator)) !== 0;
}
