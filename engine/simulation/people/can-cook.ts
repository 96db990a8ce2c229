import { FLAG, MEANS } from '../world/tables.ts';
import { SERVICE_BIT, type Tick } from '../world/tick.ts';

const { power: POWER } = SERVICE_BIT;
const COOKS_OFF_GRID = FLAG.gasHob | FLAG.woodStove | FLAG.pvBackup;
const STOVES = MEANS.campStove | MEANS.generator;

/** Something to cook on works: the grid, a gas hob lit by a match, a camp stove, a wood stove, power of one's own. */
export function canCook(t: Tick, row: number): boolean {
  return cooksWith(t.next.services[row]!, t.model.households.flags[row]!, t.next.means[row]!);
}

/** The same of a home with these services, flags and means. */
export function cooksWith(services: number, flags: number, means: number): boolean {
  return (services & POWER) !== 0 || (flags & COOKS_OFF_GRID) !== 0 || (means & STOVES) !== 0;
}
