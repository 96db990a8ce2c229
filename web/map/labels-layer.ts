import { Container, Text } from 'pixi.js';
import type { CompiledNeighbourhood, Point, Street } from '../../engine/index.ts';
import type { Camera } from './camera.ts';
import { coloursAt } from './palette.ts';

interface Label {
  text: Text;
  street: Street;
  middle: Point;
  angle: number;
  /** Room for its name, metres: its longest stretch, or more of it when it bends. */
  metres: number;
}

/** Street names along their street; a name that would lie over another waits until one zooms in. */
export interface LabelsLayer {
  view: Container;
  update(daylight: number): void;
  place(camera: Camera): void;
}

/** @param fontPx size of the names on the screen, CSS pixels. */
export function createLabelsLayer(hood: CompiledNeighbourhood, fontPx: number, resolution: number): LabelsLayer {
  const view = new Container();
  const labels: Label[] = hood.streets.map((street) => {
    const stretch = longestStretch(street);
    const text = new Text({
      text: street.name,
      anchor: 0.5,
      resolution,
      style: { fontFamily: ['Noto Sans', 'Segoe UI', 'sans-serif'], fontSize: fontPx, fontWeight: '600' },
    });
    view.addChild(text);
    return { text, street, ...stretch };
  });
  labels.sort((a, b) => rank(b) - rank(a));
  let byDay: boolean | null = null;
  return {
    view,
    update(daylight) {
      const day = daylight > 0.5;
      if (day === byDay) return;
      byDay = day;
      const colours = coloursAt(day ? 1 : 0);
      for (const { text } of labels) {
        text.style.fill = colours.label;
        text.style.stroke = { color: colours.halo, width: fontPx * 0.22, join: 'round' };
      }
    },
    place(camera) {
      const taken: Box[] = [];
      for (const label of labels) {
        label.text.rotation = label.angle;
        const [x, y] = insideScreen(label, camera);
        label.text.position.set(x, y);
        const box = boxOf(label, x, y);
        const fits = label.metres * camera.scale * 1.25 > label.text.width;
        label.text.visible = fits && !taken.some((other) => overlap(box, other));
        if (label.text.visible) taken.push(box);
      }
    },
  };
}

/** Where the middle of a name comes: on its street, moved no further than needed to lie wholly on the screen. */
function insideScreen(label: Label, camera: Camera): Point {
  const [x, y] = camera.toScreen(label.middle[0], label.middle[1]);
  const [width, height] = camera.screen;
  if (x < 0 || y < 0 || x > width || y > height) return [x, y];
  const [left, top] = boxOf(label, 0, 0);
  const within = (value: number, size: number, half: number) => Math.max(half + 6, Math.min(size - half - 6, value));
  return [within(x, width, -left), within(y, height, -top)];
}

type Box = [left: number, top: number, right: number, bottom: number];

function boxOf({ text, angle }: Label, x: number, y: number): Box {
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  const halfWidth = (text.width * cos + text.height * sin) / 2;
  const halfHeight = (text.width * sin + text.height * cos) / 2;
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function rank(label: Label): number {
  return label.metres + (label.street.role === 'main' ? 10_000 : 0) - (label.street.role === 'path' ? 5_000 : 0);
}

/** The longest straight part of a street: there its name is easiest to read. The angle never turns a name upside down. */
function longestStretch(street: Street): { middle: Point; angle: number; metres: number } {
  let best = { middle: street.line[0]!, angle: 0, metres: 0 };
  let whole = 0;
  for (let i = 1; i < street.line.length; i++) {
    const [ax, ay] = street.line[i - 1]!;
    const [bx, by] = street.line[i]!;
    const metres = Math.hypot(bx - ax, by - ay);
    whole += metres;
    if (metres <= best.metres) continue;
    let angle = Math.atan2(-(by - ay), bx - ax);
    if (angle > Math.PI / 2) angle -= Math.PI;
    if (angle <= -Math.PI / 2) angle += Math.PI;
    best = { middle: [(ax + bx) / 2, (ay + by) / 2], angle, metres };
  }
  return { ...best, metres: Math.max(best.metres, whole * 0.6) };
}
