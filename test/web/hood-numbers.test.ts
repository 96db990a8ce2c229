import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildNeighbourhood, checkNeighbourhood, setFeed, setHoodValue } from '../../engine/index.ts';
import {
  drawingKey,
  drawnPicture,
  feedsOf,
  homesOf,
  hoodNumbers,
  readPlace,
} from '../../web/studio/hood/hood-numbers.ts';

const FOLDER = new URL('../../scenarios/neighbourhoods/wilgenhoek/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const TEXT = read('neighbourhood.yaml');
const MAP = read('map.geojson');

function build(text: string) {
  const { value } = checkNeighbourhood({ root: '', files: { 'neighbourhood.yaml': text, 'map.geojson': MAP } }, 'nl');
  return buildNeighbourhood(value!.source, value!.map);
}
const hood = build(TEXT);
const asset = (id: string) => hood.assets.findIndex((each) => each.id === id);
const home = (id: string) => hood.households.findIndex((each) => each.id === id);
const ids = (rows: Iterable<number>) => [...rows].map((row) => hood.assets[row]!.id).sort();

describe('what one sees of a neighbourhood while drawing it', () => {
  it('counts homes and people, who knows nobody and what has no feed', () => {
    const { homes, people, lonely, unpowered, unfed } = hoodNumbers(hood);
    expect([homes, people, unpowered]).toEqual([448, 990, []]);
    expect(lonely.length).toBeGreaterThan(0);
    for (const row of lonely) expect(hood.ties.some(({ a, b }) => a === row || b === row)).toBe(false);
    expect(ids(unfed)).toContain('os-wilgenhoek');
    expect(ids(unfed)).not.toContain('tr-1');
  });

  it('homes without a power box are seen', () => {
    const without = build(setHoodValue(TEXT, ['assets', 'tr-1', 'serves'], null));
    const gone = hood.assets[asset('tr-1')]!.serves;
    expect(hoodNumbers(without).unpowered).toEqual(gone);
    expect(gone.length).toBeGreaterThan(0);
  });

  it('an asset lights its own homes and those of what it feeds, and no others', () => {
    const { direct, all } = homesOf(hood, asset('tr-6'));
    expect(direct).toContain(home('korfwilgstraat-11'));
    expect(direct).not.toContain(home('teenbosstraat-12'));
    expect(homesOf(hood, asset('os-wilgenhoek')).direct).toEqual([]);
    expect(homesOf(hood, asset('os-wilgenhoek')).all.size).toBe(448);
    const lit = drawnPicture(hood, { asset: asset('tr-1') }, false).lit;
    expect(lit[home('wisbundelstraat-44')]).toBe(true);
    expect(lit[home('teenbosstraat-12')]).toBe(false);
    // The pharmacy hangs on this box and serves everybody.
    expect(all.size).toBe(448);
  });

  it('a home knows its feeds and what feeds those', () => {
    const feeds = feedsOf(hood, home('schietwilg-3-05'));
    const pump = feeds.find((feed) => feed.asset === asset('pomp-schietwilg'));
    expect(ids(pump!.via)).toEqual(['os-wilgenhoek', 'tr-7', 'waterbedrijf', 'waterleiding']);
    expect(ids(feeds.map((feed) => feed.asset))).not.toContain('tr-1');
    const marks = drawnPicture(hood, { household: home('schietwilg-3-05') }, false).assets;
    expect(marks[asset('tr-7')]).toBe('operational');
    expect(marks[asset('tr-1')]).toBeNull();
  });

  it('shows who knows nobody as dark windows', () => {
    const lit = drawnPicture(hood, null, true).lit;
    expect(lit.flatMap((on, row) => (on ? [] : [row]))).toEqual(hoodNumbers(hood).lonely);
  });

  it('is drawn anew for another place, not for another feed', () => {
    const fed = build(setFeed(TEXT, 'tr-1', { section: 'venues', id: 'buurthuis' }, true));
    const moved = build(setHoodValue(TEXT, ['venues', 'kerk', 'place'], [5.402, 51.701]));
    expect(drawingKey(fed)).toBe(drawingKey(hood));
    expect(drawingKey(moved)).not.toBe(drawingKey(hood));
  });
});

describe('a place that a person writes', () => {
  const known = new Set(['kerk', 'kast-tr-1']);
  it.each([
    ['kerk', 'kerk'],
    [' kast-tr-1 ', 'kast-tr-1'],
    ['5.4012, 51.7005', [5.4012, 51.7005]],
    ['[5.4, 51.7]', [5.4, 51.7]],
    ['5.4;51.7', [5.4, 51.7]],
    ['kerkje', null],
    ['155000, 463000', null],
    ['5.4', null],
    ['', null],
  ])('%j is %j', (text, place) => {
    expect(readPlace(text, known)).toEqual(place);
  });
});
