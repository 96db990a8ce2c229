import { HAZARD, SERVICE_BIT, type Tick } from '../world/tick.ts';

/**
 * Since when things are out of the ordinary here: enough homes without power, without safe water, in smoke, in water, told to
 * leave or out of reach of 112; the disease or a rule; great heat, snow or ice. From then on initiatives start by themselves, officials
 * come, halls that are open get callers, and care rounds suffer.
 */
export function stepCrisis(t: Tick): void {
  const { next: c, model } = t;
  const border = model.rates.services.crisisShare * model.households.count;
  const now = isOrdinaryCrisis(t) || countTroubled(t) * 100 >= border;
  if (!now) c.crisisSince[0] = -1;
  else if (c.crisisSince[0]! < 0) c.crisisSince[0] = t.minute;
}

function isOrdinaryCrisis(t: Tick): boolean {
  const { next: c, model } = t;
  if (c.outageSince[0]! >= 0 || t.slippery || c.ruleVisits[0]! >= 0 || c.ruleGatherings[0]! >= 0) return true;
  return (c.hazards[0]! & HAZARD.disease) !== 0 || c.sun[0]! >= model.rates.home.heatCrisisSun;
}

/** Homes with something out of the ordinary. */
function countTroubled(t: Tick): number {
  const { services, tapUnsafe, smokeOut, floodCm, hazard, wetUntil, cordonUntil } = t.next;
  const usual = SERVICE_BIT['tap-water'] | SERVICE_BIT['emergency-112'];
  let troubled = 0;
  for (let row = 0; row < services.length; row++) {
    const hit =
      (services[row]! & usual) !== usual ||
      tapUnsafe[row] !== 0 ||
      smokeOut[row] !== 0 ||
      floodCm[row] !== 0 ||
      hazard[row] !== 0 ||
      wetUntil[row] !== 0 ||
      cordonUntil[row] !== 0;
    if (hit) troubled++;
  }
  return troubled;
}
