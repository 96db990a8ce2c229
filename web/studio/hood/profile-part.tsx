import { useSignal } from '@preact/signals';
import { type CbsRefusal, type CbsRow, readCbsRows, withProfile } from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import { words } from '../words.ts';
import { edit, parts } from './hood-state.ts';

/** Who live there: the figures as they are written, and a row of Statistics Netherlands pasted over them. */
export function Profile() {
  const pasted = useSignal('');
  const rows = useSignal<CbsRow[]>([]);
  const said = useSignal('');
  const wrong = useSignal(false);
  const take = (row: CbsRow) => {
    edit((text) => withProfile(text, row.fields));
    rows.value = [];
    wrong.value = false;
    said.value = words('hood.cbs.done', { name: row.name || words('hood.cbs.own') });
  };
  const read = () => {
    const found = readCbsRows(pasted.value);
    wrong.value = !Array.isArray(found);
    said.value = '';
    if (!Array.isArray(found)) said.value = refusalOf(found);
    else if (found.length === 1) take(found[0]!);
    else rows.value = found;
  };
  return (
    <section>
      <h2>{words('hood.profile')}</h2>
      <ProfileFigures />
      <label class="hood-field">
        <span>{words('hood.cbs')}</span>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          rows={3}
          spellcheck={false}
          data-cbs
          value={pasted.value}
          onInput={(event) => {
            pasted.value = event.currentTarget.value;
          }}
        />
      </label>
      <Button pictogram="check" disabled={pasted.value.trim() === ''} onPress={read}>
        {words('hood.cbs.take')}
      </Button>
      {rows.value.length > 0 && <RowChoice rows={rows.value} onTake={take} />}
      {said.value !== '' && (
        <p role={wrong.value ? 'alert' : 'status'} class={wrong.value ? 'hood-wrong' : 'hood-good'}>
          {said.value}
        </p>
      )}
    </section>
  );
}

function ProfileFigures() {
  return (
    <p class="hood-figures" data-profile>
      {Object.entries(parts.value?.profile ?? {}).map(([key, value]) => (
        <span key={key}>
          <code>{key}</code> {String(value)}
        </span>
      ))}
    </p>
  );
}

/** Of several rows that were pasted one is taken. */
function RowChoice({ rows, onTake }: { rows: readonly CbsRow[]; onTake: (row: CbsRow) => void }) {
  return (
    <fieldset class="hood-row hood-group" aria-label={words('hood.cbs.choose')}>
      {rows.map((row, at) => (
        <Button key={`${at} ${row.name}`} onPress={() => onTake(row)}>
          {row.name || String(at + 1)}
        </Button>
      ))}
    </fieldset>
  );
}

function refusalOf(refusal: CbsRefusal): string {
  if (refusal.code === 'missing') return words('hood.cbs.missing', { names: refusal.names.join(', ') });
  if (refusal.code === 'not-a-number')
    return words('hood.cbs.not-a-number', { name: refusal.name, value: refusal.value });
  return words(`hood.cbs.${refusal.code}`);
}
