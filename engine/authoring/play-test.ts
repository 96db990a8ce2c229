import { z } from 'zod';
import {
  type CompiledNeighbourhood,
  type CompiledScenario,
  type Condition,
  CUTS,
  type Cut,
  type ExerciseOrder,
  type SourceFiles,
} from '../model/index.ts';
import { compileCondition } from './compile-condition.ts';
import { type Names, namesOfCompiled } from './names.ts';
import { type Problem, problem, problemAt } from './problem.ts';
import { readDuration } from './read-moment.ts';
import { type Part, readPart } from './read-part.ts';
import type { Found } from './read-yaml.ts';
import { isProblem, type ReferenceKind, resolveReference } from './resolve-reference.ts';
import { offsetInScalar } from './source-file.ts';
import { suggestWord } from './suggest-word.ts';
import type { Mark } from './walk.ts';

const moveSchema = z.strictObject({
  at: z.string().describe('kind: duration; when'),
  choose: z
    .record(z.string(), z.union([z.string(), z.record(z.string(), z.int().min(0))]))
    .optional()
    .describe('decision → option, or helpers per option'),
  order: z
    .strictObject({ action: z.string(), by: z.string().optional(), at: z.string() })
    .optional()
    .describe('an action, who is asked, and where'),
  play: z.string().optional().describe('an inject that the facilitator plays'),
});

/** A recorded play (`tests/*.play.yaml`): what the table does and what must hold. */
export const playTestSchema = z.strictObject({
  seed: z.string(),
  cut: z.enum(CUTS),
  play: z.array(moveSchema),
  expect: z.array(
    z.strictObject({
      at: z.string().describe('kind: duration; when'),
      that: z.string().describe('kind: condition; what'),
    }),
  ),
});

/** Something done at a minute. The asked party of an order may be left open (`{}`): whoever can. */
export interface PlayMove {
  minute: number;
  order: ExerciseOrder;
}

export interface PlayTest {
  /** Path of its file in the scenario's folder. */
  name: string;
  seed: string;
  cut: Cut;
  moves: PlayMove[];
  expect: { minute: number; that: Condition; line: number }[];
}

type Move = z.infer<typeof moveSchema>;

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
  return clean && parsed.success ? parsed.data.play.flatMap((move) => movesOf(move)) : null;
}

function compilePlayTest(name: string, source: z.infer<typeof playTestSchema>, part: Part, names: Names): PlayTest {
  const { seed, cut } = source;
  const expect = source.expect.flatMap(({ at, that }, index) => {
    const { condition } = compileCondition(that, 'exercise', names);
    const place = part.places.get(`expect.${index}`)?.value.start ?? 0;
    const line = part.file.lineStarts.filter((start) => start <= place).length;
    return condition ? [{ minute: minuteOf(at), that: condition, line }] : [];
  });
  return { name, seed, cut, moves: source.play.flatMap((move) => movesOf(move)), expect };
}

function minuteOf(text: string): number {
  const minute = readDuration(text);
  return typeof minute === 'number' ? minute : 0;
}

function movesOf(move: Move): PlayMove[] {
  const minute = minuteOf(move.at);
  const orders: ExerciseOrder[] = [];
  for (const [decision, choice] of Object.entries(move.choose ?? {})) {
    const chosen = typeof choice === 'string' ? { option: choice } : { division: choice };
    orders.push({ type: 'decision.choose', by: 'table', decision, ...chosen });
  }
  if (move.order) {
    const { action, by, at } = move.order;
    orders.push({
      type: 'action.order',
      by: 'table',
      action,
      asked: by === undefined ? {} : idBy(by),
      target: idBy(at),
    });
  }
  if (move.play !== undefined) orders.push({ type: 'inject.play', by: 'facilitator', inject: move.play });
  return orders.map((order) => ({ minute, order }));
}

/** `street/x` → `{street: 'x'}`. */
function idBy(reference: string): Record<string, string> {
  const slash = reference.indexOf('/');
  return { [reference.slice(0, slash)]: reference.slice(slash + 1) };
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
  if (path[2] === 'order') return orderProblems(key, text, names, actions);
  if (kind === 'duration') {
    const read = readDuration(text);
    return typeof read === 'number' ? [] : [read];
  }
  if (key === 'play' && path.length === 3) return known('inject', text, names.injects);
  if (path[2] !== 'choose') return [];
  if (kind === 'key' && path.length === 4) return known('decision', text, [...names.decisions.keys()]);
  const options = names.decisions.get(path[3] ?? '');
  // that the decision does not exist has been said
  return options ? known('option', text, options) : [];
}

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
