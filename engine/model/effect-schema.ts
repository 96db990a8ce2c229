import { z } from 'zod';
import { mean, type ReferenceKind } from './meaning.ts';
import { amount, condition, duration, hoursSchema, keyed, raised, ref, refOr, text } from './text-schemas.ts';
import { CHANNELS, GOOD_NAMES, INCIDENT_NEEDS, OFFICIAL_SERVICES, TIE_KINDS, VENUE_USES } from './vocabulary.ts';

/**
 * The effects an author may write, one schema per key. An effect is a map of exactly one key;
 * the checker dispatches on that key before it validates, so a mistake gives one finding.
 */

const ASSETS: readonly ReferenceKind[] = ['asset', 'kind'];
const PLACES: readonly ReferenceKind[] = ['street', 'area'];
const VENUES: readonly ReferenceKind[] = ['venue', 'venue/kind'];
const asset = ref(ASSETS, 'which, or all of a kind');
const venue = ref(VENUES, 'which, or the first of a kind');
const who = condition('household', 'which households');
const message = mean(z.string().min(1), { kind: 'name', of: 'message' }, 'a declared message');
const people = (says: string) => amount('helpers', z.int().min(1).max(60), says);

const share = amount('share', z.number().min(0).max(1), 'of those meant; drawn per household or asset').optional();
const there = ref(PLACES, 'where');
const within = ref(PLACES, 'only there').optional();
const where = { in: within, share };

const moveTarget = (says: string) => refOr(['warm-place', 'family', 'neighbours'], VENUES, says);

const assetTarget = z.union([
  asset,
  z.strictObject({
    asset: asset,
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
    .strictObject({ asset: asset, to: amount('share', z.number().min(0).max(1), 'of its capacity'), ...where })
    .describe('The asset still works, at this share of its capacity.'),
  backup: z
    .strictObject({ asset: asset, hours: amount('hours', z.number().min(0).max(240), 'how long it lasts') })
    .describe('Brings emergency power to an asset, for so many hours.'),
  forecast: z
    .strictObject({ asset: asset, at: duration('when it is said to work again') })
    .describe('What is said about when the asset works again; a forecast that passes unmet costs trust.'),
  set: z
    .record(keyed.byName('variable'), z.union([z.number(), z.boolean(), z.string()]).describe('its new value'))
    .describe('Sets declared variables.'),
  add: z
    .record(keyed.byName('variable'), amount('ownUnit', z.number(), 'what comes on top'))
    .describe('Adds to declared variables and to trust or fatigue; kept within bounds.'),
  raise: raised('Sends an event to storylines, decisions and injects.'),
  say: saySchema.describe('Shows a message to the table.'),
  inform: z
    .strictObject({
      message: message,
      via: z.enum(CHANNELS).describe('how it spreads'),
      who: who.optional(),
      ...where,
    })
    .describe('Spreads a message through a channel; whom it reaches depends on what the channel needs.'),
  open: z
    .strictObject({
      venue: venue,
      as: z.enum(VENUE_USES).default('warm-place').describe('what it is for'),
      staff: amount('helpers', z.int().min(0).max(60), 'who keep it open').default(2),
      hours: hoursSchema.optional().describe('hours of the day; without it, day and night'),
    })
    .describe('Opens a venue, if a key holder and staff can be found.'),
  close: z.strictObject({ venue: venue }).describe('Closes a venue.'),
  staff: z
    .strictObject({ venue: venue, people: amount('helpers', z.int().min(0).max(60), 'how many').optional() })
    .describe('Sends helpers to a venue; in a divide, so many as were given to the option.'),
  visit: z
    .strictObject({ who: who, people: people('at most so many').optional(), in: within })
    .describe('A checking round along the doors, worst known need first, as long as helpers and hours last.'),
  distribute: z
    .strictObject({
      goods: z.enum(GOOD_NAMES).describe('what is brought'),
      amount: amount('pieces', z.number().min(0), 'in the unit of the goods; without it, what there is').optional(),
      who: who.optional(),
      in: within,
    })
    .describe('Brings goods to households that lack them, as far as stocks and helpers go.'),
  lend: z
    .strictObject({
      goods: z.enum(GOOD_NAMES).describe('what is lent'),
      amount: amount('pieces', z.number().min(0), 'in the unit of the goods'),
      who: who,
      in: within,
    })
    .describe('Lends goods that initiatives and venues have, to households.'),
  move: z
    .strictObject({
      who: who,
      to: moveTarget('where they sleep'),
      people: people('at most so many bring them').optional(),
      ...where,
    })
    .describe('Asks households to sleep somewhere else and brings those who cannot go alone.'),
  evacuate: z
    .strictObject({
      in: there,
      to: moveTarget('where they go; without it, family').optional(),
      share,
    })
    .describe('Everyone there is to leave: who knows it and can, goes; the others wait for help.'),
  repair: z
    .strictObject({ asset: asset, takes: duration('how long the work takes').optional() })
    .describe('People start to repair an asset.'),
  ask: z
    .strictObject({
      service: z.enum(OFFICIAL_SERVICES).describe('which service'),
      who: who.optional(),
      amount: amount('pieces', z.number().min(0), 'how much of it').optional(),
    })
    .describe('Asks an official service, which has its own capacity and delay.'),
  rule: z
    .strictObject({
      visits: amount('visits', z.int().min(0).max(20), 'a day; 20 or left out: no rule').optional(),
      gatherings: amount('people', z.int().min(0).max(1000), 'together; 500 or more, or left out: no rule').optional(),
    })
    .describe('A rule of the authorities; a new one takes the place of the one before.'),
  tie: z
    .strictObject({
      within: refOr(['street', 'neighbourhood'], ['initiative', 'initiative/kind'], 'among whom'),
      kind: z.enum(TIE_KINDS).optional().describe('what they become to each other; without it, neighbours'),
      who: who.optional(),
      ...where,
    })
    .describe('New ties between households that did not know each other.'),
  warn: z.strictObject({ message: message, ...where }).describe('Warns by every channel that works.'),
  incident: z
    .strictObject({
      place: ref(['venue', 'household', 'street', 'area'], 'where it happens').optional(),
      pick: condition('household', 'a household; one that fits is drawn').optional(),
      needs: z.array(z.enum(INCIDENT_NEEDS)).min(1).describe('what whoever comes must be able to do or bring'),
      within: duration('deadline'),
      met: raised('raised when help came in time').optional(),
      else: raised('raised when it did not').optional(),
    })
    .describe('Somebody needs help within minutes: from 112 if it can be called and can come, else from who is near.'),
  infect: z
    .strictObject({ people: amount('people', z.int().min(1), 'how many'), ...where })
    .describe('So many people catch the disease; it is passed on at home, along ties, at work, school and shops.'),
  contaminate: z
    .strictObject({ asset: asset, for: duration('safe again after this').optional() })
    .describe('The water still runs and is not safe to drink, until it is restored.'),
  smoke: z
    .strictObject({
      in: there,
      density: amount('share', z.number().min(0).max(1), 'how thick it is; 0 ends it'),
      share,
    })
    .describe('Smoke outdoors; density 0 ends it.'),
  flood: z
    .strictObject({ in: there, depth: amount('metres', z.number().min(0).max(5), 'how deep it is; 0 ends it'), share })
    .describe('Water in the streets, metres; 0 ends it.'),
  block: z
    .strictObject({ street: ref(['street'], 'which street').optional(), in: within, share })
    .describe('Trees or snow: no cars, care and deliveries do not come, helpers are twice as slow.'),
  clear: z
    .strictObject({ street: ref(['street'], 'which street').optional(), in: within, share })
    .describe('The streets are free again.'),
  cordon: z
    .strictObject({ in: there, for: duration('how long; without it until the end').optional() })
    .describe('Nobody in or out but officials; `for: 0m` ends it.'),
  weather: z
    .strictObject({
      temperature: amount('degrees', z.number().min(-40).max(50), 'warmer by so many').optional(),
      for: duration('how long').optional(),
    })
    .describe('Adds so many degrees to the weather of the file.'),
} as const;

export type EffectKey = keyof typeof EFFECT_SCHEMAS;
export const EFFECT_KEYS = Object.keys(EFFECT_SCHEMAS) as EffectKey[];

/** An effect as read from a file, before its names are resolved. */
export type EffectSource = { [K in EffectKey]?: z.infer<(typeof EFFECT_SCHEMAS)[K]> };
