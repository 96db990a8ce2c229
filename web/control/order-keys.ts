import { computed, signal } from '@preact/signals';
import type { Action, OwnIdea } from '../../engine/index.ts';
import { askable, nameOfPlace, placesFor, possibleNow, type Target } from '../board/asking/order-choices.ts';
import { storyText } from '../session/language.ts';
import { course, perform, session, view } from '../session/session.ts';
import type { Refused } from '../session/windows.ts';
import { openQuestion } from './answer.ts';

/** The keys of what can be picked, in order; the letters that always mean something else here are left out. */
const KEYS = '1234567890abcdefghijklmopqrstvxy';
/** From this level on the table sees a need; 0 to 1. */
const SEEN_FROM = 0.25;

/** An order that is being put together in three keys: what, whom, where. */
interface Draft {
  action: Action | null;
  asked: OwnIdea['asked'] | null;
  /** Row of the street in which a household is sought. */
  street: number | null;
}

/** One thing that a key picks. */
export interface Pick {
  key: string;
  name: string;
  take: () => void;
}

export type OrderStep = 'what' | 'whom' | 'where';

const EMPTY: Draft = { action: null, asked: null, street: null };
const draft = signal<Draft>(EMPTY);
/** What came of the last order: why it was refused, or that it was asked; null: nothing yet. */
export const lastOrder = signal<Refused | 'asked' | null>(null);

export const orderStep = computed((): OrderStep => {
  if (draft.value.action === null) return 'what';
  return draft.value.asked === null ? 'whom' : 'where';
});

/** What of the order has been picked already, in words. */
export const orderSoFar = computed(() => {
  const { action } = draft.value;
  return action === null ? '' : storyText(session.value!.exercise.texts, action.label);
});

/** What can be picked now, each with its key; nothing while a question waits or nothing is played. */
export const orderPicks = computed((): Pick[] => {
  if (!session.value || course.value?.state.phase !== 'play' || openQuestion.value !== null) return [];
  return choices().flatMap(({ name, take }, place) => {
    const key = KEYS[place];
    return key === undefined ? [] : [{ key, name, take }];
  });
});

/** Takes what stands under a key. @returns whether there was something. */
export function pressOrderKey(key: string): boolean {
  const pick = orderPicks.value.find((each) => each.key === key);
  pick?.take();
  return pick !== undefined;
}

/** One step back. @returns whether there was one. */
export function takeBackOrderKey(): boolean {
  const { action, asked, street } = draft.value;
  if (action === null) return false;
  if (street !== null) draft.value = { action, asked, street: null };
  else draft.value = asked !== null && askable(action, hood()).length > 1 ? { ...EMPTY, action } : EMPTY;
  return true;
}

const hood = () => session.value!.exercise.neighbourhood;

function choices(): Omit<Pick, 'key'>[] {
  const { action, asked } = draft.value;
  if (action === null)
    return possibleNow().map((one) => ({ name: labelOf(one.action), take: () => begin(one.action) }));
  if (asked === null) {
    return askable(action, hood()).map(({ name, asked: who }) => {
      return { name, take: () => change({ asked: who }) };
    });
  }
  return [...(draft.value.street === null ? homesInNeed(action, asked) : []), ...placesOf(action, asked)];
}

const labelOf = ({ label }: Action): string => storyText(session.value!.exercise.texts, label);

/** Where one alone can be asked, nobody is asked whom. */
function begin(action: Action): void {
  lastOrder.value = null;
  const all = askable(action, hood());
  draft.value = { ...EMPTY, action, asked: all.length === 1 ? all[0]!.asked : null };
}

function change(part: Partial<Draft>): void {
  draft.value = { ...draft.value, ...part };
}

/** For what is done at one home: first the homes that the table knows to lack something, the worst first. */
function homesInNeed(action: Action, asked: OwnIdea['asked']): Omit<Pick, 'key'>[] {
  if (action.at !== 'household') return [];
  const known = (view.value?.households ?? []).map(({ row, needs }) => ({ row, worst: Math.max(0, ...(needs ?? [])) }));
  return known
    .filter(({ worst }) => worst >= SEEN_FROM)
    .sort((a, b) => b.worst - a.worst || a.row - b.row)
    .slice(0, 9)
    .map(({ row }) => {
      const target = { household: hood().households[row]!.id };
      return { name: nameOfPlace(hood(), { household: row }), take: () => void send(action, asked, target) };
    });
}

function placesOf(action: Action, asked: OwnIdea['asked']): Omit<Pick, 'key'>[] {
  return placesFor(action, draft.value.street).map((place) => {
    const take = () => ('street' in place ? change({ street: place.street }) : void send(action, asked, place.target));
    return { name: place.name, take };
  });
}

async function send(action: Action, asked: OwnIdea['asked'], target: Target): Promise<void> {
  draft.value = EMPTY;
  lastOrder.value = (await perform({ type: 'action.order', by: 'table', action: action.id, asked, target })) ?? 'asked';
}
