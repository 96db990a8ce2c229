import { useSignal } from '@preact/signals';
import { clockText, type LookBack, type Playback, tableView } from '../../../engine/index.ts';
import { ideaWords } from '../../board/answering/choice-words.ts';
import { reasonOf } from '../../board/answering/reasons.ts';
import { firstSentences } from '../../board/telling/catch-up-sentences.ts';
import { Pictogram } from '../../parts/pictogram.tsx';
import { language, storyText, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import { usePlayback } from '../night/use-playback.ts';
import { openMapAt } from '../shown/look-back-state.ts';
import { ChoicesList } from './choices-list.tsx';
import './moments-page.css';

type Moment = LookBack['moments'][number];

/** The moments at which the two nights grew apart, and what the table had just done; each opens the map at its hour. */
export function MomentsPage({ result }: { result: LookBack }) {
  const listed = useSignal(false);
  const tab = (choices: boolean, title: string) => (
    <button
      type="button"
      class={`tab ${listed.value === choices ? 'tab-on' : ''}`}
      aria-pressed={listed.value === choices}
      data-tab={choices ? 'choices' : 'moments'}
      onClick={() => {
        listed.value = choices;
      }}
    >
      {title}
    </button>
  );
  return (
    <>
      <div class="moments-head">
        <h2>{words(listed.value ? 'lookBack.choices' : 'lookBack.moments')}</h2>
        <div class="tabs">
          {tab(false, words('lookBack.moments.short'))}
          {tab(true, words('lookBack.choices'))}
        </div>
      </div>
      {listed.value ? <ChoicesList choices={result.choices} /> : <Moments result={result} />}
    </>
  );
}

function Moments({ result }: { result: LookBack }) {
  const { scenario } = session.value!.exercise;
  const playback = usePlayback('tonight');
  return (
    <>
      {result.moments.length === 0 && <p>{words('lookBack.moments.none')}</p>}
      <ol class="plain-list moments">
        {result.moments.map((moment) => (
          <li key={moment.minute} class={moment.people >= 0 ? 'moment-better' : 'moment-worse'}>
            <button type="button" class="moment-jump" onClick={() => openMapAt(moment.minute)}>
              <strong>
                {words(moment.people >= 0 ? 'lookBack.moments.better' : 'lookBack.moments.worse', {
                  clock: clockText(language.value, scenario, moment.minute),
                  people: Math.abs(moment.people),
                })}
              </strong>
              <Pictogram name="map" />
              <span class="unseen">{words('moments.map')}</span>
              <span class="soft">
                {before(moment)} {whyOf(moment)} {moment.people < 0 && notKnown(moment, playback.value)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Where a choice cost more than it gave: what the table could not know at that moment. */
function notKnown({ minute }: Moment, playback: Playback | null): string {
  const { exercise } = session.value!;
  if (playback === null) return words('lookBack.moments.worse.kind');
  const lived = new Set(exercise.neighbourhood.households.map(({ street }) => street));
  const { streets } = tableView(exercise, playback.stateAt(minute));
  const count = streets.filter(({ street, known }) => known === 'unknown' && lived.has(street)).length;
  return count === 0 ? words('lookBack.moments.worse.kind') : words('moments.notKnown', { count });
}

function before({ act }: Moment): string {
  if (act === null || act.kind === 'preparation') return words('lookBack.moments.after.none');
  if (act.kind === 'decision' && act.option === null && !act.own) return words('lookBack.moments.after.divide');
  const what = nameOf(act);
  return words(`lookBack.moments.after.${act.kind}`, { what });
}

/** The reason that the table picked for its choice, in words. */
function whyOf({ act }: Moment): string {
  const reason = reasonOf(act?.reason);
  return reason ? `${words('lookBack.choices.reason', { reason: words(`reason.${reason}`) })}.` : '';
}

function nameOf(act: NonNullable<Moment['act']>): string {
  const { scenario, texts } = session.value!.exercise;
  if (act.own) return ideaWords(session.value!.exercise, act.own);
  if (act.kind === 'decision') {
    const decision = scenario.decisions.find((each) => each.id === act.id);
    const option = decision?.options.find((each) => each.id === act.option);
    return storyText(texts, option?.label ?? null);
  }
  if (act.kind === 'order') return storyText(texts, scenario.actions.find((each) => each.id === act.id)?.label ?? null);
  return firstSentences(storyText(texts, scenario.timeline.find((each) => each.id === act.id)?.say?.screen ?? null));
}
