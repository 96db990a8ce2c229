/** What was being done when the program failed. */
export const FAULT_CODES = [
  // what everybody waits for: the clock stops
  'open',
  'file',
  'tick',
  'apply',
  'undo',
  'view',
  'follow',
  'preview',
  'screen',
  'page',
  // what is worked out beside it: play goes on
  'save',
  'look-back',
  'ahead',
  'agreements',
  'why',
  'check',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/**
 * What an error says, as a code: its own words may quote what somebody typed. In the words of Chromium, Firefox and Safari, and
 * of the engine itself; what none of these knows is `other`.
 */
export const MESSAGES = {
  'read-of-nothing': /of (undefined|null)|(undefined|null) is not an object|is (undefined|null)$|can't access/i,
  'not-a-function': /is not a function|is not a constructor/i,
  'not-iterable': /is not iterable|is not async iterable/i,
  'not-defined': /is not defined|before initiali[sz]ation|Can't find variable/i,
  'too-deep': /call stack|too much recursion/i,
  'too-large': /Invalid array length|allocation failed|out of memory|Invalid typed array length|out of range/i,
  'read-only': /read.?only|not extensible|Cannot (assign|add|delete|redefine)/i,
  'not-json': /JSON/,
  'not-cloned': /could not be cloned/i,
  'not-prepared': /^prepare the exercise first/,
  'other-world': /^A world of this model has|^A saved state has/,
  'other-ledger': /^The ledger has/,
  'bad-condition': /^A condition over one household|^Unknown operation|has no constant value$/,
  'not-compilable': /^(moment|event|effect|duration|condition|reference|message|place|variable) /,
  'not-on-map': /: there is no /,
} as const satisfies Record<string, RegExp>;
export type MessageCode = keyof typeof MESSAGES | 'other';
