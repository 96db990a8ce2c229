import type { Cut, NeighbourhoodFiles, ScenarioFiles } from '../../engine/index.ts';

/** What is kept of a session besides its events: enough to prepare the same exercise again, whatever the page ships later. */
export interface StoredSession {
  id: string;
  /** Wall time of the last write, only to offer the newest first. */
  savedAt: number;
  scenario: ScenarioFiles;
  neighbourhood: NeighbourhoodFiles;
  seed: string;
  cut: Cut;
  /** seq of the last event of the course that is played, -1 before the first. */
  head: number;
  minute: number;
  finished: boolean;
  /** Shown beside a scenario that is being written: nothing of it is kept. */
  fleeting?: boolean;
  /** Names of the last acts that were carried out: one that is asked again after a window was killed is not done twice. */
  carriedOut?: string[];
}
