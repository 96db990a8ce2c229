import { type Inject, timeOfDay } from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Paged } from '../parts/paged.tsx';
import { storyText, words } from '../session/language.ts';
import { comingInjects, directInject, injectsInReserve } from '../session/script.ts';
import { session } from '../session/session.ts';
import { overlay } from './shown/board-state.ts';
import './shown/choice-line.css';

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
  const next = comingInjects()[0];
  const reserve = injectsInReserve();
  return (
    <Dialog title={words('leader.title')} onClose={close} class="leader">
      <p>{words('leader.explain')}</p>
      <Paged
        items={reserve}
        size={5}
        class="leader-list"
        label={words('leader.shelf')}
        render={(inject) => (
          <button type="button" class="choice-line" data-inject={inject.id} onClick={() => act('inject.play', inject)}>
            <strong>{firstWords(inject)}</strong>
          </button>
        )}
      />
      {reserve.length === 0 && <p class="soft">{words('leader.none')}</p>}
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

function act(type: Parameters<typeof directInject>[0], inject: Inject): void {
  directInject(type, inject);
  close();
}

function firstWords({ say }: Inject): string {
  const all = storyText(session.value!.exercise.texts, say?.screen ?? say?.aloud ?? null).split(' ');
  return all.length > FIRST_WORDS ? `${all.slice(0, FIRST_WORDS).join(' ')} …` : all.join(' ');
}
