import { phaseConfig } from '../../exercise/index.ts';
import type { CompiledScenario } from '../../model/index.ts';
import { decisionChart } from './decision-chart.ts';
import { injectChart } from './inject-chart.ts';
import type { MachineConfig, Mark } from './machine-config.ts';
import { DIAGRAM_PARTS, type DiagramPart } from './scenario-graph.ts';
import { storyChart } from './story-chart.ts';

/** Whether a part, by key, was reached; what was not gets the tag `unreached`. */
export type Reached = (key: string) => boolean;

/** What stands in a statechart: the phases of the evening too. */
export const CHART_PARTS = ['phases', ...DIAGRAM_PARTS] as const;
export type ChartPart = 'phases' | DiagramPart;

/**
 * A scenario as one XState machine that any visualiser draws: in parallel the phases of the evening, the timeline, questions and
 * storylines. It is made from the machines that the engine asks, with real delays; conditions stand as events with their text as
 * description. A recorded evening walks it, arrow by arrow (`test/support/walk-chart.ts`).
 */
export function xstateConfig(
  scenario: CompiledScenario,
  drawn: readonly ChartPart[] = CHART_PARTS,
  reached: Reached = () => true,
): MachineConfig {
  const marked: Mark = (key, config) => (reached(key) ? config : { ...config, tags: ['unreached'] });
  const regions = (entries: [string, MachineConfig][]): MachineConfig => ({
    type: 'parallel',
    states: Object.fromEntries(entries),
  });
  const { timeline, decisions, storylines } = scenario;
  const parts: [ChartPart, MachineConfig][] = [
    ['phases', phaseConfig(scenario.chapters.map(({ id }) => id))],
    ['timeline', regions(timeline.map((inject) => [inject.id, injectChart(inject, marked)]))],
    ['decisions', regions(decisions.map((decision) => [decision.id, decisionChart(decision, marked)]))],
    ['storylines', regions(storylines.map((storyline) => [storyline.id, storyChart(storyline, marked)]))],
  ];
  const filled = parts.filter(([part, { states }]) => drawn.includes(part) && Object.keys(states ?? {}).length > 0);
  return { id: scenario.id, ...regions(filled) };
}
