import type { CompiledNeighbourhood } from '../../../engine/index.ts';
import type { Chosen, Picture } from '../../map/picture.ts';

/** What one sees of a neighbourhood at a glance; homes and facilities by their rows. */
export interface HoodNumbers {
  homes: number;
  people: number;
  /** Homes without a tie. */
  lonely: number[];
  /** Homes that no transformer or substation serves. */
  unpowered: number[];
  /** Facilities that name nothing that feeds them. */
  unfed: number[];
}

export function hoodNumbers(hood: CompiledNeighbourhood): HoodNumbers {
  const tied = new Set(hood.ties.flatMap(({ a, b }) => [a, b]));
  const power = hood.assets.filter(({ kind }) => kind === 'transformer' || kind === 'substation');
  const powered = new Set(power.flatMap(({ serves }) => serves));
  const rows = hood.households.map((_, row) => row);
  return {
    homes: hood.households.length,
    people: hood.residents,
    lonely: rows.filter((row) => !tied.has(row)),
    unpowered: rows.filter((row) => !powered.has(row)),
    unfed: hood.assets.flatMap(({ fedBy }, row) => (fedBy.length === 0 ? [row] : [])),
  };
}

/** An asset and everything that stops with it, by asset row. A circle of feeds ends where it began. */
export function fedFrom(hood: CompiledNeighbourhood, asset: number): Set<number> {
  const found = new Set([asset]);
  for (const each of found) {
    hood.assets.forEach(({ fedBy }, row) => {
      if (fedBy.includes(each)) found.add(row);
    });
  }
  return found;
}

/** Rows of the homes that depend on an asset: itself, or through what it feeds. */
export function homesOf(hood: CompiledNeighbourhood, asset: number): { direct: number[]; all: Set<number> } {
  const all = [...fedFrom(hood, asset)].flatMap((row) => hood.assets[row]!.serves);
  return { direct: hood.assets[asset]!.serves, all: new Set(all) };
}

/** Assets that serve a home, each with what feeds it in turn, the nearest first. */
export function feedsOf(hood: CompiledNeighbourhood, home: number): { asset: number; via: number[] }[] {
  return hood.assets.flatMap(({ serves }, asset) => {
    if (!serves.includes(home)) return [];
    const chain = new Set(hood.assets[asset]!.fedBy);
    for (const each of chain) for (const feed of hood.assets[each]!.fedBy) chain.add(feed);
    return [{ asset, via: [...chain] }];
  });
}

/**
 * What the map shows while a neighbourhood is drawn: lamps for the homes that depend on the chosen asset, green marks for what feeds
 * the chosen home, and dark windows for who knows nobody.
 */
export function drawnPicture(hood: CompiledNeighbourhood, chosen: Chosen, showLonely: boolean): Picture {
  const lonely = new Set(showLonely ? hoodNumbers(hood).lonely : []);
  const asset = chosen && 'asset' in chosen ? chosen.asset : -1;
  const served = asset < 0 ? null : homesOf(hood, asset).all;
  const feeding = new Set(
    chosen && 'household' in chosen
      ? feedsOf(hood, chosen.household).flatMap((feed) => [feed.asset, ...feed.via])
      : asset < 0
        ? []
        : fedFrom(hood, asset),
  );
  return {
    daylight: 0,
    sky: { snow: 0, heat: 0, rain: 0 },
    hazards: hood.streets.map(() => null),
    lit: hood.households.map((_, row) => (served ? served.has(row) : !lonely.has(row))),
    assets: hood.assets.map((_, row) => (feeding.has(row) ? 'operational' : null)),
    venuesOpen: hood.venues.map((_, row) => chosen !== null && 'venue' in chosen && chosen.venue === row),
    travellers: [],
    chosen,
    told: -1,
  };
}

/** The parts of a neighbourhood that the map draws; while they stay the same, the drawing may stay too. */
export function drawingKey({ width, height, streets, areas, shapes, ...hood }: CompiledNeighbourhood): string {
  const places = [hood.assets, hood.venues].map((rows) =>
    rows.map(({ id, kind, name, x, y }) => [id, kind, name, x, y]),
  );
  const homes = hood.households.map(({ id, ring, street }) => [id, ring, street]);
  const ties = hood.ties.map(({ a, b }) => [a, b]);
  return JSON.stringify([width, height, streets, areas, shapes, places, homes, ties]);
}

/**
 * A place as a person writes it: two numbers (longitude, latitude; WGS84), or the id of something on the map.
 * @param known ids of the map
 * @returns null when it is neither
 */
export function readPlace(text: string, known: ReadonlySet<string>): string | [number, number] | null {
  if (known.has(text.trim())) return text.trim();
  const pair = /^\s*\[?\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*\]?\s*$/.exec(text);
  if (!pair) return null;
  const [longitude, latitude] = [Number(pair[1]), Number(pair[2])];
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : null;
}
