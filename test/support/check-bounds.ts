import { COLUMNS, type ColumnName, type World } from '../../engine/simulation/index.ts';

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

/** Throws when a state breaks the law [Bounds]; `coldest` and `warmest` are what weather, people and heating allow indoors, °C. */
export function checkBounds({ columns: c }: World, coldest: number, warmest: number): void {
  for (const name of Object.keys(COLUMNS) as ColumnName[]) {
    const column = c[name];
    for (let i = 0; i < column.length; i++)
      if (Number.isNaN(column[i])) throw new Error(`${name}[${i}] is not a number`);
  }
  for (const name of STOCKS) for (const value of c[name]) if (value < 0) throw new Error(`${name} below 0`);
  for (const need of c.needs) if (need > 1000) throw new Error(`need ${need}`);
  for (const celsius of c.indoorC) if (celsius < coldest || celsius > warmest) throw new Error(`${celsius} °C`);
}
