import { storylineConfig, transitionEvent } from '../../exercise/index.ts';
import type { Storyline } from '../../model/index.ts';
import { type Arrow, drawMachine } from './draw-machine.ts';
import type { MachineConfig, Mark } from './machine-config.ts';
import { reasonText } from './scenario-graph.ts';

/** One storyline as a chart: its machine, with the delays that simulated time waits for in place of `AFTER n`. */
export function storyChart(storyline: Storyline, marked: Mark): MachineConfig {
  const chart = drawMachine(storylineConfig(storyline), (event, target, from) => {
    const turns = storyline.states.find(({ id }) => id === from)?.transitions ?? [];
    const turn = turns.find((each, place) => transitionEvent(each, place) === event);
    if (!turn) return [];
    const described = { target, reenter: true as const, description: reasonText(turn) };
    if (turn.after !== null) return [{ after: turn.after, to: described } satisfies Arrow];
    return [{ on: event, to: turn.when === null ? { target, reenter: true } : described }];
  });
  for (const [id, state] of Object.entries(chart.states)) {
    chart.states[id] = marked(`state/${storyline.id}/${id}`, state);
  }
  return chart;
}
