import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addPart,
  checkNeighbourhood,
  deletePart,
  newPartId,
  readParts,
  setFeed,
  setHoodValue,
  setWrittenTie,
  withProfile,
} from '../../engine/index.ts';

const FOLDER = new URL('../../scenarios/neighbourhoods/wilgenhoek/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const TEXT = read('neighbourhood.yaml');
const MAP = read('map.geojson');
const findings = (text: string) =>
  checkNeighbourhood({ root: '', files: { 'neighbourhood.yaml': text, 'map.geojson': MAP } }, 'nl').findings;
const comments = (text: string): string[] => text.split('\n').filter((line) => line.trim().startsWith('#'));

describe('editing the text of a neighbourhood', () => {
  const placed = addPart(TEXT, 'assets', 'tr-9', { kind: 'transformer', name: 'Kast: noord', place: [5.401, 51.702] });
  const home = { a: 'teenbosstraat-12', b: 'twijgenboog-15', kind: 'friend' };
  const tied = setWrittenTie(TEXT, home, true);
  it.each([
    ['adds an asset', placed],
    ['adds a feed', setFeed(placed, 'os-wilgenhoek', { section: 'assets', id: 'tr-9' }, true)],
    ['takes a feed out', setFeed(TEXT, 'tr-6', { section: 'venues', id: 'buurthuis' }, false)],
    ['moves a venue', setHoodValue(TEXT, ['venues', 'kerk', 'place'], [5.402, 51.701])],
    ['deletes an asset that feeds others', deletePart(TEXT, 'assets', 'tr-7')],
    ['deletes a venue where a group meets', deletePart(TEXT, 'venues', 'buurthuis')],
    ['deletes a group that owns a venue', deletePart(TEXT, 'initiatives', 'parochie')],
    ['writes a tie', tied],
    ['writes a second tie', setWrittenTie(tied, { ...home, kind: 'carer' }, true)],
  ])('%s: the file still holds and keeps every comment', (_, text) => {
    expect(text).not.toBe(TEXT);
    expect(findings(text)).toEqual([]);
    expect(comments(text).sort()).toEqual(comments(TEXT).sort());
  });

  it('changes only the lines it must', () => {
    const moved = setHoodValue(TEXT, ['venues', 'kerk', 'place'], [5.402, 51.701]).split('\n');
    const other = TEXT.split('\n').flatMap((line, at) => (line === moved[at] ? [] : [moved[at]]));
    expect(other).toEqual(['    place: [5.402, 51.701]']);
  });

  it('reads back what it wrote', () => {
    expect(readParts(placed)?.assets['tr-9']).toEqual({
      kind: 'transformer',
      name: 'Kast: noord',
      place: [5.401, 51.702],
    });
    expect(readParts(tied)?.ties.written).toEqual([home]);
    expect(readParts(deletePart(placed, 'assets', 'tr-9'))).toEqual(readParts(TEXT));
  });

  it('takes a tie out in either order, and writes none twice', () => {
    const { a, b, kind } = home;
    expect(setWrittenTie(tied, { a: b, b: a, kind }, true)).toBe(tied);
    expect(readParts(setWrittenTie(tied, { a: b, b: a, kind }, false))).toEqual(readParts(TEXT));
  });

  it('leaves an empty section when its last part goes', () => {
    let text = TEXT;
    for (const id of Object.keys(readParts(TEXT)!.venues)) text = deletePart(text, 'venues', id);
    expect(readParts(text)?.venues).toEqual({});
    expect(readParts(addPart(text, 'venues', 'zaal', { kind: 'other' }))?.venues).toEqual({ zaal: { kind: 'other' } });
  });

  it('puts figures in the profile and takes out what is not known', () => {
    const profile = readParts(withProfile(TEXT, { a_inw: 1005, g_hhgro: 2.1, a_hh_z_k: null }))?.profile;
    expect(profile).toMatchObject({ a_inw: 1005, g_hhgro: 2.1, a_00_14: 190 });
    expect(profile).not.toHaveProperty('a_hh_z_k');
  });

  it('reads nothing from a text that is not YAML', () => {
    expect(readParts('assets: [')).toBeNull();
  });
});

describe('an id for something new', () => {
  it.each([
    ['Café De Één', 'other', [], 'cafe-de-een'],
    ['', 'transformer', [], 'transformer-1'],
    ['', 'transformer', ['transformer-1'], 'transformer-2'],
    ['Kast', 'transformer', ['kast'], 'kast-1'],
    ['112', 'aed', [], 'aed-1'],
  ])('of %j is a word of the file', (name, kind, taken, id) => {
    expect(newPartId(name, kind, taken)).toBe(id);
  });
});
