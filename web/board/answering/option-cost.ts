import type { CompiledEffect } from '../../../engine/index.ts';

/** What an option asks, as far as its effects say it in numbers. */
export interface OptionCost {
  people: number;
  /** Hours of the day for which they are asked; null: the model does not say. */
  hours: { from: number; to: number } | null;
}

/**
 * People and hours of an option; null where the model has no number: better nothing than a guess. Who brings goods round takes as
 * many people as the goods ask, so an option that does so has no number beforehand.
 */
export function costOf(effects: readonly CompiledEffect[]): OptionCost | null {
  let people = 0;
  let hours: OptionCost['hours'] = null;
  for (const effect of effects) {
    if (effect.kind === 'open') {
      people += effect.staff;
      hours = effect.hours;
    } else if (effect.kind === 'visit' || effect.kind === 'move' || effect.kind === 'staff') {
      people += effect.people ?? 0;
    }
  }
  const carries = effects.some(({ kind }) => kind === 'distribute');
  return people === 0 || carries ? null : { people, hours };
}
