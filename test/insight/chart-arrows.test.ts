import { describe, expect, it } from 'vitest';
import {
  decisionLifeConfig,
  injectLifeConfig,
  type PlainState,
  phaseConfig,
  storylineConfig,
} from '../../engine/exercise/index.ts';
import { type MachineConfig, scenarioGraph, xstateConfig } from '../../engine/insight/index.ts';
import type { CompiledScenario } from '../../engine/model/index.ts';
import { SHIPPED_SCENARIOS, shippedExercises } from '../support/shipped.ts';

const models = new Map<string, CompiledScenario>();
function shipped(name: string): CompiledScenario {
  const known = models.get(name) ?? shippedExercises(name, 'wilgenhoek')('1').scenario;
  models.set(name, known);
  return known;
}

describe('[Table] The statechart of every shipped scenario has the arrows of the machines, and no others', () => {
  /** `from -event-> to` of every arrow, as the machine says it; of a chart, what it draws of the same arrow. */
  const arrowsOf = (config: PlainState | MachineConfig, from = ''): string[] => {
    const here = Object.entries({ ...config.on, ...('after' in config ? config.after : {}) }).map(([event, turn]) => {
      const to = typeof turn === 'string' ? turn : 'target' in turn ? turn.target : '';
      return `${from} ${LOGGED.test(event) ? event.split(' ')[0] : 'comes'} ${to}`;
    });
    const inside = Object.entries(config.states ?? {}).flatMap(([name, state]) =>
      arrowsOf(state, from === '' ? name : `${from}.${name}`),
    );
    return [...here, ...inside];
  };
  /** Events that the log names; all others come by themselves, and a chart says how. */
  const LOGGED = /^(inject|decision)\./;
  /** A chart tells what was chosen inside the state, the machine only that it was. */
  const collapsed = (arrow: string): string => arrow.replace(/ (chosen|closed)\..*$/, ' $1');
  const unique = (arrows: string[]): string[] => [...new Set(arrows.map(collapsed))].sort();

  it.each(SHIPPED_SCENARIOS)('%s', (name) => {
    const scenario = shipped(name);
    const { states } = xstateConfig(scenario);
    expect(states?.phases).toEqual(phaseConfig(scenario.chapters.map(({ id }) => id)));
    for (const one of scenario.timeline) {
      expect(unique(arrowsOf(states?.timeline?.states?.[one.id] ?? {}))).toEqual(
        unique(arrowsOf(injectLifeConfig(one))),
      );
    }
    for (const { id } of scenario.decisions) {
      expect(unique(arrowsOf(states?.decisions?.states?.[id] ?? {}))).toEqual(unique(arrowsOf(decisionLifeConfig())));
    }
    for (const story of scenario.storylines) {
      const drawn = arrowsOf(states?.storylines?.states?.[story.id] ?? {});
      expect(drawn.sort()).toEqual(arrowsOf(storylineConfig(story)).sort());
    }
  });

  it.each(SHIPPED_SCENARIOS)('%s: the drawn graph leads where the chart does', (name) => {
    const scenario = shipped(name);
    const { states } = xstateConfig(scenario);
    const turns = scenarioGraph(scenario).edges.filter(({ key }) => key !== null);
    const drawn = scenario.storylines.flatMap(({ id }) =>
      arrowsOf(states?.storylines?.states?.[id] ?? {}).map((arrow) => {
        const [from, , to] = arrow.split(' ');
        return `state/${id}/${from} state/${id}/${to}`;
      }),
    );
    expect(turns.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(drawn.sort());
  });
});
