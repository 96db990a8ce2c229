import { MESSAGES, type MessageCode } from './fault-codes.ts';

/** An error without any word that somebody may have typed, and without where on the disk the program stands. */
export interface CleanError {
  /** One of the names that the language itself gives. */
  name: string;
  message: MessageCode;
  /** Innermost first: `function file.js:line:column`. */
  stack: string[];
}

const NAMES: ReadonlySet<string> = new Set([
  ...['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError'],
  ...['AggregateError', 'InternalError', 'DataCloneError', 'QuotaExceededError', 'AbortError', 'InvalidStateError'],
]);
const CODES = Object.keys(MESSAGES) as (keyof typeof MESSAGES)[];
const MOST_FRAMES = 40;
/** Chromium writes `at name (place:1:2)` or `at place:1:2`; Firefox and Safari `name@place:1:2`. */
const FRAME = /^\s*(?:at (?:(.+?) \()?|([^@\s]*)@)(.*?):(\d+):(\d+)\)?$/;
/** Letters and digits as programs have them, and what tools put between them. */
const FUNCTION = /^(?:(?:async|new|get|set) )?[\w$.#<>/]+$/;
const SCRIPT = /^[\w.-]+\.(?:m?js|tsx?)$/;

/** What may leave this device of something that was thrown; what is clean already comes back as it is. */
export function cleanError(thrown: unknown): CleanError {
  if (isClean(thrown)) return thrown;
  if (!(thrown instanceof Error)) return { name: 'Error', message: 'other', stack: [] };
  const { name, message, stack = '' } = thrown;
  return {
    name: NAMES.has(name) ? name : 'Error',
    message: CODES.find((code) => MESSAGES[code].test(message)) ?? 'other',
    stack: framesOf(stack, message),
  };
}

/** One that came from a worker was cleaned there. */
function isClean(thrown: unknown): thrown is CleanError {
  return typeof thrown === 'object' && thrown !== null && Array.isArray((thrown as Partial<CleanError>).stack);
}

function framesOf(stack: string, message: string): string[] {
  // The message stands in front of Chromium's stack, and one of several lines may look like a stack itself.
  const at = message === '' ? -1 : stack.indexOf(message);
  const lines = (at < 0 ? stack : stack.slice(at + message.length)).split('\n');
  return lines.flatMap(frameOf).slice(0, MOST_FRAMES);
}

function frameOf(line: string): string[] {
  const [, atName, beforeName, place = '', row, column] = FRAME.exec(line) ?? [];
  if (row === undefined) return [];
  const name = (atName ?? beforeName ?? '').replace(/ \[as .*\]$/, '');
  return [`${FUNCTION.test(name) ? name : '?'} ${scriptOf(place)}:${row}:${column}`];
}

/** The name of a script without its folders; a page may bear any name, and a worker has none. */
function scriptOf(place: string): string {
  const name = place.replace(/[?#].*$/, '').replace(/^.*[\\/]/, '');
  return SCRIPT.test(name) ? name : 'page';
}
