import type { AppliedEffect, CompiledEffect, Say, Variable, WorldEffect } from '../../model/index.ts';
import type { EffectOrigin } from '../state/exercise-state.ts';
import { showMessage } from './messages.ts';
import type { TickScript } from './tick-script.ts';

/** Runs effects in order: those of the exercise at once, those of the world into the tick. */
export function runEffects(script: TickScript, effects: readonly CompiledEffect[], origin: EffectOrigin): void {
  for (const effect of effects) runEffect(script, effect, origin);
}

function runEffect(script: TickScript, effect: CompiledEffect, origin: EffectOrigin): void {
  switch (effect.kind) {
    case 'set':
      setVariable(script, effect.variable, effect.value);
      return;
    case 'add':
      addVariable(script, effect.variable, effect.value);
      return;
    case 'raise':
      script.draft.raised[effect.event] = script.minute;
      script.raised.push(effect.event);
      return;
    case 'say':
      say(script, effect.say, origin);
      return;
    default:
      script.applied.push(applied(effect, origin));
  }
}

function applied(effect: WorldEffect, origin: EffectOrigin): AppliedEffect {
  return { effect, source: origin.source, people: origin.people, me: origin.me };
}

function declared(script: TickScript, name: string): Variable | undefined {
  return script.ex.scenario.variables.find((variable) => variable.name === name);
}

function bounded(variable: Variable, value: number): number {
  return Math.min(variable.max, Math.max(variable.min, value));
}

function setVariable(script: TickScript, name: string, value: number | boolean): void {
  const variable = declared(script, name);
  if (!variable) return;
  script.draft.variables[name] = typeof value === 'number' ? bounded(variable, value) : value;
}

function addVariable(script: TickScript, name: string, value: number): void {
  const variable = declared(script, name);
  const now = script.draft.variables[name];
  if (variable && typeof now === 'number') script.draft.variables[name] = bounded(variable, now + value);
}

function say(script: TickScript, what: Say, origin: EffectOrigin): void {
  if (!origin.shown) return;
  const count = script.draft.messages.filter((message) => message.key.startsWith(`${origin.id}#`)).length;
  showMessage(script, what, {
    key: `${origin.id}#${count + 1}`,
    channel: origin.channel,
    elseChannel: null,
    me: origin.me,
  });
}
