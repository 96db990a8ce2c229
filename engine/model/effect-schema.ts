import { z } from 'zod';
import { CHANNELS, GOOD_NAMES, INCIDENT_NEEDS, OFFICIAL_SERVICES, TIE_KINDS, VENUE_USES } from './vocabulary.ts';

/**
 * The effects an author may write, one schema per key. An effect is a map of exactly one key;
 * the checker dispatches on that key before it validates, so a mistake gives one finding.
 * Text kinds (`ref`, `duration`, `condition`, …) are marked by `describe('kind: …; …')`; the checker reads the mark.
 */

const ref = (doc: string) => z.string().min(1).describe(`kind: ref; ${doc}`);
const duration = (doc: string) => z.string().describe(`kind: duration; ${doc}`);
const condition = (doc: string) => z.string().min(1).max(400).describe(`kind: condition; ${doc}`);
const event = (doc: string) =>
  z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*$/)
    .describe(`kind: event; ${doc}`);
const text = (doc: string) => z.string().min(1).describe(`kind: text; ${doc}`);

const share = z.number().min(0).max(1).optional().describe('share of those meant, 0–1; drawn per household or asset');
const within = ref('area/… or street/…: only there').optional();
const where = { in: within, share };

const assetTarget = z.union([
  ref('asset/… or kind/…'),
  z.strictObject({
    asset: ref('asset/… or kind/…'),
    for: duration('comes back by itself after this').optional(),
    ...where,
  }),
]);

export const sayFields = {
  screen: text('what the table sees, at most 40 words').optional(),
  aloud: text('what is read aloud, when it differs from the screen').optional(),
  from: text('who says it').optional(),
};
export const saySchema = z.strictObject(sayFields);

export const EFFECT_SCHEMAS = {
  fail: assetTarget.describe('A cause: the asset stops. Consequences are written with `when`.'),
  restore: assetTarget.describe('The asset is repaired and works again when its feed does.'),
  degrade: z
    .strictObject({ asset: ref('asset/… or kind/…'), to: z.number().min(0).max(1), ...where })
    .describe('The asset still works, at this share of its capacity.'),
  backup: z
    .strictObject({ asset: ref('asset/… or kind/…'), hours: z.number().min(0).max(240) })
    .describe('Brings emergency power to an asset, for so many hours.'),
  forecast: z
    .strictObject({ asset: ref('asset/… or kind/…'), at: duration('when it is said to work again') })
    .describe('What is said about when the asset works again; a forecast that passes unmet costs trust.'),
  set: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])).describe('Sets declared variables.'),
  add: z
    .record(z.string(), z.number())
    .describe('Adds to declared variables and to trust or fatigue; kept within bounds.'),
  raise: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*$/)
    .describe('kind: event; Sends an event to storylines, decisions and injects.'),
  say: saySchema.describe('Shows a message to the table.'),
  inform: z
    .strictObject({
      message: ref('a declared message'),
      via: z.enum(CHANNELS),
      who: condition('which households').optional(),
      ...where,
    })
    .describe('Spreads a message through a channel; whom it reaches depends on what the channel needs.'),
  open: z
    .strictObject({
      venue: ref('venue/… or venue/kind/…'),
      as: z.enum(VENUE_USES).default('warm-place'),
      staff: z.int().min(0).max(60).default(2).describe('helpers who keep it open'),
      hours: z
        .strictObject({ from: z.int().min(0).max(24), to: z.int().min(0).max(24) })
        .optional()
        .describe('hours of the day; without it, day and night'),
    })
    .describe('Opens a venue, if a key holder and staff can be found.'),
  close: z.strictObject({ venue: ref('venue/… or venue/kind/…') }).describe('Closes a venue.'),
  staff: z
    .strictObject({ venue: ref('venue/… or venue/kind/…'), people: z.int().min(0).max(60).optional() })
    .describe('Sends helpers to a venue; in a divide, so many as were given to the option.'),
  visit: z
    .strictObject({ who: condition('which households'), people: z.int().min(1).max(60).optional(), in: within })
    .describe('A checking round along the doors, worst known need first, as long as helpers and hours last.'),
  distribute: z
    .strictObject({
      goods: z.enum(GOOD_NAMES),
      amount: z.number().min(0).optional().describe('in the unit of the goods; without it, what there is'),
      who: condition('which households').optional(),
      in: within,
    })
    .describe('Brings goods to households that lack them, as far as stocks and helpers go.'),
  lend: z
    .strictObject({
      goods: z.enum(GOOD_NAMES),
      amount: z.number().min(0),
      who: condition('which households'),
      in: within,
    })
    .describe('Lends goods that initiatives and venues have, to households.'),
  move: z
    .strictObject({
      who: condition('which households'),
      to: z.string().describe('kind: move-target; warm-place, family, neighbours, or a venue'),
      people: z.int().min(1).max(60).optional(),
      ...where,
    })
    .describe('Asks households to sleep somewhere else and brings those who cannot go alone.'),
  evacuate: z
    .strictObject({
      in: ref('area/… or street/…'),
      to: z
        .string()
        .optional()
        .describe('kind: move-target; family (if not given), neighbours, warm-place, or a venue'),
      share,
    })
    .describe('Everyone there is to leave: who knows it and can, goes; the others wait for help.'),
  repair: z
    .strictObject({ asset: ref('asset/… or kind/…'), takes: duration('how long the work takes').optional() })
    .describe('People start to repair an asset.'),
  ask: z
    .strictObject({
      service: z.enum(OFFICIAL_SERVICES),
      who: condition('which households').optional(),
      amount: z.number().min(0).optional(),
    })
    .describe('Asks an official service, which has its own capacity and delay.'),
  rule: z
    .strictObject({
      visits: z.int().min(0).max(20).optional().describe('visits a day; 20 or left out: no rule'),
      gatherings: z.int().min(0).max(1000).optional().describe('people together; 500 or more, or left out: no rule'),
    })
    .describe('A rule of the authorities; a new one takes the place of the one before.'),
  tie: z
    .strictObject({
      within: z.string().describe('kind: tie-scope; street, neighbourhood, or initiative/…'),
      kind: z.enum(TIE_KINDS).optional(),
      who: condition('which households').optional(),
      ...where,
    })
    .describe('New ties between households that did not know each other.'),
  warn: z.strictObject({ message: ref('a declared message'), ...where }).describe('Warns by every channel that works.'),
  incident: z
    .strictObject({
      place: ref('household/…, street/…, venue/… or area/…').optional(),
      pick: condition('a household; one that fits is drawn').optional(),
      needs: z.array(z.enum(INCIDENT_NEEDS)).min(1).describe('what whoever comes must be able to do or bring'),
      within: duration('deadline'),
      met: event('raised when help came in time').optional(),
      else: event('raised when it did not').optional(),
    })
    .describe('Somebody needs help within minutes: from 112 if it can be called and can come, else from who is near.'),
  infect: z
    .strictObject({ people: z.int().min(1), ...where })
    .describe('So many people catch the disease; it is passed on at home, along ties, at work, school and shops.'),
  contaminate: z
    .strictObject({ asset: ref('asset/… or kind/…'), for: duration('safe again after this').optional() })
    .describe('The water still runs and is not safe to drink, until it is restored.'),
  smoke: z
    .strictObject({ in: ref('area/… or street/…'), density: z.number().min(0).max(1), share })
    .describe('Smoke outdoors; density 0 ends it.'),
  flood: z
    .strictObject({ in: ref('area/… or street/…'), depth: z.number().min(0).max(5), share })
    .describe('Water in the streets, metres; 0 ends it.'),
  block: z
    .strictObject({ street: ref('street/…').optional(), in: within, share })
    .describe('Trees or snow: no cars, care and deliveries do not come, helpers are twice as slow.'),
  clear: z
    .strictObject({ street: ref('street/…').optional(), in: within, share })
    .describe('The streets are free again.'),
  cordon: z
    .strictObject({ in: ref('area/… or street/…'), for: duration('how long; without it until the end').optional() })
    .describe('Nobody in or out but officials; `for: 0m` ends it.'),
  weather: z
    .strictObject({ temperature: z.number().min(-40).max(50).optional(), for: duration('how long').optional() })
    .describe('Adds so many degrees to the weather of the file.'),
} as const;

export type EffectKey = keyof typeof EFFECT_SCHEMAS;
export const EFFECT_KEYS = Object.keys(EFFECT_SCHEMAS) as EffectKey[];

/** An effect as read from a file, before its names are resolved. */
export type EffectSource = { [K in EffectKey]?: z.infer<(typeof EFFECT_SCHEMAS)[K]> };
