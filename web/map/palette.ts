import type { Sky } from './picture.ts';

/** Colours of the map by day and by night; everything is drawn white once and tinted between the two. */
export interface MapColours {
  ground: number;
  park: number;
  field: number;
  allotments: number;
  verge: number;
  wood: number;
  garden: number;
  tree: number;
  water: number;
  street: number;
  path: number;
  building: number;
  home: number;
  /** Walls around a window: pale around a dark one, so that it is not lost in the night. */
  wall: number;
  homeDark: number;
  homeUnknown: number;
  mist: number;
  mistBars: number;
  label: number;
  halo: number;
}

const DAY: MapColours = {
  ground: 0xf3ead6,
  park: 0xc5d9ae,
  field: 0xb6d49b,
  allotments: 0xcfd6a2,
  verge: 0xd8dfc0,
  wood: 0xa2c08c,
  garden: 0xdfe2c4,
  tree: 0x9cbc86,
  water: 0xa8cbe0,
  street: 0xfffdf7,
  path: 0xe6dcc2,
  building: 0xcdb695,
  home: 0xa86f4c,
  wall: 0x7b4d33,
  homeDark: 0x2b3445,
  homeUnknown: 0xc9c4b8,
  mist: 0xf4f2ec,
  mistBars: 0x6d7280,
  label: 0x1c2735,
  halo: 0xfbf6ea,
};

const NIGHT: MapColours = {
  ground: 0x213050,
  park: 0x24444a,
  field: 0x2b4d49,
  allotments: 0x334a48,
  verge: 0x233b4d,
  wood: 0x1b3a3b,
  garden: 0x243a52,
  tree: 0x32584f,
  water: 0x143563,
  street: 0x42547f,
  path: 0x35466f,
  building: 0x3a456a,
  home: 0x6a4a2c,
  wall: 0x8d9cc4,
  homeDark: 0x050912,
  homeUnknown: 0x566690,
  mist: 0xa9b7d8,
  mistBars: 0xd3dcf0,
  label: 0xeef2fa,
  halo: 0x14213a,
};

/** For whoever asked for more contrast: black and white where it counts, and every home has an edge. */
const STRONG_DAY: MapColours = {
  ground: 0xffffff,
  park: 0xd5ecd0,
  field: 0xd5ecd0,
  allotments: 0xd5ecd0,
  verge: 0xe9f4e6,
  wood: 0xb4d9ac,
  garden: 0xe9f4e6,
  tree: 0xa3cd9a,
  water: 0x5d9fd0,
  street: 0xb4b4b4,
  path: 0xcfcfcf,
  building: 0x6e6e6e,
  home: 0x000000,
  wall: 0x000000,
  homeDark: 0x000000,
  homeUnknown: 0xffffff,
  mist: 0xffffff,
  mistBars: 0x000000,
  label: 0x000000,
  halo: 0xffffff,
};

const STRONG_NIGHT: MapColours = {
  ground: 0x000000,
  park: 0x06251a,
  field: 0x06251a,
  allotments: 0x06251a,
  verge: 0x041810,
  wood: 0x0a3324,
  garden: 0x041810,
  tree: 0x14452f,
  water: 0x0b4a94,
  street: 0x5a5a5a,
  path: 0x464646,
  building: 0x8a8a8a,
  home: 0xffffff,
  wall: 0xffffff,
  homeDark: 0x000000,
  homeUnknown: 0x3c3c3c,
  mist: 0x9a9a9a,
  mistBars: 0xffffff,
  label: 0xffffff,
  halo: 0x000000,
};

const SNOW = { day: 0xfbfcff, night: 0x8092c0 };
const TRODDEN = { day: 0xc9d2de, night: 0x4a5a86 };
const DRY = { day: 0xf0c978, night: 0x463a4a };
const WET = { day: 0xa9b4bf, night: 0x16203a };

/** What lies under the open sky: there snow stays, grass dries out, and rain darkens. */
const OPEN_GROUND = ['ground', 'field', 'verge', 'garden'] as const satisfies readonly (keyof MapColours)[];
const GROWTH = ['park', 'allotments', 'wood', 'tree'] as const satisfies readonly (keyof MapColours)[];
/** Feet and tyres keep these darker than what lies beside them. */
const WAYS = ['street', 'path'] as const satisfies readonly (keyof MapColours)[];
const ROOFS = ['building', 'home'] as const satisfies readonly (keyof MapColours)[];

/** A lit window and its glow, by day and by night the same lamp. */
export const LAMP = 0xffc55c;
export const TIE = 0xffd27a;
export const CHOSEN = 0xffffff;

/** The colours at a daylight of 0 (night) to 1 (day). */
export function coloursAt(daylight: number): MapColours {
  const mixed = {} as MapColours;
  for (const name of Object.keys(DAY) as (keyof MapColours)[]) mixed[name] = mix(NIGHT[name], DAY[name], daylight);
  return mixed;
}

/** The strong colours of day or night: nothing between the two, and no snow or rain over them, for both would be grey. */
export function strongColours(daylight: number): MapColours {
  return daylight > 0.5 ? STRONG_DAY : STRONG_NIGHT;
}

/** The colours under this sky: rain, then heat, then snow over it. Windows, marks and names keep theirs. */
export function coloursUnder(sky: Sky, daylight: number): MapColours {
  const colours = coloursAt(daylight);
  const lay = (names: readonly (keyof MapColours)[], cover: { day: number; night: number }, share: number) => {
    const over = mix(cover.night, cover.day, daylight);
    for (const name of names) colours[name] = mix(colours[name], over, share);
  };
  for (const names of [OPEN_GROUND, GROWTH, WAYS]) lay(names, WET, 0.3 * sky.rain);
  for (const names of [OPEN_GROUND, GROWTH]) lay(names, DRY, 0.45 * sky.heat);
  lay(OPEN_GROUND, SNOW, 0.7 * sky.snow);
  lay(GROWTH, SNOW, 0.4 * sky.snow);
  lay(WAYS, TRODDEN, 0.75 * sky.snow);
  lay(ROOFS, SNOW, 0.5 * sky.snow);
  return colours;
}

/** A colour between two, per channel. */
export function mix(from: number, to: number, share: number): number {
  const at = Math.min(1, Math.max(0, share));
  const channel = (shift: number) => {
    const low = (from >> shift) & 255;
    const high = (to >> shift) & 255;
    return Math.round(low + (high - low) * at) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}
