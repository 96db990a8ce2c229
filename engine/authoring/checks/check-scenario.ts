import { type CompiledNeighbourhood, type Finding, scenarioSchema } from '../../model/index.ts';
import type { ScenarioModel } from '../compiling/scenario-model.ts';
import { checkMark } from '../expressions/check-mark.ts';
import { type Language, severityOf, sortFindings, toFinding } from '../findings/finding.ts';
import type { Found } from '../findings/found.ts';
import { onePerCause, withoutNames } from '../findings/one-cause.ts';
import { problem } from '../findings/problem.ts';
import type { ReadResult } from '../findings/read-result.ts';
import { sourceFile } from '../findings/source-file.ts';
import { type PlayTest, readPlayTests } from '../plays/play-test.ts';
import type { ScenarioFiles } from '../reading/scenario-files.ts';
import type { Located } from '../reading/walk.ts';
import { overlaps, wrongParts } from '../reading/wrong-parts.ts';
import { checkClock } from './check-clock.ts';
import { setTwice } from './check-conflicts.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkExperiments } from './check-experiments.ts';
import { checkLoops } from './check-loops.ts';
import { checkValues } from './check-values.ts';
import type { Checked, ScenarioCheck } from './checked.ts';
import { mergeScenario } from './merge-scenario.ts';
import { labelIn, MAIN, type ReadScenario, readScenario } from './read-scenario.ts';
import { type CollectedTexts, collectTexts } from './read-texts.ts';
import { unshareable } from './unshareable.ts';

/** What must be right before a scenario can be played. The order decides which of two findings of one cause is said. */
export const CHECKS_FOR_PLAY: readonly ScenarioCheck[] = [
  {
    codes: ['E3', 'E4', 'E6', 'E7'],
    when: 'always',
    run: (checked) => checked.marks.flatMap((mark) => checkMark(mark, checked.context)),
  },
  { codes: ['E5'], when: 'always', run: checkDecisions },
  { codes: ['E9'], when: 'always', run: checkLoops },
  { codes: ['E6', 'E7', 'E8'], when: 'always', run: checkValues },
  { codes: ['E6'], when: 'always', run: checkClock },
  { codes: ['E3', 'E6', 'E7', 'E8'], when: 'always', run: checkExperiments },
  { codes: ['E10'], when: 'always', run: setTwice },
];

/** Reads and checks a scenario as playing needs it: all errors, and of the warnings those that come with reading. */
export function checkForPlay(
  files: ScenarioFiles,
  neighbourhood: CompiledNeighbourhood | null,
  language: Language,
): ReadResult<ScenarioModel> {
  return checkWith(CHECKS_FOR_PLAY, files, neighbourhood, language);
}

/**
 * Reads and checks a scenario with its parts, libraries and translations.
 * Without a neighbourhood, names of streets, households, assets and venues are not judged; kinds are.
 */
export function checkWith(
  checks: readonly ScenarioCheck[],
  files: ScenarioFiles,
  neighbourhood: CompiledNeighbourhood | null,
  language: Language,
): ReadResult<ScenarioModel> {
  const read = readScenario(files);
  if (!read) return refuse(labelIn(files)(MAIN), language);
  const ofParts = read.parts.flatMap((part) => part.found);
  if (read.parts.some((part) => part.value === null)) return { value: null, findings: say(ofParts, read, language) };
  const { checked, found } = mergeScenario(read, neighbourhood);
  const examined = examine(checks, read, checked, [...ofParts, ...found]);
  return judge(checks, read, examined, language);
}

interface Examined {
  checked: Checked;
  texts: CollectedTexts;
  tests: PlayTest[];
  /** What is wrong whatever else is, one finding a cause. */
  found: Found[];
}

/** Looks for what is wrong, the scenario's texts and recorded plays included; `before` was found in reading and merging. */
function examine(
  checks: readonly ScenarioCheck[],
  read: ReadScenario,
  checked: Checked,
  before: readonly Found[],
): Examined {
  const { files, label, parts, libraries } = read;
  const { source, names, context } = checked;
  const texts = collectTexts(files, libraries.used, checked, label);
  // a recorded play names homes and clubs of the scenario's own neighbourhood
  const isOwn =
    names.neighbourhood !== null && String(source.neighbourhood).split('/').pop() === names.neighbourhood.id;
  const tests = readPlayTests(files.files, isOwn ? names : { ...names, neighbourhood: null }, label, context.actions);
  const all = [
    ...before,
    ...runAll(checks, 'always', checked),
    ...texts.found,
    ...unshareable(files, libraries.used, checked, label),
  ];
  const played = all.some(isError) ? withoutNames(tests.found) : tests.found;
  const lost = new Set(parts.flatMap((part) => [...part.lost]));
  const found = onePerCause([...all, ...played], lost, Object.keys(source));
  found.push(...texts.stale.filter(({ other }) => !other || !found.some(({ place }) => overlaps(place, other))));
  return { checked, texts, tests: tests.tests, found };
}

/** Adds the warnings that the errors leave room for, and says all of it; the model only when there is no error. */
function judge(
  checks: readonly ScenarioCheck[],
  read: ReadScenario,
  { checked, texts, tests, found }: Examined,
  language: Language,
): ReadResult<ScenarioModel> {
  const { source, places } = checked;
  const errors = found.filter(isError);
  const isWrong = wrongParts(errors, places);
  const warnings = runAll(checks, 'ofParts', checked).filter(({ place }) => !isWrong(place));
  if (errors.length > 0) return { value: null, findings: say([...found, ...warnings], read, language, places) };
  warnings.push(...runAll(checks, 'between', checked), ...texts.unmatched);
  const findings = say([...found, ...warnings], read, language, places);
  const parsed = scenarioSchema.safeParse(source);
  if (!parsed.success) return { value: null, findings: [...findings, ...schemaFindings(read, language)] };
  return { value: { source: parsed.data, places, texts: texts.texts, tests }, findings };
}

const runAll = (checks: readonly ScenarioCheck[], when: ScenarioCheck['when'], checked: Checked): Found[] =>
  checks.flatMap((check) => (check.when === when ? check.run(checked) : []));

const isError = (found: Found): boolean => severityOf(found.problem) === 'error';

function refuse(label: string, language: Language): ReadResult<ScenarioModel> {
  const place = { file: sourceFile(label, ''), start: 0, end: 0 };
  const found = problem('file-missing', { name: MAIN });
  return { value: null, findings: [toFinding({ place, problem: found }, language)] };
}

/** What the walk let through and the schema does not: never silent, though no case of it is known. */
const schemaFindings = ({ parts: [main] }: ReadScenario, language: Language): Finding[] =>
  main
    ? [toFinding({ place: { file: main.file, start: 0, end: 0 }, problem: problem('not-this-kind') }, language)]
    : [];

function say(
  found: readonly Found[],
  { parts }: ReadScenario,
  language: Language,
  places?: ReadonlyMap<string, Located>,
): Finding[] {
  const findings = found.map((each) => {
    const { id, suggestion } = each.problem;
    const declared = id === 'unknown-variable' ? places?.get(`state.${suggestion}`)?.key : undefined;
    return toFinding(each, language, declared ?? undefined);
  });
  return sortFindings(
    findings,
    parts.map((part) => part.file.label),
  );
}
