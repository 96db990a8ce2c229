import type { nlControl } from '../nl/control.ts';

/** English words of the facilitator's own window and of what it hangs before the board. */
export const enControl = {
  'control.title': 'Control',
  'control.open': 'Control in a window of its own',
  'control.openBoard': 'Open the board',
  'control.next.begin': 'Begin the game',
  'control.next.moment': 'Next moment',
  'control.next.look-back': 'Look back',
  'control.waits': 'The table chooses',
  'control.nothingNext': 'See the board',
  'control.step': 'Step',
  'control.jump': 'Jump to a later part',
  'control.jump.choose': 'Choose a part',
  'control.jump.sure': 'To ‘{chapter}’? What lies between happens without you.',
  'control.jump.yes': 'Yes, jump',
  'control.board': 'The board',
  'control.blank': 'Blank',
  'control.dark': 'Dark',
  'control.save': 'Save',
  'control.onBoard': 'On the board now',
  'control.confirm': 'Confirm',
  'control.notChosen': 'Not chosen',
  'control.script.none': 'No more messages come at a set time.',
  'curtain.blank': 'Look away from the screen for a moment, and at each other.',
  'curtain.lift': 'Show the board again',
} as const satisfies Record<keyof typeof nlControl, string>;
