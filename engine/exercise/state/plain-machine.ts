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
  /** By event: the state it leads to, seen from beside this one; `.child` is inside it, `#id.path` anywhere. */
  on?: Record<string, PlainWay>;
}

/** A way to a state, or (an action without a target) an event that is accepted and leaves the state as it is. */
export type PlainWay = string | { actions: string };
