import type { StreetHazards } from '../../engine/index.ts';
import type { Picture } from './picture.ts';

/** Colours of the hazards, by day and by night alike but for smoke: signs, not things that a lamp lights. */
export const HAZARD_COLOURS = { flood: 0x2f7fd0, smoke: 0x57504a, blocked: 0x8a3d10, cordon: 0xd22f27 } as const;

/** What a street can be in and be drawn as. */
export type HazardKind = keyof typeof HAZARD_COLOURS;

/** Whether a street is in it. */
export const SHOWS: Record<HazardKind, (hazards: StreetHazards) => boolean> = {
  flood: ({ floodCm }) => floodCm > 0,
  smoke: ({ smoke }) => smoke > 0,
  blocked: ({ blocked }) => blocked,
  cordon: ({ cordon }) => cordon,
};
export const HAZARD_KINDS = Object.keys(SHOWS) as HazardKind[];

/** Kinds that are to be seen somewhere, for the legend. */
export function hazardsShown(picture: Picture): HazardKind[] {
  return HAZARD_KINDS.filter((kind) => picture.hazards.some((hazards) => hazards !== null && SHOWS[kind](hazards)));
}
