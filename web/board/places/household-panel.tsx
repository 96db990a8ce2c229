import { useSignal } from '@preact/signals';
import {
  type AgeClass,
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
import type { PictogramName } from '../../parts/pictogram-paths.ts';
import { language, storyText, words } from '../../session/language.ts';
import { session } from '../../session/session.ts';
import { beginOrder } from '../asking/order-state.ts';
import { PanelHead } from '../shown/panel-head.tsx';
import { storyTold } from '../shown/story-told.ts';
import { WhyDialog } from './why-dialog.tsx';
import './not-known.css';
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
  const open = session.value;
  const hood = open?.exercise.neighbourhood;
  const household = hood?.households[row];
  if (!open || !hood || !household) return null;
  const at = view.households.find((each) => each.row === row);
  const known = at !== undefined && at.known !== 'unknown';
  const needs = NEEDS.map((need, place) => ({ need, level: at?.needs?.[place] ?? 0 })).filter(
    ({ level }) => level >= SHOWN_FROM,
  );
  const story = storyTold(open.exercise.scenario, view.messages, row);
  const name = `${hood.streets[household.street]?.name ?? ''} ${household.number}`;
  return (
    <section class="panel" data-household={household.id} data-known={at?.known ?? 'unknown'}>
      <PanelHead title={name} pictogram="house" />
      <div class="panel-body">
        {story && (
          <p class="told-of" data-told-of={story.id}>
            <NameFirst
              name={storyText(open.exercise.texts, story.title)}
              about={storyText(open.exercise.texts, story.who)}
            />
          </p>
        )}
        {known ? (
          <>
            <WhoLivesHere household={household} close={truth || at.known !== 'live'} />
            <p>
              {at.lit !== null && words(at.lit ? 'household.lit' : 'household.dark')}{' '}
              {at.indoorC !== null && words('household.indoor', { celsius: Math.round(at.indoorC) })}{' '}
              {at.whereabouts &&
                at.whereabouts !== 'home' &&
                `${words('household.where', { where: whereaboutsName(language.value, at.whereabouts) })}`}
            </p>
            {at.needs && <Needs needs={needs} onWhy={(need) => setTo(why, need)} />}
            {at.asOfMinute !== null && (
              <p class="soft">{words('household.asOf', { clock: timeOfDay(open.exercise.scenario, at.asOfMinute) })}</p>
            )}
            <p class="tie-line">
              <Pictogram name="contact" /> {words('household.ties', { count: tiedTo(hood, row).length })}
            </p>
          </>
        ) : (
          <p class="not-known">
            <Pictogram name="mist" />
            <strong>{words('app.unknown')}</strong>
            <span>{words('household.unknown')}</span>
          </p>
        )}
        {!truth && (
          <Button look={known ? 'plain' : 'main'} pictogram="door" onPress={() => beginOrder({ household: row })}>
            {words('household.visit')}
          </Button>
        )}
      </div>
      {why.value && (
        <WhyDialog row={row} need={why.value} minute={at?.asOfMinute ?? view.minute} onClose={() => setTo(why, null)} />
      )}
    </section>
  );
}

function setTo<T>(target: { value: T }, value: T): void {
  target.value = value;
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
  needs: { need: Need; level: number }[];
  onWhy: (need: Need) => void;
}

function Needs({ needs, onWhy }: NeedsProps) {
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

const BABY: readonly AgeClass[] = ['0', '1-3'];
const CHILD: readonly AgeClass[] = ['4-14'];
const OLDER: readonly AgeClass[] = ['65-74', '75-79', '80+'];

/** @param close whether someone was at the door or lives next to it, so that more than the number of people is known. */
function WhoLivesHere({ household, close }: { household: Household; close: boolean }) {
  const count = (ages: readonly AgeClass[]) => household.people.filter((person) => ages.includes(person.age)).length;
  const babies = count(BABY);
  const children = count(CHILD);
  const older = count(OLDER);
  const adults = household.people.length - babies - children - older;
  const groups: [PictogramName, number, string][] = [
    ['person', adults, words('household.adults', { count: adults })],
    ['elder', older, words('household.older', { count: older })],
    ['child', children, words('household.children', { count: children })],
    ['child', babies, words('household.babies', { count: babies })],
  ];
  return (
    <>
      <ul class="plain-list who">
        {groups.map(([pictogram, number, text]) =>
          number === 0 ? null : (
            <li key={text}>
              <Pictogram name={pictogram} /> {text}
            </li>
          ),
        )}
      </ul>
      {close && <p>{circumstances(household)}</p>}
    </>
  );
}

function circumstances(household: Household): string {
  const facts = [
    household.mobilityLimited && words('household.fact.mobility'),
    household.careClient && words('household.fact.care'),
    household.device !== 'none' && words('household.fact.device'),
    household.hardlyDutch && words('household.fact.language'),
    household.newHere && words('household.fact.new'),
  ];
  return facts.filter(Boolean).join(' ');
}
