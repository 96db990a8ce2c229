/**
 * Luck without state: a draw is an integer mix of (key, tick, channel), so a household has the same luck in two runs
 * whatever else differs, and no draw depends on the order of rows. Murmur3's finaliser does the mixing.
 */

/** One channel per use, so that two questions in one tick never share their luck. */
export const DRAW = {
  mobile: 1,
  alert: 2,
  radio: 3,
  online: 4,
  notice: 5,
  talk: 6,
  look: 7,
  willing: 8,
  listed: 9,
  keyHolder: 10,
  answer: 11,
  careHour: 12,
  careVisit: 13,
  staysHome: 14,
  moves: 15,
  comes: 16,
  follows: 17,
  share: 18,
  newTie: 19,
  outdated: 20,
  oneRoom: 21,
  liesLow: 25,
  advice: 26,
  infection: 27,
  course: 28,
  shelf: 29,
  slip: 30,
  incident: 31,
  buys: 32,
  inPerson: 33,
  seed: 34,
} as const;

function mix(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hash of a text (FNV-1a over UTF-16 units, then mixed); the same on every machine. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** The key of something with a text id, in a run with this seed. */
export function keyOf(seed: string, id: string): number {
  return keyOfHashes(hashText(seed), hashText(id));
}

/** The same from the hashes of both, for many ids with one seed. */
export function keyOfHashes(seed: number, id: number): number {
  return mix(seed ^ Math.imul(id, 0x9e3779b1));
}

/** A whole number 0 … 2³²−1 for one key at one tick on one channel. */
export function draw(key: number, tick: number, channel: number): number {
  return mix(key ^ Math.imul(tick + 1, 0x9e3779b1) ^ Math.imul(channel, 0x7feb352d));
}

/** The same for two keys together; which of them comes first makes no difference. */
export function drawPair(a: number, b: number, tick: number, channel: number): number {
  return draw(pairKey(a, b), tick, channel);
}

/** The key of two together. */
export function pairKey(a: number, b: number): number {
  return (Math.imul(a ^ b, 0x846ca68b) + a + b) | 0;
}

/** Chance 0–1 as the number that a draw must stay under. */
export function threshold(chance: number): number {
  return chance * 4294967296;
}
