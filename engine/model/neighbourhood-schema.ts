import { z } from 'zod';
import { idSchema } from './scenario-schema.ts';
import { ASSET_KINDS, GOOD_NAMES, INITIATIVE_KINDS, STANDINGS, TIE_KINDS, VENUE_KINDS } from './vocabulary.ts';

/** The neighbourhood file (`formats.md`, 2); its map stands beside it as GeoJSON. */

/** A place: the id of a feature of the map (its centre), or longitude and latitude (WGS84). */
const placeSchema = z.union([z.string(), z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])]);
const hoursSchema = z.strictObject({ from: z.int().min(0).max(24), to: z.int().min(0).max(24) });
const count = z.int().min(0);

/** Fields of Statistics Netherlands' Kerncijfers wijken en buurten, under their own names: a region can paste its row. */
export const profileSchema = z.strictObject({
  a_inw: z.int().min(20).max(20000).describe('residents'),
  a_00_14: count.describe('residents of 0 to 14'),
  a_15_24: count.describe('residents of 15 to 24'),
  a_25_44: count.describe('residents of 25 to 44'),
  a_45_64: count.describe('residents of 45 to 64'),
  a_65_oo: count.describe('residents of 65 and older'),
  a_hh: z.int().min(10).max(10000).describe('households'),
  a_1p_hh: count.describe('households of one person'),
  a_hh_z_k: count.optional().describe('households of more persons, without children'),
  a_hh_m_k: count.describe('households with children'),
  g_hhgro: z.number().min(1).max(6).describe('mean household size'),
  p_80_oo: z.number().min(0).max(40).optional().describe('share of residents of 80 and older, %'),
  p_hh_zonder_auto: z.number().min(0).max(100).optional().describe('households without car, %'),
  p_hardly_dutch: z.number().min(0).max(60).optional().describe('households in which hardly any Dutch is spoken, %'),
});

const assetSchema = z.strictObject({
  kind: z.enum(ASSET_KINDS),
  name: z.string(),
  place: placeSchema,
  fedBy: z.array(z.string()).optional().describe('kind: asset; all of them must work'),
  serves: z
    .strictObject({
      all: z.boolean().optional(),
      streets: z.array(z.string()).optional(),
      buildings: z.array(z.string()).optional(),
      dwellings: z.array(z.string()).optional(),
    })
    .optional()
    .describe('which dwellings depend on it'),
  backup: z.string().optional().describe('kind: duration; how long it works without its feed'),
  capacity: z.number().min(0).optional(),
  hours: hoursSchema.optional(),
});

const keyHolderSchema = z.strictObject({
  household: z.string().describe('kind: household'),
  presence: z.number().min(0).max(1).default(0.8),
});

const venueSchema = z.strictObject({
  kind: z.enum(VENUE_KINDS),
  name: z.string(),
  place: placeSchema,
  capacity: z.int().min(1),
  fedBy: z.array(z.string()).optional(),
  keys: z.array(keyHolderSchema),
  has: z.partialRecord(z.enum(GOOD_NAMES), z.number().min(0)).optional(),
  stove: z.boolean().optional().describe('can cook without the grid'),
  woodStove: z.boolean().optional().describe('can be heated without the grid'),
  hours: hoursSchema.optional(),
  owner: z.string().optional().describe('kind: initiative'),
});

const initiativeSchema = z.strictObject({
  kind: z.enum(INITIATIVE_KINDS),
  name: z.string(),
  members: z.union([z.array(z.string()), z.int().min(1)]).describe('households by id, or a number that is drawn'),
  keyPeople: z.array(z.string()).optional().describe('kind: household'),
  active: z.int().min(1).describe('people who can come when it is asked'),
  has: z.partialRecord(z.enum(GOOD_NAMES), z.number().min(0)).optional(),
  knowsVulnerable: z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .describe('share of the households that need extra help which it knows already'),
  delay: z.string().describe('kind: duration; from the question to people on their way'),
  presence: z.number().min(0).max(1).default(0.8).describe('chance that someone answers'),
  venue: z.string().optional().describe('kind: venue; where it meets'),
  standing: z.enum(STANDINGS).default('existing'),
  about: z.string().optional(),
});

const tiesSchema = z.strictObject({
  meanDegree: z.number().min(0).max(20).describe('ties per household that one can call on'),
  clustering: z.number().min(0).max(1).describe('chance that two who both know you know each other'),
  isolated: z.number().min(0).max(1).describe('share of households that know almost nobody here'),
  family: z.number().min(0).max(1).describe('share of households with family in the neighbourhood'),
  appGroup: z.number().min(0).max(1).describe('share of households in the app group'),
  written: z.array(z.strictObject({ a: z.string(), b: z.string(), kind: z.enum(TIE_KINDS) })).optional(),
});

export const neighbourhoodSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.string(),
  language: z.string(),
  licence: z.string(),
  name: z.string(),
  municipality: z.string().describe('invented'),
  summary: z.string(),
  summaryEn: z.string().optional(),
  contact: z
    .strictObject({ role: z.string(), name: z.string(), place: placeSchema.optional() })
    .describe('the one recognisable municipal contact'),
  map: z.string().default('map.geojson'),
  population: z.strictObject({ seed: z.string(), profile: profileSchema }),
  assets: z.record(idSchema, assetSchema),
  venues: z.record(idSchema, venueSchema),
  initiatives: z.record(idSchema, initiativeSchema),
  ties: tiesSchema,
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
