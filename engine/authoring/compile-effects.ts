import type { z } from 'zod';
import {
  type CompiledEffect,
  type CompiledNeighbourhood,
  type CompiledScenario,
  type Condition,
  EFFECT_SCHEMAS,
  EFFECTS_NOT_MODELLED,
  type EffectKey,
  parseDuration,
  type Where,
} from '../model/index.ts';
import { compileCondition } from './compile-condition.ts';
import { type Names, namesOfCompiled } from './names.ts';
import { isProblem, type ReferenceKind, resolveReference } from './resolve-reference.ts';
import type { ConditionSubject } from './type-check.ts';

/** A name or text that the check should have refused. Never leaves this room. */
export class NotCompilable extends Error {}

/** Resolves the texts of one scenario; every method throws NotCompilable on what a check would have reported. */
export interface Compiler {
  names: Names;
  /** Keeps a text under its key, and gives the key back. */
  text(key: string, sentence: string): string;
}

/** Effects that the facilitator applies by hand; null when one of them is not possible here. `say` is refused: free text never stands in the log. */
export function compileEffects(
  json: unknown[],
  scenario: CompiledScenario,
  neighbourhood: CompiledNeighbourhood,
): CompiledEffect[] | null {
  const refuseText = (): string => {
    throw new NotCompilable('free text');
  };
  const compiler: Compiler = { names: namesOfCompiled(scenario, neighbourhood), text: refuseText };
  try {
    return json.flatMap((source) => compileEffect(source, '', compiler));
  } catch (error) {
    if (error instanceof NotCompilable) return null;
    throw error;
  }
}

/** One effect of a file with its names resolved; `set` and `add` of several variables give several. */
export function compileEffect(source: unknown, path: string, compiler: Compiler): CompiledEffect[] {
  const entries = source !== null && typeof source === 'object' ? Object.entries(source) : [];
  const [entry] = entries;
  if (!entry || entries.length !== 1 || !isEffectKey(entry[0])) throw new NotCompilable('not an effect');
  const [key, value] = entry;
  const parsed = EFFECT_SCHEMAS[key].safeParse(value);
  const compile = COMPILE[key] as Compile<unknown> | undefined;
  if (!parsed.success || !compile) throw new NotCompilable(`effect ${key}`);
  const compiled = compile(parsed.data, `${path}.${key}`, compiler);
  return Array.isArray(compiled) ? compiled : [compiled];
}

function isEffectKey(key: string): key is EffectKey {
  return Object.hasOwn(EFFECT_SCHEMAS, key) && !EFFECTS_NOT_MODELLED.includes(key as EffectKey);
}

type EffectValue<K extends EffectKey> = z.infer<(typeof EFFECT_SCHEMAS)[K]>;
type Compile<Value> = (value: Value, path: string, compiler: Compiler) => CompiledEffect | CompiledEffect[];

const COMPILE: { [K in EffectKey]?: Compile<EffectValue<K>> } = {
  fail: (value, _, c) => {
    const fields = typeof value === 'string' ? { asset: value } : value;
    return {
      kind: 'fail',
      assets: assetsOf(fields.asset, c),
      for: optionalMinutes(fields.for),
      where: whereOf(fields, c),
    };
  },
  restore: (value, _, c) => {
    const fields = typeof value === 'string' ? { asset: value } : value;
    return { kind: 'restore', assets: assetsOf(fields.asset, c), where: whereOf(fields, c) };
  },
  degrade: (value, _, c) => ({
    kind: 'degrade',
    assets: assetsOf(value.asset, c),
    to: value.to,
    where: whereOf(value, c),
  }),
  backup: (value, _, c) => ({
    kind: 'backup',
    assets: assetsOf(value.asset, c),
    minutes: Math.floor(value.hours * 60 + 0.5),
  }),
  forecast: (value, _, c) => ({
    kind: 'forecast',
    assets: assetsOf(value.asset, c),
    at: minutes(value.at),
  }),
  set: (value, _, c) => Object.entries(value).map(([name, to]) => setEffect(name, to, c)),
  add: (value, _, c) => Object.entries(value).map(([name, by]) => addEffect(name, by, c)),
  raise: (event) => ({ kind: 'raise', event }),
  say: (value, path, c) => ({
    kind: 'say',
    say: {
      screen: optionalText(`${path}.screen`, value.screen, c),
      aloud: optionalText(`${path}.aloud`, value.aloud, c),
      from: optionalText(`${path}.from`, value.from, c),
    },
  }),
  inform: (value, _, c) => ({
    kind: 'inform',
    message: messageOf(value.message, c),
    via: value.via,
    who: optionalCondition(value.who, 'household', c),
    where: whereOf(value, c),
  }),
  warn: (value, _, c) => ({
    kind: 'inform',
    message: messageOf(value.message, c),
    via: 'every',
    who: null,
    where: whereOf(value, c),
  }),
  open: (value, _, c) => ({
    kind: 'open',
    venue: venueOf(value.venue, c),
    as: value.as,
    staff: value.staff,
    hours: value.hours ?? null,
  }),
  close: (value, _, c) => ({ kind: 'close', venue: venueOf(value.venue, c) }),
  staff: (value, _, c) => ({
    kind: 'staff',
    venue: venueOf(value.venue, c),
    people: value.people ?? null,
  }),
  visit: (value, _, c) => ({
    kind: 'visit',
    who: conditionOf(value.who, 'household', c),
    people: value.people ?? null,
    where: whereOf(value, c),
  }),
  distribute: (value, _, c) => ({
    kind: 'distribute',
    goods: value.goods,
    amount: value.amount ?? null,
    who: optionalCondition(value.who, 'household', c),
    where: whereOf(value, c),
  }),
  lend: (value, _, c) => ({
    kind: 'lend',
    goods: value.goods,
    amount: value.amount,
    who: conditionOf(value.who, 'household', c),
    where: whereOf(value, c),
  }),
  move: (value, _, c) => ({
    kind: 'move',
    who: conditionOf(value.who, 'household', c),
    to: moveTarget(value.to, c),
    people: value.people ?? null,
    where: whereOf(value, c),
  }),
  repair: (value, _, c) => ({
    kind: 'repair',
    assets: assetsOf(value.asset, c),
    takes: optionalMinutes(value.takes),
  }),
  ask: (value, _, c) => ({
    kind: 'ask',
    service: value.service,
    who: optionalCondition(value.who, 'household', c),
    amount: value.amount ?? null,
  }),
  tie: (value, _, c) => ({
    kind: 'tie',
    scope: tieScope(value.within, c),
    tie: value.kind ?? 'neighbour',
    who: optionalCondition(value.who, 'household', c),
    where: whereOf(value, c),
  }),
  weather: (value) => ({
    kind: 'weather',
    celsius: value.temperature ?? 0,
    for: optionalMinutes(value.for),
  }),
};

/** Whole minutes of a duration text. */
export function minutes(text: string): number {
  const read = parseDuration(text);
  if (read === null) throw new NotCompilable(`duration ${text}`);
  return read;
}

export const optionalMinutes = (text: string | undefined): number | null => (text === undefined ? null : minutes(text));

/** A condition, resolved. */
export function conditionOf(text: string, subject: ConditionSubject, { names }: Compiler): Condition {
  const { condition } = compileCondition(text, subject, names);
  if (!condition) throw new NotCompilable(`condition ${text}`);
  return condition;
}

/** A condition that may be left out. */
export function optionalCondition(
  text: string | undefined,
  subject: ConditionSubject,
  compiler: Compiler,
): Condition | null {
  return text === undefined ? null : conditionOf(text, subject, compiler);
}

function optionalText(key: string, sentence: unknown, compiler: Compiler): string | null {
  return typeof sentence === 'string' ? compiler.text(key, sentence) : null;
}

/** Rows that a reference means. */
export function rowsOf(text: string, allowed: readonly ReferenceKind[], { names }: Compiler): number[] {
  const answer = resolveReference(text, allowed, names);
  if (isProblem(answer)) throw new NotCompilable(`reference ${text}`);
  return answer.rows;
}

function one(rows: number[], text: string): number {
  const [row] = rows;
  if (row === undefined) throw new NotCompilable(`reference ${text}`);
  return row;
}

const assetsOf = (text: string, c: Compiler): number[] => rowsOf(text, ['asset', 'kind'], c);
const venueOf = (text: string, c: Compiler): number => one(rowsOf(text, ['venue', 'venue/kind'], c), text);

/** Row of a declared message. */
export function messageOf(name: string, { names }: Compiler): number {
  const row = names.messages.indexOf(name);
  if (row < 0) throw new NotCompilable(`message ${name}`);
  return row;
}

function whereOf(value: { in?: string; share?: number }, c: Compiler): Where {
  return { rows: value.in === undefined ? null : rowsOf(value.in, ['area', 'street'], c), share: value.share ?? 1 };
}

function moveTarget(to: string, c: Compiler): 'warm-place' | 'family' | 'neighbours' | { venue: number } {
  return to === 'warm-place' || to === 'family' || to === 'neighbours' ? to : { venue: venueOf(to, c) };
}

function tieScope(within: string, c: Compiler): 'street' | 'neighbourhood' | { initiative: number } {
  if (within === 'street' || within === 'neighbourhood') return within;
  return { initiative: one(rowsOf(within, ['initiative', 'initiative/kind'], c), within) };
}

/** trust and fatigue are real in the model, declared or not; everything else is the scenario's own variable. */
const isFeeling = (name: string): name is 'trust' | 'fatigue' => name === 'trust' || name === 'fatigue';

function setEffect(name: string, to: number | boolean | string, { names }: Compiler): CompiledEffect {
  if (isFeeling(name) && typeof to === 'number') return { kind: 'feeling', what: name, mode: 'set', value: to };
  if (!names.variables.has(name)) throw new NotCompilable(`variable ${name}`);
  return { kind: 'set', variable: name, value: typeof to === 'string' ? minutes(to) : to };
}

function addEffect(name: string, by: number, { names }: Compiler): CompiledEffect {
  if (isFeeling(name)) return { kind: 'feeling', what: name, mode: 'add', value: by };
  if (!names.variables.has(name)) throw new NotCompilable(`variable ${name}`);
  return { kind: 'add', variable: name, value: by };
}
