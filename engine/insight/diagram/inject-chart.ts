import { injectLifeConfig } from '../../exercise/index.ts';
import type { Inject } from '../../model/index.ts';
import { drawMachine } from './draw-machine.ts';
import type { MachineConfig, Mark } from './machine-config.ts';
import { momentArrow } from './moment-arrow.ts';

/** The life of one inject as a chart: that of its machine, with how its moment comes. */
export function injectChart(inject: Inject, marked: Mark): MachineConfig {
  const chart = drawMachine(injectLifeConfig(inject), (event, to, from) => {
    if (event === 'MISSED') return [{ on: event, to: { target: to, description: `1 - ${inject.chance}` } }];
    if (event !== 'DUE') return [{ on: event, to }];
    return from === 'timed' ? [{ on: 'AT', to }] : [momentArrow(inject, to, from === 'waiting')];
  });
  chart.states.played = marked(`inject/${inject.id}`, chart.states.played ?? {});
  return chart;
}
