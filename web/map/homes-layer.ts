import { Container, Graphics, Sprite, Texture } from 'pixi.js';
import type { CompiledNeighbourhood, Point } from '../../engine/index.ts';
import { flatRing } from './ground-layer.ts';
import { drawGlow } from './marks.ts';
import { LAMP, type MapColours, mix } from './palette.ts';
import type { Picture } from './picture.ts';

const GLOW_METRES = 26;
/** The mist reaches this many times the size of a dwelling: small homes in a flat lie close, and would drown in it. */
const MIST_TIMES = 5;
/** The window fills this part of the dwelling, seen from above. */
const WINDOW_SHARE = 0.74;

interface Home {
  body: Graphics;
  window: Graphics;
  bars: Graphics;
  spot: Sprite;
  /** Its size on the map. */
  metres: number;
}

/**
 * The dwellings: a lit window, a black one within pale walls, or three bars in the mist where nobody at this table knows.
 * The three differ in shape and in brightness, so that they can be told apart without colour.
 */
export interface HomesLayer {
  view: Container;
  /** Lies over everything drawn in metres. */
  mist: Container;
  update(picture: Picture, colours: MapColours): void;
}

export function createHomesLayer(hood: CompiledNeighbourhood): HomesLayer {
  const glow = Texture.from(drawGlow(64));
  const bodies = new Container();
  const windows = new Container();
  const bars = new Container();
  const mist = new Container();
  const homes: Home[] = hood.households.map((household) => {
    const body = new Graphics().poly(flatRing(household.ring, hood.height)).fill(0xffffff);
    const window = new Graphics().poly(flatRing(shrink(household.ring, WINDOW_SHARE), hood.height)).fill(0xffffff);
    const threeBars = drawBars(household.ring, hood.height);
    const [x, y] = middle(household.ring);
    const [wide, high] = sizeOf(household.ring);
    const spot = new Sprite({ texture: glow, anchor: 0.5, x, y: hood.height - y });
    bodies.addChild(body);
    windows.addChild(window);
    bars.addChild(threeBars);
    mist.addChild(spot);
    return { body, window, bars: threeBars, spot, metres: (wide + high) / 2 };
  });
  const view = new Container({ children: [bodies, windows] });
  const over = new Container({ children: [mist, bars] });
  return {
    view,
    mist: over,
    update(picture, colours) {
      const night = 1 - picture.daylight;
      homes.forEach((home, row) => {
        const lit = picture.lit[row] ?? null;
        home.body.tint = lit === null ? colours.homeUnknown : lit ? colours.home : colours.wall;
        home.window.visible = lit !== null;
        home.window.tint = lit ? mix(LAMP, 0xffd98a, picture.daylight) : colours.homeDark;
        home.bars.visible = lit === null;
        home.bars.tint = colours.mistBars;
        home.spot.visible = lit !== false;
        home.spot.tint = lit === null ? colours.mist : LAMP;
        home.spot.alpha = lit === null ? 0.2 : 0.1 + 0.32 * night;
        home.spot.setSize(lit === null ? home.metres * MIST_TIMES : GLOW_METRES);
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

/** The sign for "we do not know": three level bars, as in the pictogram of the mist. */
function drawBars(ring: readonly Point[], height: number): Graphics {
  const [x, y] = middle(ring);
  const [wide, high] = sizeOf(ring);
  const graphics = new Graphics();
  for (const at of [-0.27, 0, 0.27])
    graphics.rect(x - wide * 0.36, height - y + high * (at - 0.06), wide * 0.72, high * 0.12);
  return graphics.fill(0xffffff);
}

/** Metres east–west and north–south. */
function sizeOf(ring: readonly Point[]): Point {
  const xs = ring.map(([east]) => east);
  const ys = ring.map(([, north]) => north);
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
}
