import { type Minutes, parseDuration } from '../../model/index.ts';

/** What the player typed. */
export type PlayWords =
  | { kind: 'next' }
  | { kind: 'step'; minutes: Minutes | null }
  | { kind: 'letter'; letter: string }
  | { kind: 'divide'; parts: Record<string, number> }
  | { kind: 'orders' }
  | { kind: 'order'; action: string; asked: Record<string, string>; target: Record<string, string> }
  | { kind: 'known' }
  | { kind: 'shelf' }
  | { kind: 'play'; inject: string }
  | { kind: 'undo' }
  | { kind: 'help' }
  | { kind: 'stop' }
  | { kind: 'unknown'; words: string };

/** Each command by what may be typed for it: its letter, and whole words in both languages. */
const COMMANDS: Record<string, readonly string[]> = {
  next: ['', 'n', 'v', 'next', 'verder', 'volgende'],
  step: ['s', 'step', 'stap'],
  orders: ['o', 'order', 'orders', 'vraag'],
  known: ['k', 'know', 'look', 'kijk', 'weten'],
  shelf: ['p', 'play', 'shelf', 'plank', 'speel'],
  undo: ['u', 'undo', 'terug'],
  help: ['?', 'help'],
  stop: ['x', 'q', 'quit', 'exit', 'stop', 'stoppen'],
};
const REFERENCE = /^(initiative|venue|household|street|area)\/(.+)$/;

/** Reads one line of the player. What is not a command and not a letter is `unknown`. */
export function readPlayWords(line: string): PlayWords {
  const words = line.trim().split(/\s+/);
  const [first = '', ...rest] = words;
  const unknown: PlayWords = { kind: 'unknown', words: line.trim() };
  const command = Object.keys(COMMANDS).find((name) => COMMANDS[name]?.includes(first.toLowerCase()));
  switch (command) {
    case 'step': {
      const minutes = rest[0] === undefined ? null : parseDuration(rest[0]);
      return rest[0] !== undefined && minutes === null ? unknown : { kind: 'step', minutes };
    }
    case 'orders':
      return rest.length === 0 ? { kind: 'orders' } : (readOrder(rest) ?? unknown);
    case 'shelf':
      return rest[0] === undefined ? { kind: 'shelf' } : { kind: 'play', inject: rest[0] };
    case 'next':
    case 'known':
    case 'undo':
    case 'help':
    case 'stop':
      return rest.length === 0 ? { kind: command } : unknown;
  }
  if (words.every((word) => /^\w=\d{1,3}$/.test(word))) {
    const parts = words.map((word): [string, number] => [word[0] ?? '', Number(word.slice(2))]);
    return { kind: 'divide', parts: Object.fromEntries(parts) };
  }
  return /^\w$/.test(first) && rest.length === 0 ? { kind: 'letter', letter: first.toLowerCase() } : unknown;
}

/** `langsgaan street/x`, or `langsgaan initiative/y street/x`: the last is where, one before it whom. */
function readOrder([action = '', ...places]: string[]): PlayWords | null {
  const named = places.map((place) => REFERENCE.exec(place));
  if (named.length < 1 || named.length > 2 || named.some((found) => found === null)) return null;
  const [last, before] = [named.at(-1), named.length === 2 ? named[0] : null];
  const idBy = (found: RegExpExecArray | null | undefined): Record<string, string> =>
    found ? { [found[1] ?? '']: found[2] ?? '' } : {};
  return { kind: 'order', action, asked: idBy(before), target: idBy(last) };
}
