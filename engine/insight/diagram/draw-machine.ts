import type { PlainMachine, PlainState, PlainWay } from '../../exercise/index.ts';
import type { MachineConfig, Turn } from './machine-config.ts';

const MS_A_MINUTE = 60_000;

/** An arrow as a chart shows it: on an event, or after simulated minutes. */
export type Arrow = { to: Turn } & ({ on: string } | { after: number });

/**
 * A machine of the engine with its arrows as a chart shows them: the same states, and of every arrow what `redraw` makes of it.
 * @param redraw of an event, the state it leads to and the state it comes from (children as `parent.child`): one arrow or more.
 */
export function drawMachine(
  { initial, states }: PlainMachine,
  redraw: (event: string, to: string, from: string) => Arrow[],
): MachineConfig & { states: Record<string, MachineConfig> } {
  return { initial, states: drawStates(states, redraw, '') };
}

function drawStates(
  states: Record<string, PlainState>,
  redraw: (event: string, to: string, from: string) => Arrow[],
  parent: string,
): Record<string, MachineConfig> {
  return Object.fromEntries(
    Object.entries(states).map(([name, { on = {}, states: inner, ...state }]) => {
      const from = `${parent}${name}`;
      const arrows = Object.entries(on).flatMap(([event, way]): Arrow[] => {
        const to = targetOf(way);
        return to === null ? [{ on: event, to: way }] : redraw(event, to, from);
      });
      const drawn: MachineConfig = { ...state, ...drawArrows(arrows) };
      if (inner !== undefined) drawn.states = drawStates(inner, redraw, `${from}.`);
      return [name, drawn];
    }),
  );
}

function targetOf(way: PlainWay): string | null {
  if (typeof way === 'string') return way;
  return 'target' in way ? way.target : null;
}

/** Arrows as `on` and `after`; of two on the same event or delay the first counts, as in XState itself. */
function drawArrows(arrows: readonly Arrow[]): Pick<MachineConfig, 'on' | 'after'> {
  const on: Record<string, Turn> = {};
  const after: Record<string, Turn> = {};
  for (const arrow of arrows) {
    if ('on' in arrow) on[arrow.on] ??= arrow.to;
    else after[arrow.after * MS_A_MINUTE] ??= arrow.to;
  }
  return {
    ...(Object.keys(on).length > 0 ? { on } : {}),
    ...(Object.keys(after).length > 0 ? { after } : {}),
  };
}

/** A target with what stands beside its arrow. */
export function turnTo(target: string, description: string): Turn {
  return description === '' ? target : { target, description };
}
