import { z } from 'zod';
import {
  type CompiledNeighbourhood,
  type CompiledScenario,
  type Condition,
  CUTS,
  type Cut,
  HAZARD_PARAMETERS,
  SIMULATION_PARAMETERS,
  type SourceFiles,
} from '../../model/index.ts';
import { compileCondition } from '../expressions/compile-condition.ts';
import { isProblem, type ReferenceKind, resolveReference } from '../expressions/resolve-reference.ts';
import type { Found } from '../findings/found.ts';
import { type Problem, problem, problemAt } from '../findings/problem.ts';
import { offsetInScalar } from '../findings/source-file.ts';
import { suggestWord } from '../findings/suggest-word.ts';
import { type Names, namesOfCompiled } from '../reading/names.ts';
import { readDuration } from '../reading/read-moment.ts';
import { type Part, readPart } from '../reading/read-part.ts';
import type { Mark } from '../reading/walk.ts';
import { minuteOf, moveSchema, movesOf, type PlayMove } from './play-moves.ts';

/** A recorded play (`tests/*.play.yaml`): what the table does and what must hold. */
export const playTestSchema = z.strictObject({
  seed: z.string(),
  cut: z.enum(CUTS),
  set: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .optional()
    .describe('other starting values of declared state, or of parameters'),
  prepare: z.array(z.string()).optional().describe('preparations that were made before'),
  play: z.array(moveSchema),
  expect: z.array(
    z.strictObject({
      at: z.string().describe('kind: duration; when'),
      that: z.string().describe('kind: condition; what'),
    }),
  ),
});

export interface PlayTest {
  /** Path of its file in the scenario's folder. */
  name: string;
  seed: string;
  cut: Cut;
  set: Record<string, string | number | boolean>;
  preparations: string[];
  moves: PlayMove[];
  expect: { minute: number; that: Condition; line: number }[];
}

/** All recorded plays of a folder, checked like the scenario itself. */
export function readPlayTests(
  files: SourceFiles,
  names: Names,
  label: (path: string) => string,
  actions: readonly string[],
): { tests: PlayTest[]; found: Found[] } {
  const paths = Object.keys(files).filter((path) => /^tests\/[^/]+\.play\.yaml$/.test(path));
  const tests: PlayTest[] = [];
  const found: Found[] = [];
  for (const path of paths.sort()) {
    const part = readPart(label(path), files[path] ?? '', playTestSchema);
    found.push(...part.found, ...part.marks.flatMap((mark) => checkPlayMark(mark, names, actions)));
    const parsed = playTestSchema.safeParse(part.value);
    const clean = part.found.length === 0 && parsed.success;
    if (clean) tests.push(compilePlayTest(path, parsed.data, part, names));
  }
  return { tests, found };
}

/** A policy file: a list of moves. Null when it is not one, or names something that does not exist. */
export function readPlayMoves(
  text: string,
  scenario: CompiledScenario,
  neighbourhood: CompiledNeighbourhood,
): PlayMove[] | null {
  const names = namesOfCompiled(scenario, neighbourhood);
  const actions = scenario.actions.map(({ id }) => id);
  const wrapped = `play:\n${text.replace(/^/gm, '  ')}`;
  const part = readPart('', wrapped, z.strictObject({ play: z.array(moveSchema) }));
  const parsed = z.strictObject({ play: z.array(moveSchema) }).safeParse(part.value);
  const clean = part.found.length === 0 && part.marks.every((mark) => checkPlayMark(mark, names, actions).length === 0);
  return clean && parsed.success ? parsed.data.play.flatMap(movesOf) : null;
}

/** One recorded play from its text. Null when it is not one, or names something that does not exist. */
export function readPlayTest(
  name: string,
  text: string,
  scenario: CompiledScenario,
  neighbourhood: CompiledNeighbourhood,
): PlayTest | null {
  const names = namesOfCompiled(scenario, neighbourhood);
  const actions = scenario.actions.map(({ id }) => id);
  const path = 'tests/read.play.yaml';
  const { tests, found } = readPlayTests({ [path]: text }, names, () => name, actions);
  const [test] = tests;
  return test === undefined || found.length > 0 ? null : { ...test, name };
}

function compilePlayTest(name: string, source: z.infer<typeof playTestSchema>, part: Part, names: Names): PlayTest {
  const { seed, cut, set = {}, prepare = [] } = source;
  const expect = source.expect.flatMap(({ at, that }, index) => {
    const { condition } = compileCondition(that, 'exercise', names);
    const place = part.places.get(`expect.${index}`)?.value.start ?? 0;
    const line = part.file.lineStarts.filter((start) => start <= place).length;
    return condition ? [{ minute: minuteOf(at), that: condition, line }] : [];
  });
  return { name, seed, cut, set, preparations: prepare, moves: source.play.flatMap(movesOf), expect };
}

function checkPlayMark(mark: Mark, names: Names, actions: readonly string[]): Found[] {
  return problemsOf(mark, names, actions).map((found) => {
    if (found.start === undefined) return { place: mark.place, problem: found };
    const start = offsetInScalar(mark.place, mark.text, found.start);
    const end = offsetInScalar(mark.place, mark.text, found.end ?? mark.text.length);
    return { place: { ...mark.place, start, end }, problem: problemAt(found, found.start, found.end ?? 0) };
  });
}

function problemsOf({ kind, text, path }: Mark, names: Names, actions: readonly string[]): Problem[] {
  const key = path[path.length - 1] ?? '';
  if (kind === 'condition') return compileCondition(text, 'exercise', names).problems;
  if (path[2] === 'own' && key === 'decision') return known('decision', text, [...names.decisions.keys()]);
  if (path[2] === 'order' || path[2] === 'own') return orderProblems(key, text, names, actions);
  if (kind === 'duration') {
    const read = readDuration(text);
    return typeof read === 'number' ? [] : [read];
  }
  if (path[0] === 'set' && kind === 'key') return known('variable', text, [...names.variables.keys(), ...PARAMETERS]);
  if (HANDS.includes(key) && path.length === 3) return known('inject', text, names.injects);
  if (path[2] !== 'choose') return [];
  if (kind === 'key' && path.length === 4) return known('decision', text, [...names.decisions.keys()]);
  const options = names.decisions.get(path[3] ?? '');
  // that the decision does not exist has been said
  return options ? known('option', text, options) : [];
}

/** What the facilitator does with an inject. */
const HANDS = ['play', 'hold', 'skip'];
/** Parameters that a play may change: those that a run reads. */
const PARAMETERS = [...Object.keys(SIMULATION_PARAMETERS), ...Object.keys(HAZARD_PARAMETERS)];

function orderProblems(key: string, text: string, names: Names, actions: readonly string[]): Problem[] {
  if (key === 'action') return known('action', text, actions);
  const allowed: ReferenceKind[] =
    key === 'by' ? ['initiative', 'venue', 'household'] : ['street', 'household', 'venue', 'area'];
  const answer = resolveReference(text, allowed, names);
  return isProblem(answer) ? [answer] : [];
}

function known(what: string, name: string, words: readonly string[]): Problem[] {
  return words.includes(name) ? [] : [problem('unknown-reference', { what, name }, suggestWord(name, words))];
}
