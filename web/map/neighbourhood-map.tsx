import './map.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Point } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { words } from '../session/language.ts';
import { hazardsShown } from './hazard-kinds.ts';
import { MapLegend } from './map-legend.tsx';
import { PressRing } from './press-ring.tsx';
import type { Stage } from './stage.ts';
import { type Act, type Shown, useStage } from './use-stage.ts';

interface MapProps extends Shown {
  /** What the lamps mean, where they do not mean that the power is on. */
  legend?: ComponentChildren;
  /** What stands in its place on a device that cannot draw it. */
  instead?: ComponentChildren;
}

const PAN_PX = 90;
/** The drawn map. Its twin for keyboard and screen reader is the list; both read the same view. */
export function NeighbourhoodMap(props: MapProps) {
  const host = useRef<HTMLDivElement>(null);
  const [pressedAt, setPressedAt] = useState<Point | null>(null);
  const { act, failed } = useStage(host, props, setPressedAt);
  if (failed) return <NoMap instead={props.instead} />;
  return (
    <section class="map" aria-label={words('map.title')}>
      <div
        class="map-canvas"
        ref={host}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is panned and zoomed with the arrow keys
        tabIndex={0}
        role="img"
        aria-label={words('map.twin')}
        data-map
        onKeyDown={(event) => {
          if (panByKey(event.key, act)) {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
      />
      <PressRing at={pressedAt} />
      <div class="map-foot">
        {props.legend ?? <MapLegend hazards={hazardsShown(props.picture)} />}
        <MapButtons act={act} />
      </div>
    </section>
  );
}

/** Closer, further away, and all of it. */
function MapButtons({ act }: { act: Act }) {
  return (
    <div class="map-buttons">
      <Button
        pictogram="plus"
        look="quiet"
        label={words('map.zoomIn')}
        onPress={() => act((at) => at.camera.zoom(1.5))}
      />
      <Button
        pictogram="minus"
        look="quiet"
        label={words('map.zoomOut')}
        onPress={() => act((at) => at.camera.zoom(1 / 1.5))}
      />
      <Button pictogram="fit" look="quiet" label={words('map.whole')} onPress={() => act((at) => at.camera.fit())} />
    </div>
  );
}

/** Said in words where nothing can be drawn; an empty hole would look like a map without a neighbourhood. */
function NoMap({ instead }: { instead: ComponentChildren }) {
  return (
    <section class="map map-none" aria-label={words('map.title')} data-no-map>
      <p class="map-failed">{words(instead ? 'display.listForMap' : 'error.map')}</p>
      {instead}
    </section>
  );
}

function panByKey(key: string, act: Act): boolean {
  const moves: Record<string, (at: Stage) => void> = {
    ArrowLeft: (at) => at.camera.pan(PAN_PX, 0),
    ArrowRight: (at) => at.camera.pan(-PAN_PX, 0),
    ArrowUp: (at) => at.camera.pan(0, PAN_PX),
    ArrowDown: (at) => at.camera.pan(0, -PAN_PX),
    '+': (at) => at.camera.zoom(1.5),
    '=': (at) => at.camera.zoom(1.5),
    '-': (at) => at.camera.zoom(1 / 1.5),
    '0': (at) => at.camera.fit(),
  };
  const move = moves[key];
  if (move) act(move);
  return move !== undefined;
}
