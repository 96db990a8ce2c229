import type { nlDeciding } from '../nl/deciding.ts';

/** English words around a question for the table: the same keys and arguments as `nl/deciding.ts`, in the same order. */
export const enDeciding = {
  'decision.map': 'Map',
  // talk in three steps
  'keys.talk': 'stop or resume the talk',
  'talk.step.alone': 'Alone: think for a moment',
  'talk.step.pairs': 'In pairs',
  'talk.step.together': 'All together',
  'talk.left': '{minutes, plural, =0 {a moment left} one {# minute left} other {# minutes left}}',
  'talk.stopped': 'stands still',
  'talk.stop': 'Stop the talking time',
  'talk.resume': 'Let the talking time run on',
  'talk.end': 'We have finished talking',
  'talk.over': 'A little longer, or no choice?',
  'talk.longer': 'A little longer',
  'talk.chooseNothing': 'We do not choose',
  'talk.whoBegins': 'Who begins?',
  'talk.begins.window': 'Whoever sits nearest the window.',
  'talk.begins.birthday': 'Whoever had a birthday last.',
  'talk.begins.door': 'Whoever sits nearest the door.',
  'talk.begins.pockets': 'Whoever has the most pockets.',
  'talk.begins.soup': 'Whoever had soup last.',
  'talk.begins.keys': 'Whoever carries the most keys.',
  'talk.begins.early': 'Whoever woke up first today.',
  'talk.begins.plants': 'Whoever has the most plants at home.',
  'talk.begins.neighbour': 'Whoever spoke to a neighbour today.',
  'talk.begins.nearest': 'Whoever lives nearest to this place.',
  'talk.begins.laughed': 'Whoever laughed last.',
  'talk.begins.left': 'Whoever sits to the left of the facilitator.',
  'decision.divided': '{option}: {helpers}',
} satisfies Record<keyof typeof nlDeciding, string>;
