import type { ScenarioSource, ScenarioTexts } from '../model/index.ts';
import type { PlayTest } from './play-test.ts';
import type { Located } from './walk.ts';

/** A checked scenario: its files merged into one, and where everything stands. */
export interface ScenarioModel {
  source: ScenarioSource;
  places: ReadonlyMap<string, Located>;
  texts: ScenarioTexts;
  tests: PlayTest[];
}
