import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgeClass, Profile } from '../../engine/model/index.ts';
import { thermalHours } from '../../engine/neighbourhood/build-neighbourhood.ts';
import { composeHouseholds } from '../../engine/neighbourhood/compose-households.ts';
import { degreesOf, readWilgenhoek, wilgenhoek } from './wilgenhoek.ts';

const CHILD: AgeClass[] = ['0', '1-3', '4-14'];

/** Counts the fields of a profile row from households. */
function countHouseholds(households: AgeClass[][]): Record<string, number> {
  const people = households.flat();
  const of = (...ages: AgeClass[]): number => people.filter((age) => ages.includes(age)).length;
  return {
    a_inw: people.length,
    a_00_14: of(...CHILD),
    a_15_24: of('15-24'),
    a_25_44: of('25-44'),
    a_45_64: of('45-64'),
    a_65_oo: of('65-74', '75-79', '80+'),
    a_hh: households.length,
    a_1p_hh: households.filter((ages) => ages.length === 1).length,
  };
}

/** Profiles such as a region has: bands that add up, families that can hold the children. */
const profiles = fc
  .record({
    a_00_14: fc.integer({ min: 100, max: 220 }),
    a_15_24: fc.integer({ min: 70, max: 160 }),
    a_25_44: fc.integer({ min: 180, max: 300 }),
    a_45_64: fc.integer({ min: 180, max: 300 }),
    a_65_oo: fc.integer({ min: 90, max: 320 }),
    alone: fc.double({ min: 0.25, max: 0.45, noNaN: true }),
    families: fc.double({ min: 0.25, max: 0.35, noNaN: true }),
    size: fc.double({ min: 1.95, max: 2.3, noNaN: true }),
  })
  .map(({ alone, families, size, ...bands }): Profile => {
    const a_inw = Object.values(bands).reduce((a, b) => a + b, 0);
    const a_hh = Math.floor(a_inw / size);
    const a_1p_hh = Math.floor(a_hh * alone);
    return { ...bands, a_inw, a_hh, a_1p_hh, a_hh_m_k: Math.floor(a_hh * families), g_hhgro: size };
  });

describe('the population of a profile', () => {
  it('is the profile of Wilgenhoek exactly', () => {
    const { profile } = readWilgenhoek().source.population;
    const people = wilgenhoek().households.map((home) => home.people.map(({ age }) => age));
    const counted = countHouseholds(people);
    const { p_80_oo: share80 = 0 } = profile;
    expect(counted).toEqual(
      Object.fromEntries(Object.keys(counted).map((key) => [key, profile[key as keyof Profile]])),
    );
    expect(people.flat().filter((age) => age === '80+').length).toBe(Math.round((profile.a_inw * share80) / 100));
    expect(wilgenhoek().residents).toBe(profile.a_inw);
  });

  it('is within 1 % of any believable profile, and scales to the dwellings of the map', () => {
    fc.assert(
      fc.property(profiles, fc.constantFrom(1, 0.5, 2), (profile, scale) => {
        const count = Math.floor(profile.a_hh * scale);
        const households = composeHouseholds(profile, 'any', count);
        const counted = countHouseholds(households);
        expect(households).toHaveLength(count);
        expect(households.every((ages) => ages.length > 0)).toBe(true);
        for (const key of ['a_inw', 'a_00_14', 'a_15_24', 'a_25_44', 'a_45_64', 'a_65_oo', 'a_1p_hh'] as const) {
          const wanted = (profile[key] * count) / profile.a_hh;
          expect(Math.abs(counted[key]! - wanted), key).toBeLessThanOrEqual(Math.max(1, 0.01 * wanted));
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('has no child without an adult and as many families with children as the profile', () => {
    const { source } = readWilgenhoek();
    const { profile, seed } = source.population;
    const households = composeHouseholds(profile, seed, profile.a_hh);
    const families = households.slice(profile.a_1p_hh + (profile.a_hh_z_k ?? 0));
    expect(families).toHaveLength(profile.a_hh_m_k);
    for (const ages of families) expect(ages.length).toBeGreaterThan(1);
    for (const ages of households) expect(ages.some((age) => !CHILD.includes(age))).toBe(true);
  });

  it('gives the households the story needs', () => {
    const { households } = wilgenhoek();
    const degrees = degreesOf(wilgenhoek());
    const alone80 = households.filter((h, row) => h.people.length === 1 && h.people[0]?.age === '80+' && !degrees[row]);
    expect(alone80.length).toBeGreaterThanOrEqual(2);
    expect(households.filter((h) => h.device === 'ventilator' || h.device === 'oxygen').length).toBeGreaterThan(0);
    expect(households.filter((h) => h.device === 'insulin').length).toBeGreaterThan(3);
  });

  it('settles seniors in the senior complex and families in houses', () => {
    const { households } = wilgenhoek();
    const size = (kinds: string[]): number => {
      const homes = households.filter((h) => kinds.includes(h.dwelling));
      return homes.reduce((sum, h) => sum + h.people.length, 0) / homes.length;
    };
    for (const h of households.filter(({ dwelling }) => dwelling === 'senior')) {
      expect(
        h.people.some(({ age }) => ['65-74', '75-79', '80+'].includes(age)),
        h.id,
      ).toBe(true);
    }
    expect(size(['terraced', 'corner', 'semi-detached', 'detached'])).toBeGreaterThan(size(['flat']) + 1);
  });

  it.each([
    ['radio', 42],
    ['torch', 61],
    ['campStove', 21],
    ['noCar', 24],
    ['hardlyDutch', 4],
    ['inAppGroup', 50],
  ] as const)('%s stands in %d %% of the households', (field, percent) => {
    const { households } = wilgenhoek();
    const share = households.filter((home) => home[field]).length / households.length;
    expect(share * 100).toBeCloseTo(percent, 0);
  });

  it('starts with stocks within their ranges', () => {
    for (const home of wilgenhoek().households) {
      expect([3000, 9000], home.id).toContain(home.waterMl / home.people.length);
      const days = home.mealsHundredths / home.people.length / 300;
      expect(days).toBeGreaterThanOrEqual(2);
      expect(days).toBeLessThanOrEqual(6);
      expect(home.medicineDays === -1 || (home.medicineDays >= 2 && home.medicineDays <= 26)).toBe(true);
      if (home.device === 'insulin') expect(home.medicineDays).toBeGreaterThan(0);
      expect(home.phoneHours >= 6 && home.phoneHours <= 48).toBe(true);
      expect(home.trust >= 0 && home.trust <= 100).toBe(true);
      if (home.building !== -1) expect(home.woodStove || home.generator).toBe(false);
    }
  });

  it.each([
    [1930, 'terraced', 40],
    [1945, 'terraced', 50],
    [1974, 'corner', 50],
    [1975, 'semi-detached', 70],
    [1992, 'detached', 100],
    [2012, 'terraced', 150],
    [1968, 'flat', 80],
    [1998, 'senior', 160],
  ] as const)('a home of %d (%s) cools with %d hours', (buildYear, dwelling, hours) => {
    expect(thermalHours({ buildYear, dwelling })).toBeCloseTo(hours, 9);
  });
});
