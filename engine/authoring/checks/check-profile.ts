import type { Found } from '../findings/found.ts';
import { problem } from '../findings/problem.ts';
import { isRecord } from '../reading/merge-parts.ts';
import type { Part } from '../reading/read-part.ts';

/** Statistics Netherlands rounds every number to a multiple of five, so each may be 2.5 off. */
const ROUNDING = 2.5;
/** Residents of institutions count as residents but not in household size; beyond this share the row cannot be. */
const SIZE_TOLERANCE = 0.1;

const AGES = ['a_00_14', 'a_15_24', 'a_25_44', 'a_45_64', 'a_65_oo'];

/** Sums of a profile that cannot be (E6): ages against residents, kinds of household against households, size times households. */
export function checkProfile({ value, places }: Part): Found[] {
  const population = value?.population;
  const profile = isRecord(population) && isRecord(population.profile) ? population.profile : {};
  const number = (key: string): number => (typeof profile[key] === 'number' ? profile[key] : Number.NaN);
  const off = (key: string, what: string, found: number, expected: number, tolerance: number): Found[] => {
    const located = places.get(`population.profile.${key}`);
    if (!located || !(Math.abs(found - expected) > tolerance)) return [];
    const shown = { what, found: Math.floor(found * 10 + 0.5) / 10, expected };
    return [{ place: located.value, problem: problem('profile-sum', shown) }];
  };
  const ages = AGES.reduce((sum, key) => sum + number(key), 0);
  const kinds = number('a_1p_hh') + number('a_hh_m_k') + number('a_hh_z_k');
  const atLeast = number('a_1p_hh') + number('a_hh_m_k');
  const residents = number('a_inw');
  return [
    ...off('a_inw', AGES.join(' + '), ages, residents, ROUNDING * (AGES.length + 1)),
    ...off('a_hh', 'a_1p_hh + a_hh_z_k + a_hh_m_k', kinds, number('a_hh'), ROUNDING * 4),
    ...(profile.a_hh_z_k === undefined && atLeast > number('a_hh') + ROUNDING * 3
      ? off('a_hh', 'a_1p_hh + a_hh_m_k', atLeast, number('a_hh'), 0)
      : []),
    ...off(
      'g_hhgro',
      'g_hhgro × a_hh',
      number('g_hhgro') * number('a_hh'),
      residents,
      residents * SIZE_TOLERANCE + ROUNDING * 4,
    ),
  ];
}
