import {
  buildNeighbourhood,
  CUTS,
  type Cut,
  checkForPlay,
  checkNeighbourhood,
  type Finding,
  type NeighbourhoodFiles,
  type ScenarioFiles,
  type ScenarioModel,
  type ScenarioTexts,
} from '../../engine/index.ts';
import {
  loadNeighbourhoodFiles,
  loadScenarioFiles,
  shippedNeighbourhoods,
  shippedScenarios,
} from '../session/shipped-files.ts';
import type { Catalogue, NeighbourhoodOffer, ScenarioOffer } from './catalogue.ts';

const SHOWN_TEXTS = ['title', 'summary'];

interface Read<T> {
  offer: T | null;
  findings: Finding[];
}

/**
 * Reads and checks all that is shipped; what has errors is not offered. Far too heavy for a page that opens: the build calls it.
 * @returns the catalogue, and the findings of what is left out.
 */
export async function readCatalogue(): Promise<{ catalogue: Catalogue; refused: Finding[] }> {
  const scenarios = await Promise.all(
    shippedScenarios().map(async (id) => offerScenario(id, await loadScenarioFiles(id))),
  );
  const neighbourhoods = await Promise.all(
    shippedNeighbourhoods().map(async (id) => offerNeighbourhood(id, await loadNeighbourhoodFiles(id))),
  );
  return {
    catalogue: { scenarios: offered(scenarios), neighbourhoods: offered(neighbourhoods) },
    refused: [...scenarios, ...neighbourhoods]
      .filter(({ offer }) => offer === null)
      .flatMap(({ findings }) => findings),
  };
}

/** What the start screen shows of a scenario; null when it cannot be played. */
export function offerScenario(id: string, files: ScenarioFiles): Read<ScenarioOffer> {
  const { value, findings } = checkForPlay(files, null, 'nl');
  if (!value) return { offer: null, findings };
  const home = value.source.neighbourhood.split('/').pop();
  return { offer: { id, texts: shownTexts(value.texts), home, minutes: minutesOf(value) }, findings };
}

/** What the start screen shows of a neighbourhood; null when nobody can live there. */
export function offerNeighbourhood(id: string, files: NeighbourhoodFiles): Read<NeighbourhoodOffer> {
  const { value, findings } = checkNeighbourhood(files, 'nl');
  if (!value) return { offer: null, findings };
  const { name, residents, streets, households } = buildNeighbourhood(value.source, value.map);
  const lived = new Set(households.map((household) => household.street));
  const shown = streets
    .filter((_, row) => lived.has(row))
    .map((street) => ({ id: street.id, name: street.name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { offer: { id, name, residents, streets: shown }, findings };
}

function shownTexts({ language, entries }: ScenarioTexts): ScenarioTexts {
  const shown = Object.entries(entries).filter(([key]) => SHOWN_TEXTS.includes(key));
  return { language, entries: Object.fromEntries(shown) };
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

function offered<T>(read: Read<T>[]): T[] {
  return read.flatMap(({ offer }) => (offer === null ? [] : [offer]));
}
