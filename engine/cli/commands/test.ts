import type { Command } from 'commander';
import type { PlayTest } from '../../authoring/index.ts';
import { conditionHolds, createPlayback, pathTo, prepareExercise, runPolicy } from '../../exercise/index.ts';
import { formatDuration, type RefusalCode } from '../../model/index.ts';
import { type Language, refusalText } from '../../texts/index.ts';
import { type OpenedScenario, openScenario } from '../open-scenario.ts';
import { neighbourhoodOption, withOutputOptions } from '../options.ts';
import { printJson, printLines, tell } from '../print.ts';

interface TestOptions {
  json?: boolean;
  lang: Language;
  neighbourhood?: string;
}

/** What came of one recorded play. `failures`: a step that was refused (`code`), or something that did not hold (`that`). */
interface TestResult {
  test: string;
  ok: boolean;
  failures: { at: string; line: number | null; that: string | null; code: RefusalCode | null }[];
}

/** `samenspel test`: plays the recorded plays of a scenario and looks whether what they expect holds. */
export function addTest(program: Command): void {
  const command = program
    .command('test')
    .description('play the recorded plays of a scenario (tests/*.play.yaml)')
    .argument('<scenario>', 'folder of the scenario')
    .addOption(neighbourhoodOption());
  withOutputOptions(command).action((path: string, { json, lang, neighbourhood }: TestOptions) => {
    const opened = openScenario(path, neighbourhood ?? null, lang);
    const tests = opened.model.tests.map((test) => playTest(opened, test));
    const ok = tests.every((test) => test.ok);
    if (json) printJson({ tests, ok });
    else printLines(tests.flatMap((test) => resultLines(test, lang)));
    if (tests.length === 0) tell(lang === 'nl' ? 'Er zijn geen opgenomen oefeningen.' : 'There are no recorded plays.');
    process.exitCode = ok ? 0 : 1;
  });
}

function playTest(opened: OpenedScenario, { name, seed, cut, moves, expect }: PlayTest): TestResult {
  const failures: TestResult['failures'] = [];
  const ex = prepareExercise({ ...opened, seed });
  const { log } = runPolicy(ex, moves, {
    cut,
    onRefused: (step, code) => failures.push({ at: formatDuration(step.minute), line: null, that: null, code }),
  });
  const playback = createPlayback(ex, pathTo(log, log.head));
  for (const { minute, that, line } of expect) {
    if (conditionHolds(ex, playback.stateAt(minute), that)) continue;
    failures.push({ at: formatDuration(minute), line, that: that.text, code: null });
  }
  return { test: name, ok: failures.length === 0, failures };
}

function resultLines({ test, ok, failures }: TestResult, language: Language): string[] {
  const why = failures.map(({ at, line, that, code }) => {
    return code === null ? `  ${test}:${line}  ${at}: ${that}` : `  ${at}: ${refusalText(language, code)}`;
  });
  return [`${ok ? '✓' : '✗'} ${test}`, ...why];
}
