import { type CompiledScenario, formatDuration, remember, type StoryTransition } from '../../model/index.ts';

export const PART_KINDS = ['inject', 'decision', 'option', 'state', 'transition'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** Something of a scenario that a play can reach. */
export interface ScenarioPart {
  kind: PartKind;
  /** `inject/uitval`, `decision/warme-plek`, `option/warme-plek/openen`, `state/amina/bezoek`, `transition/amina/weet-niets/0`. */
  key: string;
  /** `warme-plek/openen`; of a transition `amina/weet-niets → bezoek (ME_VISITED)`. */
  name: string;
}

/** All parts of a scenario, each once, in its order; a transition is numbered within its state. */
export const partsOf = remember((scenario: CompiledScenario): ScenarioPart[] => [
  ...scenario.timeline.map(({ id }) => part('inject', id)),
  ...scenario.decisions.flatMap(({ id, options }) => [
    part('decision', id),
    ...options.map((option) => part('option', `${id}/${option.id}`)),
  ]),
  ...scenario.storylines.flatMap(({ id, states }) =>
    states.flatMap((state) => [
      part('state', `${id}/${state.id}`),
      ...state.transitions.map((turn, place) => ({
        ...part('transition', `${id}/${state.id}/${place}`),
        name: `${id}/${state.id} → ${turn.to} (${reasonOf(turn)})`,
      })),
    ]),
  ),
]);

const part = (kind: PartKind, name: string): ScenarioPart => ({ kind, key: `${kind}/${name}`, name });

function reasonOf({ on, when, after }: StoryTransition): string {
  return on?.name ?? when?.text ?? formatDuration(after ?? 0);
}
