import type { AssetState, CompiledNeighbourhood, StreetHazards, TableView } from '../../engine/index.ts';

/** What the map shows at one moment: plain data, made from what the table may know. */
export interface Picture {
  /** 0 night – 1 day. */
  daylight: number;
  sky: Sky;
  /** Per street row; null where nobody here knows. */
  hazards: (StreetHazards | null)[];
  /** Per household row: a lamp is lit (true), it is dark (false), or nobody here knows (null). */
  lit: (boolean | null)[];
  assets: (AssetState | null)[];
  venuesOpen: boolean[];
  travellers: Traveller[];
  chosen: Chosen;
  /** Row of the household that the newest message is about; -1: none. */
  told: number;
  /** Per household row: somebody waits here and nobody knocked. Only the look-back knows; absent on the board. */
  doors?: boolean[];
}

/** What the weather does to the colours of the map, each 0 to 1. */
export interface Sky {
  snow: number;
  heat: number;
  rain: number;
}

/** Someone under way, in metres on the map, between `startMinute` and `untilMinute`. */
export interface Traveller {
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
  startMinute: number;
  untilMinute: number;
  /** A neighbour who goes to somebody they know: the tie between them lights up. */
  alongTie: boolean;
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
  const hazards: (StreetHazards | null)[] = hood.streets.map(() => null);
  for (const street of view.streets) hazards[street.street] = street.hazards;
  const sky = skyOf(view);
  const travellers = view.helpers.map((unit) => ({ ...unit, alongTie: unit.task === 'neighbour' }));
  const told = view.messages.at(-1)?.household ?? -1;
  return { daylight: view.daylight, sky, hazards, lit, assets, venuesOpen, travellers, chosen, told };
}

/** Centimetres of snow that cover everything, millimetres of rain an hour that pour, and °C from and at which it is hot. */
const COVERED_CM = 5;
const POURING_MM = 8;
const HOT_FROM_C = 25;
const HOT_C = 33;

function skyOf({ weather, outdoorC }: TableView): Sky {
  const share = (value: number) => Math.min(1, Math.max(0, value));
  return {
    snow: Math.max(share(weather.snowCm / COVERED_CM), weather.ice ? 0.3 : 0),
    heat: share(((outdoorC ?? 0) - HOT_FROM_C) / (HOT_C - HOT_FROM_C)),
    rain: share(weather.rainMm / POURING_MM),
  };
}
