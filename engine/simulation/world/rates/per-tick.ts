import { threshold } from '../draw.ts';

/**
 * What one tick loses of a difference that decays with a time constant: 1 − e^(−step/τ).
 * e^(−x) is the Taylor series to the ninth power (x = step/τ ≤ 0.05 in practice, error below 1e-16): only + − × ÷,
 * so that every engine gives the same bits.
 */
export function decayPerTick(stepMinutes: number, tauHours: number): number {
  const x = stepMinutes / (60 * tauHours);
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 10; n++) {
    term = (term * -x) / n;
    sum += term;
  }
  return 1 - sum;
}

/** −ln(1 − x) for 0 ≤ x < 1 as the series x + x²/2 + x³/3 + …, sixty terms (error below 1e-9 for x ≤ 0.65): only + × ÷. */
export function minusLog(x: number): number {
  let power = x;
  let sum = 0;
  for (let n = 1; n <= 60; n++) {
    sum += power / n;
    power *= x;
  }
  return sum;
}

/** How parameters in the units of their table become what the loops use, for ticks of so many minutes. */
export interface PerTick {
  /** Minutes in a tick. */
  step: number;
  /** Hours to whole minutes. */
  hours(value: number): number;
  /** Percent an hour to the threshold of a draw in each tick. */
  perTick(percentPerHour: number): number;
  /** Percent to the threshold of a draw. */
  percent(value: number): number;
}

export function perTickOf(step: number): PerTick {
  return {
    step,
    hours: (value) => Math.round(value * 60),
    perTick: (percentPerHour) => threshold((percentPerHour / 100) * (step / 60)),
    percent: (value) => threshold(value / 100),
  };
}
