import { Container, Graphics } from 'pixi.js';
import type { CompiledNeighbourhood } from '../../engine/index.ts';
import { flatRing } from './ground-layer.ts';
import { middle } from './homes-layer.ts';
import { CHOSEN, TIE } from './palette.ts';
import type { Chosen } from './picture.ts';
import { tiedTo } from './tied-to.ts';

/** What is pointed at: a household with a line to everyone it can call on, or a street. */
export interface ChosenLayer {
  view: Container;
  update(chosen: Chosen, scale: number): void;
}

export function createChosenLayer(hood: CompiledNeighbourhood): ChosenLayer {
  const graphics = new Graphics();
  let shown = '';
  return {
    view: new Container({ children: [graphics] }),
    update(chosen, scale) {
      const key = JSON.stringify([chosen, Math.round(scale * 20)]);
      if (key === shown) return;
      shown = key;
      graphics.clear();
      if (chosen && 'household' in chosen) drawHousehold(graphics, hood, chosen.household, scale);
      if (chosen && 'street' in chosen) drawStreet(graphics, hood, chosen.street, scale);
    },
  };
}

function drawHousehold(graphics: Graphics, hood: CompiledNeighbourhood, row: number, scale: number): void {
  const household = hood.households[row];
  if (!household) return;
  const [x, y] = middle(household.ring);
  for (const other of tiedTo(hood, row)) {
    const ring = hood.households[other]!.ring;
    const [ox, oy] = middle(ring);
    graphics.moveTo(x, hood.height - y).lineTo(ox, hood.height - oy);
    graphics.stroke({ width: 3.5 / scale, color: TIE, alpha: 0.95, cap: 'round' });
    graphics.poly(flatRing(ring, hood.height)).stroke({ width: 3 / scale, color: TIE });
  }
  graphics.poly(flatRing(household.ring, hood.height)).stroke({ width: 7 / scale, color: 0x1c2735, join: 'round' });
  graphics.poly(flatRing(household.ring, hood.height)).stroke({ width: 4 / scale, color: CHOSEN, join: 'round' });
}

function drawStreet(graphics: Graphics, hood: CompiledNeighbourhood, row: number, scale: number): void {
  for (const household of hood.households) {
    if (household.street !== row) continue;
    graphics.poly(flatRing(household.ring, hood.height)).stroke({ width: 3.5 / scale, color: TIE, join: 'round' });
  }
}
