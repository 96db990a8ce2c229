/** Colours of the map by day and by night; everything is drawn white once and tinted between the two. */
export interface MapColours {
  ground: number;
  green: number;
  water: number;
  street: number;
  path: number;
  building: number;
  home: number;
  homeUnknown: number;
  windowDark: number;
  mist: number;
  label: number;
  halo: number;
}

const DAY: MapColours = {
  ground: 0xf3ead6,
  green: 0xc5d9ae,
  water: 0xa8cbe0,
  street: 0xfffdf7,
  path: 0xe6dcc2,
  building: 0xcdb695,
  home: 0xb98463,
  homeUnknown: 0xb9b2a4,
  windowDark: 0x3b4658,
  mist: 0xe9e6df,
  label: 0x1c2735,
  halo: 0xfbf6ea,
};

const NIGHT: MapColours = {
  ground: 0x18243f,
  green: 0x1e3640,
  water: 0x102a4c,
  street: 0x33436b,
  path: 0x283760,
  building: 0x2b3350,
  home: 0x4a4256,
  homeUnknown: 0x39435e,
  windowDark: 0x0a1122,
  mist: 0x5c6c93,
  label: 0xeef2fa,
  halo: 0x14213a,
};

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
