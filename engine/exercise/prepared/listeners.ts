import { type CompiledScenario, type EventRef, type Fact, remember } from '../../model/index.ts';
import type { ModelEvent } from '../state/exercise-state.ts';

/** Answers which facts anything in the scenario waits for; all others are not kept. */
export interface Listeners {
  /** The model events that a fact sends and something listens to. */
  hear(fact: Fact, castRows: ReadonlySet<number>): ModelEvent | null;
}

/** The model event that a fact is, or null. */
function eventOf(fact: Fact): ModelEvent | null {
  switch (fact.type) {
    case 'asset.failed':
      return { name: 'ASSET_FAILED', subject: fact.asset, share: 0 };
    case 'asset.restored':
      return { name: 'ASSET_RESTORED', subject: fact.asset, share: 0 };
    case 'venue.opened':
      return { name: 'VENUE_OPENED', subject: fact.venue, share: 0 };
    case 'message.reached':
      return { name: 'MESSAGE_REACHED', subject: fact.message, share: fact.tenths / 10 };
    case 'household.visited':
      return { name: 'ME_VISITED', subject: fact.household, share: 0 };
    case 'household.moved':
      return { name: 'ME_MOVED', subject: fact.household, share: 0 };
    case 'household.helped':
      return { name: 'ME_HELPED', subject: fact.household, share: 0 };
    default:
      return null;
  }
}

function awaited(scenario: CompiledScenario): EventRef[] {
  const refs: (EventRef | null)[] = [
    ...scenario.timeline.map((inject) => inject.on),
    ...scenario.decisions.map((decision) => decision.opens.on),
    ...scenario.storylines.flatMap((story) => story.states.flatMap((state) => state.transitions.map((to) => to.on))),
  ];
  return refs.filter((ref) => ref !== null);
}

/** Reads from a scenario which events its injects, decisions and storylines wait for. */
export const prepareListeners = remember((scenario: CompiledScenario): Listeners => {
  /** By event name: the subjects waited for; −1 stands for any. */
  const subjects = new Map<string, Set<number>>();
  for (const ref of awaited(scenario)) {
    const known = subjects.get(ref.name) ?? new Set<number>();
    subjects.set(ref.name, known.add(ref.subject));
  }
  return {
    hear(fact, castRows) {
      const event = eventOf(fact);
      const wanted = event && subjects.get(event.name);
      if (!event || !wanted) return null;
      if (event.name.startsWith('ME_')) return castRows.has(event.subject) ? event : null;
      return wanted.has(-1) || wanted.has(event.subject) ? event : null;
    },
  };
});
