import { Container, Sprite, Texture } from 'pixi.js';
import type { CompiledNeighbourhood, Point } from '../../engine/index.ts';
import type { PictogramName } from '../parts/pictogram-paths.ts';
import type { Box } from './boxes.ts';
import type { Camera } from './camera.ts';
import { ASSET_PICTOGRAMS, assetLook, drawMark, TRAVELLER_LOOK, VENUE_PICTOGRAMS, venueLook } from './marks.ts';
import type { Picture, Traveller } from './picture.ts';
import { createPathFinder, placeAlong, shareOfWay } from './walking-path.ts';

/** Drawn at twice the shown size, so that it stays sharp. */
const DRAWN_PX = 96;

/** Marks of constant size on the screen: venues, assets and people under way. */
export interface MarksLayer {
  view: Container;
  update(picture: Picture): void;
  /** Puts every mark at its place; `minute` may lie between two ticks. */
  place(camera: Camera, minute: number): void;
  /** Where the marks that stand still were last put: names keep clear of them. */
  boxes(): Box[];
}

/** @param markPx size of a mark on the screen, CSS pixels. */
export function createMarksLayer(hood: CompiledNeighbourhood, markPx: number): MarksLayer {
  const view = new Container();
  const textures = new Map<string, Texture>();
  const texture = (key: string, draw: () => HTMLCanvasElement) => {
    const known = textures.get(key) ?? Texture.from(draw());
    textures.set(key, known);
    return known;
  };
  const sprite = () => view.addChild(new Sprite({ anchor: 0.5 }));
  const assets = hood.assets.map(() => sprite());
  const venues = hood.venues.map(() => sprite());
  const travellers: Sprite[] = [];
  let walking: { traveller: Traveller; path: Point[] }[] = [];
  const pathOf = createPathFinder(hood.streets.map(({ line }) => line));

  const showAssets = (picture: Picture) =>
    assets.forEach((mark, row) => {
      const state = picture.assets[row] ?? null;
      const name: PictogramName = ASSET_PICTOGRAMS[hood.assets[row]!.kind] ?? 'house';
      mark.texture = texture(`${name}/${state}`, () => drawMark(name, assetLook(state), 'disc', DRAWN_PX));
    });
  const showVenues = (picture: Picture) =>
    venues.forEach((mark, row) => {
      const open = picture.venuesOpen[row] ?? false;
      const name = VENUE_PICTOGRAMS[hood.venues[row]!.kind];
      mark.texture = texture(`${name}/${open}`, () => drawMark(name, venueLook(open), 'square', DRAWN_PX));
    });

  return {
    view,
    update(picture) {
      showAssets(picture);
      showVenues(picture);
      walking = picture.travellers.map((traveller) => {
        const { fromX, fromY, toX, toY } = traveller;
        return { traveller, path: pathOf([fromX, fromY], [toX, toY]) };
      });
      while (travellers.length < walking.length) travellers.push(sprite());
      travellers.forEach((mark, at) => {
        mark.visible = at < walking.length;
        mark.texture = texture('traveller', () => drawMark('person', TRAVELLER_LOOK, 'disc', DRAWN_PX));
      });
    },
    boxes: () => [...assets, ...venues].map(boxAround),
    place(camera, minute) {
      const size = markPx * Math.min(1.3, Math.max(0.72, camera.scale / 2.2));
      assets.forEach((mark, row) => {
        putAt(mark, camera, hood.assets[row]!.x, hood.assets[row]!.y, size * 0.8);
      });
      venues.forEach((mark, row) => {
        putAt(mark, camera, hood.venues[row]!.x, hood.venues[row]!.y, size);
      });
      walking.forEach(({ traveller, path }, at) => {
        const [x, y] = placeAlong(path, shareOfWay(traveller, minute));
        putAt(travellers[at]!, camera, x, y, size * 0.85);
      });
    },
  };
}

function boxAround({ x, y, width, height }: Sprite): Box {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

function putAt(mark: Sprite, camera: Camera, x: number, y: number, size: number): void {
  const [px, py] = camera.toScreen(x, y);
  mark.position.set(px, py);
  mark.setSize(size);
}
