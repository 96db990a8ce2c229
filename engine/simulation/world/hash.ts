import type { Layout } from './columns.ts';
import type { World } from './world.ts';

/** Words mixed in one call: short enough that the engine compiles the function, not the loop in the middle of its run. */
const BLOCK = 512;
/** The mixes of every fourth word: four chains that do not wait for each other. */
const mixed = new Int32Array(4);

/**
 * Two 32-bit mixes over the words `from` … `to`, both even (columns begin on multiples of 8 bytes). Every step of a chain is
 * one to one, so one changed word always shows; two that should cancel each other have one chance in 2³².
 */
function hashWords(words: Int32Array, from: number, to: number): [number, number] {
  mixed[0] = 0x243f6a88;
  mixed[1] = 0x85a308d3;
  mixed[2] = 0x13198a2e;
  mixed[3] = 0x03707344;
  for (let at = from; at < to; at += BLOCK) mixBlock(words, at, Math.min(to, at + BLOCK));
  const a = avalanche(mixed[0]! ^ Math.imul(mixed[2]!, 0x9e3779b1));
  const b = avalanche(mixed[1]! ^ Math.imul(mixed[3]!, 0x85ebca6b));
  return [(a ^ Math.imul(b, 0xc2b2ae35)) >>> 0, b >>> 0];
}

function mixBlock(words: Int32Array, from: number, to: number): void {
  let a = mixed[0]!;
  let b = mixed[1]!;
  let c = mixed[2]!;
  let d = mixed[3]!;
  const fours = from + ((to - from) & ~3);
  for (let i = from; i < fours; i += 4) {
    a = Math.imul(a ^ words[i]!, 0x9e3779b1);
    b = Math.imul(b ^ words[i + 1]!, 0x9e3779b1);
    c = Math.imul(c ^ words[i + 2]!, 0x9e3779b1);
    d = Math.imul(d ^ words[i + 3]!, 0x9e3779b1);
    a ^= a >>> 15;
    b ^= b >>> 15;
    c ^= c >>> 15;
    d ^= d >>> 15;
  }
  for (let i = fours; i < to; i += 2) {
    a = Math.imul(a ^ words[i]!, 0x85ebca6b);
    b = Math.imul(b ^ words[i + 1]!, 0x85ebca6b);
  }
  mixed[0] = a;
  mixed[1] = b;
  mixed[2] = c;
  mixed[3] = d;
}

/** Murmur3's finaliser. */
function avalanche(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The hash of a state's columns: two whole numbers of 32 bits. */
export function hashColumns(world: World): [number, number] {
  return hashWords(world.words, 0, world.words.length);
}

/** A hash per column (16 hex digits), to find the first column in which two states differ. */
export function columnHashes(model: { layout: Layout }, world: World): Record<string, string> {
  const hashes: Record<string, string> = {};
  const { columns, bytes } = model.layout;
  columns.forEach((column, i) => {
    const end = columns[i + 1]?.offset ?? bytes;
    const [a, b] = hashWords(world.words, column.offset / 4, end / 4);
    hashes[column.name] = hex32(a) + hex32(b);
  });
  return hashes;
}

/** The 256 bytes in hex: four look-ups are quicker than formatting a number, and a session has thousands of hashes. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Eight hex digits of a whole number of 32 bits, signed or not. */
export function hex32(value: number): string {
  return BYTES[value >>> 24]! + BYTES[(value >>> 16) & 255]! + BYTES[(value >>> 8) & 255]! + BYTES[value & 255]!;
}
