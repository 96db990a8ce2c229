import type { ClosedDecision, Decision, Exercise, MadeChoice, OrderView, OwnIdea } from '../../../engine/index.ts';
import { storyText, words } from '../../session/language.ts';
import { nameOfAsked, nameOfTarget, namesOfIdea } from '../asking/order-names.ts';

/** What came of a question: "Jullie kozen: …", or what happened because nobody chose; who went where is a line for each place. */
export function choiceLines(exercise: Exercise, closed: ClosedDecision, orders: readonly OrderView[]): string[] {
  const order = closed.own === null ? undefined : orders[closed.own];
  const decision = exercise.scenario.decisions[closed.decision];
  const key = closed.byDefault ? 'decision.byDefault' : 'decision.chosen';
  if (order) return [words(key, { option: orderWords(exercise, order) })];
  const [first = '', ...more] = chosenParts(exercise, decision, closed);
  return more.length === 0 ? [words(key, { option: first })] : [words(key, { option: '' }).trim(), first, ...more];
}

/** The choice that a look-back lists: the option, who went where, or their own idea. */
export function madeWords(exercise: Exercise, { decision: id, option, division, own }: MadeChoice): string {
  if (own !== null) return ideaWords(exercise, own);
  const decision = exercise.scenario.decisions.find((each) => each.id === id);
  const options = decision?.options ?? [];
  const row = options.findIndex((each) => each.id === option);
  return chosenParts(exercise, decision, {
    option: row < 0 ? null : row,
    division: division && options.map((each) => division[each.id] ?? 0),
  }).join(', ');
}

/** "Ons eigen idee: …", with whom and where. */
export function ideaWords({ scenario, texts, neighbourhood }: Exercise, idea: OwnIdea): string {
  const action = scenario.actions.find(({ id }) => id === idea.action);
  return words('own.words', {
    what: storyText(texts, action?.label ?? null),
    ...namesOfIdea(neighbourhood, idea),
  });
}

function orderWords({ scenario, texts, neighbourhood }: Exercise, { action, by, target }: OrderView): string {
  return words('own.words', {
    what: storyText(texts, scenario.actions[action]?.label ?? null),
    who: nameOfAsked(neighbourhood, by),
    where: nameOfTarget(neighbourhood, target),
  });
}

/** The option that was chosen, or each place to which somebody went. */
function chosenParts(
  { texts }: Exercise,
  decision: Decision | undefined,
  { option, division }: Pick<ClosedDecision, 'option' | 'division'>,
): string[] {
  const label = (place: number) => storyText(texts, decision?.options[place]?.label ?? null);
  if (option !== null) return [label(option)];
  return (division ?? []).flatMap((helpers, place) =>
    helpers > 0 ? [words('decision.divided', { helpers, option: label(place) })] : [],
  );
}
