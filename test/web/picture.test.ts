import { describe, expect, it } from 'vitest';
import type { CompiledNeighbourhood, TableView } from '../../engine/index.ts';
import { hazardsShown } from '../../web/map/hazard-kinds.ts';
import { coloursAt, coloursUnder, mix } from '../../web/map/palette.ts';
import { pictureOf } from '../../web/map/picture.ts';
import { pointsAlong } from '../../web/map/points-along.ts';

const hood = {
  streets: [{}, {}],
  households: [{}, {}, {}],
  assets: [{}, {}],
  venues: [{}],
} as unknown as CompiledNeighbourhood;
const view = {
  daylight: 0.25,
  outdoorC: 8,
  weather: { snowCm: 0, rainMm: 0, windKmh: 10, ice: false },
  streets: [{ street: 1, known: 'own', hazards: { floodCm: 20, smoke: 0, blocked: true, cordon: false, homes: [1] } }],
  households: [
    { row: 0, known: 'live', lit: true },
    { row: 1, known: 'unknown', lit: false },
  ],
  assets: [{ asset: 1, state: 'down' }],
  venues: [{ venue: 0, open: true }],
  helpers: [],
  messages: [],
} as unknown as TableView;

describe('the picture of the map', () => {
  it('shows no lamp, lit or dark, of a house that the table knows nothing of', () => {
    expect(pictureOf(view, hood, null).lit).toEqual([true, null, null]);
  });

  it('makes no claim about an asset that is not in the view', () => {
    expect(pictureOf(view, hood, null).assets).toEqual([null, 'down']);
  });

  it('shows what a street is in only where the table knows, and names those kinds for the legend', () => {
    const picture = pictureOf(view, hood, null);
    expect(picture.hazards[0]).toBeNull();
    expect(hazardsShown(picture)).toEqual(['flood', 'blocked']);
  });

  it('lights up the tie along which a neighbour goes, and rings the home that the newest message is about', () => {
    const helpers = [{ task: 'neighbour' }, { task: 'round' }];
    const messages = [{ household: 2 }, { household: 1 }];
    const picture = pictureOf({ ...view, helpers, messages } as unknown as TableView, hood, null);
    expect(picture.travellers.map(({ alongTie }) => alongTie)).toEqual([true, false]);
    expect(picture.told).toBe(1);
    expect(pictureOf(view, hood, null).told).toBe(-1);
  });

  it.each([
    ['snow', { weather: { ...view.weather, snowCm: 12 } }, { snow: 1, heat: 0, rain: 0 }],
    ['ice without snow', { weather: { ...view.weather, ice: true } }, { snow: 0.3, heat: 0, rain: 0 }],
    ['great heat', { outdoorC: 36 }, { snow: 0, heat: 1, rain: 0 }],
    ['rain', { weather: { ...view.weather, rainMm: 4 } }, { snow: 0, heat: 0, rain: 0.5 }],
    ['an unknown temperature', { outdoorC: null }, { snow: 0, heat: 0, rain: 0 }],
  ])('reads %s from the sky', (_, change, sky) => {
    expect(pictureOf({ ...view, ...change }, hood, null).sky).toEqual(sky);
  });

  it.each([0, 0.5, 1])(
    'makes the ground lighter under snow, at a daylight of %d, and leaves windows as they are',
    (day) => {
      const light = (colour: number) => (colour >> 16) + ((colour >> 8) & 255) + (colour & 255);
      const [bare, white] = [coloursAt(day), coloursUnder({ snow: 1, heat: 0, rain: 0 }, day)];
      expect(light(white.park)).toBeGreaterThan(light(bare.park));
      expect([white.homeDark, white.water]).toEqual([bare.homeDark, bare.water]);
      expect(coloursUnder({ snow: 0, heat: 0, rain: 0 }, day)).toEqual(bare);
    },
  );

  it.each([
    [
      0,
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      10,
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
    ],
    [
      1,
      [
        [0, 0],
        [6, 0],
        [6, 14],
      ],
      8,
      [
        [0, 0],
        [6, 2],
        [6, 10],
      ],
    ],
    [
      2,
      [
        [3, 3],
        [3, 3],
      ],
      5,
      [[3, 3]],
    ],
  ] as [number, [number, number][], number, number[][]][])('puts points along line %i', (_, line, every, points) => {
    expect(pointsAlong(line, every)).toEqual(points);
  });

  it('mixes colours by channel, and is day at 1 and night at 0', () => {
    expect(mix(0x000000, 0xffffff, 0.5)).toBe(0x808080);
    expect(mix(0x102030, 0x405060, 0)).toBe(0x102030);
    expect(coloursAt(1).ground).not.toBe(coloursAt(0).ground);
  });
});
