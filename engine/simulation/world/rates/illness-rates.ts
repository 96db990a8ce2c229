import type { ParameterValues } from '../../../model/index.ts';
import { threshold } from '../draw.ts';
import { minusLog, type PerTick } from './per-tick.ts';

/** Of who catches it from whom. */
export function illnessRates(p: ParameterValues, { step }: PerTick) {
  return {
    stayHomeContacts: p.stayHomeContacts / 100,
    stayHomeCaught: p.stayHomeCaught / 100,
    meetingsOfFifty: p.meetingsOfFifty / 100,
    meetingsOfFive: p.meetingsOfFive / 100,
    meetingsOfNone: p.meetingsOfNone / 100,
    /** Attack rate over the days of illness as a hazard per tick: −ln(1 − a) · step ÷ days. */
    homeAttack: (minusLog(p.homeAttack / 100) * step) / (1440 * p.illDays),
    tieAttack: (p.tieAttackPerDay / 100) * (step / 1440),
    communityPerTick: (p.communityR * step) / (1440 * p.illDays),
    fallsIll: threshold(Math.min(1, step / (1440 * p.latentDays))),
    recovers: threshold(Math.min(1, step / (1440 * p.illDays))),
  };
}
