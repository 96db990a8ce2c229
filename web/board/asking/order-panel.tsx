import { useEffect } from 'preact/hooks';
import { type Action, type Askable, durationText, type TableView } from '../../../engine/index.ts';
import { Button } from '../../parts/button.tsx';
import { Paged } from '../../parts/paged.tsx';
import { Pictogram } from '../../parts/pictogram.tsx';
import { pictogramFor } from '../../parts/pictogram-paths.ts';
import { language, storyText, words } from '../../session/language.ts';
import { perform, session, view } from '../../session/session.ts';
import { chosen, panel } from '../shown/board-state.ts';
import { PanelHead } from '../shown/panel-head.tsx';
import {
  askable,
  nameOfPlace,
  type PlaceChoice,
  placesFor,
  possibleNow,
  type Target,
  targetAt,
} from './order-choices.ts';
import { reachIn, reachLines } from './order-reach.ts';
import { draft, refusedOrder } from './order-state.ts';
import '../shown/choice-line.css';
import './order-panel.css';

/** Places on one page: with what is reached there under the name, or the name alone. */
const WITH_REACH = 3;
const WITHOUT_REACH = 5;

/** Asking for help in three steps: what, whom, where. It is asked, not commanded: yes, later or no. */
export function OrderPanel({ view }: { view: TableView }) {
  const open = session.value;
  useEffect(() => {
    const at = chosen.peek();
    if (draft.peek().at === null && at && ('street' in at || 'household' in at)) draft.value = { ...draft.peek(), at };
    return () => {
      draft.value = { action: null, asked: null, at: null };
    };
  }, []);
  if (!open) return null;
  const { scenario } = open.exercise;
  const action = scenario.actions.find((each) => each.id === draft.value.action) ?? null;
  return (
    <section class="panel" data-order-panel>
      <PanelHead title={words('board.act')} pictogram="neighbour" />
      <div class="panel-body">
        <Place />
        {!action && <ChooseAction />}
        {action && draft.value.asked === null && <ChooseWho action={action} />}
        {action && draft.value.asked !== null && <ChooseWhere action={action} />}
      </div>
      {view.orders.length > 0 && !action && (
        <Button
          pictogram="list"
          onPress={() => {
            panel.value = 'orders';
          }}
        >
          {words('orders.list')} ({view.orders.length})
        </Button>
      )}
    </section>
  );
}

/** Where the question began, when it did. */
function Place() {
  const hood = session.value!.exercise.neighbourhood;
  const at = draft.value.at;
  if (at === null) return null;
  return <p class="soft">{nameOfPlace(hood, at)}</p>;
}

/** The actions that are possible now and fit the place where the question began. */
function ChooseAction() {
  const { texts } = session.value!.exercise;
  const at = draft.value.at;
  const fitting = possibleNow()
    .map(({ action }) => action)
    .filter((action) => at === null || action.at === 'venue' || (action.at === 'household') === 'household' in at);
  return (
    <>
      <h3>{words('orders.choose')}</h3>
      <Paged
        items={fitting}
        size={4}
        label={words('orders.choose')}
        render={(action) => (
          <button
            type="button"
            class="choice-line"
            data-action={action.id}
            onClick={() => {
              draft.value = { ...draft.value, action: action.id };
            }}
          >
            <Pictogram name={pictogramFor(action.pictogram, 'neighbour')} />
            <strong>{storyText(texts, action.label)}</strong>
            <span>
              {words('orders.takes', {
                people: action.people,
                duration: durationText(language.value, action.minutes),
              })}
            </span>
          </button>
        )}
      />
    </>
  );
}

function ChooseWho({ action }: { action: Action }) {
  const { neighbourhood, texts } = session.value!.exercise;
  return (
    <>
      <p class="draft-line">{storyText(texts, action.label)}</p>
      {streetOfDraft() !== null && action.at === 'street' && <ReachLines action={action} street={streetOfDraft()!} />}
      <h3>{words('orders.who')}</h3>
      <Paged
        items={askable(action, neighbourhood)}
        size={3}
        label={words('orders.who')}
        render={(one) => (
          <button
            type="button"
            class="choice-line"
            data-asked={one.name}
            onClick={() => void askedNow(action, one.asked)}
          >
            <Pictogram name="contact" />
            <strong>{one.name}</strong>
            <span>{one.people !== null && words('orders.active', { count: one.people })}</span>
          </button>
        )}
      />
    </>
  );
}

/** Names whom to ask; when the place is known already, the order goes out at once. */
async function askedNow(action: Action, asked: Askable['asked']): Promise<void> {
  draft.value = { ...draft.value, asked };
  const target = targetAt(action, draft.value.at, session.value!.exercise.neighbourhood);
  if (target) await send(action, target);
}

function ChooseWhere({ action }: { action: Action }) {
  const { texts } = session.value!.exercise;
  return (
    <>
      <p class="draft-line">{storyText(texts, action.label)}</p>
      {refusedOrder.value ? (
        <Refused />
      ) : (
        <>
          <h3>{words('orders.where')}</h3>
          <Paged
            items={placesFor(action, streetOfDraft())}
            size={action.at === 'street' ? WITH_REACH : WITHOUT_REACH}
            label={words('orders.where')}
            render={(place) => (
              <button type="button" class="choice-line" data-target={place.id} onClick={() => void pick(action, place)}>
                <Pictogram name="house" />
                <strong>{place.name}</strong>
                {streetOf(place) !== null && <ReachLines action={action} street={streetOf(place)!} />}
              </button>
            )}
          />
        </>
      )}
    </>
  );
}

/** Row of the street that a place is; null for any other place. */
function streetOf(place: PlaceChoice): number | null {
  if (!('target' in place) || place.target.street === undefined) return null;
  return session.value!.exercise.neighbourhood.streets.findIndex(({ id }) => id === place.target.street);
}

/** Who is reached where an order goes to a street, and who is left out, as far as the table knows. */
function ReachLines({ action, street }: { action: Action; street: number }) {
  const open = session.value;
  const reach = open && view.value && reachIn(street, action, view.value, open.exercise.model.parameters.doorsPerHour);
  if (!reach) return null;
  return (
    <span class="reach">
      {reachLines(reach).map((line) => (
        <small key={line}>{line}</small>
      ))}
    </span>
  );
}

function streetOfDraft(): number | null {
  const at = draft.value.at;
  return at && 'street' in at ? at.street : null;
}

function Refused() {
  return (
    <>
      <p role="alert" class="refused" data-refused={refusedOrder.value ?? ''}>
        {words('orders.answer.refused')} {refusedOrder.value && words(`refusal.${refusedOrder.value}`)}
      </p>
      <Button
        look="main"
        pictogram="back"
        onPress={() => {
          refusedOrder.value = null;
          draft.value = { ...draft.value, asked: null };
        }}
      >
        {words('orders.askOther')}
      </Button>
    </>
  );
}

/** A street in which a household is still to be found is looked into; any other place is where the order goes. */
async function pick(action: Action, place: PlaceChoice): Promise<void> {
  if ('street' in place) draft.value = { ...draft.value, at: { street: place.street } };
  else await send(action, place.target);
}

async function send(action: Action, target: Target): Promise<void> {
  const asked = draft.value.asked;
  if (!asked) return;
  refusedOrder.value = await perform({ type: 'action.order', by: 'table', action: action.id, asked, target });
  if (refusedOrder.value === null) panel.value = 'orders';
}
