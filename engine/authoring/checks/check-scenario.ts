import {
  type CompiledNeighbourhood,
  type Finding,
  librarySchema,
  type SourceFiles,
  scenarioSchema,
} from '../../model/index.ts';
import type { ScenarioModel } from '../compiling/scenario-model.ts';
import { checkMark } from '../expressions/check-mark.ts';
import type { MarkContext } from '../expressions/check-name.ts';
import { type Language, sortFindings, toFinding } from '../findings/finding.ts';
import type { Found } from '../findings/found.ts';
import { onePerCause, withoutNames } from '../findings/one-cause.ts';
import { problem } from '../findings/problem.ts';
import type { ReadResult } from '../findings/read-result.ts';
import { sourceFile } from '../findings/source-file.ts';
import { readPlayTests } from '../plays/play-test.ts';
import { mergeParts } from '../reading/merge-parts.ts';
import { entries, guardOf, namesOfSource, raisedIn, statesOfSource } from '../reading/names-of-source.ts';
import { type Part, readPart } from '../reading/read-part.ts';
import type { ScenarioFiles } from '../reading/scenario-files.ts';
import type { Located } from '../reading/walk.ts';
import { overlaps, wrongParts } from '../reading/wrong-parts.ts';
import { checkClock } from './check-clock.ts';
import { setTwice } from './check-conflicts.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkExperiments } from './check-experiments.ts';
import { emptyLicence, withoutLicence } from './check-licences.ts';
import { checkLoops } from './check-loops.ts';
import { personalData } from './check-personal-data.ts';
import { checkValues } from './check-values.ts';
import type { Checked, Warnings } from './checked.ts';
import { collectTexts } from './read-texts.ts';

const MAIN = 'scenario.yaml';

/** Reads and checks a scenario as playing needs it: all errors, and of the warnings those that come with reading. */
export function checkForPlay(
  files: ScenarioFiles,
  neighbourhood: CompiledNeighbourhood | null,
  language: Language,
): ReadResult<ScenarioModel> {
  return checkWith({ ofParts: () => [], between: () => [] }, files, neighbourhood, language);
}

/**
 * Reads and checks a scenario with its parts, libraries and translations.
 * Without a neighbourhood, names of streets, households, assets and venues are not judged; kinds are.
 * Warnings that depend on the whole file are given once there are no errors, those about one part once that part has none.
 */
export function checkWith(
  warnings: Warnings,
  files: ScenarioFiles,
  neighbourhood: CompiledNeighbourhood | null,
  language: Language,
): ReadResult<ScenarioModel> {
  const label = (path: string): string => (files.root === '' ? path : `${files.root}/${path}`);
  const main = files.files[MAIN];
  if (main === undefined) return refuse(label(MAIN), MAIN, language);
  const own = [MAIN, ...partPaths(files.files)].map((path) =>
    readPart(label(path), files.files[path] ?? '', path === MAIN ? scenarioSchema : scenarioSchema.partial()),
  );
  const libraries = readLibraries(files, own, label);
  const parts = [...own, ...libraries.parts];
  const unreadable = parts.filter((part) => part.value === null);
  const order = parts.map((part) => part.file.label);
  if (unreadable.length > 0)
    return {
      value: null,
      findings: say(
        parts.flatMap((part) => part.found),
        order,
        language,
      ),
    };

  const merged = mergeParts(parts, (part) => libraries.parts.includes(part));
  const marks = parts.flatMap((part) => part.marks);
  const names = namesOfSource(merged.value, raisedIn(marks), neighbourhood);
  const libraryFiles = new Set(libraries.parts.map((part) => part.file));
  const isLibrary = (path: string): boolean => {
    const located = merged.places.get(path);
    return located !== undefined && libraryFiles.has(located.value.file);
  };
  const context: MarkContext = {
    names,
    states: statesOfSource(merged.value),
    libraries: libraries.names,
    actions: entries(merged.value.actions).map(([id]) => id),
    guardOf: (path) => guardOf(merged.value, path),
  };
  const checked: Checked = { source: merged.value, marks, places: merged.places, names, isLibrary };
  const texts = collectTexts(files, libraries.used, checked, label);
  // a recorded play names homes and clubs of the scenario's own neighbourhood
  const isOwn = neighbourhood !== null && String(merged.value.neighbourhood).split('/').pop() === neighbourhood.id;
  const tests = readPlayTests(
    files.files,
    isOwn ? names : { ...names, neighbourhood: null },
    label,
    entries(merged.value.actions).map(([id]) => id),
  );
  const all = [
    ...parts.flatMap((part) => part.found),
    ...merged.found,
    ...marks.flatMap((mark) => checkMark(mark, context)),
    ...[checkDecisions, checkLoops, checkValues, checkClock, checkExperiments, setTwice].flatMap((each) =>
      each(checked),
    ),
    ...texts.found,
    ...unshareable(files, libraries.used, checked, label),
  ];
  const played = all.some((each) => isError(each, language)) ? withoutNames(tests.found) : tests.found;
  const lost = new Set(parts.flatMap((part) => [...part.lost]));
  const found = onePerCause([...all, ...played], lost, Object.keys(merged.value));
  found.push(...texts.stale.filter(({ other }) => !other || !found.some(({ place }) => overlaps(place, other))));
  const errors = found.filter((each) => isError(each, language));
  const isWrong = wrongParts(errors, merged.places);
  const hasErrors = errors.length > 0;
  found.push(...warnings.ofParts(checked).filter(({ place }) => !isWrong(place)));
  if (!hasErrors) found.push(...warnings.between(checked), ...texts.unmatched);
  const findings = say(found, order, language, merged.places);
  if (hasErrors) return { value: null, findings };
  const parsed = scenarioSchema.safeParse(merged.value);
  if (!parsed.success) return { value: null, findings: [...findings, schemaFinding(parts[0] as Part, language)] };
  return { value: { source: parsed.data, places: merged.places, texts: texts.texts, tests: tests.tests }, findings };
}

/** What may not simply be shared (W20): personal data in the scenario's files and in the libraries it uses, what has no licence. */
function unshareable(
  { files, library, beside }: ScenarioFiles,
  used: readonly string[],
  checked: Checked,
  label: (path: string) => string,
): Found[] {
  const shared = Object.keys(library).filter((path) => used.some((name) => path.endsWith(`${name}.yaml`)));
  const read = [
    ...Object.entries(files).map(([path, text]) => sourceFile(label(path), text)),
    ...shared.map((path) => sourceFile(`library/${path}`, library[path] ?? '')),
  ];
  return [
    ...read.flatMap((file) => personalData(file)),
    ...emptyLicence(checked),
    ...(beside ? withoutLicence(beside, label) : []),
  ];
}

const isError = (found: Found, language: Language): boolean => toFinding(found, language).severity === 'error';

function refuse(label: string, name: string, language: Language): ReadResult<ScenarioModel> {
  const place = { file: sourceFile(label, ''), start: 0, end: 0 };
  return { value: null, findings: [toFinding({ place, problem: problem('file-missing', { name }) }, language)] };
}

/** What the walk let through and the schema does not: never silent, though no case of it is known. */
function schemaFinding(main: Part, language: Language): Finding {
  return toFinding({ place: { file: main.file, start: 0, end: 0 }, problem: problem('not-this-kind') }, language);
}

function partPaths(files: SourceFiles): string[] {
  return Object.keys(files)
    .filter((path) => /^storylines\/[^/]+\.ya?ml$/.test(path))
    .sort();
}

function readLibraries(files: ScenarioFiles, own: readonly Part[], label: (path: string) => string) {
  const names = [
    ...Object.keys(files.library).flatMap((path) => /^([^/]+)\.yaml$/.exec(path)?.[1] ?? []),
    ...Object.keys(files.files).flatMap((path) => /^library\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []),
  ];
  const asked = own.flatMap((part) => (Array.isArray(part.value?.use) ? (part.value.use as unknown[]) : []));
  const used = [...new Set(asked)].filter((name): name is string => typeof name === 'string' && names.includes(name));
  const parts = used.map((name) => {
    const inFolder = files.files[`library/${name}.yaml`];
    const where = inFolder === undefined ? `library/${name}.yaml` : label(`library/${name}.yaml`);
    return readPart(where, inFolder ?? files.library[`${name}.yaml`] ?? '', librarySchema);
  });
  return { names, used, parts };
}

function say(
  found: readonly Found[],
  order: readonly string[],
  language: Language,
  places?: ReadonlyMap<string, Located>,
): Finding[] {
  const findings = found.map((each) => {
    const { id, suggestion } = each.problem;
    const declared = id === 'unknown-variable' ? places?.get(`state.${suggestion}`)?.key : undefined;
    return toFinding(each, language, declared ?? undefined);
  });
  return sortFindings(findings, order);
}
