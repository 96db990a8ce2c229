import { useEffect } from 'preact/hooks';
import {
  type Action,
  type Askable,
  availableActions,
  type CompiledNeighbourhood,
  durationText,
  type TableView,
} from '../../engine/index.ts';
import { Button } from '../parts/button.tsx';
import { Paged } from '../parts/paged.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { pictogramFor } from '../parts/pictogram-paths.ts';
import { language, storyText, words } from '../session/language.ts';
import { course, perform, session } from '../session/session.ts';
import { chosen, panel } from './board-state.ts';
import { draft, refusedOrder } from './order-state.ts';
import { PanelHead } from './panel-head.tsx';

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

function nameOfPlace(hood: CompiledNeighbourhood, at: { street: number } | { household: number }): string {
  if ('street' in at) return hood.streets[at.street]?.name ?? '';
  const household = hood.households[at.household]!;
  return `${hood.streets[household.street]?.name ?? ''} ${household.number}`;
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

/** The actions whose own condition holds now, with whom one can ask. */
function possibleNow(): { action: Action; asked: Askable[] }[] {
  const { exercise } = session.value!;
  const now = course.value!.state;
  return availableActions(exercise, now)
    .filter(({ available, asked }) => available && asked.length > 0)
    .map(({ action, asked }) => ({ action: exercise.scenario.actions[action]!, asked }));
}

/** Whom one can ask for an action, with how many people can come. */
function askable(
  action: Action,
  hood: CompiledNeighbourhood,
): { asked: Askable['asked']; name: string; note: string }[] {
  const found = possibleNow().find((each) => each.action.id === action.id)?.asked ?? [];
  return found.map(({ asked, by }) => {
    if ('initiative' in by) {
      const { name, active } = hood.initiatives[by.initiative]!;
      return { asked, name, note: words('orders.active', { count: active }) };
    }
    if ('venue' in by) return { asked, name: hood.venues[by.venue]!.name, note: '' };
    return { asked, name: nameOfPlace(hood, { household: by.household }), note: '' };
  });
}

function ChooseWho({ action }: { action: Action }) {
  const { neighbourhood, texts } = session.value!.exercise;
  return (
    <>
      <p class="draft-line">{storyText(texts, action.label)}</p>
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
            <span>{one.note}</span>
          </button>
        )}
      />
    </>
  );
}

/** Names whom to ask; when the place is known already, the order goes out at once. */
async function askedNow(action: Action, asked: Askable['asked']): Promise<void> {
  draft.value = { ...draft.value, asked };
  const { neighbourhood } = session.value!.exercise;
  const at = draft.value.at;
  if (at && action.at === 'street')
    await send(action, { street: neighbourhood.streets[streetOf(at, neighbourhood)]!.id });
  if (at && 'household' in at && action.at === 'household') {
    await send(action, { household: neighbourhood.households[at.household]!.id });
  }
}

function streetOf(at: { street: number } | { household: number }, hood: CompiledNeighbourhood): number {
  return 'street' in at ? at.street : hood.households[at.household]!.street;
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
            items={placesFor(action)}
            size={5}
            label={words('orders.where')}
            render={(place) => (
              <button type="button" class="choice-line" data-target={place.id} onClick={() => void place.pick()}>
                <Pictogram name="house" />
                <strong>{place.name}</strong>
              </button>
            )}
          />
        </>
      )}
    </>
  );
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

interface PlaceChoice {
  id: string;
  name: string;
  pick: () => void | Promise<void>;
}

/** The places an action can go to; a household is found through its street. */
function placesFor(action: Action): PlaceChoice[] {
  const hood = session.value!.exercise.neighbourhood;
  const lived = new Set(hood.households.map((household) => household.street));
  const streets = hood.streets
    .map((street, row) => ({ street, row }))
    .filter(({ row }) => lived.has(row))
    .sort((a, b) => (a.street.name < b.street.name ? -1 : 1));
  if (action.at === 'venue') {
    return hood.venues.map(({ id, name }) => ({ id, name, pick: () => send(action, { venue: id }) }));
  }
  if (action.at === 'area') {
    return hood.areas.map(({ id, name }) => ({ id, name, pick: () => send(action, { area: id }) }));
  }
  if (action.at === 'street') {
    return streets.map(({ street: { id, name } }) => ({ id, name, pick: () => send(action, { street: id }) }));
  }
  const at = draft.value.at;
  if (at === null || !('street' in at)) {
    return streets.map(({ street, row }) => ({
      id: street.id,
      name: street.name,
      pick: () => {
        draft.value = { ...draft.value, at: { street: row } };
      },
    }));
  }
  return hood.households
    .filter((household) => household.street === at.street)
    .sort((a, b) => a.along - b.along)
    .map(({ id, number }) => ({
      id,
      name: `${hood.streets[at.street]!.name} ${number}`,
      pick: () => send(action, { household: id }),
    }));
}

type Target = { street?: string; household?: string; venue?: string; area?: string };

async function send(action: Action, target: Target): Promise<void> {
  const asked = draft.value.asked;
  if (!asked) return;
  refusedOrder.value = await perform({ type: 'action.order', by: 'table', action: action.id, asked, target });
  if (refusedOrder.value === null) panel.value = 'orders';
}
