import type { CompiledNeighbourhood, HoodSection } from '../../../engine/index.ts';
import { built, parts } from './hood-state.ts';

/** Something to choose: its id in the file, and its name for people. */
export interface Choice {
  id: string;
  name: string;
}

/** Street and number of a home; its id when it is not on the map. */
export function homeName(id: string): string {
  const hood = built.value?.hood;
  const home = hood?.households.find((each) => each.id === id);
  return home && hood ? addressOf(hood, home) : id;
}

const addressOf = (hood: CompiledNeighbourhood, { street, number }: { street: number; number: string }): string =>
  `${hood.streets[street]?.name ?? ''} ${number}`.trim();

export function partName(section: HoodSection, id: string): string {
  const name = parts.value?.[section][id]?.name;
  return typeof name === 'string' && name !== '' ? name : id;
}

export const partChoices = (section: HoodSection): Choice[] =>
  Object.keys(parts.value?.[section] ?? {}).map((id) => ({ id, name: partName(section, id) }));

/** Every home by its address; ids are what the file names. */
export function homeChoices(): Choice[] {
  const hood = built.value?.hood;
  return hood ? hood.households.map((home) => ({ id: home.id, name: addressOf(hood, home) })) : [];
}

/** A home that a person wrote: its id, or its address. */
export function findHome(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  return homeChoices().find(({ id, name }) => id === wanted || name.toLowerCase() === wanted)?.id ?? null;
}

export const streetChoices = (): Choice[] => (built.value?.hood.streets ?? []).map(({ id, name }) => ({ id, name }));

export const buildingChoices = (): Choice[] =>
  (built.value?.hood.shapes ?? [])
    .filter(({ kind }) => kind === 'building')
    .map(({ id, name }) => ({ id, name: name || id }));
