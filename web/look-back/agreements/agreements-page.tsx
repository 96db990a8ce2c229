import type { LookBack, Preparation } from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import { PageTurn } from '../../parts/paged.tsx';
import { Pictogram } from '../../parts/pictogram.tsx';
import { agreed, agreedShown, MOST_AGREEMENTS, tilePage, toggleAgreement } from '../../session/agreements-state.ts';
import { storyText, words } from '../../session/language.ts';
import { course, session } from '../../session/session.ts';
import { costOf, totalText } from './agreements-cost.ts';
import { AgreementsResult } from './agreements-result.tsx';
import './agreements-page.css';

/** Tiles on one page: two by two can be read from the back of the room. */
const TILES = 4;

/** "Met onze afspraken": pick what could be arranged before, then see the same night with it. */
export function AgreementsPage({ result }: { result: LookBack }) {
  const { preparations } = session.value!.exercise.scenario;
  const picked = preparations.filter(({ id }) => agreed.value.includes(id));
  if (agreedShown.value && picked.length > 0) return <AgreementsResult result={result} picked={picked} />;
  return <Choose preparations={preparations} picked={picked} />;
}

interface ChooseProps {
  preparations: readonly Preparation[];
  picked: readonly Preparation[];
}

function Choose({ preparations, picked }: ChooseProps) {
  if (preparations.length === 0) {
    return (
      <>
        <h2>{words('agreements.choose')}</h2>
        <p>{words('agreements.none')}</p>
      </>
    );
  }
  const pages = Math.ceil(preparations.length / TILES);
  const page = tilePage.value;
  const full = picked.length >= MOST_AGREEMENTS;
  return (
    <>
      <div class="agreements-head">
        <h2>{words('agreements.choose')}</h2>
        <PageTurn
          page={page}
          pages={pages}
          onTurn={(next) => {
            tilePage.value = next;
          }}
        />
      </div>
      <ul class="plain-list agreement-tiles">
        {preparations.slice(page * TILES, (page + 1) * TILES).map((preparation) => (
          <li key={preparation.id}>
            <Tile preparation={preparation} full={full} />
          </li>
        ))}
      </ul>
      <div class="agreements-foot">
        <p role="status" data-agreed={picked.length}>
          {picked.length === 0 ? words('agreements.total.none') : <strong>{totalText(picked)}</strong>}
          {full && ` ${words('agreements.enough')}`}
        </p>
        <Button
          look="main"
          pictogram="forward"
          disabled={picked.length === 0}
          class="agreements-show"
          onPress={() => {
            agreedShown.value = true;
          }}
        >
          {words('agreements.show')}
        </Button>
      </div>
    </>
  );
}

/** One preparation as a large card that is on or off; what the table already made tonight is on for good. */
function Tile({ preparation, full }: { preparation: Preparation; full: boolean }) {
  const { texts } = session.value!.exercise;
  const made = course.value?.state.small.preparations.includes(preparation.id) ?? false;
  const on = made || agreed.value.includes(preparation.id);
  const shut = made || (full && !on);
  return (
    <button
      type="button"
      class={`agreement ${on ? 'agreement-on' : ''}`}
      aria-pressed={on}
      aria-disabled={shut}
      data-preparation={preparation.id}
      onClick={() => {
        if (!shut) toggleAgreement(preparation.id);
      }}
    >
      <span class="tick-box">{on && <Pictogram name="check" />}</span>
      <strong>{storyText(texts, preparation.label)}</strong>
      <span class="agreement-detail">{storyText(texts, preparation.detail)}</span>
      <span class="agreement-cost">
        {made ? words('agreements.made') : words('agreements.cost', costOf([preparation]))}
      </span>
    </button>
  );
}
