import type { Command } from 'commander';
import { type Language, refusalText } from '../../texts/index.ts';
import { openScenario } from '../loading/open-scenario.ts';
import { runPlayTest, type TestResult } from '../play/run-play-test.ts';
import { neighbourhoodOption, withOutputOptions } from '../terminal/options.ts';
import { printJson, printLines, tell } from '../terminal/print.ts';

interface TestOptions {
  json?: boolean;
  lang: Language;
  neighbourhood?: string;
}

/** `samenspel test`: plays the recorded plays of a scenario and looks whether what they expect holds. */
export function addTest(program: Command): void {
  const command = program
    .command('test')
    .argument('<scenario>', 'folder of the scenario')
    .addOption(neighbourhoodOption());
  withOutputOptions(command).action((path: string, { json, lang, neighbourhood }: TestOptions) => {
    const opened = openScenario(path, neighbourhood ?? null, lang);
    const tests = opened.model.tests.map((test) => runPlayTest(opened, test));
    const ok = tests.every((test) => test.ok);
    if (json) printJson({ tests, ok });
    else printLines(tests.flatMap((test) => resultLines(test, lang)));
    if (tests.length === 0) tell(lang === 'nl' ? 'Er zijn geen opgenomen oefeningen.' : 'There are no recorded plays.');
    process.exitCode = ok ? 0 : 1;
  });
}

function resultLines({ test, ok, failures }: TestResult, language: Language): string[] {
  const why = failures.map(({ at, line, that, code }) => {
    return code === null ? `  ${test}:${line}  ${at}: ${that}` : `  ${at}: ${refusalText(language, code)}`;
  });
  return [`${ok ? '✓' : '✗'} ${test}`, ...why];
}
