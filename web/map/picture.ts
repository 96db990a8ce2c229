import type { AssetState, CompiledNeighbourhood, TableView } from '../../engine/index.ts';

/** What the map shows at one moment: plain data, made from what the table may know. */
export interface Picture {
  /** 0 night – 1 day. */
  daylight: number;
  /** Per household row: a lamp is lit (true), it is dark (false), or nobody here knows (null). */
  lit: (boolean | null)[];
  assets: (AssetState | null)[];
  venuesOpen: boolean[];
  travellers: Traveller[];
  chosen: Chosen;
}

/** Someone under way, in metres on the map; between `startMinute` and `untilMinute` they move in a straight line. */
export interface Traveller {
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
  startMinute: number;
  untilMinute: number;
}

/** What is pointed at on the map. */
export type Chosen = { household: number } | { street: number } | { venue: number } | { asset: number } | null;

/** Reads a view as a picture; whatever the view does not know stays null. */
export function pictureOf(view: TableView, hood: CompiledNeighbourhood, chosen: Chosen): Picture {
  const lit: (boolean | null)[] = hood.households.map(() => null);
  for (const home of view.households) lit[home.row] = home.known === 'unknown' ? null : home.lit;
  const assets: (AssetState | null)[] = hood.assets.map(() => null);
  for (const asset of view.assets) assets[asset.asset] = asset.state;
  const venuesOpen = hood.venues.map(() => false);
  for (const venue of view.venues) venuesOpen[venue.venue] = venue.open;
  return { daylight: view.daylight, lit, assets, venuesOpen, travellers: [...view.helpers], chosen };
}
