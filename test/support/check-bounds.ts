import { outOfBounds, type World } from '../../engine/simulation/index.ts';

/** Throws when a state breaks the law [Bounds]; `coldest` and `warmest` are what weather, people and heating allow indoors, °C. */
export function checkBounds(world: World, coldest: number, warmest: number): void {
  const wrong = outOfBounds(world);
  if (wrong !== null) throw new Error(wrong);
  for (const celsius of world.columns.indoorC) {
    if (celsius < coldest || celsius > warmest) throw new Error(`${celsius} °C`);
  }
}
