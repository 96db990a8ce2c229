import { compileEffects } from '../../authoring/index.ts';
import type { EffectOrigin } from '../state/exercise-state.ts';
import { addPending } from '../state/small-state.ts';
import type { Handlers } from './event-handler.ts';
import { giveOrder } from './give-order.ts';

const FACILITATOR: EffectOrigin = {
  source: { kind: 'facilitator', index: -1, option: -1 },
  id: 'facilitator',
  people: null,
  me: -1,
  channel: 'official',
  shown: true,
};

/** Orders, the facilitator's hand, preparations, facts and goals. */
export const APPLY_TABLE: Handlers<
  'action.order' | 'effect.apply' | 'preparation.choose' | 'fact.ask' | 'goal.set' | 'agreement.add' | 'note.add'
> = {
  'action.order': giveOrder,
  'effect.apply': (ex, state, event) => {
    const effects = compileEffects(event.effects, ex.scenario, ex.neighbourhood);
    if (effects === null) return 'unknown-target';
    const pending = effects.map((effect) => ({ minute: state.minute, effect, origin: FACILITATOR }));
    return (draft) => addPending(draft, pending);
  },
  'preparation.choose': (ex, state, event) => {
    const index = ex.scenario.preparations.findIndex((preparation) => preparation.id === event.preparation);
    const preparation = ex.scenario.preparations[index];
    if (!preparation) return 'unknown-event';
    if (state.small.preparations.includes(preparation.id)) return 'already-chosen';
    const source = { kind: 'preparation', index, option: -1 } as const;
    const origin: EffectOrigin = { ...FACILITATOR, source, id: preparation.id };
    const pending = preparation.effects.map((effect) => ({ minute: state.minute, effect, origin }));
    return (draft) => {
      draft.preparations.push(preparation.id);
      addPending(draft, pending);
    };
  },
  'fact.ask': (ex, state, event) => {
    if (!ex.scenario.facts.some((fact) => fact.id === event.fact)) return 'unknown-event';
    return (draft) => {
      if (!state.small.factsAsked.includes(event.fact)) draft.factsAsked.push(event.fact);
    };
  },
  // A goal in the group's own words stands in the private part: the log then names none.
  'goal.set': (ex, _state, event) => {
    const goal = event.goal ?? null;
    if (goal !== null && !ex.scenario.objectives.some(({ id }) => id === goal)) return 'unknown-target';
    return (draft) => {
      draft.goal = goal;
    };
  },
  // What was agreed or noted stands in the private part; in the log only that it happened.
  'agreement.add': () => () => {},
  'note.add': () => () => {},
};
