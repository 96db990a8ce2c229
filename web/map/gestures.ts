import type { Camera } from './camera.ts';

interface Finger {
  x: number;
  y: number;
}

interface GestureTargets {
  camera: Camera;
  refresh(): void;
  /** A press that was no drag, in pixels of the canvas. */
  press(px: number, py: number): void;
}

/** How far a finger may slip and still press, CSS pixels. */
const SLIP_PX = 10;

/**
 * Pan, zoom and press by mouse, wheel, one finger or two.
 * @returns how to stop listening.
 */
export function listenToGestures(canvas: HTMLCanvasElement, { camera, refresh, press }: GestureTargets): () => void {
  const fingers = new Map<number, Finger>();
  const stop = new AbortController();
  let moved = 0;
  canvas.style.touchAction = 'none';

  const on = <K extends keyof HTMLElementEventMap>(name: K, react: (event: HTMLElementEventMap[K]) => void) =>
    canvas.addEventListener(name, react, { signal: stop.signal, passive: false });

  on('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
    if (fingers.size === 1) moved = 0;
  });
  on('pointermove', (event) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const before = [...fingers.values()].map((each) => ({ ...each }));
    moved += Math.abs(event.offsetX - finger.x) + Math.abs(event.offsetY - finger.y);
    if (fingers.size === 1) camera.pan(event.offsetX - finger.x, event.offsetY - finger.y);
    finger.x = event.offsetX;
    finger.y = event.offsetY;
    if (fingers.size === 2) pinch(camera, before, [...fingers.values()]);
    refresh();
  });
  const lift = (event: PointerEvent) => {
    const pressed = fingers.size === 1 && moved < SLIP_PX && event.type === 'pointerup';
    fingers.delete(event.pointerId);
    if (pressed) press(event.offsetX, event.offsetY);
  };
  on('pointerup', lift);
  on('pointercancel', lift);
  on('wheel', (event) => {
    event.preventDefault();
    camera.zoom(event.deltaY < 0 ? 1.18 : 1 / 1.18, event.offsetX, event.offsetY);
    refresh();
  });
  return () => stop.abort();
}

function pinch(camera: Camera, before: Finger[], after: Finger[]): void {
  const [a, b] = before;
  const [c, d] = after;
  if (!a || !b || !c || !d) return;
  const spread = Math.hypot(c.x - d.x, c.y - d.y) / Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  camera.pan((c.x + d.x - a.x - b.x) / 2, (c.y + d.y - a.y - b.y) / 2);
  camera.zoom(spread, (c.x + d.x) / 2, (c.y + d.y) / 2);
}
