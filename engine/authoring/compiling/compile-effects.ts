import type { z } from 'zod';
import {
  type CompiledEffect,
  type CompiledNeighbourhood,
  type CompiledScenario,
  type Condition,
  type ConditionSubject,
  EFFECT_SCHEMAS,
  type EffectKey,
  type MoveTarget,
  parseDuration,
  type ReferenceKind,
  type Where,
} from '../../model/index.ts';
import { compileCondition } from '../expressions/compile-condition.ts';
import { isProblem, resolveReference } from '../expressions/resolve-reference.ts';
import { type Names, namesOfCompiled } from '../reading/names.ts';

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
  return Object.hasOwn(EFFECT_SCHEMAS, key);
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
  contaminate: (value, _, c) => ({
    kind: 'contaminate',
    assets: assetsOf(value.asset, c),
    for: optionalMinutes(value.for),
  }),
  smoke: (value, _, c) => ({
    kind: 'smoke',
    density: Math.floor(value.density * 1000 + 0.5),
    where: whereOf(value, c),
  }),
  flood: (value, _, c) => ({ kind: 'flood', cm: Math.floor(value.depth * 100 + 0.5), where: whereOf(value, c) }),
  block: (value, _, c) => ({ kind: 'block', on: true, where: streetOrArea(value, c) }),
  clear: (value, _, c) => ({ kind: 'block', on: false, where: streetOrArea(value, c) }),
  cordon: (value, _, c) => ({ kind: 'cordon', for: optionalMinutes(value.for), where: whereOf(value, c) }),
  evacuate: (value, _, c) => ({
    kind: 'evacuate',
    to: moveTarget(value.to ?? 'family', c),
    where: whereOf(value, c),
  }),
  rule: ({ visits, gatherings }) => ({
    kind: 'rule',
    visits: visits === undefined || visits >= NO_VISIT_RULE ? null : visits,
    gatherings: gatherings === undefined || gatherings >= NO_GATHERING_RULE ? null : gatherings,
  }),
  infect: (value, _, c) => ({ kind: 'infect', people: value.people, where: whereOf(value, c) }),
  incident: (value, _, c) => ({
    kind: 'incident',
    pick: optionalCondition(value.pick, 'household', c),
    needs: value.needs,
    within: minutes(value.within),
    met: value.met ?? null,
    missed: value.else ?? null,
    where: { rows: value.place === undefined ? null : placeRows(value.place, c), share: 1 },
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
  // what `has` asked for and is not here: the effect stands behind a condition that never holds
  if (isProblem(answer) && answer.id === 'no-such-kind-here') return [];
  if (isProblem(answer)) throw new NotCompilable(`reference ${text}`);
  return answer.rows;
}

function one(rows: number[], text: string): number {
  const [row] = rows;
  if (row === undefined) throw new NotCompilable(`reference ${text}`);
  return row;
}

const assetsOf = (text: string, c: Compiler): number[] => rowsOf(text, ['asset', 'kind'], c);
const venueOf = (text: string, c: Compiler): number => rowsOf(text, ['venue', 'venue/kind'], c)[0] ?? -1;

/** Row of a declared message. */
export function messageOf(name: string, { names }: Compiler): number {
  const row = names.messages.indexOf(name);
  if (row < 0) throw new NotCompilable(`message ${name}`);
  return row;
}

function whereOf(value: { in?: string; share?: number }, c: Compiler): Where {
  return { rows: value.in === undefined ? null : rowsOf(value.in, ['area', 'street'], c), share: value.share ?? 1 };
}

/** From here on a rule is none: nobody is held back by it. */
const NO_VISIT_RULE = 20;
const NO_GATHERING_RULE = 500;

function streetOrArea(value: { street?: string; in?: string; share?: number }, c: Compiler): Where {
  return whereOf({ in: value.street ?? value.in, share: value.share }, c);
}

/** Households at a place; of a venue the nearest one. */
function placeRows(text: string, c: Compiler): number[] {
  if (!text.startsWith('venue/')) return rowsOf(text, ['household', 'street', 'area'], c);
  const { neighbourhood } = c.names;
  const venue = neighbourhood?.venues[venueOf(text, c)];
  if (!neighbourhood || !venue) throw new NotCompilable(`place ${text}`);
  const squared = neighbourhood.households.map(
    ({ x, y }) => (x - venue.x) * (x - venue.x) + (y - venue.y) * (y - venue.y),
  );
  let nearest = 0;
  squared.forEach((metres, row) => {
    if (metres < squared[nearest]!) nearest = row;
  });
  return [nearest];
}

function moveTarget(to: string, c: Compiler): MoveTarget {
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
