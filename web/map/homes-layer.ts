import { Container, Graphics, Sprite, Texture } from 'pixi.js';
import type { CompiledNeighbourhood, Point } from '../../engine/index.ts';
import { flatRing } from './ground-layer.ts';
import { drawGlow } from './marks.ts';
import { LAMP, type MapColours, mix } from './palette.ts';
import type { Picture } from './picture.ts';

const GLOW_METRES = 26;
const MIST_METRES = 46;
/** The lamp fills this part of the dwelling, seen from above. */
const LAMP_SHARE = 0.62;

interface Home {
  body: Graphics;
  lamp: Graphics;
  spot: Sprite;
}

/** The dwellings: lit, dark, or in the mist where nobody at this table knows. */
export interface HomesLayer {
  view: Container;
  /** Lies over everything drawn in metres. */
  mist: Container;
  update(picture: Picture, colours: MapColours): void;
}

export function createHomesLayer(hood: CompiledNeighbourhood): HomesLayer {
  const glow = Texture.from(drawGlow(64));
  const bodies = new Container();
  const lamps = new Container();
  const mist = new Container();
  const homes: Home[] = hood.households.map((household) => {
    const body = new Graphics().poly(flatRing(household.ring, hood.height)).fill(0xffffff);
    const lamp = new Graphics().poly(flatRing(shrink(household.ring, LAMP_SHARE), hood.height)).fill(0xffffff);
    const [x, y] = middle(household.ring);
    const spot = new Sprite({ texture: glow, anchor: 0.5, x, y: hood.height - y });
    bodies.addChild(body);
    lamps.addChild(lamp);
    mist.addChild(spot);
    return { body, lamp, spot };
  });
  const view = new Container({ children: [bodies, lamps] });
  return {
    view,
    mist,
    update(picture, colours) {
      const night = 1 - picture.daylight;
      homes.forEach((home, row) => {
        const lit = picture.lit[row] ?? null;
        home.body.tint = lit === null ? colours.homeUnknown : colours.home;
        home.lamp.visible = lit !== null;
        home.lamp.tint = lit ? mix(LAMP, 0xfff1cf, picture.daylight * 0.5) : colours.windowDark;
        home.spot.visible = lit !== false;
        home.spot.tint = lit === null ? colours.mist : LAMP;
        home.spot.alpha = lit === null ? 0.22 : 0.1 + 0.32 * night;
        home.spot.setSize(lit === null ? MIST_METRES : GLOW_METRES);
      });
    },
  };
}

/** The mean of the corners of a ring. */
export function middle(ring: readonly Point[]): Point {
  const sum = ring.reduce<Point>((at, corner) => [at[0] + corner[0], at[1] + corner[1]], [0, 0]);
  return [sum[0] / ring.length, sum[1] / ring.length];
}

function shrink(ring: readonly Point[], share: number): Point[] {
  const [mx, my] = middle(ring);
  return ring.map(([x, y]) => [mx + (x - mx) * share, my + (y - my) * share]);
}
