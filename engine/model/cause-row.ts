import type { Barrier } from './vocabulary.ts';

/** What a link in a chain of causes is about; `texts` has a sentence for each (`cause.<what>`). */
export const CAUSES = [
  // the need itself
  'need.water',
  'need.warmth',
  'need.cooling',
  'need.food',
  'need.care',
  'need.information',
  'need.safety',
  'need.sanitation',
  'need.contact',
  // what the household lacks
  'service.power',
  'service.tap-water',
  'service.heating',
  'service.mobile',
  'service.internet',
  'service.broadcast',
  'service.sewage',
  'service.road',
  'service.shops',
  'service.payment',
  'service.school',
  'service.care-visits',
  'service.emergency-112',
  // how it is at home
  'home-cold',
  'stock.water',
  'stock.food',
  'stock.medicine',
  'device-empty',
  'phone-empty',
  'no-hot-meal',
  'no-care',
  'no-news',
  'alone',
  'dark',
  'no-112',
  'left-alone',
  'sewer-full',
  'home-hot',
  'unsafe-water',
  'smoke',
  'flood',
  'must-leave',
  'incident',
  'ill',
  'lonely',
  // what befell an asset or a venue
  'asset.failed',
  'asset.feed-lost',
  'asset.backup-empty',
  'asset.fading',
  'asset.restored',
  'venue-closed',
  // roots
  'inject',
  'decision',
  'action',
  'storyline',
  'facilitator',
  'preparation',
  'weather',
  'no-tie',
  'as-it-was',
] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * One link of the answer to "why?", from the need to its root (`formats.md`, `why`). Rows stand in order: the need first,
 * the root last; `cause` points to the place in the list of the row that brought this one about.
 */
export interface CauseRow {
  /** Tick at which it came to be so, or changed last. */
  tick: number;
  /** `household/<id>`, `asset/<id>`, `venue/<id>`, `inject/<id>`, `decision/<id>/<option>`, `storyline/<id>`, `action/<id>`, `preparation/<id>`, `weather` or `facilitator`. */
  subject: string;
  what: Cause;
  /** Place of its cause in this list; null for a root. */
  cause: number | null;
  /** Why help did not come; only on the first row, elsewhere 'none'. */
  barrier: Barrier;
  /** Parameters that carried weight: id → value in force. */
  parameters: Record<string, number>;
  /** Numbers the sentence shows: `indoorC` and `outdoorC`, in °C. */
  values: Record<string, number>;
}
