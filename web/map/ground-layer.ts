import { Container, Graphics } from 'pixi.js';
import type { CompiledNeighbourhood, Point } from '../../engine/index.ts';
import type { MapColours } from './palette.ts';

/** Each use of green has a tint of its own; what is named otherwise looks like a park. */
const GREENS = ['park', 'field', 'allotments', 'verge', 'wood', 'garden', 'tree'] as const;
type Green = (typeof GREENS)[number];

const STREET_METRES = { main: 9, street: 6.5, path: 2.6 } as const;

/** What does not move: ground, green, water, streets and blocks. Drawn once in white, tinted by the hour. */
export interface GroundLayer {
  view: Container;
  tint(colours: MapColours): void;
}

export function createGroundLayer(hood: CompiledNeighbourhood): GroundLayer {
  const height = hood.height;
  const greens = GREENS.map((use) => drawShapes(hood, (shape) => shape.kind === 'green' && greenOf(shape) === use));
  // Trees stand over the streets beside them, all other green under them.
  const trees = greens[GREENS.indexOf('tree')]!;
  const water = drawShapes(hood, (shape) => shape.kind === 'water');
  const buildings = drawShapes(hood, (shape) => shape.kind === 'building');
  const ground = new Graphics().rect(0, 0, hood.width, height).fill(0xffffff);
  const streets = drawStreets(hood, ['main', 'street']);
  const paths = drawStreets(hood, ['path']);
  const view = new Container({
    children: [ground, ...greens.filter((green) => green !== trees), water, paths, streets, trees, buildings],
  });
  return {
    view,
    tint(colours) {
      ground.tint = colours.ground;
      greens.forEach((green, at) => {
        green.tint = colours[GREENS[at]!];
      });
      water.tint = colours.water;
      streets.tint = colours.street;
      paths.tint = colours.path;
      buildings.tint = colours.building;
    },
  };
}

type Shape = CompiledNeighbourhood['shapes'][number];

function greenOf(shape: Shape): Green {
  return GREENS.find((use) => use === shape.use) ?? 'park';
}

function drawShapes(hood: CompiledNeighbourhood, wanted: (shape: Shape) => boolean): Graphics {
  const graphics = new Graphics();
  for (const shape of hood.shapes) {
    if (wanted(shape)) graphics.poly(flatRing(shape.ring, hood.height)).fill(0xffffff);
  }
  return graphics;
}

function drawStreets(hood: CompiledNeighbourhood, roles: readonly string[]): Graphics {
  const graphics = new Graphics();
  for (const street of hood.streets) {
    if (!roles.includes(street.role)) continue;
    street.line.forEach(([x, y], at) => {
      if (at === 0) graphics.moveTo(x, hood.height - y);
      else graphics.lineTo(x, hood.height - y);
    });
    graphics.stroke({ width: STREET_METRES[street.role], color: 0xffffff, cap: 'round', join: 'round' });
  }
  return graphics;
}

/** A ring as Pixi wants it: x and y in one list, north up. */
export function flatRing(ring: readonly Point[], height: number): number[] {
  return ring.flatMap(([x, y]) => [x, height - y]);
}
