import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  HELP_SOURCES,
  type LookBack,
  NEEDS,
  type Need,
  needName,
  type Preparation,
  type PreparedCourse,
  sourceName,
} from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import { FaultFileButton } from '../../parts/fault-file-button.tsx';
import type { PictogramName } from '../../parts/pictogram-paths.ts';
import { agreedShown } from '../../session/agreements-state.ts';
import { language, storyText, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import { askPrepared, preparedCourse, preparingFailed } from '../../session/thinker.ts';
import { totalText } from './agreements-cost.ts';
import { type NightRow, NightsTable } from './nights-table.tsx';
import './agreements-result.css';

/** Needs that fit under one another. */
const MOST_NEEDS = 6;
const SOURCE_PICTOGRAMS = {
  neighbours: 'neighbour',
  initiatives: 'helpers',
  officials: 'official',
} as const satisfies Record<string, PictogramName>;
const OTHERS = HELP_SOURCES.filter((source) => source !== 'self' && source !== 'nobody');

interface ResultProps {
  result: LookBack;
  picked: readonly Preparation[];
}

/** The same night three times: without the table's choices, tonight, and with the agreements. */
export function AgreementsResult({ result, picked }: ResultProps) {
  const ids = picked.map(({ id }) => id);
  useEffect(() => askPrepared(ids), []);
  const subject = useSignal<'people' | 'help'>('people');
  const { texts } = session.value!.exercise;
  const prepared = preparedCourse.value;
  return (
    <>
      <div class="agreements-head">
        <h2>{words('lookBack.agreements')}</h2>
        <div class="row">
          {(['people', 'help'] as const).map((each) => (
            <Button
              key={each}
              pressed={subject.value === each}
              onPress={() => {
                subject.value = each;
              }}
            >
              {words(`lookBack.${each}.short`)}
            </Button>
          ))}
        </div>
      </div>
      <div class="agreements-picked">
        <p>
          {picked.map(({ label }) => storyText(texts, label)).join('\u00a0· ')} <strong>{totalText(picked)}</strong>
        </p>
        <Button
          pictogram="back"
          class="agreements-change"
          onPress={() => {
            agreedShown.value = false;
          }}
        >
          {words('agreements.change')}
        </Button>
      </div>
      {preparingFailed.value && <Failed onRetry={() => askPrepared(ids)} />}
      {!preparingFailed.value && !prepared && (
        <p class="working" role="status">
          {words('agreements.computing')}
          <progress />
        </p>
      )}
      {prepared && subject.value === 'people' && <People result={result} prepared={prepared} />}
      {prepared && subject.value === 'help' && <Help result={result} prepared={prepared} />}
    </>
  );
}

function Failed({ onRetry }: { onRetry: () => void }) {
  return (
    <div class="agreements-failed" role="alert">
      <p>{words('agreements.failed')}</p>
      <Button onPress={onRetry}>{words('app.retry')}</Button>
      <FaultFileButton code="agreements" />
    </div>
  );
}

interface NightsProps {
  result: LookBack;
  prepared: PreparedCourse;
}

function People({ result, prepared }: NightsProps) {
  const rows = result.people
    .map(({ need, count }) => ({ need, ...count, agreed: prepared.count[need] }))
    .filter((row) => row.tonight > 0 || row.without > 0 || row.agreed > 0);
  const fewer = rows.some((row) => row.agreed < row.tonight);
  const harder = rows.filter((row) => row.agreed > row.tonight).map(({ need }) => need);
  const outcome = outcomeOf(fewer, harder.length > 0);
  const shown = rows.slice(0, MOST_NEEDS).map(
    ({ need, ...nights }): NightRow => ({
      id: need,
      pictogram: need,
      label: words(`agreements.lack.${need}`),
      harder: nights.agreed > nights.tonight,
      ...nights,
    }),
  );
  if (shown.length === 0) return <p>{words('lookBack.people.none')}</p>;
  return (
    <>
      <NightsTable head={words('agreements.people')} rows={shown} />
      <p class="model-note">
        <span data-harder={harder.join(' ')}>{words(outcome, { needs: listOf(harder) })}</span>{' '}
        <span class="soft">{words('lookBack.model')}</span>
      </p>
    </>
  );
}

function Help({ result, prepared }: NightsProps) {
  const { tonight, without } = result.totals;
  const rows = OTHERS.map(
    (source): NightRow => ({
      id: source,
      pictogram: SOURCE_PICTOGRAMS[source],
      label: sourceName(language.value, source),
      without: without.help[source],
      tonight: tonight.help[source],
      agreed: prepared.totals.help[source],
    }),
  );
  return (
    <>
      <NightsTable head={words('agreements.hours')} rows={rows} />
      <p>{words('agreements.checked', { tonight: tonight.checked, agreed: prepared.totals.checked })}</p>
      <p class="soft model-note">{words('lookBack.model')}</p>
    </>
  );
}

/** The sentence that says what the agreements did. */
function outcomeOf(fewer: boolean, harder: boolean) {
  if (fewer && harder) return 'agreements.mixed';
  if (fewer) return 'agreements.fewer';
  return harder ? 'agreements.harder' : 'agreements.same';
}

function listOf(needs: readonly Need[]): string {
  const names = NEEDS.filter((need) => needs.includes(need)).map((need) => needName(language.value, need));
  return new Intl.ListFormat(language.value).format(names);
}
