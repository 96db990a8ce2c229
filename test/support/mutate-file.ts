import seedrandom from 'seedrandom';

/** A way to damage a file, as hands, editors and disks do it. */
type Damage = (text: string, draw: Draw) => string | Buffer;

interface Draw {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  one<T>(list: readonly T[]): T;
}

const VALUES = [
  ...[
    'ja',
    'nee',
    'off',
    '~',
    'null',
    '-1',
    '0',
    '1e99',
    '.nan',
    '.inf',
    '0x1F',
    '007',
    '""',
    "''",
    '[]',
    '{}',
    '2u',
    '1:30',
    '90',
  ],
  ...[
    '99999999999999999999h',
    '3h..1h',
    '..',
    '!x',
    '!!binary aGk=',
    '&a',
    '*a',
    '*nergens',
    '>',
    '|',
    '? a : b',
    '- - - a',
    '@',
    '%',
    '`',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'kind/',
    '/',
    'asset/asset/asset',
    'households("households(\\"all\\")") > 0',
    '{{{',
    '}',
  ],
  ...[
    '"{',
    '"\\q"',
    '😀',
    'é'.repeat(50),
    'a'.repeat(20_000),
    '(('.repeat(300),
    '!'.repeat(400),
    '\u0000',
    '\u202e',
    '2026-02-31T25:61',
  ],
];
const PIECES = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ',',
  ' #',
  '\t',
  '- ',
  '|',
  '>',
  '&a ',
  '*a ',
  '!',
  '%',
  '@',
  '\\',
  '\r',
  '\u2028',
];

/** Changes the lines from a drawn one on, `most` of them at most. */
function onLines(most: number, change: (block: string[], draw: Draw) => string[]): Damage {
  return (text, draw) => {
    const lines = text.split('\n');
    const at = draw.below(lines.length);
    const count = 1 + draw.below(most);
    const block = lines.slice(at, at + count);
    return [...lines.slice(0, at), ...change(block, draw), ...lines.slice(at + count)].join('\n');
  };
}

/** Replaces one drawn match of a pattern. */
function onMatch(pattern: RegExp, change: (found: string, draw: Draw) => string): Damage {
  return (text, draw) => {
    const found = [...text.matchAll(pattern)];
    const match = found.length > 0 ? draw.one(found) : undefined;
    if (!match) return text;
    return text.slice(0, match.index) + change(match[0], draw) + text.slice(match.index + match[0].length);
  };
}

function mistype(word: string, draw: Draw): string {
  const at = draw.below(Math.max(1, word.length - 1));
  const kind = draw.below(4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  if (kind === 2) return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
  return `${word.slice(0, at)}x${word.slice(at + 1)}`;
}

/** Each damage by name, so that a failure tells what was done. */
const DAMAGES: Record<string, Damage> = {
  key: onMatch(/[A-Za-z][\w-]*(?=:)/g, mistype),
  'other key': onMatch(/[A-Za-z][\w-]*(?=:)/g, (_, draw) =>
    draw.one(['at', 'do', 'id', 'when', 'say', 'options', 'then', 'a', 'constructor']),
  ),
  word: onMatch(/[A-Za-z][\w-]{3,}/g, mistype),
  value: onMatch(/(?<=: )[^\n]+/g, (_, draw) => draw.one(VALUES)),
  number: onMatch(/\d+/g, (_, draw) => draw.one(['0', '-7', '999999999', '3.5', '1e400', ''])),
  indent: onLines(30, (block, draw) => {
    const more = draw.one([' ', '  ', '    ', '\t']);
    return block.map((line) => more + line);
  }),
  dedent: onLines(30, (block, draw) => block.map((line) => line.replace(new RegExp(`^ {1,${1 + draw.below(4)}}`), ''))),
  drop: onLines(40, () => []),
  repeat: onLines(60, (block) => [...block, ...block]),
  turn: onLines(20, (block) => [...block].reverse()),
  piece: (text, draw) => {
    const at = draw.below(text.length);
    return text.slice(0, at) + draw.one(PIECES) + text.slice(at + draw.below(3));
  },
  truncate: (text, draw) => text.slice(0, draw.below(text.length)),
  behead: (text, draw) => text.slice(draw.below(text.length)),
  grow: (text, draw) =>
    text +
    onLines(400, (block) => block)(text, draw)
      .toString()
      .repeat(1 + draw.below(12)),
  nest: onLines(1, (_, draw) => [`x: ${draw.one(['[', '{a: ', '- ', '? '])}`.concat('['.repeat(1 + draw.below(6000)))]),
  windows: (text) => text.replaceAll('\n', '\r\n'),
  'old mac': (text) => text.replaceAll('\n', '\r'),
  mark: (text) => `\uFEFF${text}`,
  'two bytes a letter': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  latin: (text) => Buffer.from(text, 'latin1'),
  bytes: (text, draw) => {
    const bytes = Buffer.from(text);
    for (let i = 0; i < 1 + draw.below(5); i++) bytes[draw.below(bytes.length)] = draw.below(256);
    return bytes;
  },
};

/** What draws, the same for the same seed. */
function drawFrom(seed: string): Draw {
  const random = seedrandom.alea(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return { below, one: (list) => list[below(list.length)] as (typeof list)[number] };
}

/** A damaged copy of a file: one to four damages, the same for the same seed. */
export function mutateFile(text: string, seed: string): { bytes: Buffer; damages: string[] } {
  const draw = drawFrom(seed);
  const damages = Array.from({ length: 1 + draw.below(4) }, () => draw.one(Object.keys(DAMAGES)));
  let now: string | Buffer = text;
  for (const name of damages) {
    if (typeof now !== 'string') break;
    now = now === '' ? now : (DAMAGES[name] as Damage)(now, draw);
  }
  return { bytes: typeof now === 'string' ? Buffer.from(now) : now, damages };
}

/** A copy of a file with one slip of the hand: a letter, a word, a value or a sign. */
export function slipInFile(text: string, seed: string): string {
  const draw = drawFrom(seed);
  const slip = draw.one(['key', 'other key', 'word', 'value', 'number', 'piece']);
  return String((DAMAGES[slip] as Damage)(text, draw));
}
