import { decisionLifeConfig } from '../../exercise/index.ts';
import { type Decision, formatDuration } from '../../model/index.ts';
import { type Arrow, drawMachine, turnTo } from './draw-machine.ts';
import type { MachineConfig, Mark } from './machine-config.ts';
import { momentArrow } from './moment-arrow.ts';

/** What a decision came to that is none of its options; no option can be called so, ids hold no spaces. */
const OWN_IDEA = 'own idea';
/** The helpers were divided: each option that got some stands in it, side by side. */
const DIVIDED = 'divided helpers';

/** The life of one decision as a chart: that of its machine, with what was chosen inside `chosen` and its default inside `closed`. */
export function decisionChart(decision: Decision, marked: Mark): MachineConfig {
  const { id, opens, options, closesAfter, fallback } = decision;
  const outcome = typeof fallback === 'string' ? fallback : DIVIDED;
  const end = (option: string): MachineConfig => marked(`option/${id}/${option}`, { type: 'final' });
  const divided = (names: string[]): MachineConfig => ({
    type: 'parallel',
    states: Object.fromEntries(names.map((name) => [name, marked(`option/${id}/${name}`, {})])),
  });
  const chart = drawMachine(decisionLifeConfig(), (event, to) => {
    if (event === 'OPEN') return [momentArrow(opens, to, true)];
    if (event === 'decision.choose') return choices(decision, to);
    if (event === 'CLOSE') return [{ after: closesAfter, to: turnTo(`${to}.${outcome}`, formatDuration(closesAfter)) }];
    return [{ on: event, to: to === 'closed' ? `${to}.${outcome}` : to }];
  });
  const helped = typeof fallback === 'string' ? [] : Object.keys(fallback).filter((name) => (fallback[name] ?? 0) > 0);
  const all = options.map((option) => option.id);
  const chosen =
    decision.kind === 'divide' ? { [DIVIDED]: divided(all) } : Object.fromEntries(all.map((o) => [o, end(o)]));
  chart.states.open = marked(`decision/${id}`, chart.states.open ?? {});
  chart.states.chosen = {
    initial: decision.kind === 'divide' ? DIVIDED : (all[0] ?? OWN_IDEA),
    states: { ...chosen, [OWN_IDEA]: { type: 'final' } },
  };
  chart.states.closed = {
    initial: outcome,
    states: { [outcome]: typeof fallback === 'string' ? end(fallback) : divided(helped) },
  };
  return chart;
}

/** An arrow for each thing that the table may choose. */
function choices({ kind, options }: Decision, to: string): Arrow[] {
  const own: Arrow = { on: `decision.choose ${OWN_IDEA}`, to: `${to}.${OWN_IDEA}` };
  if (kind === 'divide') return [{ on: `decision.choose ${DIVIDED}`, to: `${to}.${DIVIDED}` }, own];
  const picks = options.map(
    ({ id, needs }): Arrow => ({ on: `decision.choose ${id}`, to: turnTo(`${to}.${id}`, needs?.text ?? '') }),
  );
  return [...picks, own];
}
