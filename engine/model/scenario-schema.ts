import { z } from 'zod';
import { EFFECT_KEYS, type EffectSource, saySchema } from './effect-schema.ts';
import { mean } from './meaning.ts';
import { amount, condition, duration, idSchema, keyed, moment, name, text } from './text-schemas.ts';
import { ADVICES, CHANNELS, CRISES, CUTS, INITIATIVE_KINDS } from './vocabulary.ts';

/**
 * The scenario file (`formats.md`, 1). Strict: an unknown key is a finding.
 * What a value means beyond its form stands in the registry of `meaning.ts`; what it is for, in its sentence.
 */

const cuts = z.array(z.enum(CUTS)).describe('cuts of the evening in which it is played; without it, all');
const chapter = name('chapter', 'the chapter in which it is played');
const objectives = z.array(name('objective', 'an objective it serves')).describe('objectives that it serves');
const draft = z.boolean().describe('not finished: warnings about it wait');
const pictogram = z.string().describe('picture beside it');
const waitsFor = (says: string) =>
  mean(z.string(), { kind: 'event', by: 'exercise', example: 'ASSET_FAILED(id)' }, says);

/** Each element is a map of one key; its value is checked by the schema of that key (`EFFECT_SCHEMAS`). */
export const effectsSchema = mean(
  z.array(z.custom<EffectSource>((value) => typeof value === 'object' && value !== null && !Array.isArray(value))),
  { kind: 'effects' },
  `what happens, in order; each one of ${EFFECT_KEYS.join(', ')}`,
);

const talkSchema = z.strictObject({
  minutes: amount('minutes', z.int().min(1).max(30), 'how long the table may talk'),
  ask: z.array(text('a question for the table')).max(5).optional().describe('questions that help them talk'),
});

const opensSchema = z.strictObject({
  at: moment('when it opens').optional(),
  on: waitsFor('an event that opens it').optional(),
  when: condition('exercise', 'a condition that opens it').optional(),
});

const decisionBase = {
  for: z.array(name('role', 'a role')).optional().describe('roles that are asked first'),
  cut: cuts.optional(),
  chapter: chapter.optional(),
  opens: opensSchema.describe('when it is asked'),
  talk: talkSchema.optional().describe('the conversation before it'),
  ask: text('the question, at most 40 words'),
  objectives: objectives.optional(),
  draft: draft.optional(),
};

const optionSchema = z.strictObject({
  label: text('the option in a few words'),
  detail: text('what it costs in people and time').optional(),
  pictogram: pictogram.optional(),
  needs: condition('exercise', 'available only when this holds').optional(),
  do: effectsSchema.optional(),
  draft: draft.optional(),
});

const chooseSchema = z.strictObject({
  ...decisionBase,
  kind: z.literal('choose').optional().describe('one option is chosen'),
  closes: z.strictObject({
    after: duration('how long it stays open'),
    then: name('option', 'what happens if the table does not choose'),
  }),
  options: z.record(idSchema, optionSchema).describe('what can be chosen'),
});

const divideSchema = z.strictObject({
  ...decisionBase,
  kind: z.literal('divide').describe('helpers are divided over the options'),
  closes: z.strictObject({
    after: duration('how long it stays open'),
    then: z
      .record(keyed.byName('option'), amount('helpers', z.int().min(0), 'helpers for this option'))
      .describe('the division if the table does not choose'),
  }),
  helpers: amount('helpers', z.int().min(1).max(60), 'free helpers to divide'),
  options: z.record(idSchema, optionSchema).describe('what can be chosen'),
});

/** Dispatches on `kind` before validating, so that one mistake gives one finding. */
export const DECISION_SCHEMAS = { choose: chooseSchema, divide: divideSchema } as const;
export const decisionSchema = z.discriminatedUnion('kind', [
  chooseSchema.extend({ kind: z.literal('choose').default('choose').describe('one option is chosen') }),
  divideSchema,
]);

export const injectSchema = z.strictObject({
  id: idSchema,
  at: moment('the minute; with `when`: not before').optional(),
  when: condition('exercise', 'plays as soon as it becomes true').optional(),
  on: waitsFor('plays when this event is raised').optional(),
  until: duration('no longer after this').optional(),
  repeat: z.boolean().optional().describe('plays again each time; without it once'),
  chance: amount('chance', z.number().min(0).max(1), 'that it happens at all').optional(),
  shelf: z.boolean().optional().describe('contingency: the facilitator plays it when it helps'),
  weight: z.enum(['light', 'heavy']).optional().describe('heavy: left out in the calm setting'),
  cut: cuts.optional(),
  chapter: chapter.optional(),
  channel: z.enum(CHANNELS).optional().describe('how it arrives'),
  else: z.enum(CHANNELS).optional().describe('how it arrives when its channel is dead'),
  say: saySchema.optional().describe('what is told'),
  do: effectsSchema.optional(),
  expect: text('what the table may be expected to do, for the facilitator').optional(),
  objectives: objectives.optional(),
  to: text('to whom it goes, when not to the whole table').optional(),
  lookFor: text('what an observer looks for').optional(),
  insteadOf: z.string().min(1).optional().describe('on the shelf: for what it may be played'),
  notes: z.string().min(1).optional().describe("the author's own notes; never shown, not translated"),
  draft: draft.optional(),
});

const nextState = name('state', 'the state it goes to');

const storyStateSchema = z.strictObject({
  enter: effectsSchema.optional(),
  when: z.record(keyed.byCondition, nextState).optional().describe('condition → state'),
  on: z.record(keyed.byEvent, nextState).optional().describe('event → state'),
  after: z.record(keyed.byMoment, nextState).optional().describe('duration → state'),
  final: z.boolean().optional().describe('the end of the story'),
  draft: draft.optional(),
});

export const storylineSchema = z.strictObject({
  title: text('name of the storyline').optional(),
  about: z
    .union([
      z.strictObject({ pick: condition('household', 'a household of the model that fits, drawn') }),
      z.strictObject({ household: name('household', 'a household by its id') }),
    ])
    .optional()
    .describe('the household that it is about'),
  who: text('the (invented) person, for card and panel').optional(),
  initial: name('state', 'the first state'),
  states: z.record(idSchema, storyStateSchema).describe('where the story can be'),
});

const variableName = mean(z.string().regex(/^[a-z][A-Za-z0-9]*$/), { kind: 'form', example: 'netTerug' });

const variableSchema = z.strictObject({
  type: z.enum(['number', 'boolean', 'duration']).describe('what it holds'),
  min: amount('ownUnit', z.number(), 'it never goes below this').optional(),
  max: amount('ownUnit', z.number(), 'it never goes above this').optional(),
  start: z.union([z.number(), z.boolean(), z.string()]).describe('its value at the start'),
  label: text('name for people').optional(),
});

const celsius = (says: string) => amount('celsius', z.number().min(-40).max(50), says);
const temperature = z
  .union([
    z.record(keyed.byMoment, celsius('at this moment')),
    z.strictObject({
      daily: z
        .array(z.strictObject({ min: celsius('low, at five'), max: celsius('high, at three in the afternoon') }))
        .min(1)
        .describe('a course for each day; the last one goes on'),
    }),
  ])
  .describe('outdoors, linear in between');

const messageSchema = z.strictObject({
  text: text('what people know'),
  from: z.string().describe('who says it'),
  channels: z.array(z.enum(CHANNELS)).optional().describe('how it may spread'),
  true: z.boolean().optional().describe('whether it is so; without it, yes'),
  advice: z.enum(ADVICES).optional().describe('what those who know it do'),
  languages: z.array(z.string()).optional().describe('languages it is told in; without it only that of the scenario'),
  replaces: name('message', 'the message that this one makes outdated').optional(),
});

export const actionSchema = z.strictObject({
  label: text('what the table orders, in a few words'),
  detail: text('what it does').optional(),
  pictogram: pictogram.optional(),
  by: z.enum(['initiative', 'venue', 'household']).describe('who is asked'),
  kinds: z.array(z.enum(INITIATIVE_KINDS)).optional().describe('initiatives that can do it; without it, all'),
  at: z.enum(['street', 'household', 'venue', 'area']).describe('where it is done'),
  takes: z
    .strictObject({
      people: amount('people', z.int().min(1).max(20), 'who do it'),
      minutes: amount('minutes', z.int().min(5).max(720), 'how long they are at it'),
      goods: z
        .record(keyed.byName('goods'), amount('pieces', z.number().min(0), 'in the unit of these goods'))
        .optional()
        .describe('what it uses up'),
    })
    .describe('what it costs'),
  rate: mean(z.string().regex(/^\d+\/h$/), { kind: 'form', example: '8/h' }, 'households an hour').optional(),
  needs: condition('exercise', 'possible only when this holds').optional(),
  do: effectsSchema,
});

export const preparationSchema = z.strictObject({
  label: text('what could be done before'),
  detail: text('what it asks of people').optional(),
  cost: amount('euros', z.number().min(0), 'of the small budget'),
  days: amount('days', z.int().min(0), 'how long it takes'),
  do: effectsSchema,
});

export const factSchema = z.strictObject({
  ask: text('the question'),
  answer: text('the answer, for the facilitator to read aloud'),
  source: z.string().describe('where the answer comes from'),
  checkedOn: z.string().describe('day on which that was checked'),
});

const chapterSchema = z.strictObject({
  id: idSchema,
  title: text('name of the chapter'),
  from: duration('begins'),
  to: duration('ends'),
  minutes: z
    .partialRecord(z.enum(CUTS), amount('minutes', z.int().min(1).max(60), 'of the evening'))
    .describe('how long it may take at the table; a cut that is not named skips it'),
});

const areaSchema = z.strictObject({
  in: z.enum(['map', 'points']).describe('whether the map has it, or its corners stand here'),
  feature: name('map-area', 'its id on the map; without it, its own name').optional(),
  points: z
    .array(z.tuple([z.number(), z.number()]))
    .optional()
    .describe('corners: metres east and north of the corner of the map'),
});

const roleSchema = z.strictObject({
  title: text('name of the role'),
  seats: mean(
    z.string().regex(/^\d+(\.\.\d+)?$/),
    { kind: 'form', example: '1..2' },
    'how many may have it',
  ).optional(),
  card: text('what the card says, in the u-form'),
});

const objectiveSchema = z.strictObject({
  text: text('the objective as a sentence'),
  done: condition('exercise', 'reached once this holds, no later than `by`').optional(),
  keep: condition('exercise', 'must hold on every tick until `by`').optional(),
  by: duration('deadline').optional(),
});

const debriefSchema = z.strictObject({
  id: idSchema,
  ask: text('a question for the look-back'),
  show: z
    .array(mean(z.string().min(1), { kind: 'shown', example: 'storyline/mevrouw-de-wit' }, 'one of these'))
    .optional()
    .describe('what is shown beside it'),
});

const experimentSchema = z.strictObject({
  cases: z
    .array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])))
    .optional()
    .describe('variables and parameters with their values, one case each'),
  vary: z
    .record(z.string(), z.array(z.number()))
    .optional()
    .describe('variables and parameters with the values that are tried in turn'),
  seeds: mean(z.string(), { kind: 'form', example: '1..200' }, 'what luck is drawn from, a run for each'),
  measure: z.array(z.string()).describe('figures that are compared'),
  stop: duration('until').optional(),
});

/** Sections that a scenario and a library file share. */
const shared = {
  messages: z
    .record(idSchema, messageSchema)
    .optional()
    .describe('what people can know; it spreads by channels and ties'),
  actions: z.record(idSchema, actionSchema).optional().describe('what the table may order at any time'),
  preparations: z.record(idSchema, preparationSchema).optional().describe('what could be done before'),
  facts: z.record(idSchema, factSchema).optional().describe('answers that are opened by asking'),
  storylines: z.record(idSchema, storylineSchema).optional().describe('people whom the evening follows'),
};

export const librarySchema = z.strictObject({
  format: z.literal(1).describe('of this file'),
  id: idSchema,
  language: z.string().describe('in which it is written'),
  ...shared,
});

export const scenarioSchema = z.strictObject({
  format: z.literal(1).describe('of this file'),
  id: idSchema,
  version: z.string().describe('of the scenario'),
  language: z.string().describe('in which it is written'),
  licence: z.string().describe('under which others may use it'),
  crisis: z.enum(CRISES).describe('what happens'),
  title: text('title'),
  summary: text('two sentences for the start screen'),
  clock: z
    .strictObject({
      start: mean(
        z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
        { kind: 'form', example: '2026-01-13T17:40' },
        'day and time at which it begins',
      ),
      end: duration('end of the scenario'),
      step: z.enum(['5m', '15m', '1h']).describe('one tick of the model'),
    })
    .describe('when it is, and how long'),
  neighbourhood: z.string().describe('folder of the neighbourhood in which it is played if no other is asked for'),
  requires: z
    .array(name('requirement', 'a kind of asset, venue or initiative'))
    .optional()
    .describe('what a neighbourhood must have'),
  use: z.array(name('library', 'a library file')).optional().describe('libraries that are part of it'),
  weather: z
    .strictObject({
      temperature: temperature.optional(),
      wind: z.record(keyed.byMoment, z.number().describe('km an hour')).optional().describe('at moments'),
      rain: z.record(keyed.byMoment, z.number().describe('mm an hour')).optional().describe('at moments'),
      snow: z.record(keyed.byMoment, z.number().describe('cm that lie')).optional().describe('at moments'),
    })
    .optional()
    .describe('the weather outdoors'),
  areas: z.record(idSchema, areaSchema).optional().describe('parts of the map that have a name here'),
  parameters: z
    .record(keyed.byName('parameter'), z.number().describe('within the range of the parameter table'))
    .optional()
    .describe('numbers of the model that are otherwise here'),
  state: z
    .record(variableName, variableSchema)
    .optional()
    .describe('variables of the scenario; trust and fatigue are those of the model'),
  chapters: z.array(chapterSchema).optional().describe('parts of the evening'),
  roles: z.record(idSchema, roleSchema).optional().describe('who sits at the table'),
  timeline: z.array(injectSchema).optional().describe('what happens, in order'),
  decisions: z.record(idSchema, decisionSchema).optional().describe('what the table is asked'),
  objectives: z.record(idSchema, objectiveSchema).optional().describe('what is to be reached'),
  goals: z.enum(['table', 'scenario']).optional().describe('whose goal the look-back answers first'),
  debrief: z.array(debriefSchema).optional().describe('questions for the look-back'),
  experiments: z.record(idSchema, experimentSchema).optional().describe('runs that are compared'),
  ...shared,
});

export type ScenarioSource = z.infer<typeof scenarioSchema>;
export type LibrarySource = z.infer<typeof librarySchema>;
export type InjectSource = z.infer<typeof injectSchema>;
export type DecisionSource = z.infer<typeof decisionSchema>;
export type ActionSource = z.infer<typeof actionSchema>;
export type StorylineSource = z.infer<typeof storylineSchema>;
