import type { OrderBy, OrderTarget } from '../../model/index.ts';
import type { Exercise } from './exercise.ts';

/** Rows by id, for what an event may name. */
export interface NameBook {
  street: ReadonlyMap<string, number>;
  household: ReadonlyMap<string, number>;
  venue: ReadonlyMap<string, number>;
  initiative: ReadonlyMap<string, number>;
}

const books = new WeakMap<Exercise['neighbourhood'], NameBook>();

const rowsById = (list: readonly { id: string }[]): ReadonlyMap<string, number> =>
  new Map(list.map((item, row) => [item.id, row]));

/** The names of a neighbourhood, made once for each. */
export function nameBook(ex: Exercise): NameBook {
  const { neighbourhood } = ex;
  const known = books.get(neighbourhood);
  if (known) return known;
  const book: NameBook = {
    street: rowsById(neighbourhood.streets),
    household: rowsById(neighbourhood.households),
    venue: rowsById(neighbourhood.venues),
    initiative: rowsById(neighbourhood.initiatives),
  };
  books.set(neighbourhood, book);
  return book;
}

type Named<K extends string> = Partial<Record<K, string | undefined>>;

/** The one that is asked; null when nobody (or more than one) is named, or the name is not there. */
export function resolveAsked(ex: Exercise, asked: Named<'initiative' | 'venue' | 'household'>): OrderBy | null {
  const book = nameBook(ex);
  const named = (['initiative', 'venue', 'household'] as const).filter((kind) => asked[kind] !== undefined);
  const [kind] = named;
  if (kind === undefined || named.length > 1) return null;
  const row = book[kind].get(asked[kind] ?? '');
  return row === undefined ? null : ({ [kind]: row } as OrderBy);
}

/** Where an order goes; an area becomes the households in it. null when it is not one known place. */
export function resolveTarget(
  ex: Exercise,
  target: Named<'street' | 'household' | 'venue' | 'area'>,
): OrderTarget | null {
  const named = (['street', 'household', 'venue', 'area'] as const).filter((kind) => target[kind] !== undefined);
  const [kind] = named;
  if (kind === undefined || named.length > 1) return null;
  if (kind === 'area') return areaRows(ex, target.area ?? '');
  const row = nameBook(ex)[kind].get(target[kind] ?? '');
  return row === undefined ? null : ({ [kind]: row } as OrderTarget);
}

function areaRows(ex: Exercise, id: string): OrderTarget | null {
  const area = ex.neighbourhood.areas.find((candidate) => candidate.id === id);
  if (!area) return null;
  const rows = ex.neighbourhood.households.flatMap((home, row) => (inRing(area.ring, home.x, home.y) ? [row] : []));
  return { rows };
}

/** Even-odd rule: whether a point lies within a ring. */
function inRing(ring: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + ring.length - 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}
