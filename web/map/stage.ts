import { Application, Container, Ticker } from 'pixi.js';
import type { CompiledNeighbourhood } from '../../engine/index.ts';
import { Camera } from './camera.ts';
import { createChosenLayer } from './chosen-layer.ts';
import { createDoorsLayer } from './doors-layer.ts';
import { hasGraphicsCard } from './graphics-card.ts';
import { createGroundLayer } from './ground-layer.ts';
import { createHazardsLayer } from './hazards-layer.ts';
import { createHomesLayer } from './homes-layer.ts';
import { createKeptPicture } from './kept-picture.ts';
import { createLabelsLayer } from './labels-layer.ts';
import { createMarksLayer } from './marks-layer.ts';
import { coloursAt, coloursUnder, strongColours } from './palette.ts';
import type { Picture } from './picture.ts';
import { createThreadsLayer } from './threads-layer.ts';

/** The drawn map. Nothing is drawn unless something changed. */
export interface Stage {
  camera: Camera;
  canvas: HTMLCanvasElement;
  /** Takes a new moment; `minute` may lie between two ticks. @param strong in high contrast */
  draw(picture: Picture, minute: number, strong: boolean): void;
  /** Moves those under way without reading the picture again. */
  move(minute: number): void;
  /** Draws again after the camera moved. */
  refresh(): void;
  resize(width: number, height: number): void;
  destroy(): void;
}

// Pixi's own loops would wake the page at every frame of the screen, for pointers and clean-up that this map does without.
for (const loop of [Ticker.system, Ticker.shared]) {
  loop.autoStart = false;
  loop.stop();
}

/**
 * Builds the map in an element: WebGL with a graphics card, a plain canvas without one.
 * @throws when neither can be had; the list then takes over.
 */
export async function createStage(host: HTMLElement, hood: CompiledNeighbourhood, remPx: number): Promise<Stage> {
  const card = hasGraphicsCard();
  const resolution = Math.min(2, window.devicePixelRatio || 1);
  const app = await openCanvas(host, card, resolution);
  const camera = new Camera(hood.width, hood.height);
  const layers = createLayers(hood, remPx, resolution);
  const { still, moving, marks, labels } = layers;
  const kept = card ? null : createKeptPicture(app.renderer, still);
  app.stage.addChild(kept?.view ?? still, moving, labels.view, marks.view);

  let picture: Picture | null = null;
  let minute = 0;
  const drawStill = drawsStill(app, layers, () => kept?.change());
  const render = () => {
    placeLayers(layers, camera, picture, minute);
    kept?.place(camera);
    app.render();
  };
  const { ask: refresh, cancel } = oncePerFrame(render);

  camera.resize(host.clientWidth, host.clientHeight);
  camera.fit();
  return {
    camera,
    canvas: app.canvas,
    draw(next, at, strong) {
      picture = next;
      minute = at;
      drawStill(card ? next : inSteps(next), strong);
      marks.update(next);
      labels.update(strong ? strongColours(next.daylight) : coloursAt(next.daylight > 0.5 ? 1 : 0));
      refresh();
    },
    move(at) {
      minute = at;
      refresh();
    },
    refresh,
    resize(width, height) {
      const fitted = camera.isFitted;
      app.renderer.resize(Math.max(1, width), Math.max(1, height));
      camera.resize(width, height);
      if (fitted) camera.fit();
      refresh();
    },
    destroy() {
      cancel();
      kept?.destroy();
      app.destroy({ removeView: true }, { children: true, texture: true });
    },
  };
}

/** A canvas in an element, which draws when it is told to. @param resolution pixels of the screen in one of the page */
async function openCanvas(host: HTMLElement, card: boolean, resolution: number): Promise<Application> {
  const app = new Application();
  await app.init({
    width: host.clientWidth || 300,
    height: host.clientHeight || 300,
    preference: card ? ['webgl', 'canvas'] : ['canvas'],
    antialias: true,
    autoDensity: true,
    resolution,
    autoStart: false,
    sharedTicker: false,
    accessibilityOptions: { enabledByDefault: false, activateOnTab: false },
  });
  host.append(app.canvas);
  return app;
}

type Layers = ReturnType<typeof createLayers>;

/** @param onDrawn hears of each new drawing. @returns draws what stands still, when it differs from what was drawn last */
function drawsStill(app: Application, layers: Layers, onDrawn: () => void): (next: Picture, strong: boolean) => void {
  let shown = '';
  return (next, strong) => {
    const now = JSON.stringify([next.daylight, next.sky, next.lit, next.hazards, next.doors, strong]);
    if (now === shown) return;
    shown = now;
    const colours = strong ? strongColours(next.daylight) : coloursUnder(next.sky, next.daylight);
    app.renderer.background.color = colours.ground;
    layers.ground.tint(colours);
    layers.hazards.update(next);
    layers.homes.update(next, colours);
    layers.doors.update(next);
    onDrawn();
  };
}

/** Puts everything where the camera sees it; what moves stands where it is at this minute. */
function placeLayers(layers: Layers, camera: Camera, picture: Picture | null, minute: number): void {
  const { still, moving, threads, chosen, doors, marks, labels } = layers;
  for (const part of [still, moving]) {
    part.position.set(...camera.origin);
    part.scale.set(camera.scale);
  }
  if (picture) threads.update(picture.travellers, camera.scale);
  if (picture) chosen.update(picture.chosen, picture.told, camera.scale);
  doors.place(camera.scale);
  marks.place(camera, minute);
  labels.place(camera, marks.boxes());
}

/** All that is drawn, from the ground up: what stands still and what moves, in metres; names and marks, in pixels. */
function createLayers(hood: CompiledNeighbourhood, remPx: number, resolution: number) {
  const ground = createGroundLayer(hood);
  const hazards = createHazardsLayer(hood);
  const homes = createHomesLayer(hood);
  const doors = createDoorsLayer(hood);
  const threads = createThreadsLayer(hood);
  const chosen = createChosenLayer(hood);
  return {
    ...{ ground, hazards, homes, doors, threads, chosen },
    still: new Container({
      children: [ground.view, hazards.low, homes.view, hazards.high, homes.mist, doors.view],
    }),
    moving: new Container({ children: [threads.view, chosen.view] }),
    labels: createLabelsLayer(hood, remPx, resolution),
    marks: createMarksLayer(hood, remPx * 1.35),
  };
}

/** Several askings before a frame are one drawing. */
function oncePerFrame(draw: () => void): { ask: () => void; cancel: () => void } {
  let frame = 0;
  return {
    ask() {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        draw();
      });
    },
    cancel: () => cancelAnimationFrame(frame),
  };
}

/** Steps of the light and the weather that an eye can tell apart; each one is a whole new drawing of what stands still. */
const STEPS = 20;

function inSteps(picture: Picture): Picture {
  const step = (share: number) => Math.round(share * STEPS) / STEPS;
  const { snow, heat, rain } = picture.sky;
  return {
    ...picture,
    daylight: step(picture.daylight),
    sky: { snow: step(snow), heat: step(heat), rain: step(rain) },
  };
}
