import type { Layout } from './columns.ts';
import type { World } from './world.ts';

/** Words mixed in one call: short enough that the engine compiles the function, not the loop in the middle of its run. */
const BLOCK = 512;
/** Both mixes of the even words, then of the odd ones: four chains that do not wait for each other. */
const mixed = new Int32Array(4);

/** Two 32-bit mixes over the words `from` … `to`, both even (columns begin on multiples of 8 bytes). */
function hashWords(words: Int32Array, from: number, to: number): [number, number] {
  mixed.set([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344]);
  for (let at = from; at < to; at += BLOCK) mixBlock(words, at, Math.min(to, at + BLOCK));
  const a = Math.imul(mixed[0]!, 0x9e3779b1) ^ mixed[2]!;
  const b = Math.imul(mixed[1]!, 0x85ebca6b) ^ mixed[3]!;
  return [a >>> 0, b >>> 0];
}

function mixBlock(words: Int32Array, from: number, to: number): void {
  let a = mixed[0]!;
  let b = mixed[1]!;
  let c = mixed[2]!;
  let d = mixed[3]!;
  for (let i = from; i < to; i += 2) {
    const even = words[i]!;
    const odd = words[i + 1]!;
    a = Math.imul(a ^ even, 0x9e3779b1);
    c = Math.imul(c ^ odd, 0x9e3779b1);
    a ^= a >>> 15;
    c ^= c >>> 15;
    b = Math.imul(b + even, 0x85ebca6b) ^ (b >>> 13);
    d = Math.imul(d + odd, 0x85ebca6b) ^ (d >>> 13);
  }
  mixed[0] = a;
  mixed[1] = b;
  mixed[2] = c;
  mixed[3] = d;
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
    hashes[column.name] = hex(a) + hex(b);
  });
  return hashes;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
