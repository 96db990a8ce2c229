import type { Point } from '../../engine/index.ts';

/** Looks at the neighbourhood from above: metres east and north on the map become pixels right and down on the screen. */
export class Camera {
  scale = 1;
  private x = 0;
  private y = 0;
  private readonly width: number;
  private readonly height: number;
  private screenWidth = 1;
  private screenHeight = 1;
  private smallest = 0.1;

  /** @param width, height of the map in metres. */
  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  /** Takes a new screen size in pixels, and keeps what was in the middle in the middle. */
  resize(width: number, height: number): void {
    const middle = this.toMap(this.screenWidth / 2, this.screenHeight / 2);
    this.screenWidth = Math.max(1, width);
    this.screenHeight = Math.max(1, height);
    this.lookAt(middle, this.scale);
  }

  /** Shows the whole map, with a small margin. */
  fit(): void {
    this.smallest = Math.min(this.screenWidth / this.width, this.screenHeight / this.height) * 0.98;
    this.lookAt([this.width / 2, this.height / 2], this.smallest);
  }

  /** Moves by pixels. */
  pan(dx: number, dy: number): void {
    this.x += dx;
    this.y += dy;
    this.keepInSight();
  }

  /** Zooms by a factor while the point under (px, py) stays where it is. */
  zoom(factor: number, px = this.screenWidth / 2, py = this.screenHeight / 2): void {
    const under = this.toMap(px, py);
    this.scale = Math.min(24, Math.max(this.smallest, this.scale * factor));
    const [nx, ny] = this.toScreen(under[0], under[1]);
    this.pan(px - nx, py - ny);
  }

  /** Brings a point of the map to the middle at a scale of pixels per metre. */
  lookAt(point: Point, scale: number): void {
    this.scale = scale;
    this.x = this.screenWidth / 2 - point[0] * scale;
    this.y = this.screenHeight / 2 - (this.height - point[1]) * scale;
    this.keepInSight();
  }

  toScreen(x: number, y: number): Point {
    return [x * this.scale + this.x, (this.height - y) * this.scale + this.y];
  }

  toMap(px: number, py: number): Point {
    return [(px - this.x) / this.scale, this.height - (py - this.y) / this.scale];
  }

  /** Size of the screen in pixels. */
  get screen(): Point {
    return [this.screenWidth, this.screenHeight];
  }

  /** Whether the whole map is shown. */
  get isFitted(): boolean {
    return this.scale <= this.smallest * 1.001;
  }

  /** Place of the map's top left corner on the screen. */
  get origin(): Point {
    return [this.x, this.y];
  }

  private keepInSight(): void {
    this.x = inSight(this.x, this.width * this.scale, this.screenWidth);
    this.y = inSight(this.y, this.height * this.scale, this.screenHeight);
  }
}

/** A map smaller than the screen is centred; a larger one covers it. */
function inSight(offset: number, size: number, screen: number): number {
  if (size <= screen) return (screen - size) / 2;
  return Math.min(0, Math.max(screen - size, offset));
}
