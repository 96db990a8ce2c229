import { HAZARD_PARAMETERS, type Parameter, POPULATION_PARAMETERS, SIMULATION_PARAMETERS } from '../../engine/index.ts';

/** The three tables of the engine, as the list shows them. */
export const NUMBER_GROUPS = ['people', 'crisis', 'hazards'] as const;
export type NumberGroup = (typeof NUMBER_GROUPS)[number];

/** One number of the model as the open scenario uses it. */
export interface NumberRow extends Parameter {
  id: string;
  group: NumberGroup;
  /** What the scenario uses instead; null: it leaves the number as it is. */
  changed: number | null;
}

export interface NumberFilter {
  /** Words that must all stand in the name, the source or the id. */
  text: string;
  /** Only what is an assumption. */
  estimated: boolean;
  /** Only what the scenario changes. */
  changed: boolean;
  /** Only these; null: any. */
  ids: readonly string[] | null;
}

/** Every number of the model, in the order of its tables. @param overrides what the open scenario changes. */
export function listNumbers(overrides: Partial<Record<string, number>>): NumberRow[] {
  const tables: Record<NumberGroup, Record<string, Parameter>> = {
    people: POPULATION_PARAMETERS,
    crisis: SIMULATION_PARAMETERS,
    hazards: HAZARD_PARAMETERS,
  };
  return NUMBER_GROUPS.flatMap((group) =>
    Object.entries(tables[group]).map(([id, row]) => ({ ...row, id, group, changed: overrides[id] ?? null })),
  );
}

/** The numbers that a filter lets through, in their order. */
export function findNumbers(rows: readonly NumberRow[], filter: NumberFilter): NumberRow[] {
  const wanted = fold(filter.text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (filter.estimated && row.confidence !== 'D') return false;
    if (filter.changed && row.changed === null) return false;
    if (filter.ids && !filter.ids.includes(row.id)) return false;
    const text = fold(`${row.nl} ${row.en} ${row.source} ${row.id}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** Lower case without accents, so that "een" finds "één". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
