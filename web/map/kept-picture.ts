import { type Container, type Renderer, RenderTexture, Sprite } from 'pixi.js';
import type { Camera } from './camera.ts';

/**
 * What stands still on the map, drawn once and laid down as one image until something in it changes: a processor draws the
 * picture in a third of the time then.
 */
export interface KeptPicture {
  view: Sprite;
  /** Something in it changed: it is drawn anew before it is shown again. */
  change(): void;
  /** To be called before each picture. */
  place(camera: Camera): void;
  destroy(): void;
}

/** @param still what stands still, already placed by the camera */
export function createKeptPicture(renderer: Renderer, still: Container): KeptPicture {
  const texture = RenderTexture.create({
    width: renderer.width,
    height: renderer.height,
    resolution: renderer.resolution,
  });
  const view = new Sprite(texture);
  let seenFrom = '';
  return {
    view,
    change() {
      seenFrom = '';
    },
    place({ origin, scale, screen: [width, height] }) {
      const from = [...origin, scale, width, height].join();
      if (from === seenFrom) return;
      seenFrom = from;
      texture.resize(width, height, renderer.resolution);
      renderer.render({ container: still, target: texture, clear: true, clearColor: renderer.background.color });
    },
    destroy() {
      still.destroy({ children: true });
      texture.destroy(true);
    },
  };
}
