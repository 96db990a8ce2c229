import { describe, expect, test } from 'vitest';
import { NEEDS, SERVICES } from '../../../engine/model/index.ts';
import { applied, everyone, frostModel, run } from '../../support/outage.ts';
import { household, smallNeighbourhood } from '../../support/small-neighbourhood.ts';

const mild = {
  weather: { temperature: [{ minute: 0, celsius: 12 }], wind: [], rain: [], snow: [] },
  startMinuteOfDay: 540,
};
const bit = (name: (typeof SERVICES)[number]) => 1 << SERVICES.indexOf(name);
const at = (row: number, need: (typeof NEEDS)[number]) => row * NEEDS.length + NEEDS.indexOf(need);
const where = { rows: [0, 1], share: 1 };
const flood = (cm: number) => applied({ kind: 'flood', cm, where });

function hood() {
  const n = smallNeighbourhood();
  n.households[1] = household(n.households[1]!.id, { x: 30, floor: 3, floors: 4, dwelling: 'flat' });
  return n;
}

describe('water in the street', () => {
  test.each([
    [20, true, true],
    [30, false, false],
    [60, false, false],
  ])('of %i cm: power on the ground floor %s, cars %s', (cm, power, cars) => {
    const { services } = run(frostModel(mild, hood()), { 0: [flood(cm)] }, { until: 60 }).world.columns;
    expect((services[0]! & bit('power')) !== 0).toBe(power);
    expect((services[0]! & bit('road')) !== 0).toBe(cars);
    expect((services[1]! & bit('power')) !== 0).toBe(true);
    expect((services[3]! & bit('road')) !== 0).toBe(true);
  });

  test('too deep to walk: a round misses the door', () => {
    const visit = applied({ kind: 'visit', who: everyone, people: 6, where }, 1);
    const { columns } = run(frostModel(mild, hood()), { 0: [flood(60)], 15: [visit] }, { until: 180 }).world;
    expect([columns.lastVisit[0], columns.lastVisit[1]]).toEqual([-1, -1]);
  });

  test('a ground floor is wet for days after the water has gone, and sooner dry with help', () => {
    const model = frostModel(mild, hood());
    const dry = { 0: [flood(40)], 600: [flood(0)] };
    const visit = applied({ kind: 'visit', who: everyone, people: 6, where }, 1);
    const left = run(model, dry, { until: 900 }).world.columns;
    const helped = run(model, { ...dry, 705: [visit] }, { until: 900 }).world.columns;
    expect(left.needs[at(0, 'sanitation')]).toBeGreaterThanOrEqual(250);
    expect(left.needs[at(1, 'sanitation')]).toBe(0);
    expect(left.wetUntil[0]).toBeGreaterThan(600);
    expect(helped.lastVisit[0]).toBeGreaterThan(600);
    const sooner = left.wetUntil[0]! - helped.wetUntil[0]!;
    expect(sooner).toBeGreaterThan(0);
    expect(sooner % model.rates.hazards.wetReliefMinutes).toBe(0);
    expect(run(model, dry, { until: 6 * 1440 }).world.columns.wetUntil[0]).toBe(0);
  });

  test('is mopped once a day, however many call', () => {
    const model = frostModel(mild, hood());
    const round = (i: number) => applied({ kind: 'visit', who: everyone, people: 6, where }, i);
    const calls = { 360: [round(1)], 480: [round(2)], 600: [round(3)], 1500: [round(4)], 1620: [round(5)] };
    const sooner = (until: number) => {
      const { columns } = run(model, { 0: [flood(40)], 300: [flood(0)], ...calls }, { until }).world;
      return 300 - model.step + model.rates.hazards.wetMinutes - columns.wetUntil[0]!;
    };
    expect(sooner(800)).toBe(model.rates.hazards.wetReliefMinutes);
    expect(sooner(1800)).toBe(2 * model.rates.hazards.wetReliefMinutes);
  });
});

describe('an order to leave', () => {
  const leave = {
    id: 'weg',
    text: '',
    from: 'burgemeester',
    channels: [],
    true: true,
    advice: 'leave' as const,
    foreign: false,
    replaces: -1,
  };
  const order = applied({ kind: 'evacuate', to: 'family', where });
  const tell = applied({ kind: 'inform', message: 0, via: 'official', who: null, where }, 1);
  const model = () =>
    frostModel({ ...mild, startMinuteOfDay: 1080, messages: [leave], firstMessage: 0 }, hood(), { adviceShare: 100 });

  test('whoever was told and knows it goes; whoever does not know it stays, and is not safe', () => {
    const told = run(model(), { 0: [order, tell] }, { until: 120 }).world.columns;
    const untold = run(model(), { 0: [order] }, { until: 120 }).world.columns;
    expect([told.whereabouts[0], told.whereabouts[3]]).toEqual([1, 0]);
    expect(untold.whereabouts[0]).toBe(0);
    expect(untold.needs[at(0, 'safety')]).toBe(800);
  });

  test('they are home again once the time is over and no smoke, water or cordon is left', () => {
    const wait = { 0: [order, tell, applied({ kind: 'cordon', for: 1440, where }, 2)] };
    expect(run(model(), wait, { until: 1200 }).world.columns.whereabouts[0]).toBe(1);
    expect(run(model(), wait, { until: 1500 }).world.columns.whereabouts[0]).toBe(0);
  });
});
