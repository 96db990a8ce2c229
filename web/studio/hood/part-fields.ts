import { ASSET_KINDS, type HoodSection, INITIATIVE_KINDS, STANDINGS, VENUE_KINDS } from '../../../engine/index.ts';

export const KINDS: Record<HoodSection, readonly string[]> = {
  assets: ASSET_KINDS,
  venues: VENUE_KINDS,
  initiatives: INITIATIVE_KINDS,
};
export { STANDINGS };

/** One field of a part: where it stands in the file, and how it is written. */
export interface PartField {
  path: readonly string[];
  type: 'text' | 'number' | 'flag' | 'kind' | 'place' | 'standing' | 'refs' | 'ref' | 'keys' | 'members';
  /** What a reference names. */
  of?: HoodSection | 'street' | 'building' | 'home';
  /** It may not be left empty. */
  needed?: boolean;
}

const NAME: PartField = { path: ['name'], type: 'text', needed: true };
const KIND: PartField = { path: ['kind'], type: 'kind' };
const PLACE: PartField = { path: ['place'], type: 'place' };
const FED_BY: PartField = { path: ['fedBy'], type: 'refs', of: 'assets' };
const HOURS: PartField[] = [
  { path: ['hours', 'from'], type: 'number' },
  { path: ['hours', 'to'], type: 'number' },
];

/** The fields of a part in the order of the panel. */
export const PART_FIELDS: Record<HoodSection, readonly PartField[]> = {
  assets: [
    NAME,
    KIND,
    PLACE,
    FED_BY,
    { path: ['serves', 'all'], type: 'flag' },
    { path: ['serves', 'streets'], type: 'refs', of: 'street' },
    { path: ['serves', 'buildings'], type: 'refs', of: 'building' },
    { path: ['serves', 'dwellings'], type: 'refs', of: 'home' },
    { path: ['backup'], type: 'text' },
    { path: ['capacity'], type: 'number' },
    ...HOURS,
  ],
  venues: [
    NAME,
    KIND,
    PLACE,
    { path: ['capacity'], type: 'number', needed: true },
    FED_BY,
    { path: ['keys'], type: 'keys' },
    { path: ['owner'], type: 'ref', of: 'initiatives' },
    { path: ['stove'], type: 'flag' },
    { path: ['woodStove'], type: 'flag' },
    ...HOURS,
  ],
  initiatives: [
    NAME,
    KIND,
    { path: ['members'], type: 'members', needed: true },
    { path: ['keyPeople'], type: 'refs', of: 'home' },
    { path: ['active'], type: 'number', needed: true },
    { path: ['delay'], type: 'text', needed: true },
    { path: ['presence'], type: 'number' },
    { path: ['knowsVulnerable'], type: 'number' },
    { path: ['venue'], type: 'ref', of: 'venues' },
    { path: ['standing'], type: 'standing' },
    { path: ['about'], type: 'text' },
  ],
};

/** The value at a path of a part as it is written; undefined where nothing stands. */
export function valueAt(fields: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    fields,
  );
}

/** A number as a person writes it, with a comma or a point; null when it is none. */
export function numberIn(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}
