import { useRef } from 'preact/hooks';
import type { Point } from '../../engine/index.ts';

/**
 * Where the map was last pressed: a ring that goes out by itself, so that a press on empty ground is seen to have arrived too.
 * @param at pixels of the map; each new pair is a new ring
 */
export function PressRing({ at }: { at: Point | null }) {
  const last = useRef<Point | null>(null);
  const count = useRef(0);
  if (!at) return null;
  if (at !== last.current) count.current++;
  last.current = at;
  return (
    <span key={count.current} class="press-ring" aria-hidden="true" style={{ left: `${at[0]}px`, top: `${at[1]}px` }} />
  );
}
