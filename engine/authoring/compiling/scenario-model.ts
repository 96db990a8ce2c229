import type { ScenarioSource, ScenarioTexts } from '../../model/index.ts';
import type { PlayTest } from '../plays/play-test.ts';
import type { Located } from '../reading/walk.ts';

/** A checked scenario: its files merged into one, and where everything stands. */
export interface ScenarioModel {
  source: ScenarioSource;
  places: ReadonlyMap<string, Located>;
  texts: ScenarioTexts;
  tests: PlayTest[];
}
