/** A box on the screen, pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Whether two boxes share any pixel. */
export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** The upright box around one of a width and height that is turned by an angle about its middle (x, y). */
export function turnedBox(x: number, y: number, width: number, height: number, angle: number): Box {
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  const halfWidth = (width * cos + height * sin) / 2;
  const halfHeight = (width * sin + height * cos) / 2;
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}
