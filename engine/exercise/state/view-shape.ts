import type {
  AssetState,
  Channel,
  Minutes,
  OrderBy,
  OrderTarget,
  Phase,
  RefusalCode,
  Say,
  VenueUse,
  Whereabouts,
} from '../../model/index.ts';
import type { helpersUnderWay } from '../../simulation/index.ts';
import type { OrderStatus } from './exercise-state.ts';

/** How the table knows something. `unknown` carries no figures at all. */
export type Known = 'live' | 'own' | 'visited' | 'story' | 'unknown';

/** What a screen may show: plain data. The residents' screen reads nothing else. */
export interface TableView {
  minute: Minutes;
  minuteOfDay: Minutes;
  /** The first day is 1. */
  day: number;
  /** Id of the chapter being played; null between chapters. */
  chapter: string | null;
  phase: Phase;
  /** °C, rounded to whole degrees. */
  outdoorC: number | null;
  weather: WeatherView;
  /** 0 (night) to 1 (day). */
  daylight: number;
  messages: MessageView[];
  decisions: OpenDecision[];
  closed: ClosedDecision[];
  streets: StreetView[];
  households: HouseholdView[];
  assets: AssetView[];
  venues: VenueView[];
  helpers: ReturnType<typeof helpersUnderWay>;
  orders: OrderView[];
  communications: { mobileShare: number | null; internetShare: number | null };
  /** Empty for the table; the facilitator and the look-back see them. */
  objectives: ObjectiveView[];
}

/** The weather besides its temperature: everybody sees it through the window. */
export interface WeatherView {
  snowCm: number;
  rainMm: number;
  windKmh: number;
  /** Rain froze on the ground. */
  ice: boolean;
}

export interface MessageView {
  /** Inject id, or storyline id#n. */
  key: string;
  minute: Minutes;
  channel: Channel;
  say: Say;
  args: Record<string, number | string>;
  /** Household of the storyline, -1: none. */
  household: number;
}

export interface OpenDecision {
  /** Row in the scenario's decisions. */
  decision: number;
  openedMinute: Minutes;
  closesMinute: Minutes;
  options: { index: number; available: boolean }[];
}

export interface ClosedDecision {
  decision: number;
  /** Option row; null: divided, or the table's own idea. */
  option: number | null;
  /** Helpers per option row. */
  division: number[] | null;
  byDefault: boolean;
  /** Number of the order that was the table's own idea; null: it was none. */
  own: number | null;
  minute: Minutes;
}

export interface StreetFigures {
  homes: number;
  withoutPower: number;
  /** Homes under 16 °C. */
  cold: number;
  /** Homes with a need of a quarter or more. */
  needHelp: number;
  /** Homes where someone was at the door in the last 24 hours. */
  visited: number;
}

export interface StreetView {
  street: number;
  known: Known;
  /** Hour of the oldest thing in the figures; null: now, or unknown. */
  asOfMinute: Minutes | null;
  figures: StreetFigures | null;
  /** What can be seen in the street now; null: not known now. */
  hazards: StreetHazards | null;
}

/** What a street is in; where its homes differ, the worst of them. */
export interface StreetHazards {
  floodCm: number;
  /** Smoke outside, 0–1. */
  smoke: number;
  /** No car comes through: trees, snow, things in the way. */
  blocked: boolean;
  cordon: boolean;
  /** Rows of the homes that are in any of it: rarely all of a long street. */
  homes: number[];
}

export interface HouseholdView {
  row: number;
  known: Known;
  asOfMinute: Minutes | null;
  lit: boolean | null;
  indoorC: number | null;
  /** Unmet needs 0–1 in the order of NEEDS. */
  needs: number[] | null;
  whereabouts: Whereabouts | null;
}

export interface AssetView {
  asset: number;
  /** null: not known. */
  state: AssetState | null;
  /** When it is said to work again. */
  forecastMinute: Minutes | null;
}

export interface VenueView {
  venue: number;
  open: boolean;
  as: VenueUse | null;
  guests: number | null;
  staff: number;
}

export interface OrderView {
  order: number;
  action: number;
  by: OrderBy;
  target: OrderTarget;
  status: OrderStatus;
  code: RefusalCode | null;
  orderedMinute: Minutes;
  minute: Minutes;
  /** Homes where somebody was in, and those where nobody opened or that could not be come to. */
  reached: number;
  missed: number;
}

export interface ObjectiveView {
  objective: number;
  done: boolean | null;
  minute: Minutes | null;
}
