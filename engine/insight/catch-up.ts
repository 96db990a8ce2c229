import type { Exercise, MessageView, OrderStatus, TableView } from '../exercise/index.ts';
import {
  ASSET_KINDS,
  type AssetKind,
  type ExerciseEvent,
  type Minutes,
  type OwnIdea,
  type Service,
} from '../model/index.ts';

/** Something that does not work: a service in the homes, or a facility. */
export type Failing = { service: Service } | { asset: AssetKind };

/** What the table did last. */
export type LastAct = { minute: Minutes } & (
  | { kind: 'chosen'; decision: string; option: string }
  | { kind: 'divided'; decision: string }
  | { kind: 'idea'; idea: OwnIdea }
  | { kind: 'asked'; action: string; status: OrderStatus }
);

/** What someone who comes in late should know, as keys and numbers. */
export interface CatchUp {
  /** Kind of crisis, as the scenario says it. */
  crisis: string;
  now: Minutes;
  /** When the first message came; null: none came. */
  since: Minutes | null;
  /** The message the table heard last; null: none. */
  heard: MessageView | null;
  /** What does not work as far as the table knows, services first. */
  failing: Failing[];
  act: LastAct | null;
}

/** Share of the homes that are known from which a service counts as gone, and under which a network does. */
const HALF = 0.5;
/** Facilities whose failure is told as the service that they feed. */
const BEHIND_A_SERVICE: ReadonlySet<AssetKind> = new Set(['substation', 'transformer', 'mobile-mast', 'fibre-hub']);

/**
 * What happened so far, for a latecomer: made of what the table may know and of its own log, never of the state itself.
 * @param heard the messages that have words for the screen, the newest last
 * @param path the events of the course that is played
 */
export function catchUp(
  ex: Exercise,
  view: TableView,
  heard: readonly MessageView[],
  path: readonly ExerciseEvent[],
): CatchUp {
  return {
    crisis: ex.scenario.crisis,
    now: view.minute,
    since: heard[0]?.minute ?? null,
    heard: heard.at(-1) ?? null,
    failing: [...failingServices(view), ...failingAssets(ex, view)],
    act: lastAct(ex, view, path),
  };
}

function failingServices({ streets, communications }: TableView): Failing[] {
  const known = streets.flatMap(({ figures }) => figures ?? []);
  const homes = known.reduce((sum, figures) => sum + figures.homes, 0);
  const dark = known.reduce((sum, figures) => sum + figures.withoutPower, 0);
  const { mobileShare, internetShare } = communications;
  const gone: [Service, boolean][] = [
    ['power', homes > 0 && dark >= homes * HALF],
    ['mobile', mobileShare !== null && mobileShare < HALF],
    ['internet', internetShare !== null && internetShare < HALF],
  ];
  return gone.filter(([, is]) => is).map(([service]) => ({ service }));
}

function failingAssets(ex: Exercise, view: TableView): Failing[] {
  const down = view.assets.filter(({ state }) => state === 'down');
  const kinds = new Set(down.map(({ asset }) => ex.neighbourhood.assets[asset]?.kind));
  return ASSET_KINDS.filter((kind) => kinds.has(kind) && !BEHIND_A_SERVICE.has(kind)).map((asset) => ({ asset }));
}

/** The last event with which the table chose or asked; what nobody chose is not the table's. */
function lastAct(ex: Exercise, { orders }: TableView, path: readonly ExerciseEvent[]): LastAct | null {
  const event = path.findLast(({ type }) => type === 'decision.choose' || type === 'action.order');
  if (event?.type === 'decision.choose') {
    const { minute, decision, option, own } = event;
    if (own !== undefined) return { kind: 'idea', minute, idea: own };
    return option === undefined ? { kind: 'divided', minute, decision } : { kind: 'chosen', minute, decision, option };
  }
  if (event?.type !== 'action.order') return null;
  const { minute, action } = event;
  const row = ex.scenario.actions.findIndex(({ id }) => id === action);
  const order = orders.findLast((each) => each.action === row && each.orderedMinute === minute);
  return { kind: 'asked', minute, action, status: order?.status ?? 'asked' };
}
