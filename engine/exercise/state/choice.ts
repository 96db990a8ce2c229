/** What the table (or the default) made of a decision: one option, a division of the helpers, or neither: an idea of its own. */
export interface Choice {
  option: string | null;
  division: Record<string, number> | null;
  byDefault: boolean;
  /** Number of the order that the table put together itself; only there when it did. */
  own?: number;
}
