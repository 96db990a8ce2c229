/** A machine without context as plain data: XState builds it, and any visualiser draws it. */
export interface PlainMachine extends PlainState {
  initial: string;
  states: Record<string, PlainState>;
}

export interface PlainState {
  id?: string;
  type?: 'final';
  initial?: string;
  states?: Record<string, PlainState>;
  /** Actions of entering it. */
  entry?: { type: string; params: Record<string, string> }[];
  on?: Record<string, PlainWay>;
}

/**
 * What an event does: the state it leads to (one beside this, `.child` inside it, `#id.path` anywhere), or without a target an
 * action, by which the event is accepted and leaves the state as it is.
 */
export type PlainWay = string | { target: string; reenter: true; description?: string } | { actions: string };
