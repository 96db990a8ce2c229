import type { Cut, ScenarioTexts } from '../../engine/index.ts';

/** What the start screen shows of a scenario; its files are fetched when it is chosen. */
export interface ScenarioOffer {
  id: string;
  /** Only `title` and `summary`. */
  texts: ScenarioTexts;
  /** Id of the neighbourhood that the scenario names as its own. */
  home: string | undefined;
  /** Minutes at the table of each cut that the scenario has. */
  minutes: Partial<Record<Cut, number>>;
}

/** What the start screen shows of a neighbourhood. */
export interface NeighbourhoodOffer {
  id: string;
  name: string;
  residents: number;
  /** Streets where people live, by name. */
  streets: { id: string; name: string }[];
}

/** Everything one can choose from. It is made when the page is built, so that the start screen waits for no scenario. */
export interface Catalogue {
  scenarios: ScenarioOffer[];
  neighbourhoods: NeighbourhoodOffer[];
}
