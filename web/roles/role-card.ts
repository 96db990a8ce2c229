import { storyText, words } from '../session/language.ts';
import { session } from '../session/session.ts';

/** What a person at the table holds: what they are called tonight, and what that means. */
export interface RoleCard {
  title: string;
  text: string;
}

/** A card of the script, with how many there may be; `anyone` may always play themselves. */
export interface DealtCard extends RoleCard {
  id: string;
  copies: number;
}

/** The cards of the exercise in the language of now; the last one is for who plays themselves. */
export function cardsOfExercise(): DealtCard[] {
  const open = session.value;
  if (!open) return [];
  const { scenario, texts } = open.exercise;
  const cards = scenario.roles.map(({ id, title, card, seats }) => {
    return { id, title: storyText(texts, title), text: storyText(texts, card), copies: seats.to };
  });
  return [...cards, { id: 'yourself', title: words('roles.yourself'), text: words('roles.yourself.card'), copies: 1 }];
}
