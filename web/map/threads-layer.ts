import { Container, Graphics } from 'pixi.js';
import type { CompiledNeighbourhood } from '../../engine/index.ts';
import { TIE } from './palette.ts';
import type { Traveller } from './picture.ts';

/** Ties as threads that light up while a neighbour goes to a neighbour along them. */
export interface ThreadsLayer {
  view: Container;
  update(travellers: readonly Traveller[], scale: number): void;
}

export function createThreadsLayer(hood: CompiledNeighbourhood): ThreadsLayer {
  const graphics = new Graphics();
  let shown = '';
  return {
    view: new Container({ children: [graphics] }),
    update(travellers, scale) {
      const threads = travellers.filter(({ alongTie }) => alongTie);
      const key = JSON.stringify([threads, Math.round(scale * 20)]);
      if (key === shown) return;
      shown = key;
      graphics.clear();
      for (const [width, alpha] of [
        [9, 0.28],
        [3, 0.95],
      ] as const) {
        for (const { fromX, fromY, toX, toY } of threads) {
          graphics.moveTo(fromX, hood.height - fromY).lineTo(toX, hood.height - toY);
        }
        if (threads.length > 0) graphics.stroke({ width: width / scale, color: TIE, alpha, cap: 'round' });
      }
    },
  };
}
