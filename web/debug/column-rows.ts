import {
  COLUMNS,
  type ColumnName,
  type ColumnSpec,
  type Exercise,
  type ExerciseState,
  HELP_SOURCES,
  NEEDS,
} from '../../engine/index.ts';

/** What columns are counted by: one row of a kind is looked at, with all that belongs to it. */
export const KINDS = [
  'household',
  'asset',
  'venue',
  'initiative',
  'unit',
  'round',
  'official',
  'message',
  'source',
  'global',
] as const;
export type Kind = (typeof KINDS)[number];

/** One value of one row, as it stands in a column. */
export interface ColumnRow {
  /** Name of the column, with what it is about where there is more than one value: `needs.warmth`, `knowledge.3`. */
  name: string;
  unit: string;
  doc: string;
  value: number;
  before: number;
}

/** Every value that the columns hold of one row. */
export function columnRows(
  ex: Exercise,
  kind: Kind,
  row: number,
  state: ExerciseState,
  before: ExerciseState,
): ColumnRow[] {
  const { counts, layout } = ex.model;
  return layout.columns.flatMap(({ name, per, length }) => {
    if (per.split('×')[0] !== kind) return [];
    const width = length / counts[kind];
    const { unit, doc }: ColumnSpec = COLUMNS[name];
    return Array.from({ length: width }, (_, place) => ({
      name: width === 1 ? name : `${name}.${partOf(name, place)}`,
      unit,
      doc,
      value: state.world.columns[name][row * width + place]!,
      before: before.world.columns[name][row * width + place]!,
    }));
  });
}

function partOf(name: ColumnName, place: number): string | number {
  return COLUMNS[name].per === 'household×need' ? NEEDS[place]! : place;
}

/** Kinds of which this exercise has any. */
export const kindsOf = (ex: Exercise): Kind[] => KINDS.filter((kind) => ex.model.counts[kind] > 0);

/** How the rows of a kind are called. */
export function rowNames({ model, neighbourhood }: Exercise, kind: Kind): string[] {
  const { households, streets, assets, venues, initiatives } = neighbourhood;
  const named: Partial<Record<Kind, readonly string[]>> = {
    household: households.map(({ street, number }) => `${streets[street]?.name} ${number}`),
    asset: assets.map(({ id }) => id),
    venue: venues.map(({ id }) => id),
    initiative: initiatives.map(({ id }) => id),
    source: HELP_SOURCES,
  };
  return Array.from({ length: model.counts[kind] }, (_, row) => named[kind]?.[row] ?? `${row}`);
}

/** A number as it is read: bits beside their sum, at most four decimals. */
export function valueText(value: number, unit: string): string {
  if (unit.endsWith('bits') && value > 1) return `${value} (${value.toString(2)})`;
  return Number.isInteger(value) ? `${value}` : value.toFixed(4).replace(/\.?0+$/, '');
}
