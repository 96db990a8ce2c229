import { Container, Graphics } from 'pixi.js';
import type { CompiledNeighbourhood, Point, StreetHazards } from '../../engine/index.ts';
import { HAZARD_COLOURS, HAZARD_KINDS, type HazardKind, SHOWS } from './hazard-kinds.ts';
import { mix } from './palette.ts';
import type { Picture } from './picture.ts';
import { pointsAlong } from './points-along.ts';

/** Smoke in the light of lamps: dark puffs would be lost in the night. */
const PALE_SMOKE = 0xc9beb2;

/** What streets are in, as far as the table knows; each kind has a shape of its own besides its colour. */
export interface HazardsLayer {
  /** Under the homes: water, what blocks a street, a cordon. */
  low: Container;
  /** Over the homes: smoke. */
  high: Container;
  update(picture: Picture): void;
}

export function createHazardsLayer(hood: CompiledNeighbourhood): HazardsLayer {
  const low = new Container();
  const high = new Container();
  /** Drawn when other homes of a street are in it than before, else only shown and hidden. */
  const drawn = new Map<string, { homes: string; graphics: Graphics }>();
  const drawing = (street: number, kind: HazardKind, rows: number[]): Graphics => {
    const key = `${street}/${kind}`;
    const homes = rows.join();
    const known = drawn.get(key);
    if (known?.homes === homes) return known.graphics;
    known?.graphics.destroy();
    const graphics = (kind === 'smoke' ? high : low).addChild(new Graphics());
    for (const part of partsNear(hood, street, rows)) DRAW[kind](graphics, part);
    drawn.set(key, { homes, graphics });
    return graphics;
  };
  return {
    low,
    high,
    update(picture) {
      for (const { graphics } of drawn.values()) graphics.visible = false;
      picture.hazards.forEach((hazards, street) => {
        if (hazards === null) return;
        for (const kind of HAZARD_KINDS) {
          if (!SHOWS[kind](hazards)) continue;
          const graphics = drawing(street, kind, hazards.homes);
          graphics.visible = true;
          graphics.alpha = strengthOf(kind, hazards);
          if (kind === 'smoke') graphics.tint = mix(PALE_SMOKE, HAZARD_COLOURS.smoke, picture.daylight);
        }
      });
    },
  };
}

/** Metres between the points of a street that are looked at, and how far a home may stand from one. */
const STEP_METRES = 5;
const NEAR_METRES = 45;

/** The stretches of a street at which these homes stand, north up. */
function partsNear(hood: CompiledNeighbourhood, street: number, rows: readonly number[]): Point[][] {
  const homes = rows.map((row) => hood.households[row]!);
  const isNear = ([x, y]: Point) => homes.some((home) => Math.hypot(home.x - x, home.y - y) <= NEAR_METRES);
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (const point of pointsAlong(hood.streets[street]!.line, STEP_METRES)) {
    if (isNear(point)) part.push([point[0], hood.height - point[1]]);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  return part.length > 0 ? [...parts, part] : parts;
}

/** Thicker smoke and deeper water are drawn stronger. */
function strengthOf(kind: HazardKind, { smoke, floodCm }: StreetHazards): number {
  if (kind === 'smoke') return 0.45 + 0.55 * smoke;
  return kind === 'flood' ? Math.min(1, 0.6 + floodCm / 120) : 1;
}

const DRAW: Record<HazardKind, (graphics: Graphics, line: Point[]) => void> = {
  flood(water, line) {
    trace(water, line);
    water.stroke({ width: 19, color: HAZARD_COLOURS.flood, alpha: 0.72, cap: 'round', join: 'round' });
    for (const [x, y] of pointsAlong(line, 15)) {
      water
        .moveTo(x - 5, y)
        .quadraticCurveTo(x - 2.5, y - 3.5, x, y)
        .quadraticCurveTo(x + 2.5, y + 3.5, x + 5, y);
    }
    water.stroke({ width: 1.5, color: 0xffffff, alpha: 0.9, cap: 'round' });
  },
  smoke(smoke, line) {
    pointsAlong(line, 10).forEach(([x, y], at) => {
      // puffs to the left and right by turns, larger and smaller, so that no ruler shows
      const side = at % 2 === 0 ? 7 : -7;
      smoke.circle(x + side * 0.6, y + side, 11 + 3 * (at % 3));
      smoke.fill({ color: 0xffffff, alpha: 0.34 });
    });
  },
  blocked(blocked, line) {
    crosses(blocked, line).stroke({ width: 4, color: 0xfff4e4, cap: 'round' });
    crosses(blocked, line).stroke({ width: 2.2, color: HAZARD_COLOURS.blocked, cap: 'round' });
  },
  cordon(cordon, line) {
    trace(cordon, line).stroke({ width: 4.4, color: 0xffffff, cap: 'butt', join: 'round' });
    const steps = pointsAlong(line, 5);
    for (let at = 0; at + 1 < steps.length; at += 2) {
      cordon.moveTo(...steps[at]!).lineTo(...steps[at + 1]!);
    }
    cordon.stroke({ width: 4.4, color: HAZARD_COLOURS.cordon, cap: 'butt' });
  },
};

function crosses(graphics: Graphics, line: Point[]): Graphics {
  for (const [x, y] of pointsAlong(line, 55)) {
    graphics.moveTo(x - 4, y - 4).lineTo(x + 4, y + 4);
    graphics.moveTo(x - 4, y + 4).lineTo(x + 4, y - 4);
  }
  return graphics;
}

function trace(graphics: Graphics, line: Point[]): Graphics {
  line.forEach(([x, y], at) => {
    if (at === 0) graphics.moveTo(x, y);
    else graphics.lineTo(x, y);
  });
  return graphics;
}
