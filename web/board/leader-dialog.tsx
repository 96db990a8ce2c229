import { type Inject, type Minutes, timeOfDay } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Paged } from '../parts/paged.tsx';
import { pause } from '../session/clock.ts';
import { storyText, words } from '../session/language.ts';
import { course, perform, session } from '../session/session.ts';
import { overlay } from './board-state.ts';

/** As many words of a message as tell it from the others; the table looks along, and reads it whole when it is played. */
const FIRST_WORDS = 5;

function close(): void {
  overlay.value = null;
}

/**
 * What the facilitator has in reserve and may play now, and the next message of the script, to hold back or skip. Of a message
 * that is still to come it says only when.
 */
export function LeaderDialog() {
  const open = session.value;
  if (!open) return null;
  const next = nextInject();
  return (
    <Dialog title={words('leader.title')} onClose={close} class="leader">
      <p>{words('leader.explain')}</p>
      <Paged
        items={inReserve()}
        size={5}
        class="leader-list"
        label={words('leader.shelf')}
        render={(inject) => (
          <button type="button" class="choice-line" data-inject={inject.id} onClick={() => act('inject.play', inject)}>
            <strong>{firstWords(inject)}</strong>
          </button>
        )}
      />
      {inReserve().length === 0 && <p class="soft">{words('leader.none')}</p>}
      {next && (
        <div class="row row-wrap" data-next-inject>
          <span>{words('leader.next', { clock: timeOfDay(open.exercise.scenario, next.minute) })}</span>
          <Button pictogram="pause" onPress={() => act('inject.hold', next.inject)}>
            {words('leader.hold')}
          </Button>
          <Button pictogram="next" onPress={() => act('inject.skip', next.inject)}>
            {words('leader.skip')}
          </Button>
        </div>
      )}
      <Button look="main" onPress={close} focusOnShow>
        {words('app.close')}
      </Button>
    </Dialog>
  );
}

function act(type: 'inject.play' | 'inject.hold' | 'inject.skip', inject: Inject): void {
  pause();
  void perform({ type, by: 'facilitator', inject: inject.id });
  close();
}

const UNTOUCHED = { playedMinute: null, held: false, skipped: false };

/** Injects on the shelf and those that were held back, as far as they belong to this cut and were not played. */
function inReserve(): Inject[] {
  return waiting().flatMap(({ inject, held }) => (inject.shelf || held ? [inject] : []));
}

/** The first message of the script that is still to come at a set minute. */
function nextInject(): { inject: Inject; minute: Minutes } | null {
  const { minute: now, small } = course.value!.state;
  const coming = waiting().flatMap(({ inject, place, held, skipped }) => {
    if (inject.shelf || held || skipped || inject.say === null || inject.when !== null) return [];
    const drawn = session.value!.exercise.draws.injects[place] ?? null;
    const minute = typeof drawn === 'string' ? small.variables[drawn] : drawn;
    return typeof minute === 'number' && minute > now ? [{ inject, minute }] : [];
  });
  return coming.reduce<(typeof coming)[number] | null>((a, b) => (a && a.minute <= b.minute ? a : b), null);
}

/** The injects of this cut that were not played, and not left out because the table asked for a calm exercise. */
function waiting() {
  const open = session.value;
  const small = course.value?.state.small;
  const setting = small?.setting;
  if (!open || !small || !setting) return [];
  return open.exercise.scenario.timeline
    .map((inject, place) => ({ inject, place, ...(small.injects[inject.id] ?? UNTOUCHED) }))
    .filter(({ inject, playedMinute }) => playedMinute === null && inject.cuts.includes(setting.cut))
    .filter(({ inject }) => !(inject.heavy && setting.calm));
}

function firstWords({ say }: Inject): string {
  const all = storyText(session.value!.exercise.texts, say?.screen ?? say?.aloud ?? null).split(' ');
  return all.length > FIRST_WORDS ? `${all.slice(0, FIRST_WORDS).join(' ')} …` : all.join(' ');
}
