import { Container, Graphics, Sprite, Texture } from 'pixi.js';
import type { CompiledNeighbourhood } from '../../engine/index.ts';
import { middle } from './homes-layer.ts';
import { drawGlow } from './marks.ts';
import { LAMP } from './palette.ts';
import type { Picture } from './picture.ts';

const GLOW_METRES = 44;
const DOOR_METRES = 5.2;
/** A door is never smaller than this on the screen, however wide the neighbourhood; CSS pixels. */
const LEAST_PX = 9;
const RIM = 0x1c2735;
const RING = 0xf0a02c;

/** Doors on which nobody knocked: a white lamp in an amber ring, so that it is told from a lit window, by day and by night. */
export interface DoorsLayer {
  view: Container;
  update(picture: Picture): void;
  /** @param scale pixels for a metre. */
  place(scale: number): void;
}

export function createDoorsLayer(hood: CompiledNeighbourhood): DoorsLayer {
  const view = new Container({ visible: false });
  const glow = Texture.from(drawGlow(64));
  const doors = hood.households.map(({ ring }) => {
    const [x, y] = middle(ring);
    const light = new Sprite({ texture: glow, anchor: 0.5, tint: LAMP });
    light.setSize(GLOW_METRES);
    const lamp = new Graphics().circle(0, 0, DOOR_METRES).fill(RIM);
    lamp.circle(0, 0, DOOR_METRES * 0.84).fill(RING);
    lamp.circle(0, 0, DOOR_METRES * 0.46).fill(0xffffff);
    return view.addChild(new Container({ children: [light, lamp], x, y: hood.height - y, visible: false }));
  });
  return {
    view,
    update({ doors: lit }) {
      view.visible = lit !== undefined;
      doors.forEach((door, row) => {
        door.visible = lit?.[row] ?? false;
      });
    },
    place(scale) {
      const grow = Math.max(1, LEAST_PX / (DOOR_METRES * scale));
      for (const door of doors) door.scale.set(grow);
    },
  };
}
