import { describe, expect, it } from 'vitest';
import { type Exercise, type TableView, tableView, truthView } from '../../engine/exercise/index.ts';
import type { CompiledEffect, ExerciseOrder } from '../../engine/model/index.ts';
import { TASK } from '../../engine/simulation/systems/units.ts';
import { advanceTo, playing, START, tinyExercise } from '../support/tiny-exercise.ts';
import { decision, inject, say, storyline, storyState } from '../support/tiny-scenario.ts';

const outage: CompiledEffect = { kind: 'fail', assets: [1], for: null, where: { rows: null, share: 1 } };
const AT_EAST = { ...START, tableStreets: ['east'] } as ExerciseOrder;
const round: ExerciseOrder = {
  type: 'action.order',
  by: 'table',
  action: 'langsgaan',
  asked: { initiative: 'helpers' },
  target: { street: 'west' },
};
/** Power and, once its battery is empty, the mast are gone; nobody has internet without power. */
const dark = tinyExercise({
  startMinuteOfDay: 540,
  timeline: [inject('dark', { at: { minute: 0 }, effects: [outage] })],
});
const [EAST, WEST] = [0, 1];

function viewsAt(ex: Exercise, orders: ExerciseOrder[]): { table: TableView; truth: TableView } {
  const { state } = playing(ex, orders, AT_EAST);
  return { table: tableView(ex, state), truth: truthView(ex, state) };
}

describe('what the table can know of a street', () => {
  it('is live while telephones work', () => {
    const { table } = viewsAt(tinyExercise(), [advanceTo(60)]);
    expect(table.streets.map(({ known }) => known)).toEqual(['own', 'live']);
    expect(table.streets[WEST]?.figures).toEqual({
      homes: 6,
      withoutPower: 0,
      cold: 0,
      needHelp: 0,
      visited: expect.any(Number),
    });
  });

  it('is nothing with the masts down and nobody sent: no figures; the look-back has them', () => {
    const { table, truth } = viewsAt(dark, [advanceTo(480)]);
    expect(table.communications).toEqual({ mobileShare: 0, internetShare: 0 });
    expect(table.streets[WEST]).toEqual({
      street: WEST,
      known: 'unknown',
      asOfMinute: null,
      figures: null,
      hazards: null,
    });
    expect(table.streets[EAST]?.known).toBe('own');
    expect(table.streets[EAST]?.figures?.withoutPower).toBe(6);
    const west = table.households.filter(({ row }) => row >= 6);
    expect(
      west.map(({ known, lit, indoorC, needs, whereabouts }) => [known, lit, indoorC, needs, whereabouts]),
    ).toEqual(Array.from({ length: 6 }, () => ['unknown', null, null, null, null]));
    expect(truth.streets[WEST]?.figures?.withoutPower).toBe(6);
    expect(truth.households[7]?.indoorC).toEqual(expect.any(Number));
  });

  it('sees what its own streets are in, and of an unknown one only at the look-back', () => {
    const water: CompiledEffect = { kind: 'flood', cm: 40, where: { rows: [1, 8], share: 1 } };
    const smoke: CompiledEffect = { kind: 'smoke', density: 300, where: { rows: [2, 9], share: 1 } };
    const ex = tinyExercise({
      startMinuteOfDay: 540,
      timeline: [
        inject('dark', { at: { minute: 0 }, effects: [outage] }),
        inject('wet', { at: { minute: 400 }, effects: [water, smoke] }),
      ],
    });
    const { table, truth } = viewsAt(ex, [advanceTo(480)]);
    const seen = { floodCm: 40, smoke: 0.3, blocked: false, cordon: false };
    expect(table.streets[EAST]?.hazards).toEqual({ ...seen, homes: [1, 2] });
    expect(table.streets[WEST]?.hazards).toBeNull();
    expect(truth.streets[WEST]?.hazards).toEqual({ ...seen, homes: [8, 9] });
  });

  it('holds nothing of an unknown street anywhere in the view, whatever happens there', () => {
    const { state } = playing(dark, [advanceTo(480)], AT_EAST);
    const other = { ...state, world: { ...state.world, columns: { ...state.world.columns } } };
    const warmer = Float32Array.from(state.world.columns.indoorC, (value, row) => (row >= 6 ? value - 9 : value));
    const needier = Uint16Array.from(state.world.columns.needs, (value, at) => (at >= 6 * 9 ? 999 : value));
    other.world.columns = { ...other.world.columns, indoorC: warmer, needs: needier };
    expect(tableView(dark, other)).toEqual(tableView(dark, state));
    expect(truthView(dark, other)).not.toEqual(truthView(dark, state));
  });

  it('sees neighbours go to each other in its own streets, not where nothing is known; the look-back sees all', () => {
    const { state } = playing(dark, [advanceTo(480)], AT_EAST);
    const { pairs } = dark.model.units;
    const columns = { ...state.world.columns };
    columns.taskKind = columns.taskKind.slice().fill(TASK.free);
    columns.taskTarget = columns.taskTarget.slice();
    for (const [from, to] of [
      [0, 1],
      [6, 7],
    ] as const) {
      columns.taskKind[pairs + from] = TASK.neighbour;
      columns.taskTarget[pairs + from] = to + 1;
    }
    const busy = { ...state, world: { ...state.world, columns } };
    const targets = ({ helpers }: TableView) => helpers.map(({ target }) => target);
    expect(targets(tableView(dark, busy))).toEqual([1]);
    expect(targets(truthView(dark, busy))).toEqual([1, 7]);
  });

  it('of an asset is its state while telephones work, and after that only where one of its own homes notices', () => {
    const statesAt = (ex: Exercise, minute: number, tableStreets: string[]) => {
      const { state } = playing(ex, [advanceTo(minute)], { ...START, tableStreets } as ExerciseOrder);
      return new Set(tableView(ex, state).assets.map((asset) => asset.state !== null));
    };
    expect(statesAt(tinyExercise(), 60, [])).toEqual(new Set([true]));
    expect(statesAt(dark, 480, ['east'])).toEqual(new Set([true]));
    expect(statesAt(dark, 480, [])).toEqual(new Set([false]));
  });

  it('is what a round saw, with its hour, once it is back', () => {
    const { state } = playing(dark, [advanceTo(480), round, advanceTo(720)], AT_EAST);
    expect(state.small.orders[0]?.status).toBe('done');
    const west = tableView(dark, state).streets[WEST];
    expect(west?.known).toBe('visited');
    expect(west?.asOfMinute).toBeGreaterThan(480);
    expect(west?.asOfMinute).toBeLessThan(720);
    expect(west?.figures?.homes).toBe(state.small.orders[0]?.reached);
    const seen = tableView(dark, state).households.find(({ row, known }) => row >= 6 && known === 'visited');
    expect(seen).toMatchObject({ lit: false, indoorC: expect.any(Number), asOfMinute: expect.any(Number) });
  });

  it('is not told before the round is back', () => {
    const { state } = playing(dark, [advanceTo(480), round, advanceTo(510)], AT_EAST);
    expect(Object.keys(state.small.knowledge.away)).toEqual(['0']);
    expect(tableView(dark, state).streets[WEST]?.figures).toBeNull();
  });

  it('is a story where a storyline told it', () => {
    const told = storyline('story', [storyState('home', { enter: [{ kind: 'say', say: say('story') }] })], { row: 9 });
    const ex = tinyExercise({ ...dark.scenario, storylines: [told] });
    const { table } = viewsAt(ex, [advanceTo(480)]);
    expect(table.households[9]).toMatchObject({ known: 'story', lit: null, needs: null });
  });
});

describe('what the table sees of decisions and objectives', () => {
  it('is open and closed decisions that were shown; the truth has the others too, and the objectives', () => {
    const objective = { id: 'goal', text: 't', done: null, keep: null, by: 30 };
    const hidden = decision('hidden', { cuts: ['kort'], closesAfter: 30 });
    const ex = tinyExercise({ decisions: [decision('warm', { closesAfter: 30 }), hidden], objectives: [objective] });
    const early = viewsAt(ex, [advanceTo(15)]);
    expect(early.table.decisions.map(({ decision: row }) => row)).toEqual([0]);
    const late = viewsAt(ex, [advanceTo(60)]);
    expect(late.table.closed).toEqual([
      { decision: 0, option: 1, division: null, byDefault: true, own: null, minute: 30 },
    ]);
    expect(late.truth.closed.map(({ decision: row }) => row)).toEqual([0, 1]);
    expect(late.table.objectives).toEqual([]);
    expect(late.truth.objectives).toEqual([{ objective: 0, done: true, minute: 30 }]);
  });
});

describe('channels', () => {
  const radio = (elseChannel: 'neighbour' | null) =>
    tinyExercise({
      ...dark.scenario,
      timeline: [...dark.scenario.timeline, inject('call', { at: { minute: 480 }, channel: 'phone', elseChannel })],
    });

  it('a message over a dead channel arrives the other way, or not at all', () => {
    const messages = (ex: Exercise) =>
      viewsAt(ex, [advanceTo(480)]).table.messages.map(({ key, channel }) => [key, channel]);
    expect(messages(radio('neighbour'))).toEqual([
      ['dark', 'observation'],
      ['call', 'neighbour'],
    ]);
    expect(messages(radio(null))).toEqual([['dark', 'observation']]);
  });
});

describe('time on the screen', () => {
  it('is the clock, the day, the chapter and how light it is', () => {
    const ex = tinyExercise();
    const at = (minute: number) => viewsAt(ex, [advanceTo(minute)]).table;
    expect(at(0)).toMatchObject({ minuteOfDay: 1080, day: 1, chapter: 'evening', daylight: 0, outdoorC: 2 });
    expect(at(390)).toMatchObject({ minuteOfDay: 30, day: 2 });
    expect(at(1080)).toMatchObject({ minuteOfDay: 720, daylight: 1 });
  });
});
