import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  advance,
  allocateWorld,
  createLedger,
  createRun,
  hashColumns,
  loadWorld,
  type Run,
  saveWorld,
  startWorld,
  type World,
} from '../../engine/simulation/index.ts';
import { eventfulPlan, frostModel, type Plan, run } from '../support/outage.ts';

function trace(through: (world: World) => World | undefined, ledger = false): string[] {
  const model = frostModel();
  const hashes: string[] = [];
  run(model, eventfulPlan(model), {
    ledger: ledger ? createLedger() : null,
    onTick: (world) => {
      hashes.push(hashColumns(world).join(' '));
      return through(world);
    },
  });
  return hashes;
}

test('[Resume] through the bytes of a save at every tick: the same as never having stopped', () => {
  const model = frostModel();
  expect(trace((world) => loadWorld(model, saveWorld(world)))).toEqual(trace(() => undefined));
});

/** Two courses of one model, and the hashes of each after every tick when it is played alone. */
function twoCourses(ticks: number) {
  const model = frostModel();
  const plans: Plan[] = [eventfulPlan(model), {}];
  const alone = plans.map((plan) => {
    const hashes: string[] = [];
    const until = (ticks - 1) * model.step;
    run(frostModel(), plan, { until, onTick: (world) => void hashes.push(hashColumns(world).join(' ')) });
    return hashes;
  });
  return { model, plans, alone };
}

/** Makes ticks of the courses in this order of turns, each by the run that stands for it, and looks at every hash. */
function inTurns(
  { model, plans, alone }: ReturnType<typeof twoCourses>,
  runs: readonly Run[],
  turns: Iterable<number>,
) {
  const courses = plans.map(() => ({ world: startWorld(model, 'test'), tick: 0 }));
  for (const turn of turns) {
    const course = courses[turn]!;
    const { tick } = course;
    if (alone[turn]![tick] === undefined) continue;
    const next = allocateWorld(model);
    advance(runs[turn]!, course.world, next, tick * model.step, plans[turn]![tick * model.step] ?? [], null);
    expect([turn, tick, hashColumns(next).join(' ')]).toEqual([turn, tick, alone[turn]![tick]]);
    course.world = next;
    course.tick++;
  }
}

test('two courses by one run, a tick of each in turn: both go as they go alone', () => {
  const courses = twoCourses(289);
  const one = createRun(courses.model);
  inTurns(
    courses,
    [one, one],
    Array.from({ length: 578 }, (_, turn) => turn % 2),
  );
});

test('two runs of one model, their ticks in any order of turns: both go as they go alone', () => {
  const courses = twoCourses(48);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1), { minLength: 48, maxLength: 96 }), fc.boolean(), (turns, shared) => {
      const first = createRun(courses.model);
      inTurns(courses, [first, shared ? first : createRun(courses.model)], turns);
    }),
    { numRuns: 8, seed: 1 },
  );
});

test('the ledger changes nothing: with and without it every hash is the same', () => {
  expect(trace(() => undefined, true)).toEqual(trace(() => undefined));
});

test('bytes of another layout are refused', () => {
  expect(() => loadWorld(frostModel(), new Uint8Array(8))).toThrow(RangeError);
});
