import type { Condition } from './condition.ts';
import type { Minutes } from './duration.ts';
import type { CompiledEffect } from './effect.ts';
import type { Say, TextKey } from './say.ts';
import type { Advice, Channel, Cut, InitiativeKind } from './vocabulary.ts';

/** Sentences by key and language; ICU messages. The language of the file is always there. */
export interface ScenarioTexts {
  language: string;
  /** key → language → sentence. */
  entries: Record<TextKey, Record<string, string>>;
}

/** A moment of the script: a fixed minute, a whole minute drawn from both ends included, or a declared duration. */
export type Moment = { minute: Minutes } | { from: Minutes; to: Minutes } | { variable: string };

/**
 * A scenario ready to play in one neighbourhood: names resolved to rows, durations in minutes, conditions as trees. Plain JSON.
 * Lists keep the order of the merged file.
 */
export interface CompiledScenario {
  id: string;
  version: string;
  language: string;
  crisis: string;
  neighbourhoodId: string;
  /** Minutes of a tick: 5, 15 or 60. */
  step: 5 | 15 | 60;
  endMinute: Minutes;
  /** Clock time at minute 0, in minutes of the day, and its weekday (0 = Monday). */
  startMinuteOfDay: number;
  startWeekday: number;
  /** Calendar date at minute 0, `2026-01-13`. */
  startDate: string;
  weather: Weather;
  parameters: Partial<Record<string, number>>;
  variables: Variable[];
  chapters: Chapter[];
  roles: Role[];
  messages: Message[];
  /** Index in messages of the first message that an inject spreads: what "informed" and "reached" mean. -1: none. */
  firstMessage: number;
  timeline: Inject[];
  decisions: Decision[];
  actions: Action[];
  storylines: Storyline[];
  objectives: Objective[];
  preparations: Preparation[];
  facts: { id: string; ask: TextKey; answer: TextKey; source: string; checkedOn: string }[];
  debrief: { id: string; ask: TextKey; show: string[] }[];
  experiments: Record<string, unknown>;
  goals: 'table' | 'scenario';
}

export interface Weather {
  /** Outdoor temperature at moments, °C, linear in between, ascending. */
  temperature: { minute: Minutes; celsius: number }[];
  wind: { minute: Minutes; value: number }[];
  rain: { minute: Minutes; value: number }[];
  snow: { minute: Minutes; value: number }[];
}

export interface Variable {
  name: string;
  type: 'number' | 'boolean' | 'duration';
  min: number;
  max: number;
  /** Durations in minutes. */
  start: number | boolean;
  label: TextKey | null;
}

export interface Chapter {
  id: string;
  title: TextKey;
  from: Minutes;
  to: Minutes;
  /** Table minutes per cut; a cut that is absent skips the chapter. */
  minutes: Partial<Record<Cut, number>>;
}

export interface Role {
  id: string;
  title: TextKey;
  card: TextKey;
  seats: { from: number; to: number };
}

export interface Message {
  id: string;
  text: TextKey;
  from: string;
  channels: Channel[];
  true: boolean;
  /** What those who know it do. */
  advice: Advice | null;
  /** It is also told in another language than the scenario's. */
  foreign: boolean;
  /** Index of the message that this one makes outdated, -1: none. */
  replaces: number;
}

/** An event that opens something: the author's own, or one of the model's with its arguments resolved. */
export interface EventRef {
  name: string;
  /** Asset or venue row or message row, -1: any. */
  subject: number;
  /** Share, for MESSAGE_REACHED. */
  share: number;
}

export interface Inject {
  id: string;
  at: Moment | null;
  when: Condition | null;
  on: EventRef | null;
  until: Minutes | null;
  repeat: boolean;
  chance: number;
  shelf: boolean;
  heavy: boolean;
  cuts: Cut[];
  chapter: string | null;
  channel: Channel;
  elseChannel: Channel | null;
  say: Say | null;
  effects: CompiledEffect[];
  expect: TextKey | null;
  objectives: string[];
  /** Place in its file, for coverage. */
  line: number;
}

export interface Option {
  id: string;
  label: TextKey;
  detail: TextKey | null;
  pictogram: string | null;
  needs: Condition | null;
  effects: CompiledEffect[];
  line: number;
}

export interface Decision {
  id: string;
  kind: 'choose' | 'divide';
  for: string[];
  cuts: Cut[];
  chapter: string | null;
  opens: { at: Moment | null; on: EventRef | null; when: Condition | null };
  talk: { minutes: number; ask: TextKey[] };
  closesAfter: Minutes;
  /** choose: the option; divide: helpers per option id. */
  fallback: string | Record<string, number>;
  /** Helpers to divide; 0 for choose. */
  helpers: number;
  ask: TextKey;
  objectives: string[];
  options: Option[];
  line: number;
}

export interface Action {
  id: string;
  label: TextKey;
  detail: TextKey | null;
  pictogram: string | null;
  by: 'initiative' | 'venue' | 'household';
  kinds: InitiativeKind[];
  at: 'street' | 'household' | 'venue' | 'area';
  people: number;
  minutes: number;
  goods: Partial<Record<string, number>>;
  /** Households an hour; 0 when it is not done door by door. */
  ratePerHour: number;
  needs: Condition | null;
  effects: CompiledEffect[];
}

export interface StoryTransition {
  to: string;
  on: EventRef | null;
  when: Condition | null;
  after: Minutes | null;
}

export interface StoryState {
  id: string;
  enter: CompiledEffect[];
  transitions: StoryTransition[];
  final: boolean;
  line: number;
}

export interface Storyline {
  id: string;
  title: TextKey | null;
  who: TextKey | null;
  /** The household it is about: by row, or picked (lowest draw of its own stream) among those for whom the condition holds at the start; null: nobody. */
  about: { row: number } | { pick: Condition } | null;
  initial: string;
  states: StoryState[];
}

export interface Objective {
  id: string;
  text: TextKey;
  done: Condition | null;
  keep: Condition | null;
  by: Minutes;
}

export interface Preparation {
  id: string;
  label: TextKey;
  detail: TextKey | null;
  cost: number;
  days: number;
  effects: CompiledEffect[];
}
