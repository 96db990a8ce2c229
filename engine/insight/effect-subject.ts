import type { Exercise } from '../exercise/index.ts';
import type { Cause, EffectSourceRef } from '../model/index.ts';
import { EFFECT_SOURCES, type LedgerRow } from '../simulation/index.ts';

/** Who or what brought an effect about, from a ledger row: `detail` is its source kind × 100 + option + 1. */
export function effectSubject(ex: Exercise, row: LedgerRow): { subject: string; what: Cause } {
  const kind = EFFECT_SOURCES[Math.floor(row.detail / 100)] ?? 'facilitator';
  return { subject: nameSource(ex, { kind, index: row.subject, option: (row.detail % 100) - 1 }), what: kind };
}

/** `inject/<id>`, `decision/<id>/<option>`, `action/<id>`, `storyline/<id>`, `preparation/<id>` or `facilitator`. */
function nameSource(ex: Exercise, source: EffectSourceRef): string {
  const { scenario } = ex;
  switch (source.kind) {
    case 'inject':
      return `inject/${scenario.timeline[source.index]?.id}`;
    case 'decision': {
      const decision = scenario.decisions[source.index];
      return `decision/${decision?.id}/${decision?.options[source.option]?.id}`;
    }
    case 'action':
      return `action/${scenario.actions[source.index]?.id}`;
    case 'storyline':
      return `storyline/${scenario.storylines[source.index]?.id}`;
    case 'preparation':
      return `preparation/${scenario.preparations[source.index]?.id}`;
    case 'facilitator':
      return 'facilitator';
  }
}
