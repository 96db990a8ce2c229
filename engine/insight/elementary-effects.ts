import { STEP_SHARE, type Trajectory } from './morris-design.ts';

/** What one factor does to one measure. In the unit of the measure, per whole range of the factor. */
export interface FactorEffect {
  factor: string;
  /** Mean size of its effects: how much it decides. */
  muStar: number;
  /** Mean of its effects: below zero when more of it means less of the measure. */
  mu: number;
  /** Spread of its effects: how much they depend on the other factors, or are not in proportion. 0 with one trajectory. */
  sigma: number;
}

/**
 * Ranks factors by mu* (Campolongo, Cariboni and Saltelli 2007, after Morris 1991), largest first, then by sigma, then by name.
 * @param outcomes per trajectory the measure at each of its points, one more than it has steps
 */
export function rankEffects(trajectories: readonly Trajectory[], outcomes: readonly number[][]): FactorEffect[] {
  const effects = new Map<string, number[]>();
  trajectories.forEach(({ steps }, path) => {
    steps.forEach(({ factor, up }, step) => {
      const before = outcomes[path]?.[step] ?? 0;
      const after = outcomes[path]?.[step + 1] ?? 0;
      const change = (up ? after - before : before - after) / STEP_SHARE;
      effects.set(factor, [...(effects.get(factor) ?? []), change]);
    });
  });
  return [...effects]
    .map(([factor, changes]) => ({ factor, ...summarise(changes) }))
    .sort((a, b) => b.muStar - a.muStar || b.sigma - a.sigma || (a.factor < b.factor ? -1 : 1));
}

function summarise(changes: readonly number[]): Omit<FactorEffect, 'factor'> {
  const mu = mean(changes);
  const squares = changes.reduce((sum, change) => sum + (change - mu) * (change - mu), 0);
  const sigma = changes.length > 1 ? Math.sqrt(squares / (changes.length - 1)) : 0;
  return { muStar: mean(changes.map(Math.abs)), mu, sigma };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
