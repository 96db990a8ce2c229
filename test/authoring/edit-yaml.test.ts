import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isMap, parse, type YAMLMap } from 'yaml';
import { deletePath, editYaml, setPath } from '../../engine/authoring/index.ts';
import { SIZES } from '../support/sizes.ts';

const AUTHORED = `# Top of the file
title:   "A title"      # aligned
clock: {start: 2026-01-13T17:40,   end: 6h}

timeline:
  # before the first
  - id: first
    at: 0h          # at once
    say: {screen: "Dark."}

  - id: second      # the second
    at: 1h
    # about the text
    say:
      screen: Plain text
      from: Radio # who
list:
  - a
  - b
# the end
`;
/** The same, indented so, then otherwise. */
const MIXED = AUTHORED.replace(/^ {2}- ([ab])$/gm, '- $1')
  .replace(/^ {4,}(?=\w|#)/gm, (blank) => `${blank}   `)
  .replace(/^ {2}-/gm, '     -');

const injects = (root: unknown): YAMLMap[] => (root as { items: YAMLMap[] }).items;
const edit = (text: string, id: string, path: string[], value: string | undefined) =>
  editYaml(text, (document) => {
    const inject = injects(document.get('timeline')).find((map) => map.get('id') === id);
    if (!isMap(inject)) throw new Error(`no ${id}`);
    if (value === undefined) deletePath(inject, path);
    else setPath(document, inject, path, value);
  });

describe('a change of a YAML text', () => {
  it('leaves every other line as its author wrote it', () => {
    const changed = edit(AUTHORED, 'second', ['at'], '2h');
    expect(changed).toBe(AUTHORED.replace('at: 1h\n', 'at: 2h\n'));
  });

  it('changes nothing when nothing changes', () => {
    expect(editYaml(AUTHORED, () => {})).toBe(AUTHORED);
    expect(edit(AUTHORED, 'second', ['at'], '1h')).toBe(AUTHORED);
  });

  it('keeps ends of lines of Windows', () => {
    const windows = AUTHORED.replaceAll('\n', '\r\n');
    expect(edit(windows, 'second', ['at'], '2h')).toBe(windows.replace('at: 1h\r\n', 'at: 2h\r\n'));
  });

  it('keeps the comment of a value that is taken away, and takes an empty map with it', () => {
    const changed = edit(edit(AUTHORED, 'second', ['say', 'screen'], undefined), 'second', ['say', 'from'], undefined);
    expect(parse(changed).timeline[1]).toEqual({ id: 'second', at: '1h' });
    for (const comment of ['about the text', 'who', 'the second', 'the end']) expect(changed).toContain(`# ${comment}`);
  });

  it.each(['yes', 'off', 'a: b', '- x', '# no comment', '12', 'null', "it's", 'two\nlines', '{a', '@x', '', ' '])(
    'writes %j as a text',
    (value) => {
      expect(parse(edit(AUTHORED, 'second', ['say', 'screen'], value)).timeline[1].say.screen).toBe(value);
      expect(parse(edit(AUTHORED, 'first', ['notes'], value)).timeline[0].notes).toBe(value);
    },
  );
});

test('any text comes back, and no comment is lost', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 }).filter((each) => !/\r/.test(each));
  const file = fc.constantFrom(AUTHORED, MIXED);
  const id = fc.constantFrom('first', 'second');
  const path = fc.constantFrom<string[]>(['say', 'screen'], ['at'], ['notes'], ['say', 'from'], ['id']);
  fc.assert(
    fc.property(file, id, path, fc.option(text, { nil: undefined }), (authored, id, at, value) => {
      const changed = edit(authored, id, at, value);
      const inject = parse(changed).timeline[id === 'first' ? 0 : 1];
      expect(at.reduce((node, key) => node?.[key], inject)).toEqual(value);
      const comments = AUTHORED.match(/# [a-zA-Z][a-z ]+/g) ?? [];
      for (const comment of comments) expect(changed).toContain(comment);
    }),
    { seed: 5, numRuns: SIZES.draws(300) },
  );
});
