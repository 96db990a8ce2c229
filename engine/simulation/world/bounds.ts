import { COLUMNS, type ColumnName } from './columns.ts';
import type { World } from './world.ts';

/** Columns that hold something that can run out. */
const STOCKS = [
  'waterMl',
  'food',
  'phoneMinutes',
  'venueGoods',
  'initiativeGoods',
  'backupLeft',
  'portableLeft',
  'bottlesMl',
  'smokeIn',
] as const;
const NAMES = Object.keys(COLUMNS) as ColumnName[];

/** The first thing in a world that cannot be (law [Bounds]): no number, a stock below nothing, a need above all; null: all is well. */
export function outOfBounds({ columns }: World): string | null {
  for (const name of NAMES) {
    const column = columns[name];
    for (let i = 0; i < column.length; i++) if (Number.isNaN(column[i])) return `${name}[${i}] is not a number`;
  }
  for (const name of STOCKS) for (const value of columns[name]) if (value < 0) return `${name} below 0`;
  for (const need of columns.needs) if (need > 1000) return `need ${need}`;
  return null;
}
