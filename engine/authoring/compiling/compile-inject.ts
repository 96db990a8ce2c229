import { CUTS, type Inject, type InjectSource } from '../../model/index.ts';
import { optionalCondition, optionalMinutes } from './compile-effects.ts';
import { type Context, effectsOf, eventOf, momentOf, sayOf } from './compile-parts.ts';

/** An inject with its moment, condition and effects resolved; without cuts it is played in all. */
export function compileInject(inject: InjectSource, context: Context): Inject {
  const path = `timeline.${inject.id}`;
  return {
    id: inject.id,
    at: momentOf(inject.at, context),
    when: optionalCondition(inject.when, 'exercise', context),
    on: eventOf(inject.on, false, context),
    until: optionalMinutes(inject.until),
    repeat: inject.repeat ?? false,
    chance: inject.chance ?? 1,
    shelf: inject.shelf ?? false,
    heavy: inject.weight === 'heavy',
    cuts: inject.cut ?? [...CUTS],
    chapter: inject.chapter ?? null,
    channel: inject.channel ?? 'observation',
    elseChannel: inject.else ?? null,
    say: sayOf(inject.say, `${path}.say`),
    effects: effectsOf(inject.do, `${path}.do`, context),
    expect: inject.expect === undefined ? null : `${path}.expect`,
    objectives: inject.objectives ?? [],
    line: context.lineOf(path),
  };
}
