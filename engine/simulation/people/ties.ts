import { DRAW, drawPair } from '../world/draw.ts';
import type { SimulationModel } from '../world/model.ts';
import { TIE_SLOTS } from '../world/tables.ts';
import { allocateWorld, copyWorld, type World } from '../world/world.ts';
import { tieCount } from './household-reader.ts';

/** Whether two households can call on each other. */
export function areTied(model: SimulationModel, c: World['columns'], a: number, b: number): boolean {
  for (let i = model.ties.start[a]!; i < model.ties.start[a + 1]!; i++) if (model.ties.other[i] === b) return true;
  for (let slot = a * TIE_SLOTS; slot < (a + 1) * TIE_SLOTS; slot++) if (c.extraTies[slot] === b + 1) return true;
  return false;
}

/** Adds a tie in both directions. Nothing happens when there is one, or when either has no place left (`TIE_SLOTS`). */
export function addTie(model: SimulationModel, c: World['columns'], a: number, b: number): boolean {
  if (a === b || areTied(model, c, a, b)) return false;
  const slotA = freeSlot(c, a);
  const slotB = freeSlot(c, b);
  if (slotA < 0 || slotB < 0) return false;
  c.extraTies[slotA] = b + 1;
  c.extraTies[slotB] = a + 1;
  return true;
}

function freeSlot(c: World['columns'], row: number): number {
  for (let slot = row * TIE_SLOTS; slot < (row + 1) * TIE_SLOTS; slot++) if (c.extraTies[slot] === 0) return slot;
  return -1;
}

/** All partners of a household now, those of the file by id, then those added in play in their order. */
export function tiePartners(model: SimulationModel, c: World['columns'], row: number): number[] {
  const partners: number[] = [];
  for (let i = model.ties.start[row]!; i < model.ties.start[row + 1]!; i++) partners.push(model.ties.other[i]!);
  for (let slot = row * TIE_SLOTS; slot < (row + 1) * TIE_SLOTS && c.extraTies[slot]! > 0; slot++) {
    partners.push(c.extraTies[slot]! - 1);
  }
  return partners;
}

/** The first of these partners that suits; -1 none. */
export function findPartner(
  model: SimulationModel,
  c: World['columns'],
  row: number,
  suits: (partner: number) => boolean,
): number {
  const { start, other } = model.ties;
  for (let i = start[row]!; i < start[row + 1]!; i++) if (suits(other[i]!)) return other[i]!;
  for (let slot = row * TIE_SLOTS; slot < (row + 1) * TIE_SLOTS && c.extraTies[slot]! > 0; slot++) {
    if (suits(c.extraTies[slot]! - 1)) return c.extraTies[slot]! - 1;
  }
  return -1;
}

/** `network.add`: the same world with ties that were put on the map in play. The given world stays as it is. */
export function growTies(model: SimulationModel, world: World, ties: readonly { a: number; b: number }[]): World {
  const grown = allocateWorld(model);
  copyWorld(world, grown);
  for (const { a, b } of ties) addTie(model, grown.columns, a, b);
  return grown;
}

/**
 * Gives each of these households one new tie: with the one among the candidates whose luck together is lowest and whom
 * it did not know. Households go by their rank, so row numbers decide nothing.
 */
export function meetNewNeighbours(
  model: SimulationModel,
  c: World['columns'],
  rows: number[],
  candidates: (row: number) => readonly number[],
): void {
  const inOrder = [...rows].sort((a, b) => c.rank[a]! - c.rank[b]!);
  for (const row of inOrder) {
    let best = -1;
    let lowest = 4294967296;
    for (const other of candidates(row)) {
      if (other === row || areTied(model, c, row, other)) continue;
      const luck = drawPair(c.key[row]!, c.key[other]!, 0, DRAW.newTie);
      if (luck < lowest || (luck === lowest && c.rank[other]! < c.rank[best]!)) {
        best = other;
        lowest = luck;
      }
    }
    if (best >= 0) addTie(model, c, row, best);
  }
}

export { tieCount };
