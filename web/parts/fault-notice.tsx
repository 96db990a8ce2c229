import { unanswered } from '../session/ask-writer.ts';
import { words } from '../session/language.ts';
import { course, fault, session } from '../session/session.ts';
import { saveSessionFile } from '../session/session-file.ts';
import { Button } from './button.tsx';

/** Says in plain words what went wrong; the last good state stays on screen behind it. */
export function FaultNotice() {
  if (!course.value || !session.value) return null;
  if (unanswered.value) {
    return (
      <div class="notice notice-quiet" role="alert" data-unanswered>
        {words('storage.unanswered')}
      </div>
    );
  }
  if (fault.value === null) return null;
  const tick = fault.value === 'tick';
  return (
    <div class="notice" role="alert" data-fault={fault.value}>
      <h2>{words('error.title')}</h2>
      <p>{words(tick ? 'error.tick' : 'storage.full')}</p>
      <p>{tick && words('error.tick.next')}</p>
      <div class="row">
        <Button look="main" pictogram="save" onPress={() => saveSessionFile()}>
          {words('file.save')}
        </Button>
        <Button
          onPress={() => {
            fault.value = null;
          }}
        >
          {words('error.byHand')}
        </Button>
      </div>
    </div>
  );
}
