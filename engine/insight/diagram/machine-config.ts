/** A plain XState config with all that the chart of a scenario needs. */
export interface MachineConfig {
  id?: string;
  type?: 'parallel' | 'final';
  initial?: string;
  tags?: string[];
  entry?: { type: string; params: Record<string, string> }[];
  states?: Record<string, MachineConfig>;
  on?: Record<string, Turn>;
  /** By milliseconds, as XState counts. */
  after?: Record<string, Turn>;
}

/** Where an event leads; without a target it is accepted and leaves the state as it is. */
export type Turn = string | { target: string; reenter?: true; description?: string } | { actions: string };

/** A state with a mark when its part, by key, was never reached. */
export type Mark = (key: string, config: MachineConfig) => MachineConfig;
