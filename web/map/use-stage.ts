import { useEffect, useRef, useState } from 'preact/hooks';
import type { CompiledNeighbourhood, Point } from '../../engine/index.ts';
import { highContrast, lessMotion, textFactor } from '../session/display.ts';
import type { Camera } from './camera.ts';
import { findAt } from './find-at.ts';
import { listenToGestures } from './gestures.ts';
import type { Chosen, Picture } from './picture.ts';
import type { Stage } from './stage.ts';

/** What the drawn map shows, and who hears what is pressed on it. */
export interface Shown {
  hood: CompiledNeighbourhood;
  picture: Picture;
  minute: number;
  /** Milliseconds in which the clock makes one step, 0 when it stands still: people under way move along smoothly. */
  stepMs: number;
  stepMinutes: number;
  onChoose: (chosen: Chosen) => void;
  /** A press means this place instead of what lies there, in metres on the map. */
  onPoint?: ((point: Point) => void) | undefined;
}

/** How often people under way are moved on, milliseconds: smooth to the eye, and half of what a screen could show. */
const WALK_MS = 33;
/** A press may be this far off a mark, CSS pixels. */
const REACH_PX = 26;

/** Does something with the map, and draws it again; nothing while there is none. */
export type Act = (change: (at: Stage) => void) => void;

/** Keeps the drawn map in step with what there is to show. @param onPress hears where it was pressed, pixels */
export function useStage(
  host: { current: HTMLDivElement | null },
  props: Shown,
  onPress: (at: Point) => void,
): { act: Act; failed: boolean } {
  const stage = useRef<Stage | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const seen = useRef<{ middle: Point; scale: number } | null>(null);
  const [failed, setFailed] = useState(false);
  const act: Act = (change) => {
    if (!stage.current) return;
    change(stage.current);
    stage.current.refresh();
  };
  useEffect(() => {
    let gone = false;
    let undo: () => void = () => undefined;
    buildStage(host.current!, latest, onPress).then(
      (built) => {
        if (gone) return built.destroy();
        stage.current = built.stage;
        undo = built.destroy;
        // Names of another size are drawn on a new stage, which looks at where the old one looked.
        if (seen.current) act((at) => at.camera.lookAt(seen.current!.middle, seen.current!.scale));
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      seen.current = stage.current && lookedAt(stage.current.camera);
      stage.current = null;
      undo();
    };
  }, [props.hood, textFactor.value]);

  useEffect(
    () => stage.current?.draw(props.picture, props.minute, highContrast.value),
    [props.picture, props.minute, highContrast.value],
  );
  useEffect(
    () => walkAlong(props, () => stage.current),
    [props.minute, props.stepMs, props.picture.travellers.length > 0, lessMotion.value],
  );
  return { act, failed };
}

/** Where one looks and how close; null when the whole map is seen, as large as there is room for. */
function lookedAt(camera: Camera): { middle: Point; scale: number } | null {
  if (camera.isFitted) return null;
  const [width, height] = camera.screen;
  return { middle: camera.toMap(width / 2, height / 2), scale: camera.scale };
}

async function buildStage(host: HTMLElement, latest: { current: Shown }, onPress: (at: Point) => void) {
  const { createStage } = await import('./stage.ts');
  const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const { hood, picture, minute } = latest.current;
  const stage = await createStage(host, hood, remPx);
  stage.draw(picture, minute, highContrast.peek());
  const forget = listenToGestures(stage.canvas, {
    camera: stage.camera,
    refresh: stage.refresh,
    press(px, py) {
      onPress([px, py]);
      const point = stage.camera.toMap(px, py);
      if (latest.current.onPoint) latest.current.onPoint(point);
      else latest.current.onChoose(findAt(latest.current.hood, point, REACH_PX / stage.camera.scale));
    },
  });
  const watch = new ResizeObserver(() => stage.resize(host.clientWidth, host.clientHeight));
  watch.observe(host);
  const destroy = () => {
    watch.disconnect();
    forget();
    stage.destroy();
  };
  return { stage, destroy };
}

/** Lets those under way walk between two ticks, unless the person asked for less motion. */
function walkAlong(props: Shown, stage: () => Stage | null): () => void {
  if (props.stepMs === 0 || props.picture.travellers.length === 0 || lessMotion.value) return () => undefined;
  const started = performance.now();
  const timer = setInterval(() => {
    const share = Math.min(1, (performance.now() - started) / props.stepMs);
    stage()?.move(props.minute + share * props.stepMinutes);
  }, WALK_MS);
  return () => clearInterval(timer);
}
