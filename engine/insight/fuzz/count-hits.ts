import { type ScriptStep, transitionEvent } from '../../exercise/index.ts';
import type { CompiledScenario, ExerciseOrder, Minutes } from '../../model/index.ts';
import { partsOf } from './scenario-parts.ts';

/** A part that was reached: its row of `partsOf`, how often, and the minute of the exercise before the tick in which it first was. */
export interface Hit {
  row: number;
  times: number;
  minute: Minutes;
}

/** Counts how often each part is reached: `onStep` is told by the script, `onOrder` what was ordered. */
export interface HitCounter {
  /** Minute of the last tick made; the caller keeps it. */
  minute: Minutes;
  onStep(step: ScriptStep): void;
  onOrder(order: ExerciseOrder): void;
  /** In the order of first being reached. */
  hits(): Hit[];
}

/**
 * An inject of the timeline counts when the script plays it, one of the shelf when anybody does; a question counts when the table
 * sees it, an option when it is chosen or closes the question.
 */
export function countHits(scenario: CompiledScenario): HitCounter {
  const rows = new Map(partsOf(scenario).map(({ key }, row) => [key, row]));
  const known = new Map<number, Hit>();
  const shelf = new Set(scenario.timeline.filter((inject) => inject.shelf).map(({ id }) => id));
  const hit = (key: string): void => {
    const row = rows.get(key);
    if (row === undefined) return;
    const before = known.get(row);
    if (before) before.times++;
    else known.set(row, { row, times: 1, minute: counter.minute });
  };
  const choose = (decision: string, option: string | null, division: Record<string, number> | null): void => {
    if (option !== null) hit(`option/${decision}/${option}`);
    for (const [name, people] of Object.entries(division ?? {})) if (people > 0) hit(`option/${decision}/${name}`);
  };
  const counter: HitCounter = {
    minute: 0,
    hits: () => [...known.values()],
    onOrder(order) {
      if (order.type === 'inject.play' && shelf.has(order.inject)) hit(`inject/${order.inject}`);
      if (order.type === 'decision.choose') choose(order.decision, order.option ?? null, order.division ?? null);
    },
    onStep(step) {
      if (step.kind === 'closing') {
        choose(scenario.decisions[step.place]?.id ?? '', step.choice.option, step.choice.division);
      } else {
        const key = keyOf(scenario, step);
        if (key !== null) hit(key);
      }
    },
  };
  return counter;
}

function keyOf({ timeline, decisions, storylines }: CompiledScenario, step: ScriptStep): string | null {
  switch (step.kind) {
    case 'inject':
      return `inject/${timeline[step.place]?.id}`;
    case 'opening':
      return step.shown ? `decision/${decisions[step.place]?.id}` : null;
    case 'state':
      return `state/${storylines[step.place]?.id}/${step.state}`;
    case 'transition': {
      const storyline = storylines[step.place];
      const turns = storyline?.states.find(({ id }) => id === step.from)?.transitions ?? [];
      const turn = turns.findIndex((story, place) => transitionEvent(story, place) === step.event);
      return `transition/${storyline?.id}/${step.from}/${turn}`;
    }
    default:
      return null;
  }
}
