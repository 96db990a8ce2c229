import { useMemo } from 'preact/hooks';
import { clockText, type LookBack, truthView, waitsUnknocked } from '../../../engine/index.ts';
import { NeighbourhoodMap } from '../../map/neighbourhood-map.tsx';
import { pictureOf } from '../../map/picture.ts';
import { Button } from '../../parts/button.tsx';
import { weekdayText } from '../../parts/weekday.ts';
import { lessMotion } from '../../session/display.ts';
import { language, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import { type FilmClock, stillsOf, useFilmClock } from './film-clock.ts';
import { type Cue, cueAt, lightsCues } from './lights-cues.ts';
import { usePlayback } from './use-playback.ts';
import './lights-page.css';

/**
 * "De lichten gaan aan": the same days once more in ninety seconds, with the truth shown. A door behind which somebody came
 * short lights up, and goes out when somebody knocks. No figures.
 */
export function LightsPage({ result }: { result: LookBack }) {
  const playback = usePlayback('tonight');
  const { exercise } = session.value!;
  const { scenario, neighbourhood } = exercise;
  const film = useFilmClock(result.minutes, scenario.step, playback.value !== null);
  const minute = film.minute.value;
  const cues = useMemo(() => lightsCues(result.doors, result.minutes), [result]);
  const picture = useMemo(() => {
    if (!playback.value) return null;
    const view = truthView(exercise, playback.value.stateAt(minute));
    const doors = neighbourhood.households.map((_, row) => waitsUnknocked(result.doors, row, minute));
    return { ...pictureOf(view, neighbourhood, null), doors };
  }, [playback.value, minute, result]);
  const cue = cueAt(cues, minute);
  return (
    <section class="lights" data-lights-minute={minute} data-lights-doors={picture?.doors.filter(Boolean).length}>
      <h2 class="unseen">{words('lookBack.lights')}</h2>
      <div class="lights-map">
        {picture ? (
          <NeighbourhoodMap
            hood={neighbourhood}
            picture={picture}
            minute={minute}
            stepMs={0}
            stepMinutes={scenario.step}
            onChoose={() => undefined}
          />
        ) : (
          <p class="working">{words('app.loading')}</p>
        )}
      </div>
      <div class="lights-side">
        <output class="lights-when">{momentText(minute)}</output>
        <p class="lights-cue" aria-live="polite" data-cue={cue?.say}>
          {cue && textOf(cue)}
        </p>
        <p class="lights-legend">
          <span class="lights-door" /> {words('lights.legend')}
        </p>
      </div>
      <FilmControls film={film} end={result.minutes} />
    </section>
  );

  function textOf({ say, row }: Cue): string {
    const household = row === null ? undefined : neighbourhood.households[row];
    return words(`lights.cue.${say}`, { street: neighbourhood.streets[household?.street ?? -1]?.name ?? '' });
  }
}

/** Where the film is, by the day and its part; pause, and a line that may be dragged. */
function FilmControls({ film, end }: { film: FilmClock; end: number }) {
  const { scenario } = session.value!.exercise;
  const minute = film.minute.value;
  return (
    <div class="lights-controls">
      {lessMotion.value ? <Stills film={film} end={end} /> : <PlayButton film={film} end={end} />}
      <input
        type="range"
        aria-label={words('lights.line')}
        aria-valuetext={clockText(language.value, scenario, minute)}
        min={0}
        max={end}
        step={scenario.step}
        value={minute}
        onInput={(event) => {
          film.running.value = false;
          film.seek(Number(event.currentTarget.value));
        }}
      />
    </div>
  );
}

function PlayButton({ film, end }: { film: FilmClock; end: number }) {
  const running = film.running.value;
  const over = film.minute.value >= end;
  const press = () => {
    if (over) film.seek(0);
    film.running.value = over || !running;
  };
  return (
    <Button pictogram={running ? 'pause' : 'play'} class="lights-play" pressed={running} onPress={press}>
      {words(running ? 'board.pause.short' : over ? 'lights.again' : 'lights.play')}
    </Button>
  );
}

/** Without motion the film is a handful of stills. */
function Stills({ film, end }: { film: FilmClock; end: number }) {
  const stills = stillsOf(end, session.value!.exercise.scenario.step);
  const at = stills.findLastIndex((minute) => minute <= film.minute.value);
  const turn = (by: number) => film.seek(stills[at + by] ?? film.minute.value);
  return (
    <span class="lights-stills">
      <Button pictogram="back" label={words('page.previous')} disabled={at <= 0} onPress={() => turn(-1)} />
      <span>{words('page.of', { page: at + 1, pages: stills.length })}</span>
      <Button
        pictogram="forward"
        label={words('page.next')}
        class="lights-next-still"
        disabled={at === stills.length - 1}
        onPress={() => turn(1)}
      />
    </span>
  );
}

/** The day and its part, as one says it: no hours and minutes. */
function momentText(minute: number): string {
  const { scenario } = session.value!.exercise;
  const hour = Math.floor((scenario.startMinuteOfDay + minute) / 60) % 24;
  const part = hour < 6 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return words(`lights.when.${part}`, { weekday: weekdayText(scenario, minute) });
}
