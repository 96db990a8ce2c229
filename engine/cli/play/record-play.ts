import { playYaml, readPlayTest, writeMoves } from '../../authoring/index.ts';
import { pathTo } from '../../exercise/index.ts';
import type { Overrides } from '../../insight/index.ts';
import { formatDuration } from '../../model/index.ts';
import type { OpenedScenario } from '../loading/open-scenario.ts';
import { runPlayTest } from './run-play-test.ts';
import type { TerminalPlay } from './terminal-play.ts';

/** A play as it is written down: its YAML, and how much is in it. */
export interface RecordedPlay {
  text: string;
  moves: number;
  expected: number;
}

/**
 * What was played, as a recorded play that holds: what was chosen and what happened is expected at the minute where it stopped.
 * It is played again at once, and what would not hold then is not expected.
 */
export function recordPlay(play: TerminalPlay, opened: OpenedScenario, set: Overrides): RecordedPlay {
  const path = pathTo(play.log, play.log.head);
  const moves = writeMoves(path.map((event) => ({ minute: event.minute, order: event })));
  const head = {
    seed: play.ex.seed,
    cut: play.cut,
    ...(Object.keys(set).length > 0 ? { set } : {}),
    ...(play.state.small.preparations.length > 0 ? { prepare: play.state.small.preparations } : {}),
  };
  const at = formatDuration(play.state.minute);
  const textOf = (conditions: readonly string[]): string =>
    playYaml({ ...head, play: moves, expect: conditions.map((that) => ({ at, that })) });
  const hoped = whatCame(play);
  const test = readPlayTest('', textOf(hoped), opened.scenario, opened.neighbourhood);
  const broken = test === null ? hoped : runPlayTest(opened, test).failures.map(({ that }) => that);
  const expected = hoped.filter((that) => !broken.includes(that));
  return { text: textOf(expected), moves: moves.length, expected: expected.length };
}

/** Conditions that hold now: what was chosen, what happened, which objectives were met. */
function whatCame({ ex, state }: TerminalPlay): string[] {
  const { decisions, injects, objectives } = state.small;
  return [
    ...ex.scenario.decisions.flatMap(({ id, options }) => {
      const made = decisions[id];
      if (!made || made.closedMinute === null) return [];
      const chosen = options.filter((option) => made.option === option.id || (made.division?.[option.id] ?? 0) > 0);
      return chosen.map((option) => `chosen("${id}", "${option.id}")`);
    }),
    ...ex.scenario.timeline.flatMap(({ id }) => (injects[id]?.playedMinute == null ? [] : [`happened("${id}")`])),
    ...ex.scenario.objectives.flatMap(({ id }) => (objectives[id]?.done ? [`done("${id}")`] : [])),
  ];
}
