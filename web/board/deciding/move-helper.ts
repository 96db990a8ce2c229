/** Where a helper stands: at a task, by option id, or in the pool of who has no task yet. */
export const POOL = '';

/** How many helpers are at each task, by option id. */
export type Division = Record<string, number>;

/** How many helpers have a task. */
export function helpersGiven(division: Division): number {
  return Object.values(division).reduce((sum, helpers) => sum + helpers, 0);
}

/** One helper goes from one place to another. The same division when there is nobody to go. */
export function moveHelper(division: Division, from: string, to: string, helpers: number): Division {
  const standing = (place: string) => (place === POOL ? helpers - helpersGiven(division) : (division[place] ?? 0));
  if (from === to || standing(from) <= 0) return division;
  const moved = { ...division };
  if (from !== POOL) moved[from] = standing(from) - 1;
  if (to !== POOL) moved[to] = standing(to) + 1;
  return moved;
}
