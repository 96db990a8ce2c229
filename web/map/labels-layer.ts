import { Container, Text } from 'pixi.js';
import type { CompiledNeighbourhood, Point, Street } from '../../engine/index.ts';
import { type Box, overlap, turnedBox } from './boxes.ts';
import type { Camera } from './camera.ts';
import { type NamePlace, namePlaces } from './name-places.ts';
import type { MapColours } from './palette.ts';

interface Label {
  text: Text;
  street: Street;
  places: NamePlace[];
  /** Room for its name, metres: its longest stretch, or more of it when it bends. */
  metres: number;
}

/** Street names along their street, clear of each other and of the marks; one that finds no place waits until one zooms in. */
export interface LabelsLayer {
  view: Container;
  /** @param colours of full day or of night: a name between the two could not be read. */
  update(colours: MapColours): void;
  /** @param marks boxes on the screen that no name may cover. */
  place(camera: Camera, marks: readonly Box[]): void;
}

/** @param fontPx size of the names on the screen, CSS pixels. */
export function createLabelsLayer(hood: CompiledNeighbourhood, fontPx: number, resolution: number): LabelsLayer {
  const view = new Container();
  const labels: Label[] = hood.streets.map((street) => {
    const text = new Text({
      text: street.name,
      anchor: 0.5,
      resolution,
      style: { fontFamily: ['Noto Sans', 'Segoe UI', 'sans-serif'], fontSize: fontPx, fontWeight: '600' },
    });
    view.addChild(text);
    return { text, street, ...namePlaces(street) };
  });
  labels.sort((a, b) => rank(b) - rank(a));
  let shown: Pick<MapColours, 'label' | 'halo'> | null = null;
  return {
    view,
    update({ label, halo }) {
      if (shown?.label === label && shown.halo === halo) return;
      shown = { label, halo };
      for (const { text } of labels) {
        text.style.fill = label;
        text.style.stroke = { color: halo, width: fontPx * 0.22, join: 'round' };
      }
    },
    place(camera, marks) {
      const taken: Box[] = [...marks];
      for (const label of labels) {
        const fits = label.metres * camera.scale * 1.25 > label.text.width;
        const free = fits ? freePlace(label, camera, taken) : null;
        label.text.visible = free !== null;
        if (free === null) continue;
        label.text.position.set(...free.at);
        label.text.rotation = free.angle;
        taken.push(free.box);
      }
    },
  };
}

/** The first place of a name, in pixels, where it lies over nothing that is taken; null: there is none. */
function freePlace({ text, places }: Label, camera: Camera, taken: readonly Box[]) {
  for (const { at, angle } of places) {
    const around = turnedBox(0, 0, text.width, text.height, angle);
    const [x, y] = insideScreen(camera.toScreen(at[0], at[1]), around, camera.screen);
    const box = turnedBox(x, y, text.width, text.height, angle);
    if (!taken.some((other) => overlap(box, other))) return { at: [x, y] as const, angle, box };
  }
  return null;
}

/** A place on the screen moved no further than needed to lie on it wholly; one that is off the screen stays there. */
function insideScreen([x, y]: Point, [left, top]: Box, [width, height]: Point): Point {
  if (x < 0 || y < 0 || x > width || y > height) return [x, y];
  const within = (value: number, size: number, half: number) => Math.max(half + 6, Math.min(size - half - 6, value));
  return [within(x, width, -left), within(y, height, -top)];
}

function rank(label: Label): number {
  return label.metres + (label.street.role === 'main' ? 10_000 : 0) - (label.street.role === 'path' ? 5_000 : 0);
}
