import { GOOD_NAMES } from '../../model/index.ts';

/** Goods are counted in mL, hundredths of a meal, hundredths of a piece. */
export function goodUnits(good: number): number {
  return GOOD_NAMES[good] === 'water' || GOOD_NAMES[good] === 'fuel' ? 1000 : 100;
}
