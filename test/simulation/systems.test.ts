import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  advance,
  allocateWorld,
  createLedger,
  createRun,
  hashColumns,
  type SimulationModel,
  SYSTEM_NAMES,
  SYSTEMS,
  type System,
  startWorld,
  type World,
} from '../../engine/simulation/index.ts';
import { printSystems } from '../../engine/simulation/tick/systems.ts';
import type { Tick } from '../../engine/simulation/world/tick.ts';
import { adviceMessages, allHazards } from '../support/all-hazards.ts';
import { blackout, eventfulPlan, frostModel, type Plan, run } from '../support/outage.ts';
import { ReadRecorder } from '../support/record-reads.ts';

const ARCHITECTURE = fileURLToPath(new URL('../../ARCHITECTURE.md', import.meta.url));
const HOUR = 60;
/** Makes every tick and watches those in which something new comes, and the first of each hour. */
function watch(model: SimulationModel, plan: Plan, until: number, recorder: ReadRecorder): World {
  let world = startWorld(model, 'test');
  const ledger = createLedger();
  const makes = createRun(model);
  for (let minute = 0; minute <= until; minute += model.step) {
    const next = allocateWorld(model);
    const effects = plan[minute] ?? [];
    const isWatched = effects.length > 0 || (model.scenario.startMinuteOfDay + minute) % HOUR < model.step;
    const options = isWatched ? { runSystem: recorder.run } : {};
    advance(makes, world, next, minute, effects, ledger, options);
    world = next;
  }
  return world;
}

describe('the table of systems', () => {
  const recorder = new ReadRecorder();
  const frost = frostModel({
    weather: {
      temperature: [{ minute: 0, celsius: -2 }],
      wind: [],
      rain: [{ minute: 0, value: 1 }],
      snow: [{ minute: 10 * HOUR, value: 12 }],
    },
  });
  const mild = frostModel(
    {
      messages: adviceMessages,
      firstMessage: 0,
      startMinuteOfDay: 8 * HOUR,
      weather: {
        temperature: [
          { minute: 0, celsius: 12 },
          { minute: 15 * HOUR, celsius: 12 },
          { minute: 16 * HOUR, celsius: 36 },
        ],
        wind: [],
        rain: [],
        snow: [],
      },
    },
    undefined,
    { foodWorryHours: 96, shopBelowDays: 4, careWorryHours: 4 },
  );
  const ends = [
    { model: frost, plan: eventfulPlan(frost), until: 24 * HOUR },
    { model: mild, plan: allHazards(mild), until: 30 * HOUR },
  ].map(({ model, plan, until }) => ({
    watched: watch(model, plan, until, recorder),
    unwatched: run(model, plan, { until }).world,
  }));

  test.each(ends)('watching a tick changes nothing in it', ({ watched, unwatched }) => {
    expect(hashColumns(watched)).toEqual(hashColumns(unwatched));
  });

  test.each(SYSTEMS)('$name reads fresh what it says, and of no other system', ({ name, reads }) => {
    const read = recorder.read.get(name) ?? new Set();
    const earlier = SYSTEM_NAMES.slice(0, SYSTEM_NAMES.indexOf(name));
    const seen = earlier.filter((other) => [...(recorder.written.get(other) ?? [])].some((column) => read.has(column)));
    expect(reads).toEqual(seen);
  });

  test('holds every system once, in the order of its names, and its steps go up', () => {
    expect(SYSTEMS.map(({ name }) => name)).toEqual(SYSTEM_NAMES);
    const steps = SYSTEMS.map(({ step }) => step);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('is the table of ARCHITECTURE.md', () => {
    const text = readFileSync(ARCHITECTURE, 'utf8');
    const printed = `$1\n${printSystems()}\n\n$2`;
    const wanted = text.replace(/(<!-- systems -->\n)[\s\S]*(<!-- end of systems -->)/, printed);
    if (process.env.UPDATE === '1') writeFileSync(ARCHITECTURE, wanted);
    else expect(text).toBe(wanted);
  });
});

describe('a tick in hand', () => {
  test('stops after the system that is asked for, and leaves the next tick as it would have been', () => {
    const model = frostModel();
    const start = startWorld(model, 'test');
    const names: string[] = [];
    const runSystem = (system: System, t: Tick) => {
      names.push(system.name);
      system.run(t);
    };
    const half = allocateWorld(model);
    const effects = [blackout(model)];
    const makes = createRun(model);
    advance(makes, start, half, 0, effects, null, { until: 'services', runSystem });
    expect(names).toEqual(SYSTEM_NAMES.slice(0, SYSTEM_NAMES.indexOf('services') + 1));
    const whole = allocateWorld(model);
    advance(makes, start, whole, 0, effects, null);
    expect(half.columns.services).toEqual(whole.columns.services);
    expect(half.columns.needs).not.toEqual(whole.columns.needs);
    expect(hashColumns(whole)).toEqual(hashColumns(run(frostModel(), { 0: effects }, { until: 0 }).world));
  });
});
