import type { PictogramName } from '../../parts/pictogram-paths.ts';

/** Reasons that a table may pick for its choice. Their ids stand in the log and do not change. */
export const REASONS = [
  'safety-first',
  'nobody-forgotten',
  'save-strength',
  'quick',
  'what-we-know',
  'feeling',
] as const;
export type Reason = (typeof REASONS)[number];

export const REASON_PICTOGRAMS: Record<Reason, PictogramName> = {
  'safety-first': 'safety',
  'nobody-forgotten': 'group',
  'save-strength': 'bed',
  quick: 'speed',
  'what-we-know': 'eye',
  feeling: 'heart',
};

/** A reason of a log; null for one that this version does not know. */
export function reasonOf(id: string | null | undefined): Reason | null {
  return REASONS.find((reason) => reason === id) ?? null;
}
