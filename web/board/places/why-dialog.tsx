import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type CauseRow, type Need, needName, whyNames, whyText } from '../../../engine/index.ts';
import { showNumbers } from '../../numbers/numbers-state.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FaultFileButton } from '../../parts/fault-file-button.tsx';
import { language, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import { askWhy } from '../../session/thinker.ts';
import './why-dialog.css';

interface WhyProps {
  row: number;
  need: Need;
  minute: number;
  onClose: () => void;
}

/** "Waarom?": the chain of causes in short sentences, the need first and its root last. */
export function WhyDialog({ row, need, minute, onClose }: WhyProps) {
  const rows = useSignal<CauseRow[] | null>(null);
  const failed = useSignal(false);
  useEffect(() => {
    void askWhy({ household: row, need, minute }).then((found) => {
      rows.value = found;
      failed.value = found === null;
    });
  }, [row, need, minute]);
  const open = session.value;
  if (!open) return null;
  const { neighbourhood, scenario, texts } = open.exercise;
  const household = neighbourhood.households[row];
  const address = `${neighbourhood.streets[household?.street ?? -1]?.name ?? ''} ${household?.number ?? ''}`;
  const names = whyNames(language.value, neighbourhood, scenario, texts);
  const parameters = [...new Set((rows.value ?? []).flatMap((row) => Object.keys(row.parameters)))];
  const sentences = rows.value === null ? [] : whyText(language.value, rows.value, names);
  return (
    <Dialog title={words('household.why')} onClose={onClose} class="why">
      <p class="soft why-about">
        {address}: {needName(language.value, need)}
      </p>
      {rows.value === null && <p role="status">{words(failed.value ? 'error.why' : 'app.loading')}</p>}
      {failed.value && <FaultFileButton code="why" />}
      {rows.value?.length === 0 && <p>{words('household.why.none')}</p>}
      <ol class="why-chain" data-why-chain>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <div class="row">
        <Button look="main" onPress={onClose} focusOnShow>
          {words('app.close')}
        </Button>
        {parameters.length > 0 && (
          <Button pictogram="number" onPress={() => showNumbers(parameters)} class="open-numbers">
            {words('app.source')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
