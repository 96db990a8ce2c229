import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { DisplayButton } from '../parts/display-dialog.tsx';
import { rolesShown } from '../roles/roles-state.ts';
import { words } from '../session/language.ts';
import { toLookBack } from '../session/phases.ts';
import { openWindow } from '../session/route.ts';
import { closeSession, undoLast } from '../session/session.ts';
import { saveSessionFile } from '../session/session-file.ts';
import { overlay } from './shown/board-state.ts';

const KEYS = [
  ['␣', 'keys.play'],
  ['→', 'keys.step'],
  ['N', 'keys.next'],
  ['1–4', 'keys.option'],
  ['M', 'keys.list'],
  ['L', 'latecomers.key'],
  ['B', 'keys.messages'],
  ['H', 'keys.act'],
  ['+ −', 'keys.zoom'],
  ['O', 'keys.own'],
  ['T', 'keys.talk'],
  ['V', 'keys.aloud'],
  ['S', 'keys.leader'],
] as const;

function close(): void {
  overlay.value = null;
}

/** The keys, and what one needs seldom: undo, save, stop. */
export function KeysDialog() {
  return (
    <Dialog title={words('app.keys')} onClose={close}>
      <dl class="keys">
        {KEYS.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words(text)}</dd>
          </div>
        ))}
      </dl>
      <SeldomButtons />
    </Dialog>
  );
}

function SeldomButtons() {
  return (
    <div class="row row-wrap">
      <Button pictogram="undo" onPress={() => void undoLast().then(close)}>
        {words('app.undo')}
      </Button>
      <Button pictogram="open" onPress={() => openWindow('control')} class="open-control">
        {words('control.open')}
      </Button>
      <Button
        pictogram="person"
        class="open-roles"
        onPress={() => {
          close();
          rolesShown.value = true;
        }}
      >
        {words('roles.open')}
      </Button>
      <DisplayButton />
      <Button pictogram="save" onPress={saveSessionFile}>
        {words('file.save')}
      </Button>
      <Button
        pictogram="person"
        onPress={() => {
          overlay.value = 'leader';
        }}
      >
        {words('leader.title')}
      </Button>
      <Button
        pictogram="eye"
        onPress={() => {
          overlay.value = 'stop';
        }}
      >
        {words('board.stop')}
      </Button>
      <Button pictogram="house" onPress={closeSession}>
        {words('board.leave')}
      </Button>
      <Button look="main" onPress={close} focusOnShow>
        {words('app.close')}
      </Button>
    </div>
  );
}

/** Asks once before the play is ended early. */
export function StopDialog() {
  return (
    <Dialog title={words('board.stop')} onClose={close}>
      <p>{words('board.stop.sure')}</p>
      <div class="row">
        <Button
          look="main"
          pictogram="eye"
          onPress={() => {
            close();
            toLookBack();
          }}
        >
          {words('board.toLookBack')}
        </Button>
        <Button onPress={close} focusOnShow>
          {words('app.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
