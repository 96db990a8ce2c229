import type { ClosedDecision, Exercise } from '../../engine/index.ts';
import { storyText, words } from '../session/language.ts';

/** What came of a question, in words: "Jullie kozen: …", or what happened because nobody chose. */
export function choiceWords(exercise: Exercise, closed: ClosedDecision): string {
  const option = chosenWords(exercise, closed);
  return words(closed.byDefault ? 'decision.byDefault' : 'decision.chosen', { option });
}

/** The option that was chosen, or who went where. */
export function chosenWords({ scenario, texts }: Exercise, { decision, option, division }: ClosedDecision): string {
  const options = scenario.decisions[decision]?.options ?? [];
  const label = (place: number) => storyText(texts, options[place]?.label ?? null);
  if (option !== null) return label(option);
  return (division ?? [])
    .flatMap((helpers, place) => (helpers > 0 ? [words('decision.divided', { helpers, option: label(place) })] : []))
    .join(', ');
}
