import type { UiKey } from '../../engine/index.ts';
import { unanswered } from '../session/ask-writer.ts';
import type { FaultCode } from '../session/fault/fault-codes.ts';
import { fault } from '../session/fault/traces.ts';
import { words } from '../session/language.ts';
import { course, session } from '../session/session.ts';
import { saveSessionFile } from '../session/session-file.ts';
import { Button } from './button.tsx';
import { FaultFileButton } from './fault-file-button.tsx';

/** Says in plain words what went wrong; the last good state stays on screen behind it. */
export function FaultNotice() {
  const playing = course.value !== null && session.value !== null;
  if (playing && unanswered.value) {
    return (
      <div class="notice notice-quiet" role="alert" data-unanswered>
        {words('storage.unanswered')}
      </div>
    );
  }
  const now = fault.value;
  if (now === null) return null;
  return (
    <div class="notice" role="alert" data-fault={now}>
      <h2>{words('error.title')}</h2>
      <p>{words(sentenceOf(now, playing))}</p>
      {playing && now !== 'storage' && <p>{words('error.tick.next')}</p>}
      <div class="row row-wrap">
        {playing && (
          <Button look="main" pictogram="save" onPress={saveSessionFile}>
            {words('file.save')}
          </Button>
        )}
        <Button onPress={dismiss}>{words(playing ? 'error.byHand' : 'app.close')}</Button>
      </div>
      {now !== 'storage' && <FaultFileButton code={now} />}
    </div>
  );
}

function dismiss(): void {
  fault.value = null;
}

function sentenceOf(now: FaultCode | 'storage', playing: boolean): UiKey {
  if (now === 'storage') return 'storage.full';
  if (now === 'open' || now === 'file') return 'error.load';
  return playing ? 'error.tick' : 'error.page';
}
