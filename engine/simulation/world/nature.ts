import type { Columns } from './columns.ts';
import { draw } from './draw.ts';

/** Draw that decides once and for all about a household (its nature, not its day). */
export function nature(c: Columns, row: number, channel: number): number {
  return draw(c.key[row]!, 0, channel);
}
