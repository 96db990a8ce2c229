import { CUTS, type Decision, type DecisionSource } from '../../model/index.ts';
import { minutes, optionalCondition } from './compile-effects.ts';
import { type Context, effectsOf, eventOf, momentOf } from './compile-parts.ts';

/** A decision with its moments, conditions and effects resolved. */
export function compileDecision(id: string, decision: DecisionSource, context: Context): Decision {
  const path = `decisions.${id}`;
  const { opens, talk, closes } = decision;
  return {
    id,
    kind: decision.kind,
    for: decision.for ?? [],
    cuts: decision.cut ?? [...CUTS],
    chapter: decision.chapter ?? null,
    opens: {
      at: momentOf(opens.at, context),
      on: eventOf(opens.on, false, context),
      when: optionalCondition(opens.when, 'exercise', context),
    },
    talk: { minutes: talk?.minutes ?? 0, ask: (talk?.ask ?? []).map((_, index) => `${path}.talk.ask.${index}`) },
    closesAfter: minutes(closes.after),
    fallback: closes.then,
    helpers: decision.kind === 'divide' ? decision.helpers : 0,
    ask: `${path}.ask`,
    objectives: decision.objectives ?? [],
    options: Object.entries(decision.options).map(([option, { detail, pictogram, needs, do: effects }]) => ({
      id: option,
      label: `${path}.options.${option}.label`,
      detail: detail === undefined ? null : `${path}.options.${option}.detail`,
      pictogram: pictogram ?? null,
      needs: optionalCondition(needs, 'exercise', context),
      effects: effectsOf(effects, `${path}.options.${option}.do`, context),
      line: context.lineOf(`${path}.options.${option}`),
    })),
    line: context.lineOf(path),
  };
}
