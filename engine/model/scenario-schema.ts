import { z } from 'zod';
import { EFFECT_KEYS, type EffectSource, saySchema } from './effect-schema.ts';
import { ADVICES, CHANNELS, CRISES, CUTS, INITIATIVE_KINDS } from './vocabulary.ts';

/**
 * The scenario file (`formats.md`, 1). Strict: an unknown key is a finding.
 * Marks in `describe` say what a text is: `kind: ref | duration | range | condition | text | event | effects`.
 */

const ID = /^[A-Za-z][A-Za-z0-9-]*$/;
export const idSchema = z.string().regex(ID).max(60);
const duration = (doc: string) => z.string().describe(`kind: duration; ${doc}`);
/** A moment: a duration, a range `2h..4h`, or the name of a declared duration. */
const moment = (doc: string) => z.string().describe(`kind: moment; ${doc}`);
const condition = (doc: string) => z.string().min(1).max(400).describe(`kind: condition; ${doc}`);
const text = (doc: string) => z.string().min(1).describe(`kind: text; ${doc}`);
const ref = (doc: string) => z.string().min(1).describe(`kind: ref; ${doc}`);
const cuts = z.array(z.enum(CUTS)).describe('cuts of the evening in which it is played');

/** Each element is a map of one key; its value is checked by the schema of that key (`EFFECT_SCHEMAS`). */
export const effectsSchema = z
  .array(z.custom<EffectSource>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)))
  .describe(`kind: effects; one of ${EFFECT_KEYS.join(', ')}`);

const talkSchema = z.strictObject({
  minutes: z.int().min(1).max(30),
  ask: z.array(text('a question for the table')).max(5).optional(),
});

const opensSchema = z.strictObject({
  at: moment('when it opens').optional(),
  on: z.string().optional().describe('kind: event; an event that opens it'),
  when: condition('a condition that opens it').optional(),
});

const decisionBase = {
  for: z.array(z.string()).optional().describe('kind: role; roles that are asked first'),
  cut: cuts.optional(),
  chapter: z.string().optional(),
  opens: opensSchema,
  talk: talkSchema.optional(),
  ask: text('the question, at most 40 words'),
  objectives: z.array(z.string()).optional(),
  draft: z.boolean().optional(),
};

const optionSchema = z.strictObject({
  label: text('the option in a few words'),
  detail: text('what it costs in people and time').optional(),
  pictogram: z.string().optional(),
  needs: condition('available only when this holds').optional(),
  do: effectsSchema.optional(),
  draft: z.boolean().optional(),
});

const chooseSchema = z.strictObject({
  ...decisionBase,
  kind: z.literal('choose').optional(),
  closes: z.strictObject({
    after: duration('how long it stays open'),
    then: z.string().describe('kind: option; the default'),
  }),
  options: z.record(idSchema, optionSchema),
});

const divideSchema = z.strictObject({
  ...decisionBase,
  kind: z.literal('divide'),
  closes: z.strictObject({
    after: duration('how long it stays open'),
    then: z.record(z.string(), z.int().min(0)).describe('kind: division; helpers per option'),
  }),
  helpers: z.int().min(1).max(60).describe('free helpers to divide'),
  options: z.record(idSchema, optionSchema),
});

/** Dispatches on `kind` before validating, so that one mistake gives one finding. */
export const DECISION_SCHEMAS = { choose: chooseSchema, divide: divideSchema } as const;
export const decisionSchema = z.discriminatedUnion('kind', [
  chooseSchema.extend({ kind: z.literal('choose').default('choose') }),
  divideSchema,
]);

export const injectSchema = z.strictObject({
  id: idSchema,
  at: moment('the minute; with `when`: not before').optional(),
  when: condition('plays as soon as it becomes true').optional(),
  on: z.string().optional().describe('kind: event; plays when this event is raised'),
  until: duration('no longer after this').optional(),
  repeat: z.boolean().optional(),
  chance: z.number().min(0).max(1).optional(),
  shelf: z.boolean().optional().describe('contingency: the facilitator plays it when it helps'),
  weight: z.enum(['light', 'heavy']).optional(),
  cut: cuts.optional(),
  chapter: z.string().optional(),
  channel: z.enum(CHANNELS).optional(),
  else: z.enum(CHANNELS).optional().describe('how it arrives when its channel is dead'),
  say: saySchema.optional(),
  do: effectsSchema.optional(),
  expect: text('what the table may be expected to do, for the facilitator').optional(),
  objectives: z.array(z.string()).optional(),
  to: text('to whom it goes, when not to the whole table').optional(),
  lookFor: text('what an observer looks for').optional(),
  insteadOf: z.string().min(1).optional().describe('on the shelf: for what it may be played'),
  notes: z.string().min(1).optional().describe("the author's own notes; never shown, not translated"),
  draft: z.boolean().optional(),
});

const storyStateSchema = z.strictObject({
  enter: effectsSchema.optional(),
  when: z.record(z.string(), z.string()).optional().describe('kind: transitions-when; condition → state'),
  on: z.record(z.string(), z.string()).optional().describe('kind: transitions-on; event → state'),
  after: z.record(z.string(), z.string()).optional().describe('kind: transitions-after; duration → state'),
  final: z.boolean().optional(),
  draft: z.boolean().optional(),
});

export const storylineSchema = z.strictObject({
  title: text('name of the storyline').optional(),
  about: z
    .union([z.strictObject({ pick: condition('a household of the model') }), z.strictObject({ household: z.string() })])
    .optional(),
  who: text('the (invented) person, for card and panel').optional(),
  initial: z.string().describe('kind: state; the first state'),
  states: z.record(idSchema, storyStateSchema),
});

const variableSchema = z.strictObject({
  type: z.enum(['number', 'boolean', 'duration']),
  min: z.number().optional(),
  max: z.number().optional(),
  start: z.union([z.number(), z.boolean(), z.string()]),
  label: text('name for people').optional(),
});

const temperature = z.union([
  z.record(z.string(), z.number().min(-40).max(50)).describe('kind: by-time; °C at moments, linear in between'),
  z.strictObject({
    daily: z.array(z.strictObject({ min: z.number().min(-40).max(50), max: z.number().min(-40).max(50) })).min(1),
  }),
]);

const messageSchema = z.strictObject({
  text: text('what people know'),
  from: z.string(),
  channels: z.array(z.enum(CHANNELS)).optional(),
  true: z.boolean().optional(),
  advice: z.enum(ADVICES).optional().describe('what those who know it do'),
  languages: z.array(z.string()).optional().describe('languages it is told in; without it only that of the scenario'),
  replaces: z.string().optional().describe('kind: message; the message that this one makes outdated'),
});

export const actionSchema = z.strictObject({
  label: text('what the table orders, in a few words'),
  detail: text('what it does').optional(),
  pictogram: z.string().optional(),
  by: z.enum(['initiative', 'venue', 'household']),
  kinds: z.array(z.enum(INITIATIVE_KINDS)).optional().describe('initiatives that can do it; without it, all'),
  at: z.enum(['street', 'household', 'venue', 'area']),
  takes: z.strictObject({
    people: z.int().min(1).max(20),
    minutes: z.int().min(5).max(720),
    goods: z.record(z.string(), z.number().min(0)).optional(),
  }),
  rate: z
    .string()
    .regex(/^\d+\/h$/)
    .optional()
    .describe('households an hour'),
  needs: condition('possible only when this holds').optional(),
  do: effectsSchema,
});

export const preparationSchema = z.strictObject({
  label: text('what could be done before'),
  detail: text('what it asks of people').optional(),
  cost: z.number().min(0).describe('euros of the small budget'),
  days: z.int().min(0).describe('days it takes'),
  do: effectsSchema,
});

export const factSchema = z.strictObject({
  ask: text('the question'),
  answer: text('the answer, for the facilitator to read aloud'),
  source: z.string(),
  checkedOn: z.string(),
});

const chapterSchema = z.strictObject({
  id: idSchema,
  title: text('name of the chapter'),
  from: duration('begins'),
  to: duration('ends'),
  minutes: z.partialRecord(z.enum(CUTS), z.int().min(1).max(60)),
});

const areaSchema = z.strictObject({
  in: z.enum(['map', 'points']),
  feature: z.string().optional(),
  points: z.array(z.tuple([z.number(), z.number()])).optional(),
});

const roleSchema = z.strictObject({
  title: text('name of the role'),
  seats: z
    .string()
    .regex(/^\d+(\.\.\d+)?$/)
    .optional(),
  card: text('what the card says, in the u-form'),
});

const objectiveSchema = z.strictObject({
  text: text('the objective as a sentence'),
  done: condition('reached once this holds, no later than `by`').optional(),
  keep: condition('must hold on every tick until `by`').optional(),
  by: duration('deadline').optional(),
});

const debriefSchema = z.strictObject({
  id: idSchema,
  ask: text('a question for the look-back'),
  show: z.array(ref('what to show beside it')).optional(),
});

const experimentSchema = z.strictObject({
  cases: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))).optional(),
  vary: z.record(z.string(), z.array(z.number())).optional(),
  seeds: z.string(),
  measure: z.array(z.string()),
  stop: duration('until').optional(),
});

/** Sections that a scenario and a library file share. */
const shared = {
  messages: z.record(idSchema, messageSchema).optional(),
  actions: z.record(idSchema, actionSchema).optional(),
  preparations: z.record(idSchema, preparationSchema).optional(),
  facts: z.record(idSchema, factSchema).optional(),
  storylines: z.record(idSchema, storylineSchema).optional(),
};

export const librarySchema = z.strictObject({ format: z.literal(1), id: idSchema, language: z.string(), ...shared });

export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.string(),
  language: z.string(),
  licence: z.string(),
  crisis: z.enum(CRISES),
  title: text('title'),
  summary: text('two sentences for the start screen'),
  clock: z.strictObject({
    start: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
    end: duration('end of the scenario'),
    step: z.enum(['5m', '15m', '1h']),
  }),
  neighbourhood: z.string(),
  requires: z.array(z.string()).optional(),
  use: z.array(z.string()).optional(),
  weather: z
    .strictObject({
      temperature: temperature.optional(),
      wind: z.record(z.string(), z.number()).optional(),
      rain: z.record(z.string(), z.number()).optional(),
      snow: z.record(z.string(), z.number()).optional(),
    })
    .optional(),
  areas: z.record(idSchema, areaSchema).optional(),
  parameters: z.record(z.string(), z.number()).optional(),
  state: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), variableSchema).optional(),
  chapters: z.array(chapterSchema).optional(),
  roles: z.record(idSchema, roleSchema).optional(),
  timeline: z.array(injectSchema).optional(),
  decisions: z.record(idSchema, decisionSchema).optional(),
  objectives: z.record(idSchema, objectiveSchema).optional(),
  goals: z.enum(['table', 'scenario']).optional(),
  debrief: z.array(debriefSchema).optional(),
  experiments: z.record(idSchema, experimentSchema).optional(),
  ...shared,
});

export type ScenarioSource = z.infer<typeof scenarioSchema>;
export type LibrarySource = z.infer<typeof librarySchema>;
export type InjectSource = z.infer<typeof injectSchema>;
export type DecisionSource = z.infer<typeof decisionSchema>;
export type ActionSource = z.infer<typeof actionSchema>;
export type StorylineSource = z.infer<typeof storylineSchema>;
