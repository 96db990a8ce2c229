import type { ZipLimits } from '../folders/read-zip.ts';

/** What one pack may hold; the shipped ones have a dozen files and half a megabyte. */
export const PACK_LIMITS: ZipLimits = { files: 400, fileBytes: 5_000_000, totalBytes: 40_000_000 };
/** The largest zip that is even looked at, in bytes. */
export const LARGEST_PACK = 40_000_000;

const NAME = '[^/]+';
/** The files that belong to a pack: a scenario's folder that carries its library and its neighbourhood. */
const BELONGS = [
  /^scenario\.yaml$/,
  /^(SOURCES|README|LICENSE)(\.md|\.txt)?$/,
  new RegExp(`^storylines/${NAME}\\.yaml$`),
  new RegExp(`^texts/${NAME}\\.yaml$`),
  new RegExp(`^tests/${NAME}\\.play\\.yaml$`),
  new RegExp(`^library/(texts/)?${NAME}\\.yaml$`),
  new RegExp(`^neighbourhoods/${NAME}/(neighbourhood\\.yaml|map\\.geojson)$`),
];

/** Whether a path has a place in a pack. */
export const belongsInPack = (path: string): boolean => BELONGS.some((each) => each.test(path));

/** Pages about the scenario that stand beside it: in no part that the engine reads, but part of what is passed on. */
export const PAGES = /^(SOURCES|README|LICENSE)(\.md|\.txt)?$/;
