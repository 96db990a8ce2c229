import { describe, expect, it } from 'vitest';
import { writeCut } from '../../web/studio/edit-cut.ts';

describe('writing in which cuts a part is played', () => {
  it.each([
    [
      'a list that is there',
      '  - id: a\n    cut: [kort]  # short\n    at: 0h',
      1,
      3,
      '  - id: a\n    cut: [kort, lang]  # short\n    at: 0h',
    ],
    ['one cut that is there', '  - id: a\n    cut: kort\n', 1, 2, '  - id: a\n    cut: [kort, lang]\n'],
    ['braces on one line', '  - {id: a, cut: [avond], at: 0h}', 1, 1, '  - {id: a, cut: [kort, lang], at: 0h}'],
    ['braces without it', '  - {id: a, at: 0h} # why', 1, 1, '  - {id: a, at: 0h, cut: [kort, lang]} # why'],
    ['an element without it', 'x:\n  - id: a\n    at: 0h', 2, 3, 'x:\n  - id: a\n    cut: [kort, lang]\n    at: 0h'],
    [
      'a key without it',
      'decisions:\n  warm:\n    ask: Open?\n',
      2,
      3,
      'decisions:\n  warm:\n    cut: [kort, lang]\n    ask: Open?\n',
    ],
  ])('changes %s and nothing else', (_, text, first, last, expected) => {
    expect(writeCut(text, first, last, ['lang', 'kort'])).toBe(expected);
  });

  it('leaves the next part alone', () => {
    const text = '  - id: a\n    at: 0h\n  - id: b\n    cut: [kort]';
    expect(writeCut(text, 1, 2, ['lang'])).toBe('  - id: a\n    cut: [lang]\n    at: 0h\n  - id: b\n    cut: [kort]');
  });

  it('can take a part out of every cut', () => {
    expect(writeCut('  - id: a\n    cut: [kort]', 1, 2, [])).toBe('  - id: a\n    cut: []');
  });
});
