import { describe, expect, it } from 'vitest';
import type { CompiledNeighbourhood, TableView } from '../../engine/index.ts';
import { coloursAt, mix } from '../../web/map/palette.ts';
import { pictureOf } from '../../web/map/picture.ts';
import { placeOf } from '../../web/map/place-of.ts';

const hood = { households: [{}, {}, {}], assets: [{}, {}], venues: [{}] } as unknown as CompiledNeighbourhood;
const view = {
  daylight: 0.25,
  households: [
    { row: 0, known: 'live', lit: true },
    { row: 1, known: 'unknown', lit: false },
  ],
  assets: [{ asset: 1, state: 'down' }],
  venues: [{ venue: 0, open: true }],
  helpers: [],
} as unknown as TableView;

describe('the picture of the map', () => {
  it('shows no lamp, lit or dark, of a house that the table knows nothing of', () => {
    expect(pictureOf(view, hood, null).lit).toEqual([true, null, null]);
  });

  it('makes no claim about an asset that is not in the view', () => {
    expect(pictureOf(view, hood, null).assets).toEqual([null, 'down']);
  });

  it.each([
    [10, [0, 0]],
    [20, [5, 10]],
    [30, [10, 20]],
    [99, [10, 20]],
  ])('has someone under way at minute %i at %j', (minute, place) => {
    const traveller = { fromX: 0, fromY: 0, toX: 10, toY: 20, startMinute: 10, untilMinute: 30 };
    expect(placeOf(traveller, minute)).toEqual(place);
  });

  it('mixes colours by channel, and is day at 1 and night at 0', () => {
    expect(mix(0x000000, 0xffffff, 0.5)).toBe(0x808080);
    expect(mix(0x102030, 0x405060, 0)).toBe(0x102030);
    expect(coloursAt(1).ground).not.toBe(coloursAt(0).ground);
  });
});
