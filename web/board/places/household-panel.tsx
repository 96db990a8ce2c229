import { useSignal } from '@preact/signals';
import {
  type Household,
  NEEDS,
  type Need,
  needName,
  type TableView,
  timeOfDay,
  whereaboutsName,
} from '../../../engine/index.ts';
import { tiedTo } from '../../map/tied-to.ts';
import { Button } from '../../parts/button.tsx';
import { Pictogram } from '../../parts/pictogram.tsx';
import { language, storyText, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import { beginOrder } from '../asking/order-state.ts';
import { PanelHead } from '../shown/panel-head.tsx';
import { storyTold } from '../shown/story-told.ts';
import { NotKnown } from './not-known.tsx';
import { WhoLivesHere } from './who-lives-here.tsx';
import { WhyDialog } from './why-dialog.tsx';
import './household-panel.css';

/** A need from here on is shown (0–1): the line from which it counts as unmet. */
const SHOWN_FROM = 0.25;

interface HouseholdProps {
  row: number;
  view: TableView;
  truth: boolean;
}

/** Who lives here and what they need, as far as the table knows; its ties are lit on the map meanwhile. */
export function HouseholdPanel({ row, view, truth }: HouseholdProps) {
  const why = useSignal<Need | null>(null);
  const hood = session.value?.exercise.neighbourhood;
  const household = hood?.households[row];
  if (!hood || !household) return null;
  const at = view.households.find((each) => each.row === row);
  const known = at !== undefined && at.known !== 'unknown';
  const name = `${hood.streets[household.street]?.name ?? ''} ${household.number}`;
  const setWhy = (need: Need | null) => {
    why.value = need;
  };
  return (
    <section class="panel" data-household={household.id} data-known={at?.known ?? 'unknown'}>
      <PanelHead title={name} pictogram="house" />
      <div class="panel-body">
        <StoryTold row={row} view={view} />
        {known ? (
          <KnownHome household={household} at={at} truth={truth} onWhy={setWhy} />
        ) : (
          <NotKnown>
            <span>{words('household.unknown')}</span>
          </NotKnown>
        )}
        {!truth && (
          <Button look={known ? 'plain' : 'main'} pictogram="door" onPress={() => beginOrder({ household: row })}>
            {words('household.visit')}
          </Button>
        )}
      </div>
      {why.value && (
        <WhyDialog row={row} need={why.value} minute={at?.asOfMinute ?? view.minute} onClose={() => setWhy(null)} />
      )}
    </section>
  );
}

/** What the storyline of somebody who lives here has told the table so far. */
function StoryTold({ row, view }: { row: number; view: TableView }) {
  const { scenario, texts } = session.value!.exercise;
  const story = storyTold(scenario, view.messages, row);
  if (!story) return null;
  return (
    <p class="told-of" data-told-of={story.id}>
      <NameFirst name={storyText(texts, story.title)} about={storyText(texts, story.who)} />
    </p>
  );
}

interface KnownHomeProps {
  household: Household;
  at: TableView['households'][number];
  truth: boolean;
  onWhy: (need: Need) => void;
}

/** A home of which the table knows something, with the hour of that knowledge. */
function KnownHome({ household, at, truth, onWhy }: KnownHomeProps) {
  const { scenario, neighbourhood } = session.value!.exercise;
  return (
    <>
      <WhoLivesHere household={household} close={truth || at.known !== 'live'} />
      <p>
        {at.lit !== null && words(at.lit ? 'household.lit' : 'household.dark')}{' '}
        {at.indoorC !== null && words('household.indoor', { celsius: Math.round(at.indoorC) })}{' '}
        {at.whereabouts &&
          at.whereabouts !== 'home' &&
          `${words('household.where', { where: whereaboutsName(language.value, at.whereabouts) })}`}
      </p>
      {at.needs && <Needs levels={at.needs} onWhy={onWhy} />}
      {at.asOfMinute !== null && (
        <p class="soft">{words('household.asOf', { clock: timeOfDay(scenario, at.asOfMinute) })}</p>
      )}
      <p class="tie-line">
        <Pictogram name="contact" /> {words('household.ties', { count: tiedTo(neighbourhood, at.row).length })}
      </p>
    </>
  );
}

/** A name that stands out, then what is told of somebody; a text that begins with the name does not say it twice. */
function NameFirst({ name, about }: { name: string; about: string }) {
  const named = about.startsWith(name);
  return (
    <>
      <strong>{named ? name : `${name}.`}</strong>
      {named ? about.slice(name.length) : ` ${about}`}
    </>
  );
}

interface NeedsProps {
  /** 0–1, in the order of NEEDS. */
  levels: readonly number[];
  onWhy: (need: Need) => void;
}

function Needs({ levels, onWhy }: NeedsProps) {
  const needs = NEEDS.map((need, place) => ({ need, level: levels[place] ?? 0 })).filter(
    ({ level }) => level >= SHOWN_FROM,
  );
  if (needs.length === 0) {
    return (
      <p class="needs-none">
        <Pictogram name="check" /> {words('household.needs.none')}
      </p>
    );
  }
  const worst = [...needs].sort((a, b) => b.level - a.level).slice(0, 4);
  return (
    <>
      <h3>{words('household.needs')}</h3>
      <ul class="plain-list needs">
        {worst.map(({ need, level }) => (
          <li key={need}>
            <button
              type="button"
              class={`need ${level >= 0.5 ? 'need-much' : ''}`}
              onClick={() => onWhy(need)}
              data-why={need}
            >
              <Pictogram name={need} />
              <span>{needName(language.value, need)}</span>
              <em>{words('household.why')}</em>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
