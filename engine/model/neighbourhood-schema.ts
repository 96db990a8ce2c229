import { z } from 'zod';
import { amount, duration, hoursSchema, idSchema, name } from './text-schemas.ts';
import { ASSET_KINDS, GOOD_NAMES, INITIATIVE_KINDS, STANDINGS, TIE_KINDS, VENUE_KINDS } from './vocabulary.ts';

/** The neighbourhood file (`formats.md`, 2); its map stands beside it as GeoJSON. */

/** A place: the id of a feature of the map (its centre), or longitude and latitude (WGS84). */
const placeSchema = z
  .union([
    name('feature', 'id of a feature of the map'),
    z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  ])
  .describe('a feature of the map, or longitude and latitude');
const people = (says: string) => amount('people', z.int().min(0), says);
const households = (says: string) => amount('households', z.int().min(0), says);
const share = (says: string) => amount('share', z.number().min(0).max(1), says);
const percent = (most: number, says: string) => amount('percent', z.number().min(0).max(most), says);
const stock = z
  .partialRecord(z.enum(GOOD_NAMES), amount('pieces', z.number().min(0), 'in the unit of these goods'))
  .describe('what it has');

/** Fields of Statistics Netherlands' Kerncijfers wijken en buurten, under their own names: a region can paste its row. */
export const profileSchema = z.strictObject({
  a_inw: amount('people', z.int().min(20).max(20000), 'residents'),
  a_00_14: people('residents of 0 to 14'),
  a_15_24: people('residents of 15 to 24'),
  a_25_44: people('residents of 25 to 44'),
  a_45_64: people('residents of 45 to 64'),
  a_65_oo: people('residents of 65 and older'),
  a_hh: amount('households', z.int().min(10).max(10000), 'households'),
  a_1p_hh: households('households of one person'),
  a_hh_z_k: households('households of more persons, without children').optional(),
  a_hh_m_k: households('households with children'),
  g_hhgro: amount('people', z.number().min(1).max(6), 'mean household size'),
  p_80_oo: percent(40, 'share of residents of 80 and older').optional(),
  p_hh_zonder_auto: percent(100, 'households without car').optional(),
  p_hardly_dutch: percent(60, 'households in which hardly any Dutch is spoken').optional(),
});

const assetSchema = z.strictObject({
  kind: z.enum(ASSET_KINDS).describe('what it is'),
  name: z.string().describe('name for people'),
  place: placeSchema,
  fedBy: z.array(name('asset', 'an asset')).optional().describe('what feeds it; all of them must work'),
  serves: z
    .strictObject({
      all: z.boolean().optional().describe('all of them'),
      streets: z.array(name('street', 'a street')).optional().describe('those in these streets'),
      buildings: z.array(name('building', 'a building')).optional().describe('those in these buildings'),
      dwellings: z.array(name('household', 'a dwelling')).optional().describe('these'),
    })
    .optional()
    .describe('which dwellings depend on it'),
  backup: duration('how long it works without its feed').optional(),
  capacity: amount('ownUnit', z.number().min(0), 'how much it can do at once').optional(),
  hours: hoursSchema.optional().describe('when it is open; without it, day and night'),
});

const keyHolderSchema = z.strictObject({
  household: name('household', 'who has a key'),
  presence: amount('chance', z.number().min(0).max(1), 'that somebody of it is there').default(0.8),
});

const venueSchema = z.strictObject({
  kind: z.enum(VENUE_KINDS).describe('what it is'),
  name: z.string().describe('name for people'),
  place: placeSchema,
  capacity: amount('people', z.int().min(1), 'who can be there'),
  fedBy: z.array(name('asset', 'an asset')).optional().describe('what feeds it; all of them must work'),
  keys: z.array(keyHolderSchema).describe('who can open it'),
  has: stock.optional(),
  stove: z.boolean().optional().describe('can cook without the grid'),
  woodStove: z.boolean().optional().describe('can be heated without the grid'),
  hours: hoursSchema.optional().describe('when it is open; without it, day and night'),
  owner: name('initiative', 'whose it is').optional(),
});

const initiativeSchema = z.strictObject({
  kind: z.enum(INITIATIVE_KINDS).describe('what it is'),
  name: z.string().describe('name for people'),
  members: z
    .union([z.array(name('household', 'a household')), amount('households', z.int().min(1), 'that are drawn')])
    .describe('households by id, or a number that is drawn'),
  keyPeople: z.array(name('household', 'a household')).optional().describe('without whom little happens'),
  active: amount('people', z.int().min(1), 'who can come when it is asked'),
  has: stock.optional(),
  knowsVulnerable: share('of the households that need extra help which it knows already').default(0),
  delay: duration('from the question to people on their way'),
  presence: amount('chance', z.number().min(0).max(1), 'that someone answers').default(0.8),
  venue: name('venue', 'where it meets').optional(),
  standing: z.enum(STANDINGS).default('existing').describe('whether it is there already, and reached'),
  about: z.string().optional().describe('what it does'),
});

const tiesSchema = z.strictObject({
  meanDegree: amount('ties', z.number().min(0).max(20), 'ties per household that one can call on'),
  clustering: amount('chance', z.number().min(0).max(1), 'that two who both know you know each other'),
  isolated: share('of households that know almost nobody here'),
  family: share('of households with family in the neighbourhood'),
  appGroup: share('of households in the app group'),
  written: z
    .array(
      z.strictObject({
        a: name('household', 'one household'),
        b: name('household', 'the other'),
        kind: z.enum(TIE_KINDS).describe('what b is to a'),
      }),
    )
    .optional()
    .describe('ties that are there in any case'),
});

export const neighbourhoodSchema = z.strictObject({
  format: z.literal(1).describe('of this file'),
  id: idSchema,
  version: z.string().describe('of the neighbourhood'),
  language: z.string().describe('in which it is written'),
  licence: z.string().describe('under which others may use it'),
  name: z.string().describe('name for people'),
  municipality: z.string().describe('invented'),
  summary: z.string().describe('two sentences for the start screen'),
  summaryEn: z.string().optional().describe('the same in English'),
  contact: z
    .strictObject({
      role: z.string().describe('what they are'),
      name: z.string().describe('invented'),
      place: placeSchema.optional(),
    })
    .describe('the one recognisable municipal contact'),
  map: z.string().default('map.geojson').describe('file of the map'),
  population: z
    .strictObject({
      seed: z.string().describe('what the people are drawn from'),
      profile: profileSchema.describe('figures of Statistics Netherlands, under their own names'),
    })
    .describe('who live here'),
  assets: z.record(idSchema, assetSchema).describe('what the neighbourhood runs on'),
  venues: z.record(idSchema, venueSchema).describe('places where people can come together'),
  initiatives: z.record(idSchema, initiativeSchema).describe('people who do something together'),
  ties: tiesSchema.describe('who knows whom'),
});

export type NeighbourhoodSource = z.infer<typeof neighbourhoodSchema>;
export type Profile = z.infer<typeof profileSchema>;

/** Properties of the features of `map.geojson`, by `kind`. */
export const mapFeatureProperties = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('dwelling'),
    id: idSchema,
    dwelling: z.enum(['terraced', 'corner', 'semi-detached', 'detached', 'flat', 'senior']),
    street: z.string().describe('id of a street feature'),
    number: z.string(),
    building: z.string().optional().describe('id of a building feature, for flats and the senior complex'),
    floor: z.int().min(0).default(0),
    floors: z.int().min(1).default(2),
    year: z.int().min(1500).max(2100),
    heating: z.enum(['gas-boiler', 'heat-pump', 'hybrid', 'district']).default('gas-boiler'),
  }),
  z.looseObject({
    kind: z.literal('building'),
    id: idSchema,
    use: z.string(),
    name: z.string().optional(),
    floors: z.int().min(1).optional(),
  }),
  z.looseObject({
    kind: z.literal('street'),
    id: idSchema,
    name: z.string(),
    role: z.enum(['main', 'street', 'path']).default('street'),
  }),
  z.looseObject({ kind: z.literal('water'), id: idSchema, name: z.string().optional() }),
  z.looseObject({ kind: z.literal('green'), id: idSchema, name: z.string().optional(), use: z.string().optional() }),
  z.looseObject({ kind: z.literal('area'), id: idSchema, name: z.string() }),
]);
export type MapFeatureProperties = z.infer<typeof mapFeatureProperties>;

export interface MapFeature {
  type: 'Feature';
  id?: string | number;
  properties: MapFeatureProperties;
  geometry:
    | { type: 'Point'; coordinates: [number, number] }
    | { type: 'LineString'; coordinates: [number, number][] }
    | { type: 'Polygon'; coordinates: [number, number][][] };
}
export interface NeighbourhoodMap {
  type: 'FeatureCollection';
  features: MapFeature[];
}
