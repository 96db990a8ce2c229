import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { clockText, truthView } from '../../../engine/index.ts';
import { ChosenPanel } from '../../board/places/chosen-panel.tsx';
import { chosen, showChosen } from '../../board/shown/board-state.ts';
import { NeighbourhoodMap } from '../../map/neighbourhood-map.tsx';
import { pictureOf } from '../../map/picture.ts';
import { Button } from '../../parts/button.tsx';
import { language, words } from '../../session/language.ts';
import { course, session } from '../../session/session.ts';
import { lookedBack, shownNight } from '../../session/thinker.ts';
import { mapMinute } from '../shown/look-back-state.ts';
import { usePlayback } from './use-playback.ts';
import './map-page.css';

/** Where the map opens: the hour in which most people were short of something, else the end. */
function worstMinute(): number {
  const { minute = [], shortPeople = [] } = lookedBack.peek()?.series.tonight ?? {};
  const worst = shortPeople.indexOf(Math.max(...shortPeople));
  return minute[worst] ?? course.peek()?.state.minute ?? 0;
}

/** The whole truth on the map, hour by hour, of either night. */
export function MapPage() {
  const minute = useSignal(mapMinute.peek() ?? worstMinute());
  const playback = usePlayback(shownNight.value);
  const open = session.value;
  const at = course.value;
  useEffect(
    () => () => {
      shownNight.value = 'tonight';
      mapMinute.value = null;
    },
    [],
  );
  const view = useMemo(
    () => (playback.value && open ? truthView(open.exercise, playback.value.stateAt(minute.value)) : null),
    [playback.value, minute.value],
  );
  if (!open || !at) return null;
  const { scenario, neighbourhood } = open.exercise;
  return (
    <div class="truth">
      <div class="truth-map">
        {view && (
          <NeighbourhoodMap
            hood={neighbourhood}
            picture={pictureOf(view, neighbourhood, chosen.value)}
            minute={view.minute}
            stepMs={0}
            stepMinutes={scenario.step}
            onChoose={showChosen}
          />
        )}
        {!view && <p class="working">{words('app.loading')}</p>}
      </div>
      {view && chosen.value && (
        <div class="truth-side">
          <ChosenPanel view={view} truth />
        </div>
      )}
      <Scrub minute={minute} end={at.state.minute} />
    </div>
  );
}

/** Along the night, hour by hour, and which night. @param end its last minute */
function Scrub({ minute, end }: { minute: Signal<number>; end: number }) {
  const { scenario } = session.value!.exercise;
  return (
    <div class="scrub">
      <output class="scrub-clock">{clockText(language.value, scenario, minute.value)}</output>
      <input
        type="range"
        aria-label={words('board.clock')}
        min={0}
        max={end}
        step={scenario.step}
        value={minute.value}
        onInput={(event) => {
          minute.value = Number(event.currentTarget.value);
        }}
      />
      {(['tonight', 'without'] as const).map((each) => (
        <Button
          key={each}
          pressed={shownNight.value === each}
          onPress={() => {
            shownNight.value = each;
          }}
        >
          {words(`lookBack.${each}`)}
        </Button>
      ))}
    </div>
  );
}
