import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardFromHash, cardLink, codeOf } from '../../web/roles/card-link.ts';

const PAGE = 'https://oefenen.example/samenspel/';
const card = { title: 'Sleutelhouder', text: 'U heeft de sleutel. Één tegelijk: “ja” of „nee”.' };
const hashOf = (link: string) => link.slice(link.indexOf('#'));

describe('a card in a link', () => {
  test('comes back as it went, whatever is written on it', () => {
    const words = fc.string({ minLength: 1, maxLength: 300, unit: 'binary' });
    fc.assert(
      fc.property(words, words, (title, text) => {
        expect(cardFromHash(hashOf(cardLink({ title, text }, PAGE)))).toEqual({ title, text });
      }),
    );
  });

  test('holds only letters that a link may hold', () => {
    expect(hashOf(cardLink(card, PAGE))).toMatch(/^#\/card\/[\w-]+$/);
  });

  test.each([
    ['another place', '#/control'],
    ['nothing', '#/card/'],
    ['no code at all', '#/card/*'],
    ['half a code', hashOf(cardLink(card, PAGE)).slice(0, -7)],
    ['something else in code', `#/card/${btoa('{"title":"x"}')}`],
    ['numbers', `#/card/${btoa('[1,2]')}`],
    ['far too much text', hashOf(cardLink({ title: 'x', text: 'y'.repeat(601) }, PAGE))],
  ])('%s is no card', (_, hash) => {
    expect(cardFromHash(hash)).toBeNull();
  });
});

describe('the square code', () => {
  test.each([
    ['a page that a telephone reaches', 'https:', 'oefenen.example', cardLink(card, PAGE)],
    ['a page on this laptop alone', 'http:', 'localhost', `${card.title}\n${card.text}`],
    ['a file on a stick', 'file:', '', `${card.title}\n${card.text}`],
  ])('on %s', (_, protocol, hostname, code) => {
    expect(codeOf(card, { protocol, hostname, address: PAGE })).toBe(code);
  });
});
