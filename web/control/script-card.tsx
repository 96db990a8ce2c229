import { type ClockStart, dayNumber, type Inject, timeOfDay } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { Paged } from '../parts/paged.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { weekdayText } from '../parts/weekday.ts';
import { storyText, words } from '../session/language.ts';
import { comingInjects, directInject, injectsInReserve } from '../session/script.ts';
import { session, view } from '../session/session.ts';
import '../board/shown/choice-line.css';

/** The script: what comes next, to play now, hold back or leave out; and what lies in reserve. */
export function ScriptCard() {
  const open = session.value;
  if (!open) return null;
  const { scenario } = open.exercise;
  const reserve = injectsInReserve();
  const coming = comingInjects();
  return (
    <section class="control-card control-script" aria-label={words('leader.script')}>
      <h2>{words('leader.script')}</h2>
      {coming.length === 0 && <p class="soft">{words('control.script.none')}</p>}
      <Paged
        items={coming}
        size={4}
        class="control-list"
        label={words('leader.script')}
        render={({ inject, minute }) => (
          <div class="control-inject" data-coming={inject.id}>
            <p>
              <time>{clockAt(scenario, view.value!.minute, minute)}</time> <Pictogram name={inject.channel} />{' '}
              {textOfInject(inject)}
            </p>
            <div class="row">
              <Button pictogram="play" onPress={() => directInject('inject.play', inject)}>
                {words('leader.play')}
              </Button>
              <Button pictogram="pause" onPress={() => directInject('inject.hold', inject)}>
                {words('leader.hold')}
              </Button>
              <Button pictogram="close" onPress={() => directInject('inject.skip', inject)}>
                {words('leader.skip')}
              </Button>
            </div>
          </div>
        )}
      />
      <h2>{words('leader.shelf')}</h2>
      {reserve.length === 0 && <p class="soft">{words('leader.none')}</p>}
      <Paged
        items={reserve}
        size={4}
        class="control-list"
        label={words('leader.shelf')}
        render={(inject) => (
          <button
            type="button"
            class="choice-line"
            data-inject={inject.id}
            onClick={() => directInject('inject.play', inject)}
          >
            <Pictogram name={inject.channel} />
            <span>{textOfInject(inject)}</span>
          </button>
        )}
      />
    </section>
  );
}

function textOfInject({ say }: Inject): string {
  return storyText(session.value!.exercise.texts, say?.screen ?? say?.aloud ?? null);
}

/** The time of day, with its weekday where that is not today. */
function clockAt(start: ClockStart, now: number, minute: number): string {
  const time = timeOfDay(start, minute);
  return dayNumber(start, now) === dayNumber(start, minute) ? time : `${weekdayText(start, minute)} ${time}`;
}
