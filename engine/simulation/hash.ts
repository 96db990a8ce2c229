import type { Layout } from './columns.ts';
import type { World } from './world.ts';

/** Words mixed in one call: short enough that the engine compiles the function, not the loop in the middle of its run. */
const BLOCK = 512;
const mixed = new Int32Array(2);

/** Two 32-bit mixes over the words `from` … `to`. */
function hashWords(words: Int32Array, from: number, to: number): [number, number] {
  mixed[0] = 0x243f6a88;
  mixed[1] = 0x85a308d3;
  for (let at = from; at < to; at += BLOCK) mixBlock(words, at, Math.min(to, at + BLOCK));
  return [mixed[0] >>> 0, mixed[1] >>> 0];
}

function mixBlock(words: Int32Array, from: number, to: number): void {
  let a = mixed[0]!;
  let b = mixed[1]!;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    a = Math.imul(a ^ word, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(b + word, 0x85ebca6b) ^ (b >>> 13);
  }
  mixed[0] = a;
  mixed[1] = b;
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
