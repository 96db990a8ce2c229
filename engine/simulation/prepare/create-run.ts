import { NEEDS } from '../../model/index.ts';
import { createHouseholdReader } from '../people/household-reader.ts';
import type { SimulationModel } from '../world/model.ts';
import type { Run, Scratch } from '../world/run.ts';

/** A working space of its own for this model; so cheap that whoever plays makes one. */
export function createRun(model: SimulationModel): Run {
  return { model, scratch: createScratch(model), reader: createHouseholdReader(model), conditions: new WeakMap() };
}

function createScratch({ counts, ties }: SimulationModel): Scratch {
  const { household, asset } = counts;
  return {
    cause: new Uint16Array(household * NEEDS.length),
    raw: new Uint16Array(household * NEEDS.length),
    order: new Float64Array(household),
    spared: new Int32Array(household),
    booked: new Uint16Array(household),
    leftBy: null,
    leftAt: -1,
    sources: new Int32Array(1 + 2 * asset),
    sourceMeans: new Uint8Array(household),
    localServices: new Uint16Array(household),
    localWorks: new Uint8Array(asset).fill(255),
    natures: new Uint8Array(household),
    natureKeys: new Uint32Array(household),
    mobileLuck: new Uint32Array(household),
    heeds: new Uint8Array(household),
    pairKeys: new Int32Array(ties.pairA.length),
  };
}
