import { catchUp, pathTo, type TableView } from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Pictogram } from '../../parts/pictogram.tsx';
import type { PictogramName } from '../../parts/pictogram-paths.ts';
import { ReadAloudButton } from '../../parts/read-aloud-button.tsx';
import { words } from '../../session/language.ts';
import { course, session } from '../../session/session.ts';
import { overlay } from '../shown/board-state.ts';
import { catchUpSentences } from './catch-up-sentences.ts';
import { shownMessages } from './message-panel.tsx';
import './catch-up-dialog.css';

/** The crisis, what was heard, what was chosen. */
const PICTOGRAMS: readonly PictogramName[] = ['timer', 'message', 'helpers'];

function close(): void {
  overlay.value = null;
}

/** "Wat is er gebeurd?": three sentences for who comes in late, of nothing but what the table can know. */
export function CatchUpDialog({ view }: { view: TableView }) {
  const open = session.value;
  const at = course.value;
  if (!open || !at) return null;
  const found = catchUp(open.exercise, view, shownMessages(view), pathTo(at.log, at.log.head));
  const sentences = catchUpSentences(open.exercise, found);
  return (
    <Dialog title={words('latecomers.title')} onClose={close} class="catch-up">
      <ol class="plain-list catch-up-list" data-catch-up>
        {sentences.map((sentence, row) => (
          <li key={PICTOGRAMS[row]}>
            <Pictogram name={PICTOGRAMS[row]!} />
            <p>{sentence}</p>
          </li>
        ))}
      </ol>
      <div class="row">
        <Button look="main" onPress={close} focusOnShow>
          {words('app.close')}
        </Button>
        <ReadAloudButton name="catch-up" sentences={() => sentences} />
      </div>
    </Dialog>
  );
}
