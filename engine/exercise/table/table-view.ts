import { ASSET_STATES, VENUE_USES } from '../../model/index.ts';
import { type HelperUnderWay, helpersUnderWay } from '../../simulation/index.ts';
import { dayOf, minuteOfDay } from '../prepared/condition-book.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { openDecisions } from '../script/decisions.ts';
import type { ExerciseState } from '../state/exercise-state.ts';
import { chapterAt } from '../state/phase-machine.ts';
import type {
  AssetView,
  ClosedDecision,
  ObjectiveView,
  OrderView,
  TableView,
  VenueView,
  WeatherView,
} from '../state/view-shape.ts';
import { daylightAt } from './daylight.ts';
import { householdView, type Knower, streetView, tableKnower, truthKnower } from './table-knowledge.ts';

/**
 * What the residents' screen may show at this moment: what arrived, what the table sees from its own streets, what its rounds
 * came back with, each with its hour. Where nothing is known there are no figures.
 */
export function tableView(ex: Exercise, state: ExerciseState): TableView {
  return makeView(ex, state, tableKnower(ex, state), false);
}

/** The same view with everything known: for the facilitator, and for all at the look-back. */
export function truthView(ex: Exercise, state: ExerciseState): TableView {
  return makeView(ex, state, truthKnower(ex, state), true);
}

function makeView(ex: Exercise, state: ExerciseState, knower: Knower, everything: boolean): TableView {
  const { scenario, neighbourhood } = ex;
  const { minute, small, world } = state;
  const outdoorC = world.columns.outdoorC[0];
  return {
    minute,
    minuteOfDay: minuteOfDay(scenario, minute),
    day: dayOf(scenario, minute),
    chapter: small.setting === null ? null : chapterAt(scenario, small.setting.cut, minute),
    phase: state.phase,
    outdoorC: outdoorC === undefined ? null : Math.floor(outdoorC + 0.5),
    weather: weatherView(state),
    daylight: daylightAt(scenario, minute),
    messages: small.messages.map((message) => ({ ...message })),
    decisions: openDecisions(ex, state),
    closed: closedDecisions(ex, state, everything),
    streets: neighbourhood.streets.map((_, street) => streetView(state, knower, street)),
    households: neighbourhood.households.map((_, row) => householdView(state, knower, row)),
    assets: neighbourhood.assets.map((_, asset) => assetView(ex, state, knower, asset)),
    venues: neighbourhood.venues.map((_, venue) => venueView(state, knower, venue)),
    helpers: helpersUnderWay(ex.model, world).filter((unit) => everything || isSeen(knower, unit)),
    orders: orderViews(state),
    communications: { mobileShare: knower.ownShare('mobile'), internetShare: knower.ownShare('internet') },
    objectives: everything ? objectiveViews(ex, state) : [],
  };
}

/** Who the table sends is seen under way; a neighbour who goes to a neighbour, where the table knows both streets as they are. */
function isSeen(knower: Knower, { initiative, target }: HelperUnderWay): boolean {
  if (initiative >= 0) return true;
  const known = target < 0 ? 'unknown' : knower.household(target);
  return known === 'own' || known === 'live';
}

function weatherView({ world }: ExerciseState): WeatherView {
  const { snowCm, rainMm, windKmh, ice } = world.columns;
  return { snowCm: snowCm[0] ?? 0, rainMm: rainMm[0] ?? 0, windKmh: windKmh[0] ?? 0, ice: ice[0] === 1 };
}

function closedDecisions(ex: Exercise, state: ExerciseState, everything: boolean): ClosedDecision[] {
  return ex.scenario.decisions.flatMap((decision, row): ClosedDecision[] => {
    const made = state.small.decisions[decision.id];
    if (!made || made.closedMinute === null || !(made.shown || everything)) return [];
    const { division } = made;
    const option = decision.options.findIndex((candidate) => candidate.id === made.option);
    return [
      {
        decision: row,
        option: option < 0 ? null : option,
        division: division && decision.options.map(({ id }) => division[id] ?? 0),
        byDefault: made.byDefault,
        own: made.own ?? null,
        minute: made.closedMinute,
      },
    ];
  });
}

/** An asset is noticed by those who depend on it: its state is known where one of the homes it serves is. */
function assetView(ex: Exercise, state: ExerciseState, knower: Knower, asset: number): AssetView {
  const { serves } = ex.neighbourhood.assets[asset] ?? { serves: [] };
  const { assetState, forecastAt } = state.world.columns;
  const noticed = serves.some((row) => {
    const known = knower.household(row);
    return known === 'own' || known === 'live';
  });
  if (!noticed && !knower.connected) return { asset, state: null, forecastMinute: null };
  const forecast = forecastAt[asset] ?? -1;
  return {
    asset,
    state: ASSET_STATES[assetState[asset] ?? 0] ?? null,
    forecastMinute: forecast < 0 ? null : forecast,
  };
}

function venueView(state: ExerciseState, knower: Knower, venue: number): VenueView {
  const { venueOpen, venueWish, venueGuests, venueStaff } = state.world.columns;
  const open = venueOpen[venue] === 1;
  const staff = venueStaff[venue] ?? 0;
  // Those who keep it open tell how many came, by telephone or because they are the table's own people.
  const told = open && (knower.connected || staff > 0);
  return {
    venue,
    open,
    as: VENUE_USES[(venueWish[venue] ?? 0) - 1] ?? null,
    guests: told ? (venueGuests[venue] ?? 0) : null,
    staff,
  };
}

function orderViews(state: ExerciseState): OrderView[] {
  return state.small.orders.map((order, number) => {
    const { action, by, target, status, code, orderedMinute, minute, reached, missed } = order;
    return { order: number, action, by, target, status, code, orderedMinute, minute, reached, missed };
  });
}

function objectiveViews(ex: Exercise, state: ExerciseState): ObjectiveView[] {
  return ex.scenario.objectives.map((objective, row) => {
    const known = state.small.objectives[objective.id];
    return { objective: row, done: known?.done ?? null, minute: known?.minute ?? null };
  });
}
