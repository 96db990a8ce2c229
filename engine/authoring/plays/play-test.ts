import { z } from 'zod';
import {
  type CompiledNeighbourhood,
  type CompiledScenario,
  type Condition,
  CUTS,
  type Cut,
  mean,
  means,
  type SourceFiles,
} from '../../model/index.ts';
import { checkMark } from '../expressions/check-mark.ts';
import type { MarkContext } from '../expressions/check-name.ts';
import { compileCondition } from '../expressions/compile-condition.ts';
import type { Found } from '../findings/found.ts';
import { type Names, namesOfCompiled } from '../reading/names.ts';
import { type Part, readPart } from '../reading/read-part.ts';
import { minuteOf, moveSchema, movesOf, type PlayMove } from './play-moves.ts';

/** A recorded play (`tests/*.play.yaml`): what the table does and what must hold. */
export const playTestSchema = z.strictObject({
  seed: z.string(),
  cut: z.enum(CUTS),
  set: z
    .record(means.keyed.byName('setting'), z.union([z.string(), z.number(), z.boolean()]))
    .optional()
    .describe('other starting values of declared state, or of parameters'),
  prepare: z.array(z.string()).optional().describe('preparations that were made before'),
  play: z.array(moveSchema),
  expect: z.array(
    z.strictObject({
      at: means.duration('when'),
      that: mean(z.string(), { kind: 'condition', over: 'exercise' }, 'what must hold then'),
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
  const context = contextOf(names, actions);
  const paths = Object.keys(files).filter((path) => /^tests\/[^/]+\.play\.yaml$/.test(path));
  const tests: PlayTest[] = [];
  const found: Found[] = [];
  for (const path of paths.sort()) {
    const part = readPart(label(path), files[path] ?? '', playTestSchema);
    found.push(...part.found, ...part.marks.flatMap((mark) => checkMark(mark, context)));
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
  const context = contextOf(
    names,
    scenario.actions.map(({ id }) => id),
  );
  const wrapped = `play:\n${text.replace(/^/gm, '  ')}`;
  const part = readPart('', wrapped, z.strictObject({ play: z.array(moveSchema) }));
  const parsed = z.strictObject({ play: z.array(moveSchema) }).safeParse(part.value);
  const clean = part.found.length === 0 && part.marks.every((mark) => checkMark(mark, context).length === 0);
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

/** What a recorded play may name: all of its scenario, and no file beside it. */
const contextOf = (names: Names, actions: readonly string[]): MarkContext => ({
  names,
  actions,
  states: new Map(),
  libraries: [],
  guardOf: () => '',
});
