import {
  buildNeighbourhood,
  type CompiledNeighbourhood,
  CUTS,
  type Cut,
  checkNeighbourhood,
  checkScenario,
  type NeighbourhoodFiles,
  type ScenarioFiles,
  type ScenarioModel,
} from '../../engine/index.ts';
import {
  loadNeighbourhoodFiles,
  loadScenarioFiles,
  shippedNeighbourhoods,
  shippedScenarios,
} from '../session/shipped-files.ts';

/** A scenario one can choose, with the table minutes of each cut. */
export interface ScenarioOffer {
  id: string;
  files: ScenarioFiles;
  model: ScenarioModel;
  minutes: Partial<Record<Cut, number>>;
}

export interface NeighbourhoodOffer {
  id: string;
  files: NeighbourhoodFiles;
  hood: CompiledNeighbourhood;
}

export interface Catalogue {
  scenarios: ScenarioOffer[];
  neighbourhoods: NeighbourhoodOffer[];
}

/** Reads what is shipped with the page; what has errors is not offered. */
export async function readCatalogue(): Promise<Catalogue> {
  const [scenarios, neighbourhoods] = await Promise.all([
    Promise.all(shippedScenarios().map(readScenario)),
    Promise.all(shippedNeighbourhoods().map(readNeighbourhood)),
  ]);
  return { scenarios: scenarios.filter(isOffered), neighbourhoods: neighbourhoods.filter(isOffered) };
}

async function readScenario(id: string): Promise<ScenarioOffer | null> {
  const files = await loadScenarioFiles(id);
  const { value } = checkScenario(files, null, 'nl');
  return value && { id, files, model: value, minutes: minutesOf(value) };
}

async function readNeighbourhood(id: string): Promise<NeighbourhoodOffer | null> {
  const files = await loadNeighbourhoodFiles(id);
  const { value } = checkNeighbourhood(files, 'nl');
  return value && { id, files, hood: buildNeighbourhood(value.source, value.map) };
}

function minutesOf(model: ScenarioModel): Partial<Record<Cut, number>> {
  const minutes: Partial<Record<Cut, number>> = {};
  for (const cut of CUTS) {
    const parts = (model.source.chapters ?? []).map((chapter) => chapter.minutes[cut] ?? 0);
    const total = parts.reduce((sum, part) => sum + part, 0);
    if (total > 0) minutes[cut] = total;
  }
  return minutes;
}

function isOffered<T>(offer: T | null): offer is T {
  return offer !== null;
}
