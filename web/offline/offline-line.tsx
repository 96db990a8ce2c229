import './offline.css';
import { useSignal } from '@preact/signals';
import { Button } from '../parts/button.tsx';
import { words } from '../session/language.ts';
import { newVersion, takeNewVersion, worksOffline } from './offline-app.ts';

/** One quiet line on the start screen, in a place of its own: that the hall needs no internet, or that a newer version is ready. */
export function OfflineLine() {
  return (
    <div class="offline-line" role="status">
      {newVersion.value ? <NewVersion /> : worksOffline.value && <p data-works-offline>{words('offline.ready')}</p>}
    </div>
  );
}

function NewVersion() {
  const busy = useSignal(false);
  const take = async () => {
    busy.value = !(await takeNewVersion());
  };
  return (
    <>
      <p data-new-version>{words(busy.value ? 'offline.busy' : 'offline.new')}</p>
      <Button look="quiet" pictogram="forward" onPress={() => void take()}>
        {words('offline.reopen')}
      </Button>
    </>
  );
}
