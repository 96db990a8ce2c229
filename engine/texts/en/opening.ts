import type { nlOpening } from '../nl/opening.ts';

/** English sentences of the opening of an evening. */
export const enOpening = {
  // the sequence of cards
  'opening.cards': 'The opening',
  'opening.now': 'Begin at once',

  // welcome
  'opening.welcome': 'Welcome',
  'opening.how.1': 'The screen shows what you know.',
  'opening.how.2': 'Talk with each other, then choose together.',
  'opening.how.3': 'Afterwards we look back together.',
  'opening.exercise': 'This is an exercise. Everything is invented.',
  'opening.aside': 'You may step out at any time. Come back when you like.',
  'opening.safe': 'Nobody is graded.',

  // roles
  'opening.roles': 'Who plays what?',
  'opening.self': 'Yourself',
  'opening.self.card': 'You may also be yourself. Then do what you would do at home.',

  // the goal
  'opening.goal': 'What is your goal tonight?',
  'opening.goal.hint': 'Choose one, or say it in your own words. No goal is fine too.',
  'opening.goal.own': 'In your own words',
  'opening.goal.set': 'This is our goal',
  'opening.goal.private': 'This stays on this computer.',

  // the moment before it begins
  'opening.ready': 'Ready to begin?',
  'opening.phones': 'Put the phones away. Turn the lights down.',
  'opening.ready.dark': 'Soon the light goes out. Then it is silent for one minute.',
  'opening.ready.eyes': 'Soon it is silent for one minute. Close your eyes if you like.',
  'opening.begin': 'Begin',

  // silence, and the first message
  'opening.silence.dark': 'The light is out. Listen how quiet it is.',
  'opening.silence.eyes': 'It is quiet. Close your eyes if you like.',
  'opening.skip': 'Skip',
  'opening.first': 'Read this aloud',
  'opening.board': 'To the map',
} satisfies Record<keyof typeof nlOpening, string>;
