import type { CompiledScenario, Minutes, Moment } from '../../model/index.ts';
import { openStream } from '../../neighbourhood/index.ts';

/**
 * What is drawn once for a seed. Every draw has a stream of its own, named after the id it belongs to,
 * so adding an inject or a decision shifts no other draw.
 */
export interface Draws {
  /** Moment of each inject, decision opening: a minute, the name of a declared duration, or null when it has none. */
  injects: (Minutes | string | null)[];
  decisions: (Minutes | string | null)[];
}

/** One number in [0, 1): the first of the stream of that subject; the same in every browser. */
export function drawUnit(seed: string, subject: string): number {
  return openStream(seed, subject).next();
}

/** A whole minute from both ends included for a range; a fixed minute or the name of a declared duration as it is. */
export function drawMoment(moment: Moment | null, seed: string, id: string): Minutes | string | null {
  if (moment === null) return null;
  if ('minute' in moment) return moment.minute;
  if ('variable' in moment) return moment.variable;
  return moment.from + Math.floor(drawUnit(seed, id) * (moment.to - moment.from + 1));
}

/** Whether an inject of this chance happens the n-th time it falls due. */
export function drawChance(chance: number, seed: string, id: string, time: number): boolean {
  return chance >= 1 || drawUnit(seed, `${id}/chance/${time}`) < chance;
}

/** Draws the moments of a scenario for a seed: of injects and of the opening of decisions, in their order. */
export function prepareDraws(scenario: CompiledScenario, seed: string): Draws {
  return {
    injects: scenario.timeline.map((inject) => drawMoment(inject.at, seed, inject.id)),
    decisions: scenario.decisions.map((decision) => drawMoment(decision.opens.at, seed, decision.id)),
  };
}
