import {
  type Action,
  type Chapter,
  type CompiledNeighbourhood,
  type CompiledScenario,
  GLOBAL_FIELDS,
  type Inject,
  type Message,
  type Objective,
  type Role,
  type ScenarioTexts,
  type Variable,
} from '../../model/index.ts';
import { lineColumn } from '../findings/source-file.ts';
import { isRecord } from '../reading/merge-parts.ts';
import { namesOfSource } from '../reading/names-of-source.ts';
import { compileDecision } from './compile-decision.ts';
import { minutes, optionalCondition } from './compile-effects.ts';
import { compileInject } from './compile-inject.ts';
import { type Context, effectsOf } from './compile-parts.ts';
import { compileStoryline } from './compile-storyline.ts';
import { compileWeather } from './compile-weather.ts';
import type { ScenarioModel } from './scenario-model.ts';

type Source = ScenarioModel['source'];

/**
 * Resolves every name of a checked scenario against a neighbourhood.
 * @throws when the scenario was not checked without errors against this neighbourhood
 */
export function compileScenario(
  model: ScenarioModel,
  neighbourhood: CompiledNeighbourhood,
): { scenario: CompiledScenario; texts: ScenarioTexts } {
  const { source, places, texts } = model;
  const context: Context = {
    names: namesOfSource(source, new Set(eventsRaised(source)), neighbourhood),
    text: (key) => key,
    lineOf: (path) => {
      const located = places.get(path);
      const place = located?.key ?? located?.value;
      return place ? lineColumn(place.file, place.start).line : 0;
    },
  };
  return { scenario: compile(source, neighbourhood, context), texts };
}

function eventsRaised(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'raise' && typeof child === 'string'
      ? [child]
      : key === 'incident' && isRecord(child)
        ? [child.met, child.else].filter((event) => typeof event === 'string')
        : eventsRaised(child),
  );
}

function compile(source: Source, neighbourhood: CompiledNeighbourhood, context: Context): CompiledScenario {
  const { clock } = source;
  const start = startOf(clock.start);
  const messages = compileMessages(source, context);
  const timeline = (source.timeline ?? []).map((inject) => compileInject(inject, context));
  return {
    id: source.id,
    version: source.version,
    language: source.language,
    crisis: source.crisis,
    neighbourhoodId: neighbourhood.id,
    step: minutes(clock.step) as CompiledScenario['step'],
    endMinute: minutes(clock.end),
    ...start,
    weather: compileWeather(source.weather, start.startMinuteOfDay, minutes(clock.end)),
    parameters: source.parameters ?? {},
    variables: compileVariables(source),
    chapters: compileChapters(source),
    roles: compileRoles(source),
    messages,
    firstMessage: firstMessageOf(timeline),
    timeline,
    decisions: Object.entries(source.decisions ?? {}).map(([id, decision]) => compileDecision(id, decision, context)),
    actions: compileActions(source, context),
    storylines: Object.entries(source.storylines ?? {}).map(([id, line]) => compileStoryline(id, line, context)),
    objectives: compileObjectives(source, context),
    preparations: Object.entries(source.preparations ?? {}).map(([id, { cost, days, detail, do: effects }]) => ({
      id,
      label: `preparations.${id}.label`,
      detail: detail === undefined ? null : `preparations.${id}.detail`,
      cost,
      days,
      effects: effectsOf(effects, `preparations.${id}.do`, context),
    })),
    facts: Object.entries(source.facts ?? {}).map(([id, { source: from, checkedOn }]) => ({
      id,
      ask: `facts.${id}.ask`,
      answer: `facts.${id}.answer`,
      source: from,
      checkedOn,
    })),
    debrief: (source.debrief ?? []).map(({ id, show }) => ({ id, ask: `debrief.${id}.ask`, show: show ?? [] })),
    experiments: source.experiments ?? {},
    goals: source.goals ?? 'table',
  };
}

/** Clock time, weekday (0 = Monday) and date at minute 0. */
function startOf(start: string): Pick<CompiledScenario, 'startMinuteOfDay' | 'startWeekday' | 'startDate'> {
  const [date = '', time = ''] = start.split('T');
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { startMinuteOfDay: hour * 60 + minute, startWeekday: weekdayOf(year, month, day), startDate: date };
}

/** Zeller's congruence, with Monday as 0. */
function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const century = Math.floor(y / 100);
  const inCentury = y - century * 100;
  const sum =
    day +
    Math.floor((13 * (shifted + 1)) / 5) +
    inCentury +
    Math.floor(inCentury / 4) +
    Math.floor(century / 4) +
    5 * century;
  return (sum + 5) % 7;
}

function compileVariables(source: Source): Variable[] {
  return Object.entries(source.state ?? {}).map(([name, { type, min, max, start, label }]) => ({
    name,
    type,
    min: min ?? (Object.hasOwn(GLOBAL_FIELDS, name) ? 0 : Number.MIN_SAFE_INTEGER),
    max: max ?? (Object.hasOwn(GLOBAL_FIELDS, name) ? 100 : Number.MAX_SAFE_INTEGER),
    start: type === 'duration' ? minutes(String(start)) : (start as number | boolean),
    label: label === undefined ? null : `state.${name}.label`,
  }));
}

function compileChapters(source: Source): Chapter[] {
  return (source.chapters ?? []).map(({ id, from, to, minutes: table }) => ({
    id,
    title: `chapters.${id}.title`,
    from: minutes(from),
    to: minutes(to),
    minutes: table,
  }));
}

function compileRoles(source: Source): Role[] {
  return Object.entries(source.roles ?? {}).map(([id, { seats }]) => {
    const [from = 1, to = from] = (seats ?? '1').split('..').map(Number);
    return { id, title: `roles.${id}.title`, card: `roles.${id}.card`, seats: { from, to } };
  });
}

function compileMessages(source: Source, { names }: Context): Message[] {
  return Object.entries(source.messages ?? {}).map(([id, message]) => ({
    id,
    text: `messages.${id}.text`,
    from: message.from,
    channels: message.channels ?? [],
    true: message.true ?? true,
    advice: message.advice ?? null,
    foreign: (message.languages ?? []).some((language) => language !== source.language),
    replaces: message.replaces === undefined ? -1 : names.messages.indexOf(message.replaces),
  }));
}

/** What "informed" and "reached" mean: the first message that the timeline spreads. */
function firstMessageOf(timeline: readonly Inject[]): number {
  for (const inject of timeline) {
    if (inject.shelf) continue;
    for (const effect of inject.effects) if (effect.kind === 'inform') return effect.message;
  }
  return -1;
}

function compileActions(source: Source, context: Context): Action[] {
  return Object.entries(source.actions ?? {}).map(([id, action]) => ({
    id,
    label: `actions.${id}.label`,
    detail: action.detail === undefined ? null : `actions.${id}.detail`,
    pictogram: action.pictogram ?? null,
    by: action.by,
    kinds: action.kinds ?? [],
    at: action.at,
    people: action.takes.people,
    minutes: action.takes.minutes,
    goods: action.takes.goods ?? {},
    ratePerHour: Number((action.rate ?? '0/h').split('/')[0]),
    needs: optionalCondition(action.needs, 'exercise', context),
    effects: effectsOf(action.do, `actions.${id}.do`, context),
  }));
}

function compileObjectives(source: Source, context: Context): Objective[] {
  return Object.entries(source.objectives ?? {}).map(([id, { done, keep, by }]) => ({
    id,
    text: `objectives.${id}.text`,
    done: optionalCondition(done, 'exercise', context),
    keep: optionalCondition(keep, 'exercise', context),
    by: by === undefined ? minutes(source.clock.end) : minutes(by),
  }));
}
