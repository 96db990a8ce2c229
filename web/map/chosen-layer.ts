import { Container, Graphics } from 'pixi.js';
import type { CompiledNeighbourhood } from '../../engine/index.ts';
import { flatRing } from './ground-layer.ts';
import { middle } from './homes-layer.ts';
import { CHOSEN, TIE } from './palette.ts';
import type { Chosen } from './picture.ts';
import { tiedTo } from './tied-to.ts';

/** Size of the ring around the home that a message is about, CSS pixels. */
const TOLD_PX = 24;

/** What is pointed at: a household with a line to everyone it can call on, or a street; and the home that the newest message is about. */
export interface ChosenLayer {
  view: Container;
  /** @param told row of the household that was told of, -1 for none */
  update(chosen: Chosen, told: number, scale: number): void;
}

export function createChosenLayer(hood: CompiledNeighbourhood): ChosenLayer {
  const graphics = new Graphics();
  let shown = '';
  return {
    view: new Container({ children: [graphics] }),
    update(chosen, told, scale) {
      const key = JSON.stringify([chosen, told, Math.round(scale * 20)]);
      if (key === shown) return;
      shown = key;
      graphics.clear();
      if (told >= 0) drawTold(graphics, hood, told, scale);
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

/** A wide ring, the same at any size of the map: an eye finds it from four metres. */
function drawTold(graphics: Graphics, hood: CompiledNeighbourhood, row: number, scale: number): void {
  const household = hood.households[row];
  if (!household) return;
  const [x, y] = middle(household.ring);
  graphics.circle(x, hood.height - y, TOLD_PX / scale);
  graphics.stroke({ width: 9 / scale, color: 0x1c2735, alpha: 0.85 });
  graphics.circle(x, hood.height - y, TOLD_PX / scale);
  graphics.stroke({ width: 5 / scale, color: TIE });
}

function drawStreet(graphics: Graphics, hood: CompiledNeighbourhood, row: number, scale: number): void {
  for (const household of hood.households) {
    if (household.street !== row) continue;
    graphics.poly(flatRing(household.ring, hood.height)).stroke({ width: 3.5 / scale, color: TIE, join: 'round' });
  }
}
