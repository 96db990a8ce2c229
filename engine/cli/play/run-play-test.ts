import type { PlayTest } from '../../authoring/index.ts';
import { conditionHolds, createPlayback, pathTo, prepareExercise, runPolicy } from '../../exercise/index.ts';
import { formatDuration, type RefusalCode } from '../../model/index.ts';
import type { OpenedScenario } from '../loading/open-scenario.ts';
import { varyOpened } from '../loading/vary-opened.ts';

/** What came of one recorded play. `failures`: a step that was refused (`code`), or something that did not hold (`that`). */
export interface TestResult {
  test: string;
  ok: boolean;
  failures: { at: string; line: number | null; that: string | null; code: RefusalCode | null }[];
}

/** Plays a recorded play and looks whether all is possible and what it expects holds. */
export function runPlayTest(opened: OpenedScenario, test: PlayTest): TestResult {
  const { name, seed, cut, set, preparations, moves, expect } = test;
  const failures: TestResult['failures'] = [];
  const ex = prepareExercise({ ...varyOpened(opened, set), seed });
  const refused = (minute: number, code: RefusalCode) =>
    failures.push({ at: formatDuration(minute), line: null, that: null, code });
  const { log } = runPolicy(ex, moves, {
    cut,
    preparations,
    onUnprepared: (_, code) => refused(0, code),
    onRefused: (step, code) => refused(step.minute, code),
  });
  const playback = createPlayback(ex, pathTo(log, log.head));
  for (const { minute, that, line } of expect) {
    if (conditionHolds(ex, playback.stateAt(minute), that)) continue;
    failures.push({ at: formatDuration(minute), line, that: that.text, code: null });
  }
  return { test: name, ok: failures.length === 0, failures };
}
