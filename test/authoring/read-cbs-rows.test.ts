import { describe, expect, it } from 'vitest';
import { readCbsRows } from '../../engine/index.ts';

const HEAD =
  'gwb_code_10;regio;a_inw;a_00_14;a_15_24;a_25_44;a_45_64;a_65_oo;a_hh;a_1p_hh;a_hh_z_k;a_hh_m_k;g_hhgro;p_ongehuwd';
const ROW = 'BU00010001;Noord;1000;200;110;250;240;200;450;160;140;150;2,2;.';
const FIELDS = {
  a_inw: 1000,
  a_00_14: 200,
  a_15_24: 110,
  a_25_44: 250,
  a_45_64: 240,
  a_65_oo: 200,
  a_hh: 450,
  a_1p_hh: 160,
  a_hh_z_k: 140,
  a_hh_m_k: 150,
  g_hhgro: 2.2,
};

describe('a row of Kerncijfers wijken en buurten', () => {
  it.each([
    ['with semicolons', `${HEAD}\n${ROW}`],
    ['with tabs', `${HEAD}\n${ROW}`.replaceAll(';', '\t')],
    ['with other line ends, quotes and a mark in front', `\uFEFF${HEAD}\r\n${ROW.replace('Noord', '"Noord"')}\r\n`],
    ['with a decimal point and large letters', `${HEAD.toUpperCase()}\n${ROW.replace('2,2', '2.2')}`],
  ])('is read %s', (_, text) => {
    expect(readCbsRows(text)).toEqual([{ name: 'Noord', fields: FIELDS }]);
  });

  it('is one of several to choose from; a row that is kept secret is left out', () => {
    const rows = readCbsRows(`${HEAD}\n${ROW}\n${ROW.replace('Noord', 'Zuid')}\n${ROW.replace(';1000;', ';.;')}`);
    expect(rows).toMatchObject([{ name: 'Noord' }, { name: 'Zuid' }]);
  });

  it('knows that a figure is kept secret', () => {
    expect(readCbsRows(`${HEAD}\n${ROW.replace(';140;', ';.;')}`)).toMatchObject([{ fields: { a_hh_z_k: null } }]);
  });

  it.each([
    ['nothing', '', { code: 'no-header' }],
    ['a row without header', ROW, { code: 'no-header' }],
    ['a header without row', HEAD, { code: 'no-row' }],
    [
      'a secret figure that is needed',
      `${HEAD}\n${ROW.replace(';200;110', ';.;110')}`,
      { code: 'missing', names: ['a_00_14'] },
    ],
    [
      'a word for a number',
      `${HEAD}\n${ROW.replace(';1000;', ';veel;')}`,
      { code: 'not-a-number', name: 'a_inw', value: 'veel' },
    ],
    [
      'a number with two marks',
      `${HEAD}\n${ROW.replace('2,2', '1.002,2')}`,
      { code: 'not-a-number', name: 'g_hhgro', value: '1.002,2' },
    ],
  ])('is refused: %s', (_, text, refusal) => {
    expect(readCbsRows(text)).toEqual(refusal);
  });
});
