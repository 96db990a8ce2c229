import type { ExerciseEvent, ExerciseEventType, RefusalCode } from '../../model/index.ts';
import type { Exercise } from '../prepared/exercise.ts';
import { foldPath } from './fold-path.ts';

/** What the table chose: dropped from the course "zonder onze keuzes". */
const CHOICES: ReadonlySet<ExerciseEventType> = new Set([
  'decision.choose',
  'action.order',
  'preparation.choose',
] as const);

function isChoice(event: ExerciseEvent, inPlay: boolean): boolean {
  if (CHOICES.has(event.type)) return true;
  if (event.type === 'network.add') return inPlay;
  return event.type === 'effect.apply' && event.by === 'table';
}

/**
 * The same path without what the table chose, ordered or prepared, and without the ties it added in play; clock, injects and
 * the facilitator's hand stay. Events keep their seq, so a row of one course is found in the other.
 * @param ex when given, the path is folded and events that are impossible on it are taken out and listed with their code.
 */
export function withoutChoices(
  events: readonly ExerciseEvent[],
  ex?: Exercise,
): { events: ExerciseEvent[]; skipped: { seq: number; code: RefusalCode }[] } {
  let inPlay = false;
  const kept = events.filter((event) => {
    if (event.type === 'phase.enter' && event.phase === 'play') inPlay = true;
    return !isChoice(event, inPlay);
  });
  if (!ex) return { events: kept, skipped: [] };
  const skipped: { seq: number; code: RefusalCode }[] = [];
  foldPath(ex, kept, { onRefused: (event, code) => skipped.push({ seq: event.seq, code }) });
  const out = new Set(skipped.map((skip) => skip.seq));
  return { events: kept.filter((event) => !out.has(event.seq)), skipped };
}
