import { type Signal, useSignal } from '@preact/signals';
import type { Cut } from '../../engine/index.ts';
import { startSession } from '../session/session.ts';
import { loadNeighbourhoodFiles, loadScenarioFiles } from '../session/shipped-files.ts';
import type { Catalogue } from './catalogue.ts';

/** The scenario that the README and a first evening begin with. */
const TO_BEGIN_WITH = 'stroomuitval-72-uur';

/** What is chosen on the form so far; scenario, neighbourhood and streets by id. */
export interface Chosen {
  scenario: Signal<string>;
  hood: Signal<string>;
  cut: Signal<Cut>;
  streets: Signal<string[]>;
  seed: Signal<string>;
  calm: Signal<boolean>;
}

export function useChosen({ scenarios, neighbourhoods }: Catalogue): Chosen {
  const first = scenarios.find(({ id }) => id === TO_BEGIN_WITH) ?? scenarios[0];
  return {
    scenario: useSignal(first?.id ?? ''),
    hood: useSignal(first?.home ?? neighbourhoods[0]?.id ?? ''),
    cut: useSignal<Cut>('avond'),
    streets: useSignal<string[]>([]),
    seed: useSignal('1'),
    calm: useSignal(false),
  };
}

/** The key of the sentence that says why the exercise did not begin. */
export type Failure = 'choose.failed' | 'error.load';

/** Begins a session with what is chosen. @returns why not, or null */
export async function startWith({ scenario, hood, cut, streets, seed, calm }: Chosen): Promise<Failure | null> {
  const files = await fetchFiles(scenario.value, hood.value);
  if (!files) return 'choose.failed';
  const how = { seed: seed.value.trim() || '1', cut: cut.value, calm: calm.value, tableStreets: streets.value };
  return (await startSession({ ...files, ...how })) ? null : 'error.load';
}

/** null when they do not come over the line. */
async function fetchFiles(scenario: string, place: string) {
  try {
    const [story, hood] = await Promise.all([loadScenarioFiles(scenario), loadNeighbourhoodFiles(place)]);
    return { scenario: story, neighbourhood: hood };
  } catch {
    return null;
  }
}
