import type { ExerciseEvent } from '../../model/index.ts';

/**
 * The same path with preparations made before it: "met onze afspraken". They stand right after the start, under numbers below 0,
 * which no event of a log has; one that the path already holds is not made twice. Everything else keeps its place.
 */
export function withPreparations(events: readonly ExerciseEvent[], preparations: readonly string[]): ExerciseEvent[] {
  const start = events.findIndex((event) => event.type === 'exercise.start');
  const made = new Set(events.flatMap((event) => (event.type === 'preparation.choose' ? [event.preparation] : [])));
  const fresh = preparations.filter((preparation) => !made.has(preparation));
  const added = fresh.map(
    (preparation, place): ExerciseEvent => ({
      type: 'preparation.choose',
      by: 'table',
      seq: -2 - place,
      after: events[start]?.seq ?? -1,
      minute: 0,
      preparation,
    }),
  );
  return start < 0 ? [...events] : [...events.slice(0, start + 1), ...added, ...events.slice(start + 1)];
}
