import { Pictogram } from '../../parts/pictogram.tsx';
import { words } from '../../session/language.ts';
import { pickReason, pointedReason } from '../../session/pointed.ts';
import { REASON_PICTOGRAMS, REASONS } from '../answering/reasons.ts';
import './tile.css';
import './reason-tiles.css';

/** Why the table chooses so: a tile may be picked, and need not be. */
export function ReasonTiles() {
  return (
    <fieldset class="reasons">
      <legend>{words('reason.title')}</legend>
      {REASONS.map((reason) => (
        <button
          key={reason}
          type="button"
          class="tile reason"
          data-reason={reason}
          aria-pressed={pointedReason.value === reason}
          onClick={() => pickReason(reason)}
        >
          <Pictogram name={REASON_PICTOGRAMS[reason]} />
          <span>{words(`reason.${reason}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
